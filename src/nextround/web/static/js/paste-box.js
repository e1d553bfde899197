/** Takes a file that is dropped or pasted on it into its file field, and says its size. */
class PasteBox extends HTMLElement {
  #listening = new AbortController();
  #said = document.createElement("p");

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#said.className = "small";
    this.#said.setAttribute("aria-live", "polite");
    this.#field?.after(this.#said);
    this.addEventListener("dragover", (event) => this.#over(event), { signal });
    this.addEventListener("dragleave", (event) => this.#left(event), { signal });
    this.addEventListener("drop", (event) => this.#take(event, event.dataTransfer), { signal });
    this.addEventListener("paste", (event) => this.#take(event, event.clipboardData), { signal });
    this.addEventListener("change", () => this.#say(), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#said.remove();
  }

  get #field() {
    return this.querySelector('input[type="file"]');
  }

  #over(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.toggleAttribute("data-over", true);
  }

  #left(event) {
    // Going from one part of the box to the next is not leaving it.
    if (!this.contains(event.relatedTarget)) this.toggleAttribute("data-over", false);
  }

  #take(event, carried) {
    this.toggleAttribute("data-over", false);
    // A text that is copied from an office program comes with a picture of itself: it is a text.
    const isText = carried?.types.includes("text/plain");
    if (!carried?.files.length || isText || !this.#field) return;
    event.preventDefault();
    this.#field.files = carried.files;
    this.#field.focus();
    this.#say();
  }

  #say() {
    const file = this.#field?.files[0];
    this.#said.textContent = file ? PasteBox.#size(file.size) : "";
  }

  static #size(bytes) {
    const [unit, share] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: "unit",
      unit,
      maximumSignificantDigits: 2,
    }).format(Math.max(bytes / share, 1));
  }
}

customElements.define("paste-box", PasteBox);
