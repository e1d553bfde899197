"""Each page whole and in part: what it is made of, and that it is light enough."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from nextround.apps.lessons import services as lessons
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import ENDINGS, STEPS
from nextround.apps.plan import services as plan
from web.addresses import ADDRESSES, PAGES
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

KB = 1024
HTMX = {"hx-request": "true"}
MESSAGE = (
    "Thank you for coming to the interview. It was a close call. You did not give an example of "
    "leading a team when we asked for one. We have decided to appoint another candidate."
)
HAPPENED = {"family": "final", "size_known": "known", "size": "5", "places": "1", "run": "panel"}

# How many queries a page may cost, whatever the number of rows; two of them ask who is there.
CEILINGS = {"openings": 12, "opening": 20, "today": 25, "progress": 20, "debrief": 30} | {
    f"debrief-step-{step}": 30
    for step in ("feeling", "happened", "tells", "message", "differently", "next")
}
COUNTED = {str(address): address for address in ADDRESSES if str(address) in CEILINGS}
EVERYTHING = [*STEPS, *ENDINGS]


def add_openings(person, count):
    """Keep so many openings, each fifth looked back at; returns the ids of the last of each."""
    for n in range(count):
        opening = openings.add(
            person,
            on=date(2026, 1, 1) + timedelta(days=n % 28),
            stage=EVERYTHING[n % len(EVERYTHING)] if n % 5 else "final",
            employer=f"Mill {n}",
            role=f"Baker {n}",
            next_on=date(2026, 2, 1) if n % 3 == 0 else None,
        )
        openings.note(opening, "A note", on=date(2026, 2, 1))
        if n % 5 == 0:
            debrief = _look_back(person, opening, n)
    return {"opening": opening.pk, "debrief": debrief.pk}


def _look_back(person, opening, n):
    debrief = lessons.receive_rejection(opening, heard_on=date(2026, 3, 1), message=MESSAGE)
    lessons.answer(debrief, lessons.Step.FEELING, feeling=n % 11)
    lessons.add_reflection(debrief, words=f"I ran long {n}", control="mine", sure="likely")
    plan.put_action(
        person, lessons.subject(debrief), kind="plan", words="Ask", due_on=date(2026, 3, 2)
    )
    return debrief


def queries_of(page, rows):
    """Return how many queries each counted page costs."""
    counts = {}
    for name, address in COUNTED.items():
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert page.get(address.path(rows)).status_code == 200
        counts[name] = len(asked)
    return counts


def repeated_ids(answer):
    ids = [node.attributes["id"] for node in tree_of(answer).css("[id]")]
    return sorted({one for one in ids if ids.count(one) > 1})


def broken_references(answer):
    """Return each id that a label, a description or a link names and the page does not have."""
    tree = tree_of(answer)
    names = ("for", "aria-labelledby", "aria-describedby", "form", "data-from")
    named = [
        one
        for name in names
        for node in tree.css(f"[{name}]")
        for one in (node.attributes[name] or "").split()
    ]
    named += [link.attributes["href"][1:] for link in tree.css('a[href^="#"]')]
    there = {node.attributes["id"] for node in tree.css("[id]")}
    return sorted({*named} - there)


def links_of(answer):
    """Return where the page's own links lead, without the places within a page."""
    found = tree_of(answer).css('a[href^="/"]')
    return {link.attributes["href"].partition("#")[0] for link in found}


@pytest.fixture(params=PAGES, ids=str)
def whole(request, page, mine):
    """Return each page of the program, asked for whole."""
    return page.get(request.param.path(mine))


def test_a_page_is_a_whole_document_with_one_heading(whole):
    tree = tree_of(whole)
    assert whole.content.lstrip().startswith(b"<!doctype html>")
    assert tree.css_first("html").attributes["lang"] == "en-gb"
    assert [len(tree.css(part)) for part in ("head > title", "main", "h1")] == [1, 1, 1]
    assert tree.css_first("title").text().removesuffix("· Nextround").strip() != ""


def test_a_page_weighs_less_than_100_kb(whole):
    assert len(whole.content) < 100 * KB


def test_no_id_is_given_twice_and_none_is_missing(whole):
    assert (repeated_ids(whole), broken_references(whole)) == ([], [])


@pytest.mark.long
def test_no_link_of_any_page_leads_nowhere(page, mine):
    answers = (page.get(address.path(mine)) for address in PAGES)
    links = set().union(*map(links_of, answers))
    assert len(links) > len(PAGES)
    assert sorted(link for link in links if page.get(link).status_code != 200) == []


def test_every_control_has_a_name_that_is_read_out(whole):
    tree = tree_of(whole)
    labelled = {label.attributes["for"] for label in tree.css("label[for]")}
    nameless = [
        control.html
        for control in tree.css("input:not([type=hidden]), select, textarea:not([hidden])")
        if control.attributes.get("id") not in labelled
        and "aria-label" not in control.attributes
        and not any(parent.tag == "label" for parent in _parents(control))
    ]
    buttons = [
        button.html
        for button in tree.css("button:not([aria-hidden])")
        if not (button.text(strip=True) or button.attributes.get("aria-label"))
    ]
    assert (nameless, buttons) == ([], [])


def test_a_page_depends_on_whether_htmx_asks(page, mine):
    answer = page.get(reverse("openings"))
    assert "HX-Request" in answer["Vary"]


def test_the_picture_comes_as_a_part_when_htmx_asks(page, mine):
    path = reverse("debrief-picture", args=[mine["debrief"]])
    part = page.get(path, HAPPENED, headers=HTMX)
    assert (part.status_code, b"<html" in part.content) == (200, False)
    assert tree_of(part).css_first("body > #preview.stack svg") is not None


def test_the_picture_follows_what_is_being_changed_and_keeps_none_of_it(page, mine, kept):
    before = kept()
    path = reverse("debrief-picture", args=[mine["debrief"]])
    of_two, of_hundred = (
        text_of(page.get(path, {**HAPPENED, "size": size}, headers=HTMX)) for size in (2, 100)
    )
    assert of_two != of_hundred
    assert kept() == before


def test_the_picture_is_the_same_as_in_the_whole_page(page, mine):
    happened = page.get(reverse("debrief-step", args=[mine["debrief"], "happened"]))
    part = page.get(reverse("debrief-picture", args=[mine["debrief"]]), headers=HTMX)
    shown = tree_of(happened).css_first("#preview").html
    assert tree_of(part).css_first("#preview").html == shown


def test_the_letter_comes_as_a_part_when_htmx_asks(page, mine):
    path = reverse("debrief-letter", args=[mine["debrief"]])
    fields = {"letter_tone": "warm", "letter_length": "full", "letter_relation": "agency"}
    part = page.post(path, {**fields, "letter_contact": "Ada"}, headers=HTMX)
    assert (part.status_code, b"<html" in part.content) == (200, False)
    shown = page.get(reverse("debrief-step", args=[mine["debrief"], "next"]))
    words = tree_of(shown).css_first("#letter-text").text()
    assert tree_of(part).css_first("#letter-text").text() == words


def test_the_letter_is_shown_on_its_page_when_a_form_asks(page, mine):
    path = reverse("debrief-letter", args=[mine["debrief"]])
    fields = {"letter_tone": "warm", "letter_length": "full", "letter_relation": "agency"}
    assert page.post(path, fields)["Location"] == reverse(
        "debrief-step", args=[mine["debrief"], "next"]
    )


@pytest.fixture
def ten_and_two_hundred(page, person):
    """Return what each page costs with 10 openings, and with 200."""
    page.get(reverse("settings"))  # the first page keeps the session's secret
    # One that is like the last of either, because what may be the same is looked for.
    openings.add(person, on=date(2026, 1, 1), employer="Mill 9", role="Baker 9")
    openings.add(person, on=date(2026, 1, 1), employer="Mill 189", role="Baker 189")
    few = queries_of(page, add_openings(person, 10))
    many = queries_of(page, add_openings(person, 190))
    return few, many


@pytest.mark.long
def test_the_queries_of_a_page_do_not_grow_with_the_rows(ten_and_two_hundred):
    few, many = ten_and_two_hundred
    assert many == few
    assert {name: n for name, n in many.items() if n > CEILINGS[name]} == {}


def _parents(node):
    while (node := node.parent) is not None:
        yield node
