"""A job is done once, tells the truth about how far it is, stops when asked, and resumes."""

import sys
import types
from datetime import timedelta

import pytest
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult

from nextround.apps.core import jobs, people
from nextround.apps.core.models import Job

pytestmark = pytest.mark.django_db

State = Job.State


@pytest.fixture
def work(monkeypatch):
    """Return a function that makes a function the work "probe.work", and notes its calls."""

    def be(function):
        calls = []

        def counted(job, **arguments):
            calls.append(arguments)
            return function(job, **arguments)

        module = types.ModuleType("nextround.apps.probe.tasks")
        module.work = counted
        monkeypatch.setitem(sys.modules, "nextround.apps.probe.tasks", module)
        return calls

    return be


@pytest.fixture
def begun(person):
    """Return a job that waits."""
    return jobs.start(person, "probe.work", words="Kestrel")


def done_by(job):
    """Run the job as a worker does that was handed it; returns it as it then is."""
    jobs.run_job.call(job.pk)
    job.refresh_from_db()
    return job


def died(job, *, ago):
    """Leave the job as a worker does that was killed in the middle of it."""
    beat = timezone.now() - ago
    Job.objects.filter(pk=job.pk).update(state=State.RUNNING, tries=1, heartbeat_at=beat)


def test_it_does_what_it_was_given_and_keeps_the_result(begun, work):
    calls = work(lambda job, words: {"said": words})
    done = done_by(begun)
    assert (done.state, done.result, calls) == ("done", {"said": "Kestrel"}, [{"words": "Kestrel"}])
    assert done.ended_at is not None


def test_a_job_that_is_handed_out_twice_is_done_once(begun, work):
    calls = work(lambda job, words: None)
    done_by(begun)
    done_by(begun)
    assert len(calls) == 1


def test_a_job_that_someone_is_at_is_not_begun_again(begun, work):
    calls = work(lambda job, words: None)
    Job.objects.filter(pk=begun.pk).update(state=State.RUNNING)
    assert (done_by(begun).state, calls) == ("running", [])


def test_how_far_it_is_is_written_down_as_it_goes(begun, work):
    seen = []

    def half(job, words):
        job.tell(2, of=4)
        seen.append(Job.objects.values_list("done", "total").get(pk=begun.pk))

    work(half)
    done_by(begun)
    assert seen == [(2, 4)]


def test_the_last_step_is_told_however_soon_it_follows(begun, work):
    def all_of_it(job, words):
        job.tell(1, of=4)
        job.tell(4, of=4)

    work(all_of_it)
    done = done_by(begun)
    assert (done.done, done.total) == (4, 4)


def test_a_waiting_job_is_stopped_at_once_and_never_begun(begun, work):
    calls = work(lambda job, words: None)
    jobs.ask_to_cancel(begun)
    assert (done_by(begun).state, calls) == ("cancelled", [])


def test_a_running_job_is_stopped_when_it_looks_up(begun, work):
    after = []

    def stopped(job, words):
        jobs.ask_to_cancel(begun)
        job.tell(1, of=2)
        after.append("went on")

    work(stopped)
    assert (done_by(begun).state, after) == ("cancelled", [])


def test_a_job_that_is_over_cannot_be_stopped(begun, work):
    work(lambda job, words: None)
    done_by(begun)
    jobs.ask_to_cancel(begun)
    begun.refresh_from_db()
    assert (begun.state, begun.cancel_asked) == ("done", False)


def test_what_a_person_can_mend_is_told_and_not_tried_again(begun, work):
    def cannot(job, words):
        raise jobs.JobError("The file is gone. Choose it again.")

    calls = work(cannot)
    done = done_by(begun)
    assert (done.state, done.problem) == ("failed", "The file is gone. Choose it again.")
    assert (done_by(begun).state, len(calls)) == ("failed", 1)


def test_a_poisoned_job_is_tried_three_times_and_then_given_up(begun, work):
    def breaks(job, words):
        raise ZeroDivisionError

    calls = work(breaks)
    states = [done_by(begun).state for _ in range(5)]
    assert states == ["waiting", "waiting", "failed", "failed", "failed"]
    assert len(calls) == 3
    assert "stopped three times" in begun.problem


def test_a_job_that_kills_its_worker_is_given_up_after_the_third_time(begun, work):
    died(begun, ago=timedelta(hours=1))
    Job.objects.filter(pk=begun.pk).update(tries=3)
    jobs.resume()
    begun.refresh_from_db()
    assert begun.state == "failed"


def test_a_job_whose_worker_died_is_done_by_the_next(begun, work):
    calls = work(lambda job, words: None)
    died(begun, ago=timedelta(seconds=1))
    jobs.resume(alone=True)
    assert (done_by(begun).state, len(calls), begun.tries) == ("done", 1, 2)


def test_a_job_without_a_sign_of_life_is_taken_for_dead(begun, work):
    died(begun, ago=timedelta(minutes=2))
    jobs.resume()
    begun.refresh_from_db()
    assert begun.state == "waiting"


def test_a_job_with_a_sign_of_life_is_left_to_its_worker(begun, work):
    died(begun, ago=timedelta(seconds=20))
    jobs.resume()
    begun.refresh_from_db()
    assert begun.state == "running"


def test_what_waited_when_the_program_stopped_is_handed_out_again(begun):
    DBTaskResult.objects.all().delete()
    assert jobs.resume(alone=True) == 1
    assert DBTaskResult.objects.count() == 1


def test_what_the_work_finished_itself_stays_as_it_said(begun, work):
    def finishes(job, words):
        job.finish({"rows": 3})

    work(finishes)
    done = done_by(begun)
    assert (done.state, done.result) == ("done", {"rows": 3})


def test_work_that_finished_and_broke_afterwards_is_not_done_again(begun, work):
    def finishes_and_breaks(job, words):
        job.finish({"rows": 3})
        raise ZeroDivisionError

    calls = work(finishes_and_breaks)
    assert (done_by(begun).state, done_by(begun).state, len(calls)) == ("done", "done", 1)


def test_a_job_speaks_its_persons_language(begun, work):
    people.prefer(begun.owner, language="de")
    work(lambda job, words: {"language": translation.get_language()})
    assert done_by(begun).result == {"language": "de"}


@pytest.mark.parametrize("name", ["os.system.x", "Core.x", "core", "core.x;y", ""])
def test_what_is_no_name_of_work_is_not_begun(person, name):
    with pytest.raises(ValueError, match="names no work"):
        jobs.start(person, name)


def test_what_is_over_for_a_month_is_forgotten(begun, work):
    work(lambda job, words: None)
    done_by(begun)
    Job.objects.update(ended_at=timezone.now() - timedelta(days=31))
    jobs.keep_house.call()
    assert not Job.objects.exists()
