"""The board: what stands in which column, in which order, in pieces."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nextround.apps.openings import board, interviews, services, stages
from nextround.apps.openings.models import Opening

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 10, 9, 12, tzinfo=UTC)
DAY = NOW.date()


def add(person, role, *, stage="applied", days=0, **words):
    return services.add(person, on=DAY - timedelta(days=days), stage=stage, role=role, **words)


def many(person, count, *, stage="applied"):
    rows = [
        Opening(owner=person, role=f"Nurse {n}", stage=stage, stage_on=DAY) for n in range(count)
    ]
    return Opening.objects.bulk_create(rows)


def piles(person):
    return {pile.column.key: pile for pile in board.piles(person, now=NOW)}


def roles(pile):
    return [opening.role for opening in pile.cards]


def test_each_opening_stands_in_the_column_of_its_stage(person):
    add(person, "Baker", stage="saved")
    add(person, "Cook", stage="offer")
    found = piles(person)
    assert (roles(found["saved"]), roles(found["offer"])) == (["Baker"], ["Cook"])
    assert found["applied"].count == 0


def test_an_opening_in_a_stage_of_ones_own_is_not_in_the_column_of_its_kind(person):
    panel = stages.add(person, kind="interview", name="Panel")
    add(person, "Baker", stage="interview", own_stage=panel)
    found = piles(person)
    assert (found["interview"].count, roles(found[f"interview.{panel.pk}"])) == (0, ["Baker"])


def test_the_nearest_date_comes_first_then_the_latest_change(person):
    add(person, "Old", days=9)
    add(person, "New", days=1)
    add(person, "Later", days=20, next_on=date(2026, 11, 2))
    add(person, "Soon", days=30, next_on=date(2026, 10, 12))
    assert roles(piles(person)["applied"]) == ["Soon", "Later", "New", "Old"]


def test_what_ended_or_is_out_of_sight_is_on_no_column(person):
    add(person, "Ended", stage="rejected", reached="final")
    services.archive(add(person, "Hidden"), on=DAY)
    assert sum(pile.count for pile in piles(person).values()) == 0
    assert [opening.role for opening in board.ended(person)] == ["Ended"]
    assert board.count_out_of_sight(person) == 1


def test_a_long_column_comes_in_pieces_that_lose_and_repeat_nothing(person):
    many(person, 25)
    first = piles(person)["applied"]
    assert (len(first.cards), first.count, first.more, first.next_start) == (10, 25, 15, 10)
    second = board.pile(person, first.column, start=10, now=NOW)
    last = board.pile(person, first.column, start=second.next_start, now=NOW)
    assert (last.more, last.next_start) == (0, None)
    seen = [*roles(first), *roles(second), *roles(last)]
    assert (len(seen), len(set(seen))) == (25, 25)


def test_a_piece_of_a_kind_has_nothing_of_the_stages_within_it(person):
    panel = stages.add(person, kind="interview", name="Panel")
    add(person, "Baker", stage="interview", own_stage=panel)
    column = stages.column(person, "interview")
    assert board.pile(person, column, start=0, now=NOW).count == 0


def test_a_column_that_is_rarely_used_matters_only_while_a_card_is_moved(person):
    assert {key for key, pile in piles(person).items() if pile.is_spare} == {"final", "accepted"}
    add(person, "Baker", stage="final")
    assert not piles(person)["final"].is_spare


def test_a_hidden_column_shows_itself_as_soon_as_something_is_in_it(person):
    stages.rename(person, "screen", name="First talk", hidden=True)
    assert piles(person)["screen"].is_spare
    add(person, "Baker", stage="screen")
    assert not piles(person)["screen"].is_spare


def test_a_card_knows_the_next_interview_to_come(person):
    opening = add(person, "Baker", stage="interview")
    days = (NOW - timedelta(days=1), NOW + timedelta(days=5), NOW + timedelta(days=2))
    made = [interviews.add(opening, title="Talk", starts_at=day) for day in days]
    (card,) = piles(person)["interview"].cards
    assert (len(made), card.next_interview) == (3, NOW + timedelta(days=2))


def test_a_strangers_openings_are_on_no_board_but_theirs(person, stranger):
    assert sum(pile.count for pile in piles(person).values()) == 0
    assert list(board.ended(person)) == []


def test_the_board_costs_three_queries_however_much_there_is(person):
    def cost():
        with CaptureQueriesContext(connection) as asked:
            board.piles(person, now=NOW)
        return len(asked)

    many(person, 10)
    few = cost()
    many(person, 1990, stage="interview")
    assert (few, cost()) == (3, 3)
