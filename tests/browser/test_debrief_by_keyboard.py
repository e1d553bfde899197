"""J1, the "no", by keyboard alone: no mouse, and the focus is seen at every stop."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import journey
from browser.journey import Rejection
from browser.keyboard import Keyboard
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser


@pytest.fixture
def keys(page: Page) -> Keyboard:
    return Keyboard(page)


@pytest.mark.parametrize(
    ("page", "employer"),
    [(1280, "Withy Ferries"), pytest.param(390, "Kingcup Looms", marks=pytest.mark.long)],
    indirect=["page"],
)
def test_the_whole_debrief_goes_by_keys_alone(page: Page, keys: Keyboard, employer: str):
    rejection = Rejection(employer, "Crew Planner")
    keys.activate(page.get_by_role("link", name="Add", exact=True))
    keys.fill(page.get_by_label("Paste the mail or the advert here"), _short(rejection))
    keys.activate(page.get_by_role("button", name="Read it"))
    expect(page.locator("h1")).to_have_text("This looks like a “no”.")
    keys.activate(page.get_by_role("button", name="Yes, look back at it"), by="Space")

    journey.expect_step(page, "feeling")
    keys.choose(page.get_by_label("6", exact=True))
    keys.fill(page.get_by_label("A line about it"), "Tired.")
    _go_on(page, keys, to="happened")
    expect(journey.said(page, "feeling")).to_contain_text("6")

    keys.choose(page.get_by_label("The final round"))
    keys.choose(page.get_by_label("I know", exact=True))
    keys.fill(page.get_by_label("People, you included"), "5")
    keys.tick(page.get_by_label("They said it was close"))
    keys.go_to(page.get_by_label("People, you included"), by="Shift+Tab")
    keys.press("ControlOrMeta+a")
    keys.type("4")
    _go_on(page, keys, to="tells")
    expect(journey.open_step(page)).to_contain_text("4 of you")

    keys.activate(page.locator("summary", has_text="How this is worked out"))
    expect(page.get_by_role("table", name="What goes in")).to_be_visible()
    _go_on(page, keys, to="message")
    _go_on(page, keys, to="differently")

    keys.fill(page.get_by_label("In your words"), "The room was booked twice")
    keys.choose(page.get_by_label("Not in my control"))
    keys.activate(page.get_by_role("button", name=re.compile("^Write it down")))
    expect(page.get_by_role("button", name="Take back The room was booked twice")).to_be_visible()
    _go_on(page, keys, to="next")

    keys.activate(page.get_by_role("button", name="Finish"))
    expect(page).to_have_url(journey.SUMMARY)
    expect(page.get_by_role("link", name=rejection.opening).first).to_be_visible()


def test_the_skip_link_leads_past_the_places_to_the_page(page: Page, keys: Keyboard):
    keys.activate(page.get_by_role("link", name="Skip to the page"))
    expect(page.get_by_role("main")).to_be_focused()


def test_the_letter_changes_under_the_keys_and_the_focus_stays(page: Page, keys: Keyboard):
    journey.walk_to(page, "next", Rejection("Bramley Signals", "Fitter"))
    letter, tone = page.locator("#letter-text"), page.get_by_label("Tone")
    before = letter.inner_text()
    keys.go_to(tone)
    mark(page)
    keys.press("ArrowDown")
    expect(letter).not_to_have_text(before, use_inner_text=True)
    expect(tone).to_be_focused()
    assert is_marked(page)


def _short(rejection: Rejection) -> str:
    """A mail that does not take all day to type."""
    return (
        f"Subject: {rejection.subject}\n\nWe have decided to go ahead with another candidate "
        f"for the role of {rejection.role} at {rejection.employer}."
    )


def _go_on(page: Page, keys: Keyboard, *, to: str) -> None:
    go_on = journey.open_step(page).get_by_role("button", name="Go on", exact=True)
    keys.activate(go_on)
    journey.expect_step(page, to)
