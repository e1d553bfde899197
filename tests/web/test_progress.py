"""Progress: the page, its part, its forms, and how many queries it asks."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from nextround.apps.openings import services as openings
from nextround.apps.outlook import services as outlook
from nextround.apps.outlook.models import MarkedChange, Terms
from nextround.apps.plan import queries as plan
from nextround.apps.plan.queries import Deed
from web.many_openings import add_many, cost

pytestmark = pytest.mark.django_db

PROGRESS = "/progress/"


@pytest.fixture
def searching(person):
    """Return a person who sent ten applications by a job board."""
    day = date.today() - timedelta(days=30)
    for n in range(10):
        added = openings.add(
            person, on=day, stage="applied", employer="Kestrel", role=f"Cook {n}", channel="cold"
        )
        openings.move(added, "screen" if n < 2 else "rejected", on=day + timedelta(days=9))
    openings.add(person, on=day, stage="saved", employer="Merlin Mill", role="Baker")
    return person


def test_before_anything_was_sent_the_page_says_so_and_offers_a_way_on(page):
    shown = page.get(PROGRESS).content.decode()
    assert "Nothing to tell yet." in shown
    assert "there is nothing to forecast" in shown
    assert "Where the next hour helps most" in shown


def test_the_page_shows_stages_forecast_and_hours_with_tables_behind(page, searching):
    shown = page.get(PROGRESS).content.decode()
    assert "2 of 10" in shown
    assert "would have an offer by" in shown
    assert "Talk to someone at Merlin Mill" in shown
    assert shown.count("Show as table") == 2


def test_an_opening_without_a_channel_is_named(page, searching):
    openings.add(searching, on=date.today(), stage="applied", role="Baker")
    assert "One opening does not say how you came to it" in page.get(PROGRESS).content.decode()


def test_htmx_gets_the_sentence_and_what_the_sliders_stand_at(page, searching):
    asked = {"cold": "8", "referral": "2", "practices": "3"}
    shown = page.get(reverse("progress-plan"), asked, headers={"HX-Request": "true"})
    words = shown.content.decode()
    assert "An offer within twelve weeks" in words
    assert "8 a week" in words
    assert "3 times" in words
    assert "<h1" not in words
    assert "HX-Request" in shown.headers["Vary"]


def test_without_htmx_the_whole_page_comes_with_these_numbers(page, searching):
    words = page.get(reverse("progress-plan"), {"cold": "8"}).content.decode()
    assert "An offer within twelve weeks" in words
    assert "<h1" in words


def test_nonsense_on_a_slider_is_refused_in_words_and_changes_nothing(page, searching):
    answer = page.post(reverse("progress-plan"), {"cold": "many"})
    assert answer.status_code == 422
    assert "Enter a number" in answer.content.decode()
    assert plan.paces(searching) == {}


def test_a_plan_is_kept_and_the_forecast_counts_on_it(page, searching):
    page.post(reverse("progress-plan"), {"cold": "3", "referral": "0.5"})
    kept = plan.paces(searching)
    assert kept[(Deed.APPLICATION, "cold")] == 3
    assert kept[(Deed.APPLICATION, "referral")] == 0.5


def test_what_one_looks_for_is_kept_and_a_day_named_is_answered(page, searching):
    wanted = date.today() + timedelta(weeks=20)
    page.post(
        reverse("progress-terms"),
        {"level": "usual", "tempo": "company", "offer_by": wanted.isoformat()},
    )
    assert Terms.objects.for_person(searching).get().offer_by == wanted
    assert "the day you named" in page.get(PROGRESS).content.decode()


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("progress-terms", {"level": "king", "tempo": "company"}),
        ("progress-change", {"what": "cv", "on": "yesterday"}),
        ("progress-change", {"what": "cv", "on": "2999-01-01"}),
        ("progress-minutes", {"deed": "practice", "minutes": "0"}),
    ],
)
def test_a_slip_is_named_beside_its_field_and_at_the_top(page, searching, name, fields):
    answer = page.post(reverse(name), fields)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert 'class="field__error"' in answer.content.decode()


def test_a_marked_change_is_watched_and_forgotten_again(page, searching):
    page.post(reverse("progress-change"), {"what": "coaching", "on": "2026-01-05"})
    marked = MarkedChange.objects.for_person(searching).get()
    assert marked.gate == "offer"
    assert "Coaching or practice" in page.get(PROGRESS).content.decode()
    page.post(reverse("progress-change-remove", args=[marked.pk]))
    assert not MarkedChange.objects.exists()


def test_minutes_that_were_noted_are_counted(page, searching):
    page.post(reverse("progress-minutes"), {"deed": "practice", "minutes": "25"})
    assert plan.minutes(searching) == {Deed.PRACTICE: [25]}
    assert "by what you noted once" in page.get(PROGRESS).content.decode()


def test_a_stranger_s_change_is_not_there(page, stranger):
    theirs = outlook.mark_change(stranger, what="cv", on=date(2026, 1, 5), gate="screen")
    assert page.post(reverse("progress-change-remove", args=[theirs.pk])).status_code == 404
    assert MarkedChange.objects.for_person(stranger).count() == 2


def test_as_many_queries_with_many_openings_as_with_few(page, searching):
    page.get(PROGRESS)
    few = cost(page, PROGRESS)
    add_many(searching, 1000)
    page.get(PROGRESS)
    assert few == cost(page, PROGRESS) <= 25
