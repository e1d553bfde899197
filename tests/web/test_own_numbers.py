"""The pages of the numbers: set, refused, taken back, and shown where a finding rests on them."""

import pytest
from django.urls import reverse

from nextround.apps.lessons import priors
from nextround.apps.lessons.models import OwnPrior
from nextround.engine.priors import PRIORS
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

KEY = "settled.final"
SENT = {"value": "0.35", "low": "0.2", "high": "0.5", "why": "Half had someone inside"}
NUMBER = "/settings/numbers/settled.final/"


def undo(page, answer):
    """Press the button of the latest toast that a page shows after it was sent on."""
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def set_all(person):
    """Make every number of the table one of the person's own."""
    for key in PRIORS:
        row = PRIORS.row(key)
        priors.set_number(person, key, value=row.value, low=row.low, high=row.high, why="")


def test_the_page_lists_every_number_with_a_way_to_change_it(page):
    links = tree_of(page.get(reverse("numbers"))).css("tbody td a")
    assert sorted(link.attributes["href"] for link in links) == sorted(
        reverse("number", args=[key]) for key in PRIORS
    )


def test_a_number_goes_by_its_meaning_not_by_its_key(page):
    assert KEY not in text_of(page.get(NUMBER))


def test_a_number_is_kept_and_marked_as_set_by_you(page):
    answer = page.post(NUMBER, SENT, follow=True)
    row = tree_of(answer).css_first('tr[id="settled.final"]').text()
    assert "0.35" in row
    assert "set by you" in row
    assert "Half had someone inside" in row
    assert "the table has 0.2 (0.05–0.4)" in row
    assert "1 number is set by you" in text_of(answer)


def test_a_number_is_taken_back_with_one_click(page):
    answer = undo(page, page.post(NUMBER, SENT, follow=True))
    assert not OwnPrior.objects.exists()
    assert answer.redirect_chain[-1][0] == f"{reverse('numbers')}#{KEY}"


def test_going_back_to_the_table_is_taken_back_with_one_click(page):
    page.post(NUMBER, SENT)
    answer = page.post(f"{NUMBER}back/", follow=True)
    assert not OwnPrior.objects.exists()
    undo(page, answer)
    assert OwnPrior.objects.get().value == 0.35


def test_all_numbers_go_back_with_one_click_and_come_again(page):
    page.post(NUMBER, SENT)
    page.post("/settings/numbers/run.window/", {"value": "12", "low": "6", "high": "24"})
    answer = page.post(reverse("numbers-back"), follow=True)
    assert not OwnPrior.objects.exists()
    undo(page, answer)
    assert OwnPrior.objects.count() == 2


def test_the_form_shows_what_is_in_use(page):
    page.post(NUMBER, SENT)
    fields = tree_of(page.get(NUMBER)).css("main .field input")
    assert {field.attributes["name"]: field.attributes["value"] for field in fields} == SENT


def test_a_whole_number_stands_as_one_in_its_field(page):
    field = tree_of(page.get("/settings/numbers/run.window/")).css_first("#id_value")
    assert field.attributes["value"] == "24"


def test_chances_that_are_all_nothing_are_refused_beside_the_field(page):
    none = {"value": "0", "low": "0", "high": "0.5"}
    page.post("/settings/numbers/field.executive.of.2/", none)
    answer = page.post("/settings/numbers/field.executive.of.3/", none)
    assert answer.status_code == 422
    assert "At least one of these" in tree_of(answer).css_first(".field__error").text()


@pytest.mark.parametrize("path", ["no.such/", "no.such/back/", "back.back/", "%2e%2e/"])
def test_a_number_that_the_table_does_not_have_is_not_found(page, path):
    assert page.post(f"/settings/numbers/{path}", SENT).status_code == 404
    assert not OwnPrior.objects.exists()


def test_a_strangers_number_is_neither_shown_nor_taken_away(page, stranger):
    priors.set_number(stranger, KEY, value=0.9, low=0.8, high=1, why="Foreign reason")
    assert "Foreign reason" not in text_of(page.get(reverse("numbers")))
    assert "0.9" not in tree_of(page.get(NUMBER)).css_first(".facts").text()
    page.post(f"{NUMBER}back/")
    page.post(reverse("numbers-back"))
    assert OwnPrior.objects.get().owner == stranger


def test_a_debrief_says_that_it_rests_on_a_number_set_by_you(page, mine):
    steps = reverse("debrief-step", args=[mine["debrief"], "tells"])
    assert "set by you" not in text_of(page.get(steps))
    page.post(NUMBER, SENT)
    said = text_of(page.get(steps))
    assert "set by you; 0.2–0.5" in said
    assert "0.35, where the table has 0.2" in said


def test_the_whole_sum_marks_it_too(page):
    page.post(NUMBER, SENT)
    assert "set by you" in text_of(page.get(reverse("worked-out")))


@pytest.mark.parametrize("step", ["feeling", "happened", "tells", "message", "differently"])
def test_numbers_of_ones_own_cost_a_debrief_few_queries(
    page, person, mine, step, django_assert_max_num_queries
):
    path = reverse("debrief-step", args=[mine["debrief"], step])
    set_all(person)
    with django_assert_max_num_queries(10):
        page.get(path)


def test_the_table_costs_the_same_however_many_numbers_are_ones_own(
    page, person, django_assert_max_num_queries
):
    set_all(person)
    page.get(reverse("numbers"))  # the first page keeps the session's secret
    with django_assert_max_num_queries(4):
        page.get(reverse("numbers"))
