"""A person who has no mouse: Tab, arrows, Space, Enter and letters, and eyes for the focus."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page

_MOST_STOPS = 150
# A control may leave the ring to its label, as the points of a scale do, and Chromium rings the
# button inside a date or a time by itself: the field is then active without being in focus.
_LOOK = """(wanted) => {
  const here = document.activeElement;
  const label = here.closest("label");
  const has_ring = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1
      && parseFloat(style.opacity) > 0;
  };
  const by_browser = ["date", "time"].includes(here.type) && !here.matches(":focus");
  const ringed = by_browser || has_ring(here) || (label !== null && has_ring(label));
  // A link that breaks over two lines is looked for on its first one: its box is mostly not it.
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
  const met = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
  const clear = met !== null && (here.contains(met) || (label?.contains(met) ?? false));
  return {
    there: here === wanted,
    in_group: here.type === "radio" && wanted.type === "radio" && here.name === wanted.name
      && here.form === wanted.form,
    nowhere: here === document.body,
    name: here.outerHTML.slice(0, 120),
    ringed,
    clear,
  };
}"""


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where the focus is: on the wanted control, in its group, nowhere; and whether one sees it."""

    there: bool
    in_group: bool
    nowhere: bool
    name: str
    ringed: bool
    clear: bool


class Keyboard:
    """Goes through a page by keys alone."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def go_to(self, control: Locator, *, by: str = "Tab") -> None:
        """Press Tab, or another key, until this control has the focus.

        Raises:
            AssertionError: It is not to be reached, or the focus was not to be seen on the way.
        """
        stop = self._step(control, by=by)
        for _ in range(_MOST_STOPS):
            if stop.there:
                return
            stop = self._step(control, by=by)
        raise AssertionError(f"{by} never comes to {control}")

    def choose(self, radio: Locator) -> None:
        """Tab to the group of this choice, and move with the arrows until it is chosen."""
        stop = self._step(radio, by="Tab")
        for _ in range(_MOST_STOPS):
            if stop.in_group:
                break
            stop = self._step(radio, by="Tab")
        if not stop.there:
            self.go_to(radio, by="ArrowRight")
        self.press("Space")

    def tick(self, box: Locator) -> None:
        """Go to a box and tick it."""
        self.go_to(box)
        self.press("Space")

    def fill(self, field: Locator, words: str) -> None:
        """Go to a field and type over what stands there."""
        self.go_to(field)
        self.press("ControlOrMeta+a")
        self.type(words)

    def activate(self, control: Locator, *, by: str = "Enter") -> None:
        """Go to a link or button and press it."""
        self.go_to(control)
        self.press(by)

    def type(self, words: str) -> None:
        """Type, key by key."""
        self._page.keyboard.type(words)

    def press(self, key: str) -> None:
        """Press one key."""
        self._page.keyboard.press(key)

    def _step(self, wanted: Locator, *, by: str) -> _Stop:
        """Press this key once, and see that the focus is to be seen wherever it now is."""
        self.press(by)
        stop = _Stop(**wanted.evaluate(_LOOK))
        assert stop.nowhere or stop.ringed, f"no focus to be seen on {stop.name}"
        assert stop.nowhere or stop.clear, f"the focus is covered on {stop.name}"
        return stop
