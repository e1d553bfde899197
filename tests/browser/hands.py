"""The three hands that a journey is gone through by: a mouse, a finger, and keys alone."""

from typing import Self

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.program import Program


class Mouse:
    """Points and clicks, at the width of a desk."""

    width, has_touch = 1280, False

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def on(cls, visit: Visit, *, stranger_to: Program | None = None) -> Self:
        """Open a window that suits this hand."""
        return cls(visit(cls.width, stranger_to=stranger_to, has_touch=cls.has_touch))

    def press(self, control: Locator) -> None:
        """Follow a link or press a button."""
        control.click()

    def follow(self, link: Locator, *, to: str) -> None:
        """Follow a link, and arrive at the page with this heading."""
        self.press(link)
        expect(self.page.get_by_role("heading", level=1)).to_have_text(to)

    def fill(self, field: Locator, words: str) -> None:
        """Write words into a field, over what stands there."""
        self.press(field)
        field.fill(words)

    def choose(self, field: Locator, option: str) -> None:
        """Choose an option, by its words, in a list that folds out."""
        field.select_option(label=option)

    def tick(self, box: Locator) -> None:
        """Tick a box."""
        self.press(box)
        expect(box).to_be_checked()

    def slide(self, slider: Locator) -> None:
        """Move a slider up, from nothing or little."""
        self.press(slider)

    def pick(self, radio: Locator) -> None:
        """Pick one choice of a group."""
        self.tick(radio)


class Finger(Mouse):
    """Taps, at the width of a phone."""

    width, has_touch = 390, True

    def press(self, control: Locator) -> None:
        """Follow a link or press a button."""
        control.tap()


class Keys(Mouse):
    """Tabs and types, and sees the focus at every stop."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._keyboard = Keyboard(page)

    def press(self, control: Locator) -> None:
        """Follow a link or press a button."""
        self._keyboard.activate(control)

    def fill(self, field: Locator, words: str) -> None:
        """Write words into a field, over what stands there."""
        self._keyboard.fill(field, words)

    def choose(self, field: Locator, option: str) -> None:
        """Choose an option, by its words, in a list that folds out."""
        self._keyboard.go_to(field)
        self._keyboard.type(option)
        expect(field.locator("option:checked")).to_have_text(option)

    def tick(self, box: Locator) -> None:
        """Tick a box."""
        self._keyboard.tick(box)
        expect(box).to_be_checked()

    def slide(self, slider: Locator) -> None:
        """Move a slider up, from nothing or little."""
        self._keyboard.go_to(slider)
        self._keyboard.press("End")

    def pick(self, radio: Locator) -> None:
        """Pick one choice of a group."""
        self._keyboard.choose(radio)
        expect(radio).to_be_checked()


Kind = type[Mouse]

# By the mouse at each change; by finger and by keys with the long tests.
EVERY_HAND = pytest.mark.parametrize(
    "kind",
    [
        Mouse,
        pytest.param(Finger, marks=pytest.mark.long),
        pytest.param(Keys, marks=pytest.mark.long),
    ],
)
