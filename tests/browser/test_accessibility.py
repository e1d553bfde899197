"""Every page to axe, at both widths and in both schemes, and to windows as narrow as 320 px."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from browser import journey
from browser.board_ways import write_down
from browser.conftest import Visit
from browser.journey import Rejection
from browser.looks import sideways, violations
from browser.program import Pass, Program

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class Search:
    """A search with something on every page.

    Attributes:
        debrief: The address of a debrief that was gone through.
        opening: The address of an opening that is in play.
        ended: The address of the opening that the debrief is about.
    """

    debrief: str
    opening: str
    ended: str


Way = Callable[[Page, Search], object]


def _at(address: str) -> Way:
    """Return the way to a page that has this address; it may name parts of the search."""
    return lambda page, search: page.goto(
        address.format(debrief=search.debrief, opening=search.opening, ended=search.ended)
    )


def _understood(page: Page, search: Search) -> None:
    journey.paste(page, Rejection("Merlin Kilns", "Kiln Hand").mail)
    journey.read_it(page)
    expect(page.get_by_role("button", name="Yes, look back at it")).to_be_visible()


def _posting_understood(page: Page, search: Search) -> None:
    journey.paste(page, _POSTING)
    journey.read_it(page)
    expect(page.get_by_role("button", name="Yes, keep it")).to_be_visible()


def _refused(page: Page, search: Search) -> None:
    page.goto("/openings/new/")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _slip_in_a_step(page: Page, search: Search) -> None:
    page.goto(f"{search.debrief}happened/")
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("0")
    journey.open_step(page).get_by_role("button", name="Go on").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _hard_day(page: Page, search: Search) -> None:
    journey.begin(page, Rejection("Nuthatch Doors", "Joiner"))
    page.get_by_label("1", exact=True).check()
    journey.open_step(page).get_by_role("button", name="Go on").click()
    expect(page.get_by_text("That is a hard day.")).to_be_visible()


def _toast(page: Page, search: Search) -> None:
    page.goto(search.opening)
    page.get_by_role("button", name="Interview", exact=True).click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def _lifted(page: Page, search: Search) -> None:
    page.goto("/openings/")
    page.locator("li.card a").first.focus()
    page.keyboard.press("Space")
    expect(page.locator("li[data-lifted]")).to_be_visible()


def _two_that_may_be_one(page: Page, search: Search) -> None:
    write_down(page, "Lamplighter", "Chief Lamplighter")
    page.goto("/openings/table/?q=lamplighter")
    links = page.locator("tbody th a")
    one, other = (links.nth(n).get_attribute("href") or "" for n in range(2))
    page.goto(f"{one}merge/{other.removeprefix('/openings/')}")
    expect(page.get_by_role("button", name="They are one")).to_be_visible()


def _week(page: Page, step: str) -> None:
    page.goto("/week/")
    heading = page.locator("li.step", has=page.locator(f"a[href$='/{step}/']"))
    heading.get_by_role("link").click()
    expect(page.locator("li[aria-current='step']")).to_have_id(step)


def _week_with_minutes(page: Page, search: Search) -> None:
    # The week that today lies in, in which the search began; at first another may be shown.
    today = date.fromisoformat(page.evaluate("new Date().toISOString().slice(0, 10)"))
    page.goto(f"/week/{today - timedelta(days=today.weekday())}/activity/")
    page.get_by_label("Minutes").fill("35")
    page.get_by_role("button", name="Note it").click()
    expect(page.locator(".ruler").first).to_be_visible()


def _week_refused(page: Page, search: Search) -> None:
    _week(page, "next")
    page.get_by_label("If …").fill("")
    page.get_by_label("… then I will").fill("ring Sam")
    page.get_by_role("button", name="Keep the plan").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _week_with_lines(page: Page, search: Search) -> None:
    """Say how sure one is in two weeks, so that a line is drawn, and keep a plan."""
    page.goto("/week/")
    address = page.locator("li.step h2 a").first.get_attribute("href") or ""
    day = date.fromisoformat(address.split("/")[2])
    for begins_on in (day - timedelta(weeks=1), day):
        page.goto(f"/week/{begins_on}/confidence/?item=call")
        page.get_by_label("40", exact=True).check()
        page.get_by_role("button", name="Go on", exact=True).click()
    page.goto(f"/week/{day}/confidence/?item=call")
    expect(page.get_by_text("Your own line so far")).to_be_visible()


def _week_whole(page: Page, search: Search) -> None:
    _week_with_lines(page, search)
    _week(page, "next")
    page.get_by_label("… then I will", exact=True).first.fill("ring Sam")
    page.get_by_role("button", name="Keep the plan").click()
    expect(page.get_by_role("heading", name="The plan it ended in")).to_be_visible()


def _stages(page: Page, search: Search) -> None:
    page.goto("/settings/stages/")
    page.get_by_label("Name of the new stage").fill("A panel of the whole regional board")
    page.get_by_role("button", name="Add the stage").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def _suspicion(page: Page, search: Search) -> None:
    page.goto("/progress/lessons/")
    page.get_by_role("link", name="I spoke too long about the first bridge").click()
    expect(page.get_by_role("heading", name="What speaks for it")).to_be_visible()


def _trait(page: Page, search: Search) -> None:
    page.goto("/progress/lessons/new/")
    page.get_by_label("What may be so?").fill("I am boring")
    page.get_by_role("button", name="Keep it as a question").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _evidence(page: Page, search: Search) -> None:
    _suspicion(page, search)
    page.get_by_role("link", name="Add evidence").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Add evidence")


_POSTING = """Yard Supervisor

Osprey Timber is looking for a Yard Supervisor in Westhaven.

Your tasks
- You plan the shifts of a team of nine
- You keep the stock of sawn timber in order

What we look for
- Three years in a yard or a warehouse
- A forklift licence is required
- Experience with stock software is an advantage

We offer 34,000 a year and 28 days of holiday. Apply by the end of next month.
"""

_PAGES: dict[str, Way] = {
    "step 1": _at("{debrief}feeling/"),
    "step 2": _at("{debrief}happened/"),
    "step 3": _at("{debrief}tells/"),
    "step 4": _at("{debrief}message/"),
    "step 5": _at("{debrief}differently/"),
    "step 6": _at("{debrief}next/"),
    "summary": _at("{debrief}"),
    "a hard day": _hard_day,
    "a slip in a step": _slip_in_a_step,
    "today": _at("/"),
    "openings": _at("/openings/"),
    "a card lifted": _lifted,
    "the table": _at("/openings/table/?show=all"),
    "the table, nothing found": _at("/openings/table/?q=nothing+like+it"),
    "two that may be one": _two_that_may_be_one,
    "stages": _stages,
    "an opening": _at("{opening}"),
    "an opening that ended": _at("{ended}"),
    "a toast": _toast,
    "edit": _at("{opening}edit/"),
    "new opening": _at("/openings/new/"),
    "new opening refused": _refused,
    "add": _at("/add/"),
    "a no understood": _understood,
    "a posting understood": _posting_understood,
    "settings": _at("/settings/"),
    "numbers": _at("/settings/numbers/"),
    "a number": _at("/settings/numbers/settled.final/"),
    "progress": _at("/progress/"),
    "suspicions": _at("/progress/lessons/"),
    "a suspicion": _suspicion,
    "a suspicion refused": _trait,
    "evidence": _evidence,
    "the library": _at("/progress/lessons/library/"),
    "what evidence is worth": _at("/settings/numbers/evidence/"),
    "a source": _at("/settings/numbers/evidence/coach_rubric/"),
    "the week": _at("/week/"),
    "the week's activity": _week_with_minutes,
    "the week's confidence": _week_with_lines,
    "the week's plan refused": _week_refused,
    "the whole week": _week_whole,
    "earlier weeks": _at("/weeks/"),
    "practice": _at("/practice/"),
    "documents": _at("/documents/"),
    "people": _at("/people/"),
    "how it is worked out": _at("/how-it-is-worked-out/"),
    "404": _at("/no-such-page/"),
}


@pytest.fixture(scope="session")
def built() -> list[Search]:
    """The search once it is there: a worker may come to this file twice with one program."""
    return []


@pytest.fixture(scope="module")
def search(chromium: Browser, let_in: Pass, built: list[Search]) -> Search:
    if not built:
        context = chromium.new_context(base_url=let_in.origin)
        let_in.hand_to(context)
        built.append(_built(context.new_page()))
        context.close()
    return built[0]


# A fixed sixth at each change, the others with the long tests.
_WAYS = [
    pytest.param(way, id=name, marks=() if n % 6 == 0 else pytest.mark.long)
    for n, (name, way) in enumerate(_PAGES.items())
]


@pytest.mark.parametrize("way", _WAYS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page: Page, search: Search, way: Way):
    way(page, search)
    assert violations(page) == []
    assert sideways(page) == {}


def test_axe_finds_nothing_where_nothing_has_happened_yet(visit: Visit, fresh_program: Program):
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    expect(page.get_by_role("link", name="Add").first).to_be_visible()
    assert violations(page) == []
    assert sideways(page) == {}
    page.goto("/openings/")
    expect(page.get_by_role("heading", name="Nothing here yet")).to_be_visible()
    assert violations(page) == []
    assert sideways(page) == {}


def test_axe_finds_nothing_before_the_door(visit: Visit, program: Program):
    page = visit(stranger_to=program)
    page.goto("/openings/")
    expect(page.get_by_role("navigation", name="Places")).to_be_hidden()
    assert violations(page) == []
    assert sideways(page) == {}


def _built(page: Page) -> Search:
    """Go through a search that leaves something on every page."""
    opening = _opening(page)
    page.goto("/")
    journey.walk_through(page, Rejection("Pochard Lines", "Ticket Clerk"))
    second = Rejection("Quail Bridges", "Bridge Painter")
    journey.walk_to(page, "differently", second)
    page.get_by_label("In your words").fill("I spoke too long about the first bridge")
    page.get_by_role("button", name=re.compile("^Write it down")).click()
    journey.go_on(page, to="next")
    page.get_by_role("button", name="I have sent it").click()
    journey.finish(page)
    debrief = page.url
    page.get_by_role("link", name=second.role).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(second.role)
    return Search(debrief=debrief, opening=opening, ended=page.url)


def _opening(page: Page) -> str:
    """Write down an opening with every fact, and return its address."""
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Lock Keeper")
    page.get_by_label("Employer").fill("Redshank Waterways")
    page.get_by_label("Where it stands").select_option("Applied")
    page.get_by_label("Pay").fill("31,000 a year")
    page.get_by_label("Link").fill("https://redshank.example/jobs/lock-keeper-of-the-upper-reach")
    page.get_by_label("Next date").fill("2031-05-06")
    page.get_by_label("What happens then").fill("A talk by telephone")
    page.get_by_label("Notes").fill("Found by way of a former colleague.")
    page.get_by_label("The posting, as it was").fill(_POSTING)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lock Keeper")
    return page.url
