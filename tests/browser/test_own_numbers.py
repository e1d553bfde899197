"""A number of one's own: marked as such where it counts, and put back by one press."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations
from browser.watch import mark

pytestmark = pytest.mark.browser


@EVERY_HAND
def test_a_number_is_set_marked_where_it_is_worked_out_and_put_back(visit: Visit, kind: Kind):
    hand, key = kind.on(visit), "validity.interview.phone"
    worked_out = hand.page.context.new_page()
    before = _row_of(worked_out, key).inner_text()
    _set(hand, key)
    expect(_listed(hand.page, key)).to_contain_text("Seen in nine talks")
    row = _row_of(worked_out, key)
    expect(row).to_contain_text("set by you")
    expect(row).to_contain_text("0.61")
    expect(row).to_contain_text("0.52–0.7")
    _press(hand, hand.page.get_by_role("button", name="Undo"))
    expect(_listed(hand.page, key)).not_to_contain_text("set by you")
    assert _row_of(worked_out, key).inner_text() == before


@pytest.mark.long
def test_the_pages_of_an_own_number_are_sound_to_axe_and_in_narrow_windows(visit: Visit):
    key = "validity.interview.several"
    hand = Mouse.on(visit)
    _set(hand, key)
    assert (violations(hand.page), sideways(hand.page)) == ([], {})
    hand.page.goto(f"/settings/numbers/{key}/")
    assert (violations(hand.page), sideways(hand.page)) == ([], {})
    _press(hand, hand.page.get_by_role("button", name="Back to the table’s number"))
    expect(_listed(hand.page, key)).not_to_contain_text("set by you")


def _set(hand: Mouse, key: str) -> None:
    """Use a number of one's own, found in the table of all."""
    hand.page.goto("/settings/numbers/")
    hand.press(_listed(hand.page, key).get_by_role("link"))
    hand.fill(hand.page.get_by_label("Your value"), "0.61")
    hand.fill(hand.page.get_by_label("It may be as low as"), "0.52")
    hand.fill(hand.page.get_by_label("It may be as high as"), "0.7")
    hand.fill(hand.page.get_by_label("Why, for yourself"), "Seen in nine talks")
    _press(hand, hand.page.get_by_role("button", name="Use this number"))
    expect(_listed(hand.page, key)).to_contain_text("set by you")


def _press(hand: Mouse, button: Locator) -> None:
    """Press a button, and wait for the page that it leads to."""
    mark(hand.page)
    hand.press(button)
    expect(hand.page.locator("html[data-marked]")).to_have_count(0)


def _listed(page: Page, key: str) -> Locator:
    """Return the number's row in the settings."""
    return page.locator(f'tr[id="{key}"]')


def _row_of(page: Page, key: str) -> Locator:
    """Open how it is worked out, and return the number's row."""
    page.goto("/how-it-is-worked-out/")
    return page.get_by_role("main").locator("tr").filter(has=page.get_by_text(key, exact=True))
