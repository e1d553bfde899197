"""Work in the background on a full disk: failed in a sentence, nothing half-written, done later."""

import os
import resource
import sqlite3
from contextlib import closing, contextmanager
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from nextround.apps.core import files, jobs
from nextround.apps.core.models import Change, Job, KeptFile
from nextround.apps.custody import export, services
from nextround.apps.custody.backup import DATABASE
from nextround.apps.custody.places import arriving
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening

pytestmark = pytest.mark.django_db(transaction=True)

KB = 1000


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Return a data folder of the test's own."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    return settings.DATA


@contextmanager
def disk_full_at(size):
    """Let no file grow beyond this size, as on a disk that has no more room."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def database_full():
    """Let the database take no more pages than it has, none of which is free."""
    cursor = connection.cursor()
    cursor.execute("VACUUM")
    cursor.execute("PRAGMA max_page_count = 1")
    try:
        yield
    finally:
        cursor.execute("PRAGMA max_page_count = 1000000")


def done_by(job):
    """Run the job as a worker does that was handed it; returns it as it then is."""
    jobs.run_job.call(job.pk)
    job.refresh_from_db()
    return job


def export_of_a_large_file(person):
    files.keep(person, [os.urandom(200 * KB)], name="a.bin", kind="x")
    return services.start_export(person, history=True)


def export_of_many_words(person):
    openings.add(person, on=date(2026, 1, 5), role="Pilot", posting=os.urandom(100 * KB).hex())
    return services.start_export(person, history=True)


def backup(person):
    """Begin a backup of a database that takes more than there is room for."""
    openings.add(person, on=date(2026, 1, 5), role="Baker")
    with closing(sqlite3.connect(settings.DATA / DATABASE)) as kept:
        connection.connection.backup(kept)
    return services.start_backup(person)


def backup_of_a_large_file(person):
    files.keep(person, [os.urandom(1000 * KB)], name="a.bin", kind="x")
    return backup(person)


def import_of(person):
    """Begin to bring in what the person has."""
    with (arriving() / "all.zip").open("w+b") as file:
        export.write(person, file, tell=lambda done, total: None)
        file.seek(0)
        waiting = services.take_up(person, [file.read()])
    (arriving() / "all.zip").unlink()
    return services.start_import(person, waiting.name)


def import_of_a_large_file(person):
    files.keep(person, [os.urandom(200 * KB)], name="a.bin", kind="x")
    return import_of(person)


def import_of_many_words(person):
    openings.add(person, on=date(2026, 1, 5), role="Pilot", posting="Sea pilot. " * 10 * KB)
    return import_of(person)


# Each piece of work, and how large a file may grow in it until the disk is full.
WORK = {
    export_of_a_large_file: 64 * KB,
    export_of_many_words: 64 * KB,
    backup: 64 * KB,
    backup_of_a_large_file: 900 * KB,
    import_of_a_large_file: 64 * KB,
    import_of_many_words: 64 * KB,
}


def kept_in(data):
    """Return what lies in the data folder; the upload that is brought in aside."""
    return {place for place in data.rglob("*") if place.is_file() and place.suffix != ".taken"}


def rows():
    return [model.objects.count() for model in (Opening, KeptFile, Change)]


@pytest.mark.parametrize("begin", WORK)
def test_work_on_a_full_disk_fails_in_a_sentence_and_leaves_nothing_behind(person, data, begin):
    job = begin(person)
    before = kept_in(data), rows()
    with disk_full_at(WORK[begin]):
        done = done_by(job)
    assert (done.state, done.tries) == ("failed", 1)
    assert "Make room" in done.problem
    assert (kept_in(data), rows()) == before


@pytest.mark.parametrize("begin", WORK)
def test_the_same_work_is_done_once_there_is_room(person, begin):
    assert done_by(begin(person)).state == "done"


def test_an_import_into_a_full_database_fails_in_a_sentence_and_leaves_nothing_behind(person, data):
    job = import_of_many_words(person)
    before = kept_in(data), rows()
    with database_full():
        done = done_by(job)
    assert (done.state, done.tries) == ("failed", 1)
    assert "Make room" in done.problem
    assert (kept_in(data), rows()) == before


def test_work_whose_end_could_not_be_written_is_taken_up_again(person):
    job = export_of_many_words(person)
    before = timezone.now() - timedelta(minutes=2)
    Job.objects.filter(pk=job.pk).update(state="running", tries=1, heartbeat_at=before)
    jobs.keep_house.call()
    assert done_by(job).state == "done"
