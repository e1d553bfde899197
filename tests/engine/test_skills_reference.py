"""How well skills are found, on labelled postings kept outside the repository."""

import json
from itertools import groupby
from pathlib import Path

import pytest

import scorers
from nextround.assist import encoder


def _found(rows: list[dict], *, together: bool) -> dict[str, dict]:
    postings = [list(some) for _, some in groupby(rows, key=lambda row: row["posting"])]
    answers = [
        encoder.reader().skills_of([row["text"] for row in posting], together=together)
        for posting in postings
    ]
    spans = [each for answer in answers for each in answer]
    return {
        row["id"]: {"skills": [{"start": s.start, "end": s.end} for s in each]}
        for row, each in zip(rows, spans, strict=True)
    }


# Minutes on a machine that does much else.
@pytest.mark.timeout(600)
@pytest.mark.reference
@pytest.mark.parametrize("together", [True, False])
def test_skills_are_found_as_people_marked_them(reference: Path, together: bool):
    folder = reference / "postings"
    lines = (folder / "skills_dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    scores = scorers.scorer(folder / "score_skills.py").score(
        {row["id"]: row for row in rows}, _found(rows, together=together)
    )
    assert scores["relaxed"]["f1"] >= 0.56
    assert scores["strict"]["f1"] >= 0.42
