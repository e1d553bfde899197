"""What a whole search says, worked out from the openings alone."""

from datetime import date, timedelta

import pytest

from nextround.apps.lessons import priors
from nextround.apps.lessons.priors import priors_of
from nextround.apps.openings import services as openings
from nextround.apps.outlook import hours, plans, services, wording
from nextround.apps.outlook.choices import Gate
from nextround.apps.outlook.sums import inputs_of, sums_of
from nextround.apps.plan import services as planning
from nextround.apps.plan.queries import Deed

pytestmark = pytest.mark.django_db

TODAY = date(2026, 10, 12)


def sent(person, count, *moves, channel="cold", weeks_ago=12):
    """Send so many applications on one day, and move each on by weeks from then."""
    day = TODAY - timedelta(weeks=weeks_ago)
    for n in range(count):
        added = openings.add(
            person, on=day, stage="applied", role=f"Cook {n} {moves}", channel=channel
        )
        [openings.move(added, to, on=day + timedelta(weeks=later)) for to, later in moves]


def inputs(person):
    return inputs_of(person, priors_of(person), today=TODAY)


def sums(person):
    return sums_of(inputs(person))


@pytest.fixture
def losing_finals(person):
    """Return a person who gets to interviews easily and to no offer."""
    sent(person, 30, ("rejected", 2))
    sent(person, 11, ("screen", 1), ("interview", 3), ("rejected", 6))
    return person


def test_with_nothing_sent_there_is_nothing_to_tell_and_no_forecast(person):
    found = sums(person)
    assert found.named is None
    assert found.forecast is None
    assert wording.headline(found, sent=0) == "Nothing to tell yet."
    assert [(seen.passed, seen.decided, seen.waiting) for seen in found.seen] == [(0, 0, 0)] * 3


def test_a_stage_that_clearly_holds_back_is_named_with_its_chance(losing_finals):
    found = sums(losing_finals)
    assert found.named == Gate.OFFER
    assert found.bottleneck.chances[2] >= 0.6
    assert (found.seen[2].passed, found.seen[2].decided) == (0, 11)
    assert found.seen[2].rate < found.seen[2].usual
    assert "that is the one to work on" in wording.headline(found, sent=41).lower()
    assert "Of 11 interviews 0 led to an offer" in wording.lead(found, sent=41)


def test_a_few_answers_name_no_stage_and_say_how_many_more_would(person):
    sent(person, 6, ("rejected", 2))
    found = sums(person)
    assert found.named is None
    assert found.more is None or f"about {found.more} more" in wording.enough(found)
    assert wording.enough(found)


def test_what_is_counted_is_not_changed_by_the_day_one_gives_up_waiting(person):
    sent(person, 5, weeks_ago=4)
    before = sums(person).seen[0]
    for opening in list(plan_openings(person)):
        openings.move(opening, "silent", on=TODAY)
    assert sums(person).seen[0] == before


def plan_openings(person):
    from nextround.apps.openings import queries

    return queries.openings(person)


def test_sums_of_the_same_search_are_worked_out_once(losing_finals):
    assert sums(losing_finals) is sums(losing_finals)


def test_a_number_of_one_s_own_is_used(losing_finals):
    before = sums(losing_finals).seen[2].usual
    priors.set_number(losing_finals, "rate.offer.cold", value=0.5, low=0.4, high=0.6, why="seen")
    assert sums(losing_finals).seen[2].usual > before


def test_graduate_programmes_and_the_top_have_rates_of_their_own(losing_finals):
    services.set_terms(losing_finals, level="executive", tempo="executive", offer_by=None)
    found = sums(losing_finals)
    assert found.seen[2].usual == pytest.approx(0.17, abs=0.001)


def test_slower_employers_answer_less_within_the_next_weeks(person):
    sent(person, 10, weeks_ago=1)
    quick = sums(person).forecast
    services.set_terms(person, level="usual", tempo="government", offer_by=None)
    assert sums(person).forecast.by(6) < quick.by(6)


def test_the_forecast_says_three_things_in_words(person):
    sent(person, 10, weeks_ago=1)
    found = sums(person).forecast
    said = wording.when(found, today=TODAY)
    assert said.startswith("Half of people in your position would have an offer by ")
    assert "Eight in ten" in said or "One in ten" in said
    wanted = wording.by_the_day(found, wanted=date(2026, 12, 31), today=TODAY)
    assert wanted.startswith("By 31 December 2026, the day you named:")
    assert wording.by_the_day(found, wanted=TODAY, today=TODAY) == ""


def test_more_applications_bring_the_offer_nearer_and_practice_too(losing_finals):
    found = inputs(losing_finals)
    now = plans.as_now(found)
    more = plans.changed(plans.Numbers({**now.per_week, **dict.fromkeys(now.per_week, 9)}), now)
    table = priors_of(losing_finals)
    half = sums_of(found).forecast.by(26)
    assert plans.forecast_with(found, table, more).by(26) > half
    practised = plans.Numbers({}, practices=6)
    assert plans.forecast_with(found, table, practised).by(26) > half


def test_a_plan_counts_in_the_forecast_and_a_plan_of_none_takes_a_channel_out(person):
    sent(person, 10, weeks_ago=1)
    as_before = sums(person).forecast.by(26)
    planning.set_paces(person, {(Deed.APPLICATION, "referral"): 3.0})
    assert sums(person).forecast.by(26) > as_before
    planning.set_paces(
        person, {(Deed.APPLICATION, "referral"): None, (Deed.APPLICATION, "cold"): 0.0}
    )
    assert sums(person).forecast.by(26) < as_before


def test_hours_are_ranked_and_noted_minutes_count(losing_finals):
    found = inputs(losing_finals)
    table = priors_of(losing_finals)
    first = hours.hours_of(found, table, {}, established=False)
    gains = [worth.gain for worth in first.worths]
    assert gains == sorted(gains, reverse=True)
    assert {hours.named(worth)[0] for worth in first.worths} == set(Deed)
    slow = hours.hours_of(found, table, {Deed.PRACTICE: [240] * 9}, established=False)
    assert gain_of(slow, Deed.PRACTICE) < gain_of(first, Deed.PRACTICE)


def test_an_established_weakness_makes_practice_worth_more(losing_finals):
    found, table = inputs(losing_finals), priors_of(losing_finals)
    unaimed, aimed = (
        gain_of(hours.hours_of(found, table, {}, established=known), Deed.PRACTICE)
        for known in (False, True)
    )
    assert aimed > unaimed


def gain_of(found, deed):
    return next(worth.gain for worth in found.worths if hours.named(worth)[0] == deed)


def test_with_nothing_under_way_no_hour_is_weighed(person):
    assert hours.hours_of(inputs(person), priors_of(person), {}, established=False) is None
