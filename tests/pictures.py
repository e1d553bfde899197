"""Takes the README's pictures: `python -m tests.pictures FOLDER`. Everyone in them is invented."""

import argparse
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, FloatRect, Page, expect, sync_playwright
from tests.browser import chromium, journey
from tests.browser.program import Pass, pass_for, running

_MAIL = """From: Fernbridge Tools <people@fernbridge-tools.example>
Subject: Workshop Manager

Dear Alex Morgan,

Thank you for coming to the final round for the role of Workshop Manager. There were five of you. \
We have decided to go ahead with a candidate whose experience is a better fit. When we asked how \
you would plan the night shift, your answer stayed general; next time, bring the figures of a \
shift that you planned yourself. We will keep your details on file.

Ruth Amsel

(An invented mail: there is no such firm, and nobody of these names is meant.)
"""
_EDGE = 12
_MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class _Opening:
    """An opening to write down; days are counted from today."""

    role: str
    employer: str
    stage: str
    days: int
    next_in: int | None = None
    next_what: str = ""


_ENDED = _Opening("Workshop Manager", "Fernbridge Tools", "Final", 6)
_OPENINGS = (
    _ENDED,
    _Opening("Depot Planner", "Tern Valley Buses", "Interview", 9, 2, "Second talk"),
    _Opening("Yard Supervisor", "Osprey Timber", "Applied", 16),
    _Opening("Service Lead", "Larkfield Pumps", "First talk", 4),
    _Opening("Shift Manager", "Mossgate Dairy", "Saved", 1, 5, "The advert closes"),
)


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
    _begin_search(page)
    _look_back(page)
    step_three = page.url
    _take(page, folder / "debrief.png", clip=_between(page, ".head", "#tells .legend"))
    journey.go_on(page, to="message")
    _take(page, folder / "message.png", clip=_between(page, "#message", ".sentences"))
    _write_down_a_thing(page)
    page.goto("/")
    _take(page, folder / "today.png")
    phone = _window(browser, let_in, width=390, height=844, scheme="dark", scale=1.75)
    phone.goto(step_three)
    phone.locator("#tells figure").evaluate(
        "(picture) => picture.scrollIntoView({block: 'center'})"
    )
    _take(phone, folder / "phone.png")


def _window(
    browser: Browser,
    let_in: Pass,
    *,
    width: int,
    height: int,
    scheme: Literal["light", "dark"] = "light",
    scale: float = 1.1,
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


def _begin_search(page: Page) -> None:
    """Say who is searching, and write down the openings."""
    page.goto("/settings/")
    page.get_by_label("Your name").fill("Alex Morgan")
    page.get_by_role("button", name="Save").click()
    today = datetime.now(UTC).date()
    for opening in _OPENINGS:
        page.goto("/openings/new/")
        page.get_by_label("Role").fill(opening.role)
        page.get_by_label("Employer").fill(opening.employer)
        page.get_by_label("Where it stands").select_option(opening.stage)
        page.get_by_label("Since").fill((today - timedelta(days=opening.days)).isoformat())
        if opening.next_in is not None:
            next_on = today + timedelta(days=opening.next_in)
            page.get_by_label("Next date").fill(next_on.isoformat())
            page.get_by_label("What happens then").fill(opening.next_what)
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(opening.role)


def _look_back(page: Page) -> None:
    """Bring the mail to the step that says what it tells."""
    journey.paste(page, _MAIL)
    journey.read_it(page)
    page.get_by_role("radio", name=f"{_ENDED.role}, {_ENDED.employer}").check()
    journey.confirm(page)
    journey.expect_step(page, "feeling")
    page.get_by_label("4", exact=True).check()
    page.get_by_label("A line about it").fill("I had hoped for this one.")
    journey.go_on(page, to="happened")
    page.get_by_label("The final round").check()
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("5")
    journey.go_on(page, to="tells")


def _write_down_a_thing(page: Page) -> None:
    """Go from the message to the end, with one question to look into."""
    journey.go_on(page, to="differently")
    page.get_by_label("In your words").fill("I had no figures ready for the night shift")
    journey.go_on(page, to="next")
    journey.finish(page)


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
