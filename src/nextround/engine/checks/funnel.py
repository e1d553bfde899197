"""Cases of the model of the funnel: stages, pending items, forecasts and changes."""

from collections.abc import Iterator, Mapping

import numpy as np

from nextround.engine.checks.parts import Compared, NotCasesError, Part, refused
from nextround.engine.funnel import (
    Arrivals,
    Change,
    Durations,
    Expected,
    Forecast,
    InFlight,
    Market,
    StagePosterior,
    Trials,
    bottleneck_of,
    change_of,
    draws_of,
    forecast_of,
    posterior_of,
)

_SHARES = {"q05": 0.05, "q50": 0.50, "q95": 0.95}
_TOLERANCE, _OF_QUANTILE, _OF_BOTTLENECK, _OF_SHORTFALL = 1e-5, 1e-4, 0.01, 0.02
_OF_PENDING, _OF_FORECAST, _OF_CHANGE = 1e-6, 0.015, 1e-3

Posterior = tuple[StagePosterior, ...]


def compared(file: Part) -> Iterator[Compared]:
    """Compare all that the file has of stages, pending items, forecasts and changes."""
    market = _market(file.part("meta"))
    posteriors: dict[str, Posterior] = {}
    for case in file.parts("stage_cases"):
        posterior = _posterior(case, market)
        posteriors[str(case.value.get("name"))] = posterior
        yield from _stages(case, posterior)
        yield from _bottleneck(case, posterior, market)
    for case in file.parts("pending_approximation"):
        yield from _pending(case)
    for case in file.part("forecast").parts("cases"):
        yield from _forecast(case, _drawn_from(case, posteriors), file.part("forecast"))
    for case in file.part("change").parts("cases"):
        yield from _change(case, file.part("change"))


def _stages(case: Part, posterior: Posterior) -> Iterator[Compared]:
    for stage, theirs in zip(posterior, case.parts("stages"), strict=True):
        for key, ours in _of_stage(stage).items():
            yield from _each("stage.", theirs, key, ours, _TOLERANCE)
        means, sds = stage.rate_means(), stage.rate_sds()
        quantiles = stage.rate_quantiles(np.array(list(_SHARES.values())))
        for channel, rate in enumerate(theirs.parts("p")):
            yield from _each("stage.p.", rate, "mean", means[channel], _TOLERANCE)
            yield from _each("stage.p.", rate, "sd", sds[channel], _TOLERANCE)
            for key, ours in zip(_SHARES, quantiles[channel], strict=True):
                yield from _each("stage.p.", rate, key, ours, _OF_QUANTILE)


def _of_stage(stage: StagePosterior) -> dict[str, float]:
    return {
        "d_mean": stage.deviation_mean,
        "d_sd": stage.deviation_sd,
        "a_mean": stage.own_mean,
        "a_sd": stage.own_sd,
        "p_below_base": stage.chance_below_market,
        "logZ": stage.log_evidence,
    }


def _bottleneck(case: Part, posterior: Posterior, market: Market) -> Iterator[Compared]:
    if "bottleneck" not in case.value:
        return
    ours = bottleneck_of(posterior, market, mix=case.numbers("mix"))
    theirs = case.part("bottleneck")
    yield from _each("bottleneck.", theirs, "p_none", ours.none, _OF_BOTTLENECK)
    for key, found, tolerance in (
        ("p_bottleneck", ours.chances, _OF_BOTTLENECK),
        ("shortfall_mean", ours.shortfalls, _OF_SHORTFALL),
    ):
        for one, other in zip(found, theirs.numbers(key), strict=True):
            yield Compared(f"bottleneck.{key}", float(one), float(other), tolerance)


def _pending(case: Part) -> Iterator[Compared]:
    """Take the items for half failed each, in a market that nobody differs from."""
    rate, pending = case.number("p0"), case.number("pending")
    market = refused(case, lambda: Market(np.array([[rate]]), np.zeros(1), 0.0, case.number("K")))
    trials = Trials(np.zeros((1, 1)), np.array([[pending / 2]]))
    [stage] = posterior_of(trials, market)
    yield from _each("pending.", case, "fractional_mean", stage.rate_means()[0], _OF_PENDING)


def _forecast(case: Part, posterior: Posterior, about: Part) -> Iterator[Compared]:
    durations = about.part("durations")
    rows = case.rows("lam_gamma")
    found = forecast_of(
        draws_of(posterior),
        Arrivals(rows[:, 0], rows[:, 1]),
        tuple(InFlight(int(row[0]), int(row[1]), float(row[2])) for row in case.rows("inflight")),
        Durations(durations.numbers("median"), durations.numbers("sigma")),
    )
    by_week = case.part("p_offer_by_week")
    for week in by_week.value:
        ours = found.by(float(week)) if found else None
        yield from _each("forecast.", by_week, week, ours, _OF_FORECAST, named="p_offer_by_week")
    yield from _quantiles(case.part("quantiles_weeks"), found)


def _quantiles(theirs: Part, found: Forecast | None) -> Iterator[Compared]:
    """Compare chances at their weeks, not weeks: far out, a week more or less is nothing."""
    for share in theirs.value:
        weeks = theirs.number_or_nothing(share)
        if weeks is None or found is None:
            beyond = found is not None and found.when(float(share)) is None
            yield Compared("forecast.quantiles_weeks", None if beyond else 0.0, None, _OF_FORECAST)
        else:
            ours = found.by(weeks)
            yield Compared("forecast.quantiles_weeks", ours, float(share), _OF_FORECAST)


def _change(case: Part, about: Part) -> Iterator[Compared]:
    before, after = (_column(case, f"y{n}", f"n{n}") for n in (1, 2))
    expected = Expected(
        closeness=about.number("K"),
        spread=about.number("sd"),
        change_spread=about.number("sd_delta"),
        unchanged=about.number("spike"),
    )
    ours = change_of(before, after, case.numbers("base"), stage=0, expected=expected)
    for key, value in _of_change(ours).items():
        theirs = case.number(key)
        # The factor may be of any size: it is compared as a share of theirs.
        scale = theirs if key == "bf10" else 1.0
        yield Compared(f"change.{key}", value / scale, theirs / scale, _OF_CHANGE)


def _of_change(change: Change) -> dict[str, float]:
    return {
        "bf10": change.factor,
        "p_changed": change.changed,
        "delta_mean_slab": change.mean,
        "delta_sd_slab": change.sd,
        "p_positive_slab": change.upward,
        "p_helped": change.helped,
        "p_hurt": change.hurt,
    }


def _market(meta: Part) -> Market:
    return refused(
        meta,
        lambda: Market(meta.rows("base"), meta.numbers("sb"), meta.number("sa"), meta.number("K")),
    )


def _posterior(case: Part, market: Market) -> Posterior:
    return refused(case, lambda: posterior_of(Trials(case.rows("Y"), case.rows("N")), market))


def _column(case: Part, passes: str, resolved: str) -> Trials:
    return refused(
        case, lambda: Trials(case.numbers(passes)[:, None], case.numbers(resolved)[:, None])
    )


def _drawn_from(case: Part, posteriors: Mapping[str, Posterior]) -> Posterior:
    name = str(case.value.get("data"))
    if name not in posteriors:
        raise NotCasesError(f"{case.where}.data names no case of stages")
    return posteriors[name]


def _each(
    prefix: str, theirs: Part, key: str, ours: float | None, tolerance: float, *, named: str = ""
) -> Iterator[Compared]:
    """Compare a quantity, if the case has it."""
    if key in theirs.value:
        value = None if ours is None else float(ours)
        yield Compared(prefix + (named or key), value, theirs.number_or_nothing(key), tolerance)
