"""The palette by keys, by mouse and by touch; it closes to where one was."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import Visit
from browser.looks import sideways, violations

pytestmark = pytest.mark.browser

EMPLOYER = "Ouzel Weirs"


@pytest.fixture
def palette(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Find anything")


@pytest.fixture
def opening(page: Page) -> str:
    """Write an opening down, and return its address."""
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Lock Mender")
    page.get_by_label("Employer").fill(EMPLOYER)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lock Mender")
    address = page.url
    page.goto("/settings/")
    return address


def chosen(page: Page) -> Locator:
    return page.get_by_role("dialog").get_by_role("option", selected=True)


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Find anything")


def pointed_at(page: Page) -> str | None:
    return field(page).get_attribute("aria-activedescendant")


def test_an_opening_is_reached_by_keys_alone(page: Page, opening: str):
    page.keyboard.press("ControlOrMeta+k")
    page.keyboard.type("ouz lock")
    expect(chosen(page)).to_contain_text(EMPLOYER)
    assert pointed_at(page) == chosen(page).get_attribute("id")
    page.keyboard.press("Enter")
    expect(page).to_have_url(opening)


def test_enter_waits_for_the_answer_to_what_was_typed_last(page: Page, opening: str):
    page.keyboard.press("Control+k")
    field(page).press_sequentially("ouzel")
    page.keyboard.press("Enter")
    expect(page).to_have_url(opening)


def test_arrows_home_and_end_go_through_the_lines_and_round(page: Page, palette: Locator):
    page.keyboard.press("Control+k")
    lines = page.get_by_role("option")
    expect(lines.last).to_have_text("History")
    expect(chosen(page)).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(chosen(page)).to_have_text("History")
    page.keyboard.press("ArrowDown")
    assert pointed_at(page) == lines.first.get_attribute("id")
    page.keyboard.press("End")
    expect(chosen(page)).to_have_text("History")
    page.keyboard.press("Home")
    assert pointed_at(page) == lines.first.get_attribute("id")
    expect(field(page)).to_be_focused()


def test_escape_closes_it_to_where_the_focus_was(page: Page, palette: Locator):
    before = page.get_by_role("link", name="Progress")
    before.focus()
    page.keyboard.press("ControlOrMeta+k")
    expect(field(page)).to_be_focused()
    page.keyboard.type("harr")
    page.keyboard.press("Escape")
    expect(palette).to_be_hidden()
    expect(before).to_be_focused()


def test_a_stroke_typed_in_a_field_is_typed(page: Page, palette: Locator):
    page.goto("/openings/new/")
    page.get_by_label("Role").press_sequentially("Clerk/Typist")
    expect(palette).to_be_hidden()
    expect(page.get_by_label("Role")).to_have_value("Clerk/Typist")


def test_what_has_no_name_is_looked_for_everywhere(page: Page):
    page.keyboard.press("Control+k")
    page.keyboard.type("qwyjibo")
    expect(chosen(page)).to_have_text("Look for “qwyjibo” everywhere")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=qwyjibo$"))
    expect(page.get_by_role("heading", name="Nothing holds all of that")).to_be_visible()


def test_how_much_was_found_is_said(page: Page):
    page.keyboard.press("Control+k")
    page.keyboard.type("qwyjibo")
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("1 line")


def test_it_opens_and_closes_by_touch_and_fills_the_phone(visit: Visit):
    page = visit(390, has_touch=True)
    page.goto("/")
    page.get_by_role("link", name="Find anything").tap()
    palette = page.get_by_role("dialog", name="Find anything")
    box = palette.bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 800)
    page.get_by_role("button", name="Close").tap()
    expect(palette).to_be_hidden()
    page.get_by_role("link", name="Find anything").tap()
    page.get_by_role("option", name="Settings").tap()
    expect(page).to_have_url(re.compile("/settings/$"))


def test_a_click_beside_it_closes_it(page: Page, palette: Locator):
    page.get_by_role("link", name="Find anything").click()
    expect(palette).to_be_visible()
    page.mouse.click(5, 700)
    expect(palette).to_be_hidden()


def test_axe_finds_nothing_in_the_palette_nor_on_the_page_that_finds(page: Page, opening: str):
    page.keyboard.press("Control+k")
    page.keyboard.type("ouzel")
    expect(chosen(page)).to_contain_text(EMPLOYER)
    assert (violations(page), sideways(page)) == ([], {})
    page.goto("/search/?q=ouzel")
    expect(page.get_by_role("link", name="Lock Mender").first).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})


def test_without_script_the_link_leads_to_the_page_that_finds(visit: Visit):
    page = visit(java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name="Find anything").click()
    page.get_by_label("Words to look for").fill("qwyjibo")
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.get_by_role("heading", name="Nothing holds all of that")).to_be_visible()
