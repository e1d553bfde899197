/** Ticks every row of a table at once; without it rows are ticked one by one. */
class ChooseAll extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const choice = this.querySelector("[data-choose]");
    choice.hidden = false;
    const all = choice.querySelector("input");
    this.addEventListener("change", (event) => this.#follow(event.target, all), {
      signal: this.#listening.signal,
    });
    this.#count(all);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #rows() {
    return [...this.querySelectorAll("input[name=chosen]")];
  }

  #follow(changed, all) {
    if (changed === all) for (const row of this.#rows) row.checked = all.checked;
    this.#count(all);
  }

  #count(all) {
    const ticked = this.#rows.filter((row) => row.checked).length;
    all.checked = ticked > 0 && ticked === this.#rows.length;
    all.indeterminate = ticked > 0 && !all.checked;
  }
}

customElements.define("choose-all", ChooseAll);
