/** Copies the words of another element, and says so on its button. */
class CopyText extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    this.addEventListener("click", () => this.#copy(), { signal: this.#listening.signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  async #copy() {
    const source = document.getElementById(this.getAttribute("data-from") ?? "");
    const button = this.querySelector("button");
    if (!source || !button) return;
    try {
      await navigator.clipboard.writeText(source.innerText);
    } catch {
      getSelection()?.selectAllChildren(source);
      return;
    }
    button.textContent = this.getAttribute("data-done") ?? button.textContent;
  }
}

customElements.define("copy-text", CopyText);
