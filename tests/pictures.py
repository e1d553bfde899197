"""Takes the README's pictures: `python -m tests.pictures FOLDER`. Everyone in them is invented."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, FloatRect, Page, expect, sync_playwright
from tests.browser import chromium
from tests.browser.program import Pass, pass_for, running

_EDGE = 12
_MOST_BYTES = 200_000


def main() -> int:
    """Take all pictures into the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    found = chromium.find()
    if found is None:
        print(chromium.MISSING, file=sys.stderr)  # noqa: T201
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as data,
        running(Path(data)) as program,
        sync_playwright() as playwright,
    ):
        browser = chromium.launch(playwright, path=found)
        _take_all(browser, pass_for(program), folder)
        browser.close()
    return 0


def _take_all(browser: Browser, let_in: Pass, folder: Path) -> None:
    page = _window(browser, let_in, width=1280, height=900)
    _await_fonts(page)
    _take_ruth(page, folder)
    _take_tomas(page, folder)
    _take_imogen(page, folder)
    phone = _window(
        browser, _renewed(let_in, page), width=390, height=844, scheme="dark", scale=1.75
    )
    _enter(phone, "Tomas Brandt")
    _open_debrief(phone, "Kestrel Cold Chain", step="tells")
    phone.locator("#tells figure").evaluate(
        "(picture) => picture.scrollIntoView({block: 'center'})"
    )
    _take(phone, folder / "phone.png")


def _take_ruth(page: Page, folder: Path) -> None:
    """Take Today, the board, the table, one opening and a summary of Ruth Adeyemi's search."""
    _enter(page, "Ruth Adeyemi")
    _take(page, folder / "today.png")
    page.goto("/openings/")
    _take(page, folder / "board.png")
    page.goto("/openings/table/")
    _take(page, folder / "table.png")
    page.get_by_role("link", name="Ward sister, acute medical unit").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ward sister, acute medical unit")
    _take(page, folder / "opening.png")
    _open_debrief(page, "Quayside General")
    _take(page, folder / "summary.png")


def _take_tomas(page: Page, folder: Path) -> None:
    """Take what a "no" tells, what its message does not, and what the whole search says."""
    _enter(page, "Tomas Brandt")
    page.goto("/progress/")
    _take(page, folder / "progress.png")
    page.goto("/progress/lessons/")
    _take(page, folder / "lessons.png")
    _open_debrief(page, "Kestrel Cold Chain", step="tells")
    _take(page, folder / "debrief.png", clip=_between(page, ".head", "#tells .legend"))
    _open_debrief(page, "Kestrel Cold Chain", step="message")
    _take(page, folder / "message.png", clip=_between(page, "#message", ".sentence:has(.tag)"))


def _take_imogen(page: Page, folder: Path) -> None:
    """Take the two offers of Imogen Hale, side by side."""
    _enter(page, "Imogen Hale")
    page.goto("/offers/")
    _take(page, folder / "offers.png")


def _await_fonts(page: Page) -> None:
    """Wait until the pages have their own fonts; without them after half a minute."""
    for _ in range(60):
        page.reload()
        if page.locator("link[href*='/fonts/']").count():
            return
        page.wait_for_timeout(500)


def _renewed(let_in: Pass, page: Page) -> Pass:
    """Return what a window has now in place of its first pass: an example gives another."""
    cookies = page.context.cookies()
    value = next(cookie["value"] for cookie in cookies if cookie["name"] == let_in.name)
    return Pass(let_in.origin, let_in.name, value)


def _enter(page: Page, name: str) -> None:
    """Open an example."""
    page.goto("/examples/")
    page.get_by_role("button", name=f"Open the search of {name}").click()
    expect(page.get_by_role("note", name="This is an example")).to_contain_text(name)


def _open_debrief(page: Page, employer: str, *, step: str = "") -> None:
    """Go to the debrief of the "no" from this employer, or to one step of it."""
    page.goto("/progress/")
    address = page.get_by_role("link", name=employer).first.get_attribute("href")
    assert address is not None
    _, debriefs, number, *_ = address.split("/")
    page.goto(f"/{debriefs}/{number}/{step}/" if step else f"/{debriefs}/{number}/")


def _window(
    browser: Browser,
    let_in: Pass,
    *,
    width: int,
    height: int,
    scheme: Literal["light", "dark"] = "light",
    scale: float = 1,
) -> Page:
    context = browser.new_context(
        base_url=let_in.origin,
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
    )
    let_in.hand_to(context)
    page = context.new_page()
    page.goto("/")
    return page


def _between(page: Page, top: str, bottom: str) -> FloatRect:
    """Return the part of the page from the top of one element to the foot of another."""
    first, last = (page.locator(place).first.bounding_box() for place in (top, bottom))
    column = page.get_by_role("main").bounding_box()
    assert first is not None
    assert last is not None
    assert column is not None
    start, end = first["y"] - _EDGE, last["y"] + last["height"] + _EDGE
    left = column["x"] + 2  # past the hairline that parts it from the rail
    return {"x": left, "y": start, "width": column["width"] - 2, "height": end - start}


def _take(page: Page, file: Path, *, clip: FloatRect | None = None) -> None:
    """Take the window, or a part of the page however far down it lies.

    Raises:
        RuntimeError: The picture is too heavy for a README.
    """
    weight = len(page.screenshot(path=file, clip=clip, full_page=clip is not None))
    if weight > _MOST_BYTES:
        raise RuntimeError(f"{file} weighs {weight} bytes")


if __name__ == "__main__":
    sys.exit(main())
