"""What a person writes down becomes a hypothesis with evidence, or is put away."""

from datetime import date

import pytest

from nextround.apps.lessons import queries, services
from nextround.apps.lessons.models import Evidence, Hypothesis

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)


@pytest.fixture
def debrief(final):
    return services.receive_rejection(final, heard_on=HEARD, message="Thank you.")


def test_what_was_in_control_becomes_a_hypothesis(debrief):
    services.add_reflection(debrief, words="I ran long", control="mine", sure="certain")
    evidence = Evidence.objects.for_person(debrief.owner).get()
    assert (evidence.hypothesis.statement, evidence.source, evidence.strength) == (
        "I ran long",
        "self_impression",
        1.0,
    )


def test_being_less_sure_makes_weaker_evidence(debrief):
    services.add_reflection(debrief, words="I ran long", control="mine", sure="unsure")
    assert Evidence.objects.for_person(debrief.owner).get().strength == 0.4


def test_what_was_not_in_control_is_put_away_without_a_hypothesis(debrief):
    services.add_reflection(debrief, words="They knew someone", control="not-mine", sure="")
    assert not Hypothesis.objects.for_person(debrief.owner).exists()
    assert [thing.words for thing in queries.put_away(debrief)] == ["They knew someone"]


def test_the_same_words_in_two_debriefs_are_one_hypothesis(debrief):
    services.add_reflection(debrief, words="I ran long", control="mine", sure="certain")
    services.add_reflection(debrief, words="I ran long", control="mine", sure="likely")
    assert Hypothesis.objects.for_person(debrief.owner).count() == 1
    assert Evidence.objects.for_person(debrief.owner).count() == 2


def test_taking_a_thing_back_takes_its_evidence_too(debrief):
    thing = services.add_reflection(debrief, words="I ran long", control="mine", sure="certain")
    services.drop_reflection(thing)
    assert not Evidence.objects.for_person(debrief.owner).exists()
    assert not Hypothesis.objects.for_person(debrief.owner).exists()


def test_scant_preparation_speaks_for_having_gone_in_underprepared(debrief):
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=["posting"], prepared_minutes=20)
    evidence = Evidence.objects.for_person(debrief.owner).get()
    assert (evidence.hypothesis.statement, evidence.polarity) == (services.UNDERPREPARED, 1)


def test_thorough_preparation_speaks_against_it(debrief):
    done = ["posting", "employer", "people", "stories", "aloud"]
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=done, prepared_minutes=300)
    assert Evidence.objects.for_person(debrief.owner).get().polarity == -1


def test_saying_nothing_of_preparation_is_no_evidence(debrief):
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=[], prepared_minutes=None)
    assert not Evidence.objects.for_person(debrief.owner).exists()


def test_answering_again_replaces_the_evidence_on_preparation(debrief):
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=["posting"])
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=["posting", "aloud"])
    assert Evidence.objects.for_person(debrief.owner).count() == 1


def test_a_sentence_of_the_employers_counts_once(debrief):
    for _ in range(2):
        services.suspect_from_message(
            debrief, sentence="You lacked examples.", level=3, words="My examples were thin"
        )
    evidence = Evidence.objects.for_person(debrief.owner).get()
    assert (evidence.source, evidence.strength) == ("employer_specific", 1.0)
