"""A stage is called what the person calls it, wherever the program says it."""

import re
from datetime import date
from pathlib import Path

import pytest

import nextround
from nextround.apps.custody import pages, sheets
from nextround.apps.lessons import services as lessons
from nextround.apps.openings import services, stages

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
SOURCE = Path(nextround.__file__).parent
# Where the kind is meant, not the name.
THE_KIND_IS_MEANT = {
    "apps/custody/sheets.py": "the column that says what a stage counts as",
}


@pytest.fixture
def named(person):
    """Return an opening that came by a renamed stage to one of the person's own."""
    stages.rename(person, "applied", name="Sent off", hidden=False)
    own = stages.add(person, kind="interview", name="Long list")
    opening = services.add(person, on=DAY, stage="applied", role="Baker")
    services.move(opening, "interview", on=DAY, own_stage=own)
    return opening


def test_no_page_asks_the_row_what_its_stage_is_called():
    asks = re.compile(r"get_stage_display|get_reached_display")
    texts = [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.html"), *SOURCE.rglob("*.txt")]
    found = {str(path.relative_to(SOURCE)) for path in texts if asks.search(path.read_text())}
    assert found == THE_KIND_IS_MEANT.keys()


def test_the_page_in_an_export_says_it(named, person):
    [(_name, text)] = pages.openings(person)
    assert "- Stage: Long list\n" in text
    assert "- 2026-10-09 Sent off\n- 2026-10-09 Long list\n" in text


def test_the_lists_in_an_export_say_it_and_what_it_counts_as(named, person):
    lists = {name: b"".join(lines).decode() for name, lines in sheets.sheets(person).items()}
    assert ",Long list,Interview,2026-10-09," in lists["openings.csv"]
    assert ",Sent off,\r\n" in lists["timeline.csv"]
    assert ",Long list,\r\n" in lists["timeline.csv"]


def test_a_no_that_is_refused_says_how_the_opening_ended(named):
    services.move(named, "withdrawn", on=DAY)
    with pytest.raises(lessons.AlreadyDecidedError, match="ended as “Withdrawn”"):
        lessons.receive_rejection(named, heard_on=DAY)
