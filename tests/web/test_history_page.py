"""The history as a page: what was done, each with its way back where there is one."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.core.models import Change, ChangedRow
from nextround.apps.openings import research, services, stages, table
from nextround.apps.openings.models import Opening
from web.reading_pages import text_of, tree_of

TODAY = date(2026, 1, 9)

pytestmark = pytest.mark.django_db


@pytest.fixture
def upgraded(person):
    """Return an opening from before the history, as the upgrade entered it: told, not written."""
    opening = Opening.objects.create(
        owner=person, role="Baker", employer="Kestrel Mill", stage_on=date(2026, 1, 5)
    )
    entered = Change.objects.create(owner=person, verb=Change.Verb.ADDED, label="Baker, Kestrel")
    ChangedRow.objects.create(
        owner=person,
        change=entered,
        table="openings.opening",
        row=opening.pk,
        did=ChangedRow.Did.ABOUT,
    )
    return opening


def ways_back(answer):
    """Return what each button of the page takes back."""
    return [button.text() for button in tree_of(answer).css("form[action*='/undo/'] button")]


def test_what_an_upgrade_entered_is_told_without_a_way_back(page, upgraded):
    answer = page.get(reverse("history"))
    assert "Added: Baker, Kestrel" in text_of(answer)
    assert ways_back(answer) == []


def test_an_openings_own_history_tells_it_likewise(page, upgraded):
    answer = page.get(reverse("opening-history", args=[upgraded.pk]))
    assert "Added: Baker, Kestrel" in text_of(answer)
    assert ways_back(answer) == []


def test_what_a_person_did_since_has_its_way_back(page, upgraded):
    services.note(upgraded, "They rang.", on=TODAY)
    answer = page.get(reverse("history"))
    assert ways_back(answer) == ["Take back Noted: Baker, Kestrel Mill"]


def test_so_it_has_in_the_openings_own_history(page, upgraded):
    services.note(upgraded, "They rang.", on=TODAY)
    answer = page.get(reverse("opening-history", args=[upgraded.pk]))
    assert ways_back(answer) == ["Take back Noted: Baker, Kestrel Mill"]


@pytest.fixture
def glazier(person):
    return services.add(person, role="Glazier", stage="saved", on=date(2026, 1, 5))


def told(page):
    """Return the line below the latest entry."""
    return tree_of(page.get(reverse("history"))).css_first(".contents__also").text()


def test_an_edit_says_what_stood_there_and_what_does_now(page, glazier):
    services.edit(glazier, role="Glass fitter", place="Ghent", on=TODAY)
    assert told(page) == "Role: Glazier → Glass fitter · Place: – → Ghent"


def test_long_words_are_said_to_have_changed_and_not_repeated(page, glazier):
    services.edit(glazier, notes="Rang them. " * 40, on=TODAY)
    assert told(page) == "Notes changed"


def test_a_move_says_from_where_and_where_to_by_the_persons_own_names(page, person, glazier):
    stages.rename(person, "screen", name="Coffee", hidden=False)
    services.move(glazier, "screen", on=TODAY)
    assert told(page) == "to “Coffee”"


def test_what_was_added_or_removed_is_named(page, glazier):
    note = research.add(glazier, about="employer", words="They make ovens", found_on=TODAY)
    research.remove(note)
    assert told(page) == "research note “They make ovens”"


def test_days_are_shown_as_days(page, glazier):
    services.edit(glazier, next_on=date(2026, 3, 4), on=TODAY)
    assert told(page) == "Next date: – → 04/03/2026"


def test_an_entry_of_many_rows_shows_a_few(page, person):
    openings = [
        services.add(person, role=f"Job {n}", stage="saved", on=date(2026, 1, 5)) for n in range(9)
    ]
    table.tag_all(openings, "metal", on=TODAY)
    assert told(page).endswith("…")
