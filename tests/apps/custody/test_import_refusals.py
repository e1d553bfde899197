"""A file that is not sound is refused with a sentence, and nothing is changed."""

import io
import json
import random

import pytest
from django.test import override_settings

from apps.custody.everything import a_row_of_each
from apps.custody.zips import (
    all_rows,
    altered,
    bring_in,
    entries,
    export_of,
    kept_file_in,
    rows_in,
    sums,
    untold,
    zip_of,
)
from formats.zip_bytes import OneEntry
from formats.zip_bytes import zip_of as zip_by_hand
from nextround.apps.core import files
from nextround.apps.core.models import ChangedRow, Person
from nextround.apps.custody import importing, places
from nextround.apps.custody.gate import NotTakenError
from nextround.apps.openings.models import Opening

pytestmark = pytest.mark.django_db

SEED = 20261123
DAMAGED = "damaged, cut short, or was changed"
OPENING = "openings.opening"


class StoppedError(Exception):
    """What stops an import in the middle."""


@pytest.fixture
def newcomer(db):
    """Return someone who has nothing yet."""
    return Person.objects.create_user("newcomer")


@pytest.fixture
def sound(person):
    """Return a sound export."""
    a_row_of_each(person, words="Kestrel marsh")
    return export_of(person)


@pytest.fixture
def refused(newcomer):
    """Return a function that brings a file in, sees it refused, and returns the sentence."""

    def see(content):
        kept = sorted(files.folder().glob("*/*"))
        with pytest.raises(NotTakenError) as refusal:
            bring_in(newcomer, content)
        assert not any(all_rows(newcomer, without=()).values())
        assert sorted(files.folder().glob("*/*")) == kept
        assert list(places.arriving().iterdir()) == []
        return str(refusal.value)

    return see


def changed(sound, name=OPENING, /, **values):
    """Return the export with other values in the first row of a table, all sums right."""
    first, *others = rows_in(sound, name)
    return altered(sound, name, [{**first, **values}, *others])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "damaged"),
        (b"Not a ZIP at all. " * 99, "damaged"),
        (zip_of({"holiday.txt": b"sun"}), "no list of its own"),
        (zip_of({"nextround.json": b'{"format": "other"}'}), "no list of its own"),
        (zip_of({"backup.json": b'{"format": "other"}'}), "no list of its own"),
        (zip_of({"backup.json": b"[" * 100_000}), "no list of its own"),
        (zip_of({"nextround.json": b"[]"}), "damaged"),
        (zip_of({"nextround.json": b"[" * 100_000}), "damaged"),
        (zip_of({"nextround.json": b'{"format": "nextround-export"}'}), "damaged"),
    ],
    ids=[
        "empty",
        "no-zip",
        "foreign",
        "other",
        "other-backup",
        "deep-backup",
        "no-manifest",
        "deep",
        "half-a-manifest",
    ],
)
def test_what_is_no_export_is_refused(refused, content, says):
    assert says in refused(content)


def test_a_newer_format_is_refused_by_name(sound, refused):
    assert "written by a newer Nextround (format 2.0" in refused(altered(sound, version="2.0"))


@pytest.mark.parametrize("version", [None, 1, "1", "one.two", "1.0.0", "9" * 5000])
def test_a_version_that_is_none_is_refused(sound, refused, version):
    assert DAMAGED in refused(altered(sound, version=version))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_short_is_refused(sound, refused, share):
    assert DAMAGED in refused(sound[: int(len(sound) * share)])


def test_a_row_changed_by_hand_is_refused(sound, refused):
    named = entries(sound)
    path = f"tables/{OPENING}.json"
    named[path] = named[path].replace(b"Kestrel", b"Merlins")
    assert DAMAGED in refused(zip_of(named))


def test_a_file_changed_by_hand_is_refused(sound, refused):
    named = entries(sound)
    named[kept_file_in(named)] = b"another" * 5
    assert DAMAGED in refused(zip_of(named))


@pytest.mark.parametrize("gone", ["table", "file"])
def test_an_entry_that_is_missing_is_refused(sound, refused, gone):
    named = entries(sound)
    del named[kept_file_in(named) if gone == "file" else "tables/openings.event.json"]
    assert DAMAGED in refused(zip_of(named))


@pytest.mark.parametrize(
    "values",
    [
        {"role": 3},
        {"role": None},
        {"role": "x" * 201},
        {"role": "nul\0"},
        {"role": "\ud800"},
        {"stage": "hired"},
        {"stage_on": "yesterday"},
        {"stage_on": "2026-13-01"},
        {"next_on": True},
        {"recorded_at": "2026-01-01T00:00:00"},
        {"id": 0},
        {"id": -1},
        {"id": "1"},
        {"id": True},
        {"id": 10**30},
        {"own_stage_id": 77},
        {"own_stage_id": 1.5},
        {"employer": "", "role": ""},
    ],
    ids=str,
)
def test_an_opening_that_cannot_be_is_refused(sound, refused, values):
    assert DAMAGED in refused(changed(sound, **values))


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("openings.event", {"changes": []}),
        ("openings.event", {"changes": {"own_stage_id": [1]}}),
        ("openings.event", {"changes": {"own_stage_id": [None, 99]}}),
        ("openings.interview", {"minutes": -1}),
        ("openings.interview", {"minutes": 10**9}),
        ("lessons.evidence", {"strength": 2.0}),
        ("lessons.evidence", {"strength": 10**400}),
        ("lessons.debrief", {"silence": 1}),
        ("openings.offer", {"terms": "words"}),
        ("core.keptfile", {"path": 3}),
        ("core.keptfile", {"digest": "0" * 64}),
        ("core.keptfile", {"size": 1}),
        ("core.changedrow", {"row": 999}),
        ("core.changedrow", {"before": {"id": 77}}),
        ("core.changedrow", {"table": OPENING, "row": 1, "before": {"own_stage_id": 99}}),
        ("core.changedrow", {"before": 3}),
        ("core.changedrow", {"change_id": 99}),
    ],
    ids=str,
)
def test_a_row_that_cannot_be_is_refused(sound, refused, table, values):
    assert DAMAGED in refused(changed(sound, table, **values))


def test_a_row_that_comes_twice_is_refused(sound, refused):
    rows = rows_in(sound, OPENING)
    assert DAMAGED in refused(altered(sound, OPENING, [*rows, *rows]))


@pytest.mark.parametrize("lie", [{"rows": 7}, {"rows": -1}, {"highest": 0}, {"highest": 10**15}])
def test_a_manifest_that_lies_about_a_table_is_refused(sound, refused, lie):
    tables = json.loads(entries(sound)["nextround.json"])["tables"]
    [opening] = [table for table in tables if table["name"] == OPENING]
    opening |= lie
    assert DAMAGED in refused(altered(sound, tables=tables))


@pytest.mark.parametrize(
    "content", [b"", b"[", b"[\n", b'{"id": 1}', b"[\n3\n]\n", b"[\n{}\n]\n{}", b"0" * 9]
)
def test_a_table_that_is_no_list_of_rows_is_refused(sound, refused, content):
    named = entries(sound)
    said = json.loads(named["nextround.json"])
    [listed] = [table for table in said["tables"] if table["name"] == OPENING]
    named[listed["file"]] = content
    listed |= sums(content)
    assert DAMAGED in refused(altered(zip_of(named), tables=said["tables"]))


def test_a_bomb_is_refused_before_it_is_unpacked(refused):
    bomb = OneEntry("nextround.json", b"\x03\x00", method=8, size=4 * 10**9)
    assert "made to fill the computer" in refused(zip_by_hand(bomb))


def test_entries_that_share_their_bytes_are_refused(refused):
    pair = [OneEntry(name, b"x" * 100) for name in ("nextround.json", "b")]
    assert "made to fill the computer" in refused(zip_by_hand(*pair, at=90))


def test_a_name_that_leads_out_of_the_archive_leads_nowhere(sound, newcomer):
    named = {**entries(sound), "../../../escaped.txt": b"out", "/etc/escaped.txt": b"out"}
    bring_in(newcomer, zip_of(named))
    assert list(places.arriving().parent.parent.glob("**/escaped.txt")) == []


def test_no_row_can_be_given_to_someone_else(sound, newcomer, stranger):
    before = all_rows(stranger, without=())
    rows = [
        {**row, "owner": stranger.pk, "owner_id": stranger.pk} for row in rows_in(sound, OPENING)
    ]
    bring_in(newcomer, altered(sound, OPENING, rows))
    assert all_rows(stranger, without=()) == before
    assert Opening.objects.for_person(newcomer).count() == 1


def test_the_history_cannot_be_made_to_change_who_one_is(sound, newcomer):
    [first, *_] = rows_in(sound, "core.changedrow")
    wish = {"is_superuser": True, "username": "someone", "password": "x", "full_name": "Ada"}
    rows = [{**first, "table": "core.person", "did": "changed", "before": wish}]
    bring_in(newcomer, altered(sound, "core.changedrow", rows))
    found = ChangedRow.objects.get(owner=newcomer, table="core.person", did="changed")
    assert (found.row, found.before) == (newcomer.pk, {"full_name": "Ada"})


def test_no_more_files_than_there_is_room_for(sound, refused):
    with override_settings(QUOTA=10):
        assert "no room for its files" in refused(sound)


def test_stopping_it_in_the_middle_leaves_nothing(sound, newcomer):
    kept = sorted(files.folder().glob("*/*"))

    def stop(brought):
        raise StoppedError

    with pytest.raises(StoppedError):
        importing.bring_in(newcomer, io.BytesIO(sound), tell=untold, finish=stop)
    assert not any(all_rows(newcomer, without=()).values())
    assert sorted(files.folder().glob("*/*")) == kept


def test_forty_flipped_bytes_each_end_in_a_sentence_or_do_no_harm(sound, newcomer):
    chance = random.Random(SEED)
    ends = {_end_of(newcomer, sound, chance.randrange(len(sound))) for _ in range(40)}
    assert ends <= {"refused", "taken"}
    assert "refused" in ends


def _end_of(newcomer, sound, place):
    flipped = bytearray(sound)
    flipped[place] ^= 0x55
    try:
        bring_in(newcomer, bytes(flipped))
    except NotTakenError:
        return "refused"
    return "taken"  # a byte of a page or a list, which is not read back
