"""How often asking brings something of use, from few requests: a rate with its interval."""

from dataclasses import dataclass

from scipy.special import betaincinv

# So many requests of others a person's own few are weighed against: our judgement. Twelve of
# their own then count for more than the prior does.
_PRIOR_REQUESTS = 12.0
_LOW, _HIGH = 0.1, 0.9


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests of one kind that are settled, and those that brought something of use.

    Attributes:
        asked: How many were answered, or waited for in vain.
        useful: How many of them brought a reason, or more.
        expected: Probability that the next one does.
        low, high: Between these that probability lies with 80 in 100.
    """

    asked: int
    useful: int
    expected: float
    low: float
    high: float


def rate_of(asked: int, useful: int, *, prior: float) -> Rate:
    """Return the rate after `asked` settled requests of which `useful` were of use.

    Beta-binomial: the prior is a Beta distribution of mean `prior`, worth twelve requests.

    Raises:
        ValueError: More were of use than were asked, or the prior is no chance between 0 and 1.
    """
    if not 0 <= useful <= asked:
        raise ValueError(f"{useful} of {asked} requests were of use")
    if not 0 < prior < 1:
        raise ValueError(f"a prior of {prior} is no chance between 0 and 1")
    a = _PRIOR_REQUESTS * prior + useful
    b = _PRIOR_REQUESTS * (1 - prior) + asked - useful
    low, high = (float(betaincinv(a, b, share)) for share in (_LOW, _HIGH))
    return Rate(asked, useful, a / (a + b), low, high)
