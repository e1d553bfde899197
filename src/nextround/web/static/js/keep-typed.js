/**
 * Keeps what is typed in its form in this tab until it is saved, and puts it back after a reload,
 * or after going back from a page that said something broke. Files and hidden fields are left
 * alone. What was sent is forgotten when another page opens: then it is kept on the server. A link
 * inside with `data-forgets` leaves the form, and what was typed with it.
 *
 * Only what differs from the server's answer is kept, with that answer: where the server has
 * another one by now, the newer one stands.
 */
class KeepTyped extends HTMLElement {
  static #PREFIX = "typed:";

  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    KeepTyped.#forgetSent();
    this.#restore();
    this.#keepEarly();
    this.addEventListener("input", () => this.#keep(false), { signal });
    this.addEventListener("submit", () => this.#keep(true), { signal });
    this.addEventListener("click", (event) => this.#leave(event), { signal });
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

  /** The fields by name: those of one name, such as radio buttons, are one answer. */
  get #fields() {
    const fields = new Map();
    for (const field of this.querySelectorAll("textarea[name], select[name], input[name]")) {
      if (field.hidden || ["hidden", "file"].includes(field.type)) continue;
      fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
    }
    return fields;
  }

  #keep(sent) {
    const typed = [];
    for (const [name, fields] of this.#fields) {
      const [answers, served] = [fields.map(KeepTyped.#answer), fields.map(KeepTyped.#served)];
      if (!KeepTyped.#same(answers, served)) typed.push({ name, answers, served });
    }
    if (typed.length) sessionStorage.setItem(this.#key, JSON.stringify({ sent, typed }));
    else sessionStorage.removeItem(this.#key);
  }

  #restore() {
    const fieldsOf = this.#fields;
    for (const kept of JSON.parse(sessionStorage.getItem(this.#key) ?? "null")?.typed ?? []) {
      const fields = fieldsOf.get(kept.name) ?? [];
      if (!KeepTyped.#same(fields.map(KeepTyped.#served), kept.served)) continue;
      for (const [n, field] of fields.entries()) {
        if (KeepTyped.#isTick(field)) field.checked = kept.answers[n];
        else field.value = kept.answers[n];
      }
    }
  }

  /** What was typed before this script came: on a slow machine a hand is quicker. */
  #keepEarly() {
    if (!sessionStorage.getItem(this.#key)) this.#keep(false);
  }

  #leave(event) {
    if (event.target.closest("[data-forgets]")) sessionStorage.removeItem(this.#key);
  }

  static #answer(field) {
    return KeepTyped.#isTick(field) ? field.checked : field.value;
  }

  /** What the page came with, whatever was typed over it since. */
  static #served(field) {
    if (KeepTyped.#isTick(field)) return field.defaultChecked;
    if (field.type !== "select-one") return field.defaultValue;
    const chosen = [...field.options].findLast((option) => option.defaultSelected);
    return (chosen ?? field.options[0])?.value ?? "";
  }

  static #same(some, others) {
    return JSON.stringify(some) === JSON.stringify(others);
  }

  static #isTick(field) {
    return ["radio", "checkbox"].includes(field.type);
  }
}

customElements.define("keep-typed", KeepTyped);
