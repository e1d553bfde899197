/**
 * Lets a line of the text be remarked on where it stands: its button fills the next free row of the
 * form with the line's number, and with the words of it that are selected. Rows are added as they
 * are needed, up to `data-most`.
 */
class LineRemarks extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const button of this.#buttons) {
      button.hidden = false;
      // Pressing a button would let go of what is selected.
      button.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
      button.addEventListener("click", () => this.#remark(button), { signal });
    }
    this.addEventListener("change", (event) => this.#moved(event), { signal });
    const draft = this.closest("keep-draft");
    draft?.addEventListener("draft-row", (event) => this.#upTo(event.detail), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #buttons() {
    return document.querySelectorAll("button[data-place]");
  }

  get #rows() {
    return [...this.querySelectorAll("[data-row]")];
  }

  #remark(button) {
    const place = button.dataset.place;
    const words = document.querySelector(`#line-${CSS.escape(place)} .lines__words`);
    const row = this.#free();
    if (!row) return;
    row.querySelector("select").value = place;
    this.#quote(row, LineRemarks.#selectedIn(words));
    const field = row.querySelector("textarea");
    field.focus();
    field.scrollIntoView({ block: "center" });
    row.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Words of one line belong to that line alone. */
  #moved(event) {
    const row = event.target.closest?.("[data-row]");
    if (row && event.target.matches("select")) this.#quote(row, "");
  }

  #quote(row, words) {
    const shown = row.querySelector("[data-quote]");
    row.querySelector("input[type=hidden]").value = words;
    shown.textContent = words ? `“${words}”` : "";
    shown.hidden = !words;
  }

  #free() {
    const free = this.#rows.find((row) => !row.querySelector("textarea").value.trim());
    return free ?? this.#added();
  }

  #upTo(number) {
    while (this.#rows.length <= number && this.#added());
  }

  #added() {
    const rows = this.#rows;
    const number = rows.length;
    if (number >= Number(this.dataset.most)) return null;
    const row = rows[number - 1].cloneNode(true);
    for (const field of row.querySelectorAll("[name]")) {
      field.name = field.name.replace(/\d+/, number);
      if (field.id) field.id = field.id.replace(/\d+/, number);
      field.value = "";
    }
    for (const label of row.querySelectorAll("label")) {
      label.htmlFor = label.htmlFor.replace(/\d+/, number);
    }
    this.#quote(row, "");
    rows[number - 1].after(row);
    return row;
  }

  static #selectedIn(words) {
    const chosen = getSelection();
    if (!words || !chosen?.rangeCount || chosen.isCollapsed) return "";
    const within = words.contains(chosen.anchorNode) && words.contains(chosen.focusNode);
    return within ? chosen.toString().trim().slice(0, 500) : "";
  }
}

customElements.define("line-remarks", LineRemarks);
