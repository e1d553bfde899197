"""The form of the evidence: families met together, and what that says about a mail."""

from dataclasses import dataclass

from nextround.engine.mail.values import LABELS, Label

_REACH = 9


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of families, met by a clause or by a mail.

    Attributes:
        name: What it finds, for reading the evidence.
        needs: Families that must all be met.
        weights: What it adds to the log odds of each label.
        lacks: Families none of which may be met in the clause.
        reach: Within how many words the families must stand.
        supposed: What is left of the weights where the clause only supposes.
        asked: What is left of the weights where the clause asks.
    """

    name: str
    needs: tuple[str, ...]
    weights: dict[Label, float]
    lacks: tuple[str, ...]
    reach: int
    supposed: float
    asked: float


def rule(
    name: str,
    needs: str,
    *,
    lacks: str = "",
    reach: int = _REACH,
    supposed: float = 0.0,
    asked: float = 1.0,
    **weights: float,
) -> Rule:
    """Return a rule written in one line; keywords named like labels are its weights."""
    checked = {label: weights.pop(label) for label in LABELS if label in weights}
    if weights:
        raise ValueError(f"no labels: {', '.join(weights)}")
    return Rule(name, tuple(needs.split()), checked, tuple(lacks.split()), reach, supposed, asked)
