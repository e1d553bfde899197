"""What is believed of each stage once trials were seen: model B of the funnel, exact on a grid."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.special import betainc, betaincinv, betaln, ndtr

from nextround.engine.funnel.market import Array, Market, Trials

_POINTS, _REACH = 801, 6.0
# Quantiles need the mixture at some places only: fewer points, where nearly all belief lies.
_FEW, _NEARLY_ALL = 64, 1e-10
_ROUNDS, _NEAR = 60, 1e-7
_LOWEST, _HIGHEST = 1e-300, 1 - 1e-16


@dataclass(frozen=True)
class StagePosterior:
    """What is believed of one stage.

    The deviation d is how far the person is from the table, in log-odds: how far the table is
    wrong for their market, plus how far they are from their market (their own part).

    Attributes:
        deviation: Grid of d.
        weight: Belief in each point of the grid; sums to 1.
        alpha: First parameter of the Beta of each channel's rate (row) at each point (column).
        beta: Its second parameter.
        log_evidence: Log of how likely the trials were beforehand, without binomial factors.
        own_share: Which share of the spread, as variance, lies with the person.
        own_spread: How far people differ from their market, as sd of log-odds.
    """

    deviation: Array
    weight: Array
    alpha: Array
    beta: Array
    log_evidence: float
    own_share: float
    own_spread: float

    @cached_property
    def deviation_mean(self) -> float:
        """Mean of d."""
        return float(self.weight @ self.deviation)

    @cached_property
    def deviation_sd(self) -> float:
        """Standard deviation of d."""
        return float(np.sqrt(self.weight @ (self.deviation - self.deviation_mean) ** 2))

    @property
    def own_mean(self) -> float:
        """Mean of the person's own part, in log-odds; below 0 is below their market."""
        return self.own_share * self.deviation_mean

    @property
    def own_sd(self) -> float:
        """Standard deviation of the person's own part."""
        return float(np.hypot(self.own_share * self.deviation_sd, self.own_sd_given_deviation))

    @property
    def own_sd_given_deviation(self) -> float:
        """Standard deviation of the person's own part where d is known."""
        return float(self.own_spread * np.sqrt(1 - self.own_share))

    @property
    def chance_below_market(self) -> float:
        """Probability that the person is below their market here."""
        left = self.own_sd_given_deviation
        if left > 0:
            return float(self.weight @ ndtr(-self.own_share * self.deviation / left))
        # Where the table cannot be wrong, all of d is the person's own; at 0 it is even.
        own = self.own_share * self.deviation
        return float(self.weight @ (np.sign(-own) + 1) / 2)

    def rate_means(self) -> Array:
        """Return the expected rate of each channel."""
        return (self.alpha / (self.alpha + self.beta)) @ self.weight

    def rate_sds(self) -> Array:
        """Return the standard deviation of each channel's rate."""
        total = self.alpha + self.beta
        mean = self.alpha / total
        within = mean * (1 - mean) / (total + 1)
        return np.sqrt((within + mean**2) @ self.weight - self.rate_means() ** 2)

    def rate_quantiles(self, shares: Array) -> Array:
        """Return the rates (a row a channel) that these shares of belief lie below."""
        kept = self._few()
        weight = self.weight[kept] / self.weight[kept].sum()
        alpha, beta = self.alpha[:, None, kept], self.beta[:, None, kept]
        wanted = np.broadcast_to(shares, (len(self.alpha), len(shares)))
        return _mixed_quantiles(weight, alpha, beta, wanted, start=self._moments_quantiles(shares))

    def _few(self) -> slice:
        held = np.flatnonzero(self.weight > _NEARLY_ALL * self.weight.max())
        return slice(int(held[0]), int(held[-1]) + 1, max(1, (held[-1] - held[0]) // _FEW))

    def _moments_quantiles(self, shares: Array) -> Array:
        """Return the quantiles of the Beta with the same mean and sd, to start from."""
        mean, variance = self.rate_means()[:, None], self.rate_sds()[:, None] ** 2
        total = mean * (1 - mean) / variance - 1
        return np.asarray(betaincinv(mean * total, (1 - mean) * total, shares[None, :]))


def posterior_of(trials: Trials, market: Market) -> tuple[StagePosterior, ...]:
    """Return what is believed of each stage; stages say nothing of one another.

    Raises:
        ValueError: The trials are not of this market's channels and stages.
    """
    if trials.passes.shape != market.rates.shape:
        raise ValueError("the trials are not of this market's channels and stages")
    return tuple(_stage(trials, market, stage) for stage in range(market.stages))


def _stage(trials: Trials, market: Market, stage: int) -> StagePosterior:
    spread = market.spread(stage)
    deviation = np.linspace(-_REACH, _REACH, _POINTS) * spread if spread else np.zeros(1)
    prior = np.exp(-((deviation / spread) ** 2) / 2) if spread else np.ones(1)
    expected = market.expected(stage, deviation) * market.closeness
    passes, resolved = trials.passes[:, stage, None], trials.resolved[:, stage, None]
    failures = np.maximum(resolved - passes, 0.0)
    alpha, beta = expected + passes, market.closeness - expected + failures
    seen = (betaln(alpha, beta) - betaln(expected, market.closeness - expected)).sum(axis=0)
    seen += np.log(prior / prior.sum())
    highest = float(seen.max())
    weight = np.exp(seen - highest)
    return StagePosterior(
        deviation=deviation,
        weight=weight / weight.sum(),
        alpha=alpha,
        beta=beta,
        log_evidence=highest + float(np.log(weight.sum())),
        own_share=market.own_share(stage),
        own_spread=market.difference,
    )


def _mixed_quantiles(
    weight: Array, alpha: Array, beta: Array, wanted: Array, *, start: Array
) -> Array:
    """Solve for quantiles of mixtures of Betas: Newton's steps, kept in a bracket that halves."""
    low, high = np.full_like(start, _LOWEST), np.full_like(start, _HIGHEST)
    at = start.clip(low, high)
    log_norm = betaln(alpha, beta)
    for _ in range(_ROUNDS):
        place = at[..., None]
        miss = betainc(alpha, beta, place) @ weight - wanted
        low, high = np.where(miss < 0, at, low), np.where(miss < 0, high, at)
        log_density = (alpha - 1) * np.log(place) + (beta - 1) * np.log1p(-place) - log_norm
        step = at - miss / np.maximum(np.exp(log_density) @ weight, 1e-300)
        # A step that ends at the bracket's edge has arrived: to halve would throw it far off.
        moved = np.where((step >= low) & (step <= high), step, (low + high) / 2)
        done = np.abs(moved - at).max() < _NEAR
        at = moved
        if done:
            break
    return at
