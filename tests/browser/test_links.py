"""A link under + Add: what leaves the machine is said first, and what is refused loses nothing."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.hands import Finger, Keys, Kind, Mouse
from browser.looks import sideways, violations

pytestmark = pytest.mark.browser

# Inside: this machine, a network behind it, and a program at a port of its own.
_REFUSED = pytest.mark.parametrize(
    ("kind", "address", "why"),
    [
        (Mouse, "http://127.0.0.1/jobs/9", "No public page is to be had"),
        pytest.param(
            Finger,
            "http://192.168.1.20/jobs/9",
            "No public page is to be had",
            marks=pytest.mark.long,
        ),
        pytest.param(
            Keys, "http://127.0.0.1:8080/jobs/9", "names an unusual port", marks=pytest.mark.long
        ),
    ],
)
_PASTE = "Paste the mail or the advert here"
_POSTING = """Barge Hand

{employer} is looking for a Barge Hand in Westhaven.

Your tasks
- You load and unload timber at four quays
- You look after the ropes and the engine

What we look for
- A year on the water
- A boatmaster's licence is an advantage

Apply by the end of next month.
"""


@_REFUSED
def test_a_link_into_the_network_is_refused_in_a_sentence_and_the_words_are_taken_instead(
    visit: Visit, kind: Kind, address: str, why: str
):
    hand, employer = kind.on(visit), f"{kind.__name__} Barges"
    hand.page.goto("/")
    hand.press(hand.page.get_by_role("link", name="Add", exact=True))
    _read(hand, address)
    _expect_question(hand.page, address)
    hand.press(hand.page.get_by_role("button", name="Fetch it and read it"))
    expect(hand.page.get_by_role("alert")).to_be_visible()
    expect(hand.page.locator(".field__error")).to_contain_text(why)
    _expect_question(hand.page, address)
    hand.press(hand.page.get_by_role("link", name="No, paste the words instead"))
    _read(hand, _POSTING.format(employer=employer))
    expect(hand.page.get_by_label("Employer")).to_have_value(employer)
    hand.press(hand.page.get_by_role("button", name="Yes, keep it"))
    expect(hand.page.get_by_role("heading", level=1)).to_have_text("Barge Hand")


def test_a_refused_address_is_mended_where_it_stands(page: Page):
    page.goto("/add/")
    _paste(page, "http://127.0.0.1:8080/jobs/9")
    page.get_by_role("button", name="Fetch it and read it").click()
    expect(page.locator(".field__error")).to_contain_text("names an unusual port")
    page.get_by_label("The page to fetch").fill("http://10.0.0.7/jobs/9")
    page.get_by_role("button", name="Fetch it and read it").click()
    expect(page.locator(".field__error")).to_contain_text("No public page is to be had")


@pytest.mark.long
def test_the_pages_of_a_link_are_sound_to_axe_and_in_narrow_windows(page: Page):
    page.goto("/add/")
    _paste(page, "http://127.0.0.1/a-long-address/of-a-job/that-is-shown-whole-in-its-field/9")
    expect(page.get_by_text("This leaves your machine.")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})
    page.get_by_role("button", name="Fetch it and read it").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})


def _read(hand: Mouse, words: str) -> None:
    """Paste these words, as one does: all at once."""
    hand.fill(hand.page.get_by_label(_PASTE), words)
    hand.press(hand.page.get_by_role("button", name="Read it"))


def _paste(page: Page, words: str) -> None:
    page.get_by_label(_PASTE).fill(words)
    page.get_by_role("button", name="Read it").click()


def _expect_question(page: Page, address: str) -> None:
    """See that the page says what would leave the machine, and for which address."""
    expect(page.get_by_role("heading", level=1)).to_have_text("Shall this page be fetched?")
    expect(page.get_by_role("note")).to_contain_text("This leaves your machine.")
    expect(page.get_by_role("note")).to_contain_text("The site sees your internet address")
    expect(page.get_by_label("The page to fetch")).to_have_value(address)
