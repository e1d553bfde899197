"""Your data: taking it along, bringing it in and erasing it; work in the background."""

import io
import os
import zipfile
from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from custody_rows import finished_export
from nextround.apps.core import files, history, jobs, people
from nextround.apps.core.models import Change, Job, Person
from nextround.apps.custody import export, places, services, tasks
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening
from web.reading_pages import error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Give each test a data folder alone."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    return settings.DATA


@pytest.fixture
def opening(person):
    return openings.add(person, on=date(2026, 1, 5), employer="Kestrel Mill", role="Baker")


@pytest.fixture
def exported(person, opening):
    """Return an export of the person's, as an upload."""
    written = io.BytesIO()
    export.write(person, written, tell=lambda done, total: None)
    return SimpleUploadedFile("all.zip", written.getvalue())


def run(work):
    """Do the latest job of this kind as the worker does; returns it."""
    return run_work(Job.objects.filter(work=work).latest("pk"))


def run_work(job):
    """Do a job as the worker does; returns it."""
    jobs.run_job.call(job.pk)
    job.refresh_from_db()
    return job


def test_the_page_says_what_is_kept_where_and_how_long(page, opening, data):
    words = text_of(page.get(reverse("data")))
    told = (str(data), "2 rows", "9.8\xa0GB", "365 days", "the latest seven")
    assert [one for one in told if one not in words] == []


def test_an_export_is_begun_done_and_fetched(page, opening):
    answer = page.post(reverse("data-export"), {"history": "on"}, follow=True)
    assert "Waiting for its turn" in text_of(answer)
    job = run(services.EXPORT)
    [link] = tree_of(page.get(reverse("jobs"))).css(
        f'a[href="{reverse("job-result", args=[job.pk])}"]'
    )
    fetched = page.get(link.attributes["href"])
    assert fetched["Content-Disposition"].startswith('attachment; filename="nextround-')
    with zipfile.ZipFile(io.BytesIO(fetched.getvalue())) as archive:
        assert "tables/core.change.json" in archive.namelist()


def test_the_history_is_left_out_where_it_is_not_ticked(page, opening):
    page.post(reverse("data-export"), {})
    job = run(services.EXPORT)
    with zipfile.ZipFile(places.exports() / job.result["export"]) as archive:
        assert "tables/core.change.json" not in archive.namelist()


def test_an_export_is_gone_after_a_week(page, person):
    job = finished_export(person, words="mine")
    place = places.exports() / job.result["export"]
    old = (timezone.now() - timedelta(days=8)).timestamp()
    os.utime(place, (old, old))
    services.sweep()
    assert page.get(reverse("job-result", args=[job.pk])).status_code == 404


def test_a_result_names_no_file_outside_its_folder(page, person, data):
    (data / "secret.zip").write_text("secret")
    job = finished_export(person, words="mine")
    Job.objects.filter(pk=job.pk).update(result={"export": "../secret.zip"})
    assert page.get(reverse("job-result", args=[job.pk])).status_code == 404


def test_a_zip_is_shown_before_anything_of_it_is_added(page, exported):
    answer = page.post(reverse("data-import"), {"file": exported}, follow=True)
    words = text_of(answer)
    told = ("format 1.0", "Openings", "Nothing has been added yet", "added beside what you have")
    assert [one for one in told if one not in words] == []
    assert Opening.objects.count() == 1


def test_what_was_shown_is_brought_in_and_taken_back(page, person, exported):
    shown = page.post(reverse("data-import"), {"file": exported}, follow=True)
    page.post(reverse("data-import-begin"), {"name": typed(shown, "name")})
    job = run(services.IMPORT)
    assert (job.state, Opening.objects.count()) == ("done", 2)
    assert "2 rows and 0 files were added" in text_of(page.get(reverse("jobs")))
    page.post(reverse("job-take-back", args=[job.pk]))
    assert (run(services.TAKE_BACK).state, Opening.objects.count()) == ("done", 1)
    assert not tree_of(page.get(reverse("jobs"))).css('form[action$="take-back/"]')


def test_the_history_takes_it_back_as_well(page, person, exported):
    shown = page.post(reverse("data-import"), {"file": exported}, follow=True)
    page.post(reverse("data-import-begin"), {"name": typed(shown, "name")})
    job = run(services.IMPORT)
    history.take_back(Change.objects.get(pk=job.result["change"]))
    assert Opening.objects.count() == 1


def test_what_was_not_shown_is_not_brought_in(page, exported):
    page.post(reverse("data-import"), {"file": exported})
    answer = page.post(reverse("data-import-begin"), {"name": "1-other.zip"}, follow=True)
    assert "does not wait any more" in text_of(answer)
    assert not Job.objects.exists()


def test_confirming_twice_brings_it_in_once(page, exported):
    shown = page.post(reverse("data-import"), {"file": exported}, follow=True)
    name = typed(shown, "name")
    [page.post(reverse("data-import-begin"), {"name": name}) for _ in range(2)]
    assert Job.objects.filter(work=services.IMPORT).count() == 1


def test_a_later_upload_takes_the_place_of_the_earlier(page, exported):
    page.post(reverse("data-import"), {"file": exported})
    exported.seek(0)
    page.post(reverse("data-import"), {"file": exported})
    assert len(list(places.arriving().iterdir())) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"Not a ZIP. " * 99, "damaged"), (b"", "This file is empty"), (None, "Choose the ZIP first")],
    ids=["foreign", "empty", "none"],
)
def test_a_file_that_is_not_taken_is_refused_beside_the_field(page, content, says):
    sent = {} if content is None else {"file": SimpleUploadedFile("a.zip", content)}
    answer = page.post(reverse("data-import"), sent)
    assert (answer.status_code, says in error_beside(answer, "file")) == (422, True)
    assert list(places.arriving().iterdir()) == []


def test_an_import_that_cannot_be_done_says_why_and_what_to_do(page, person, exported):
    waiting = services.take_up(person, exported.chunks())
    services.start_import(person, waiting.name)
    [taken] = places.arriving().glob("*.taken")
    taken.write_bytes(b"cut")
    assert run(services.IMPORT).state == "failed"
    words = text_of(page.get(reverse("jobs")))
    assert ("Not done" in words, "Try another copy of it" in words) == (True, True)


def test_an_import_whose_file_is_gone_says_so(page, person, exported):
    waiting = services.take_up(person, exported.chunks())
    services.start_import(person, waiting.name)
    [taken] = places.arriving().glob("*.taken")
    taken.unlink()
    assert run(services.IMPORT).problem == "The file is not there any more. Choose it again."


def test_an_upload_that_nobody_confirms_is_gone_after_a_day(person, exported):
    services.take_up(person, exported.chunks())
    [place] = places.arriving().iterdir()
    old = (timezone.now() - timedelta(days=2)).timestamp()
    os.utime(place, (old, old))
    assert services.sweep() == 1
    assert services.waiting(person) is None


def test_what_a_killed_program_left_half_made_is_gone_after_a_day(data):
    half = (
        places.exports() / "a.unfinished",
        places.backups() / "nextround-backup-1.unfinished",
        places.backups() / "nextround-backup-1.database",
        places.arriving() / "tmp1",
        data / "restoring-1",
    )
    [place.mkdir() for place in half[3:]]
    [place.write_text("half") for place in half[:3]]
    young = services.sweep()
    old = (timezone.now() - timedelta(days=2)).timestamp()
    [os.utime(place, (old, old)) for place in half]
    assert (young, services.sweep(), [place for place in half if place.exists()]) == (0, 5, [])


def test_a_backup_is_begun_once(page, opening):
    [page.post(reverse("data-backup")) for _ in range(2)]
    assert Job.objects.filter(work=services.BACKUP).count() == 1


def test_the_daily_backup_is_begun_when_there_is_something_to_keep(person):
    tasks.keep_watch.call()
    nothing = Job.objects.count()
    openings.add(person, on=date(2026, 1, 5), employer="Mill", role="Baker")
    [tasks.keep_watch.call() for _ in range(2)]
    assert (nothing, Job.objects.filter(work=services.BACKUP).count()) == (0, 1)


def test_a_backup_of_today_is_enough_for_today(person, opening):
    (places.backups() / "nextround-backup-2026-01-01-000000.zip").write_text("today")
    assert not services.is_backup_due(person)


def test_a_quiet_month_is_backed_up_too(person, opening):
    people.prefer(person, history_days=30)
    long_ago = timezone.now() - timedelta(days=40)
    Change.objects.update(recorded_at=long_ago)
    history.sweep(person)
    assert (Change.objects.exists(), services.is_backup_due(person)) == (False, True)


def test_removed_files_take_room_until_the_history_lets_go_of_them(page, person, settings):
    kept = files.keep(person, [b"x" * 3000], name="cv.pdf", kind="application/pdf")
    with history.change(person, "removed", kept) as step:
        step.remove(kept)
    words = text_of(page.get(reverse("data")))
    told = "2.9\xa0KB, to be brought back from the history"
    assert (files.used(person), told in words) == (3000, True)
    settings.QUOTA = 4000
    with pytest.raises(files.NoRoomError):
        files.keep(person, [b"x" * 3000], name="next.pdf", kind="application/pdf")
    history.take_back(Change.objects.get(owner=person, verb="removed"))
    assert (files.used(person), files.used_by_removed(person)) == (3000, 0)
    [each.delete() for each in Change.objects.all()]
    assert files.used(person) == 3000


def test_a_job_that_goes_on_asks_for_itself_and_one_that_is_over_does_not(page, person):
    job = jobs.start(person, services.EXPORT, history=True)
    path = reverse("job", args=[job.pk])
    waits = page.get(path, headers={"hx-request": "true"})
    assert tree_of(waits).css_first(".job").attributes["hx-get"] == path
    run(services.EXPORT)
    over = tree_of(page.get(path, headers={"hx-request": "true"}))
    assert (over.css("[hx-get]"), over.css("html body header")) == ([], [])


def test_how_far_a_job_is_is_drawn_and_told(page, person):
    job = jobs.start(person, services.EXPORT, history=True)
    Job.objects.filter(pk=job.pk).update(state="running", done=62, total=200)
    answer = page.get(reverse("jobs"))
    assert tree_of(answer).css_first("progress").attributes["value"] == "31"
    assert "31 in 100 done" in text_of(answer)


def test_a_job_is_stopped(page, person):
    job = jobs.start(person, services.EXPORT, history=True)
    answer = page.post(reverse("job-cancel", args=[job.pk]), follow=True)
    assert "Stopped by you" in text_of(answer)
    assert run(services.EXPORT).state == "cancelled"


def test_a_list_of_jobs_costs_no_more_for_more_jobs(page, person, django_assert_max_num_queries):
    [finished_export(person, words="mine") for _ in range(20)]
    with django_assert_max_num_queries(12):
        page.get(reverse("jobs"))


def test_erasing_asks_for_the_name_and_offers_the_export_first(page, person):
    people.prefer(person, full_name="Ada Birch")
    words = text_of(page.get(reverse("erase")))
    at = [words.index(one) for one in ("Save a copy first?", "What goes", "Type “Ada Birch”")]
    assert at == sorted(at)


def test_an_example_says_at_once_that_it_is_thrown_away_and_not_erased(page):
    page.post(reverse("example-open", args=["ruth"]))
    tree = tree_of(page.get(reverse("erase")))
    assert "Throw the examples away instead" in tree.css_first("main .section").text()
    assert tree.css("main [name=word]") == []


def test_every_command_on_the_page_is_told_with_the_folder_it_lies_in(page):
    commands = [code.text() for code in tree_of(page.get(reverse("data"))).css("code")]
    named = [words for words in commands if "nextround " in words]
    assert named == [".venv/bin/nextround restore FILE"]


@pytest.mark.parametrize("typed_word", ["", "Ada", "erase", "Ada Birchh"])
def test_another_name_erases_nothing(page, person, opening, typed_word):
    people.prefer(person, full_name="Ada Birch")
    answer = page.post(reverse("erase"), {"word": typed_word})
    assert (answer.status_code, Opening.objects.count()) == (422, 1)
    assert "erased" in error_beside(answer, "word")


def test_nothing_is_erased_while_work_goes_on(page, person, opening):
    job = jobs.start(person, services.EXPORT, history=True)
    Job.objects.filter(pk=job.pk).update(state="running")
    answer = page.post(reverse("erase"), {"word": "erase"})
    job.refresh_from_db()
    assert (answer.status_code, Opening.objects.count(), job.cancel_asked) == (422, 1, True)


@pytest.mark.django_db(transaction=True)
def test_the_name_however_written_erases_all_and_leads_to_an_empty_today(page, person, opening):
    people.prefer(person, full_name="Ada Birch")
    answer = page.post(reverse("erase"), {"word": " ada  BIRCH "}, follow=True)
    assert answer.redirect_chain == [("/", 302)]
    assert "Everything was erased." in text_of(answer)
    assert (Opening.objects.count(), Change.objects.count(), Person.objects.count()) == (0, 0, 1)
    assert page.get(reverse("data")).status_code == 200


def test_the_page_leads_to_the_invented_searches(page):
    link = tree_of(page.get(reverse("data"))).css_first(f'main a[href="{reverse("examples")}"]')
    assert link.text() == "Look at an example"
