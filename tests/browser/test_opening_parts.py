"""What belongs to an opening, kept and taken back as a person would, at the desk and by phone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.looks import sideways, violations

pytestmark = pytest.mark.browser

BOTH = pytest.mark.parametrize(
    ("page", "employer"), [(1280, "Alder Glass"), (390, "Birch Glass")], indirect=["page"]
)


@BOTH
def test_an_interview_with_its_people_is_set_and_taken_back(page: Page, employer: str):
    _open(page, f"Glazier {employer}", employer)
    page.get_by_role("link", name="Add an interview").click()
    page.get_by_label("What it is called").fill("Panel of three")
    page.get_by_label("Day", exact=True).fill("2030-05-06")
    page.get_by_label("Time", exact=True).fill("10:30")
    page.get_by_role("group", name="Person 1").get_by_label("or by name").fill("Moira Pell")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".timeline__now")).to_contain_text("Mon 6 May 2030, 10:30")
    expect(_part(page, "People")).to_contain_text("Moira Pell")
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(_part(page, "Interviews")).to_contain_text("No talk is set.")


@BOTH
def test_the_cv_that_was_sent_is_kept_and_saved_again(page: Page, employer: str, tmp_path: Path):
    _open(page, f"Cutter {employer}", employer)
    page.get_by_role("link", name="Keep the CV you sent, or the advert").click()
    sent = {"name": "CV 3.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 as sent"}
    page.get_by_label("The file").set_input_files(sent)
    page.get_by_label("A CV, as sent").check()
    page.get_by_role("button", name="Keep it").click()
    with page.expect_download() as saved:
        _part(page, "Files").get_by_role("link", name="CV 3.pdf", exact=True).click()
    assert saved.value.suggested_filename == "CV 3.pdf"
    saved.value.save_as(tmp_path / "cv")
    assert (tmp_path / "cv").read_bytes() == b"%PDF-1.7 as sent"


@BOTH
def test_a_question_is_written_down_and_copied_with_the_others(page: Page, employer: str):
    _open(page, f"Polisher {employer}", employer)
    page.get_by_role("link", name="Add what you found out").click()
    page.get_by_label("A question to ask them").check()
    page.get_by_label("In your words").fill("Who covers at night?")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="As one list, to print or to copy").click()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Who covers at night?")).to_be_visible()


def test_an_offer_is_declined_with_a_letter_of_ones_own(page: Page):
    _open(page, "Furnace hand", "Crane Glass")
    _offer(page)
    page.get_by_role("link", name="Decline").click()
    page.get_by_label("A reason, if you want to give one").fill("I took a place near home")
    page.get_by_role("button", name="Write it again").click()
    expect(page.locator("#letter-text")).to_contain_text("I took a place near home.")
    page.get_by_role("button", name="I have declined").click()
    expect(page.locator(".timeline__now")).to_contain_text("Withdrawn")


def _full(page: Page) -> None:
    _open(page, "Enameller", "Dove Glass")
    _offer(page)


def _interview(page: Page) -> None:
    _open(page, "Etcher", "Dove Glass")
    page.get_by_role("link", name="Add an interview").click()


def _offer_form(page: Page) -> None:
    _open(page, "Grinder", "Dove Glass")
    page.get_by_role("link", name="Write an offer down").click()


def _compared(page: Page) -> None:
    _full(page)
    page.goto("/offers/")
    page.get_by_label("Something that counts").fill("Near home")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_role("button", name="Save the marks")).to_be_visible()


def _letter(page: Page) -> None:
    _full(page)
    page.get_by_role("link", name="Ask for more").click()


@pytest.mark.long
@pytest.mark.parametrize("way", [_full, _interview, _offer_form, _compared, _letter])
def test_axe_finds_nothing_and_no_narrow_window_scrolls_sideways(
    page: Page, way: Callable[[Page], None]
):
    way(page)
    assert (violations(page), sideways(page)) == ([], {})


def _open(page: Page, role: str, employer: str) -> None:
    """Write an opening down and stay on its page."""
    page.goto("/openings/new/")
    page.get_by_label("Role").fill(role)
    page.get_by_label("Employer").fill(employer)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(role)


def _offer(page: Page) -> None:
    """Write the opening's offer down."""
    page.get_by_role("link", name="Write an offer down").click()
    page.get_by_label("Base pay").fill("48,000")
    page.get_by_label("Currency (EUR, GBP)").fill("EUR")
    page.get_by_role("button", name="Save").click()
    expect(_part(page, "Offer")).to_contain_text("48,000 EUR")


def _part(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)
