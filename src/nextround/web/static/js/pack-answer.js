/**
 * Packs what a reviewer filled in as text that survives any mail program: JSON in base64, between
 * two lines, with a checksum (Adler-32) before the last. The program that asked reads it back.
 */
class PackAnswer extends HTMLElement {
  static #LINE = 64;

  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector("form").addEventListener("submit", (event) => this.#finish(event), {
      signal,
    });
    this.querySelector("[data-back]").addEventListener("click", () => this.#show(false), {
      signal,
    });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #finish(event) {
    event.preventDefault();
    const answer = this.#answer();
    const says = answer.seen || answer.next || answer.remarks.length;
    if (!says && !Object.values(answer.ratings).some(Boolean)) {
      this.#complain(this.dataset.empty);
      return;
    }
    this.#complain("");
    const text = PackAnswer.#packed(answer);
    this.querySelector("#packed-text").value = text;
    const link = this.querySelector("[data-file]");
    link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    this.#show(true);
  }

  #answer() {
    const typed = new FormData(this.querySelector("form"));
    const ratings = {};
    for (const point of this.querySelectorAll("input[type=radio]:checked")) {
      ratings[point.name] = Number(point.value) || null;
    }
    const remarks = [...this.querySelectorAll("[data-row]")].flatMap((_, row) => {
      const words = (typed.get(`remark-${row}-words`) ?? "").trim();
      const place = Number(typed.get(`remark-${row}-place`)) || 0;
      return words ? [{ place, quote: typed.get(`remark-${row}-quote`) ?? "", words }] : [];
    });
    return {
      format: 1,
      review: this.dataset.review,
      ratings,
      seen: (typed.get("seen") ?? "").trim(),
      next: (typed.get("next_step") ?? "").trim(),
      remarks,
    };
  }

  #show(isPacked) {
    const packed = this.querySelector("[data-packed]");
    const form = this.querySelector("form");
    packed.hidden = !isPacked;
    form.hidden = isPacked;
    (isPacked ? packed : form.querySelector("button")).focus();
  }

  #complain(words) {
    this.querySelector(".errors[data-empty-answer]")?.remove();
    if (!words) return;
    const said = document.createElement("div");
    said.className = "errors";
    said.dataset.emptyAnswer = "";
    said.setAttribute("role", "alert");
    said.append(Object.assign(document.createElement("p"), { textContent: words }));
    this.querySelector("form").prepend(said);
    said.scrollIntoView({ block: "center" });
  }

  static #packed(answer) {
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const lines = letters.match(new RegExp(`.{1,${PackAnswer.#LINE}}`, "g"));
    const check = PackAnswer.#adler32(bytes).toString(16).padStart(8, "0");
    const [first, last] = ["BEGIN", "END"].map((word) => `-----${word} NEXTROUND REVIEW-----`);
    return [first, ...lines, `:${check}`, last, ""].join("\n");
  }

  static #adler32(bytes) {
    let [low, high] = [1, 0];
    for (const byte of bytes) {
      low = (low + byte) % 65_521;
      high = (high + low) % 65_521;
    }
    return high * 65_536 + low;
  }
}

customElements.define("pack-answer", PackAnswer);
