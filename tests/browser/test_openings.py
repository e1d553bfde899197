"""Openings added by hand, and moved on their own pages, with a way back."""

import pytest
from playwright.sync_api import Page, expect

from browser.board_ways import column

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("page", "role"), [(1280, "Head Gardener"), (390, "Deputy Gardener")], indirect=["page"]
)
def test_an_opening_is_written_down_by_hand(page: Page, role: str):
    _add(page, role, stage="Applied")
    page.get_by_role("link", name="Openings").first.click()
    expect(column(page, "Applied")).to_contain_text(role)


def test_an_opening_without_a_name_is_refused_beside_the_field(page: Page):
    page.goto("/openings/new/")
    page.get_by_label("Notes").fill("From a neighbour.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing is lost")
    expect(page.get_by_label("Notes")).to_have_value("From a neighbour.")


def test_a_move_on_the_page_of_an_opening_is_kept_with_its_day_and_taken_back(page: Page):
    _add(page, "Wheelwright", stage="Applied")
    page.get_by_role("button", name="Interview", exact=True).click()
    expect(page.locator(".timeline__now")).to_contain_text("Interview")
    page.locator(".timeline__now").get_by_role("button", name="Take back").click()
    expect(page.locator(".timeline__now")).to_contain_text("Applied")
    expect(page.get_by_role("list", name="Where it stands").locator("[aria-current]")).to_have_text(
        "Applied"
    )


def test_enter_in_the_day_of_a_move_moves_nothing_and_keeps_the_day(page: Page):
    _add(page, "Wainwright", stage="Applied")
    page.get_by_label("On", exact=True).fill("2026-01-02")
    page.get_by_label("On", exact=True).press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Press one of the stages below.")
    expect(page.get_by_label("On", exact=True)).to_have_value("2026-01-02")
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
