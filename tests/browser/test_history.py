"""The history read and gone back in by every hand, from an opening and from Settings."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations

pytestmark = pytest.mark.browser


@EVERY_HAND
def test_what_was_taken_back_in_the_history_of_an_opening_is_put_there_again(
    visit: Visit, kind: Kind
):
    hand, employer = kind.on(visit), f"{kind.__name__} Slates"
    page = hand.page
    _open(hand, employer)
    _move_place(hand, "Harbour Row")
    hand.follow(page.get_by_role("main").get_by_role("link", name="History"), to="History")
    _take_back(hand, "Place: – → Harbour Row")
    expect(page.get_by_role("status")).to_contain_text("Taken back.")
    _take_back(hand, "Place: Harbour Row → –")
    hand.follow(
        page.get_by_role("main").get_by_role("link", name=f"Slater, {employer}"), to="Slater"
    )
    expect(_facts(page)).to_contain_text("Harbour Row")


@EVERY_HAND
def test_an_undo_that_a_later_change_is_in_the_way_of_is_refused_in_words(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    page = hand.page
    upper, lower = f"{kind.__name__} Upper Quay", f"{kind.__name__} Lower Quay"
    _open(hand, f"{kind.__name__} Quays")
    opening = page.url
    _move_place(hand, upper)
    _move_place(hand, lower)
    settings = page.get_by_role("banner").get_by_role("link", name="Settings").first
    hand.follow(settings, to="Settings")
    hand.press(page.get_by_role("main").get_by_role("link", name="History"))
    expect(page.get_by_role("heading", name="History")).to_be_visible()
    hand.press(_change(page, f"Place: – → {upper}").get_by_role("button", name="Take back"))
    refused = "was changed again since. Take the later change back first."
    expect(page.get_by_role("status")).to_contain_text(refused)
    assert (violations(page), sideways(page)) == ([], {})
    page.set_viewport_size({"width": kind.width, "height": 800})
    _take_back(hand, f"Place: {upper} → {lower}")
    _take_back(hand, f"Place: – → {upper}")
    page.goto(opening)
    expect(_facts(page)).not_to_contain_text("Quay")


def _open(hand: Mouse, employer: str) -> None:
    """Write an opening down and go to its page."""
    write_down(hand.page, "Slater", employer=employer)
    hand.page.goto(f"/openings/table/?q={employer}")
    hand.follow(hand.page.get_by_role("link", name="Slater", exact=True), to="Slater")


def _move_place(hand: Mouse, place: str) -> None:
    """Say on the page of an opening that it is somewhere else."""
    hand.follow(hand.page.get_by_role("link", name="Edit", exact=True), to="What is known of it")
    hand.fill(hand.page.get_by_label("Place", exact=True), place)
    hand.press(hand.page.get_by_role("button", name="Save"))
    expect(_facts(hand.page)).to_contain_text(place)


def _take_back(hand: Mouse, change: str) -> None:
    """Take a change back where it stands in the history, and see it marked."""
    hand.press(_change(hand.page, change).get_by_role("button", name="Take back"))
    expect(_change(hand.page, change)).to_contain_text("taken back since")


def _change(page: Page, words: str) -> Locator:
    """The line of what changed in these words."""
    return page.get_by_role("listitem").filter(has=page.get_by_text(words, exact=True))


def _facts(page: Page) -> Locator:
    """What is known of an opening."""
    return page.get_by_role("region", name="Timeline").locator(".facts")
