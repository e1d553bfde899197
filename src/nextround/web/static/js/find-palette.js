/**
 * Opens its dialog by its link and by Ctrl or Cmd and K. Asks the
 * address in `data-asks` for what is typed; arrows, Home and End go through the lines of the answer
 * while the focus stays in the field, and Enter follows the line. Without it the link leads to the
 * page that finds.
 */
class FindPalette extends HTMLElement {
  static #PAUSE_MS = 60;

  #listening = new AbortController();
  #asking = new AbortController();
  #answer = Promise.resolve();
  #pause = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target, name, listener) => target.addEventListener(name, listener, { signal });
    on(document, "keydown", (event) => this.#openByKey(event));
    on(this.#link, "click", (event) => this.#openByLink(event));
    on(this.#field, "input", () => this.#ask(FindPalette.#PAUSE_MS));
    on(this.#field, "keydown", (event) => this.#move(event));
    on(this.#dialog, "click", (event) => this.#closeFrom(event));
    on(window, "pagehide", () => this.#dialog.close());
    this.#link.setAttribute("aria-haspopup", "dialog");
    if (/^(Mac|iP)/.test(navigator.platform)) this.querySelector("kbd").textContent = "⌘ K";
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#asking.abort();
  }

  get #link() {
    return this.querySelector("a[data-opens]");
  }

  get #dialog() {
    return this.querySelector("dialog");
  }

  get #field() {
    return this.querySelector("[role=combobox]");
  }

  get #lines() {
    return [...this.querySelectorAll("[role=option]")];
  }

  #openByKey(event) {
    const byName = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    if (!byName || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    this.#open();
  }

  #openByLink(event) {
    // A link that is to open elsewhere stays a link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  }

  #open() {
    this.#field.value = "";
    this.#dialog.showModal();
    this.#ask(0);
  }

  /** From the button, and from anywhere beside the dialog. */
  #closeFrom(event) {
    if (event.target === this.#dialog || event.target.closest("[data-closes]")) {
      this.#dialog.close();
    }
  }

  /** Ask once nothing more is typed; an answer that came too late is not shown. */
  #ask(pause) {
    clearTimeout(this.#pause);
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#answer = new Promise((asked) => {
      this.#pause = setTimeout(() => asked(this.#show(signal)), pause);
    });
  }

  async #show(signal) {
    const typed = this.#field.value.trim();
    try {
      const address = `${this.dataset.asks}?${new URLSearchParams({ q: typed })}`;
      const answer = await fetch(address, { signal });
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.querySelector("[role=listbox]").replaceWith(part.querySelector("[role=listbox]"));
    } catch {
      return; // asked anew meanwhile, or not answered: Enter still leads to the page that finds
    }
    this.querySelector("[role=status]").textContent =
      this.querySelector("[role=listbox]").dataset.said;
    this.#choose(typed ? this.#lines[0] : undefined);
  }

  #move(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") return this.#follow(event);
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const lines = this.#lines;
    const at = lines.findIndex((line) => line.ariaSelected === "true");
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined || !lines.length) return;
    event.preventDefault();
    this.#choose(lines.at(to % lines.length));
  }

  /** Follow the chosen line, once what was typed last is answered. */
  async #follow(event) {
    event.preventDefault();
    await this.#answer;
    const line = this.#lines.find((each) => each.ariaSelected === "true");
    if (line) line.click();
    else this.#field.form.submit();
  }

  #choose(chosen) {
    for (const line of this.#lines) line.ariaSelected = String(line === chosen);
    this.#field.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("find-palette", FindPalette);
