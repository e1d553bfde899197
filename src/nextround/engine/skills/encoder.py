"""A small language model of the BERT kind (MiniLM), computed in numpy on weights it is given.

Sentences lie one after the other, without padding.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

# Of the model, as its authors chose them.
LAYERS, _HEADS = 6, 12
_SMALL = np.float32(1e-12)
START, STOP, UNKNOWN = 101, 102, 100


@dataclass(frozen=True, slots=True)
class Affine:
    """Weights, a row for each output, and what is added to them."""

    weights: Floats
    added: Floats

    def of(self, values: Floats) -> Floats:
        """Return the outputs for each row of `values`."""
        outputs: Floats = values @ self.weights.T + self.added
        return outputs


@dataclass(frozen=True, slots=True)
class Levelling:
    """Brings each row to mean 0 and variance 1, then stretches and shifts it (layer norm)."""

    stretch: Floats
    shift: Floats

    def of(self, values: Floats) -> Floats:
        """Return `values` levelled, row by row."""
        away = values - values.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", away, away)[:, None] / np.float32(values.shape[1])
        levelled: Floats = away / np.sqrt(spread + _SMALL) * self.stretch + self.shift
        return levelled


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer: each piece looks at the others of its sentence, then is worked over alone."""

    looks: Affine
    seen: Affine
    after_looking: Levelling
    wide: Affine
    narrow: Affine
    after_work: Levelling

    def of(self, values: Floats, rows: "Rows") -> Floats:
        """Return what the layer makes of `values`."""
        looked = self.seen.of(_attention(self.looks.of(values), rows))
        values = self.after_looking.of(values + looked)
        worked = self.narrow.of(gelu(self.wide.of(values)))
        return self.after_work.of(values + worked)


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the pieces of several sentences lie.

    Attributes:
        sentence: Of each piece, the number of its sentence.
        place: Of each piece, its place in the sentence.
        lengths: Of each sentence, how many pieces it has.
    """

    sentence: Whole
    place: Whole
    lengths: Whole


@dataclass(frozen=True, slots=True)
class Encoder:
    """The whole model; `words` and `places` are looked up, `layers` computed."""

    words: Floats
    places: Floats
    levelling: Levelling
    layers: tuple[Layer, ...]

    def of(self, pieces: Whole, rows: Rows) -> Floats:
        """Return a row of numbers for each piece of the sentences."""
        values = self.levelling.of(self.words[pieces] + self.places[rows.place])
        for layer in self.layers:
            values = layer.of(values, rows)
        return values


def rows_of(lengths: Sequence[int]) -> Rows:
    """Return where the pieces lie of sentences of these lengths."""
    counts = np.asarray(lengths, dtype=np.int64)
    sentence = np.repeat(np.arange(len(counts)), counts)
    begins = np.cumsum(counts) - counts
    return Rows(sentence, np.arange(counts.sum()) - begins[sentence], counts)


def encoder_of(weights: Mapping[str, Floats]) -> Encoder:
    """Return the model with these weights, under the names that BERT's have in its files."""
    kinds = weights["embeddings.token_type_embeddings.weight"]
    return Encoder(
        words=weights["embeddings.word_embeddings.weight"],
        places=weights["embeddings.position_embeddings.weight"] + kinds[0],
        levelling=_levelling(weights, "embeddings.LayerNorm"),
        layers=tuple(_layer(weights, f"encoder.layer.{number}") for number in range(LAYERS)),
    )


def means_by(values: Floats, groups: Whole, *, count: int) -> Floats:
    """Return the mean of the rows of each group; groups come in order, none is empty."""
    begins = np.searchsorted(groups, np.arange(count))
    sizes = np.diff(np.append(begins, len(groups))).astype(np.float32)
    sums: Floats = np.add.reduceat(values, begins, axis=0)
    return sums / sizes[:, None]


def _levelling(weights: Mapping[str, Floats], name: str) -> Levelling:
    return Levelling(weights[f"{name}.weight"], weights[f"{name}.bias"])


def _affine(weights: Mapping[str, Floats], *names: str) -> Affine:
    return Affine(
        np.concatenate([weights[f"{name}.weight"] for name in names]),
        np.concatenate([weights[f"{name}.bias"] for name in names]),
    )


def _layer(weights: Mapping[str, Floats], name: str) -> Layer:
    looks = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
    return Layer(
        looks=_affine(weights, *looks),
        seen=_affine(weights, f"{name}.attention.output.dense"),
        after_looking=_levelling(weights, f"{name}.attention.output.LayerNorm"),
        wide=_affine(weights, f"{name}.intermediate.dense"),
        narrow=_affine(weights, f"{name}.output.dense"),
        after_work=_levelling(weights, f"{name}.output.LayerNorm"),
    )


def _attention(looks: Floats, rows: Rows) -> Floats:
    """Return for each piece what it takes from the others of its sentence, all heads in a row."""
    width = looks.shape[1] // 3
    taken = np.empty((len(looks), width), dtype=np.float32)
    begin = 0
    # One by one: side by side, all would be as long as the longest.
    for end in np.cumsum(rows.lengths).tolist():
        each = looks[begin:end].reshape(end - begin, 3, _HEADS, width // _HEADS)
        query, key, value = each.transpose(1, 2, 0, 3)
        scores = query @ key.transpose(0, 2, 1) / np.float32((width // _HEADS) ** 0.5)
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        taken[begin:end] = (scores @ value).transpose(1, 0, 2).reshape(end - begin, width)
        begin = end
    return taken


# Abramowitz and Stegun 7.1.26: the error function to 1.5e-7, many times as fast as to the end.
_ERF_STEP = np.float32(0.3275911 / 2**0.5)
_ERF = [np.float32(c) for c in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)]


def gelu(values: Floats) -> Floats:
    """Return x times the chance that a normal variable stays below x."""
    size = np.abs(values)
    step = 1 / (1 + _ERF_STEP * size)
    tail = np.full_like(step, _ERF[0])
    for term in _ERF[1:]:
        tail *= step
        tail += term
    tail *= step
    size *= size
    size *= np.float32(-0.5)
    tail *= np.exp(size, out=size)
    # `tail` is 1 - erf(|x| / sqrt 2).
    tail *= np.float32(0.5)
    chance: Floats = np.where(values > 0, 1 - tail, tail)
    chance *= values
    return chance
