"""Any change is taken back whole, and the taking back too; nothing else is disturbed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.apps import apps
from django.core import serializers

from nextround.apps.core import history, people
from nextround.apps.core.models import Change, ChangedRow
from nextround.apps.intake import services as intake
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief, Hypothesis
from nextround.apps.openings import services as openings
from nextround.apps.openings import table
from nextround.apps.openings.models import Interview, Opening
from nextround.apps.plan import services as plan

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
LONG_AGO = datetime.now(UTC) - timedelta(days=400)
MAIL = "Thank you for your time. We have decided to go on with another candidate."


def everything():
    """Return every row but those of the history itself, as text."""
    models = [
        model
        for model in apps.get_models()
        if model.__module__.startswith("nextround.") and model not in {Change, ChangedRow}
    ]
    return {
        model.__name__: serializers.serialize("json", model.objects.order_by("pk"))
        for model in models
    }


def a_move(opening):
    openings.move(opening, "rejected", on=DAY, note="By telephone")


def an_edit(opening):
    openings.edit(opening, on=DAY, role="Director", next_on=DAY, posting="An advert")


def a_note(opening):
    openings.note(opening, "They called", on=DAY)


def putting_out_of_sight(opening):
    openings.archive(opening, on=DAY)


def a_removal(opening):
    openings.remove(opening)


def a_mail(opening):
    confirmed = intake.Confirmed(kind="rejection", words=MAIL, on=DAY, opening=opening)
    intake.accept(opening.owner, confirmed)


def a_new_opening(opening):
    openings.add(opening.owner, on=DAY, employer="Mill", role="Baker")


def a_plan(opening):
    plan.put_action(opening.owner, ("opening", opening.pk), kind="plan", words="Ask", due_on=DAY)


def preferences(opening):
    people.prefer(opening.owner, full_name="Ada Birch", scheme="dark")


DEEDS = [
    a_move,
    an_edit,
    a_note,
    putting_out_of_sight,
    a_removal,
    a_mail,
    a_new_opening,
    a_plan,
    preferences,
]


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_is_one_change_and_is_taken_back_whole(final, deed):
    before = everything()
    with history.following() as made:
        deed(final)
    assert everything() != before
    (change,) = made
    history.take_back(change)
    assert everything() == before


@pytest.mark.parametrize("deed", DEEDS)
def test_taking_back_is_taken_back_too(final, deed):
    with history.following() as made:
        deed(final)
    after = everything()
    history.take_back(history.take_back(made[0]))
    assert everything() == after


def test_a_removed_opening_comes_back_with_its_debrief_and_what_hangs_on_it(final):
    debrief = lessons.receive_rejection(final, heard_on=DAY, message=MAIL)
    lessons.add_reflection(debrief, words="I spoke too long", control="mine", sure="likely")
    before = everything()
    with history.following() as made:
        openings.remove(final)
    assert not Debrief.objects.exists()
    history.take_back(made[0])
    assert everything() == before


def test_a_debrief_that_meant_to_turn_to_a_removed_opening_does_so_again(final):
    other = openings.add(final.owner, on=DAY, employer="Mill")
    debrief = lessons.receive_rejection(final, heard_on=DAY)
    lessons.finish(debrief, on=DAY, next_opening=other)
    with history.following() as made:
        openings.remove(other)
    assert Debrief.objects.get().next_opening is None
    history.take_back(made[0])
    assert str(Debrief.objects.get().next_opening) == "Mill"


def test_what_was_changed_again_since_is_not_overwritten(final):
    with history.following() as made:
        openings.edit(final, on=DAY, role="Director")
    openings.edit(final, on=DAY, role="President")
    with pytest.raises(history.NothingToUndoError, match="changed again since"):
        history.take_back(made[0])
    assert Opening.objects.get().role == "President"


def test_two_edits_of_different_facts_are_taken_back_one_without_the_other(final):
    with history.following() as made:
        openings.edit(final, on=DAY, role="Director")
    openings.edit(final, on=DAY, place="Leeds")
    history.take_back(made[0])
    opening = Opening.objects.get()
    assert (opening.role, opening.place) == ("Manager", "Leeds")


def test_taking_back_twice_is_refused(final):
    with history.following() as made:
        openings.note(final, "Once", on=DAY)
    history.take_back(made[0])
    with pytest.raises(history.NothingToUndoError, match="already"):
        history.take_back(made[0])


def test_an_edit_of_what_is_gone_says_what_to_do(final):
    with history.following() as made:
        openings.edit(final, on=DAY, role="Director")
    openings.remove(final)
    with pytest.raises(history.NothingToUndoError, match="Take back its removal first"):
        history.take_back(made[0])


def test_a_deed_that_changes_nothing_leaves_no_entry(final):
    before = Change.objects.count()
    openings.edit(final, on=DAY, role=final.role)
    assert Change.objects.count() == before


def test_a_deed_that_fails_half_way_leaves_nothing(final):
    before = everything()
    with pytest.raises(openings.Opening.DoesNotExist):
        _move_and_fail(final)
    assert everything() == before


def _move_and_fail(opening):
    with history.change(opening.owner, "edited", opening):
        openings.move(opening, "offer", on=DAY)
        raise openings.Opening.DoesNotExist


def test_many_rows_changed_at_once_are_one_change_in_each_ones_history(final):
    other = openings.add(final.owner, on=DAY, employer="Mill")
    with history.following() as made, history.change(final.owner, "archived"):
        openings.archive(final, on=DAY)
        openings.archive(other, on=DAY)
    (change,) = made
    assert change in history.changes(final.owner, about=final)
    assert change in history.changes(final.owner, about=other)


def test_a_strangers_changes_are_not_in_ones_history(final, stranger):
    assert not {change.owner for change in history.changes(final.owner)} - {final.owner}
    assert history.changes(stranger).exists()


def test_what_is_older_than_the_person_keeps_it_is_forgotten(final):
    Change.objects.update(recorded_at=LONG_AGO)
    assert history.sweep(final.owner) > 0
    assert not history.changes(final.owner).exists()


def test_a_person_who_keeps_it_for_ever_forgets_nothing(final):
    final.owner.history_days = 0
    Change.objects.update(recorded_at=LONG_AGO)
    assert history.sweep(final.owner) == 0


def test_a_hypothesis_removed_with_its_last_evidence_comes_back(final):
    debrief = lessons.receive_rejection(final, heard_on=DAY)
    reflection = lessons.add_reflection(debrief, words="Too long", control="mine", sure="likely")
    with history.following() as made:
        lessons.drop_reflection(reflection)
    assert not Hypothesis.objects.exists()
    history.take_back(made[0])
    assert Hypothesis.objects.get().evidence.count() == 1


def test_openings_removed_at_once_come_back_with_all_that_hung_on_them(final, stranger):
    openings.add(final.owner, on=DAY, employer="Mill")
    lessons.receive_rejection(final, heard_on=DAY, message=MAIL)
    before = everything()
    with history.following() as made:
        table.remove_all(list(Opening.objects.for_person(final.owner)))
    assert {opening.owner for opening in Opening.objects.all()} == {stranger}
    history.take_back(made[0])
    assert everything() == before


def test_what_comes_back_is_what_was_kept_not_what_the_remover_held(final):
    held = Opening.objects.get()
    openings.edit(final, on=DAY, role="Director")
    with history.following() as made:
        openings.remove(held)
    history.take_back(made[0])
    assert Opening.objects.get().role == "Director"


def test_a_name_that_passed_from_row_to_row_within_a_change_passes_back(person):
    view = table.save_view(person, name="Far", query="tag=far")
    with history.following() as made, history.change(person, "edited") as step:
        view.name = "Farther"
        step.save(view)
        table.save_view(person, name="Far", query="tag=away")
    history.take_back(made[0])
    assert [(view.name, view.query) for view in table.saved_views(person)] == [("Far", "tag=far")]


def test_what_passed_to_something_new_is_not_removed_with_it(final):
    interview = Interview(owner=final.owner, opening=final)
    interview.save()
    with history.following() as made, history.change(final.owner, "edited") as step:
        interview.opening = openings.add(final.owner, on=DAY, employer="Mill")
        step.save(interview)
    history.take_back(made[0])
    assert Interview.objects.get().opening == final


def test_what_cannot_come_back_because_its_place_is_taken_says_what_to_do(person):
    view = table.save_view(person, name="Far", query="tag=far")
    with history.following() as made:
        table.remove_view(view)
    table.save_view(person, name="Far", query="tag=away")
    with pytest.raises(history.NothingToUndoError, match="in the way"):
        history.take_back(made[0])
    assert [view.query for view in table.saved_views(person)] == ["tag=away"]


@pytest.mark.django_db(transaction=True)
def test_what_cannot_come_back_because_what_it_hung_on_is_gone_says_what_to_do(final):
    interview = Interview(owner=final.owner, opening=final)
    interview.save()
    with history.following() as made, history.change(final.owner, "removed") as step:
        step.remove(interview)
    openings.remove(final)
    with pytest.raises(history.NothingToUndoError, match="in the way"):
        history.take_back(made[0])
    assert not Interview.objects.exists()
