"""How well the reference CVs are read, against the bars set for them."""

from pathlib import Path
from types import ModuleType

import pytest

import scorers
from nextround.engine.career.json_resume import json_resume_of
from nextround.engine.cv import read
from nextround.formats import reading

pytestmark = [pytest.mark.reference, pytest.mark.timeout(300)]

KINDS = {".pdf", ".docx", ".odt", ".rtf", ".xml"}


@pytest.fixture(scope="module")
def cvs(reference: Path) -> Path:
    return reference / "cvs"


@pytest.fixture(scope="module")
def scorer(cvs: Path) -> ModuleType:
    return scorers.scorer(cvs / "score.py")


@pytest.fixture(scope="module")
def dev(cvs: Path, scorer: ModuleType) -> dict:
    return scorer.score_all(_resumes(cvs), scorer.load(cvs / "truth"))


@pytest.fixture(scope="module")
def invented(cvs: Path, scorer: ModuleType) -> dict:
    folder = cvs / "invented"
    return scorer.score_all(_resumes(folder), scorer.load(folder / "truth"))


def _resumes(folder: Path) -> dict[str, dict]:
    files = [path for path in sorted(folder.iterdir()) if path.suffix in KINDS]
    return {path.stem: _resume(path) for path in files}


def _resume(path: Path) -> dict:
    try:
        document = reading.cv_file(path).document
    except reading.UnreadableError:  # a scan, where no program is that reads it
        return {}
    return json_resume_of(read(document, file=path.name).career)


def test_cvs_of_others_are_read_well(dev):
    assert dev["overall"] >= 0.92


def test_most_positions_are_wholly_right(dev):
    assert dev["work_entry_exact"] >= 0.85


@pytest.mark.parametrize(
    ("field", "least"),
    [
        ("name", 0.9),
        ("email", 0.95),
        ("phone", 0.95),
        ("work.employer", 0.85),
        ("work.title", 0.9),
        ("work.start", 0.9),
        ("work.end", 0.9),
        ("education.institution", 0.8),
        ("education.area_or_degree", 0.75),
        ("skills", 0.9),
    ],
)
def test_each_field_reaches_its_aim(dev, field, least):
    assert dev["fields"][field]["macro_f1"] >= least


def test_the_invented_cvs_are_read_well(invented):
    assert invented["overall"] >= 0.85
