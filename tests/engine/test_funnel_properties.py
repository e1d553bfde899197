"""What must hold of any search: a belief that keeps its sums, and forecasts that keep theirs."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import betainc, expit, logit, ndtr

from nextround.engine.funnel import (
    HORIZON_WEEKS,
    Arrivals,
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
NO_ARRIVALS = Arrivals(np.zeros(2), np.zeros(2))
SHARES = np.array([0.05, 0.1, 0.5, 0.9, 0.95])

counts = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)
searches = st.lists(st.lists(counts, min_size=3, max_size=3), min_size=2, max_size=2)
channels, stages = st.integers(0, 1), st.integers(0, 2)
paces = st.lists(st.floats(0.1, 20), min_size=2, max_size=2).map(np.array)
waiting = st.lists(st.builds(InFlight, channels, stages, st.floats(0, 30)), max_size=6).map(tuple)


def trials(search):
    """Return trials of pairs of passes and resolved, by channel and stage."""
    both = np.array(search, float)
    return Trials(both[..., 0], both[..., 1])


def and_one_more(seen, channel, stage, *, passes, resolved=1.0):
    """Return the trials with one more, of which so much was passed."""
    one = np.zeros_like(seen.passes)
    one[channel, stage] = 1
    return Trials(seen.passes + passes * one, seen.resolved + resolved * one)


def believed(seen, stage, market=MARKET):
    return posterior_of(seen, market)[stage]


def moments(posterior):
    """Return means and variances of each channel's rate, of the deviation and the own part."""
    means = [*posterior.rate_means(), posterior.deviation_mean, posterior.own_mean]
    sds = [*posterior.rate_sds(), posterior.deviation_sd, posterior.own_sd]
    return np.array(means), np.array(sds) ** 2


def forecast(draws, arrivals, in_flight=()):
    return forecast_of(draws, arrivals, in_flight, DURATIONS)


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_with_no_data_rates_are_those_of_the_prior_integrated_by_another_rule(stage):
    nodes, weights = np.polynomial.hermite_e.hermegauss(80)
    mean = expit(logit(RATES[:, [stage]]) + np.hypot(MARKET.doubt[stage], 0.8) * nodes)
    square = mean * (1 - mean) / 21 + mean**2
    expected, of_square = (each @ weights / weights.sum() for each in (mean, square))
    found = believed(NOTHING, stage)
    assert found.rate_means() == pytest.approx(expected, abs=1e-8)
    assert found.rate_sds() == pytest.approx(np.sqrt(of_square - expected**2), abs=1e-8)


@given(searches, channels, stages)
def test_what_is_believed_is_what_will_be_believed_on_average(search, channel, stage):
    seen = trials(search)
    mean, variance = moments(believed(seen, stage))
    passes = mean[channel]
    passed, failed = (
        moments(believed(and_one_more(seen, channel, stage, passes=won), stage)) for won in (1, 0)
    )
    average = passes * passed[0] + (1 - passes) * failed[0]
    within = passes * passed[1] + (1 - passes) * failed[1]
    between = passes * (passed[0] - mean) ** 2 + (1 - passes) * (failed[0] - mean) ** 2
    assert average == pytest.approx(mean, abs=1e-9)
    # The law of total variance: one more trial is expected to narrow by what the means spread.
    assert within + between == pytest.approx(variance, abs=1e-9)
    assert (within < variance).all()


@given(searches, channels, stages)
def test_evidence_grows_by_how_likely_the_next_trial_was(search, channel, stage):
    seen = trials(search)
    now = believed(seen, stage)
    passed = believed(and_one_more(seen, channel, stage, passes=1), stage)
    likely = np.exp(passed.log_evidence - now.log_evidence)
    assert likely == pytest.approx(now.rate_means()[channel], rel=1e-9)


@given(searches, stages)
def test_below_a_quantile_lies_the_share_of_belief_it_is_for(search, stage):
    found = believed(trials(search), stage)
    at = found.rate_quantiles(SHARES)[..., None]
    # Within a hundred-thousandth of the rate: near 0 that may hold much of the belief.
    a_little_less, a_little_more = (
        betainc(found.alpha[:, None], found.beta[:, None], place.clip(0, 1)) @ found.weight
        for place in (at - 1e-5, at + 1e-5)
    )
    assert ((a_little_less < SHARES) & (a_little_more > SHARES)).all()


@given(searches, channels, stages, st.floats(0.01, 0.99))
def test_a_silence_lowers_a_rate_less_than_a_no(search, channel, stage, heard_by_now):
    seen = trials(search)
    silent = and_one_more(seen, channel, stage, passes=0, resolved=heard_by_now)
    refused = and_one_more(seen, channel, stage, passes=0)
    now, silence, no = (
        believed(each, stage).rate_means()[channel] for each in (seen, silent, refused)
    )
    assert no < silence < now


@given(st.integers(1, 40), stages)
def test_a_channel_learns_less_from_another_than_from_itself(failures, stage):
    seen = and_one_more(NOTHING, 0, stage, passes=0, resolved=failures)
    before, after = (believed(each, stage).rate_means() for each in (NOTHING, seen))
    own, others = 1 - after / before
    assert own > others > 0


def test_the_closer_channels_keep_to_one_line_the_more_they_say_of_one_another():
    seen = and_one_more(NOTHING, 0, 0, passes=0, resolved=60)
    told = [
        believed(NOTHING, 0, market).rate_means()[1] - believed(seen, 0, market).rate_means()[1]
        for market in (Market(RATES, MARKET.doubt, 0.8, closeness) for closeness in (2, 20, 200))
    ]
    assert told == sorted(told)
    assert told[0] > 0.01


def test_where_nobody_differs_from_the_table_channels_say_nothing_of_one_another():
    still = Market(RATES, np.zeros(3), 0.0, 20.0)
    seen = and_one_more(NOTHING, 0, 0, passes=0, resolved=60)
    assert believed(seen, 0, still).rate_means()[1] == pytest.approx(RATES[1, 0])


def test_where_people_do_not_differ_all_is_laid_to_the_table():
    alike = Market(RATES, MARKET.doubt, 0.0, 20.0)
    found = believed(and_one_more(NOTHING, 0, 0, passes=0, resolved=60), 0, alike)
    assert found.deviation_mean < -0.2
    assert (found.own_mean, found.own_sd, found.chance_below_market) == (0, 0, 0.5)


def test_one_channel_alone_is_a_search_too():
    alone = Market(RATES[:1], MARKET.doubt, 0.8, 20.0)
    both = and_one_more(NOTHING, 0, 0, passes=3, resolved=40)
    one = Trials(both.passes[:1], both.resolved[:1])
    # A channel without trials says nothing, so it may as well not be there.
    assert believed(one, 0, alone).rate_means() == pytest.approx(believed(both, 0).rate_means()[:1])
    found = bottleneck_of(posterior_of(one, alone), alone, mix=np.ones(1))
    beside = bottleneck_of(posterior_of(both, MARKET), MARKET, mix=np.array([1.0, 0.0]))
    assert found.chances == pytest.approx(beside.chances)
    draws = draws_of(posterior_of(one, alone), count=500)
    assert 0 < forecast(draws, Arrivals(np.ones(1), np.ones(1))).by(26) < 1


@pytest.mark.parametrize("rate", [0.005, 0.995])
@pytest.mark.parametrize("closeness", [0.5, 20.0, 1_000.0])
@pytest.mark.parametrize("seen", [(0.0, 0.0), (0.0, 5_000.0), (5_000.0, 5_000.0)])
def test_at_the_ends_of_what_a_market_may_be_all_stays_a_number(rate, closeness, seen):
    market = Market(np.full((1, 1), rate), np.array([0.6]), 0.8, closeness)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = believed(Trials(*np.array(seen).reshape(2, 1, 1)), 0, market)
        quantiles = found.rate_quantiles(SHARES)[0]
        assert (np.diff(quantiles) >= 0).all()
        assert ((quantiles > 0) & (quantiles < 1)).all()
        assert found.weight.sum() == pytest.approx(1)
        assert np.isfinite([found.log_evidence, *found.rate_sds()]).all()


@pytest.mark.parametrize("closeness", [0.0, -1.0, float("nan"), float("inf")])
def test_a_closeness_that_is_no_count_is_refused(closeness):
    with pytest.raises(ValueError, match="more than 0"):
        Market(RATES, MARKET.doubt, 0.8, closeness)


def test_trials_of_another_market_are_refused():
    with pytest.raises(ValueError, match="not of this market"):
        posterior_of(Trials(np.zeros((1, 3)), np.zeros((1, 3))), MARKET)


def test_where_stages_are_alike_each_is_as_likely_to_hold_back():
    alike = Market(np.full((2, 3), 0.3), np.full(3, 0.5), 0.8, 20.0)
    found = bottleneck_of(posterior_of(NOTHING, alike), alike, mix=MIX)
    assert found.chances == pytest.approx(found.chances[[1, 2, 0]], abs=1e-12)
    assert 3 * found.chances[0] + found.none == pytest.approx(1)


@settings(max_examples=20)
@given(searches)
def test_what_holds_back_agrees_with_counting_draws(search):
    posterior = posterior_of(trials(search), MARKET)
    chance, count = np.random.default_rng(7), 20_000
    short = np.stack(
        [
            MIX
            @ np.log(
                expit(logit(RATES[:, [stage]]) + deviation - own)
                / expit(logit(RATES[:, [stage]]) + deviation)
            )
            for stage, found in enumerate(posterior)
            for deviation in [chance.choice(found.deviation, count, p=found.weight)]
            for own in [
                found.own_share * deviation
                + found.own_sd_given_deviation * chance.standard_normal(count)
            ]
        ]
    )
    first = np.where(short.max(axis=0) > np.log(1.25), short.argmax(axis=0), 3)
    counted = np.bincount(first, minlength=4) / count
    found = bottleneck_of(posterior, MARKET, mix=MIX)
    # Five standard errors of the counting.
    assert [*found.chances, found.none] == pytest.approx(counted, abs=0.018)


@settings(max_examples=20)
@given(searches, stages, st.integers(1, 30))
def test_the_more_noes_at_a_stage_the_likelier_it_holds_back(search, stage, noes):
    seen = trials(search)
    more = and_one_more(seen, 0, stage, passes=0, resolved=noes)
    now, then = (
        bottleneck_of(posterior_of(each, MARKET), MARKET, mix=MIX).chances for each in (seen, more)
    )
    assert then[stage] >= now[stage] - 1e-3


@settings(max_examples=25)
@given(searches, paces, waiting)
def test_a_chance_never_falls_with_time_arrivals_or_what_is_under_way(search, pace, waits):
    draws = draws_of(posterior_of(trials(search), MARKET), count=300)
    found = forecast(draws, Arrivals(pace, np.ones(2)), waits)
    more = forecast(draws, Arrivals(1.5 * pace, np.ones(2)), waits)
    beside = forecast(draws, Arrivals(pace, np.ones(2)), (*waits, InFlight(1, 2, 0.5)))
    assert (np.diff(found.chance) >= 0).all()
    assert ((more.chance >= found.chance - 1e-9) & (more.chance <= 1)).all()
    assert (beside.chance >= found.chance - 1e-9).all()


@settings(max_examples=25)
@given(searches, paces, waiting, st.floats(0, 1))
def test_when_and_by_are_one_curve_read_two_ways(search, pace, waits, share):
    draws = draws_of(posterior_of(trials(search), MARKET), count=300)
    found = forecast(draws, Arrivals(pace, np.ones(2)), waits)
    last = found.by(HORIZON_WEEKS)
    assert found.by(found.when(share * last)) == pytest.approx(share * last, abs=1e-9)
    assert found.when(np.nextafter(last, 2)) is None


@pytest.mark.parametrize(("channel", "stage"), [(0, 0), (1, 1), (1, 2)])
def test_with_nothing_to_come_the_chance_ends_at_that_of_what_is_under_way(channel, stage):
    draws = draws_of(posterior_of(NOTHING, MARKET), count=1_000)
    found = forecast(draws, NO_ARRIVALS, (InFlight(channel, stage, 0.0),))
    well = draws[:, channel, stage:].prod(axis=1).mean()
    assert found.by(HORIZON_WEEKS) == pytest.approx(well, abs=1e-5)


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_what_has_waited_for_more_than_two_years_adds_nothing_to_what_arrives(stage):
    draws = draws_of(posterior_of(NOTHING, MARKET), count=300)
    arrivals = Arrivals(np.array([8.0, 1.0]), np.ones(2))
    waited = forecast(draws, arrivals, (InFlight(1, stage, 120.0),))
    assert waited.chance == pytest.approx(forecast(draws, arrivals).chance, abs=1e-9)


def test_a_forecast_is_that_of_each_draw_on_average():
    # One stage, so that its times are one lognormal: arrivals and two hundred that wait, by hand.
    market = Market(np.array([[0.3]]), np.array([0.5]), 0.8, 20.0)
    draws = draws_of(posterior_of(Trials.none(market), market), count=400)
    ages = np.arange(200) / 10
    found = forecast_of(
        draws,
        Arrivals(np.array([3.0]), np.array([2.0])),
        tuple(InFlight(0, 0, age) for age in ages),
        Durations(np.array([5.0]), np.array([0.7])),
    )
    fine = np.linspace(0, 4, 40_001)[1:]
    waited = ndtr(np.log(fine / 5) / 0.7).mean() * 4
    with np.errstate(divide="ignore"):
        now, then = (ndtr(np.log((ages + weeks) / 5) / 0.7) for weeks in (0, 4))
    rates = draws[:, 0, 0]
    none = (2 / (2 + rates * waited)) ** 3
    none *= ((1 - rates[:, None] * then) / (1 - rates[:, None] * now)).prod(axis=1)
    assert found.by(4) == pytest.approx(1 - none.mean(), abs=1e-4)


@given(counts, counts)
def test_passes_for_noes_turn_a_change_for_the_better_into_one_for_the_worse(before, after):
    even = np.array([0.5])
    won, lost = (
        change_of(
            *(Trials(np.array([[n[0]]]), np.array([[float(n[1])]])) for n in pair),
            even,
            stage=0,
            expected=Expected(),
        )
        for pair in (
            (before, after),
            tuple((resolved - passes, resolved) for passes, resolved in (before, after)),
        )
    )
    assert (won.helped, won.hurt, won.mean) == pytest.approx(
        (lost.hurt, lost.helped, -lost.mean), abs=1e-7
    )
    assert won.factor == pytest.approx(lost.factor, rel=1e-7)


@pytest.mark.parametrize(("worse", "better"), [(4, 16), (7, 13), (1, 19)])
def test_what_helped_one_way_round_hurt_the_other(worse, better):
    # As far below even as above it: what is believed beforehand is of the rate before the change,
    # so that elsewhere a rise from the usual and a fall to it are not each other's mirror.
    low, high = (Trials(np.array([[float(n)]]), np.array([[20.0]])) for n in (worse, better))
    even, expected = np.array([0.5]), Expected()
    up = change_of(low, high, even, stage=0, expected=expected)
    down = change_of(high, low, even, stage=0, expected=expected)
    assert (up.helped, up.hurt) == pytest.approx((down.hurt, down.helped), abs=1e-7)
    assert up.helped > up.hurt


@given(counts)
def test_before_alone_tells_nothing_of_a_change(before):
    seen = Trials(np.array([[before[0]]]), np.array([[float(before[1])]]))
    nothing = Trials(np.zeros((1, 1)), np.zeros((1, 1)))
    found = change_of(seen, nothing, np.array([0.2]), stage=0, expected=Expected())
    assert (found.factor, found.changed, found.upward) == pytest.approx((1, 0.5, 0.5))
