"""Telling a posting from a mail."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.posting import looks_like_posting

POSTING = """Maintenance Electrician
Ashgrove Packaging, Leeds. Full time, 39 hours a week, rotating shifts.
Your tasks: keep the lines running, find faults, write down what you did.
You need: a recognised certificate, experience in industry, a driving licence.
We offer: a pension, 28 days of holiday. To apply, send your CV by 3 March."""
REJECTION = """Dear Tomas,
Thank you for your interest in the position of Maintenance Electrician. Unfortunately we have
decided to proceed with other candidates. We will keep your application on file.
Kind regards,
Ana Ruiz"""


def _texts(path: Path, field: str) -> list[str]:
    rows = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(row)[field] for row in rows]


def test_a_posting_is_told_from_a_mail_about_it():
    assert looks_like_posting(REJECTION) < 0.1 < 0.9 < looks_like_posting(POSTING)


def test_nothing_is_no_posting():
    assert looks_like_posting(" \n") == 0


@given(st.text(max_size=300))
def test_any_text_scores_between_nothing_and_one(text: str):
    assert 0 <= looks_like_posting(text) <= 1


@pytest.mark.reference
def test_at_least_95_in_100_postings_are_recognised(reference: Path):
    scores = [
        looks_like_posting(text)
        for text in _texts(reference / "postings" / "postings_dev.jsonl", "text")
    ]
    assert sum(score > 0.5 for score in scores) >= 0.95 * len(scores)


@pytest.mark.reference
@pytest.mark.parametrize("name", ["dev.jsonl", "invented_dev.jsonl"])
def test_at_most_3_in_100_mails_pass_for_postings(reference: Path, name: str):
    scores = [looks_like_posting(text) for text in _texts(reference / "mails" / name, "body")]
    assert sum(score < 0.5 for score in scores) >= 0.97 * len(scores)
