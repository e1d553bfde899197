"""J5, the week: by mouse, by keys alone, left and resumed, and where no script runs."""

import re
from typing import Protocol

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.program import Program

pytestmark = pytest.mark.browser

_WHOLE = re.compile(r"/weeks/\d+/$")


class Hand(Protocol):
    """How a person presses, chooses and writes."""

    def press(self, button: str) -> None: ...
    def choose(self, label: str) -> None: ...
    def write(self, label: str, words: str) -> None: ...


class Mouse:
    """Points and clicks."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def press(self, button: str) -> None:
        self._page.get_by_role("button", name=button, exact=True).click()

    def choose(self, label: str) -> None:
        self._page.get_by_label(label, exact=True).check()

    def write(self, label: str, words: str) -> None:
        self._page.get_by_label(label, exact=True).first.fill(words)


class Keys:
    """Tabs and types, and sees the focus at every stop."""

    def __init__(self, page: Page) -> None:
        self._page, self._keyboard = page, Keyboard(page)

    def press(self, button: str) -> None:
        self._keyboard.activate(self._page.get_by_role("button", name=button, exact=True))

    def choose(self, label: str) -> None:
        self._keyboard.choose(self._page.get_by_label(label, exact=True))

    def write(self, label: str, words: str) -> None:
        self._keyboard.fill(self._page.get_by_label(label, exact=True).first, words)


def _expect_step(page: Page, step: str) -> None:
    expect(page.locator("li[aria-current='step']")).to_have_id(step)


def _walk_through(page: Page, hand: Hand, *, name: str) -> None:
    """Go through all five steps, and arrive at the whole week."""
    page.goto("/week/")
    _expect_step(page, "happened")
    hand.write("A line of your own about the week, if you like", f"{name} was long")
    hand.press("Go on")
    _expect_step(page, "moved")
    hand.press("Go on")
    _expect_step(page, "activity")
    hand.write("Minutes", "35")
    hand.press("Note it")
    expect(page.get_by_text("35 minutes").first).to_be_visible()
    hand.write("Practice aloud", "2")
    hand.press("Go on")
    _rate_all(page, hand)
    _expect_step(page, "next")
    hand.write("Or in your own words", f"Practise {name}")
    hand.write("… then I will", "ring Sam")
    hand.press("Keep the plan")
    expect(page).to_have_url(_WHOLE)


def _rate_all(page: Page, hand: Hand) -> None:
    """Say how sure one is of four items, and leave the second open."""
    for number, answer in enumerate(("30", "", "50", "20", "60"), start=1):
        expect(page.get_by_text(f"{number} of 5", exact=True)).to_be_visible()
        if answer:
            hand.choose(answer)
            hand.press("Go on")
        else:
            hand.press("Leave this one open")


def _expect_whole(page: Page, *, name: str) -> None:
    expect(page.get_by_text(f"{name} was long")).to_be_visible()
    expect(page.get_by_text(f"Practise {name}")).to_be_visible()
    expect(page.get_by_text("ring Sam")).to_be_visible()
    expect(page.locator("#confidence ~ ul.contents > li")).to_have_count(4)
    expect(page.locator("#activity ~ ul.contents > li")).to_contain_text("35 minutes")


def _at(visit: Visit, program: Program, *, width: int = 1280, **options: bool) -> Page:
    """Open a window on a program in which nothing was said of this week yet."""
    page = visit(width, stranger_to=program, **options)
    page.goto(program.first_address)
    return page


@pytest.mark.parametrize("width", [1280, pytest.param(390, marks=pytest.mark.long)])
def test_the_week_goes_by_mouse_and_its_plan_is_on_today(
    visit: Visit, fresh_program: Program, width: int
):
    page = _at(visit, fresh_program, width=width)
    _walk_through(page, Mouse(page), name="October")
    _expect_whole(page, name="October")
    with page.expect_download() as file:
        page.get_by_role("link", name="The plan as a calendar file").click()
    assert "SUMMARY:Practise October" in file.value.path().read_text(encoding="utf-8")
    page.goto("/")
    expect(page.get_by_text("Practise October")).to_be_visible()
    expect(page.get_by_text("Your plan for a setback")).to_contain_text("ring Sam")


@pytest.mark.parametrize("width", [pytest.param(1280, marks=pytest.mark.long), 390])
def test_the_week_goes_by_keys_alone(visit: Visit, fresh_program: Program, width: int):
    page = _at(visit, fresh_program, width=width)
    _walk_through(page, Keys(page), name="October")
    _expect_whole(page, name="October")


def test_the_week_goes_without_javascript(visit: Visit, fresh_program: Program):
    page = _at(visit, fresh_program, java_script_enabled=False)
    _walk_through(page, Mouse(page), name="October")
    _expect_whole(page, name="October")


def test_a_week_left_half_way_opens_where_it_was_left_and_its_plan_is_undone(
    visit: Visit, fresh_program: Program
):
    page = _at(visit, fresh_program)
    page.goto("/week/")
    hand = Mouse(page)
    hand.press("Go on")
    hand.press("Go on")
    page.goto("/")
    page.goto("/week/")
    _expect_step(page, "activity")
    page.get_by_role("link", name="Next week", exact=True).click()
    hand.press("Keep the plan")
    expect(page).to_have_url(_WHOLE)
    page.get_by_role("button", name="Undo").click()
    _expect_step(page, "next")
    page.goto("/week/")
    _expect_step(page, "activity")


def test_what_was_typed_and_not_sent_is_there_after_a_reload(visit: Visit, fresh_program: Program):
    page = _at(visit, fresh_program)
    page.goto("/week/")
    line = page.get_by_label("A line of your own about the week, if you like")
    line.fill("Half a thought")
    page.reload()
    expect(line).to_have_value("Half a thought")
