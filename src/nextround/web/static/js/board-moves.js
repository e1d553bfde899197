/**
 * Moves a card of the board to another column: by dragging with the mouse, by dragging after a
 * moment's hold with a finger, or by keys. The move itself is the board's own form, sent.
 */
class BoardMoves extends HTMLElement {
  static #HOLD = 350;
  static #SLACK = 6;

  #listening = new AbortController();
  #card = null;
  #over = null;
  #start = null;
  #hold = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    this.addEventListener("pointermove", (event) => this.#pull(event), { signal });
    this.addEventListener("pointerup", () => this.#release(), { signal });
    this.addEventListener("pointercancel", () => this.#leave(), { signal });
    this.addEventListener("keydown", (event) => this.#key(event), { signal });
    this.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    this.addEventListener("contextmenu", (event) => this.#card && event.preventDefault(), {
      signal,
    });
    // A finger that carries a card must not scroll the page as well.
    const still = { signal, passive: false };
    this.addEventListener("touchmove", (event) => this.#card && event.preventDefault(), still);
    if (document.readyState === "complete") this.#focusMoved();
    else addEventListener("load", () => this.#focusMoved(), { signal });
  }

  disconnectedCallback() {
    clearTimeout(this.#hold);
    this.#listening.abort();
  }

  get #columns() {
    return [...this.querySelectorAll("[data-column]")];
  }

  #press(event) {
    const card = event.target.closest("[data-opening]");
    if (!card || event.button !== 0 || this.#card) return;
    this.#start = { card, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    if (event.pointerType !== "mouse")
      this.#hold = setTimeout(() => this.#lift(card), BoardMoves.#HOLD);
  }

  #pull(event) {
    if (!this.#start || event.pointerId !== this.#start.pointer) return;
    const [right, down] = [event.clientX - this.#start.x, event.clientY - this.#start.y];
    if (!this.#card) {
      if (Math.hypot(right, down) < BoardMoves.#SLACK) return;
      // A finger that moves before the hold is over means to scroll.
      if (event.pointerType !== "mouse") return this.#leave();
      this.#lift(this.#start.card);
    }
    this.#card.style.setProperty("--right", `${right}px`);
    this.#card.style.setProperty("--down", `${down}px`);
    const below = document.elementsFromPoint(event.clientX, event.clientY);
    this.#aim(below.map((each) => each.closest("[data-column]")).find((each) => each) ?? null);
  }

  #release() {
    clearTimeout(this.#hold);
    this.#start = null;
    if (!this.#card) return;
    // The click that follows would open the card's page.
    addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    setTimeout(() => this.#drop());
  }

  #key(event) {
    const card = event.target.closest("[data-opening]");
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    // Arrows point where the columns lie, which is mirrored where one reads from the right.
    const right = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const step = { "]": 1, "[": -1, ArrowRight: right, ArrowLeft: -right }[event.key];
    if (this.#card) {
      if (step) this.#aim(this.#beside(this.#over, step));
      else if (event.key === "Enter" || event.key === " ") this.#drop();
      else if (event.key === "Escape" || event.key === "Tab") this.#leave();
      else return;
      if (event.key !== "Tab") event.preventDefault();
    } else if (event.key === "]" || event.key === "[") {
      this.#send(card, this.#beside(card.closest("[data-column]"), step));
    } else if (event.key === " ") {
      event.preventDefault();
      this.#lift(card);
    }
  }

  #beside(column, step) {
    const columns = this.#columns;
    return columns[Math.min(Math.max(columns.indexOf(column) + step, 0), columns.length - 1)];
  }

  #lift(card) {
    this.#card = card;
    card.classList.add("card--lifted");
    this.toggleAttribute("data-moving", true);
    this.#aim(card.closest("[data-column]"));
    this.#say(this.dataset.lifted);
  }

  #aim(column) {
    if (column === this.#over) return;
    this.#over?.removeAttribute("data-over");
    this.#over = column;
    column?.toggleAttribute("data-over", true);
    if (column) this.#say(`${this.dataset.over}: ${column.getAttribute("aria-label")}`);
  }

  #drop() {
    const [card, column] = [this.#card, this.#over];
    if (!card || !column || column === card.closest("[data-column]")) return this.#leave();
    this.#send(card, column);
  }

  #leave() {
    clearTimeout(this.#hold);
    if (this.#card) this.#say(this.dataset.left);
    this.#card?.classList.remove("card--lifted");
    this.#card?.removeAttribute("style");
    this.removeAttribute("data-moving");
    this.#over?.removeAttribute("data-over");
    this.#card = this.#over = this.#start = null;
  }

  #send(card, column) {
    const form = this.querySelector("form");
    form.elements.opening.value = card.dataset.opening;
    form.elements.column.value = column.dataset.column;
    form.submit();
  }

  #say(words) {
    this.querySelector("[role=status]").textContent = words;
  }

  /** The page comes back with the opening that moved in its address. */
  #focusMoved() {
    const card = location.hash && document.getElementById(location.hash.slice(1));
    if (card && this.contains(card)) card.querySelector("a")?.focus();
  }
}

customElements.define("board-moves", BoardMoves);
