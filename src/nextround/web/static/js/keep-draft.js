/**
 * Keeps what is typed in its form in this browser, under `data-key`, and puts it back when the page
 * is opened again. Rows that a script added are asked for by a `draft-row` event before they are
 * filled. With `data-forget` it forgets what was typed instead: it was sent. Without storage the form
 * works all the same.
 */
class KeepDraft extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    if ("forget" in this.dataset) {
      this.#forget();
      return;
    }
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#restore();
    this.addEventListener("input", () => this.#keep(), { signal });
    this.addEventListener("change", () => this.#keep(), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #place() {
    return `nextround-draft:${this.dataset.key}`;
  }

  get #form() {
    return this.querySelector("form");
  }

  #keep() {
    const typed = [...new FormData(this.#form)].filter(
      ([name, value]) => name !== "opened" && value,
    );
    try {
      localStorage.setItem(this.#place, JSON.stringify(typed));
    } catch {
      // A browser that keeps nothing is a browser that keeps nothing.
    }
  }

  #restore() {
    for (const [name, value] of this.#kept()) {
      const row = /^remark-(\d+)-/.exec(name)?.[1];
      if (row) this.dispatchEvent(new CustomEvent("draft-row", { detail: Number(row) }));
      const fields = this.#named(name);
      const field = fields[0];
      if (!field) continue;
      if (field.type === "radio") KeepDraft.#choose(fields, value);
      else if (!field.value) field.value = value;
    }
  }

  /** Not by `elements`: it knows a fieldset by its id, which is the name of its points. */
  #named(name) {
    return [...this.#form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  }

  static #choose(points, value) {
    if (points.some((point) => point.checked)) return;
    for (const point of points) point.checked = point.value === value;
  }

  #forget() {
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // Nor does it have anything to forget.
    }
  }

  #kept() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#place) ?? "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }
}

customElements.define("keep-draft", KeepDraft);
