"""What the journeys about the views of others begin with, kept in a running program's data."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from browser.program import Program

_BEGIN = """
import json, sys
from datetime import timedelta
import django
django.setup()
from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.core import people
from nextround.apps.lessons import requests
from nextround.apps.lessons import services as lessons
from nextround.apps.openings import contacts
from nextround.apps.openings import services as openings
from nextround.engine.review import Given, packed
from review_rows import given, keep_request, keep_reviews
owner = people.owner()
today = people.today(owner)
"""
_SECOND = """
piece, who = pieces.pieces(owner).get(title=sys.argv[1]), contacts.Who(name=sys.argv[2])
until = today + timedelta(days=21)
review = asking.ask(piece, who, relation="coach", way="file", on=today, until=until)
said = Given(review.key, {"cv-size": 2, "cv-order": 4}, seen="I looked for a number")
answers.receive(review, said, on=today, way="file")
"""
# Two who answered, one of them twice; one asked by file; a remark taken up; two requests.
_ALL = """
opening = openings.add(
    owner, on=today - timedelta(days=60), stage="final", employer="Siskin Wards", role="Ward Nurse"
)
debrief = lessons.receive_rejection(opening, heard_on=today - timedelta(days=50), message="No.")
answered = keep_request(debrief, words="at Siskin")
lessons.note(debrief, letter_channel="call")
waiting = requests.send(debrief, on=today, words="Ask Siskin Wards once more")
piece = keep_reviews(owner, opening=opening, words="for Siskin")
coach, friend = asking.reviews(owner).filter(piece=piece)
aims = {"cv-aim": 1, "cv-proof": 3}
answers.receive(coach, given(coach, words="there", **aims), on=today, way="link")
again = asking.ask_again(friend, on=today)
answers.receive(again, given(again, words="again", **aims), on=today, way="link")
first, second = answers.remarks(owner).filter(answer__review__piece=piece).order_by("pk")[:2]
answers.deal_with(first, state="accepted", taken_in=piece.later.get())
who = contacts.Who(name="Cy Birch", employer="Siskin Wards")
until = today + timedelta(days=21)
by_file = asking.ask(piece, who, relation="colleague", way="file", on=today, until=until)
print(json.dumps({
    "opening": opening.pk,
    "debrief": debrief.pk,
    "answered": answered.pk,
    "waiting": waiting.pk,
    "piece": piece.pk,
    "by_file": by_file.pk,
    "by_link": coach.pk,
    "contact": by_file.contact_id,
    "answer": packed(given(by_file, words="by file")),
}))
"""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A CV that others looked at, and an employer that was asked: the ids of what was kept.

    Attributes:
        answered: A request that something came back to; nothing came yet to the one `waiting`.
        by_file: Somebody asked by file; by link the one `by_link`.
        answer: What the one asked by file sends back, as text.
    """

    opening: int
    debrief: int
    answered: int
    waiting: int
    piece: int
    by_file: int
    by_link: int
    contact: int
    answer: str


def looked_at(program: Program) -> LookedAt:
    """Keep a CV that two answered about, with all that can come of it."""
    return LookedAt(**json.loads(_run(program, _ALL)))


def answered_by_a_coach(program: Program, title: str, *, who: str) -> None:
    """Let a coach answer about the piece of this title, beside those who did."""
    _run(program, _SECOND, title, who)


def _run(program: Program, script: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _BEGIN + script, *words],
        env={
            **program.environment,
            "DJANGO_SETTINGS_MODULE": "nextround.settings",
            "PYTHONPATH": str(Path(__file__).parents[1]),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    return done.stdout
