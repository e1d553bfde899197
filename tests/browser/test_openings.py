"""Openings added by hand, and moved by button and by key, with a way back."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.keyboard import Keyboard
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("page", "role"), [(1280, "Head Gardener"), (390, "Deputy Gardener")], indirect=["page"]
)
def test_an_opening_is_written_down_by_hand(page: Page, role: str):
    _add(page, role, stage="Applied")
    page.get_by_role("link", name="Openings").first.click()
    expect(_stage(page, "Applied")).to_contain_text(role)


def test_an_opening_without_a_name_is_refused_beside_the_field(page: Page):
    page.goto("/openings/new/")
    page.get_by_label("Notes").fill("From a neighbour.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing is lost")
    expect(page.get_by_label("Notes")).to_have_value("From a neighbour.")


def test_a_move_by_button_can_be_undone_from_the_toast(page: Page):
    _add(page, "Stone Mason", stage="Saved")
    page.goto("/openings/")
    page.get_by_role("button", name="Move Stone Mason, Quern Estates on to Applied").click()
    expect(_stage(page, "Applied")).to_contain_text("Stone Mason")
    toast = page.get_by_role("status").filter(has_text="now “Applied”")
    toast.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").filter(has_text="Taken back")).to_be_visible()
    page.goto("/openings/")
    expect(_stage(page, "Saved")).to_contain_text("Stone Mason")


def test_the_keys_move_the_opening_in_focus_on_and_back(page: Page):
    _add(page, "Thatcher", stage="Saved")
    page.goto("/openings/")
    _tab_to(page, "Thatcher")
    page.keyboard.press("]")
    expect(_stage(page, "Applied")).to_contain_text("Thatcher")
    _tab_to(page, "Thatcher")
    page.keyboard.press("[")
    expect(_stage(page, "Saved")).to_contain_text("Thatcher")


def test_a_key_pressed_elsewhere_moves_nothing(page: Page):
    _add(page, "Saddler", stage="Saved")
    page.goto("/openings/")
    mark(page)
    page.get_by_role("link", name="New opening").focus()
    page.keyboard.press("]")
    page.keyboard.press("Tab")
    assert is_marked(page)
    expect(_stage(page, "Saved")).to_contain_text("Saddler")


def test_a_move_on_the_page_of_an_opening_is_kept_with_its_day_and_taken_back(page: Page):
    _add(page, "Wheelwright", stage="Applied")
    page.get_by_role("button", name="Interview", exact=True).click()
    expect(page.locator(".timeline__now")).to_contain_text("Interview")
    page.locator(".timeline__now").get_by_role("button", name="Take back").click()
    expect(page.locator(".timeline__now")).to_contain_text("Applied")
    expect(page.get_by_role("list", name="Where it stands").locator("[aria-current]")).to_have_text(
        "Applied"
    )


def _add(page: Page, role: str, *, stage: str) -> None:
    page.goto("/openings/new/")
    page.get_by_label("Role").fill(role)
    page.get_by_label("Employer").fill("Quern Estates")
    page.get_by_label("Where it stands").select_option(stage)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(role)


def _stage(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def _tab_to(page: Page, role: str) -> None:
    link = page.locator(".stagelist__what", has_text=role)
    Keyboard(page).go_to(link)
