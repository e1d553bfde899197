/**
 * Keeps what is typed in its form in this tab until it is saved, and puts it back after a reload,
 * or after going back from a page that said something broke. Files and hidden fields are left
 * alone. What was sent is forgotten when another page opens: then it is kept on the server.
 */
class KeepTyped extends HTMLElement {
  static #PREFIX = "typed:";

  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    KeepTyped.#forgetSent();
    this.#restore();
    this.addEventListener("input", () => this.#keep(false), { signal });
    this.addEventListener("submit", () => this.#keep(true), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** A page that was gone to, not reloaded or gone back to, means that the server took it. */
  static #forgetSent() {
    if (performance.getEntriesByType("navigation")[0]?.type !== "navigate") return;
    for (const key of Object.keys(sessionStorage)) {
      const kept = key.startsWith(KeepTyped.#PREFIX) && JSON.parse(sessionStorage.getItem(key));
      if (kept?.sent) sessionStorage.removeItem(key);
    }
  }

  get #key() {
    const form = this.querySelector("form");
    return `${KeepTyped.#PREFIX}${location.pathname} ${form?.getAttribute("action") ?? ""}`;
  }

  get #fields() {
    const fields = this.querySelectorAll("textarea[name], select[name], input[name]");
    return [...fields].filter((field) => !field.hidden && !["hidden", "file"].includes(field.type));
  }

  #keep(sent) {
    const typed = this.#fields.map((field) => [KeepTyped.#name(field), KeepTyped.#answer(field)]);
    sessionStorage.setItem(this.#key, JSON.stringify({ sent, typed }));
  }

  #restore() {
    const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? "null");
    if (!kept) return;
    const typed = new Map(kept.typed);
    for (const field of this.#fields) {
      const answer = typed.get(KeepTyped.#name(field));
      if (typeof answer === "boolean") field.checked = answer;
      else if (answer !== undefined) field.value = answer;
    }
  }

  static #name(field) {
    return KeepTyped.#isTick(field) ? `${field.name}=${field.value}` : field.name;
  }

  static #answer(field) {
    return KeepTyped.#isTick(field) ? field.checked : field.value;
  }

  static #isTick(field) {
    return ["radio", "checkbox"].includes(field.type);
  }
}

customElements.define("keep-typed", KeepTyped);
