"""A disk, a database or a clock that fails: said in a sentence, nothing lost, mended by itself."""

import resource
import sqlite3
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from nextround.apps.core import files
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening
from web.addresses import PAGES
from web.reading_pages import text_of, tree_of, typed

TYPED = {"role": "Lock <Keeper>", "notes": "A line\nand another", "stage": "saved"}
FORM = {**TYPED, "on": "2026-01-02"}
KB = 1000


@pytest.fixture
def failing(page):
    """Return a browser to which the program answers even when it breaks."""
    page.raise_request_exception = False
    return page


@pytest.fixture
def full_disk(person):
    """Return how to fill the disk, and how to make room."""

    def allow(pages):
        connection.cursor().execute(f"PRAGMA max_page_count = {pages}")

    def fill():
        # Pages that earlier tests left free would take what is written next.
        cursor = connection.cursor()
        [free] = cursor.execute("PRAGMA freelist_count").fetchone()
        [size] = cursor.execute("PRAGMA page_size").fetchone()
        cursor.execute("CREATE TABLE filling (bytes BLOB)")
        cursor.execute("INSERT INTO filling VALUES (zeroblob(%s))", [free * size])
        allow(1)

    yield fill, lambda: allow(1_000_000)
    allow(1_000_000)
    connection.cursor().execute("DROP TABLE IF EXISTS filling")


@pytest.fixture
def shut_folder(person):
    """Return how to forbid the database to be written, and how to allow it."""

    def forbid(yes):
        connection.cursor().execute(f"PRAGMA query_only = {yes}")

    yield lambda: forbid("ON"), lambda: forbid("OFF")
    forbid("OFF")


@pytest.fixture
def busy_database(person):
    """Return how another program begins to write, and how it ends."""
    name = connection.settings_dict["NAME"]
    other = sqlite3.connect(name, uri=str(name).startswith("file:"), isolation_level=None)
    yield lambda: other.execute("BEGIN IMMEDIATE"), lambda: other.execute("ROLLBACK")
    other.close()


FAULTS = {
    "full_disk": "The disk is full.",
    "shut_folder": "Nextround may not write into its folder.",
    "busy_database": "Something else is writing just now.",
}


@pytest.fixture(params=FAULTS)
def fault(request):
    """Return how each fault begins and ends, and what is said of it."""
    begin, end = request.getfixturevalue(request.param)
    return begin, end, FAULTS[request.param]


# Long enough to need a page of the database that is not there yet.
LONG = {**FORM, "posting": "word " * 4_000}


@pytest.mark.django_db(transaction=True)
def test_a_fault_is_said_in_a_sentence_and_nothing_is_half_written(fault, failing):
    begin, end, sentence = fault
    begin()
    answer = failing.post(reverse("opening-new"), LONG)
    end()
    assert (answer.status_code, tree_of(answer).css_first("h1").text()) == (503, sentence)
    assert "Traceback" not in text_of(answer)
    assert Opening.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_what_was_typed_is_sent_again_from_the_page_that_says_so(fault, failing):
    begin, end, _ = fault
    begin()
    answer = failing.post(reverse("opening-new"), LONG)
    end()
    again = {name: typed(answer, name) for name in LONG}
    assert again == LONG
    path = tree_of(answer).css_first("form").attributes["action"]
    assert failing.post(path, again).status_code == 302
    assert Opening.objects.get().notes == TYPED["notes"]


@pytest.mark.django_db
def test_a_file_too_large_for_the_disk_leaves_nothing_behind(person):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * KB, limits[1]))
    try:
        with pytest.raises(files.NoRoomError, match="Make room on the disk"):
            files.keep(person, [b"x" * KB] * 100, name="a.txt", kind="text/plain")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert files.kept_files(person) == []
    assert [*files.folder().rglob("*.unfinished")] == []
    assert files.keep(person, [b"x" * KB] * 100, name="a.txt", kind="text/plain").size == 100 * KB


@pytest.mark.django_db
def test_a_clock_that_goes_back_an_hour_loses_and_breaks_nothing(page, mine, monkeypatch):
    # Within the day: some steps were not open yet on the day before.
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    earlier = max(timezone.now() - timedelta(hours=1), midnight)
    monkeypatch.setattr(timezone, "now", lambda: earlier)
    page.post(reverse("opening-note", args=[mine["opening"]]), {"words": "Written an hour ago"})
    assert {page.get(address.path(mine)).status_code for address in PAGES} == {200}
    opening = page.get(reverse("opening", args=[mine["opening"]]))
    assert "Written an hour ago" in text_of(opening)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("day", "hour"),
    [("2026-03-29", "02:30"), ("2026-10-25", "02:30"), ("2026-03-29", "03:00")],
)
def test_an_hour_that_does_not_exist_or_comes_twice_is_taken_or_refused_in_words(
    page, person, day, hour
):
    page.post(reverse("settings"), {"full_name": "Ada", "time_zone": "Europe/Vienna"})
    opening = openings.add(person, on=timezone.localdate(), stage="applied", role="Baker")
    fields = {"title": "A talk", "day": day, "time": hour, "starts_at": f"{day}T{hour}"}
    answer = page.post(
        reverse("interview-new", args=[opening.pk]),
        {**fields, "who-TOTAL_FORMS": "0", "who-INITIAL_FORMS": "0"},
    )
    assert answer.status_code in {302, 422}
    assert page.get(reverse("opening", args=[opening.pk])).status_code == 200
