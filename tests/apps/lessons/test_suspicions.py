"""A suspicion is begun, moved by evidence, practised and let go; each once, and undone."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from nextround.apps.core import history
from nextround.apps.lessons import ledger, services, suspicions
from nextround.apps.lessons.choices import Source, Step
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.apps.lessons.suspicions import Seen, SuspicionError
from nextround.apps.plan import queries as plans
from nextround.engine.behaviours import by_key

pytestmark = pytest.mark.django_db

TODAY = date(2026, 10, 9)
RECORDED = Seen(Source.PRACTICE, TODAY, recordings=4)
COACHED = Seen(Source.COACH, TODAY, rater="Bo")


@pytest.fixture
def suspicion(person):
    return suspicions.start(person, "I mumble")


@pytest.fixture
def settled(suspicion):
    for seen in (RECORDED, COACHED):
        suspicions.add_evidence(suspicion, seen)
    return suspicion


@pytest.fixture
def ruled_out(suspicion):
    against = (Seen(Source.PRACTICE, TODAY, speaks_for=False, recordings=4),)
    for seen in (*against, Seen(Source.COACH, TODAY, speaks_for=False, rater="Bo")):
        suspicions.add_evidence(suspicion, seen)
    return suspicion


def standing(suspicion):
    return ledger.lesson(suspicion.owner, suspicion.pk, on=TODAY).standing


def kept():
    return Hypothesis.objects.count(), Evidence.objects.count(), plans.Action.objects.count()


def test_the_same_words_are_one_suspicion(person, suspicion):
    assert suspicions.start(person, "I mumble").pk == suspicion.pk
    assert Hypothesis.objects.count() == 1


def test_one_of_the_library_is_begun_once(person):
    behaviour = by_key("answers-run-long")
    begun = suspicions.start_from(person, behaviour)
    assert suspicions.start_from(person, behaviour).pk == begun.pk
    assert (begun.family, begun.competency, begun.prior) == ("interview", "answering", 0.25)


def test_one_of_the_library_that_was_reworded_is_still_the_same(person):
    begun = suspicions.start_from(person, by_key("answers-run-long"))
    suspicions.reword(begun, statement="I talk past four minutes", family="", common="seen")
    assert suspicions.start_from(person, by_key("answers-run-long")).pk == begun.pk
    assert Hypothesis.objects.get().prior == 0.5


def test_it_cannot_take_the_words_of_another(person, suspicion):
    other = suspicions.start(person, "I come late")
    with pytest.raises(SuspicionError, match="this one already"):
        suspicions.reword(other, statement="I mumble", family="", common="usual")


def test_three_recordings_are_the_fewest(suspicion):
    with pytest.raises(SuspicionError, match="3 recordings"):
        suspicions.add_evidence(suspicion, Seen(Source.PRACTICE, TODAY, recordings=2))
    assert not Evidence.objects.exists()


@pytest.mark.parametrize("recordings", [None, 2])
def test_no_row_holds_a_measure_of_fewer(person, suspicion, recordings):
    row = Evidence(
        owner=person,
        hypothesis=suspicion,
        source="practice_metric",
        on=TODAY,
        recordings=recordings,
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_evidence_is_taken_back_by_one_click(suspicion):
    with history.following() as made:
        suspicions.add_evidence(suspicion, COACHED)
    history.take_back(made[0])
    assert kept() == (1, 0, 0)


def test_a_suspicion_written_down_stays_when_its_last_piece_goes(suspicion):
    suspicions.remove_piece(suspicions.add_evidence(suspicion, COACHED))
    assert kept() == (1, 0, 0)


def test_a_debrief_that_takes_its_words_back_leaves_what_was_written_down_before(final):
    suspicions.start(final.owner, "I mumble")
    debrief = services.receive_rejection(final, heard_on=TODAY)
    thing = services.add_reflection(debrief, words="I mumble", control="mine", sure="certain")
    services.drop_reflection(thing)
    assert kept()[:2] == (1, 0)


def test_to_remove_it_takes_all_along_and_brings_all_back(settled):
    suspicions.adopt(settled, on=TODAY, due_on=TODAY, words="Practise")
    before = kept()
    with history.following() as made:
        suspicions.remove(settled)
    assert kept() == (0, 0, 0)
    history.take_back(made[0])
    assert kept() == before == (1, 2, 1)


def test_a_settled_one_goes_straight_to_one_plan(settled):
    later = TODAY + timedelta(days=5)
    for day in (TODAY, later):
        suspicions.adopt(settled, on=TODAY, due_on=day, words="Practise")
    [action] = plans.about(settled.owner, suspicions.subject(settled))
    assert (standing(settled), action.due_on, action.kind) == ("established", later, "plan")


def test_what_the_evidence_does_not_ask_for_is_not_planned(suspicion):
    with pytest.raises(SuspicionError, match="does not ask"):
        suspicions.adopt(suspicion, on=TODAY, due_on=TODAY, words="Practise")
    assert not plans.Action.objects.exists()


def test_a_ruled_out_one_is_let_go_with_its_day_and_once(ruled_out):
    suspicions.let_go(ruled_out, on=TODAY)
    suspicions.let_go(ruled_out, on=TODAY + timedelta(days=1))
    assert Hypothesis.objects.get().let_go_on == TODAY
    assert standing(ruled_out) == "let-go"


def test_letting_go_is_taken_back_by_one_click(ruled_out):
    with history.following() as made:
        suspicions.let_go(ruled_out, on=TODAY)
    history.take_back(made[0])
    assert standing(Hypothesis.objects.get()) == "ruled-out"


@pytest.mark.parametrize("which", ["suspicion", "settled"])
def test_what_is_not_ruled_out_is_not_let_go(request, which):
    with pytest.raises(SuspicionError, match="not rule it out"):
        suspicions.let_go(request.getfixturevalue(which), on=TODAY)
    assert Hypothesis.objects.get().let_go_on is None


def test_what_was_let_go_is_taken_up_again(ruled_out):
    suspicions.let_go(ruled_out, on=TODAY)
    suspicions.take_up(ruled_out)
    assert standing(ruled_out) == "ruled-out"


def test_practice_halves_what_spoke_for_it_before_and_nothing_after(settled):
    before = ledger.lesson(settled.owner, settled.pk, on=TODAY + timedelta(days=2))
    suspicions.note_practice(settled, on=TODAY + timedelta(days=1))
    after = ledger.lesson(settled.owner, settled.pk, on=TODAY + timedelta(days=2))
    assert after.chance < before.chance
    assert [one.left for one in after.said] == [one.left / 2 for one in before.said]
    assert ledger.lesson(settled.owner, settled.pk, on=TODAY).chance > after.chance


def test_a_sentence_of_an_employers_joins_a_suspicion_that_is_there(final, suspicion):
    debrief = services.receive_rejection(final, heard_on=TODAY)
    said = {"sentence": "We could not hear you.", "level": 3, "hypothesis": suspicion}
    pieces = [services.suspect_from_message(debrief, **said) for _ in range(2)]
    assert {piece.pk for piece in pieces} == {Evidence.objects.get().pk}
    assert (pieces[0].hypothesis_id, pieces[0].source) == (suspicion.pk, "employer_specific")


def test_a_sentence_that_fits_anyone_counts_as_general_words(final, suspicion):
    debrief = services.receive_rejection(final, heard_on=TODAY)
    said = {"sentence": "There was a stronger candidate.", "level": 0, "hypothesis": suspicion}
    services.suspect_from_message(debrief, **said)
    lesson = ledger.lesson(final.owner, suspicion.pk, on=TODAY)
    assert [one.ratio for one in lesson.said] == [1.05]


def test_how_one_prepared_stays_the_word_it_was_kept_by(final):
    debrief = services.receive_rejection(final, heard_on=TODAY)
    services.answer(debrief, Step.DIFFERENTLY, prepared=["posting"])
    assert Evidence.objects.get().source == "preparation"
    [lesson] = ledger.beliefs(final.owner, on=TODAY)
    assert [one.ratio for one in lesson.said if one.pk] == [2.5]
