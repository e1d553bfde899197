/**
 * Keeps the focus where a fact is changed: in its first field once it is open, and at the line that
 * opened it once it is closed again. And moves a fact up or down by keys, [ and ], while one of its
 * lines has the focus; the move itself is a form, sent, and the page comes back to the fact.
 */
class FactMoves extends HTMLElement {
  #listening = new AbortController();
  #opened = "";

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("keydown", (event) => this.#key(event), { signal });
    this.addEventListener("click", (event) => this.#remember(event.target), { signal });
    this.addEventListener("htmx:load", (event) => this.#settle(event.target), { signal });
    const came = () => this.#arrive(document.querySelector(":target"));
    if (document.readyState === "complete") came();
    else addEventListener("load", came, { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #key(event) {
    const way = { "[": "up", "]": "down" }[event.key];
    const fact = event.target.closest?.("[data-fact]");
    const typing = event.target.closest?.("input, textarea, select");
    if (!way || !fact || typing || event.metaKey) return;
    event.preventDefault();
    this.#send({ [way]: fact.dataset.fact });
  }

  #send(fields) {
    const form = document.createElement("form");
    form.method = "post";
    form.action = this.dataset.move;
    const token = JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
    for (const [name, value] of Object.entries({ csrfmiddlewaretoken: token, ...fields })) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    this.append(form);
    form.submit();
  }

  #remember(chosen) {
    const line = chosen.closest?.("[data-fact] a");
    if (line && !line.closest("form")) this.#opened = line.getAttribute("href");
  }

  #settle(place) {
    if (!place.matches?.("[data-fact]")) return;
    const field = place.querySelector(
      ".errors a, form :is(input:not([type=hidden]), textarea, select)",
    );
    const line = place.querySelector(`a[href="${CSS.escape(this.#opened)}"]`);
    (field ?? line ?? place.querySelector("a"))?.focus();
  }

  #arrive(place) {
    if (place && this.contains(place)) place.querySelector("a, input")?.focus();
  }
}

customElements.define("fact-moves", FactMoves);
