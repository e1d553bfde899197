"""A CV of three lines, and how somebody is asked about it and answers."""

from datetime import timedelta

import pytest

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.core import people
from nextround.apps.openings import contacts
from nextround.engine.review import Given, Said

WORDS = "A nurse\nResponsible for a ward of twenty-eight beds.\nTaught two students a year."


@pytest.fixture
def data(settings, tmp_path):
    """Return a data folder for this test alone, which looks at all that lies in it."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    return settings.DATA


@pytest.fixture
def today(person):
    return people.today(person)


@pytest.fixture
def piece(person):
    return pieces.add(person, kind="cv", title="CV, May", words=WORDS)


@pytest.fixture
def ask(piece, today):
    """Return a function that asks somebody about the CV, or about another piece."""

    def ask(name="Bo Ashgrove", relation="friend", *, what=piece, way="file", on=today):
        who = contacts.Who(name=name)
        until = on + timedelta(days=80)
        return asking.ask(what, who, relation=relation, way=way, on=on, until=until)

    return ask


@pytest.fixture
def review(ask):
    return ask()


@pytest.fixture
def answer(today):
    """Return a function that takes in what somebody gave back."""

    def answer(review, ratings=None, *, on=today, way="file", remarks=(), **words):
        said = tuple(Said(*remark) for remark in remarks)
        given = Given(review.key, ratings or {}, remarks=said, **words)
        return answers.receive(review, given, on=on, way=way)

    return answer
