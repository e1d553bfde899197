"""The record by keyboard alone, in place, and to axe. Everyone in it is invented."""

import re
from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.looks import sideways, violations
from browser.program import Program
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser


@pytest.fixture
def newcomer(visit: Visit, fresh_program: Program, request: pytest.FixtureRequest) -> Page:
    """Return a window of a program in which nothing is written down yet."""
    page = visit(getattr(request, "param", 1280), stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    return page


@pytest.fixture
def ruth(newcomer: Page) -> Page:
    """Return a window on the invented search of a nurse."""
    newcomer.goto("/examples/")
    newcomer.get_by_role("button", name="Open the search of Ruth Adeyemi").click()
    expect(newcomer.get_by_role("note", name="This is an example")).to_be_visible()
    return newcomer


def entry(page: Page, title: str) -> Locator:
    return page.get_by_role("article").filter(has=page.get_by_role("heading", name=title))


@pytest.mark.parametrize(
    "newcomer", [1280, pytest.param(390, marks=pytest.mark.long)], indirect=True
)
def test_a_record_is_begun_changed_and_put_in_order_by_keys_alone(newcomer: Page):
    page, keys = newcomer, Keyboard(newcomer)
    keys.activate(page.get_by_role("link", name="Documents"))
    keys.activate(page.get_by_role("link", name="Write it down here"))
    keys.fill(page.get_by_label("What you were"), "Bus driver")
    keys.fill(page.get_by_label("With whom"), "Kestrel Buses")
    keys.fill(page.get_by_label("From"), "March 2019")
    keys.tick(page.get_by_label("It goes on"))
    keys.activate(page.get_by_role("button", name="Add it"))
    title = page.get_by_role("link", name="Bus driver", exact=True)
    expect(title).to_be_focused()
    expect(entry(page, "Bus driver")).to_contain_text("Mar 2019 – now")

    mark(page)
    keys.press("Enter")
    expect(page.get_by_label("What you were")).to_be_focused()
    keys.type("Night ")
    keys.press("End")
    keys.type("s")
    keys.activate(page.get_by_role("button", name="Save"))
    expect(entry(page, "driver").get_by_role("heading")).to_contain_text("Night")
    expect(page.get_by_role("status")).to_contain_text("Saved.")

    keys.activate(page.get_by_role("link", name=re.compile("^Add what you did")))
    expect(page.get_by_label("What you did, and what came of it")).to_be_focused()
    keys.type("Took 40 people home each night")
    keys.activate(page.get_by_role("button", name="Add it"))
    line = page.get_by_role("link", name="Took 40 people home each night")
    expect(line).to_be_visible()

    keys.activate(line)
    expect(page.get_by_label("What you did, and what came of it")).to_be_focused()
    keys.tick(page.get_by_label("40", exact=True))
    keys.activate(page.get_by_role("button", name="Save"))
    expect(line).to_be_focused()
    expect(page.locator(".entry__done .unsure")).to_have_count(0)
    assert is_marked(page)


def test_a_fact_moves_by_brackets_and_its_move_is_undone(newcomer: Page):
    page, keys = newcomer, Keyboard(newcomer)
    _write_down(page, "Loader", "2010")
    _write_down(page, "Driver", "2015")
    titles = page.locator(".entry__title a")
    keys.go_to(page.get_by_role("link", name="Driver", exact=True))
    keys.press("]")
    expect(titles).to_have_text(["Your name", "Loader", "Driver"])
    expect(page.get_by_role("link", name="Driver", exact=True)).to_be_focused()
    keys.activate(page.get_by_role("button", name="Undo"))
    expect(titles).to_have_text(["Your name", "Driver", "Loader"])


def test_brackets_that_are_typed_into_a_field_move_nothing(newcomer: Page):
    page = newcomer
    _write_down(page, "Loader", "2010")
    page.get_by_role("link", name="Loader", exact=True).click()
    page.get_by_label("What you were").press_sequentially("[]")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name=re.compile(r"\[\]"))).to_be_visible()


def test_what_was_typed_in_place_stays_when_it_is_refused(newcomer: Page):
    page = newcomer
    _write_down(page, "Loader", "2010")
    page.get_by_role("link", name="Loader", exact=True).click()
    page.get_by_label("Until").fill("soon")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Until")).to_have_value("soon")
    page.get_by_role("link", name="Leave it").click()
    expect(page.get_by_role("link", name="Loader", exact=True)).to_be_focused()


def test_the_record_is_searched_while_one_types(ruth: Page):
    ruth.goto("/documents/")
    mark(ruth)
    ruth.get_by_label("Search in your record").fill("handover")
    expect(ruth.get_by_role("status").first).to_contain_text("hold")
    expect(entry(ruth, "Staff nurse, acute medicine")).to_be_visible()
    expect(entry(ruth, "Healthcare assistant")).to_be_hidden()
    assert is_marked(ruth)


def _write_down(page: Page, name: str, start: str) -> None:
    page.goto(reverse("fact-new", args=["work"]))
    page.get_by_label("What you were").fill(name)
    page.get_by_label("From").fill(start)
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()


def _facts(page: Page) -> None:
    page.goto("/documents/")


def _fact_open(page: Page) -> None:
    page.goto("/documents/")
    page.get_by_role("link", name="Staff nurse, acute medicine", exact=True).click()
    expect(page.get_by_label("What you were")).to_be_visible()


def _done_open(page: Page) -> None:
    page.goto("/documents/")
    page.get_by_role("link", name=re.compile("^In charge of 28 beds")).click()
    expect(page.get_by_text("Checked by you")).to_be_visible()


def _refused(page: Page) -> None:
    _fact_open(page)
    page.get_by_label("From").fill("soon")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _story(page: Page) -> None:
    page.goto("/documents/stories/")
    page.get_by_role("link", name=re.compile("^Change")).first.click()
    expect(page.get_by_label("What you call it")).to_be_visible()


def _at(address: str) -> Callable[[Page], object]:
    return lambda page: page.goto(address)


_LOOKS = {
    "facts": _facts,
    "a fact open": _fact_open,
    "a fact refused": _refused,
    "something done open": _done_open,
    "the years": _at("/documents/timeline/"),
    "stories": _at("/documents/stories/"),
    "a story": _story,
    "numbers": _at("/documents/numbers/"),
    "a new licence": _at("/documents/facts/new/certificates/"),
    "who one is": _at("/documents/you/"),
    "nothing found": _at("/documents/?q=submarine"),
}


# Each takes a program of its own: some at each change, the others with the long tests.
_WAYS = [
    pytest.param(way, id=name, marks=() if name in {"facts", "the years"} else pytest.mark.long)
    for name, way in _LOOKS.items()
]


@pytest.mark.parametrize("way", _WAYS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(ruth: Page, way: Callable[[Page], object]):
    way(ruth)
    assert violations(ruth) == []
    assert sideways(ruth) == {}


def test_axe_finds_nothing_in_an_empty_record(newcomer: Page):
    newcomer.goto("/documents/")
    assert violations(newcomer) == []
    assert sideways(newcomer) == {}
