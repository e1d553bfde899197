"""The board's page: light, laid out by stage, moved on by a form, with a way back."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.openings import services, stages
from nextround.apps.openings.models import Opening
from web.many_openings import add_many, cost
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

KB = 1024
DAY = date(2026, 1, 5)
HTMX = {"hx-request": "true"}
BOARD = "/openings/"


def columns(answer):
    """Return the roles on the board, by the name of their column."""
    return {
        column.attributes["aria-label"]: [card.text(strip=True) for card in column.css("h3")]
        for column in tree_of(answer).css("[data-column]")
    }


def move(page, opening, column):
    return page.post(reverse("board-move"), {"opening": opening, "column": column}, follow=True)


def test_the_board_costs_as_many_queries_at_ten_openings_as_at_two_thousand(page, person):
    page.get(BOARD)  # the first page keeps the session's secret
    add_many(person, 14)
    few = cost(page, BOARD)
    add_many(person, 1986)
    assert (cost(page, BOARD), few <= 12) == (few, True)


def test_the_board_of_two_thousand_openings_is_light(page, person):
    add_many(person, 2000)
    assert len(page.get(BOARD).content) < 100 * KB


def test_the_first_ten_of_a_column_are_shown_and_a_link_to_the_rest(page, person):
    Opening.objects.bulk_create(
        [Opening(owner=person, role=f"Nurse {n}", stage="applied", stage_on=DAY) for n in range(25)]
    )
    answer = page.get(BOARD)
    assert len(columns(answer)["Applied"]) == 10
    more = tree_of(answer).css_first("[data-more] a")
    assert more.text() == "15 more of 25"
    table = page.get(more.attributes["href"])
    assert len(tree_of(table).css("tbody tr")) == 25
    part = page.get(more.attributes["hx-get"], headers=HTMX)
    assert len(tree_of(part).css("li.card")) == 10
    assert b"<html" not in part.content


@pytest.mark.parametrize("start", ["", "-1", "abc", "٣", "9" * 40])
def test_a_piece_that_begins_nowhere_begins_at_the_beginning(page, final, start):
    part = page.get(reverse("board-column", args=["final"]), {"start": start}, headers=HTMX)
    assert len(tree_of(part).css("li.card")) == 1


def test_a_piece_of_a_stage_that_is_gone_asks_for_the_whole_board(page, final):
    part = page.get(reverse("board-column", args=["interview.987"]), headers=HTMX)
    assert part["HX-Redirect"] == BOARD


def test_a_card_says_who_and_until_when(page, person):
    services.add(
        person, on=DAY, role="Baker", employer="Mill", next_on=date(2026, 1, 9), next_what="closes"
    )
    card = tree_of(page.get(BOARD)).css_first("li.card")
    assert "Baker" in card.text()
    assert "Mill" in card.text()
    assert card.css_first(".tag--attention").text() == "Fri 9 Jan"


def test_a_move_says_what_it_did_and_is_taken_back_from_there(page, final):
    answer = move(page, final.pk, "offer")
    assert columns(answer)["Offer"] == ["Manager"]
    toast = tree_of(answer).css_first(".toast")
    assert "Manager, Kestrel Cold Chain: now “Offer”." in toast.text()
    assert answer.redirect_chain[0][0] == f"{BOARD}#opening-{final.pk}"
    back = page.post(toast.css_first("form").attributes["action"], follow=True)
    assert columns(back)["Final"] == ["Manager"]


def test_a_move_to_a_stage_of_ones_own_is_called_by_its_name(page, person, final):
    panel = stages.add(person, kind="interview", name="Panel")
    answer = move(page, final.pk, f"interview.{panel.pk}")
    assert columns(answer)["Panel"] == ["Manager"]
    assert "now “Panel”" in text_of(answer)


@pytest.mark.parametrize("column", ["", "rejected", "interview.99", "song"])
def test_a_move_to_a_stage_that_is_not_there_changes_nothing(page, final, column, kept):
    before = kept()
    answer = move(page, final.pk, column)
    assert "There is no such stage any more." in text_of(answer)
    assert kept() == before


@pytest.mark.parametrize("opening", ["", "0", "-1", "abc", "٣", "9" * 40])
def test_what_is_no_opening_cannot_be_moved(page, person, opening, kept):
    before = kept()
    assert move(page, opening, "offer").status_code == 404
    assert kept() == before


def test_a_strangers_opening_cannot_be_moved(page, theirs, kept):
    before = kept()
    assert move(page, theirs["opening"], "offer").status_code == 404
    assert kept() == before


def test_names_that_run_from_the_right_do_not_mix_with_what_stands_beside(page, person):
    services.add(person, on=DAY, role="מנהלת מחלקה", employer="بيت الشفاء")
    stages.rename(person, "saved", name="מועדף", hidden=False)
    tree = tree_of(page.get(BOARD))
    card = tree.css_first("li.card")
    assert [name.text() for name in card.css("bdi")] == ["מנהלת מחלקה", "بيت الشفاء"]
    assert tree.css_first("[data-column] h2 bdi").text() == "מועדף"


def test_an_empty_board_says_how_to_begin(page, person):
    answer = page.get(BOARD)
    assert "Nothing here yet" in text_of(answer)
    assert tree_of(answer).css("[data-column]") == []


def test_a_board_whose_openings_are_all_out_of_sight_says_where_they_are(page, final):
    services.archive(final, on=DAY)
    link = tree_of(page.get(BOARD)).css_first(".head a[href*=archived]")
    assert link.text() == "One is out of sight."
    assert "Kestrel" in text_of(page.get(link.attributes["href"]))


def test_an_accepted_opening_is_on_the_board_and_not_in_play(page, final):
    services.move(final, "accepted", on=date(2026, 10, 9))
    answer = page.get(BOARD)
    assert columns(answer)["Accepted"] == ["Manager"]
    assert "in play" not in tree_of(answer).css_first(".head").text()


def test_what_ended_is_under_the_board_the_latest_first(page, person):
    add_many(person, 140)
    tree = tree_of(page.get(BOARD))
    assert tree.css_first("details summary").text() == "20 that have ended"
    assert len(tree.css("details li")) == 12
    assert "All of them" in tree.css_first("details").text()


def test_an_opening_put_out_of_sight_leaves_the_board_and_comes_back(page, final):
    path = reverse("opening-archive", args=[final.pk])
    answer = page.post(path, follow=True)
    assert "Out of sight; nothing of it is lost." in text_of(answer)
    assert columns(answer).get("Final") == []
    page.post(path)
    assert columns(page.get(BOARD))["Final"] == ["Manager"]


def test_a_removed_opening_comes_back_from_the_toast(page, final):
    answer = page.post(reverse("opening-remove", args=[final.pk]), follow=True)
    toast = tree_of(answer).css_first(".toast")
    assert "Removed: Manager, Kestrel Cold Chain." in toast.text()
    back = page.post(toast.css_first("form").attributes["action"], follow=True)
    assert back.redirect_chain[-1][0] == reverse("opening", args=[final.pk])


@pytest.fixture
def twin(person):
    return services.add(
        person, on=DAY, stage="applied", employer="Kestrel Cold Chain", role="The manager"
    )


def test_two_that_may_be_one_stand_side_by_side_and_are_merged(page, final, twin):
    path = reverse("opening-merge", args=[final.pk, twin.pk])
    assert "The manager" in text_of(page.get(path))
    answer = page.post(path, {"verb": "merge"}, follow=True)
    assert "Merged; both timelines and texts are kept." in text_of(answer)
    assert Opening.objects.count() == 1
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert Opening.objects.count() == 2


def test_two_that_are_two_are_kept_so(page, final, twin):
    path = reverse("opening-merge", args=[final.pk, twin.pk])
    answer = page.post(path, {"verb": "apart"}, follow=True)
    assert "Kept as two." in text_of(answer)
    assert Opening.objects.count() == 2


def test_an_opening_is_not_offered_to_be_merged_with_itself(page, final):
    path = reverse("opening-merge", args=[final.pk, final.pk])
    assert page.get(path).status_code == 404
