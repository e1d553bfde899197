"""A gap is a question; an answer becomes a fact, or is kept as what was said."""

import pytest

from invented_careers import DEVELOPER, DRIVER, NURSE, TODAY, asked, matched
from nextround.engine.career.facts import Achievement, Career, Fact, Kind, Origin, Wording
from nextround.engine.matching import (
    SAID_LABELS,
    STRENGTHS,
    WAYS,
    Answer,
    Reply,
    Said,
    Strength,
    Way,
    fact_from,
    key_of,
    matches,
    question_for,
    standing_of,
)
from nextround.engine.posting.requirement import RequirementKind

POSTING = "Staff nurse, Larch Infirmary"
RIGHT = asked("Right to work in the UK", "right-to-work")


def answered(requirement, said, *, career=NURSE, fact=None):
    answers = {key_of(requirement): Answer(said, "Yes, since 2012", fact)}
    (match,) = matches([requirement], career, today=TODAY, answers=answers)
    return match


@pytest.mark.parametrize("kind", RequirementKind)
def test_every_kind_has_a_question_that_ends_as_one(kind):
    question = question_for(asked("this", kind.value))
    assert question.text.said(str).endswith("?")
    assert question.answers == (Said.YES, Said.NOT_YET, Said.NO, Said.NOT_FOR_ME)
    assert set(question.labels) == set(question.wanted)


def test_a_question_on_years_names_them():
    question = question_for(asked("Nursing", "experience", years=2.5))
    assert question.text.said(str) == (
        "Have you done this for 2.5 years or longer? Where, and from when to when?"
    )


def test_everything_that_is_said_has_words():
    assert set(STRENGTHS) == set(Strength)
    assert set(WAYS) == set(Way)
    assert set(SAID_LABELS) == set(Said)


def test_an_answer_at_a_position_becomes_an_achievement_of_it():
    reply = Reply(position=0, what="Set up a wound care round on two wards")
    assert fact_from(reply, asked("Wound care"), posting=POSTING) == Achievement(
        (Wording("Set up a wound care round on two wards"),),
        origin=Origin(POSTING, words="Set up a wound care round on two wards"),
    )


def test_an_answer_elsewhere_becomes_a_fact_of_its_own():
    reply = Reply(where="Red Cross", what="Drove the tea van", since="2014-05", until="present")
    fact = fact_from(reply, asked("Driving"), posting=POSTING)
    assert (fact.kind, fact.name, fact.organisation) == (Kind.PROJECT, "Driving", "Red Cross")
    assert (fact.start, fact.end, fact.summary) == ("2014-05", "present", "Drove the tea van")
    assert fact.origin.file == POSTING


@pytest.mark.parametrize(
    ("kind", "reply", "expected"),
    [
        ("skill", Reply(), Fact(Kind.SKILL, "Asked")),
        (
            "licence",
            Reply(where="DVLA", since="2011", until="2031"),
            Fact(Kind.CERTIFICATE, "Asked", "DVLA", end="2011", details={"x-until": "2031"}),
        ),
        (
            "language",
            Reply(level="B2"),
            Fact(Kind.LANGUAGE, "Asked", details={"fluency": "B2"}),
        ),
        (
            "education",
            Reply(where="Marlow University", what="Nursing", level="BSc", until="2012"),
            Fact(
                Kind.EDUCATION,
                "Nursing",
                "Marlow University",
                end="2012",
                details={"studyType": "BSc"},
            ),
        ),
        ("tool", Reply(since="a while ago"), Fact(Kind.PROJECT, "Asked")),
    ],
)
def test_an_answer_becomes_a_fact_of_the_kind_that_was_asked(kind, reply, expected):
    fact = fact_from(reply, asked("Asked", kind), posting=POSTING)
    parts = ("kind", "name", "organisation", "start", "end", "details")
    assert [getattr(fact, part) for part in parts] == [getattr(expected, part) for part in parts]


@pytest.mark.parametrize("kind", ["right-to-work", "availability"])
def test_what_no_record_can_show_becomes_no_fact(kind):
    assert fact_from(Reply(what="Yes"), asked("Nights", kind), posting=POSTING) is None


def test_what_was_told_is_found_as_evidence_afterwards():
    requirement = asked("Cable-stayed bridges")
    fact = fact_from(Reply(where="Tarn Bridge"), requirement, posting=POSTING)
    assert matched(Career(facts=(fact,)), requirement.text).strength is Strength.SHOWN


def test_a_yes_is_evidence_by_itself():
    match = answered(RIGHT, Said.YES, fact=2)
    assert (match.strength, match.evidence[0].way) == (Strength.SHOWN, Way.ANSWER)
    assert (match.evidence[0].place.fact, match.evidence[0].text) == (2, "Yes, since 2012")


def test_a_yes_says_nothing_of_how_long():
    requirement = asked("Beekeeping", "experience", years=5)
    assert answered(requirement, Said.YES).strength is Strength.LIKELY


@pytest.mark.parametrize("said", [Said.NO, Said.NOT_YET, Said.NOT_FOR_ME])
def test_a_no_makes_nothing_weaker_that_the_record_shows(said):
    match = answered(asked("Cannulation"), said)
    assert (match.strength, match.said) == (Strength.SHOWN, said)


def test_the_same_words_are_one_requirement_from_reading_to_reading():
    one, other = asked("Wound  care,"), asked("wound care", must=False)
    assert key_of(one) == key_of(other)
    assert key_of(one) != key_of(asked("wound care", "experience"))


def test_a_standing_tells_what_is_met_open_and_missing_and_adds_nothing_up():
    requirements = [
        asked("Cannulation"),
        asked("German", "language", level="C1"),
        asked("Welding"),
        asked("Roofing"),
        asked("Own boat", must=True),
        asked("Beekeeping", must=False),
    ]
    answers = {
        key_of(requirements[3]): Answer(Said.NOT_YET),
        key_of(requirements[4]): Answer(Said.NOT_FOR_ME),
    }
    standing = standing_of(matches(requirements, NURSE, today=TODAY, answers=answers))
    musts = standing.musts
    assert [
        [match.requirement.text for match in some]
        for some in (musts.met, musts.partly, musts.unanswered, musts.missing, musts.set_aside)
    ] == [["Cannulation"], ["German"], ["Welding"], ["Roofing"], ["Own boat"]]
    assert (musts.asked, standing.nices.asked) == (4, 1)


def test_meaning_adds_what_has_no_word_in_common():
    def similarity(texts, passages):
        return [[0.7 if "damaged load" in passage else 0.1 for passage in passages] for _ in texts]

    requirement = asked("Careful with freight")
    (match,) = matches([requirement], DRIVER, today=TODAY, similarity=similarity)
    assert (match.strength, match.evidence[0].way) == (Strength.LIKELY, Way.MEANING)


def test_meaning_is_not_asked_about_tools_and_papers():
    def similarity(texts, passages):
        return [[0.99 for _ in passages] for _ in texts]

    asked_for = [asked("Oracle", "tool"), asked("Gas Safe", "licence")]
    found = matches(asked_for, DEVELOPER, today=TODAY, similarity=similarity)
    assert [match.strength for match in found] == [Strength.NOT_FOUND, Strength.NOT_FOUND]
