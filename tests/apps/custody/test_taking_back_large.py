"""A large import is taken back in the background: seen how far it is, stopped, or all of it."""

import pytest

from apps.custody.zips import all_rows, export_of
from nextround.apps.core import history, holding, jobs
from nextround.apps.core.models import Change, Job
from nextround.apps.custody import services
from nextround.apps.openings import services as openings

pytestmark = pytest.mark.django_db

COUNT = 60


@pytest.fixture
def brought(person):
    """Return the change by which many openings were brought in beside themselves."""
    [openings.add(person, on="2026-03-01", role=f"Baker {n}") for n in range(COUNT)]
    waiting = services.take_up(person, [export_of(person)])
    job = services.start_import(person, waiting.name)
    jobs.run_job.call(job.pk)
    job.refresh_from_db()
    return job.result["change"]


@pytest.fixture
def at_each_look(monkeypatch):
    """Let the work look up at every row; returns a function that does something at a row."""
    monkeypatch.setattr(holding, "_EVERY_S", 0)

    def at(number, do):
        seen = []
        write = holding._Told.write

        def look(told):
            write(told)
            seen.append(do() if len(seen) == number else None)

        monkeypatch.setattr(holding._Told, "write", look)
        return seen

    return at


def begun(person, brought):
    """Ask for the taking back, and do it as the worker does; returns the job as it then is."""
    job = services.start_taking_back(person, brought)
    jobs.run_job.call(job.pk)
    job.refresh_from_db()
    return job


def test_it_is_told_while_it_goes_on_how_far_it_is(person, brought, at_each_look):
    seen = at_each_look(COUNT, lambda: jobs.how_far(Job.objects.latest("pk")))
    job = begun(person, brought)
    [(done, of)] = [each for each in seen if each]
    assert (job.state, done) == ("done", COUNT)
    assert of == 2 * COUNT  # each with its entry in the timeline
    assert holding.so_far(job.pk) is None


def test_asked_to_stop_in_the_middle_it_leaves_all_as_it_was(person, brought, at_each_look):
    before = all_rows(person, without=())
    at_each_look(COUNT, lambda: jobs.ask_to_cancel(Job.objects.latest("pk")))
    job = begun(person, brought)
    assert (job.state, job.problem) == ("cancelled", "")
    assert all_rows(person, without=()) == before
    assert not Change.objects.filter(undoes=brought).exists()
    assert begun(person, brought).state == "done"


def test_what_was_asked_to_stop_and_is_over_leaves_nothing_behind(person, brought, data):
    job = begun(person, brought)
    jobs.ask_to_cancel(job)
    assert [*(data / "progress").iterdir()] == []


def test_an_edit_tells_nobody(person, data):
    openings.add(person, on="2026-03-01", role="Baker")
    history.take_back(Change.objects.latest("pk"))
    assert not (data / "progress").exists()
