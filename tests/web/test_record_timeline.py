"""The line of a career, and what is said of its gaps; everyone in it is invented."""

import pytest
from django.urls import reverse

from nextround.apps.record import queries, services
from record_rows import keep_record
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(person):
    return keep_record(person, words="Northfold")


def test_a_record_without_dates_says_that_a_year_is_enough(page, person):
    services.add(person, "work", name="Driver")
    text = text_of(page.get(reverse("record-timeline")))
    assert "A year is enough." in text
    assert "Without a date" in text


def test_the_picture_has_a_name_a_description_and_a_table(page, record):
    tree = tree_of(page.get(reverse("record-timeline")))
    assert tree.css_first("svg > title").text() == "What you did, year by year"
    desc = tree.css_first("svg > desc").text()
    assert "Driver Northfold, Buses Northfold: Mar 2019 – now." in desc
    assert "Between, Mar 2016 – Feb 2019: At home, Northfold" in desc
    rows = [row.text(separator=" ") for row in tree.css("tbody tr")]
    assert [" ".join(row.split()) for row in rows] == [
        "Driver Northfold, Buses Northfold Work Mar 2019 – now",
        "Loader Northfold Work 2015 – Feb 2016",
    ]


def test_a_gap_shows_how_long_it_was_and_the_persons_own_words(page, record):
    text = text_of(page.get(reverse("record-timeline")))
    assert "1 · Mar 2016 – Feb 2019" in text
    assert "3 years" in text
    assert "At home, Northfold" in text


def test_what_is_said_of_a_gap_takes_the_place_of_what_was_said(page, person, record):
    page.post(reverse("gap", args=["2016-03"]), {"words": "I looked after my father"})
    assert [note.said for note in queries.gap_notes(person)] == ["I looked after my father"]


def test_nothing_said_takes_it_back(page, person, record):
    page.post(reverse("gap", args=["2016-03"]), {"words": ""})
    assert not queries.gap_notes(person).exists()


def test_a_gap_that_there_is_not_is_not_found(page, record):
    assert page.post(reverse("gap", args=["2001-01"]), {"words": "x"}).status_code == 404


def test_what_was_said_of_a_time_that_is_filled_now_stays_to_be_removed(page, person, record):
    services.add(person, "education", name="Evening school", start="2016", end="2019-02")
    answer = page.get(reverse("record-timeline"))
    assert "this time is filled now" in text_of(answer)
    note = queries.gap_notes(person).get()
    page.post(reverse("gap-forget", args=[note.pk]))
    assert not queries.gap_notes(person).exists()


def test_what_went_on_at_the_same_time_is_told(page, person, record):
    services.add(person, "volunteer", name="First-aider", start="2020-01", end="2021-12")
    text = text_of(page.get(reverse("record-timeline")))
    assert "Driver Northfold, Buses Northfold and First-aider" in text


def test_nothing_on_the_page_judges(page, record):
    text = text_of(page.get(reverse("record-timeline"))).lower()
    assert [word for word in ("unemployed", "inactive", "missing", "explain") if word in text] == []
