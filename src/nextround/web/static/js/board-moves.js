/**
 * Moves a card of the board to another column, by keys or as `board-drag` says. The move itself
 * is the board's own form, sent.
 */
class BoardMoves extends HTMLElement {
  #listening = new AbortController();
  #card = null;
  #over = null;
  #scrolled = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener("keydown", (event) => this.#key(event), { signal });
    this.addEventListener("card:lift", (event) => this.#lift(event.target), { signal });
    this.addEventListener("card:over", (event) => this.#card && this.#aim(event.detail), {
      signal,
    });
    this.addEventListener("card:drop", () => this.#drop(), { signal });
    this.addEventListener("card:leave", () => this.#leave(), { signal });
    this.addEventListener("htmx:load", (event) => this.#focus(event.target), { signal });
    // The page comes back with the opening that moved in its address.
    const moved = () => this.#focus(document.querySelector(":target"));
    if (document.readyState === "complete") moved();
    else addEventListener("load", moved, { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #key(event) {
    const { key } = event;
    const card = this.#card ?? event.target.closest?.("[data-opening]");
    // On some keyboards brackets are typed with AltGr or Option.
    const modified = event.metaKey || ((event.ctrlKey || event.altKey) && !"[]".includes(key));
    if (!card || !this.contains(card) || modified) return;
    // Arrows point where the columns lie, which is mirrored where one reads from the right.
    const right = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const steps = { "]": 1, "[": -1, ArrowRight: right, ArrowLeft: -right };
    const step = { ...steps, ArrowDown: 1, ArrowUp: -1 }[key];
    if (this.#card && step) this.#aim(this.#beside(this.#over ?? card, step), { show: true });
    else if (this.#card && [" ", "Enter"].includes(key)) this.#drop();
    else if (this.#card && ["Escape", "Tab"].includes(key)) this.#leave();
    else if (!this.#card && "[]".includes(key)) this.#send(card, this.#beside(card, step));
    else if (!this.#card && key === " ") this.#lift(card);
    else return;
    if (key !== "Tab") event.preventDefault();
  }

  #beside(from, step) {
    const columns = [...this.querySelectorAll("[data-column]")];
    const to = columns.indexOf(from.closest("[data-column]")) + step;
    return columns[Math.min(Math.max(to, 0), columns.length - 1)];
  }

  #lift(card) {
    this.#scrolled = scrollY;
    this.#card = card;
    card.toggleAttribute("data-lifted", true);
    this.toggleAttribute("data-moving", true);
    this.#aim(card.closest("[data-column]"));
    this.#say(`${card.querySelector("h3").textContent}: ${this.dataset.wordsLifted}`);
  }

  #aim(column, { show = false } = {}) {
    if (column === this.#over) return;
    this.#over?.removeAttribute("data-over");
    this.#over = column;
    column?.toggleAttribute("data-over", true);
    if (column) this.#say(`${this.dataset.wordsOver}: ${column.getAttribute("aria-label")}`);
    if (show) column.firstElementChild.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #drop() {
    if (this.#card && this.#over) this.#send(this.#card, this.#over);
    else this.#leave();
  }

  #leave() {
    if (!this.#card) return;
    this.#card.removeAttribute("data-lifted");
    this.#over?.removeAttribute("data-over");
    this.removeAttribute("data-moving");
    this.#card = this.#over = null;
    this.#say(this.dataset.wordsLeft);
    scrollTo(scrollX, this.#scrolled);
  }

  #send(card, column) {
    if (column === card.closest("[data-column]")) return this.#leave();
    const form = this.querySelector("form");
    form.elements.opening.value = card.dataset.opening;
    form.elements.column.value = column.dataset.column;
    form.submit();
  }

  #say(words) {
    this.querySelector("[role=status]").textContent = words;
  }

  /** Put the focus on a card that came, where nothing else has it. */
  #focus(card) {
    if (document.activeElement === document.body) card?.querySelector("a")?.focus();
  }
}

customElements.define("board-moves", BoardMoves);
