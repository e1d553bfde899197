"""The pages of what evidence is worth: set, refused, taken back, used."""

import pytest
from django.urls import reverse

from nextround.apps.lessons.choices import Source
from nextround.apps.lessons.models import OwnWorth
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

TABLE = "/settings/numbers/evidence/"
COACH = f"{TABLE}coach_rubric/"
SENT = {
    "speaks_for": "5",
    "speaks_against": "0.4",
    "half_life": "200",
    "same": "0.5",
    "across": "0.2",
    "cap": "2.5",
    "why": "I train them",
}


def undo(page, answer):
    """Press the button of the latest toast that a page shows after it was sent on."""
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def test_the_table_lists_every_source_with_what_it_rests_on_and_a_way_to_change_it(page):
    rows = tree_of(page.get(TABLE)).css("tbody tr")
    assert [row.attributes["id"] for row in rows] == [source.value for source in Source]
    links = [row.css_first("td a").attributes["href"] for row in rows]
    assert links == [reverse("worth", args=[source]) for source in Source]
    assert "r = .66 to .74" in rows[6].text()


def test_numbers_are_kept_and_marked_as_set_by_you(page):
    answer = page.post(COACH, SENT, follow=True)
    row = " ".join(tree_of(answer).css_first("tr[id=coach_rubric]").text().split())
    assert "5.0" in row
    assert "set by you" in row
    assert "I train them" in row
    assert "the table has 4.0 and 0.45" in row


def test_they_are_taken_back_with_one_click(page):
    undo(page, page.post(COACH, SENT, follow=True))
    assert not OwnWorth.objects.exists()


def test_going_back_to_the_table_is_taken_back_with_one_click(page):
    page.post(COACH, SENT)
    answer = page.post(f"{COACH}back/", follow=True)
    assert not OwnWorth.objects.exists()
    undo(page, answer)
    assert OwnWorth.objects.get().speaks_for == 5


def test_a_ratio_that_cannot_be_is_refused_in_the_engines_words(page):
    answer = page.post(COACH, {**SENT, "speaks_for": "25"})
    assert answer.status_code == 422
    assert "a likelihood ratio lies between 0.05 and 20.0, not at 25.0" in text_of(answer)
    assert not OwnWorth.objects.exists()


def test_what_speaks_for_it_cannot_speak_against_it(page):
    answer = page.post(COACH, {**SENT, "speaks_for": "0.5"})
    assert answer.status_code == 422
    assert "a ratio of 1 or more" in text_of(answer)


def test_the_form_shows_what_is_in_use(page):
    page.post(COACH, SENT)
    fields = tree_of(page.get(COACH)).css("main .field input")
    assert {field.attributes["name"]: field.attributes["value"] for field in fields} == SENT


@pytest.mark.parametrize("path", ["no-such/", "no-such/back/", "preparations/"])
def test_a_source_that_there_is_not_is_not_found(page, path):
    assert page.post(f"{TABLE}{path}", SENT).status_code == 404


def test_a_strangers_numbers_are_neither_shown_nor_taken_away(page, stranger):
    theirs = OwnWorth.objects.get()
    assert "Foreign" not in text_of(page.get(TABLE))
    page.post(f"{TABLE}friend_general/back/")
    assert OwnWorth.objects.get() == theirs


def test_the_page_of_a_suspicion_says_which_are_ones_own(page, mine):
    path = reverse("lesson", args=[mine["lesson"]])
    page.post(COACH, SENT)
    worked = tree_of(page.get(path)).css_first(".worked")
    assert "set by you" in worked.text()
