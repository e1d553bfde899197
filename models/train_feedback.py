"""Trains the model that marks sentences of feedback, and writes its weights: `make models`.

`--held-out` trains on four fifths, five times, and prints quadratic weighted kappa on the rest.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from nextround.engine.feedback import features, learned
from nextround.engine.feedback.marks import found_by_rules

_HERE = Path(__file__).parent
_TO = _HERE.parent / "src/nextround/engine/feedback" / learned.WEIGHTS
# Chosen on held-out sentences: a word met less often teaches nothing, and how strongly large
# weights are held back.
_FEWEST, _FREEDOM, _STEPS = 4, 10.0, 80
_FOLDS = 5
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """One labelled sentence as the model sees it."""

    label: int
    words: frozenset[str]
    shape: dict[str, float]
    language: str


def main() -> None:
    """Train on all sentences and write the weights, or print how good it is on held-out ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    seen = list(all_seen())
    if parser.parse_args().held_out:
        _print_held_out(seen)
        return
    lines = trained(seen)
    _TO.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(seen)} sentences, {len(lines)} weights in {_TO.relative_to(_HERE.parent)}")


def all_seen() -> Iterator[Seen]:
    """Yield every sentence there is to train on."""
    for file in sorted((_HERE / "feedback").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            why, area = found_by_rules(row["text"])
            shape = features.shape_of(row["text"], why=why, area=area)
            yield Seen(row["label"], features.words_of(row["text"]), shape, file.stem)


def trained(seen: list[Seen]) -> list[str]:
    """Return the weights as lines: name, tab, four whole numbers; all the same level out."""
    words, shapes = _vocabulary(seen)
    names = [*words, *(f"={name}" for name in shapes), "=(start)"]
    table = _table(seen, words, shapes)
    weights = _fitted(table, np.array([each.label for each in seen]))
    whole = np.rint((weights - weights.mean(axis=1, keepdims=True)) * learned.SCALE).astype(int)
    kept = [
        (name, row)
        for name, row in zip(names, whole, strict=True)
        if name.startswith("=") or np.abs(row).max() > learned.SCALE // 5
    ]
    return [f"{name}\t{' '.join(map(str, row))}" for name, row in sorted(kept, key=lambda k: k[0])]


def _vocabulary(seen: list[Seen]) -> tuple[list[str], list[str]]:
    count = Counter(word for each in seen for word in each.words)
    words = sorted(word for word, n in count.items() if n >= _FEWEST)
    return words, sorted({name for each in seen for name in each.shape})


def _table(seen: list[Seen], words: list[str], shapes: list[str]) -> csr_matrix:
    """Return a row for each sentence, as `learned.Model` weighs it; the last column is 1."""
    place = {name: n for n, name in enumerate([*words, *(f"={name}" for name in shapes)])}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, each in enumerate(seen):
        known = [place[word] for word in each.words if word in place]
        share = 1 / max(len(known), 1) ** 0.5
        shape = {
            place[f"={name}"]: value * learned.SHAPE_WEIGHT
            for name, value in each.shape.items()
            if value and f"={name}" in place
        }
        cells = {**dict.fromkeys(known, share), **shape, len(place): 1.0}
        rows += [row] * len(cells)
        columns += cells.keys()
        values += cells.values()
    return csr_matrix((values, (rows, columns)), shape=(len(seen), len(place) + 1))


def _fitted(table: csr_matrix, labels: NDArray[np.int64]) -> Floats:
    """Return the weights of a multinomial logistic regression, one column for each level."""
    truth = np.eye(learned.LEVELS)[labels]
    shape = (table.shape[1], learned.LEVELS)
    back = table.T.tocsr()

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(shape)
        scores = table @ weights
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        held = weights / _FREEDOM
        held[-1] = 0  # where every sentence begins is free
        misfit = -np.log(chances[truth == 1]).sum() + 0.5 * (held * weights).sum()
        return float(misfit), (back @ (chances - truth) + held).ravel()

    start = np.zeros(shape[0] * shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    return np.asarray(found.x).reshape(shape)


def _print_held_out(seen: list[Seen]) -> None:
    """Print kappa over all folds, by language; a sentence is marked by a model without it."""
    marked: list[tuple[Seen, int]] = []
    for fold in range(_FOLDS):
        model = learned.model_of(
            trained([each for n, each in enumerate(seen) if n % _FOLDS != fold])
        )
        marked += [
            (each, model.level_of(each.words, each.shape))
            for n, each in enumerate(seen)
            if n % _FOLDS == fold
        ]
    for language in ("", *sorted({each.language for each in seen})):
        some = [(each.label, level) for each, level in marked if language in ("", each.language)]
        print(f"{language or 'all':4} {len(some):5} sentences, kappa {kappa(some):.3f}")


def kappa(pairs: list[tuple[int, int]]) -> float:
    """Return quadratic weighted kappa (Cohen 1968)."""
    table = np.zeros((learned.LEVELS, learned.LEVELS))
    for truth, marked in pairs:
        table[truth, marked] += 1
    far = np.subtract.outer(np.arange(learned.LEVELS), np.arange(learned.LEVELS)) ** 2
    by_chance = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    return float(1 - (far * table).sum() / (far * by_chance).sum())


if __name__ == "__main__":
    main()
