"""The table's page: filter, order, views, many at once, and the file for a spreadsheet."""

import csv
import io
from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.openings import services, stages, table
from nextround.apps.openings.models import Opening
from web.many_openings import add_many, cost
from web.reading_pages import error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

KB = 1024
DAY = date(2026, 1, 5)
TABLE = "/openings/table/"


@pytest.fixture
def three(person):
    """Return the ids of three openings in play."""
    made = [
        services.add(person, on=DAY, stage="applied", role="Baker", employer="Mill", tags="night"),
        services.add(person, on=DAY, stage="saved", role="Cook", employer="Inn"),
        services.add(person, on=DAY, stage="offer", role="Dairyman", employer="Byre"),
    ]
    return [opening.pk for opening in made]


def roles(answer):
    return [row.text(strip=True) for row in tree_of(answer).css("tbody th a")]


def change(page, chosen, **said):
    return page.post(reverse("table-change"), {"chosen": chosen, **said}, follow=True)


def toast(answer):
    return tree_of(answer).css_first(".toast span").text()


def filter_of(answer):
    return tree_of(answer).css_first("main [role=search] [name=q]").attributes["value"]


def refused(answer):
    return tree_of(answer).css_first(".errors[role=alert]").text()


def rows_of(answer):
    text = answer.content.decode().removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_table_costs_as_many_queries_at_ten_openings_as_at_two_thousand(page, person):
    page.get(TABLE)  # the first page keeps the session's secret
    add_many(person, 14)
    few = cost(page, TABLE)
    add_many(person, 1986)
    assert (cost(page, TABLE), few <= 12) == (few, True)


def test_a_page_of_the_table_is_light(page, person):
    add_many(person, 2000)
    answer = page.get(TABLE, {"show": "all", "page": 2})
    assert len(answer.content) < 100 * KB
    assert len(roles(answer)) == 50
    assert "51 to 100 of 2000" in text_of(answer)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"q": "mill"}, ["Baker"]),
        ({"stage": "saved"}, ["Cook"]),
        ({"tag": "night"}, ["Baker"]),
        ({"sort": "role", "up": "1"}, ["Baker", "Cook", "Dairyman"]),
        ({"sort": "role"}, ["Dairyman", "Cook", "Baker"]),
        ({"show": "ended"}, []),
    ],
)
def test_the_table_shows_what_is_asked_for(page, three, asked, found):
    assert roles(page.get(TABLE, asked)) == found


@pytest.mark.parametrize(
    "asked",
    [
        {"show": "song"},
        {"stage": "interview.99"},
        {"sort": "pk"},
        {"page": "x"},
        {"q": "\0"},
        {"q": "long " * 100},
    ],
)
def test_what_makes_no_sense_is_left_out(page, three, asked):
    assert len(roles(page.get(TABLE, asked))) == 3


def test_a_head_sorts_by_its_column_and_again_the_other_way(page, three):
    up = tree_of(page.get(TABLE, {"q": "a"})).css_first("thead a").attributes["href"]
    answer = page.get(up)
    assert roles(answer) == ["Baker", "Dairyman"]
    head = tree_of(answer).css_first("thead [aria-sort]")
    assert head.attributes["aria-sort"] == "ascending"
    down = page.get(head.css_first("a").attributes["href"])
    assert roles(down) == ["Dairyman", "Baker"]


def test_a_stage_is_called_what_the_person_calls_it(page, person, three):
    stages.rename(person, "saved", name="Wished for", hidden=False)
    assert "Wished for" in tree_of(page.get(TABLE, {"q": "cook"})).css_first("tbody").text()


def test_an_empty_view_offers_all(page, three):
    answer = page.get(TABLE, {"q": "nothing like it"})
    assert "Nothing fits this view" in text_of(answer)


def test_rows_are_moved_and_one_undo_brings_all_back(page, three):
    answer = change(page, three[:2], verb="move", to="interview")
    assert toast(answer) == "2 openings changed."
    assert Opening.objects.filter(stage="interview").count() == 2
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert Opening.objects.filter(stage="interview").count() == 0


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ({"verb": "move", "to": "silent"}, "stage", "silent"),
        ({"verb": "tag", "tags": "far"}, "tags", "night, far"),
        ({"verb": "untag", "tags": "night"}, "tags", ""),
    ],
)
def test_a_row_is_changed_as_the_button_says(page, three, said, field, value):
    assert toast(change(page, three[:1], **said)) == "1 opening changed."
    assert getattr(Opening.objects.get(pk=three[0]), field) == value


def test_rows_are_put_out_of_sight_and_back(page, three):
    change(page, three, verb="archive")
    assert roles(page.get(TABLE)) == []
    change(page, three, verb="unarchive")
    assert len(roles(page.get(TABLE))) == 3


def test_rows_are_removed_and_come_back(page, three):
    answer = change(page, three[:2], verb="remove")
    assert (roles(answer), toast(answer)) == (["Dairyman"], "2 openings removed.")
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert Opening.objects.count() == 3


def test_all_of_a_view_are_changed_and_nothing_else(page, person):
    add_many(person, 140)
    change(page, [], verb="tag", tags="far", all="1", show="play", stage="saved")
    assert Opening.objects.filter(tags="far").count() == 20
    assert set(Opening.objects.filter(tags="far").values_list("stage", flat=True)) == {"saved"}


def test_one_comes_back_to_the_view_one_was_in(page, three):
    back = f"{TABLE}?q=mill&sort=role"
    answer = change(page, three[:1], verb="tag", tags="far", back=back)
    assert answer.redirect_chain[-1][0] == back


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"verb": "move", "to": ""}, "Choose a stage to move them to."),
        ({"verb": "move", "to": "song"}, "Choose a stage from the list"),
        ({"verb": "tag", "tags": " , "}, "Write the tag first."),
        ({"verb": "tag", "tags": "x" * 201}, "Write a shorter tag"),
        ({"verb": "tag", "tags": "a\0b"}, "Null characters are not allowed."),
        ({"verb": "sing"}, "Choose what to do with them."),
        ({}, "Choose what to do with them."),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(page, three, kept, said, why):
    before = kept()
    answer = change(page, three[:1], **said)
    assert (answer.status_code, why in refused(answer)) == (422, True)
    assert kept() == before


def test_what_is_so_already_is_told(page, three):
    answer = change(page, three[:1], verb="move", to="applied")
    assert toast(answer) == "Nothing to change: they were so already."


@pytest.mark.parametrize("chosen", [[], ["abc"], ["-1"], ["٣"], ["9" * 40]])
def test_nothing_chosen_is_told(page, three, chosen):
    assert "Choose one or more openings first." in refused(change(page, chosen, verb="remove"))


def test_more_than_five_hundred_are_not_changed_at_once(page, person):
    add_many(person, 700)
    answer = change(page, [], verb="remove", all="1", show="all")
    assert "more than 500" in refused(answer)
    assert typed(answer, "all") == ["1"]
    assert Opening.objects.count() == 700


def test_a_refusal_keeps_the_ticks_the_filter_and_what_was_typed(page, three):
    asked = {"q": "a", "sort": "role", "up": "1", "show": "all"}
    answer = change(page, three[2:], verb="move", to="", tags="far", **asked)
    assert roles(answer) == ["Baker", "Dairyman"]
    assert typed(answer, "chosen") == [str(three[2])]
    assert (typed(answer, "tags"), filter_of(answer)) == ("far", "a")
    assert typed(answer, "back") == f"{TABLE}?q=a&show=all&sort=role&up=1"
    assert error_beside(answer, "to") == "Choose a stage to move them to."


def test_a_refusal_keeps_the_stage_that_was_chosen(page, three):
    answer = change(page, three[:1], verb="tag", tags="", to="offer")
    assert (typed(answer, "to"), error_beside(answer, "tags")) == ("offer", "Write the tag first.")


def test_a_refusal_shows_the_page_that_was_shown_with_ways_to_the_others(page, person):
    add_many(person, 140)
    first = page.get(TABLE, {"show": "all", "page": 2})
    sent = {"page": typed(first, "page"), "show": typed(first, "show"), "verb": "archive"}
    answer = page.post(reverse("table-change"), sent)
    assert "51 to 100 of 140" in text_of(answer)
    ways = tree_of(answer).css("nav[aria-label=Pages] a, thead a")
    assert {way.attributes["href"].partition("?")[0] for way in ways} == {TABLE}


def test_a_strangers_rows_are_not_among_those_chosen(page, theirs, kept):
    before = kept()
    change(page, [theirs["opening"], theirs["other"]], verb="remove")
    assert kept() == before


def test_a_view_is_saved_shown_and_forgotten(page, person, three):
    answer = page.post(
        reverse("table-view-save"), {"name": "At night", "query": "q=night"}, follow=True
    )
    assert roles(answer) == ["Baker"]
    assert tree_of(answer).css_first(".views [aria-current]").text() == "At night"
    view = table.saved_views(person).get()
    gone = page.post(reverse("table-view-remove", args=[view.pk]), follow=True)
    assert "The view is gone; the openings stay." in toast(gone)


@pytest.mark.parametrize("name", ["", "x" * 61])
def test_a_view_without_a_fit_name_is_not_kept(page, person, name):
    answer = page.post(reverse("table-view-save"), {"name": name, "query": ""})
    assert (answer.status_code, typed(answer, "name")) == (422, name)
    assert error_beside(answer, "name").startswith("Give the view a name")
    assert not table.saved_views(person).exists()


def test_a_view_that_is_refused_keeps_its_filter(page, three):
    answer = page.post(reverse("table-view-save"), {"name": "", "query": "q=mill&sort=role"})
    assert (roles(answer), typed(answer, "query")) == (["Baker"], "q=mill&sort=role")


def test_a_filter_too_long_to_be_saved_is_told(page, three):
    answer = page.post(reverse("table-view-save"), {"name": "x", "query": "q=" + "mill" * 200})
    assert (answer.status_code, typed(answer, "name")) == (422, "x")
    assert "Filter by fewer words" in refused(answer)


def test_a_view_cannot_lead_elsewhere(page, person):
    answer = page.post(
        reverse("table-view-save"), {"name": "x", "query": "\r\nLocation: https://evil.example"}
    )
    assert answer["Location"].startswith(f"{TABLE}?")
    assert "\n" not in answer["Location"]


def test_the_file_holds_what_the_view_shows_under_the_names_of_its_columns(page, three):
    answer = page.get(reverse("table-csv"), {"q": "mill"})
    heads, row = rows_of(answer)
    said = dict(zip(heads, row, strict=True))
    assert (said["Role"], said["Employer"], said["Stage"]) == ("Baker", "Mill", "Applied")
    assert (said["Applied"], said["Next date"], said["Tags"]) == ("2026-01-05", "", "night")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="openings-')


def test_the_file_begins_no_formula(page, person):
    services.add(person, on=DAY, role="=cmd|' /C calc'!A0", employer="@SUM(1)", pay="-12")
    _heads, row = rows_of(page.get(reverse("table-csv")))
    assert row[:2] == ["'=cmd|' /C calc'!A0", "'@SUM(1)"]
    assert "-12" in row


def test_the_file_holds_all_pages_in_few_queries(page, person):
    add_many(person, 700)
    assert cost(page, f"{reverse('table-csv')}?show=all") <= 12
    assert len(rows_of(page.get(reverse("table-csv"), {"show": "all"}))) == 701
