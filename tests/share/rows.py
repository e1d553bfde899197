"""A piece that somebody is asked about by link, and how a form of theirs is sent."""

from datetime import timedelta
from urllib.parse import urlencode

from nextround.apps.coaching import asking, pieces
from nextround.apps.coaching.asking import Relation, Way
from nextround.apps.core import people
from nextround.apps.openings import contacts

HOST = "127.0.0.1:8770"
TITLE = "CV of the third draft"
WORDS = "Ward nurse\nResponsible for a ward of twenty-eight beds.\nTaught two students a year."
ASKED = "Would you ask me in for the ward in Leith?"
NAME = "Ruth Invented"
# What no one may see who has not opened the link.
PRIVATE = (TITLE, "twenty-eight", "Leith", NAME, "Coach Ines")
FORM = "application/x-www-form-urlencoded"
FILLED = {
    "cv-aim": "4",
    "cv-size": "1",
    "cv-order": "0",
    "seen": "Line 2 says what you had to do.",
    "next_step": "Say how many nights.",
    "remark-0-place": "2",
    "remark-0-quote": "twenty-eight beds",
    "remark-0-words": "How many nights?",
}


def ask(person, *, days=21, name="Coach Ines"):
    """Ask somebody about a piece, by link; returns the review."""
    piece = pieces.add(person, kind="cv", title=TITLE, words=WORDS, asked=ASKED)
    today = people.today(person)
    return asking.ask(
        piece,
        contacts.Who(name=name),
        relation=Relation.COACH,
        way=Way.LINK,
        on=today,
        until=today + timedelta(days=days),
    )


def send(browser, path, fields=None, **options):
    """Send a form as a page does; `fields` may be the body itself."""
    body = fields if isinstance(fields, bytes) else urlencode(fields or {}, doseq=True)
    return browser.post(path, body, content_type=FORM, **options)


def answers_of(review):
    return list(review.answers.order_by("pk"))
