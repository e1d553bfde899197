"""A suspicion from its first words to practice, and another to being let go, by every hand."""

import re

import pytest
from playwright.sync_api import Locator, expect

from browser.conftest import Visit
from browser.hands import EVERY_HAND, Finger, Keys, Kind, Mouse
from browser.looks import sideways, violations
from browser.watch import mark

pytestmark = pytest.mark.browser


@EVERY_HAND
def test_a_trait_becomes_a_behaviour_is_settled_and_goes_to_practice(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    page = hand.page
    page.goto("/progress/lessons/new/")
    hand.fill(page.get_by_label("What may be so?"), "I am boring")
    _press(hand, page.get_by_role("button", name="Keep it as a question"))
    expect(page.get_by_role("alert")).to_contain_text("What do you do, when it happens?")
    statement = {
        Mouse: "When they ask about me, I tell my working life from its start",
        Finger: "My answers run past three minutes",
        Keys: "I tell what I am glad of in the same tone as everything else",
    }[kind]
    _press(hand, page.get_by_role("button", name=re.compile(re.escape(statement))))
    expect(page.get_by_role("heading", level=1)).to_have_text(statement)
    _sound(hand)
    _add(hand, "A coach, by a list of points", "It is so", who="Bo Ashgrove")
    _add(hand, "Measured practice", "It is so", recordings="4")
    expect(page.locator(".tag").first).to_have_text("settled")
    _press(hand, page.get_by_role("button", name="Straight to practice"))
    expect(page.get_by_text("It stands on Today and under Practice.").first).to_be_visible()
    page.goto("/practice/")
    expect(page.get_by_role("link", name=statement)).to_be_visible()
    _sound(hand)


@EVERY_HAND
def test_what_others_did_not_see_is_let_go_and_comes_back_by_one_press(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    page = hand.page
    statement = f"I look away when they speak, said by {kind.__name__}"
    page.goto("/progress/lessons/new/")
    hand.fill(page.get_by_label("What may be so?"), statement)
    _press(hand, page.get_by_role("button", name="Keep it as a question"))
    _add(hand, "A coach, by a list of points", "It is not so", who="Bo Ashgrove")
    _add(hand, "Measured practice", "It is not so", recordings="3")
    expect(page.locator(".tag").first).to_have_text("ruled out")
    _press(hand, page.get_by_role("link", name="Let it go"))
    _sound(hand)
    _press(hand, page.get_by_role("button", name="Let it go"))
    let_go = page.get_by_role("region", name="Let go")
    expect(let_go.get_by_role("link", name=statement)).to_be_visible()
    expect(let_go.locator(".lesson", has_text=statement)).to_contain_text("Let go on")
    _sound(hand)
    _press(hand, page.get_by_role("button", name="Undo"))
    expect(page.locator(".tag").first).to_have_text("ruled out")


def test_what_was_believed_on_a_day_is_asked_for_by_its_date(visit: Visit):
    hand = Mouse.on(visit)
    page = hand.page
    page.goto("/progress/lessons/new/")
    hand.fill(page.get_by_label("What may be so?"), "I count my points on my fingers")
    _press(hand, page.get_by_role("button", name="Keep it as a question"))
    _add(hand, "A coach, by a list of points", "It is so", who="Bo Ashgrove")
    page.get_by_label("On this day").fill("2026-01-05")
    _press(hand, page.get_by_role("button", name="See that day"))
    expect(page.get_by_role("status").filter(has_text="in 100")).to_contain_text("25 in 100")


def test_a_number_of_ones_own_for_coaches_moves_a_belief_and_goes_back(visit: Visit):
    hand = Mouse.on(visit)
    page = hand.page
    page.goto("/settings/numbers/evidence/")
    row = page.locator("tr[id=friend_rubric]")
    hand.press(row.get_by_role("link", name="Change"))
    hand.fill(page.get_by_label("Ratio where it speaks for"), "3")
    _press(hand, page.get_by_role("button", name="Use these numbers"))
    expect(row).to_contain_text("set by you")
    _press(hand, page.get_by_role("button", name="Undo"))
    expect(row).not_to_contain_text("set by you")


def _add(hand: Mouse, source: str, says: str, *, who: str = "", recordings: str = "") -> None:
    """Write down one piece of evidence on the suspicion that is shown."""
    page = hand.page
    _press(hand, page.get_by_role("link", name="Add evidence"))
    hand.pick(page.get_by_label(source, exact=True))
    hand.pick(page.get_by_label(says, exact=True))
    if who:
        hand.fill(page.get_by_label("Who", exact=True), who)
    if recordings:
        hand.fill(page.get_by_label("Of how many recordings"), recordings)
    _press(hand, page.get_by_role("button", name="Keep it"))
    expect(page.get_by_text(re.compile("^Kept. Belief is worked out anew"))).to_be_visible()


def _sound(hand: Mouse) -> None:
    assert (violations(hand.page), sideways(hand.page)) == ([], {})


def _press(hand: Mouse, control: Locator) -> None:
    """Press a control, and wait for the page that it leads to."""
    mark(hand.page)
    hand.press(control)
    expect(hand.page.locator("html[data-marked]")).to_have_count(0)
