"""Everything taken along, brought in again, taken back and erased, by every hand."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind, Mouse
from browser.looks import sideways, violations
from browser.program import Program

pytestmark = pytest.mark.browser

# A new program first prepares its typefaces, one piece of work after the other.
_WORK_MS = 60_000


@pytest.fixture
def own(visit: Visit, fresh_program: Program) -> Page:
    """A window on a program of its own, with one opening in it."""
    page = visit(stranger_to=fresh_program)
    _begin(page, fresh_program)
    return page


@EVERY_HAND
def test_all_is_taken_along_brought_in_taken_back_and_erased(
    visit: Visit, fresh_program: Program, kind: Kind, tmp_path: Path
):
    hand = kind.on(visit, stranger_to=fresh_program)
    page = hand.page
    _begin(page, fresh_program)
    file = _export(hand, tmp_path)
    _look_into(hand, file)
    expect(page.get_by_text("Nothing has been added yet")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})
    hand.press(page.get_by_role("button", name="Bring it in"))
    _until_done(page)
    hand.press(page.get_by_role("button", name="Take back Bringing a ZIP in"))
    _until_done(page)
    expect(_job(page, "Taking back what was brought in")).to_contain_text("Done")
    assert (violations(page), sideways(page)) == ([], {})
    page.goto("/openings/table/")
    expect(page.get_by_role("link", name="Glass Cutter")).to_have_count(1)
    _erase(hand)
    page.goto("/openings/table/")
    expect(page.get_by_text("Glass Cutter")).to_have_count(0)


def test_a_file_cut_short_is_refused_in_words(own: Page, tmp_path: Path):
    cut = tmp_path / "cut.zip"
    cut.write_bytes(_export(Mouse(own), tmp_path).read_bytes()[:-400])
    _look_into(Mouse(own), cut)
    expect(own.get_by_role("alert")).to_contain_text("Nothing was changed here")
    assert violations(own) == []


@pytest.mark.long
def test_your_data_is_sound_to_axe_and_in_narrow_windows(own: Page):
    own.goto("/settings/data/")
    assert (violations(own), sideways(own)) == ([], {})
    own.goto("/settings/data/erase/")
    assert (violations(own), sideways(own)) == ([], {})


def test_the_work_is_seen_without_javascript(visit: Visit):
    page = visit(java_script_enabled=False)
    page.goto("/settings/data/")
    page.get_by_role("button", name="Write the ZIP").click()
    expect(_job(page, "Writing everything into one ZIP").first).to_be_visible()


def _begin(page: Page, program: Program) -> None:
    page.goto(program.first_address)
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Glass Cutter")
    page.get_by_label("Employer").fill("Wren Glazing")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Glass Cutter")).to_be_visible()


def _export(hand: Mouse, folder: Path) -> Path:
    page = hand.page
    page.goto("/settings/data/")
    hand.press(page.get_by_role("button", name="Write the ZIP"))
    _until_done(page)
    with page.expect_download() as fetched:
        hand.press(page.get_by_role("link", name="Save the ZIP"))
    file = folder / fetched.value.suggested_filename
    fetched.value.save_as(file)
    return file


def _look_into(hand: Mouse, file: Path) -> None:
    page = hand.page
    page.goto("/settings/data/")
    with page.expect_file_chooser() as asked:
        hand.press(page.get_by_label("A ZIP that Nextround wrote"))
    asked.value.set_files(file)
    hand.press(page.get_by_role("button", name="Look into it"))


def _erase(hand: Mouse) -> None:
    page = hand.page
    page.goto("/settings/data/")
    hand.follow(page.get_by_role("link", name="Go on to erase…"), to="Erase everything")
    hand.fill(page.get_by_label("Type “erase” to erase it all"), "erase")
    hand.press(page.get_by_role("button", name="Erase for good"))
    expect(page.get_by_role("status").filter(has_text="Everything was erased")).to_be_visible()


def _until_done(page: Page) -> None:
    """Wait for the page to have asked for its last news, which it does by itself."""
    expect(page.locator(".job").first).to_be_visible()
    expect(page.locator(".job[hx-get]")).to_have_count(0, timeout=_WORK_MS)


def _job(page: Page, name: str) -> Locator:
    return page.locator(".job").filter(has_text=name)
