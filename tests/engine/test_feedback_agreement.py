"""How far the marks agree with a person's labels, on data kept outside the repository."""

import json
from pathlib import Path

import pytest

from nextround.engine.feedback import mark_of
from nextround.engine.sentences import Sentence

_LEVELS = range(4)


def _quadratic_kappa(pairs: list[tuple[int, int]]) -> float:
    """Return the agreement beyond chance, disagreements weighing by their square."""
    labels, levels = zip(*pairs, strict=True)
    seen = sum((label - level) ** 2 for label, level in pairs)
    by_chance = sum(
        labels.count(label) * levels.count(level) * (label - level) ** 2
        for label in _LEVELS
        for level in _LEVELS
    )
    return 1 - seen * len(pairs) / by_chance


def _pairs(path: Path) -> list[tuple[int, int]]:
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    sentences = [(row["label"], Sentence(row["text"], 0, len(row["text"]))) for row in rows]
    return [(label, mark_of(sentence).level) for label, sentence in sentences]


def test_kappa_is_one_for_equals_and_nought_for_chance():
    assert _quadratic_kappa([(0, 0), (3, 3)]) == 1
    assert _quadratic_kappa([(0, 0), (0, 3), (3, 0), (3, 3)]) == 0


@pytest.mark.reference
@pytest.mark.parametrize(("name", "at_least"), [("dev.jsonl", 0.68), ("invented_dev.jsonl", 0.55)])
def test_the_marks_agree_with_a_persons_labels(reference: Path, name: str, at_least: float):
    assert _quadratic_kappa(_pairs(reference / "feedback" / name)) >= at_least
