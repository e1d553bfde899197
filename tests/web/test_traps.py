"""Whatever stands in a row, no page runs it, breaks by it or shows it as something else."""

import csv
import io
import re

import icalendar
import pytest

from web import traps
from web.addresses import PAGES, SHOWN
from web.reading_forms import forms_of
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

FILES = [address for address in SHOWN if address not in PAGES and address.name != "health"]
# Said of a program that worked out what it was to show.
WORKED_OUT = ("54439", "root:", "Traceback", "TemplateSyntaxError")


@pytest.fixture(params=traps.TRAPS, ids=str)
def trap(request):
    """Return each of the texts."""
    return traps.TRAPS[request.param]


@pytest.fixture
def rows(person, mine):
    """Return the ids of the person's rows; there is one of every kind."""
    traps.keep_what_no_service_leaves(person, opening=mine["opening"])
    return mine


@pytest.fixture
def full(page, person, rows, trap):
    """Return the browser of a person whose every word is the trap, and the ids of their rows."""
    traps.fill(person, trap)
    return page, rows


def answers(browser, rows, addresses):
    return {str(address): browser.get(address.path(rows)) for address in addresses}


def code_in(answer):
    """Return each script, handler, style and active link that a page holds in itself."""
    attributes = [
        (name, value or "")
        for node in tree_of(answer).css("*")
        for name, value in node.attributes.items()
    ]
    return [
        *(node.html for node in tree_of(answer).css("script:not([src]), iframe, object, base")),
        *(name for name, _ in attributes if name == "style" or name.startswith("on")),
        *(value for name, value in attributes if re.match(r"\s*(javascript|data):", value)),
    ]


def saying(words, shown):
    """Return which of the pages say the words, wherever those break a line."""
    return {place for place, answer in shown.items() if joined(words) in joined(text_of(answer))}


def calendars_of(files):
    return [
        icalendar.Calendar.from_ical(one.content)
        for one in files.values()
        if one["Content-Type"].startswith("text/calendar")
    ]


def cells_of(files):
    tables = [
        one.content.decode("utf-8-sig")
        for one in files.values()
        if one["Content-Type"].startswith("text/csv")
    ]
    return [cell for text in tables for row in csv.reader(io.StringIO(text)) for cell in row]


def joined(text):
    return "".join(text.split())


def test_no_page_runs_a_trap_or_breaks_by_it(full):
    shown = answers(*full, PAGES)
    assert {name: one.status_code for name, one in shown.items() if one.status_code != 200} == {}
    assert {name: found for name, one in shown.items() if (found := code_in(one))} == {}
    texts = {name: text_of(one) for name, one in shown.items()}
    assert {name for name, text in texts.items() for said in WORKED_OUT if said in text} == set()


def test_a_page_that_shows_a_word_shows_a_trap_as_it_stands(page, person, rows):
    traps.fill(person, traps.HARMLESS)
    told = saying(traps.HARMLESS, answers(page, rows, PAGES))
    traps.fill(person, traps.SHORT_TRAP)
    assert len(told) > 10
    assert told - saying(traps.SHORT_TRAP, answers(page, rows, PAGES)) == set()


def test_no_file_to_take_away_breaks_by_a_trap(full):
    files = answers(*full, FILES)
    assert {name: one.status_code for name, one in files.items() if one.status_code != 200} == {}
    assert [cell for cell in cells_of(files) if re.match(r"[=+\-@\t\r]", cell)] == []
    entries = [part.name for calendar in calendars_of(files) for part in calendar.walk("VEVENT")]
    assert len(entries) <= len(calendars_of(files))


def test_the_files_to_take_away_are_read_above(page, rows):
    files = answers(page, rows, FILES)
    assert len(cells_of(files)) > 10
    assert len(calendars_of(files)) > 1


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_a_nul_typed_into_any_field_is_refused_in_words_or_left_out(page, rows, kept, address):
    path = address.path(rows)
    tries = [
        (form.action, {**form.fields, name: "before\0after"})
        for form in forms_of(page.get(path), at=path)
        for name in {*form.fields} - form.chosen
    ]
    answers = [page.post(action, fields) for action, fields in tries]
    # A form tried before may have removed the row that the next one is about.
    assert {answer.status_code for answer in answers} <= {200, 302, 404, 422}
    assert "\\u0000" not in "".join(kept())


def test_every_model_with_words_has_a_row_to_be_filled(person, rows):
    without = {
        model._meta.label
        for model in traps.models_of_words()
        if hasattr(model, "owner") and not model._base_manager.filter(owner=person).exists()
    }
    assert without == set()
