"""Of a second document comes in what was chosen; nothing of mine is written over unasked."""

from datetime import date

import pytest

from nextround.apps.core import history
from nextround.apps.record import bringing, queries, services
from nextround.apps.record.bringing import Choice
from nextround.apps.record.errors import RecordError
from nextround.engine.career import joining
from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    Kind,
    Profile,
    Story,
    Wording,
)

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 29)


def work(*texts, **said):
    achievements = tuple(Achievement((Wording(text),)) for text in texts)
    return Fact(Kind.POSITION, "Driver", "Kestrel Buses", achievements=achievements, **said)


MINE = Career(
    profile=Profile(name="Sam Field"),
    facts=(work("Took 40 people home each night", start="2019-03", end="present"),),
)
THEIRS = Career(
    profile=Profile(name="Samuel Field", phone="07700 900123"),
    facts=(
        work(
            "Took 40 people home every single night",
            "Taught three new drivers",
            start="2019-03",
            end="2026-02",
            place="Northfold",
            details={"x-depot": "East"},
        ),
        Fact(Kind.SKILL, "Ticketing"),
    ),
    stories=(Story("The flooded road"),),
)


@pytest.fixture
def mine(person):
    bringing.bring_in(person, MINE, file="first.pdf")
    return queries.facts(person).get()


def suggested(person):
    found = joining.proposals(queries.career(person), THEIRS, today=TODAY)
    return bringing.suggested(found, list(queries.facts(person)))


def test_what_is_ticked_beforehand_adds_and_writes_nothing_over(person, mine):
    bringing.merge(person, THEIRS, suggested(person), file="second.pdf")
    mine.refresh_from_db()
    assert (mine.end, mine.place, mine.details) == ("present", "Northfold", {"x-depot": "East"})
    assert [[w.text for w in a.wordings.all()] for a in mine.achievements.all()] == [
        ["Took 40 people home each night", "Took 40 people home every single night"],
        ["Taught three new drivers"],
    ]
    assert [fact.name for fact in queries.facts(person)] == ["Driver", "Ticketing"]


def test_the_same_document_again_adds_nothing(person, mine):
    bringing.merge(person, THEIRS, suggested(person))
    before = queries.career(person)
    assert bringing.merge(person, THEIRS, suggested(person)) is None
    assert queries.career(person) == before


def test_what_differs_is_taken_where_it_was_chosen(person, mine):
    bringing.merge(person, THEIRS, [Choice(0, into=mine.pk, fields=("end", "details.x-depot"))])
    mine.refresh_from_db()
    assert (mine.end, mine.place, mine.details) == ("2026-02", "", {"x-depot": "East"})


def test_of_the_profile_and_the_stories_what_was_chosen(person, mine):
    bringing.merge(person, THEIRS, [], profile=["phone"], stories=[0])
    profile = queries.profile(person)
    assert (profile.name, profile.phone) == ("Sam Field", "07700 900123")
    assert [story.title for story in queries.stories(person)] == ["The flooded road"]


def test_what_was_added_says_where_it_came_from(person, mine):
    bringing.merge(person, THEIRS, suggested(person), file="second.pdf")
    first = queries.facts(person).first()
    files = [row.file for row in first.achievements.all()]
    assert (files, queries.facts(person).last().file) == (["first.pdf", "second.pdf"], "second.pdf")


def test_a_merge_is_one_change_that_is_taken_back_whole(person, mine):
    before = queries.career(person)
    made = bringing.merge(
        person, THEIRS, suggested(person), profile=["phone", "name"], stories=[0], file="2.pdf"
    )
    assert made.verb == "merged"
    history.take_back(made)
    assert queries.career(person) == before


def test_a_fact_that_went_meanwhile_stops_all_of_it(person, mine):
    choices = suggested(person)
    services.remove(mine)
    with pytest.raises(RecordError):
        bringing.merge(person, THEIRS, choices, profile=["phone"])
    assert queries.profile(person).phone == ""


def test_a_fact_of_somebody_else_is_not_there(person, stranger, mine):
    theirs = services.add(stranger, "work", name="Driver")
    with pytest.raises(RecordError):
        bringing.merge(person, THEIRS, [Choice(0, into=theirs.pk, fields=("end",))])
