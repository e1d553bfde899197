"""A document comes in whole or not at all, and one click takes it back."""

import pytest

from nextround.apps.core import history
from nextround.apps.core.models import Change
from nextround.apps.record import bringing, queries, services
from nextround.apps.record.errors import RecordError
from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    GapNote,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)

pytestmark = pytest.mark.django_db

# An invented nurse.
ORIGIN = Origin("cv.pdf", 1, "Staff nurse", (0.1, 0.2, 0.5, 0.3))
CAREER = Career(
    profile=Profile(
        name="Ada Birch",
        email="ada@example.org",
        location={"city": "Northfold"},
        profiles=({"network": "Guild", "url": "https://example.org/ada"},),
        details={"x-pronouns": "she"},
    ),
    facts=(
        Fact(
            Kind.POSITION,
            name="Staff nurse",
            organisation="Ward Nine",
            start="2019-03",
            end="present",
            achievements=(
                Achievement(
                    (Wording("Ran 3 clinics"), Wording("Drei Praxen", Style.SHORT, "de")),
                    checked=("3",),
                    origin=ORIGIN,
                ),
            ),
            details={"x-band": 6, "keywords": ["wards", {"deep": [1, None]}]},
            origin=ORIGIN,
        ),
        Fact(Kind.CERTIFICATE, name="Registration", details={"number": "11A"}, origin=ORIGIN),
    ),
    stories=(Story("The full ward", situation="Snow", origin=ORIGIN, about=0),),
    details={"meta": {"version": "v1.0.0"}},
    gap_notes=(GapNote("2018-01", "2019-02", "Training"),),
)


def test_what_came_in_comes_out_alike(person):
    bringing.bring_in(person, CAREER, file="cv.pdf")
    assert queries.career(person) == CAREER


def test_a_whole_document_is_one_change(person):
    made = bringing.bring_in(person, CAREER, file="cv.pdf")
    assert (list(history.changes(person)), made.label) == ([made], "cv.pdf")


def test_one_click_takes_all_of_it_back_and_one_more_brings_it_again(person):
    made = bringing.bring_in(person, CAREER, file="cv.pdf")
    undone = history.take_back(made)
    assert queries.career(person) == Career()
    history.take_back(undone)
    assert queries.career(person) == CAREER


def test_nothing_of_it_stays_when_something_in_it_fails(person):
    deep: dict = {}
    inner = deep
    for _n in range(20):
        inner["deeper"] = inner = {}
    broken = Career(facts=(*CAREER.facts, Fact(Kind.SKILL, name="Deep", details=deep)))
    with pytest.raises(RecordError):
        bringing.bring_in(person, broken)
    assert (queries.career(person), Change.objects.count()) == (Career(), 0)


def test_a_document_of_nothing_leaves_no_change(person):
    assert bringing.bring_in(person, Career()) is None


def test_what_the_profile_says_already_stays(person):
    services.say_profile(person, name="Ada B.", location={"region": "North"})
    bringing.bring_in(person, CAREER)
    profile = queries.profile(person)
    assert (profile.name, profile.email) == ("Ada B.", "ada@example.org")
    assert profile.location == {"region": "North", "city": "Northfold"}


def test_a_second_document_is_added_behind_the_first(person):
    bringing.bring_in(person, CAREER)
    bringing.bring_in(person, Career(facts=(Fact(Kind.POSITION, name="Loader"),)))
    assert [f.name for f in queries.career(person).facts][-1] == "Loader"


def test_replacing_leaves_nothing_of_what_was_and_is_taken_back_whole(person, record):
    before = queries.career(person)
    made = bringing.replace(person, CAREER, file="cv.json")
    assert queries.career(person) == CAREER
    history.take_back(made)
    assert queries.career(person) == before


def test_a_date_that_is_none_is_kept_among_the_details(person):
    said = Fact(Kind.POSITION, name="Loader", start="Summer 2019", end="soon")
    bringing.bring_in(person, Career(facts=(said,)))
    fact = queries.facts(person).get()
    assert (fact.start, fact.end) == ("", "")
    assert fact.details == {"startDate": "Summer 2019", "endDate": "soon"}


def test_what_hides_in_names_and_texts_is_left_out(person):
    said = Fact(
        Kind.POSITION, name="Nur\u202ese\0", summary="Line\none\x1b[31m", details={"a\0": "b\0"}
    )
    bringing.bring_in(person, Career(facts=(said,)), file="c\u202ev.pdf")
    fact = queries.facts(person).get()
    assert (fact.name, fact.summary, fact.details) == ("Nurse", "Line\none[31m", {"a": "b"})
    assert fact.file == "cv.pdf"


def test_far_more_than_a_career_is_refused_whole(person):
    many = Career(facts=tuple(Fact(Kind.SKILL, name=f"Skill {n}") for n in range(2001)))
    with pytest.raises(RecordError):
        bringing.bring_in(person, many)
    assert not queries.facts(person).exists()


def test_an_achievement_without_words_is_none(person):
    empty = Achievement((Wording("  "),))
    bringing.bring_in(person, Career(facts=(Fact(Kind.POSITION, "Nurse", achievements=(empty,)),)))
    assert not queries.achievements(person).exists()
