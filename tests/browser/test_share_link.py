"""A link to a review, on the phone of someone who was sent it: with scripts and without."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.looks import sideways, violations
from browser.program import Program
from cli.commands import nextround, rows
from share.program import Link, Sharing, make_link, sharing

pytestmark = pytest.mark.browser

PHONE = 390
KEPT_TYPED = "Object.keys(localStorage).filter((key) => key.startsWith('nextround-draft'))"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sharing]:
    """A program that lets links work."""
    with sharing(tmp_path_factory.mktemp("shared")) as found:
        yield found


@pytest.fixture
def link(shared: Sharing) -> Link:
    return make_link(shared.data)


@pytest.fixture
def listener(shared: Sharing) -> Program:
    """The listener, as a program that nobody is let into."""
    return replace(shared.program, origin=shared.origin)


@pytest.fixture
def phone(visit: Visit, listener: Program) -> Page:
    """A window of someone else, as wide as a phone."""
    return visit(PHONE, stranger_to=listener)


def open_it(page: Page, link: Link) -> None:
    page.goto(f"/r/{link.word}")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", name="Your view", exact=True)).to_be_visible()


def rate(page: Page) -> None:
    page.get_by_label("Mostly what matters for this work.").check()
    page.get_by_label("No line says how large anything was.").check()


def select_words(page: Page, words: str) -> None:
    """Select words of the text, as a finger or a mouse would."""
    page.evaluate(
        """(words) => {
          const walker = document.createTreeWalker(document.querySelector(".lines"), 4);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(words);
            if (at < 0) continue;
            getSelection().setBaseAndExtent(
              walker.currentNode, at, walker.currentNode, at + words.length);
          }
        }""",
        words,
    )


def answer_to(data: Path, link: Link) -> list[tuple[object, ...]]:
    """Return the words of the answers, each with those of its remarks and where they stand."""
    return rows(
        data,
        "SELECT seen, words, start, end FROM coaching_answer AS answer LEFT JOIN coaching_remark "
        f"ON answer_id = answer.id WHERE review_id = {link.review}",
    )


def test_a_link_is_opened_gone_through_and_sent(phone: Page, shared: Sharing, link: Link):
    phone.goto(f"/r/{link.word}")
    expect(phone).to_have_title("Your view of one thing · Nextround")
    expect(phone.get_by_text("Ward nurse")).to_have_count(0)
    open_it(phone, link)
    rate(phone)
    select_words(phone, "twenty-eight beds")
    phone.get_by_role("button", name="Remark on line 2").click()
    expect(phone.get_by_label("Line", exact=True).first).to_have_value("2")
    phone.keyboard.type("How many nights?")
    phone.get_by_label("What did you see?").fill("Line 2 is a duty.")
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
    start = len("Ward nurse\nResponsible for a ward of ")
    assert answer_to(shared.data, link) == [
        ("Line 2 is a duty.", "How many nights?", start, start + len("twenty-eight beds"))
    ]


def test_every_page_of_a_link_can_be_read_by_all(phone: Page, link: Link):
    phone.goto(f"/r/{link.word}")
    assert (violations(phone), sideways(phone)) == ([], {})
    open_it(phone, link)
    assert (violations(phone), sideways(phone)) == ([], {})
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("alert")).to_be_visible()
    assert (violations(phone), sideways(phone)) == ([], {})
    rate(phone)
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
    assert (violations(phone), sideways(phone)) == ([], {})
    phone.goto("/r/wrong")
    assert (violations(phone), sideways(phone)) == ([], {})


def test_what_was_typed_comes_back_and_is_forgotten_once_it_was_sent(phone: Page, link: Link):
    open_it(phone, link)
    rate(phone)
    phone.get_by_role("button", name="Remark on line 3").click()
    phone.keyboard.type("Which students?")
    open_it(phone, link)
    expect(phone.get_by_label("What you noticed").first).to_have_value("Which students?")
    expect(phone.get_by_label("Mostly what matters for this work.")).to_be_checked()
    assert phone.evaluate(KEPT_TYPED) == [f"nextround-draft:{link.key}"]
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
    assert phone.evaluate(KEPT_TYPED) == []
    assert link.word not in json.dumps(phone.evaluate("({...localStorage, ...sessionStorage})"))


def test_more_remarks_than_rows_come_back_with_a_slip(phone: Page, shared: Sharing, link: Link):
    open_it(phone, link)
    for number in (1, 2, 3, 1):
        phone.get_by_role("button", name=f"Remark on line {number}").click()
        phone.keyboard.type(f"On line {number}")
    field = phone.get_by_label("What did you see?")
    field.evaluate("(area) => area.removeAttribute('maxlength')")
    field.fill("x" * 2_001)
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("alert")).to_be_visible()
    expect(phone.get_by_label("What you noticed")).to_have_count(4)
    expect(phone.get_by_label("What you noticed").last).to_have_value("On line 1")
    expect(phone.get_by_label("Line", exact=True).nth(2)).to_have_value("3")
    field.fill("Shorter")
    phone.get_by_role("button", name="Send it").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
    assert [row[1] for row in answer_to(shared.data, link)] == [
        f"On line {number}" for number in (1, 2, 3, 1)
    ]


def test_it_goes_without_javascript(visit: Visit, listener: Program, shared: Sharing, link: Link):
    page = visit(PHONE, stranger_to=listener, java_script_enabled=False)
    open_it(page, link)
    rate(page)
    page.get_by_label("Line", exact=True).first.select_option("2")
    page.get_by_label("What you noticed").first.fill("How many nights?")
    page.get_by_label("What did you see?").fill("A duty")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
    assert [row[:2] for row in answer_to(shared.data, link)] == [("A duty", "How many nights?")]


def test_a_reviewer_s_browser_is_let_into_nothing_else(phone: Page, shared: Sharing, link: Link):
    open_it(phone, link)
    assert phone.context.cookies() == []
    assert phone.request.get(f"{shared.program.origin}/people/").status == 403
    assert phone.request.get("/people/").status == 404


def test_it_goes_over_the_network_where_browsers_say_least(visit: Visit, shared: Sharing):
    """Over plain http, but for the loopback address, no browser tells whence a form comes."""
    command = ("share", "on", "--host", "0.0.0.0", "--port", shared.port)
    assert nextround(*command, data=shared.data).returncode == 0
    origin = json.loads((shared.data / "share.json").read_text())["seen_as"]
    if "//127." in origin:
        pytest.skip("this machine has no network")
    shared.wait_until(is_up=False)
    shared.wait_until(is_up=True)
    link = make_link(shared.data)
    page = visit(PHONE, stranger_to=replace(shared.program, origin=origin))
    open_it(page, link)
    rate(page)
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you. It has arrived.")
