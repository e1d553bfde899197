"""Progress gone through by every hand, in the search of somebody invented."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations
from browser.program import Program, pass_for

pytestmark = pytest.mark.browser

WITHIN = re.compile(r"An offer within twelve weeks: \d+ in 100 so, \d+ in 100 as it is now\.")


@pytest.fixture
def of_tomas(fresh_program: Program, visit: Visit, kind: Kind) -> Mouse:
    """A hand on Progress, in the search of Tomas Brandt."""
    hand = kind.on(visit, stranger_to=fresh_program)
    pass_for(fresh_program).hand_to(hand.page.context)
    hand.page.goto("/examples/")
    hand.press(hand.page.get_by_role("button", name="Open the search of Tomas Brandt"))
    expect(hand.page.get_by_role("note", name="This is an example")).to_be_visible()
    hand.page.goto("/progress/")
    return hand


@EVERY_HAND
def test_other_numbers_are_tried_and_made_the_plan_and_undo_forgets_them(of_tomas: Mouse):
    hand, page = of_tomas, of_tomas.page
    says = page.locator("#planned-says")
    expect(says).to_contain_text("As it is:")
    stands = page.locator(".slider", has=page.get_by_label("Agencies")).locator("output")
    before = stands.inner_text()
    hand.slide(page.get_by_label("Agencies"))
    expect(says).to_contain_text(WITHIN)
    expect(stands).not_to_have_text(before)
    hand.press(page.get_by_role("button", name="Make this my plan"))
    expect(page.get_by_role("status").filter(has_text="Your plan.")).to_be_visible()
    expect(stands).not_to_have_text(before)
    expect(says).to_contain_text("As it is:")
    hand.press(page.get_by_role("button", name="Undo"))
    expect(stands).to_have_text(before)


@EVERY_HAND
def test_a_change_is_marked_watched_and_let_be(of_tomas: Mouse):
    hand, page = of_tomas, of_tomas.page
    hand.press(page.get_by_text("Mark a change"))
    hand.choose(page.get_by_label("What you changed"), "Another way of applying")
    then = datetime.now(UTC).date() - timedelta(days=40)
    page.get_by_label("From", exact=True).fill(then.isoformat())
    hand.fill(page.get_by_label("In your words, if you like"), "Asked two depots directly")
    hand.press(page.get_by_role("button", name="Mark it"))
    watched = page.get_by_role("article", name="Asked two depots directly")
    expect(watched).to_contain_text(re.compile("Nobody can tell yet|helped|worse"))
    assert (violations(page), sideways(page)) == ([], {})
    hand.press(watched.get_by_role("button", name="Stop watching"))
    expect(watched).to_have_count(0)


@pytest.mark.long
@EVERY_HAND
def test_what_a_practice_took_is_noted_and_counts(of_tomas: Mouse):
    hand, page = of_tomas, of_tomas.page
    hand.press(page.get_by_text("Note how long something took"))
    hand.choose(page.get_by_label("What", exact=True), "Practice aloud")
    hand.fill(page.get_by_label("Minutes"), "25")
    hand.press(page.get_by_role("button", name="Note it"))
    expect(page.get_by_role("status").filter(has_text="Noted.")).to_be_visible()
    expect(page.locator("#hours")).to_contain_text("by what you noted once")


@pytest.mark.long
@EVERY_HAND
def test_a_day_is_named_and_the_forecast_answers_for_it(of_tomas: Mouse):
    hand, page = of_tomas, of_tomas.page
    hand.press(page.get_by_text("How this is worked out, and what you look for"))
    hand.choose(page.get_by_label("How such employers answer"), "Work paid by the hour")
    wanted = datetime.now(UTC).date() + timedelta(days=100)
    page.get_by_label("You would like an offer by").fill(wanted.isoformat())
    hand.press(page.get_by_role("button", name="Save"))
    expect(page.locator("#forecast")).to_contain_text("the day you named")


@pytest.mark.long
@pytest.mark.parametrize("kind", [Mouse])
def test_with_every_fold_open_axe_finds_nothing_and_nothing_scrolls_sideways(of_tomas: Mouse):
    page = of_tomas.page
    _open_all(page)
    assert (violations(page), sideways(page)) == ([], {})


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true })")
