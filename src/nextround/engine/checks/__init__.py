"""Comparison of our sums with cases that were computed elsewhere, in the form of `odds verify`."""

from collections.abc import Callable, Iterator, Mapping

from nextround.engine.checks import funnel, ledger, rejection
from nextround.engine.checks.parts import Agreement, Compared, NotCasesError, Part

__all__ = ["Agreement", "NotCasesError", "agreement_with"]

# The key at the top of a file that tells which model its cases are for.
_MODELS: Mapping[str, Callable[[Part], Iterator[Compared]]] = {
    "rejection_LR": rejection.compared,
    "stage_cases": funnel.compared,
    "lr_from_r": ledger.compared,
}


def agreement_with(cases: Mapping[str, object]) -> dict[str, Agreement]:
    """Return how well every quantity in the cases agrees with ours.

    The model is told by a key at the top; keys that are not known are ignored.

    Raises:
        NotCasesError: The cases are of no model, lack an input, hold a wrong type or nothing to
            compare.
    """
    compared = next((_MODELS[key] for key in _MODELS if key in cases), None)
    if compared is None:
        raise NotCasesError(f"no cases to verify: none of {', '.join(_MODELS)} stands at the top")
    agreements: dict[str, Agreement] = {}
    for each in _all(compared, Part("", cases)):
        so_far = agreements.get(each.quantity, Agreement(0.0, each.tolerance, 0))
        agreements[each.quantity] = Agreement(
            max_abs=max(so_far.max_abs, each.difference),
            tolerance=each.tolerance,
            n=so_far.n + (each.theirs is not None),
        )
    if not agreements:
        raise NotCasesError("the file holds nothing to compare")
    return agreements


def _all(compared: Callable[[Part], Iterator[Compared]], file: Part) -> Iterator[Compared]:
    """Compare what the file has, or refuse a file whose parts do not fit together."""
    try:
        yield from compared(file)
    except NotCasesError:
        raise
    except (ValueError, LookupError) as error:
        raise NotCasesError(f"the parts of the file do not fit together: {error}") from error
