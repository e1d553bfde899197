"""The funnel's posterior by a sampler that knows nothing of its sums: NUTS of NumPyro, on the CPU.

It draws the table's error, the person's own part and every channel's rate together, from the
model as it is written down, where the engine sums over one grid a stage.
"""

import time
from dataclasses import dataclass

import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from jax.scipy.special import expit, logit
from numpyro.diagnostics import effective_sample_size, split_gelman_rubin
from numpyro.infer import MCMC, NUTS

from nextround.engine.funnel import Array, Market, Trials

SEED, CHAINS, WARMUP, DRAWS = 20, 4, 1_000, 5_000


@dataclass(frozen=True, slots=True)
class Sampled:
    """What the sampler found, quantity by quantity: deviations, own parts, rates.

    Attributes:
        means: Mean of the draws.
        errors: Its standard error, from the number of draws they are worth.
        worth: How many independent draws they are worth.
        mixing: Split R-hat; 1 where the chains agree.
        first_s: Seconds, with compiling.
        again_s: Seconds once compiled.
    """

    means: Array
    errors: Array
    worth: Array
    mixing: Array
    first_s: float
    again_s: float


def sampled(trials: Trials, market: Market) -> Sampled:
    """Draw from the posterior twice, and return what the first draws say."""
    numpyro.enable_x64()
    chains = MCMC(
        NUTS(_model),
        num_warmup=WARMUP,
        num_samples=DRAWS,
        num_chains=CHAINS,
        chain_method="sequential",
        progress_bar=False,
    )
    first_s = _seconds(chains, SEED, trials, market)
    found = chains.get_samples(group_by_chain=True)
    again_s = _seconds(chains, SEED + 1, trials, market)
    every = np.concatenate(
        [
            np.asarray(found[name]).reshape(CHAINS, DRAWS, -1)
            for name in ("deviation", "own", "rate")
        ],
        axis=2,
    )
    worth = effective_sample_size(every)
    return Sampled(
        means=every.mean(axis=(0, 1)),
        errors=every.std(axis=(0, 1)) / np.sqrt(worth),
        worth=worth,
        mixing=split_gelman_rubin(every),
        first_s=first_s,
        again_s=again_s,
    )


def _seconds(chains: MCMC, seed: int, trials: Trials, market: Market) -> float:
    started = time.perf_counter()
    chains.run(jax.random.PRNGKey(seed), trials, market)
    jax.block_until_ready(chains.get_samples())
    return time.perf_counter() - started


def _model(trials: Trials, market: Market) -> None:
    error = numpyro.sample("error", dist.Normal(0, 1).expand([market.stages]).to_event(1))
    apart = numpyro.sample("apart", dist.Normal(0, 1).expand([market.stages]).to_event(1))
    own = numpyro.deterministic("own", market.difference * apart)
    deviation = numpyro.deterministic("deviation", own + market.doubt * error)
    expected = expit(logit(market.rates) + deviation)
    alpha, beta = market.closeness * expected, market.closeness * (1 - expected)
    rate = numpyro.sample("rate", dist.Beta(alpha, beta).to_event(2))
    # Trials may be fractions, so no binomial of whole numbers.
    failed = trials.resolved - trials.passes
    seen = trials.passes * jax.numpy.log(rate) + failed * jax.numpy.log1p(-rate)
    numpyro.factor("seen", seen.sum())
