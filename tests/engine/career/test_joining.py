"""What a second document adds; every person, school and employer here is invented."""

from datetime import date

import pytest

from nextround.engine.career import joining
from nextround.engine.career.facts import Achievement, Career, Fact, Kind, Profile, Story, Wording
from nextround.engine.career.joining import Difference, Verdict

TODAY = date(2026, 11, 29)
MINE = Fact(
    Kind.POSITION,
    name="Staff nurse",
    organisation="Northmoor Infirmary",
    start="2019-03",
    end="present",
    achievements=(
        Achievement((Wording("Taught the early-warning round to 41 new starters"),)),
        Achievement((Wording("Led four sepsis audits"),)),
    ),
)


def achieved(*texts):
    return tuple(Achievement((Wording(text),)) for text in texts)


def joined(mine, theirs):
    (found,) = joining.proposals(Career(facts=(mine,)), Career(facts=(theirs,)), today=TODAY)
    return found


def test_the_same_again_is_the_same():
    found = joined(MINE, MINE)
    assert (found.mine, found.verdict) == (0, Verdict.SAME)


def test_what_mine_does_not_say_is_added():
    theirs = Fact(Kind.POSITION, "Staff nurse", "Northmoor Infirmary", "Northmoor", start="2019")
    found = joined(MINE, theirs)
    assert found.differences == (Difference("place", "", "Northmoor"),)
    assert (found.differences[0].adds, found.verdict) == (True, Verdict.ADDS)


def test_what_mine_says_otherwise_is_shown_and_not_added():
    theirs = Fact(
        Kind.POSITION, "Senior staff nurse", "Northmoor Infirmary", start="2019-03", end="2026-01"
    )
    found = joined(MINE, theirs)
    assert {(d.field, d.mine, d.theirs, d.adds) for d in found.differences} == {
        ("name", "Staff nurse", "Senior staff nurse", False),
        ("end", "present", "2026-01", False),
    }


def test_new_achievements_are_told_from_those_in_other_words():
    theirs = Fact(
        MINE.kind,
        MINE.name,
        MINE.organisation,
        start="2019-03",
        end="present",
        achievements=achieved(
            "Led four sepsis audits",
            "Taught early-warning rounds to 41 new starters",
            "Rota for nine bank nurses",
        ),
    )
    found = joined(MINE, theirs)
    assert (found.achievements, found.rewordings) == ((2,), ((1, 0),))


def test_two_posts_at_one_employer_stay_two():
    theirs = Fact(
        Kind.POSITION, "Healthcare assistant", "Northmoor Infirmary", start="2015", end="2018"
    )
    assert joined(MINE, theirs).verdict == Verdict.NEW


def test_the_same_title_at_another_time_is_another_post():
    theirs = Fact(Kind.POSITION, "Staff nurse", "Northmoor Infirmary", start="2010", end="2012")
    assert joined(MINE, theirs).verdict == Verdict.NEW


def test_the_same_title_elsewhere_is_another_post():
    theirs = Fact(Kind.POSITION, "Staff nurse", "Quayside General", start="2019-03", end="present")
    assert joined(MINE, theirs).verdict == Verdict.NEW


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Kestrel Cold Chain Ltd", "Kestrel Cold Chain"),
        ("Müller & Söhne GmbH", "Mueller und Soehne"),
        ("University of Northmoor", "Northmoor University of"),
        ("The Harrow Vale Trust", "HARROW VALE TRUST"),
    ],
)
def test_an_employer_may_be_spelt_otherwise(mine, theirs):
    one = Fact(Kind.POSITION, "Driver", mine, start="2019", end="2021")
    other = Fact(Kind.POSITION, "Driver", theirs, start="2019", end="2021")
    assert joined(one, other).mine == 0


def test_a_title_may_differ_where_place_and_time_are_the_same():
    one = Fact(Kind.POSITION, "Fahrerin", "Kestrel", start="2019-02", end="2021-05")
    other = Fact(Kind.POSITION, "Driver", "Kestrel", start="2019-02", end="2021-05")
    assert joined(one, other).mine == 0


def test_a_skill_goes_by_its_name():
    one, other = Fact(Kind.SKILL, "Welding"), Fact(Kind.SKILL, "welding", details={"level": "Good"})
    assert joined(one, other).differences == (Difference("details.level", None, "Good"),)


@pytest.mark.parametrize(
    ("mine", "theirs"), [("C", "C++"), ("Java", "JavaScript"), ("French", "Finnish"), ("B1", "B2")]
)
def test_other_names_are_other_things(mine, theirs):
    assert joined(Fact(Kind.SKILL, mine), Fact(Kind.SKILL, theirs)).verdict == Verdict.NEW


def test_no_fact_of_mine_is_taken_for_two_of_theirs():
    theirs = (Fact(Kind.SKILL, "Welding"), Fact(Kind.SKILL, "Welding"))
    found = joining.proposals(
        Career(facts=(Fact(Kind.SKILL, "Welding"),)), Career(facts=theirs), today=TODAY
    )
    assert [each.mine for each in found] == [0, None]


def test_of_kinds_that_differ_nothing_is_joined():
    assert joined(Fact(Kind.SKILL, "Welding"), Fact(Kind.INTEREST, "Welding")).mine is None


def test_everything_of_a_new_fact_is_new():
    theirs = Fact(Kind.PROJECT, "Bridge", achievements=achieved("One", "Two"))
    assert joined(MINE, theirs).achievements == (0, 1)


def test_the_profile_is_compared_by_field():
    mine = Profile(name="Ada Birch", location={"city": "Northmoor"})
    theirs = Profile(
        name="Ada B. Birch",
        phone="07700 900118",
        location={"city": "Northmoor", "region": "North"},
        profiles=({"network": "Guild", "url": "https://example.org/ada"},),
    )
    found = joining.profile_differences(mine, theirs)
    assert [(d.field, d.adds) for d in found] == [
        ("name", False),
        ("phone", True),
        ("location.region", True),
        ("profiles", True),
    ]


def test_a_story_of_a_known_name_is_not_new():
    mine = Career(stories=(Story("The full ward"),))
    theirs = Career(stories=(Story("the full ward."), Story("The audit")))
    assert joining.new_stories(mine, theirs) == (1,)
