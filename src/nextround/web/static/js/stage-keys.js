/**
 * Moves the opening that has the focus by pressing its own buttons: `]` on to the next stage,
 * `[` back to the one before. After the move the focus is on the opening that moved.
 */
class StageKeys extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("keydown", (event) => this.#move(event), { signal });
    // Earlier, the browser's own jump to the address would take the focus away again.
    if (document.readyState === "complete") this.#focusMoved();
    else addEventListener("load", () => this.#focusMoved(), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #move(event) {
    const way = { "]": "forward", "[": "back" }[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.target.matches("input, textarea, select"))
      return;
    const row = event.target.closest("li");
    row?.querySelector(`button[data-move="${way}"]`)?.click();
  }

  /** The page comes back with the opening that moved in its address. */
  #focusMoved() {
    const row = location.hash && document.getElementById(location.hash.slice(1));
    if (row && this.contains(row)) row.querySelector("a")?.focus();
  }
}

customElements.define("stage-keys", StageKeys);
