"""The labelled sentences of the reference postings, and which requirements touch a label."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from nextround.engine.posting import requirements_of

Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def touched(path: Path) -> list[bool]:
    """Tell of each requirement found in the postings of a file whether it touches a label."""
    postings = defaultdict(list)
    for row in rows(path):
        postings[row["posting"]].append(row)
    return [each for one in postings.values() for each in _touching(*_whole(one))]


def _whole(sentences: list[Row]) -> tuple[str, list[tuple[int, int]]]:
    """Return a posting of its sentences, and where its labelled spans stand in it."""
    starts = [0]
    for row in sentences:
        starts.append(starts[-1] + len(row["text"]) + 1)
    spans = [
        (start + span["start"], start + span["end"])
        for start, row in zip(starts, sentences, strict=False)
        for span in row["skills"]
    ]
    return "\n".join(row["text"] for row in sentences), spans


def _touching(text: str, spans: list[tuple[int, int]]) -> list[bool]:
    return [
        any(one.start < end and start < one.end for start, end in spans)
        for one in requirements_of(text)
    ]
