/** Takes a file dropped anywhere on it into its file field. */
class PasteBox extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("dragover", (event) => this.#mark(event, true), { signal });
    this.addEventListener("dragleave", (event) => this.#mark(event, false), { signal });
    this.addEventListener("drop", (event) => this.#take(event), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #mark(event, over) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.classList.toggle("paste--over", over);
  }

  #take(event) {
    const files = event.dataTransfer?.files;
    const field = this.querySelector('input[type="file"]');
    this.classList.remove("paste--over");
    if (!files?.length || !field) return;
    event.preventDefault();
    field.files = files;
    field.focus();
  }
}

customElements.define("paste-box", PasteBox);
