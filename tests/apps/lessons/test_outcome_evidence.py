"""How it ended counts by itself: by the contest it came of, and by nobody's typing."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from nextround.apps.lessons import ledger, services, suspicions
from nextround.apps.lessons.choices import Source, Step
from nextround.apps.lessons.models import Evidence
from nextround.apps.openings import services as openings
from nextround.engine.odds import Contest, ratio_of_rank, ratios_of_weakness

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
FIVE = {"size_known": "known", "size": 5, "places": 1, "run": "structured"}
# Five finalists and one place, settled beforehand one time in five: docs/models.md.
CONTEST = Contest(5, 1, 0.20, 0.42)


@pytest.fixture
def suspicion(person):
    return suspicions.start(person, "I leave out the end of a story", family="final")


def rejected(person, *, on=HEARD, **inputs):
    opening = openings.add(person, on=on, stage="final", employer=f"Employer of {on}")
    debrief = services.receive_rejection(opening, heard_on=on)
    services.answer(debrief, Step.HAPPENED, **{**FIVE, **inputs})
    return opening


def outcomes(person, suspicion, *, on=HEARD):
    lesson = ledger.lesson(person, suspicion.pk, on=on)
    return [said for said in lesson.said if said.source is Source.OUTCOME]


def test_a_no_counts_by_the_model_of_its_contest(person, suspicion):
    rejected(person)
    [said] = outcomes(person, suspicion)
    assert said.ratio == pytest.approx(ratios_of_weakness(CONTEST, 0.5, prior=0.25).rejected)
    assert 1 < said.ratio < 1.12


def test_five_noes_move_a_belief_by_a_few_hundredths(person, suspicion):
    for month in range(5):
        rejected(person, on=HEARD - timedelta(days=7 * month))
    lesson = ledger.lesson(person, suspicion.pk, on=HEARD)
    assert 0.25 < lesson.chance < 0.30


def test_going_on_speaks_against_it_and_more_than_a_no_speaks_for_it(person):
    suspicion = suspicions.start(person, "I mumble", family="interview")
    opening = openings.add(person, on=date(2026, 9, 1), stage="interview", employer="Kestrel")
    openings.move(opening, "final", on=HEARD)
    [said] = outcomes(person, suspicion)
    assert not said.speaks_for
    assert said.ratio < 0.95


def test_a_place_that_was_gone_says_nothing(person, suspicion):
    rejected(person, internal_candidate=True)
    assert outcomes(person, suspicion) == []


def test_to_have_come_second_of_five_speaks_against_it(person, suspicion):
    rejected(person, rank=2)
    [said] = outcomes(person, suspicion)
    assert said.ratio == pytest.approx(ratio_of_rank(CONTEST, 0.5, prior=0.25, rank=2))
    assert not said.speaks_for


def test_where_a_debrief_contradicts_itself_the_table_counts(person, suspicion):
    opening = rejected(person)
    opening.debrief.rank = 9
    opening.debrief.save()
    assert [said.ratio for said in outcomes(person, suspicion)] == [1.05]


def test_an_outcome_of_another_stage_says_nothing_of_it(person, suspicion):
    opening = openings.add(person, on=HEARD, stage="applied", employer="Kestrel")
    openings.move(opening, "rejected", on=HEARD)
    assert outcomes(person, suspicion) == []


def test_a_suspicion_of_no_stage_takes_no_outcome(person):
    rejected(person)
    assert outcomes(person, suspicions.start(person, "I mumble")) == []


def test_outcomes_alone_settle_nothing(person, suspicion):
    for week in range(40):
        rejected(person, on=HEARD - timedelta(days=week))
    lesson = ledger.lesson(person, suspicion.pk, on=HEARD)
    assert lesson.standing is ledger.Standing.OPEN
    assert lesson.chance < 0.34  # the cap of .35 in log-odds


def test_an_outcome_is_refused_as_evidence_that_somebody_types_in(suspicion):
    with pytest.raises(suspicions.SuspicionError, match="counts by itself"):
        suspicions.add_evidence(suspicion, suspicions.Seen(Source.OUTCOME, HEARD))


def test_no_row_holds_an_outcome(person, suspicion):
    row = Evidence(owner=person, hypothesis=suspicion, source="outcome_only", on=HEARD)
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()
