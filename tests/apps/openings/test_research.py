"""Notes of research: grouped by what they are about, and each taken back."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from nextround.apps.core import history
from nextround.apps.openings import research
from nextround.apps.openings.models import Research

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def note(opening, about, words):
    return research.add(opening, about=about, words=words, found_on=DAY, source="Their report")


def test_notes_stand_by_what_they_are_about_in_a_fixed_order(final):
    note(final, "question", "Why now?")
    note(final, "employer", "Two sites")
    note(final, "employer", "Founded late")
    groups = [
        (str(group.about), [one.words for one in group.notes]) for group in research.grouped(final)
    ]
    assert groups == [("employer", ["Two sites", "Founded late"]), ("question", ["Why now?"])]


def test_the_questions_are_the_notes_to_be_asked(final):
    note(final, "role", "Nights")
    asked = note(final, "question", "Why now?")
    assert list(research.questions(final)) == [asked]


def test_a_note_needs_words(final):
    with pytest.raises(ValidationError):
        note(final, "role", "")
    assert not Research.objects.exists()


def test_a_note_is_changed_and_the_change_taken_back(final):
    kept = note(final, "role", "Nights")
    with history.following() as made:
        research.edit(kept, words="No nights", about="question")
    history.take_back(made[0])
    assert (Research.objects.get().words, Research.objects.get().about) == ("Nights", "role")


def test_a_removed_note_comes_back(final):
    kept = note(final, "role", "Nights")
    with history.following() as made:
        research.remove(kept)
    assert research.grouped(final) == []
    history.take_back(made[0])
    assert Research.objects.get().source == "Their report"


def test_a_note_is_in_the_history_of_its_opening(final):
    with history.following() as made:
        note(final, "role", "Nights")
    assert made[0] in history.changes(final.owner, about=final)
