"""How many more answers would tell."""

import numpy as np

from nextround.engine.funnel import (
    Expected,
    Market,
    Trials,
    bottleneck_of,
    change_of,
    posterior_of,
    until_named,
    until_told,
)

MARKET = Market(np.array([[0.06, 0.33, 0.30]]), np.array([0.6, 0.4, 0.4]), 0.8, 20.0)
MIX = np.ones(1)


def seen(passes, resolved):
    return Trials(np.array([passes], float), np.array([resolved], float))


def needed(trials):
    stages = posterior_of(trials, MARKET)
    found = bottleneck_of(stages, MARKET, mix=MIX)
    return found, until_named(found, stages, trials, MARKET, mix=MIX)


def test_a_step_that_clearly_fails_needs_few_more_answers():
    found, more = needed(seen([12, 10, 0], [60, 12, 4]))
    assert found.named(np.array([60.0, 12.0, 4.0])) is None
    assert more is not None
    assert more <= 20


def test_that_many_more_answers_name_the_step():
    trials = seen([12, 10, 0], [60, 12, 4])
    stages = posterior_of(trials, MARKET)
    _, more = needed(trials)
    rate = float(stages[2].rate_quantiles(np.array([0.2]))[0, 0])
    then = seen([12, 10, more * rate], [60, 12, 4 + more])
    again = bottleneck_of(posterior_of(then, MARKET), MARKET, mix=MIX)
    assert again.named(then.resolved[0]) == 2


def test_where_all_is_as_usual_no_number_of_answers_names_a_step():
    _, more = needed(seen([30, 33, 33], [500, 100, 110]))
    assert more is None


def told(before, after):
    rates, expected = np.array([0.06]), Expected()
    pair = [seen([y, 0, 0], [n, 0, 0]) for y, n in (before, after)]
    change = change_of(*pair, rates, stage=0, expected=expected)
    return until_told(change, *pair, rates, stage=0, expected=expected)


def test_a_change_that_seems_to_hurt_is_not_waited_for():
    assert told((10, 60), (0, 40)) is None


def test_a_change_that_helps_much_is_told_within_some_more_answers():
    assert told((6, 120), (14, 80)) in {5, 10, 20, 40}
