/** Moves the opening that has the focus: ] on to the next stage, [ back to the one before. */
class StageKeys extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    this.addEventListener("keydown", (event) => this.#move(event), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #move(event) {
    const way = { "]": "forward", "[": "back" }[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.target.matches("input, textarea")) return;
    const row = event.target.closest(".stagelist__row");
    row?.querySelector(`button[data-move="${way}"]`)?.click();
  }
}

customElements.define("stage-keys", StageKeys);
