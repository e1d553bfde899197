"""A library of suspected weaknesses, said as what one does rather than what one is."""

from nextround.engine.behaviours.behaviour import LABELS, Behaviour, Competency
from nextround.engine.behaviours.library import LIBRARY, by_key, find
from nextround.engine.behaviours.traits import ABOUT_GIVEN, is_given, is_trait

__all__ = [
    "ABOUT_GIVEN",
    "LABELS",
    "LIBRARY",
    "Behaviour",
    "Competency",
    "by_key",
    "find",
    "is_given",
    "is_trait",
]
