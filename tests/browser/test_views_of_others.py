"""The views of others, from a CV that is shown to what became of a remark on it, by two hands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser import journey
from browser.conftest import Visit
from browser.hands import Keys, Kind, Mouse
from browser.journey import Rejection
from browser.looks import sideways, violations
from browser.program import Program
from browser.views_of_others import LookedAt, answered_by_a_coach, looked_at
from browser.watch import Watch, mark
from cli.commands import nextround
from nextround.engine.review import answer_in
from processes import free_port

pytestmark = pytest.mark.browser

# By the mouse at each change, by keys with the long tests; and who is asked about what by each.
HANDS = pytest.mark.parametrize("kind", [Mouse, pytest.param(Keys, marks=pytest.mark.long)])
WHO = {Mouse: "Bo Ashgrove", Keys: "Di Elmwood"}
COACH = {Mouse: "Ines Larch", Keys: "Uma Rowan"}
WORDS = "Ward nurse\nResponsible for a ward of beds."


@HANDS
def test_a_cv_is_looked_at_by_two_and_what_they_saw_is_used(
    visit: Visit, chromium: Browser, program: Program, tmp_path: Path, kind: Kind
):
    hand = kind.on(visit)
    page, who = hand.page, WHO[kind]
    title, later = f"CV for {who}", f"Later CV for {who}"
    page.goto("/people/")
    _press(hand, page.get_by_role("link", name="Views of others"))
    page.goto("/people/reviews/new/")
    _show(hand, title, WORDS)
    hand.fill(page.get_by_label("Who?", exact=True), who)
    hand.pick(page.get_by_label("Someone I worked with"))
    _press(hand, page.get_by_role("button", name="Go on"))
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Ask {who}")

    with page.expect_download() as saved:
        hand.press(page.get_by_role("link", name="Save the file"))
    saved.value.save_as(tmp_path / "review.html")
    answer = _answered_offline(chromium, tmp_path / "review.html")
    _take_in(hand, answer, who=who, title=title)
    piece = page.url

    answered_by_a_coach(program, title, who=COACH[kind])
    page.reload()
    expect(page.locator(".finding").first).to_have_text(
        "They agree on the one point that several rated, within a step."
    )
    point = page.locator('.point[id="cv-size"]')
    expect(point).to_contain_text("2 of 2 saw it as something to work on.")
    _press(hand, point.get_by_role("button", name="Put it in the ledger"))
    expect(point.get_by_role("link", name="It stands in the ledger")).to_be_visible()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    _press(hand, page.get_by_role("link", name="Show a newer version"))
    expect(page.get_by_label("A CV", exact=True)).to_be_checked()
    _show(hand, later, "Ward nurse\nTwenty-eight beds, nights too.", kind_is_chosen=True)
    page.goto(piece)
    hand.press(page.locator("summary", has_text="What becomes of it?"))
    hand.choose(page.get_by_label("The version that takes it in"), later)
    _press(hand, page.get_by_role("button", name="Take it up"))
    expect(page.locator(".remark .tag")).to_have_text(f"taken up: {later}")

    page.goto("/people/")
    taking_back = page.get_by_role("button", name=f"{who}, {title}")
    _press(hand, taking_back)
    expect(page.get_by_role("status")).to_contain_text(f"{who} sees nothing of it any more.")
    expect(taking_back).to_have_count(0)


@HANDS
def test_the_letter_is_written_for_its_way_and_told_among_what_was_asked(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    page = hand.page
    page.goto("/")
    employer = {Mouse: "Sedge Ferries", Keys: "Tern Ferries"}[kind]
    journey.walk_to(page, "next", Rejection(employer, "Deck Hand"))
    subject = page.locator(".letter__sheet strong")
    mail = page.get_by_role("link", name="Open in your mail program")
    expect(subject).to_be_visible()
    expect(mail).to_be_visible()
    hand.choose(page.get_by_label("How", exact=True), "By a message, as on LinkedIn")
    expect(subject).to_have_count(0)
    expect(mail).to_have_count(0)
    hand.choose(page.get_by_label("How", exact=True), "By telephone")
    called = page.get_by_role("button", name="I have asked them")
    expect(called).to_be_visible()
    _press(hand, called)
    row = page.locator(".letter li", has_text="By telephone · nothing has come yet")
    expect(row).to_be_visible()
    _press(hand, row.get_by_role("link"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Did an answer come?")
    said = "When we asked how you would berth in a gale, you gave the rule and no example."
    hand.fill(page.get_by_label("What they wrote, or said"), said)
    _press(hand, page.get_by_role("button", name="Keep it"))
    expect(page.locator(".sentence")).to_have_count(1)
    hand.press(page.locator("summary", has_text="Take it as a question"))
    hand.fill(page.get_by_label("In your own words: what might be so?"), f"No example, {employer}")
    _press(hand, page.get_by_role("button", name="Keep it as a question"))
    expect(page.locator(".sentence .tag")).to_have_text("kept as a question")


def test_the_words_to_send_with_it_are_copied(visit: Visit, kept: LookedAt):
    page = visit()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/people/asked/{kept.by_file}/")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Hello Cy Birch, would you")


def test_a_link_is_shown_once_while_sharing_is_on_and_copied(
    visit: Visit, program: Program, kept: LookedAt
):
    page, data = visit(), Path(program.environment["NEXTROUND_DATA"])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/people/asked/{kept.by_link}/")
    expect(page.get_by_text("Links do not work now.")).to_be_visible()
    assert nextround("share", "on", "--port", free_port(), data=data).returncode == 0
    page.reload()
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_label("Link", exact=True).input_value()
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == link
    assert (violations(page), sideways(page)) == ([], {})
    page.goto(f"/people/asked/{kept.by_link}/")
    expect(page.get_by_role("button", name="Make a new link")).to_be_visible()
    assert link.rpartition("/")[2] not in page.content()
    assert nextround("share", "off", data=data).returncode == 0


Way = Callable[[Page, LookedAt], object]


def _at(address: str) -> Way:
    """Return the way to a page whose address may name what was kept."""
    return lambda page, kept: page.goto(
        address.format(**{name: getattr(kept, name) for name in LookedAt.__slots__})
    )


def _refused(address: str, button: str) -> Way:
    """Return the way to a form that comes back with what to mend."""

    def way(page: Page, kept: LookedAt) -> None:
        _at(address)(page, kept)
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("alert")).to_be_visible()

    return way


def _remark_refused(page: Page, kept: LookedAt) -> None:
    _at("/people/reviews/{piece}/")(page, kept)
    page.locator("summary", has_text="What becomes of it?").first.click()
    page.get_by_role("button", name="Answer it").locator("visible=true").click()
    expect(page.get_by_role("alert")).to_contain_text("Write what you answer")


def _answer_shown(page: Page, kept: LookedAt) -> None:
    journey.paste(page, kept.answer)
    journey.read_it(page)
    expect(page.get_by_role("button", name="Keep it")).to_be_visible()


def _answer_refused(page: Page, kept: LookedAt) -> None:
    """Take it back in one window while its answer waits in another."""
    _answer_shown(page, kept)
    form = page.locator("form", has=page.get_by_role("button", name="Keep it"))
    form.locator("[name=answer]").evaluate("(field) => { field.value = 'damaged'; }")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This answer was not kept.")


def _answer_broken(page: Page, kept: LookedAt) -> None:
    journey.paste(page, kept.answer[:200])
    journey.read_it(page)
    expect(page.get_by_role("alert")).to_be_visible()


_PAGES: dict[str, Way] = {
    "a piece that two looked at": _at("/people/reviews/{piece}/"),
    "the list": _at("/people/reviews/"),
    "the guide": _at("/people/reviews/guide/"),
    "new": _at("/people/reviews/new/"),
    "new, refused": _refused("/people/reviews/new/", "Keep it, and choose whom to ask"),
    "ask": _at("/people/reviews/{piece}/ask/"),
    "ask, refused": _refused("/people/reviews/{piece}/ask/", "Go on"),
    "asked by file": _at("/people/asked/{by_file}/"),
    "asked by link": _at("/people/asked/{by_link}/"),
    "a remark, refused": _remark_refused,
    "an answer before it is kept": _answer_shown,
    "an answer that was not kept": _answer_refused,
    "an answer that is broken": _answer_broken,
    "who sees what": _at("/people/"),
    "a contact": _at("/people/{contact}/"),
    "an opening": _at("/openings/{opening}/"),
    "a request without an answer": _at("/requests/{waiting}/"),
    "a request with one": _at("/requests/{answered}/"),
    "the letter's step": _at("/debriefs/{debrief}/next/"),
    "today": _at("/"),
}
# A fixed fifth at each change, the others with the long tests.
_WAYS = [
    pytest.param(way, id=name, marks=() if n % 5 == 0 else pytest.mark.long)
    for n, (name, way) in enumerate(_PAGES.items())
]


@pytest.fixture(scope="session")
def kept(program: Program) -> LookedAt:
    return looked_at(program)


@pytest.mark.parametrize("way", _WAYS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page: Page, kept: LookedAt, way: Way):
    way(page, kept)
    assert violations(page) == []
    assert sideways(page) == {}


def _show(hand: Mouse, title: str, words: str, *, kind_is_chosen: bool = False) -> None:
    """Fill in what is shown, and arrive where it is asked who is to see it."""
    page = hand.page
    if not kind_is_chosen:
        hand.pick(page.get_by_label("A CV", exact=True))
    hand.fill(page.get_by_label("What do you call it?"), title)
    hand.fill(page.get_by_label("Its words"), words)
    _press(hand, page.get_by_role("button", name="Keep it, and choose whom to ask"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Whom do you ask?")


def _answered_offline(chromium: Browser, file: Path) -> str:
    """Answer by the file in a browser of somebody else that has no network; returns the text."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, locale="en-GB")
    context.set_offline(True)
    watch = Watch(context, "file://")
    page = context.new_page()
    page.goto(file.as_uri())
    page.get_by_label("No line says how large anything was.").check()
    page.get_by_role("button", name="Remark on line 2").click()
    page.keyboard.type("How many nights?")
    page.get_by_label("What did you see?").fill("Line 2 is a duty.")
    page.get_by_role("button", name="Finish").click()
    text = page.get_by_label("Your answer as text").input_value()
    context.close()
    assert watch.faults == []
    assert answer_in(text).ratings == {"cv-size": 1}
    return text


def _take_in(hand: Mouse, answer: str, *, who: str, title: str) -> None:
    """Bring an answer to + Add, see whose it is, and keep it."""
    page = hand.page
    page.goto("/add/")
    hand.fill(page.get_by_label("Paste the mail or the advert here"), answer)
    _press(hand, page.get_by_role("button", name="Read it"))
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text(f"This is the view of {who} on “{title}”.")
    _press(hand, page.get_by_role("button", name="Keep it"))
    expect(heading).to_have_text(title)
    expect(page.get_by_role("status")).to_contain_text(f"Kept: the view of {who}.")


def _press(hand: Mouse, control: Locator) -> None:
    """Press a control, and wait for the page that it leads to."""
    mark(hand.page)
    hand.press(control)
    expect(hand.page.locator("html[data-marked]")).to_have_count(0)
