"""The numbers that the models rest on, as one table that a person can read and change."""

from nextround.engine.priors.rates import RATES
from nextround.engine.priors.search import SEARCH
from nextround.engine.priors.selection import SELECTION
from nextround.engine.priors.table import Mark, Prior, Priors, PriorsError, Unit

PRIORS = Priors((*SELECTION, *RATES, *SEARCH))

__all__ = ["PRIORS", "Mark", "Prior", "Priors", "PriorsError", "Unit"]
