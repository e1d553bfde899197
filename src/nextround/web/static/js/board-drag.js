/**
 * Lets cards be dragged, with the mouse at once, with a finger after a moment's hold. It says
 * `card:lift`, `card:over`, `card:drop` and `card:leave` to the board around the card.
 */
class BoardDrag extends HTMLElement {
  static #HOLD = 350;
  static #SLACK = 6;
  static #EDGE = 40;

  #listening = new AbortController();
  #start = null;
  #hold = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    this.addEventListener("pointermove", (event) => this.#pull(event), { signal });
    this.addEventListener("pointerup", () => this.#end("card:drop"), { signal });
    this.addEventListener("pointercancel", () => this.#end("card:leave"), { signal });
    this.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    // A finger that carries a card must neither scroll the page nor open a menu.
    const still = (event) => this.#start?.lifted && event.preventDefault();
    this.addEventListener("contextmenu", still, { signal });
    this.addEventListener("touchmove", still, { signal, passive: false });
  }

  disconnectedCallback() {
    clearTimeout(this.#hold);
    this.#listening.abort();
  }

  #press(event) {
    const card = event.target.closest("[data-opening]");
    if (!card || event.button !== 0 || !event.isPrimary) return;
    const [x, y] = [event.clientX, event.clientY];
    const box = card.getBoundingClientRect();
    this.#start = { card, x, y, right: x - box.x, down: y - box.y, pointer: event.pointerId };
    if (event.pointerType !== "mouse") this.#hold = setTimeout(() => this.#lift(), BoardDrag.#HOLD);
  }

  #pull(event) {
    if (event.pointerId !== this.#start?.pointer) return;
    const [x, y] = [event.clientX, event.clientY];
    const near = Math.hypot(x - this.#start.x, y - this.#start.y) < BoardDrag.#SLACK;
    // A button let go elsewhere, or a finger that moves before the hold is over: it scrolls.
    const other = event.pointerType !== "mouse" && !this.#start.lifted && !near;
    if (!event.buttons || other) return this.#end("card:leave");
    if (!this.#start.lifted && near) return;
    if (!this.#start.lifted) this.#lift();
    this.#carry(x, y);
  }

  #lift() {
    const { card, pointer, x, y } = this.#start;
    this.#start.lifted = true;
    // Heard from now on wherever it goes.
    this.setPointerCapture(pointer);
    BoardDrag.#keep(card.closest("board-moves"));
    this.#tell("card:lift");
    if (matchMedia("(pointer: coarse)").matches) {
      card.closest("board-moves").scrollIntoView({ block: "nearest" });
    }
    this.#carry(x, y);
  }

  /** Hold the card under the pointer, wherever its place in the column has come to lie. */
  #carry(x, y) {
    const { card, right, down } = this.#start;
    card.removeAttribute("style");
    const home = card.getBoundingClientRect();
    card.style.setProperty("--pulled-x", `${x - Math.min(right, home.width) - home.x}px`);
    card.style.setProperty("--pulled-y", `${y - down - home.y}px`);
    const columns = document.elementsFromPoint(x, y).map((each) => each.closest("[data-column]"));
    const over = columns.find((column) => column) ?? null;
    const board = card.closest("board-moves");
    const { left, right: end, bottom } = board.getBoundingClientRect();
    if (x < left + BoardDrag.#EDGE) board.scrollLeft -= BoardDrag.#EDGE / 4;
    if (x > end - BoardDrag.#EDGE) board.scrollLeft += BoardDrag.#EDGE / 4;
    for (const column of board.querySelectorAll("[data-under]")) {
      column.style.setProperty("--spare-up", `${Math.min(innerHeight - bottom, 0)}px`);
    }
    this.#tell("card:over", over);
  }

  /** Keep the columns where they are, for who aims at one; those hidden until now go below. */
  static #keep(board) {
    if (getComputedStyle(board).gridAutoFlow !== "column") return;
    const rows = [];
    let across = 0;
    for (const column of board.querySelectorAll("[data-column]")) {
      const shown = column.checkVisibility();
      if (shown) across += 1;
      const at = Math.max(across, 1);
      rows[at] = shown ? (rows[at] ?? 1) : (rows[at] ?? 1) + 1;
      column.style.gridArea = `${shown ? 1 : rows[at]} / ${at}`;
      column.toggleAttribute("data-under", !shown);
    }
    board.toggleAttribute("data-held", true);
  }

  static #letGo(board) {
    board.removeAttribute("data-held");
    for (const column of board.querySelectorAll("[data-column]")) {
      column.removeAttribute("style");
      column.removeAttribute("data-under");
    }
  }

  #end(how) {
    clearTimeout(this.#hold);
    if (!this.#start?.lifted) {
      this.#start = null;
      return;
    }
    // The click that follows, where one does, would open the card's page.
    const stop = (event) => event.preventDefault();
    addEventListener("click", stop, { capture: true });
    setTimeout(() => {
      removeEventListener("click", stop, { capture: true });
      this.#start.card.removeAttribute("style");
      BoardDrag.#letGo(this.#start.card.closest("board-moves"));
      this.#tell(how);
      this.#start = null;
    });
  }

  #tell(what, detail) {
    this.#start.card.dispatchEvent(new CustomEvent(what, { bubbles: true, detail }));
  }
}

customElements.define("board-drag", BoardDrag);
