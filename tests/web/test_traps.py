"""Whatever stands in a row, no page runs it, breaks by it or shows it as something else."""

import csv
import io
import json
import re

import icalendar
import pytest
from django.core import validators

from apps.custody.zips import entries, export_of
from matching_rows import ASKED
from nextround.apps.custody.tables import tables
from web import traps
from web.addresses import PAGES, SHOWN
from web.conftest import nul_in
from web.reading_forms import forms_of
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

FILES = [address for address in SHOWN if address not in PAGES and address.name != "health"]
# Said of a program that worked out what it was to show.
WORKED_OUT = ("54439", "root:", "Traceback", "TemplateSyntaxError")
# What a spreadsheet takes for a formula, unlike a number or a telephone number.
FORMULA = re.compile(r"[=@\t\r＝＋－＠]|[+-].*[^\d\s().,/:%-]")
# What Markdown makes something of once escapes and code are out of the way.
LIVE = re.compile(r"<|\]\(|\]:")


# Those that could run are tried at every change, the others at length.
OFTEN = {"code", "quotes", "odd letters"}


@pytest.fixture(
    params=[
        pytest.param(trap, id=name, marks=() if name in OFTEN else pytest.mark.long)
        for trap, name in zip(enumerate(traps.TRAPS.values()), traps.TRAPS, strict=True)
    ]
)
def trap(request):
    """Return each of the texts with its number."""
    return request.param


@pytest.fixture
def rows(person, mine):
    """Return the ids of the person's rows; there is one of every kind."""
    traps.keep_what_no_service_leaves(person, opening=mine["opening"])
    return mine


@pytest.fixture
def full(page, person, rows, trap):
    """Return the browser of a person whose every word is the trap, and the ids of their rows."""
    turn, words = trap
    traps.fill(person, words, turn=turn)
    return page, rows


@pytest.fixture
def export(full, person):
    """Return what is in an export of such a person, by name."""
    person.refresh_from_db()
    return entries(export_of(person))


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


# A text without end is more than a cell usually holds.
csv.field_size_limit(10_000_000)


def cells_of(files):
    sheets = [
        one.content.decode("utf-8-sig")
        for one in files.values()
        if one["Content-Type"].startswith("text/csv")
    ]
    return [cell for text in sheets for row in csv.reader(io.StringIO(text)) for cell in row]


def texts_in(export, ending):
    """Return the files of an export whose names end so, by name."""
    return {
        name: content.decode("utf-8-sig")
        for name, content in export.items()
        if name.endswith(ending)
    }


def live_in(markdown):
    """Return what a reader of Markdown would make markup of."""
    return LIVE.findall(re.sub(r"`[^`\n]*`", "", re.sub(r"\\[^\w\s]", "", markdown)))


def words_kept(person, table):
    """Return the words in each of the person's rows of a table."""
    names = {field.name for field in traps.fields_for_words(table.model)}
    columns = ["id", *(column.name for column in table.columns if column.name in names)]
    return list(table.model.objects.for_person(person).order_by("pk").values(*columns))


def words_told(rows, kept):
    """Return the columns of rows that are in those kept."""
    columns = {name for row in kept for name in row}
    return [{name: row[name] for name in columns} for row in rows]


def joined(text):
    return "".join(text.split())


def test_no_page_runs_a_trap_or_breaks_by_it(full):
    shown = answers(*full, PAGES)
    refused = {name: one.status_code for name, one in shown.items() if one.status_code != 200}
    # What a posting asked is not asked any more once its words are a trap.
    assert refused == {f"requirement-{ASKED}": 404}
    assert {name: found for name, one in shown.items() if (found := code_in(one))} == {}
    texts = {name: text_of(one) for name, one in shown.items()}
    assert {name for name, text in texts.items() for said in WORKED_OUT if said in text} == set()


@pytest.mark.long
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
    assert nul_in(kept()) == []


def test_every_model_with_words_has_a_row_to_be_filled(person, rows):
    without = {
        model._meta.label
        for model in traps.models_of_words()
        if hasattr(model, "owner") and not model._base_manager.filter(owner=person).exists()
    }
    assert without == set()


def test_no_file_of_an_export_runs_a_trap(export):
    sheets, pages = texts_in(export, ".csv"), texts_in(export, ".md")
    rows = [row for text in sheets.values() for row in csv.reader(io.StringIO(text, newline=""))]
    assert (len(rows) > len(sheets), len(pages) > 3) == (True, True)
    assert [cell for row in rows for cell in row if FORMULA.match(cell)] == []
    assert {name: found for name, text in pages.items() if (found := live_in(text))} == {}


def test_the_tables_of_an_export_hold_a_trap_as_it_stands(person, rows):
    traps.fill(person, traps.TRAPS["odd letters"] + traps.TRAPS["a formula"])
    export = entries(export_of(person))
    kept = {table.path: words_kept(person, table) for table in tables()}
    told = {path: words_told(json.loads(export[path]), kept[path]) for path in kept}
    assert sum(map(len, kept.values())) > 40
    assert told == kept


@pytest.mark.parametrize("address", traps.LINKS)
def test_an_address_among_the_traps_is_one_that_its_field_lets_in(address):
    validators.URLValidator()(address)


@pytest.mark.parametrize("address", traps.MAILS)
def test_so_is_a_mail_address(address):
    validators.EmailValidator()(address)
