"""The summary of a debrief: what would be done differently, each thing once."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.lessons import services
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db

THIN = "My examples were thin"


@pytest.fixture
def debrief(final):
    return services.receive_rejection(final, heard_on=date(2026, 10, 9), message="No.")


def suspected(page, debrief):
    """Return what the summary lists, each with where it comes from."""
    answer = page.get(reverse("debrief", args=[debrief.pk]))
    rows = tree_of(answer).css("section[aria-labelledby=differently] li")
    return [[part.text() for part in row.css("span")] for row in rows]


def test_what_two_sources_suspect_stands_once_with_both(page, debrief):
    services.add_reflection(debrief, words=THIN, control="mine", sure="certain")
    services.suspect_from_message(debrief, sentence="You lacked examples.", level=3, words=THIN)
    assert suspected(page, debrief) == [
        [THIN, "your own impression", "the employer, with what you did"]
    ]


def test_two_suspicions_stand_apart(page, debrief):
    services.add_reflection(debrief, words=THIN, control="mine", sure="certain")
    services.add_reflection(debrief, words="I was late", control="mine", sure="certain")
    assert [row[0] for row in suspected(page, debrief)] == [THIN, "I was late"]


def test_what_speaks_against_a_suspicion_says_so(page, debrief):
    done = ["posting", "employer", "people", "stories", "aloud"]
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=done, prepared_minutes=300)
    assert suspected(page, debrief) == [
        ["I went in underprepared", "how you prepared (speaks against it)"]
    ]
