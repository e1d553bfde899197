"""What a person may have shown to others: two versions, asked of two, answered by one."""

from datetime import timedelta

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching.asking import Relation, Way
from nextround.apps.core import people
from nextround.apps.lessons import requests
from nextround.apps.openings import contacts
from nextround.engine import review

CV = "A nurse {words}\nResponsible for a ward of twenty-eight beds.\nTaught two students a year."


def keep_reviews(person, *, opening, words):
    """Keep a piece that a friend answered about and a coach was asked about; returns it."""
    today = people.today(person)
    piece = pieces.add(
        person,
        kind="cv",
        title=f"CV {words}",
        words=CV.format(words=words),
        asked=f"Would you ask me in {words}?",
        opening=opening,
    )
    first = _asked(piece, f"Friend {words}", Relation.FRIEND, on=today - timedelta(days=40))
    answers.receive(first, given(first, words=words), on=today - timedelta(days=35), way=Way.FILE)
    _asked(piece, f"Coach {words}", Relation.COACH, on=today)
    pieces.add(person, kind="cv", title=f"CV, later, {words}", words="Anew.", earlier=piece)
    return piece


def given(asked, *, words="", **ratings):
    """Return an answer to a review that was asked, with a remark on its second line."""
    rated = {"cv-outcomes": 2, "cv-size": 1, "cv-aim": 4, **ratings}
    remark = review.Said(f"How many nights {words}?", 2, "twenty-eight beds")
    return review.Given(asked.key, rated, f"Line 2 {words}", f"Say how many {words}", (remark,))


def keep_request(debrief, *, words):
    """Keep a request that went out, and what came back of it; returns it."""
    request = requests.send(debrief, on=debrief.heard_on, words=f"Ask once more {words}")
    requests.take_answer(
        request,
        f"When we asked about a complaint, you told us the rule and not what you did {words}.",
        on=debrief.heard_on + timedelta(days=3),
    )
    return request


def _asked(piece, name, relation, *, on):
    return asking.ask(
        piece,
        contacts.Who(name=name),
        relation=relation,
        way=Way.LINK,
        on=on,
        until=on + timedelta(days=80),
    )
