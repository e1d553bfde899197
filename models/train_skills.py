"""Trains the model that finds skills in postings, and writes its weights: `make models`.

Takes `postings/skills_train.jsonl` of the folder that NEXTROUND_REFERENCE names. With `--held-out`
it trains on four fifths of the postings, prints how good that is on the rest, and writes nothing.
"""

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import skills_file
import torch
from skills_net import Batch, Net
from torch import nn

from nextround.assist import encoder
from nextround.engine.skills.encoder import rows_of
from nextround.engine.skills.stretches import Pieces, Stretch, flat, pieces_of_word, stretches_of
from nextround.engine.skills.tagger import KINDS
from nextround.engine.skills.words import Word, shapes_of, words_in

_HERE = Path(__file__).parent
_REFERENCE = _HERE.parent.parent / "shared" / "data"
_SEED, _ROUNDS, _FOLDS = 1, 4, 5
# Chosen on held-out postings.
_RATE, _HEAD_RATE, _WARMING, _DECAY = 2e-4, 1e-3, 0.1, 0.01
_LONGEST_STEP = 1.0
# Words in one stretch of a posting; two stretches, of different postings, are one step.
_WORDS_TOGETHER = 220
# A sentence that stands in many postings, word for word, is kept so often.
_MOST_OFTEN = 2
# How often, while training, a sentence forgets its neighbours, a word is hidden, the commas that
# the sentences have lost are put back, and masks become names.
_ALONE, _HIDDEN, _COMMAS, _NAMES = 0.3, 0.05, 0.5, 0.3
_COMMA_BETWEEN, _COMMA_ANYWHERE = 0.7, 0.04
_MASK = "[MASK]"
_OUT, _BEGINS, _GOES_ON = range(3)
# Invented, but for the towns.
_EMPLOYERS = ("Novatek", "Brightline", "Keller", "Orbit", "Vento", "Solveig", "Corvid", "Northway")
_TOWNS = ("London", "Berlin", "Copenhagen", "Aarhus", "Paris", "Madrid", "Denver", "Chicago")


@dataclass(frozen=True, slots=True)
class Example:
    """A stretch of a sentence with its true tags, one list for each kind."""

    posting: str
    words: tuple[Word, ...]
    tags: tuple[tuple[int, ...], ...]


def main() -> None:
    """Train on all postings and write the weights, or print how good it is on held-out ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    held_out = parser.parse_args().held_out
    torch.set_num_threads(1)
    torch.manual_seed(_SEED)
    path = Path(os.environ.get("NEXTROUND_REFERENCE", _REFERENCE)) / "postings/skills_train.jsonl"
    if not path.is_file():
        sys.exit(f"{path} is not there, so the reader of skills stays as it is.")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    held = _held_postings(rows) if held_out else set()
    net = trained([row for row in rows if row["posting"] not in held])
    if held_out:
        skills_file.print_scores(net, [row for row in rows if row["posting"] in held], path.parent)
    else:
        skills_file.write(net, encoder.TRAINED)


def trained(rows: Sequence[dict]) -> Net:
    """Return the network, trained on these rows."""
    lots = random.Random(_SEED)
    pieces_of = encoder.pieces()
    net = Net(encoder.plain_weights())
    examples = list(_examples(rows, pieces_of))
    inner = list(net.encoder().values())
    outer = list(net.head().values())
    optimiser = torch.optim.AdamW(
        [{"params": inner, "lr": _RATE}, {"params": outer, "lr": _HEAD_RATE}], weight_decay=_DECAY
    )
    steps = [step for _ in range(_ROUNDS) for step in _steps(examples, lots)]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: _share_of_rate(step / len(steps))
    )
    net.train()
    for number, step in enumerate(steps):
        varied = [_varied(each, lots) for each in step]
        loss = net.loss(_batch(varied, _beside(varied, lots), pieces_of=pieces_of))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_([*inner, *outer], _LONGEST_STEP)
        optimiser.step()
        schedule.step()
        if number % 50 == 0:
            print(f"step {number} of {len(steps)}, loss {loss.item():.3f}", flush=True)
    return net.eval()


def _held_postings(rows: Sequence[dict]) -> set[str]:
    postings = sorted({row["posting"] for row in rows})
    random.Random(_SEED).shuffle(postings)
    return set(postings[::_FOLDS])


def _examples(rows: Sequence[dict], pieces_of: Pieces) -> Iterator[Example]:
    seen: Counter[str] = Counter()
    for row in rows:
        seen[row["text"]] += 1
        if seen[row["text"]] > _MOST_OFTEN + bool(row["skills"]):
            continue
        words = words_in(row["text"], most=sys.maxsize)
        for stretch in stretches_of(0, words, pieces_of=pieces_of):
            tags = tuple(
                _tags(stretch.words, [s for s in row["skills"] if s["label"] == kind])
                for kind in KINDS
            )
            yield Example(row["posting"], stretch.words, tags)


def _tags(words: Sequence[Word], spans: Sequence[dict]) -> tuple[int, ...]:
    tags = [_OUT] * len(words)
    for span in spans:
        inside = [
            place
            for place, word in enumerate(words)
            if word.start < span["end"] and word.end > span["start"]
        ]
        for place in inside:
            tags[place] = _BEGINS if place == inside[0] else _GOES_ON
    return tuple(tags)


def _steps(examples: Sequence[Example], lots: random.Random) -> list[list[Example]]:
    """Return one round through all: pairs of stretches of postings, in no order."""
    parts: list[list[Example]] = []
    words = 0
    for example in examples:
        words += len(example.words)
        # The first part ends anywhere, so that the borders lie elsewhere in each round.
        most = _WORDS_TOGETHER if len(parts) != 1 else lots.randint(40, _WORDS_TOGETHER)
        if not parts or words > most or example.posting != parts[-1][-1].posting:
            parts.append([])
            words = len(example.words)
        parts[-1].append(example)
    lots.shuffle(parts)
    return [
        [example for part in parts[place : place + 2] for example in part]
        for place in range(0, len(parts), 2)
    ]


def _share_of_rate(passed: float) -> float:
    return min(passed / _WARMING, 1.0) * max(1 - passed, 0.0)


def _varied(example: Example, lots: random.Random) -> Example:
    """Return an example with commas put back, names in place of masks, and words hidden."""
    commas, names = lots.random() < _COMMAS, lots.random() < _NAMES
    words: list[Word] = []
    tags: list[tuple[int, ...]] = []
    columns = list(zip(*example.tags, strict=True))
    for word, here, before in zip(
        example.words, columns, [(_OUT,) * len(KINDS), *columns], strict=False
    ):
        if commas and words and lots.random() < _chance_of_comma(before, here):
            words.append(Word(",", 0, 1))
            tags.append((_OUT,) * len(KINDS))
        words.append(_replaced(word, names=names, lots=lots))
        tags.append(here)
    return Example(example.posting, tuple(words), tuple(zip(*tags, strict=True)))


def _chance_of_comma(before: tuple[int, ...], here: tuple[int, ...]) -> float:
    if _GOES_ON in here:
        return 0.0
    return _COMMA_BETWEEN if any(before) and _BEGINS in here else _COMMA_ANYWHERE


def _replaced(word: Word, *, names: bool, lots: random.Random) -> Word:
    text = word.text
    if names and word.masked in {"organization", "location"}:
        text = lots.choice(_EMPLOYERS if word.masked == "organization" else _TOWNS)
    if lots.random() < _HIDDEN:
        text = _MASK
    return Word(text, 0, len(text))


def _beside(examples: Sequence[Example], lots: random.Random) -> list[bool]:
    """Return whether each example and the next are read beside each other."""
    return [a.posting == b.posting and lots.random() > _ALONE for a, b in pairwise(examples)]


def _batch(examples: Sequence[Example], beside: Sequence[bool], *, pieces_of: Pieces) -> Batch:
    stretches = [
        Stretch(0, each.words, tuple(pieces_of_word(word, pieces_of) for word in each.words))
        for each in examples
    ]
    lie = rows_of([each.length for each in stretches])
    by_word = rows_of([len(each.words) for each in examples])
    sizes = [len(word) for each in stretches for word in each.pieces]
    word = np.full(len(lie.place), -1)
    inner = (lie.place > 0) & (lie.place < lie.lengths[lie.sentence] - 1)
    word[inner] = np.repeat(np.arange(len(sizes)), sizes)
    before = [-1, *(place if near else -1 for place, near in enumerate(beside))]
    after = [*(place + 1 if near else -1 for place, near in enumerate(beside)), -1]
    shapes = [shape for each in examples for shape in shapes_of(each.words)]
    tags = np.concatenate([np.array(each.tags).T for each in examples])
    return Batch(
        *map(torch.from_numpy, (flat(stretches), lie.place, lie.sentence, lie.lengths, word)),
        torch.tensor(shapes, dtype=torch.float32),
        *map(torch.from_numpy, (by_word.sentence, by_word.place, by_word.lengths)),
        torch.tensor(before),
        torch.tensor(after),
        torch.from_numpy(tags),
    )


if __name__ == "__main__":
    main()
