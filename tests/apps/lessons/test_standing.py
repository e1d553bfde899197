"""What a debrief says: the single outcome, and the run it belongs to."""

from datetime import date, timedelta

import pytest

from nextround.apps.core import history
from nextround.apps.lessons import services, standing, wording
from nextround.apps.lessons.choices import Step
from nextround.apps.openings import services as openings
from nextround.engine.odds import Outcome, View

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)


def rejected_at_final(person, *, on, **inputs):
    opening = openings.add(person, on=on, stage="final", employer=f"Employer of {on}")
    debrief = services.receive_rejection(opening, heard_on=on)
    services.answer(debrief, Step.HAPPENED, **inputs)
    return debrief


FIVE = {"size_known": "known", "size": 5, "places": 1, "run": "structured"}


def test_five_finalists_one_place_is_the_number_of_the_model(person):
    # 50 to 47.6 at a quarter settled in docs/models.md; a final is settled one time in five here.
    found = standing.single(rejected_at_final(person, on=HEARD, **FIVE))
    assert found.finding.after.percentile == pytest.approx(0.474, abs=0.001)


def test_a_place_given_to_someone_inside_says_nothing(person):
    found = standing.single(rejected_at_final(person, on=HEARD, internal_candidate=True, **FIVE))
    assert found.finding.after.percentile == pytest.approx(0.5)
    assert wording.single(found).headline == "This “no” says nothing about you."


def test_coming_second_of_five_is_good_news(person):
    found = standing.single(rejected_at_final(person, on=HEARD, rank=2, **FIVE))
    assert found.finding.after.percentile == pytest.approx(0.56, abs=0.005)
    assert "good news" in wording.single(found).headline


def test_numbers_that_cannot_be_end_in_a_sentence(person):
    debrief = rejected_at_final(person, on=HEARD, **FIVE)
    debrief.rank = 9
    found = standing.single(debrief)
    assert found.finding is None
    assert "check the numbers" in found.problem


def test_a_run_counts_all_finals_of_two_years(person):
    for months in range(8):
        last = rejected_at_final(person, on=date(2026, 1 + months, 10), **FIVE)
    found = standing.run(last)
    assert (found.length, found.passes) == (8, 0)
    assert found.finding.after.percentile == pytest.approx(0.32, abs=0.02)


def test_what_is_older_than_the_window_does_not_count(person):
    rejected_at_final(person, on=HEARD - timedelta(days=800), **FIVE)
    assert standing.run(rejected_at_final(person, on=HEARD, **FIVE)).length == 1


def test_what_came_after_this_no_does_not_count(person):
    first = rejected_at_final(person, on=HEARD, **FIVE)
    rejected_at_final(person, on=HEARD + timedelta(days=5), **FIVE)
    assert standing.run(first).length == 1


def test_a_pass_counts_too(person):
    passed = openings.add(person, on=date(2026, 8, 1), stage="final", employer="Passed")
    openings.move(passed, "offer", on=date(2026, 8, 9))
    found = standing.run(rejected_at_final(person, on=HEARD, **FIVE))
    assert (found.length, found.passes) == (2, 1)


def test_another_kind_of_stage_does_not_count(person):
    screened = openings.add(person, on=date(2026, 8, 1), stage="screen", employer="Screened")
    openings.move(screened, "rejected", on=date(2026, 8, 9))
    assert standing.run(rejected_at_final(person, on=HEARD, **FIVE)).length == 1


def test_an_ending_taken_back_does_not_count(person):
    other = openings.add(person, on=date(2026, 8, 1), stage="final", employer="Other")
    with history.following() as made:
        openings.move(other, "rejected", on=date(2026, 8, 9))
    history.take_back(made[0])
    assert standing.run(rejected_at_final(person, on=HEARD, **FIVE)).length == 1


def test_a_withdrawal_does_not_count(person):
    other = openings.add(person, on=date(2026, 8, 1), stage="final", employer="Other")
    openings.move(other, "withdrawn", on=date(2026, 8, 9))
    assert standing.run(rejected_at_final(person, on=HEARD, **FIVE)).length == 1


def test_other_peoples_outcomes_do_not_count(person, stranger):
    debrief = rejected_at_final(person, on=date(2026, 1, 10), **FIVE)
    debrief.family = "application"
    assert standing.run(debrief).length == 1


def test_one_outcome_is_seen_at_the_job_and_a_run_at_interviewing(person):
    debrief = rejected_at_final(person, on=HEARD, **FIVE)
    assert standing.single(debrief).view is View.JOB
    assert standing.run(debrief).view is View.INTERVIEW


def test_the_switch_turns_both_to_the_other_view(person):
    debrief = rejected_at_final(person, on=HEARD, **FIVE)
    assert standing.single(debrief, view=View.INTERVIEW).decision.contest.validity == 0.66
    assert standing.run(debrief, view=View.JOB).view is View.JOB


def test_nothing_known_takes_the_usual_field_of_a_final(person):
    found = standing.single(rejected_at_final(person, on=HEARD))
    assert {p.size for p in found.decision.contest.field} == {2, 3, 4, 5, 6}
    assert found.decision.outcome is Outcome.REJECTED


def test_the_two_sentences_on_a_run_stay_together(person):
    rejected_at_final(person, on=date(2026, 9, 1), **FIVE)
    words = wording.run(standing.run(rejected_at_final(person, on=HEARD, **FIVE)))
    assert "Best guess now" in words.finding
    assert "Someone exactly in the middle" in words.finding


def test_a_long_run_suggests_a_person_rather_than_a_score(person):
    for day in range(1, 15):
        last = rejected_at_final(person, on=date(2026, 9, day), **FIVE)
    assert "no sum replaces a person" in wording.run(standing.run(last)).more[0]


@pytest.mark.parametrize("word", ["fair", "deserved", "failure", "unfair"])
def test_no_finding_judges_the_decision(person, word):
    rejected_at_final(person, on=date(2026, 9, 1), **FIVE)
    debrief = rejected_at_final(person, on=HEARD, **FIVE)
    single, run = wording.single(standing.single(debrief)), wording.run(standing.run(debrief))
    said = " ".join([single.finding, *single.more, *single.notes, run.finding, *run.more])
    assert word not in said.lower()
