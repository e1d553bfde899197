/**
 * Copies the words of the element named by `data-from`; its button then says `data-done`.
 * Where the browser keeps its clipboard shut, it selects the words instead.
 */
class CopyText extends HTMLElement {
  #listening = new AbortController();
  #said = document.createElement("span");

  connectedCallback() {
    this.#listening = new AbortController();
    this.#said.className = "unseen";
    this.#said.setAttribute("aria-live", "polite");
    this.append(this.#said);
    this.addEventListener("click", (event) => this.#copy(event), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#said.remove();
  }

  async #copy(event) {
    const source = document.getElementById(this.dataset.from ?? "");
    const button = event.target.closest("button");
    if (!source || !button) return;
    try {
      await navigator.clipboard.writeText(source.value ?? source.innerText);
      this.#say(button, this.dataset.done ?? "");
    } catch {
      getSelection()?.selectAllChildren(source);
    }
  }

  /** On the button for who sees it, and apart for who hears it; the icon stays. */
  #say(button, words) {
    button.lastChild.textContent = words;
    this.#said.textContent = words;
  }
}

customElements.define("copy-text", CopyText);
