/**
 * Keeps what is typed in its form in this tab until the form is sent, and puts it back after a
 * reload. Files and hidden fields are left alone.
 */
class KeepTyped extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#restore();
    this.addEventListener("input", () => this.#keep(), { signal });
    this.addEventListener("submit", () => sessionStorage.removeItem(this.#key), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #key() {
    return `typed:${location.pathname}:${this.querySelector("form")?.getAttribute("action") ?? ""}`;
  }

  get #fields() {
    const fields = this.querySelectorAll("textarea[name], select[name], input[name]");
    return [...fields].filter((field) => !["hidden", "file"].includes(field.type));
  }

  #keep() {
    const typed = this.#fields.map((field) =>
      ["radio", "checkbox"].includes(field.type) ? field.checked : field.value,
    );
    sessionStorage.setItem(this.#key, JSON.stringify(typed));
  }

  #restore() {
    const typed = JSON.parse(sessionStorage.getItem(this.#key) ?? "[]");
    if (typed.length !== this.#fields.length) return;
    this.#fields.forEach((field, at) => {
      if (typeof typed[at] === "boolean") field.checked = typed[at];
      else field.value = typed[at];
    });
  }
}

customElements.define("keep-typed", KeepTyped);
