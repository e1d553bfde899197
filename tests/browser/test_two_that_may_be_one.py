"""Two openings that look alike: suggested, compared, merged or kept apart, and taken back."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations

pytestmark = pytest.mark.browser

_STAYS = "Night shift loom tuner"
_GOES = "Loom tuner, night shifts"


@EVERY_HAND
def test_two_that_look_alike_are_compared_merged_and_brought_back(visit: Visit, kind: Kind):
    hand, employer = kind.on(visit), f"{kind.__name__} Weaving"
    _compare(hand, employer)
    hand.press(hand.page.get_by_role("button", name="They are one: merge them"))
    expect(hand.page.get_by_role("heading", level=1)).to_have_text(_STAYS)
    expect(_suggestion(hand.page)).to_have_count(0)
    toast = hand.page.get_by_role("status").filter(has_text="Merged")
    hand.press(toast.get_by_role("button", name="Undo"))
    expect(_suggestion(hand.page)).to_contain_text(f"{_GOES}, {employer}")
    _look_up(hand.page, employer)
    expect(_roles(hand.page)).to_have_count(2)
    expect(_roles(hand.page).filter(has_text=_GOES)).to_be_visible()


@EVERY_HAND
def test_two_that_are_kept_apart_are_suggested_no_more(visit: Visit, kind: Kind):
    hand, employer = kind.on(visit), f"{kind.__name__} Looms"
    _compare(hand, employer)
    hand.press(hand.page.get_by_role("button", name="They are two"))
    expect(hand.page.get_by_role("status").filter(has_text="Kept as two.")).to_be_visible()
    expect(_suggestion(hand.page)).to_have_count(0)
    _open(hand, _GOES, employer)
    expect(_suggestion(hand.page)).to_have_count(0)


@pytest.mark.long
def test_the_page_of_one_that_looks_like_another_is_sound_to_axe_and_in_narrow_windows(
    visit: Visit,
):
    hand = Mouse.on(visit)
    _suggested(hand, "Gorse Weaving")
    assert (violations(hand.page), sideways(hand.page)) == ([], {})


def _suggested(hand: Mouse, employer: str) -> None:
    """Write two down that look alike, and go to the one that would stay."""
    write_down(hand.page, _STAYS, _GOES, employer=employer)
    _open(hand, _STAYS, employer)
    expect(_suggestion(hand.page)).to_contain_text(f"{_GOES}, {employer}")


def _compare(hand: Mouse, employer: str) -> None:
    """Follow the suggestion to the page that shows both."""
    _suggested(hand, employer)
    hand.press(_suggestion(hand.page).get_by_role("link", name=f"{_GOES}, {employer}", exact=True))
    cells = hand.page.locator("tbody tr").first.locator("td")
    expect(cells).to_have_text([_STAYS, _GOES])


def _open(hand: Mouse, role: str, employer: str) -> None:
    _look_up(hand.page, employer)
    hand.press(hand.page.get_by_role("link", name=role, exact=True))
    expect(hand.page.get_by_role("heading", level=1)).to_have_text(role)


def _look_up(page: Page, employer: str) -> None:
    page.goto(f"/openings/table/?q={employer.lower()}")


def _roles(page: Page) -> Locator:
    return page.locator("tbody th a")


def _suggestion(page: Page) -> Locator:
    return page.get_by_text("This looks like another one you have:")
