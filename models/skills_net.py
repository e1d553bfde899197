"""The network that `train_skills.py` trains: the encoder again, in torch, with a head on it.

What it computes is what `nextround.engine.skills` does in numpy, and the names of its weights are
the ones under which that finds them. The lower layers stay as they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from nextround.engine.skills.encoder import LAYERS
from nextround.engine.skills.tagger import KINDS, TAGS
from nextround.engine.skills.words import SHAPES

# Layers below are not trained: chosen for the time that it saves.
FROZEN = 2
_WIDTH, _MIDDLE, _HEADS = 384, 192, 12
_DROPPED = 0.1
_NEVER = -1e4
_GOES_ON = 2


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences in numbers, one after the other without padding.

    Attributes:
        pieces: Of all sentences, with the marks around each.
        places: Of each piece, its place in its sentence.
        sentence: Of each piece, the number of its sentence.
        lengths: Of each sentence, in pieces.
        word: Of each piece, the number of its word, -1: a mark.
        shapes: How each word is written.
        word_sentence: Of each word, the number of its sentence.
        word_place: Of each word, its place in its sentence.
        counts: Of each sentence, in words.
        before: Of each sentence, the number of the one before, -1: none.
        after: Of each sentence, the number of the one after, -1: none.
        tags: Of each word, a tag of each kind.
    """

    pieces: Tensor
    places: Tensor
    sentence: Tensor
    lengths: Tensor
    word: Tensor
    shapes: Tensor
    word_sentence: Tensor
    word_place: Tensor
    counts: Tensor
    before: Tensor
    after: Tensor
    tags: Tensor


class Layer(nn.Module):
    """One layer of the encoder, by the names of its weights."""

    def __init__(self, weights: Mapping[str, Tensor], name: str, *, trained: bool) -> None:
        super().__init__()
        self.kept = nn.ParameterDict()
        for each in weights:
            if each.startswith(f"{name}."):
                kept = nn.Parameter(weights[each].clone(), requires_grad=trained)
                self.kept[_key(each.removeprefix(f"{name}."))] = kept

    def forward(self, values: Tensor, batch: Batch, *, mask: Tensor) -> Tensor:
        """Return what the layer makes of `values`; `mask` hides what is beyond a sentence."""
        heads = [
            _side_by_side(self._of(f"attention.self.{part}", values), batch)
            for part in ("query", "key", "value")
        ]
        looked = functional.scaled_dot_product_attention(*heads, attn_mask=mask)
        looked = looked.transpose(1, 2).flatten(2)[batch.sentence, batch.places]
        looked = self._dropped(self._of("attention.output.dense", looked))
        values = self._levelled("attention.output.LayerNorm", values + looked)
        worked = functional.gelu(self._of("intermediate.dense", values))
        worked = self._dropped(self._of("output.dense", worked))
        return self._levelled("output.LayerNorm", values + worked)

    def _of(self, name: str, values: Tensor) -> Tensor:
        return functional.linear(
            values, self.kept[_key(f"{name}.weight")], self.kept[_key(f"{name}.bias")]
        )

    def _levelled(self, name: str, values: Tensor) -> Tensor:
        weight, bias = self.kept[_key(f"{name}.weight")], self.kept[_key(f"{name}.bias")]
        return functional.layer_norm(values, (_WIDTH,), weight, bias, 1e-12)

    def _dropped(self, values: Tensor) -> Tensor:
        return functional.dropout(values, _DROPPED, self.training)


class Net(nn.Module):
    """Encoder and head; `forward` returns the scores of the tags of each word."""

    def __init__(self, weights: Mapping[str, NDArray[np.float32]]) -> None:
        super().__init__()
        self.plain = {
            name: torch.from_numpy(np.array(array))
            for name, array in weights.items()
            if array.dtype == np.float32
        }
        self.layers = nn.ModuleList(
            Layer(self.plain, f"encoder.layer.{number}", trained=number >= FROZEN)
            for number in range(LAYERS)
        )
        self.word = nn.Linear(_WIDTH + SHAPES, _MIDDLE)
        self.own = nn.Linear(_WIDTH, _MIDDLE, bias=False)
        self.before = nn.Linear(_WIDTH, _MIDDLE, bias=False)
        self.after = nn.Linear(_WIDTH, _MIDDLE, bias=False)
        self.none_before = nn.Parameter(torch.zeros(_MIDDLE))
        self.none_after = nn.Parameter(torch.zeros(_MIDDLE))
        self.out = nn.Linear(_MIDDLE, len(KINDS) * TAGS)
        self.follows = nn.Parameter(torch.zeros(len(KINDS), TAGS, TAGS))
        self.begins = nn.Parameter(torch.zeros(len(KINDS), TAGS))

    def forward(self, batch: Batch) -> Tensor:
        """Return how well each tag of each kind fits each word."""
        values = self._encoded(batch)
        inner = batch.word >= 0
        words = _means(values[inner], batch.word[inner], count=len(batch.word_sentence))
        sentences = _means(values, batch.sentence, count=len(batch.lengths))
        middle = self.word(torch.cat([self._dropped(words), batch.shapes], 1))
        context = self.own(sentences)
        for weigh, none, places in (
            (self.before, self.none_before, batch.before),
            (self.after, self.none_after, batch.after),
        ):
            there = (places >= 0)[:, None]
            context = context + torch.where(there, weigh(sentences[places]), none)
        middle = functional.gelu(middle + context[batch.word_sentence])
        return self.out(self._dropped(middle)).view(-1, len(KINDS), TAGS)

    def loss(self, batch: Batch) -> Tensor:
        """Return how unlikely the true tags are, a word (linear chain, Lafferty 2001)."""
        scores = _padded(self(batch), batch)
        tags = _padded(batch.tags, batch)
        there = torch.arange(scores.shape[1])[None] < batch.counts[:, None]
        follows, begins = self._rules()
        kinds = torch.arange(len(KINDS))
        true = (scores.gather(3, tags[..., None])[..., 0] * there[..., None]).sum(1)
        true = true + begins[kinds, tags[:, 0]]
        steps = follows[kinds, tags[:, :-1], tags[:, 1:]]
        true = true + (steps * there[:, 1:, None]).sum(1)
        ways = begins + scores[:, 0]
        for place in range(1, scores.shape[1]):
            further = torch.logsumexp(ways[..., :, None] + follows, 2) + scores[:, place]
            ways = torch.where(there[:, place, None, None], further, ways)
        return (torch.logsumexp(ways, 2) - true).sum() / len(batch.word_sentence)

    def head(self) -> dict[str, Tensor]:
        """Return the weights of the head, as `nextround.engine.skills.tagger` names them."""
        return {
            "word.weight": self.word.weight,
            "word.bias": self.word.bias,
            "own.weight": self.own.weight,
            "before.weight": self.before.weight,
            "before.none": self.none_before,
            "after.weight": self.after.weight,
            "after.none": self.none_after,
            "out.weight": self.out.weight,
            "out.bias": self.out.bias,
            "follows": self.follows,
            "begins": self.begins,
        }

    def encoder(self) -> dict[str, Tensor]:
        """Return the trained weights of the encoder by name."""
        return {
            f"encoder.layer.{number}.{_name(key)}": parameter
            for number, layer in enumerate(self.layers)
            if number >= FROZEN
            for key, parameter in layer.kept.items()
        }

    def _encoded(self, batch: Batch) -> Tensor:
        plain = self.plain
        values = plain["embeddings.word_embeddings.weight"][batch.pieces]
        values = values + plain["embeddings.position_embeddings.weight"][batch.places]
        values = values + plain["embeddings.token_type_embeddings.weight"][0]
        level = [plain[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias")]
        values = self._dropped(functional.layer_norm(values, (_WIDTH,), *level, 1e-12))
        beyond = torch.arange(int(batch.lengths.max()))[None] >= batch.lengths[:, None]
        mask = torch.where(beyond, -1e9, 0.0)[:, None, None, :]
        with torch.no_grad():
            for layer in self.layers[:FROZEN]:
                values = layer(values, batch, mask=mask)
        for layer in self.layers[FROZEN:]:
            values = layer(values, batch, mask=mask)
        return values

    def _rules(self) -> tuple[Tensor, Tensor]:
        """Return what follows and what begins, where nothing goes on that has not begun."""
        never = torch.zeros(TAGS, TAGS)
        never[0, _GOES_ON] = _NEVER
        return self.follows + never, self.begins + never[0]

    def _dropped(self, values: Tensor) -> Tensor:
        return functional.dropout(values, _DROPPED, self.training)


def _key(name: str) -> str:
    """Return a name as a part of a module may have it."""
    return name.replace(".", "/")


def _name(key: str) -> str:
    return key.replace("/", ".")


def _side_by_side(values: Tensor, batch: Batch) -> Tensor:
    wide = values.new_zeros(len(batch.lengths), int(batch.lengths.max()), _WIDTH)
    wide[batch.sentence, batch.places] = values
    return wide.unflatten(2, (_HEADS, -1)).transpose(1, 2)


def _padded(values: Tensor, batch: Batch) -> Tensor:
    wide = values.new_zeros(len(batch.counts), int(batch.counts.max()), *values.shape[1:])
    wide[batch.word_sentence, batch.word_place] = values
    return wide


def _means(values: Tensor, groups: Tensor, *, count: int) -> Tensor:
    sums = values.new_zeros(count, values.shape[1]).index_add(0, groups, values)
    sizes = values.new_zeros(count).index_add(0, groups, torch.ones(len(groups)))
    return sums / sizes[:, None]
