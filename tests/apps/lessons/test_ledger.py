"""What may be believed of each suspicion on any day, and what it costs to ask."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nextround.apps.lessons import ledger, ledger_words, suspicions, worths
from nextround.apps.lessons.choices import TYPED_IN, Source
from nextround.apps.lessons.ledger import Standing
from nextround.apps.lessons.models import Evidence
from nextround.apps.lessons.suspicions import Seen
from nextround.apps.openings import services as openings

pytestmark = pytest.mark.django_db

TODAY = date(2026, 10, 9)
EVERYTHING = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)

pieces = st.builds(
    Seen,
    source=st.sampled_from(TYPED_IN),
    on=st.dates(TODAY - timedelta(days=400), TODAY),
    speaks_for=st.booleans(),
    strength=st.sampled_from([0.4, 0.7, 1.0]),
    rater=st.sampled_from(["Bo", "Cy", "Di"]),
    recordings=st.just(4),
)


@pytest.fixture
def suspicion(person):
    return suspicions.start(person, "I mumble")


def believed(suspicion, *seen, on=TODAY):
    """Return what is believed of it after these pieces and no others."""
    Evidence.objects.all().delete()
    for one in seen:
        suspicions.add_evidence(suspicion, one)
    return ledger.lesson(suspicion.owner, suspicion.pk, on=on)


def line(suspicion):
    """Return what was believed of it over time."""
    return ledger.look(suspicion.owner, suspicion.pk, today=TODAY, on=TODAY).line


def coach(*, speaks_for=True, rater="Bo", on=TODAY):
    return Seen(Source.COACH, on, speaks_for=speaks_for, rater=rater)


def test_without_evidence_it_is_what_it_started_from(suspicion):
    lesson = believed(suspicion)
    assert lesson.chance == pytest.approx(0.25)
    assert (lesson.standing, lesson.parts) == (Standing.OPEN, ())


def test_one_employer_and_one_coach_settle_it(suspicion):
    employer = Seen(Source.EMPLOYER_SPECIFIC, TODAY)
    lesson = believed(suspicion, employer, coach())
    assert lesson.chance == pytest.approx(0.80)  # design table: .80, established
    assert lesson.standing is Standing.ESTABLISHED


def test_one_says_so_and_two_who_looked_do_not(suspicion):
    measured = Seen(Source.PRACTICE, TODAY, speaks_for=False, recordings=3)
    lesson = believed(suspicion, Seen(Source.SELF, TODAY), coach(speaks_for=False), measured)
    assert lesson.chance == pytest.approx(0.05, abs=0.005)
    assert lesson.standing is Standing.RULED_OUT


def test_two_coaches_who_disagree_are_in_conflict(suspicion):
    lesson = believed(suspicion, coach(), coach(speaks_for=False, rater="Cy"))
    assert (lesson.conflict, lesson.standing) == (True, Standing.CONFLICT)
    assert ledger_words.next_sentence(lesson).startswith("Two who looked at it disagree.")


def test_two_kinds_of_source_that_disagree_are_named(suspicion):
    measured = Seen(Source.PRACTICE, TODAY, speaks_for=False, recordings=3)
    lesson = believed(suspicion, coach(), measured)
    assert ledger_words.next_sentence(lesson).startswith(
        "They disagree: for it coach, against it 3 recordings."
    )


def test_two_friends_count_for_more_than_one_who_says_it_twice(suspicion):
    once = Seen(Source.FRIEND, TODAY, rater="Bo")
    twice = believed(suspicion, once, once).chance
    assert believed(suspicion, once).chance < twice
    assert twice < believed(suspicion, once, Seen(Source.FRIEND, TODAY, rater="Cy")).chance


def test_a_name_in_other_letters_is_the_same_person(suspicion):
    pair = [Seen(Source.FRIEND, TODAY, rater=name) for name in ("Bo", "BO")]
    same = believed(suspicion, pair[0], pair[0]).chance
    assert believed(suspicion, *pair).chance == pytest.approx(same)


@EVERYTHING
@given(seen=st.lists(pieces, max_size=6), data=st.data())
def test_the_order_in_which_evidence_comes_does_not_matter(suspicion, seen, data):
    shuffled = data.draw(st.permutations(seen))
    assert believed(suspicion, *shuffled).chance == pytest.approx(
        believed(suspicion, *seen).chance, abs=1e-9
    )


@EVERYTHING
@given(source=st.sampled_from(TYPED_IN), speaks_for=st.booleans(), count=st.integers(1, 12))
def test_more_of_the_same_never_moves_past_the_cap(suspicion, source, speaks_for, count):
    seen = [
        Seen(source, TODAY, speaks_for=speaks_for, rater=f"One of {n}", recordings=3)
        for n in range(count)
    ]
    [part] = believed(suspicion, *seen).parts
    cap = worths.worths_of(suspicion.owner)[worths.in_engine(source)].cap
    assert abs(part.shift) <= cap + 1e-12
    assert (part.shift > 0) is speaks_for


def test_a_day_before_the_evidence_knows_nothing_of_it(suspicion):
    lesson = believed(suspicion, coach(), on=TODAY - timedelta(days=1))
    assert (lesson.chance, lesson.said) == (pytest.approx(0.25), ())


def test_the_line_begins_with_the_first_evidence_and_ends_today(suspicion):
    first = TODAY - timedelta(days=100)
    lesson = believed(suspicion, coach(on=first), coach(rater="Cy"))
    points = line(suspicion)
    assert (points[0].on, points[-1].on) == (first, TODAY)
    assert points[0].chance == pytest.approx(4 / 7)  # a coach's 4 on one to three
    assert points[-1].chance == pytest.approx(lesson.chance)


def test_the_line_is_what_was_believed_on_each_day(suspicion):
    believed(suspicion, coach(on=TODAY - timedelta(days=30)), coach(rater="Cy"))
    points = line(suspicion)
    days = [ledger.lesson(suspicion.owner, suspicion.pk, on=point.on).chance for point in points]
    assert [point.chance for point in points] == pytest.approx(days)


def test_without_evidence_there_is_no_line(suspicion):
    assert line(suspicion) == ()


def test_what_moved_most_of_late_comes_first(person, suspicion):
    old = suspicions.start(person, "I come late")
    suspicions.add_evidence(old, coach(on=TODAY - timedelta(days=60)))
    suspicions.add_evidence(suspicion, coach(on=TODAY - timedelta(days=3)))
    moved = ledger.moved(person, on=TODAY)[:1]
    assert [one.lesson.hypothesis for one in moved] == [suspicion]
    assert moved[0].before == pytest.approx(0.25)


def test_a_look_from_outside_tells_most_for_its_time(suspicion):
    best = believed(suspicion).ways[0]
    assert (best.source.value, best.minutes) == ("coach_rubric", 15)
    assert best.if_not < 0.25 < best.if_so


def test_no_recording_is_asked_for_where_it_shows_in_a_cv(person):
    suspicion = suspicions.start(person, "My CV is too long", family="application")
    lesson = ledger.lesson(person, suspicion.pk, on=TODAY)
    assert "practice_metric" not in {way.source.value for way in lesson.ways}
    assert ledger_words.next_sentence(lesson) == (
        "A coach’s view of your papers would tell most for its time: 15 minutes."
    )


def test_nobody_elses_suspicion_is_there(person, suspicion, stranger):
    assert ledger.lesson(stranger, suspicion.pk, on=TODAY) is None


def test_numbers_of_ones_own_move_it(person, suspicion):
    numbers = worths.numbers_of(worths.worths_of(person)[worths.in_engine(Source.COACH)])
    worths.set_worth(person, Source.COACH, **{**numbers, "speaks_for": 9})
    assert believed(suspicion, coach()).chance == pytest.approx(0.75)  # nine on one to three


@pytest.mark.parametrize("count", [5, 200])
def test_beliefs_cost_the_same_however_many_there_are(person, count, django_assert_num_queries):
    openings.add(person, on=TODAY, stage="rejected", reached="interview", employer="Kestrel")
    for n in range(count):
        one = suspicions.start(person, f"Suspicion {n}", family="interview")
        suspicions.add_evidence(one, coach())
    with django_assert_num_queries(6):
        assert len(ledger.beliefs(person, on=TODAY)) == count
