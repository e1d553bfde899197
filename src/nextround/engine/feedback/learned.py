"""The trained model: how much a sentence tells, from its words and from what the rules found.

A multinomial logistic regression, trained by `models/train_feedback.py` on invented sentences.
"""

import math
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from nextround.engine.feedback import features
from nextround.engine.feedback.why import Area, Why

LEVELS = 4
# The weights are written as whole numbers, so many to one.
SCALE = 100
# What the rules found and the shape weigh so much beside the words: chosen on held-out sentences.
SHAPE_WEIGHT = 0.3
WEIGHTS = "learned.txt"
_START = "(start)"

Weights = Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of the features, one for each level; every sentence begins with `start`."""

    words: Weights
    shape: Weights
    start: tuple[float, ...]

    def level(self, text: str, *, why: Why, area: Area | None) -> int:
        """Return how much `text` tells, 0 to 3: the median of what it may be."""
        shape = features.shape_of(text, why=why, area=area)
        return self.level_of(features.words_of(text), shape)

    def level_of(self, words: AbstractSet[str], shape: Mapping[str, float]) -> int:
        """Return how much a sentence of these features tells."""
        scores = list(self.start)
        known = [self.words[word] for word in words if word in self.words]
        share = 1 / math.sqrt(max(len(known), 1))
        for weights in known:
            _add(scores, weights, times=share)
        for name, value in shape.items():
            if value and name in self.shape:
                _add(scores, self.shape[name], times=value * SHAPE_WEIGHT)
        return _median(scores)


@cache
def model() -> Model:
    """Return the model that comes with the program."""
    lines = (files(__package__) / WEIGHTS).read_text(encoding="utf-8").splitlines()
    return model_of(lines)


def model_of(lines: list[str]) -> Model:
    """Return the model written in `lines`: a name, a tab and four whole numbers each.

    Names of the shape begin with "=".
    """
    words: dict[str, tuple[float, ...]] = {}
    shape: dict[str, tuple[float, ...]] = {}
    for line in lines:
        name, _tab, numbers = line.partition("\t")
        weights = tuple(int(number) / SCALE for number in numbers.split())
        if name.startswith("="):
            shape[name[1:]] = weights
        else:
            words[name] = weights
    start = shape.pop(_START)
    return Model(words, shape, start)


def _add(scores: list[float], weights: tuple[float, ...], *, times: float) -> None:
    for level in range(LEVELS):
        scores[level] += weights[level] * times


def _median(scores: list[float]) -> int:
    top = max(scores)
    chances = [math.exp(score - top) for score in scores]
    half, so_far = sum(chances) / 2, 0.0
    for level, chance in enumerate(chances):
        so_far += chance
        if so_far >= half:
            return level
    return LEVELS - 1
