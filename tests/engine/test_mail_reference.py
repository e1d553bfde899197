"""How well reference mails are understood, against the bar set for them."""

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from nextround.engine.mail import LABELS, Mail, Understanding, understand

pytestmark = pytest.mark.reference


@dataclass(frozen=True, slots=True)
class Read:
    """A reference mail with what was understood of it."""

    row: dict
    understanding: Understanding


@pytest.fixture(scope="module")
def real(reference: Path) -> list[Read]:
    return _read(reference / "mails" / "dev.jsonl")


@pytest.fixture(scope="module")
def invented(reference: Path) -> list[Read]:
    return _read(reference / "mails" / "invented_dev.jsonl")


def _read(path: Path) -> list[Read]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Read(row, understand(_mail(row))) for row in rows]


def _mail(row: dict) -> Mail:
    sent = row.get("sent")
    return Mail(
        row["subject"], row["from"], row["body"], date.fromisoformat(sent) if sent else None
    )


def _recall_and_precision(read: list[Read], label: str) -> tuple[float, float]:
    counts = Counter(
        (each.row["label"] == label, each.understanding.label == label) for each in read
    )
    found, missed, wrong = counts[True, True], counts[True, False], counts[False, True]
    return found / max(1, found + missed), found / max(1, found + wrong)


def _macro_f1(read: list[Read]) -> float:
    pairs = [_recall_and_precision(read, label) for label in LABELS]
    return sum(2 * r * p / (r + p) if r + p else 0.0 for r, p in pairs) / len(pairs)


def test_rejections_that_were_received_are_found_and_nothing_else_is_taken_for_one(real):
    recall, precision = _recall_and_precision(real, "rejection")
    assert (recall >= 0.95, precision >= 0.95) == (True, True), (recall, precision)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_invented_rejections_are_found_in_each_language(invented, language):
    read = [each for each in invented if each.row["lang"] == language]
    recall, precision = _recall_and_precision(read, "rejection")
    assert (recall >= 0.8, precision >= 0.8) == (True, True), (recall, precision)


def test_the_other_kinds_of_invented_mail_are_told_apart(invented):
    assert _macro_f1(invented) >= 0.85


def test_nine_of_ten_received_mails_get_the_right_label(real):
    right = sum(each.row["label"] == each.understanding.label for each in real)
    assert right / len(real) >= 0.9


def test_the_language_of_a_mail_is_known(invented):
    assert [
        each.row["id"] for each in invented if each.row["lang"] != each.understanding.language
    ] == []


def test_sure_labels_are_more_often_right_than_unsure_ones(real):
    sure = [each for each in real if each.understanding.confidence >= 0.9]
    unsure = [each for each in real if each.understanding.confidence < 0.6]
    assert _share_right(sure) >= 0.95 > _share_right(unsure)


def _share_right(read: list[Read]) -> float:
    return sum(each.row["label"] == each.understanding.label for each in read) / len(read)


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("employer", 0.8),
        ("role", 0.75),
        ("stage", 0.75),
        ("interview_at", 0.8),
        ("deadline", 0.8),
        ("finalists", 0.7),
        ("internal_candidate", 0.8),
        ("interview_cancelled", 0.8),
    ],
)
def test_facts_of_invented_mails_are_read(invented, name, least):
    stated = [each for each in invented if name in each.row["facts"]]
    read = [each for each in stated if _agrees(each, name)]
    assert len(read) / len(stated) >= least


@pytest.mark.parametrize("name", ["internal_candidate", "cancelled", "interview_at", "deadline"])
def test_facts_that_are_not_stated_are_not_read(invented, name):
    told = [each for each in invented if name in each.understanding.facts]
    assert sum(_agrees(each, name) for each in told) / len(told) >= 0.8


def _agrees(each: Read, name: str) -> bool:
    """Tell whether a fact is the same; a name may be read in part or with its form."""
    stated, fact = each.row["facts"].get(name), each.understanding.facts.get(name)
    if stated is None or fact is None:
        return False
    if name not in ("employer", "role"):
        return bool(stated == fact.value)
    one, other = _bare(stated), _bare(str(fact.value))
    return len(other) > 2 and (one in other or other in one)


def _bare(name: str) -> str:
    spelt = unicodedata.normalize("NFKD", name.lower().replace("ß", "ss"))
    letters = re.sub(r"[^a-z0-9]", "", spelt)
    return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u")
