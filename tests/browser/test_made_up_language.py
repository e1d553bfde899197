"""A page whose words are all a third longer: nothing leaves its place, in any window."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import made_up_program
from browser.conftest import Visit
from browser.crowding import crowded
from browser.program import Program, running
from web.made_up_language import CODE, OPEN

pytestmark = pytest.mark.browser

MAIN = (
    "/",
    "/add/",
    "/openings/",
    "/openings/table/",
    "/openings/new/",
    "/practice/",
    "/documents/",
    "/progress/",
    "/people/",
    "/offers/",
    "/search/?q=ward",
    "/history/",
    "/settings/",
    "/settings/stages/",
    "/settings/numbers/",
    "/settings/data/",
    "/settings/jobs/",
    "/examples/",
    "/how-it-is-worked-out/",
    "/nowhere/",
)
# One of each kind of row, as the table of openings leads to it.
ROWS = ("/openings/#/", "/openings/#/edit/", "/openings/#/history/", "/debriefs/#/")
# They are made when the program runs for the first time; until then the words are wider.
_FONTS_ARE_THERE = "async () => (await (await fetch('/')).text()).includes('href=\"/fonts/')"
_LINKS = "links => links.map((link) => link.getAttribute('href'))"


@dataclass(frozen=True, slots=True)
class Reader:
    """Someone in an example who reads the made-up language.

    Attributes:
        program: Where they read.
        state: What their browser keeps.
        pages: A page of each kind, by its path without numbers.
    """

    program: Program
    state: Any
    pages: dict[str, str]


@pytest.fixture(scope="module")
def reader(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """A program of its own, in which one example is open."""
    folder = tmp_path_factory.mktemp("made-up")
    with running(folder, **made_up_program.environment(folder / "locale")) as program:
        context = chromium.new_context(base_url=program.origin)
        page = context.new_page()
        page.goto(program.first_address)
        page.goto("/settings/")
        page.get_by_label("Language of the pages").select_option(CODE)
        page.get_by_role("button", name="Save", exact=True).click()
        page.goto("/examples/")
        page.locator("form[action*='/ruth/'] button").click()
        expect(page.get_by_role("note").first).to_contain_text(OPEN)
        page.wait_for_function(_FONTS_ARE_THERE)
        yield Reader(program, context.storage_state(), _pages_from(page))
        context.close()


@pytest.fixture
def window(visit: Visit, reader: Reader) -> Page:
    """A window of theirs."""
    return visit(stranger_to=reader.program, storage_state=reader.state)


@pytest.mark.long
@pytest.mark.parametrize("path", [*MAIN, *ROWS])
def test_longer_words_keep_their_place(window: Page, reader: Reader, path: str) -> None:
    window.goto(reader.pages.get(path, path))
    expect(window.get_by_role("heading", level=1)).to_contain_text(re.compile(r"\w"))
    wide = crowded(window)
    window.set_viewport_size({"width": 390, "height": 800})
    assert (wide, crowded(window)) == ([], [])


def test_words_over_each_other_cut_off_or_sticking_out_are_found(window: Page) -> None:
    window.set_content(
        "<p>under</p><p style='margin-top: -2.2em'>over</p>"
        "<p style='width: 3em; overflow: hidden; white-space: nowrap'>words cut off</p>"
        "<button style='width: 2em; white-space: nowrap; padding: 0'>far too many</button>"
        "<p style='width: 200vw'>wide</p>"
    )
    assert [each.partition(":")[0] for each in crowded(window)] == [
        "over each other",
        "cut off",
        "too wide",
        "the page",
    ]


def _pages_from(page: Page) -> dict[str, str]:
    """Return the first link of each kind, from the table of openings and from an opening."""
    page.goto("/openings/table/?show=all")
    found = _links(page)
    for address in [each for each in found if re.fullmatch(r"/openings/\d+/", each)]:
        page.goto(address)
        found += _links(page)
    pages = {re.sub(r"\d+", "#", address): address for address in reversed(found)}
    return {kind: pages[kind] for kind in ROWS}


def _links(page: Page) -> list[str]:
    links: list[str] = page.locator("main a[href^='/']").evaluate_all(_LINKS)
    return links
