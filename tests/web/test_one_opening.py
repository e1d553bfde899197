"""The page of one opening: what can be put right there, and what it says of a move."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.openings import services, table
from nextround.apps.openings.models import Opening
from web.reading_pages import links_of_errors, tree_of, typed

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def one(page, opening):
    return page.get(reverse("opening", args=[opening.pk]))


def move(page, opening, stage, **said):
    path = reverse("opening-move", args=[opening.pk])
    return page.post(path, {"stage": stage, **said}, follow=True)


def toast(answer):
    return tree_of(answer).css_first(".toast span").text()


def moves_offered(answer):
    buttons = tree_of(answer).css("[aria-labelledby=move] button[name=stage]")
    return [button.attributes["value"] for button in buttons]


def taken_back_with(answer):
    """Return what stands beside the latest line of the timeline that can be taken back."""
    return tree_of(answer).css_first(".timeline li:has(form)").text()


def test_taking_back_says_first_how_many_others_it_reaches(page, person, final):
    others = [services.add(person, on=DAY, role=f"Baker {n}") for n in range(3)]
    assert "other" not in taken_back_with(one(page, final))
    table.end_all([final, others[0]], "silent", on=DAY)
    assert "here and at one other opening" in taken_back_with(one(page, final))
    table.tag_all([final, *others], "far", on=DAY)
    assert "here and at 3 other openings" in taken_back_with(one(page, final))


@pytest.mark.parametrize("ending", ["rejected", "withdrawn", "silent", "closed"])
def test_an_ending_noted_by_a_slip_is_put_right(page, final, ending):
    services.move(final, ending, on=DAY)
    assert {"final", "interview", "rejected", "withdrawn", "silent", "closed"} <= set(
        moves_offered(one(page, final))
    )
    move(page, final, "final")
    final.refresh_from_db()
    assert (final.stage, final.reached) == ("final", "")


def test_tags_are_seen_and_changed_with_the_other_facts(page, final):
    services.edit(final, on=DAY, tags="night, far")
    path = reverse("opening-edit", args=[final.pk])
    assert typed(page.get(path), "tags") == "night, far"
    shown = page.post(path, {"role": "Manager", "tags": "far,  Équipe, équipe,, new"}, follow=True)
    assert "far, Équipe, new" in tree_of(shown).css_first(".facts").text()
    assert Opening.objects.get(pk=final.pk).tags == "far, Équipe, new"


def test_an_accepted_offer_can_still_come_to_nothing(page, final):
    services.move(final, "accepted", on=DAY)
    assert "withdrawn" in moves_offered(one(page, final))
    assert toast(move(page, final, "withdrawn")) == "Manager, Kestrel Cold Chain: now “Withdrawn”."


def test_how_far_an_ended_one_had_come_is_put_right(page, final):
    services.move(final, "rejected", on=DAY)
    move(page, final, "rejected", reached="interview")
    final.refresh_from_db()
    assert (final.stage, final.reached) == ("rejected", "interview")


def test_a_move_from_before_the_ending_says_what_holds(page, final):
    services.move(final, "rejected", on=DAY)
    said = toast(move(page, final, "interview", on="2026-09-30"))
    assert "Written down for 30 September 2026." in said
    assert "still stands at “Told no”, which came later, on 9 October 2026" in said
    assert Opening.objects.get(pk=final.pk).stage == "rejected"


def test_a_move_to_where_it_stands_says_that_it_stands_there(page, final):
    answer = move(page, final, "final")
    assert toast(answer) == "Manager, Kestrel Cold Chain stands at “Final” already."
    assert "Undo" not in tree_of(answer).css_first(".toast").text()


def test_the_first_button_of_the_moves_asks_what_happened_and_keeps_the_day(page, final):
    form = tree_of(one(page, final)).css_first("[aria-labelledby=move] form")
    assert "name" not in form.css_first("button").attributes
    answer = page.post(form.attributes["action"], {"on": "2026-10-03"})
    assert tree_of(answer).css_first("#id_on").attributes["value"] == "2026-10-03"
    assert links_of_errors(answer) == ["id_stage"]
    assert Opening.objects.get(pk=final.pk).stage == "final"
