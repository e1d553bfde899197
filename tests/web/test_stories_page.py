"""Stories: told in four parts, put in order, tied to where they happened. All are invented."""

import pytest
from django.urls import reverse

from nextround.apps.record import queries
from record_rows import keep_record
from web.reading_pages import error_beside, text_of, tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(person):
    return keep_record(person, words="Northfold")


def test_none_yet_says_how_to_find_the_first(page):
    assert "Think of one day" in text_of(page.get(reverse("stories")))


def test_a_story_is_told_in_four_parts_and_shown_with_where_it_happened(page, person, record):
    driver = record.get(name__startswith="Driver")
    said = {"situation": "Snow", "task": "The last bus", "action": "Walked ahead", "result": "Home"}
    page.post(reverse("story-new"), {"title": "The snow", "fact": driver.pk, **said})
    story = queries.stories(person).last()
    assert (story.title, story.fact) == ("The snow", driver)
    section = tree_of(page.get(reverse("stories"))).css("main section")[-1]
    assert [node.text() for node in section.css("dd")] == [*said.values()]


def test_a_story_needs_a_name(page):
    answer = page.post(reverse("story-new"), {"situation": "Snow"})
    assert error_beside(answer, "title") == "Fill this in."


def test_a_fact_of_somebody_else_cannot_be_named(page, person, stranger):
    theirs = queries.facts(stranger).first()
    answer = page.post(reverse("story-new"), {"title": "The snow", "fact": theirs.pk})
    assert (answer.status_code, queries.stories(person).count()) == (422, 0)


def test_a_story_moves_up(page, person, record):
    last = queries.stories(person).last()
    page.post(reverse("story-change", args=[last.pk, "up"]))
    assert queries.stories(person).first() == last


def test_a_verb_that_there_is_not_is_not_found(page, person, record):
    first = queries.stories(person).first()
    assert page.post(reverse("story-change", args=[first.pk, "sideways"])).status_code == 404
