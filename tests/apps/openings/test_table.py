"""The table: filtered, sorted, saved as a view, and changed many at once."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nextround.apps.core import history
from nextround.apps.openings import interviews, services, stages, table
from nextround.apps.openings.models import Opening, SavedView
from nextround.apps.openings.services import OpeningError
from nextround.apps.openings.table import Wanted

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 10, 9, 12, tzinfo=UTC)
DAY = NOW.date()


def add(person, role, *, stage="applied", days=0, **words):
    return services.add(person, on=DAY - timedelta(days=days), stage=stage, role=role, **words)


def roles(person, **wanted):
    return [opening.role for opening in table.rows(person, Wanted(**wanted), now=NOW)]


def tags(person):
    return [opening.tags for opening in Opening.objects.for_person(person).order_by("pk")]


@pytest.fixture
def three(person):
    """Return three openings in play."""
    return [
        add(person, "Baker", days=3, employer="Mill", place="Leeds", tags="night, food"),
        add(person, "Cook", days=2, stage="saved", employer="Inn", next_on=date(2026, 10, 20)),
        add(person, "Dairyman", days=1, stage="offer", employer="Byre", tags="nightly"),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mill", ["Baker"]),
        ("LEEDS baker", ["Baker"]),
        ("leeds cook", []),
        ("night", ["Dairyman", "Baker"]),
        ("%", []),
        ("", ["Dairyman", "Cook", "Baker"]),
    ],
)
def test_every_word_of_the_filter_must_stand_somewhere(person, three, words, found):
    assert roles(person, words=words) == found


@pytest.mark.parametrize("words", ["österreich", "Österreich", "OSTERREICH", "o\u0308sterreich"])
def test_words_are_found_with_and_without_their_accents(person, words):
    add(person, "Baker", days=2, employer="Österreich AG")
    add(person, "Cook", days=1, employer="Osterreich")
    add(person, "Dairyman", employer="Byre")
    assert roles(person, words=words) == ["Cook", "Baker"]


def test_accents_are_sorted_with_their_letters(person):
    for role in ("Zimmerer", "Öffner", "Packer", "Élagueur", "Fitter", "ober"):
        add(person, role)
    assert roles(person, sort="role", down=False) == [
        "Élagueur",
        "Fitter",
        "ober",
        "Öffner",
        "Packer",
        "Zimmerer",
    ]


def test_a_tag_is_found_however_it_is_written(person):
    add(person, "Baker", days=1, tags="Équipe de nuit")
    add(person, "Cook", tags="ÉQUIPE DE NUIT")
    assert table.tags(person) in (["Équipe de nuit"], ["ÉQUIPE DE NUIT"])
    assert roles(person, tag="équipe de nuit") == ["Cook", "Baker"]


def test_a_tag_is_found_whole(person, three):
    assert roles(person, tag="night") == ["Baker"]
    assert roles(person, tag="food") == ["Baker"]


def test_the_table_shows_what_is_in_play_what_ended_or_what_is_out_of_sight(person, three):
    services.move(three[0], "rejected", on=DAY)
    services.archive(three[1], on=DAY)
    shown = {shown: roles(person, shown=shown) for shown in table.SHOWN}
    assert shown == {
        "play": ["Dairyman"],
        "ended": ["Baker"],
        "all": ["Baker", "Dairyman"],
        "archived": ["Cook"],
    }


def test_a_stage_of_ones_own_is_filtered_apart_from_its_kind(person):
    panel = stages.add(person, kind="interview", name="Panel")
    add(person, "Baker", stage="interview")
    add(person, "Cook", stage="interview", own_stage=panel)
    assert roles(person, stage="interview") == ["Baker"]
    assert roles(person, stage=f"interview.{panel.pk}") == ["Cook"]


def test_an_ending_can_be_filtered_by(person, three):
    services.move(three[0], "rejected", on=DAY)
    assert roles(person, stage="rejected", shown="all") == ["Baker"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("role", ["Baker", "Cook", "Dairyman"]),
        ("employer", ["Dairyman", "Cook", "Baker"]),
        ("stage", ["Cook", "Baker", "Dairyman"]),
        ("changed", ["Baker", "Cook", "Dairyman"]),
    ],
)
def test_the_table_is_sorted_either_way(person, three, sort, order):
    assert roles(person, sort=sort, down=False) == order
    assert roles(person, sort=sort, down=True) == order[::-1]


@pytest.mark.parametrize("down", [False, True])
def test_what_has_no_date_comes_last_whichever_way(person, three, down):
    assert roles(person, sort="next", down=down)[0] == "Cook"
    assert roles(person, sort="applied", down=down)[-1] == "Cook"


def test_an_interview_comes_before_a_later_date(person, three):
    interviews.add(three[2], title="Talk", starts_at=NOW + timedelta(days=1))
    assert roles(person, sort="next", down=False) == ["Dairyman", "Cook", "Baker"]


def test_the_day_of_applying_is_the_first_one_after_saving(person):
    opening = add(person, "Baker", stage="saved", days=9)
    services.move(opening, "applied", on=date(2026, 10, 3))
    services.move(opening, "interview", on=DAY)
    (row,) = table.rows(person, Wanted(), now=NOW)
    assert table.applied_on(row) == date(2026, 10, 3)


def test_tags_are_listed_once_in_order_however_they_are_spelt(person, three):
    add(person, "Smith", tags="Food, art")
    assert [tag.casefold() for tag in table.tags(person)] == ["art", "food", "night", "nightly"]


def test_several_are_tagged_and_one_click_takes_it_back(person, three):
    with history.following() as made:
        assert table.tag_all(three, "food, far", on=DAY) == 3
    assert tags(person) == ["night, food, far", "food, far", "nightly, food, far"]
    (change,) = made
    history.take_back(change)
    assert tags(person) == ["night, food", "", "nightly"]


def test_a_tag_that_is_there_already_is_not_given_twice(person, three):
    assert table.tag_all(three[:1], "FOOD", on=DAY) == 0
    assert tags(person)[0] == "night, food"


def test_a_tag_is_taken_from_those_that_have_it(person, three):
    assert table.untag_all(three, "Night", on=DAY) == 1
    assert tags(person) == ["food", "", "nightly"]


def test_more_tags_than_fit_are_refused_and_none_is_given(person, three):
    services.edit(three[2], on=DAY, tags="x" * 290)
    with pytest.raises(OpeningError, match="no room"):
        table.tag_all(three, "a long tag indeed", on=DAY)
    assert tags(person)[0] == "night, food"


def test_several_are_moved_as_one_change_that_says_what_it_did(person, three):
    with history.following() as made:
        assert table.move_all(three, stages.column(person, "offer"), on=DAY) == 2
    assert {opening.stage for opening in Opening.objects.all()} == {"offer"}
    (change,) = made
    assert change.label == "3 openings: Offer"
    history.take_back(change)
    assert [o.stage for o in Opening.objects.order_by("pk")] == ["applied", "saved", "offer"]


def test_several_end_at_once_each_having_come_as_far_as_it_had(person, three):
    assert table.end_all(three, "silent", on=DAY) == 3
    assert [o.reached for o in Opening.objects.order_by("pk")] == ["applied", "saved", "offer"]


def test_several_are_put_out_of_sight_and_back(person, three):
    table.archive_all(three, on=DAY)
    assert roles(person, shown="all") == []
    table.archive_all(three, on=None)
    assert len(roles(person)) == 3


def test_several_are_removed_and_one_click_brings_them_back(person, three):
    with history.following() as made:
        assert table.remove_all(three[:2]) == 2
    assert roles(person) == ["Dairyman"]
    history.take_back(made[0])
    assert roles(person) == ["Dairyman", "Cook", "Baker"]


def test_nothing_chosen_is_told_in_words(person):
    with pytest.raises(OpeningError, match="Choose one or more"):
        table.remove_all([])


def test_more_than_a_person_can_look_over_are_refused(person):
    rows = [Opening(owner=person, role="Nurse", stage_on=DAY) for _ in range(501)]
    kept = Opening.objects.bulk_create(rows)
    with pytest.raises(OpeningError, match="more than 500"):
        table.archive_all(kept, on=DAY)
    assert not Opening.objects.exclude(archived_on=None).exists()


def test_a_view_is_kept_replaced_and_forgotten(person):
    table.save_view(person, name="Mine", query="q=night")
    table.save_view(person, name="Mine", query="q=day")
    (view,) = table.saved_views(person)
    assert (view.name, view.query) == ("Mine", "q=day")
    table.remove_view(view)
    assert not SavedView.objects.exists()
    history.take_back(history.changes(person).first())
    assert SavedView.objects.get().query == "q=day"


def test_a_strangers_openings_tags_and_views_are_not_shown(person, stranger):
    assert roles(person, shown="all") == []
    assert (table.tags(person), list(table.saved_views(person))) == ([], [])


def test_the_rows_cost_one_query_however_many(person):
    rows = [Opening(owner=person, role=f"Nurse {n}", stage_on=DAY) for n in range(2000)]
    Opening.objects.bulk_create(rows)
    with CaptureQueriesContext(connection) as asked:
        page = list(table.rows(person, Wanted(), now=NOW)[:50])
    assert (len(page), len(asked)) == (50, 1)
