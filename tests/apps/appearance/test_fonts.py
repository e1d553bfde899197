"""The fonts are made once, whole, and again where they are gone or out of date."""

import pytest

from nextround.apps.appearance import fonts
from nextround.apps.core import jobs
from nextround.formats.write import fonts as written

pytestmark = pytest.mark.django_db

State = jobs.Job.State


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Keep the cache of these tests apart."""
    settings.DATA = tmp_path
    return tmp_path


def begun(person):
    return jobs.Job.objects.for_person(person).filter(work="appearance.fonts")


def run(job):
    jobs.run_job.func(job.pk)
    job.refresh_from_db()
    return job


def end(job, state):
    jobs.Job.objects.filter(pk=job.pk).update(state=state)


def test_the_job_makes_all_of_them_and_deletes_what_earlier_versions_made(person):
    fonts.keep("serif.0123456789ab.woff2", b"old")
    fonts.begin()
    job = run(begun(person).get())
    assert (job.state, job.problem, job.done, job.total) == (State.DONE, "", 2, 2)
    assert sorted(file.name for file in fonts.folder().iterdir()) == sorted(fonts.names())
    sheet = fonts.found(fonts.stylesheet()).read_text()
    assert [name in sheet for name in fonts.names()] == [True, True, False]


def test_they_are_there_only_when_the_last_one_is(person):
    fonts.keep(fonts.names()[0], b"one")
    assert not fonts.are_there()
    fonts.keep(fonts.stylesheet(), b"sheet")
    assert fonts.are_there()


def test_they_are_asked_for_once(person):
    fonts.begin()
    fonts.begin()
    assert begun(person).count() == 1


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
def test_what_did_not_work_is_not_tried_at_every_start(person, state):
    fonts.begin()
    end(begun(person).get(), state)
    fonts.begin()
    assert begun(person).count() == 1


def test_what_was_made_and_is_gone_is_made_again(person):
    fonts.begin()
    end(begun(person).get(), State.DONE)
    fonts.begin()
    assert begun(person).count() == 2


def test_where_they_are_there_nothing_begins(person):
    fonts.keep(fonts.stylesheet(), b"sheet")
    fonts.begin()
    assert not begun(person).exists()


@pytest.mark.parametrize("name", ["", ".", "..", "../nextround.sqlite3", "stray.woff2"])
def test_nothing_but_this_versions_files_is_found(data, name):
    (data / "nextround.sqlite3").write_bytes(b"private")
    fonts.keep("stray.woff2", b"stray")
    assert fonts.found(name) is None


def test_a_file_is_for_its_owner_alone(person):
    fonts.keep("a.woff2", b"font")
    assert fonts.folder().stat().st_mode & 0o077 == 0


def test_the_edition_is_part_of_every_name():
    assert [name.split(".")[1] for name in fonts.names()] == [written.edition()] * 3
