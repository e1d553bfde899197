"""What was written down or kept, found again by every hand and opened."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import journey
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations

pytestmark = pytest.mark.browser


@EVERY_HAND
def test_words_of_a_note_a_mail_and_a_posting_are_found_and_lead_there(visit: Visit, kind: Kind):
    hand, employer = kind.on(visit), f"{kind.__name__}weirs"
    _keep(hand.page, employer)
    opening = hand.page.url
    _find(hand, f"{employer} towpath", kind="Note", excerpt="asked about the towpath")
    hand.press(hand.page.locator(".found__what"))
    expect(hand.page).to_have_url(opening)
    _find(hand, f"{employer} windl", kind="Message", excerpt="Bring the windlass")
    _find(hand, f'"sluices of {employer}"', kind="Opening", excerpt="keep the eleven sluices")


@EVERY_HAND
def test_where_nothing_is_found_the_page_says_what_to_do(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    hand.page.goto("/search/")
    _look_for(hand, "zyxomma")
    found = hand.page.get_by_role("region", name="Nothing holds all of that")
    expect(found).to_contain_text("Try fewer words, or only the beginning of one.")
    hand.press(found.get_by_role("link", name="Go to Openings"))
    expect(hand.page).to_have_url(re.compile("/openings/$"))


@pytest.mark.long
def test_axe_finds_nothing_where_nothing_is_found(page: Page):
    page.goto("/search/?q=zyxomma")
    expect(page.get_by_role("heading", name="Nothing holds all of that")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})


def _keep(page: Page, employer: str) -> None:
    """Keep an opening of this employer's with a mail, a posting and a note, and stay on it."""
    page.goto("/")
    journey.paste(
        page,
        "From: Ruth Amsel <people@weirs.example>\nSubject: Invitation to an interview\n\n"
        f"Dear Alex Morgan,\n\nwe would like to invite you to an interview at {employer}. "
        "Bring the windlass you spoke of.\n\nKind regards\nRuth Amsel\n",
    )
    journey.read_it(page)
    page.get_by_label("Role").fill("Lock Hand")
    page.get_by_label("Employer").fill(employer)
    page.get_by_role("button", name="Yes, keep it").click()
    page.get_by_role("link", name="Edit", exact=True).click()
    posting = f"You keep the eleven sluices of {employer}."
    page.get_by_label("The posting, as it was").fill(posting)
    page.get_by_role("button", name="Save").click()
    page.get_by_label("A note").fill(f"Somebody from {employer} asked about the towpath.")
    page.get_by_role("button", name="Add the note").click()
    expect(page.get_by_role("status")).to_be_visible()
    page.goto(page.url.partition("#")[0])


def _find(hand: Mouse, words: str, *, kind: str, excerpt: str) -> None:
    """Look for words that stand in one place, and see which and what stands around them."""
    hand.page.goto("/search/")
    _look_for(hand, words)
    expect(hand.page.get_by_role("region", name="Found in one place")).to_contain_text(kind)
    expect(hand.page.locator(".found__excerpt")).to_contain_text(excerpt)


def _look_for(hand: Mouse, words: str) -> None:
    hand.fill(hand.page.get_by_label("Words to look for"), words)
    hand.press(hand.page.get_by_role("main").get_by_role("button", name="Find"))
