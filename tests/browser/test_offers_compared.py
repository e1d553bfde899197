"""Two offers weighed against each other, and one of them answered, by every hand."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations
from browser.program import Program

pytestmark = pytest.mark.browser


# In a program of its own: every offer that others wrote down would be weighed along.
@EVERY_HAND
def test_marks_change_which_offer_is_ahead_and_undo_changes_it_back(
    visit: Visit, fresh_program: Program, kind: Kind
):
    hand = kind.on(visit, stranger_to=fresh_program)
    hand.page.goto(fresh_program.first_address)
    _offer(hand, "Hobday Glass", base="48,000")
    _offer(hand, "Kitson Glass", base="45,500")
    hand.follow(hand.page.get_by_role("link", name="What it comes to, and compare"), to="Offers")
    _count(hand, "Near home")
    expect(_standing(hand.page)).to_have_text("Cannot tell yet.")
    _mark(hand, "Near home", hobday="2", kitson="5")
    expect(_standing(hand.page)).to_have_text("Kitson Glass: ahead by your own criteria.")
    _count(hand, "Quiet")
    _mark(hand, "Quiet", hobday="5", kitson="1")
    expect(_standing(hand.page)).to_have_text("Hobday Glass: ahead by your own criteria.")
    _undo(hand)
    expect(_standing(hand.page)).to_have_text("Cannot tell yet.")
    expect(hand.page.get_by_text("These marks would help most:")).to_contain_text("Quiet")
    assert (violations(hand.page), sideways(hand.page)) == ([], {})


@EVERY_HAND
def test_an_answer_is_drafted_copied_and_given_and_undo_takes_it_back(visit: Visit, kind: Kind):
    hand, employer = kind.on(visit), f"{kind.__name__} Wools"
    page = hand.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _offer(hand, employer, base="39,000")
    hand.follow(page.get_by_role("link", name="Ask for more"), to="Ask for more")
    hand.choose(page.get_by_label("Ask about").first, "Days at home")
    hand.fill(page.get_by_label("What you ask for").first, "two days a week")
    hand.press(page.get_by_role("button", name="Write it again"))
    expect(page.locator("#letter-text")).to_contain_text("two days a week")
    hand.press(page.get_by_role("button", name="Copy"))
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.split() == page.locator("#letter-text").inner_text().split()
    letters = page.get_by_role("navigation", name="Letters")
    hand.follow(letters.get_by_role("link", name="Accept"), to="Accept the offer")
    assert (violations(page), sideways(page)) == ([], {})
    page.set_viewport_size({"width": kind.width, "height": 800})
    hand.press(page.get_by_role("button", name="I have accepted: move it to Accepted"))
    expect(page.locator(".timeline__now")).to_contain_text("Accepted")
    _undo(hand)
    expect(page.locator(".timeline__now")).to_contain_text("Offer")


def _offer(hand: Mouse, employer: str, *, base: str) -> None:
    """Write an offer of this employer down, and stay on the page of its opening."""
    page = hand.page
    write_down(page, "Carder", stage="offer", employer=employer)
    page.goto(f"/openings/table/?q={employer}")
    hand.follow(page.get_by_role("link", name="Carder", exact=True), to="Carder")
    written = page.get_by_role("link", name="Write an offer down")
    hand.follow(written, to="The offer, in its parts")
    hand.fill(page.get_by_label("Base pay"), base)
    hand.fill(page.get_by_label("Currency (EUR, GBP)"), "EUR")
    hand.press(page.get_by_role("button", name="Save"))
    expect(page.get_by_role("region", name="Offer", exact=True)).to_contain_text(f"{base} EUR")


def _count(hand: Mouse, criterion: str) -> None:
    """Add something that counts."""
    hand.fill(hand.page.get_by_label("Something that counts"), criterion)
    hand.press(hand.page.get_by_role("button", name="Add it"))
    expect(hand.page.get_by_role("status")).to_contain_text("Added.")


def _mark(hand: Mouse, criterion: str, *, hobday: str, kitson: str) -> None:
    """Mark both offers by a criterion."""
    hand.choose(hand.page.get_by_label(f"{criterion}: Carder, Hobday Glass"), hobday)
    hand.choose(hand.page.get_by_label(f"{criterion}: Carder, Kitson Glass"), kitson)
    hand.press(hand.page.get_by_role("button", name="Save the marks"))
    expect(hand.page.get_by_role("status")).to_contain_text("Saved.")


def _undo(hand: Mouse) -> None:
    hand.press(hand.page.get_by_role("status").get_by_role("button", name="Undo"))
    expect(hand.page.get_by_role("status")).to_contain_text("Taken back.")


def _standing(page: Page) -> Locator:
    """What the criteria say, all taken together."""
    return page.get_by_role("region", name="What matters to you").locator(".finding")
