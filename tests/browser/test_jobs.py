"""An export seen at work, stopped, and fetched when it is done, by every hand."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Finger, Keys, Kind, Mouse
from browser.looks import sideways, violations
from browser.program import Program

pytestmark = pytest.mark.browser

# A new program first prepares its typefaces, one piece of work after the other.
_WORK_MS = 60_000
# More than any disk takes while somebody reloads a page and presses a button.
_LARGE = 4 << 30
_NEWS = re.compile(r"/settings/jobs/\d+/$")


@EVERY_HAND
def test_an_export_goes_on_through_a_reload_and_is_stopped(
    visit: Visit, program: Program, kind: Kind
):
    hand = kind.on(visit)
    page, file = hand.page, f"{kind.__name__} certificate.pdf"
    _keep_file(page, file, employer=f"{kind.__name__} Bells")
    with _as_if_large(program, file):
        _write_zip(hand)
        job = _latest(page)
        expect(job).to_contain_text(re.compile(r"\d+ in 100 done"), timeout=_WORK_MS)
        page.reload()
        expect(job).to_contain_text("goes on if you leave")
        hand.press(_stop(page))
        expect(job).to_contain_text("Stopped by you")
    expect(job.get_by_role("link")).to_have_count(0)
    assert (violations(page), sideways(page)) == ([], {})


def test_the_focus_stays_on_stop_while_the_page_asks_how_far_it_is(visit: Visit, program: Program):
    page = Mouse.on(visit).page
    _keep_file(page, "testimonial.pdf", employer="Campion Bells")
    with _as_if_large(program, "testimonial.pdf"):
        _write_zip(Mouse(page))
        expect(_latest(page)).to_contain_text("in 100 done", timeout=_WORK_MS)
        with page.expect_response(_NEWS):
            _stop(page).focus()
        with page.expect_response(_NEWS):
            expect(_stop(page)).to_be_focused()
        expect(_stop(page)).to_be_focused()
        page.keyboard.press("Enter")
        expect(_latest(page)).to_contain_text("Stopped by you")


# By mouse it is fetched where all is taken along and brought in again.
@pytest.mark.parametrize("kind", [Finger, Keys])
def test_a_finished_export_is_fetched(visit: Visit, kind: Kind, tmp_path: Path):
    hand = kind.on(visit)
    hand.page.goto("/")
    _write_zip(hand)
    fetch = _latest(hand.page).get_by_role("link", name="Save the ZIP")
    expect(fetch).to_be_visible(timeout=_WORK_MS)
    with hand.page.expect_download() as fetched:
        hand.press(fetch)
    fetched.value.save_as(tmp_path / "all.zip")
    with ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        assert "nextround.json" in archive.namelist()


def _keep_file(page: Page, name: str, *, employer: str) -> None:
    """Keep a file with an opening of this employer's."""
    write_down(page, "Ringer", employer=employer)
    page.goto(f"/openings/table/?q={employer}")
    page.get_by_role("link", name="Ringer", exact=True).click()
    page.get_by_role("link", name="Keep the CV you sent, or the advert").click()
    kept = {"name": name, "mimeType": "application/pdf", "buffer": b"%PDF-1.7 a certificate"}
    page.get_by_label("The file").set_input_files(kept)
    page.get_by_label("A CV, as sent").check()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()


@contextmanager
def _as_if_large(program: Program, name: str) -> Iterator[None]:
    """Let a kept file read as gigabytes of nothing, of which the disk holds none."""
    folder = Path(program.environment["NEXTROUND_DATA"])
    with closing(sqlite3.connect(folder / "nextround.sqlite3", timeout=20)) as rows:
        found = rows.execute("SELECT path, size FROM core_keptfile WHERE name = ?", [name])
        [(path, size)] = found.fetchall()
    try:
        _stretch(folder, path, to=_LARGE)
        yield
    finally:
        _stretch(folder, path, to=size)


def _stretch(folder: Path, path: str, *, to: int) -> None:
    """Make a kept file as long as this, and its row say so."""
    os.truncate(folder / "files" / path, to)
    with closing(sqlite3.connect(folder / "nextround.sqlite3", timeout=20)) as rows, rows:
        rows.execute("UPDATE core_keptfile SET size = ? WHERE path = ?", [to, path])


def _write_zip(hand: Mouse) -> None:
    """Ask for the ZIP, and arrive where one sees it being written."""
    hand.page.goto("/settings/data/")
    hand.press(hand.page.get_by_role("button", name="Write the ZIP"))
    expect(_latest(hand.page)).to_be_visible()


def _latest(page: Page) -> Locator:
    """The export that was begun last; the day's backup may begin at any moment."""
    return page.locator(".job").filter(has_text="Writing everything into one ZIP").first


def _stop(page: Page) -> Locator:
    return _latest(page).get_by_role("button", name="Stop")
