"""Stages renamed, hidden, added, put in order and removed; the board and the track follow."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import column
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations
from browser.watch import mark

pytestmark = pytest.mark.browser


@EVERY_HAND
def test_own_stages_are_put_in_order_on_the_board_and_on_the_track(visit: Visit, kind: Kind):
    hand, by = kind.on(visit), kind.__name__
    name, other = f"Trial shift, {by}", f"Thank-you mail, {by}"
    opening = _opening(hand.page, f"Lamp fitter, {by}")
    _add(hand, name)
    _add(hand, other)
    _expect_order(opening, "First talk", name, other, "Interview")
    _settle(hand, _button(hand, f"Earlier {other}"))
    _expect_order(opening, "First talk", other, name, "Interview")
    _settle(hand, _button(hand, f"Later {other}"))
    _expect_order(opening, "First talk", name, other, "Interview")
    _settle(hand, _button(hand, f"Remove {name}"))
    _expect_none(opening, name)
    _settle(hand, _button(hand, f"Remove {other}"))


@EVERY_HAND
def test_an_own_stage_is_renamed_hidden_and_shown_again_by_undo(visit: Visit, kind: Kind):
    hand, by = kind.on(visit), kind.__name__
    name, renamed = f"Phone quiz, {by}", f"Quiz in person, {by}"
    opening = _opening(hand.page, f"Lamp cleaner, {by}")
    _add(hand, name)
    _rename(hand, name, to=renamed)
    _expect_order(opening, "First talk", renamed, "Interview")
    hand.tick(hand.page.get_by_label(f"Hide while empty {renamed}", exact=True))
    _settle(hand, _button(hand, f"Save {renamed}"))
    _expect_none(opening, renamed)
    _settle(hand, _button(hand, "Undo"), says="")
    _expect_order(opening, "First talk", renamed, "Interview")
    _settle(hand, _button(hand, f"Remove {renamed}"))


@EVERY_HAND
def test_an_opening_stays_when_its_own_stage_is_removed_and_goes_back_there_by_undo(
    visit: Visit, kind: Kind
):
    hand, name = kind.on(visit), f"Ladder test, {kind.__name__}"
    opening = _opening(hand.page, f"Lamp carrier, {kind.__name__}")
    _add(hand, name)
    opening.reload()
    opening.get_by_role("button", name=name, exact=True).click()
    expect(_here(opening)).to_have_text(name)
    _settle(hand, _button(hand, f"Remove {name}"))
    opening.reload()
    expect(_here(opening)).to_have_text("First talk")
    _settle(hand, _button(hand, "Undo"), says="")
    opening.reload()
    expect(_here(opening)).to_have_text(name)
    _settle(hand, _button(hand, f"Remove {name}"))


@EVERY_HAND
def test_a_stage_that_came_along_is_renamed_and_called_as_before_by_undo(visit: Visit, kind: Kind):
    hand, name = kind.on(visit), f"Signed, {kind.__name__}"
    opening = _opening(hand.page, f"Lamp keeper, {kind.__name__}")
    hand.page.goto("/settings/stages/")
    _rename(hand, "Accepted", to=name)
    expect(_row(hand.page, name)).to_contain_text("comes as “Accepted”")
    _expect_order(opening, "Offer", name)
    _settle(hand, _button(hand, "Undo"), says="")
    _expect_order(opening, "Offer", "Accepted")


@pytest.mark.long
def test_board_and_track_with_an_own_stage_are_sound_to_axe_and_in_narrow_windows(visit: Visit):
    hand = Mouse.on(visit)
    opening = _opening(hand.page, "Lamp lighter of the long quay")
    _add(hand, "A talk with the whole watch of the quay")
    opening.reload()
    assert (violations(opening), sideways(opening)) == ([], {})
    opening.goto("/openings/")
    assert (violations(opening), sideways(opening)) == ([], {})
    _settle(hand, _button(hand, "Remove A talk with the whole watch of the quay"))


def _opening(page: Page, role: str) -> Page:
    """Write an opening down, and return a second tab that stays on its page."""
    tab = page.context.new_page()
    tab.goto("/openings/new/")
    tab.get_by_label("Role").fill(role)
    tab.get_by_label("Employer").fill("Kestrel Lamps")
    tab.get_by_role("button", name="Save").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(role)
    return tab


def _add(hand: Mouse, name: str) -> None:
    """Add a stage that counts as a first talk."""
    hand.page.goto("/settings/stages/")
    hand.fill(hand.page.get_by_label("Name of the new stage"), name)
    hand.choose(hand.page.get_by_label("It counts as"), "First talk")
    _settle(hand, _button(hand, "Add the stage"))


def _rename(hand: Mouse, name: str, *, to: str) -> None:
    hand.fill(hand.page.get_by_label(f"Name of the stage {name}", exact=True), to)
    _settle(hand, _button(hand, f"Save {name}"))


def _settle(hand: Mouse, button: Locator, *, says: str = "Saved.") -> None:
    """Press a button of the settings, and wait for the page that says that it is done."""
    mark(hand.page)
    hand.press(button)
    expect(hand.page.locator("html[data-marked]")).to_have_count(0)
    expect(hand.page.get_by_role("heading", name="Add a stage")).to_be_visible()
    expect(hand.page.locator(".toast").first).to_contain_text(says)


def _button(hand: Mouse, name: str) -> Locator:
    return hand.page.get_by_role("button", name=name, exact=True)


def _row(page: Page, name: str) -> Locator:
    """Return where a stage of this name is settled."""
    save = page.get_by_role("button", name=f"Save {name}", exact=True)
    return page.locator(".stages__row").filter(has=save)


def _track(opening: Page) -> Locator:
    return opening.get_by_role("list", name="Where it stands").get_by_role("listitem")


def _here(opening: Page) -> Locator:
    return opening.locator(".track [aria-current]")


def _expect_order(opening: Page, *names: str) -> None:
    """See these stages in this order on the board and on the track of the opening."""
    address = opening.url
    opening.goto("/openings/")
    expect(opening.locator(".column h2")).to_contain_text(names)
    opening.goto(address)
    expect(_track(opening)).to_contain_text(names)


def _expect_none(opening: Page, name: str) -> None:
    """See no stage of this name on the board, nor on the track of the opening."""
    address = opening.url
    opening.goto("/openings/")
    expect(column(opening, "First talk")).to_be_visible()
    expect(column(opening, name)).to_be_hidden()
    opening.goto(address)
    expect(_track(opening)).to_contain_text(["First talk", "Interview"])
    expect(_track(opening).get_by_text(name, exact=True)).to_have_count(0)
