"""What was taken along is the same where it is brought in, and belongs to who brings it."""

import json

import pytest

from apps.custody.everything import a_row_of_each
from apps.custody.zips import all_rows, altered, bring_in, entries, everything, export_of, rows_in
from nextround.apps.core import files, history, people
from nextround.apps.core.models import Change, ChangedRow, KeptFile, Person
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Event, Interview, Opening
from nextround.apps.plan.models import Action, CheckIn

pytestmark = pytest.mark.django_db

WORDS = "Kestrel marsh"


@pytest.fixture
def ids(person):
    """Return the id of a row of each table, all of the person's."""
    return a_row_of_each(person, words=WORDS)


@pytest.fixture
def newcomer(db):
    """Return someone who has nothing yet, after others have: no id here is an id there."""
    return Person.objects.create_user("newcomer")


def test_it_is_the_same_after_coming_in(person, ids, newcomer):
    bring_in(newcomer, export_of(person))
    assert everything(newcomer) == everything(person)


def test_what_a_comparison_tells_apart(person, ids):
    before = everything(person)
    Event.objects.update(changes={"role": ["x", "y"]})
    changed = everything(person)
    differ = {name for name in before if before[name] != changed[name]}
    assert differ == {"openings.event"}


def test_a_second_round_changes_nothing_more(person, ids, newcomer, stranger):
    bring_in(newcomer, export_of(person))
    third = Person.objects.create_user("third")
    bring_in(third, export_of(newcomer))
    assert everything(third) == everything(person)


def test_the_time_of_recording_is_kept(person, ids, newcomer):
    Opening.objects.filter(pk=ids["openings.opening"]).update(recorded_at="2020-01-02T03:04:05Z")
    bring_in(newcomer, export_of(person))
    assert Opening.objects.get(owner=newcomer).recorded_at.year == 2020


def test_the_files_are_the_same_under_names_of_their_own(person, ids, newcomer):
    bring_in(newcomer, export_of(person))
    theirs = KeptFile.objects.get(owner=newcomer)
    assert files.opened(theirs).read() == WORDS.encode() * 3
    assert theirs.path != KeptFile.objects.get(owner=person).path


def test_nobody_elses_rows_are_touched(person, ids, newcomer):
    before = all_rows(person, without=())
    bring_in(newcomer, export_of(person))
    assert all_rows(person, without=()) == before


def test_what_an_action_is_about_is_the_row_here(person, ids, newcomer):
    bring_in(newcomer, export_of(person))
    opening = Opening.objects.get(owner=newcomer)
    assert Action.objects.get(owner=newcomer).subject_id == opening.pk


def test_what_an_edit_replaced_names_the_row_here(person, ids, newcomer):
    bring_in(newcomer, export_of(person))
    opening = Opening.objects.get(owner=newcomer)
    event = Event.objects.get(owner=newcomer)
    assert event.changes == {"role": [WORDS, WORDS], "own_stage_id": [None, opening.own_stage_id]}


def test_the_history_can_bring_a_removed_row_back_there(person, newcomer):
    opening = openings.add(person, on="2026-03-01", employer="Mill", role="Baker")
    kept = files.keep(person, [b"once"], name="old.pdf", kind="application/pdf")
    with history.change(person, "removed", opening, label="gone") as step:
        step.remove(opening, kept)
    bring_in(newcomer, export_of(person))
    history.take_back(Change.objects.get(owner=newcomer, label="gone"))
    assert Opening.objects.get(owner=newcomer).role == "Baker"
    assert Event.objects.filter(owner=newcomer, opening__owner=newcomer).count() == 1
    assert files.opened(KeptFile.objects.get(owner=newcomer)).read() == b"once"


def test_the_history_speaks_of_the_rows_here_alone(person, ids, newcomer):
    bring_in(newcomer, export_of(person))
    entry = ChangedRow.objects.get(owner=newcomer, did="removed")
    assert entry.row > ids["openings.interview"]
    assert entry.before["owner_id"] == newcomer.pk
    assert entry.before["opening_id"] == Opening.objects.get(owner=newcomer).pk


def test_someone_who_has_nothing_takes_the_preferences_over(person, ids, newcomer):
    people.prefer(person, full_name="Ada Birch", scheme="dark", time_zone="Europe/Vienna")
    bring_in(newcomer, export_of(person))
    newcomer.refresh_from_db()
    told = (newcomer.full_name, newcomer.scheme, newcomer.time_zone)
    assert told == ("Ada Birch", "dark", "Europe/Vienna")


def test_someone_who_has_something_keeps_their_own_preferences(person, ids, newcomer):
    people.prefer(person, full_name="Ada Birch")
    openings.add(newcomer, on="2026-03-01", employer="Mill", role="Baker")
    bring_in(newcomer, export_of(person))
    newcomer.refresh_from_db()
    assert newcomer.full_name == ""


def test_a_zone_that_is_none_is_not_taken_over(person, ids, newcomer):
    wrong = {"full_name": "Ada", "time_zone": "Nowhere/Nowhere", "language": "xx", "scheme": 3}
    bring_in(newcomer, altered(export_of(person), person=wrong))
    newcomer.refresh_from_db()
    assert (newcomer.full_name, newcomer.time_zone, newcomer.scheme) == ("Ada", "UTC", "")


def test_it_is_added_beside_what_is_there(person, ids):
    bring_in(person, export_of(person))
    assert Opening.objects.for_person(person).count() == 2
    assert Interview.objects.for_person(person).count() == 2


def test_what_one_can_have_only_once_is_joined_with_what_is_there(person, ids):
    brought = bring_in(person, export_of(person))
    assert Hypothesis.objects.for_person(person).count() == 1
    assert Evidence.objects.filter(hypothesis__owner=person).count() == 2
    assert CheckIn.objects.for_person(person).count() == 1
    # The hypothesis, the criterion, the saved view, the own number and worth, the pace, the week
    # and how sure the person was in it, what they look for, who their record is about, and their
    # public profile.
    assert brought.joined == 11


def test_one_click_takes_all_of_it_back_and_leaves_the_rest(person, ids):
    before = all_rows(person)
    brought = bring_in(person, export_of(person))
    history.take_back(Change.objects.get(pk=brought.change))
    assert all_rows(person) == before


def test_taking_it_back_can_be_taken_back_too(person, ids):
    brought = bring_in(person, export_of(person))
    after = all_rows(person)
    undone = history.take_back(Change.objects.get(pk=brought.change))
    history.take_back(undone)
    assert all_rows(person) == after


def test_taking_it_back_puts_the_preferences_back(person, ids, newcomer):
    people.prefer(person, full_name="Ada Birch")
    brought = bring_in(newcomer, export_of(person))
    history.take_back(Change.objects.get(pk=brought.change))
    newcomer.refresh_from_db()
    assert newcomer.full_name == ""


def test_an_export_of_nothing_adds_nothing(person, newcomer):
    assert bring_in(newcomer, export_of(person)).change is None
    assert not Change.objects.filter(owner=newcomer).exists()


def test_what_a_newer_minor_version_adds_is_named_and_left_out(person, ids, newcomer):
    content = export_of(person)
    rows = [{**row, "mood": "blue"} for row in rows_in(content, "openings.opening")]
    newer = altered(content, "openings.opening", rows, version="1.7")
    brought = bring_in(newcomer, told_of_more(newer))
    assert brought.left_out == ["future.table", "openings.opening: mood"]
    assert all_rows(newcomer) == all_rows(person)


def test_a_column_that_an_earlier_version_had_not_gets_what_new_rows_get(person, ids, newcomer):
    content = export_of(person)
    rows = [
        {name: value for name, value in row.items() if name not in {"tags", "archived_on"}}
        for row in rows_in(content, "openings.opening")
    ]
    bring_in(newcomer, altered(content, "openings.opening", rows))
    opening = Opening.objects.get(owner=newcomer)
    assert (opening.tags, opening.archived_on) == ("", None)


def told_of_more(content):
    """Return the export with a column and a table that this version does not know."""
    tables = json.loads(entries(content)["nextround.json"])["tables"]
    [opening] = [table for table in tables if table["name"] == "openings.opening"]
    opening["columns"]["mood"] = {"type": "text"}
    unknown = {**opening, "name": "future.table", "file": "tables/future.json"}
    return altered(content, tables=[*tables, unknown])
