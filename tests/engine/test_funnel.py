"""The funnel: what a search says of each stage, of what holds back, of when and of a change."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nextround.engine.funnel import (
    HORIZON_WEEKS,
    Arrivals,
    Bottleneck,
    Durations,
    Expected,
    InFlight,
    Market,
    Trials,
    bottleneck_of,
    change_of,
    draws_of,
    forecast_of,
    posterior_of,
)

RATES = np.array([[0.06, 0.33, 0.30], [0.40, 0.40, 0.33]])
MARKET = Market(RATES, np.array([0.6, 0.4, 0.4]), 0.8, 20.0)
MIX = np.array([0.7, 0.3])
DURATIONS = Durations(np.array([1.5, 1.3, 2.0]), np.array([0.7, 0.6, 0.6]))
NOTHING = Trials.none(MARKET)
SOME = Arrivals(np.array([8.0, 1.0]), np.array([1.0, 1.0]))

counts = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)
searches = st.lists(st.lists(counts, min_size=3, max_size=3), min_size=2, max_size=2)


def trials(search):
    """Return trials of pairs of passes and resolved, by channel and stage."""
    both = np.array(search, float)
    return Trials(both[..., 0], both[..., 1])


def cold(passes, resolved, *, stage=0):
    """Return trials by the first channel at one stage alone."""
    seen = np.zeros((2, 2, 3))
    seen[:, 0, stage] = passes, resolved
    return Trials(seen[0], seen[1])


def forecast(seen, arrivals=SOME, in_flight=()):
    draws = draws_of(posterior_of(seen, MARKET), count=1_000)
    return forecast_of(draws, arrivals, in_flight, DURATIONS)


def test_with_no_data_a_stage_is_its_prior():
    for number, stage in enumerate(posterior_of(NOTHING, MARKET)):
        assert stage.deviation_mean == pytest.approx(0, abs=1e-12)
        assert stage.own_sd == pytest.approx(0.8, abs=1e-6)
        assert stage.chance_below_market == pytest.approx(0.5, abs=1e-9)
        assert stage.log_evidence == pytest.approx(0, abs=1e-12)
        # The median of the rates is the market's, within what the channel's own noise bends.
        median = stage.rate_quantiles(np.array([0.5]))[:, 0]
        assert median == pytest.approx(RATES[:, number], abs=0.02)


def test_many_trials_outweigh_any_prior():
    [stage, *_] = posterior_of(cold(300.0, 1000.0), MARKET)
    assert stage.rate_means()[0] == pytest.approx(0.30, abs=0.01)
    # The table may be wrong for this market too, so not surer than this.
    assert stage.chance_below_market < 0.10


def test_one_channel_tells_something_of_another():
    before, after = (posterior_of(seen, MARKET)[0] for seen in (NOTHING, cold(0.0, 80.0)))
    assert after.rate_means()[1] < before.rate_means()[1]


def test_a_stage_says_nothing_of_another():
    after = posterior_of(cold(0.0, 80.0), MARKET)
    assert after[1].rate_means() == pytest.approx(posterior_of(NOTHING, MARKET)[1].rate_means())


@given(searches)
def test_quantiles_rise_and_hold_the_shares_they_say(search):
    shares = np.array([0.05, 0.5, 0.95])
    for stage in posterior_of(trials(search), MARKET):
        quantiles = stage.rate_quantiles(shares)
        assert (np.diff(quantiles, axis=1) > 0).all()
        assert ((quantiles > 0) & (quantiles < 1)).all()


@given(searches, st.integers(0, 2))
def test_one_more_pass_never_lowers_and_one_more_failure_never_raises(search, number):
    seen = trials(search)
    one = np.zeros_like(seen.passes)
    one[0, number] = 1
    now = posterior_of(seen, MARKET)[number].rate_means()
    passed = posterior_of(Trials(seen.passes + one, seen.resolved + one), MARKET)[number]
    failed = posterior_of(Trials(seen.passes, seen.resolved + one), MARKET)[number]
    assert (passed.rate_means() >= now - 1e-12).all()
    assert (failed.rate_means() <= now + 1e-12).all()


@pytest.mark.parametrize(("passes", "resolved"), [(3, 10), (2, 30), (9, 20)])
def test_more_data_of_the_same_kind_narrows_the_band(passes, resolved):
    bands = []
    for times in (1, 2, 4, 8):
        [stage, *_] = posterior_of(cold(passes * times, resolved * times), MARKET)
        low, high = stage.rate_quantiles(np.array([0.1, 0.9]))[0]
        bands.append(high - low)
    assert bands == sorted(bands, reverse=True)


def test_where_neither_table_nor_person_differs_a_rate_is_plain_beta():
    still = Market(RATES, np.zeros(3), 0.0, 20.0)
    [stage, *_] = posterior_of(cold(3.0, 10.0), still)
    assert stage.rate_means()[0] == pytest.approx((20 * 0.06 + 3) / 30)
    assert (stage.deviation_sd, stage.own_mean, stage.chance_below_market) == (0, 0, 0.5)


def test_where_the_table_cannot_be_wrong_all_is_the_persons_own():
    sure = Market(RATES, np.zeros(3), 0.8, 20.0)
    [stage, *_] = posterior_of(cold(0.0, 60.0), sure)
    assert stage.own_mean == pytest.approx(stage.deviation_mean)
    assert stage.own_sd == pytest.approx(stage.deviation_sd)
    assert 0.5 < stage.chance_below_market < 1


def test_good_talks_and_no_offer_name_the_offer():
    seen = np.array([[[12.0, 72], [10, 12], [0, 11]], [[0, 0], [0, 0], [0, 0]]])
    stages = posterior_of(Trials(seen[..., 0], seen[..., 1]), MARKET)
    found = bottleneck_of(stages, MARKET, mix=MIX)
    assert found.named(seen[..., 1].sum(axis=0)) == 2
    assert found.shortfalls[2] > 0 > found.shortfalls[1]


def test_silences_alone_name_nothing():
    found = bottleneck_of(posterior_of(cold(1.0, 80.0), MARKET), MARKET, mix=MIX)
    assert found.named(np.array([80.0, 1.0, 0.0])) is None


@settings(max_examples=15)
@given(searches)
def test_the_chances_of_stages_and_of_none_sum_to_one(search):
    found = bottleneck_of(posterior_of(trials(search), MARKET), MARKET, mix=MIX)
    assert found.chances.sum() + found.none == pytest.approx(1, abs=2e-3)
    assert (found.chances >= 0).all()


@pytest.mark.parametrize(
    ("chances", "resolved", "named"),
    [
        ([0.7, 0.1, 0.1], [9, 9, 9], 0),
        ([0.7, 0.1, 0.1], [4, 9, 9], None),
        ([0.59, 0.1, 0.1], [9, 9, 9], None),
        ([0.1, 0.1, 0.62], [0, 0, 5], 2),
    ],
)
def test_a_stage_is_named_where_it_is_likely_and_was_seen_often(chances, resolved, named):
    assert Bottleneck(np.array(chances), 0.1, np.zeros(3)).named(np.array(resolved)) == named


def test_nothing_to_come_has_no_forecast():
    none = Arrivals(np.zeros(2), np.ones(2))
    assert forecast(NOTHING, none) is None


def test_a_chance_begins_at_nothing_and_only_rises():
    found = forecast(NOTHING)
    assert found.by(0) == 0
    assert (np.diff(found.chance) >= 0).all()
    assert found.by(HORIZON_WEEKS) <= 1


def test_when_is_where_the_chance_reaches_the_share():
    found = forecast(NOTHING)
    weeks = found.when(0.5)
    assert found.by(weeks) == pytest.approx(0.5, abs=1e-6)
    assert found.when(0.0) == 0
    assert found.when(1.0) is None


def test_what_is_in_flight_brings_the_offer_nearer():
    last = (InFlight(1, 2, 1.0),)
    assert forecast(NOTHING, in_flight=last).by(4) > forecast(NOTHING).by(4) + 0.05


def test_what_has_waited_very_long_hardly_counts():
    waited = (InFlight(1, 2, 60.0),)
    assert forecast(NOTHING, in_flight=waited).by(8) == pytest.approx(
        forecast(NOTHING).by(8), abs=0.01
    )


def test_twice_the_applications_bring_it_sooner():
    twice = Arrivals(2 * SOME.shape, SOME.weeks)
    assert forecast(NOTHING, twice).when(0.5) < forecast(NOTHING).when(0.5)


def test_no_answer_and_no_change_is_what_was_believed_before():
    found = change_of(NOTHING, NOTHING, RATES[:, 0], stage=0, expected=Expected())
    assert (found.factor, found.changed, found.upward) == pytest.approx((1, 0.5, 0.5))


def test_the_longer_a_better_run_lasts_the_surer_the_change():
    before = cold(6.0, 120.0)
    helped = [
        change_of(before, cold(6.0 * n, 40.0 * n), RATES[:, 0], stage=0, expected=Expected()).helped
        for n in (1, 2, 8)
    ]
    assert helped == sorted(helped)
    assert helped[0] < 0.75 < 0.9 < helped[-1]


def test_a_turn_for_the_worse_is_told_from_one_for_the_better():
    found = change_of(cold(30.0, 100.0), cold(0.0, 60.0), RATES[:, 0], stage=0, expected=Expected())
    assert found.hurt > 0.9 > 0.01 > found.helped


@pytest.mark.parametrize(
    ("passes", "resolved"), [(2, 1), (-1, 3), (float("nan"), 3), (1, float("inf"))]
)
def test_counts_that_cannot_be_are_refused(passes, resolved):
    with pytest.raises(ValueError, match=r"0 or more|passes more often"):
        cold(passes, resolved)


@pytest.mark.parametrize("rate", [0.0, 1.0, 0.004, 1.2])
def test_a_base_rate_that_no_market_has_is_refused(rate):
    with pytest.raises(ValueError, match="a base rate lies between"):
        Market(np.array([[rate]]), np.zeros(1), 0.8, 20.0)
