"""The reading of real postings makes sense."""

from pathlib import Path

import pytest

from labelled_postings import touched

pytestmark = pytest.mark.reference


def test_at_least_70_in_100_requirements_touch_what_others_labelled(reference: Path):
    found = touched(reference / "postings" / "skills_dev.jsonl")
    assert sum(found) >= 0.7 * len(found) > 300
