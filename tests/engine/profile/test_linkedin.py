"""A public profile beside the record: what is there, what is missing, and what to copy."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invented_careers import CFO, DEVELOPER, EVERYBODY, GRADUATE, NURSE, TODAY, achieved, asked
from nextround.engine.career.facts import Career, Fact, Kind, Profile
from nextround.engine.matching import Part, matches
from nextround.engine.profile import (
    About,
    Section,
    State,
    Wish,
    about_of,
    entry_of,
    headline_of,
    review_of,
)
from nextround.engine.profile.linkedin import GOOD_FOR, LABELS

LINKEDIN = Career(
    Profile("Asha Verity", "Nurse", summary="I look after people.", location={"city": "Marlow"}),
    (
        Fact(Kind.POSITION, "Charge nurse", "Hollow Bay Hospital", start="2016-05", end="present"),
        Fact(Kind.SKILL, "Wound care"),
    ),
)
WARD = Wish(
    "Ward manager, Larch Infirmary",
    (asked("Cannulation"), asked("Rota planning"), asked("German", "language", level="B2")),
)
CLINIC = Wish(
    "Nurse, Tarn Clinic", (asked("cannulation and wound care"), asked("Reliable", "behaviour"))
)


def review(profile=LINKEDIN, record=NURSE, wishes=(WARD, CLINIC)):
    return review_of(profile, record, wishes, today=TODAY)


def states(profile, record=NURSE):
    return {each.section: each.state for each in review(profile, record).sections}


def all_asked(career):
    wishes = ("Cannulation", "Rota planning", "Kotlin", "M&A", "Menu planning", "MS Office", "ADR")
    return matches([asked(text) for text in wishes], career, today=TODAY)


def of_record(clause, career):
    """Return whether a clause repeats words of its place in the record."""
    place = clause.place
    if place.fact is None:
        return (
            clause.text.casefold() in f"{career.profile.summary} {career.profile.label}".casefold()
        )
    fact = career.facts[place.fact]
    told = [fact.name, fact.organisation, fact.summary, f"{fact.start} – {fact.end}"]
    told += [f"{fact.name}, {fact.organisation}", str(fact.details), fact.start, fact.end]
    told += [wording.text for each in fact.achievements for wording in each.wordings]
    return any(clause.text.casefold() in words.casefold() for words in told)


def test_every_section_has_a_name_and_says_what_it_is_good_for():
    assert set(LABELS) == set(GOOD_FOR) == set(Section)


def test_each_part_is_there_thin_or_missing():
    assert states(LINKEDIN) == {
        Section.HEADLINE: State.THIN,
        Section.ABOUT: State.THIN,
        Section.POSITIONS: State.THERE,
        Section.DESCRIPTIONS: State.MISSING,
        Section.EDUCATION: State.MISSING,
        Section.SKILLS: State.THERE,
        Section.CERTIFICATES: State.MISSING,
        Section.LANGUAGES: State.MISSING,
        Section.PLACE: State.THERE,
    }


def test_a_part_that_nobody_has_is_not_asked_for():
    bare = Career()
    assert set(states(bare, bare)) == {Section.HEADLINE, Section.ABOUT, Section.PLACE}


def test_what_the_openings_ask_is_told_with_where_it_stands_and_most_asked_first():
    found = {each.requirement.text: each for each in review().asked}
    assert next(iter(found)) == "Cannulation"
    assert found["Cannulation"].openings == (WARD.opening, CLINIC.opening)
    assert (found["Cannulation"].is_silent, found["Cannulation"].is_unlisted) == (True, True)
    assert found["wound care"].in_skills
    assert "Reliable" not in found


def test_skills_that_are_asked_and_shown_are_to_be_listed_by_the_records_own_words():
    assert [clause.text for _asked, clause in review().unlisted] == [
        "Cannulation",
        "Rota",
        "German",
    ]


def test_dates_and_titles_are_held_against_the_record():
    assert [each.about for each in review().differences] == [About.START, About.TITLE]


def test_positions_that_overlap_there_alone_are_told():
    record = Career(
        facts=(
            Fact(Kind.POSITION, "Welder", "Tarn Yard", start="2010-01", end="2012-01"),
            Fact(Kind.POSITION, "Fitter", "Brack Yard", start="2012-02", end="2014-01"),
        )
    )
    later = replace(record.facts[0], end="2012-09")
    differences = review(Career(facts=(later, record.facts[1])), record).differences
    assert [each.about for each in differences] == [About.END, About.OVERLAP]


def test_what_is_missing_there_comes_with_its_text():
    missing = {each.one.words: text.text for each, text in review().missing}
    assert missing["Pflegefachkraft, Klinik am See"] == (
        "Pflegefachkraft, Klinik am See\n2012 – 2015\n"
        "Intensivstation, Wundversorgung und Pflegeplanung"
    )


def test_a_headline_says_what_one_is_and_what_is_asked():
    found = matches(WARD.requirements, NURSE, today=TODAY)
    assert headline_of(NURSE, found, today=TODAY).text == (
        "Staff nurse, Hollow Bay Hospital | Cannulation | Rota | German"
    )


def test_somebody_without_a_position_is_what_they_learned():
    assert headline_of(GRADUATE, (), today=TODAY).text == (
        "Betriebswirtschaftslehre, Hochschule Grünau"
    )


def test_about_begins_with_ones_own_words_and_goes_on_with_what_was_done():
    text = about_of(NURSE, matches(WARD.requirements, NURSE, today=TODAY), today=TODAY).text
    assert text.startswith("Calm and reliable.\n\n• Planned the rota of 22 nurses")
    assert text.endswith("• Cannulation · Rota · German")


def test_a_bare_record_proposes_nothing():
    assert headline_of(Career(), (), today=TODAY).text == ""
    assert about_of(Career(), (), today=TODAY).text == ""
    assert review(Career(), Career()).headline.clauses == ()


@pytest.mark.parametrize("career", EVERYBODY)
def test_every_clause_of_a_proposal_stands_in_the_record(career):
    found = all_asked(career)
    proposals = [headline_of(career, found, today=TODAY), about_of(career, found, today=TODAY)]
    proposals += [entry_of(fact, place) for place, fact in enumerate(career.facts)]
    clauses = [clause for proposal in proposals for clause in proposal.clauses]
    assert clauses
    assert [clause for clause in clauses if not of_record(clause, career)] == []


@pytest.mark.parametrize("career", EVERYBODY)
def test_nothing_but_the_clauses_stands_in_a_proposal(career):
    about = about_of(career, all_asked(career), today=TODAY)
    rest = about.text
    for_each = sorted((clause.text for clause in about.clauses), key=len, reverse=True)
    assert without(rest, for_each).strip(" \n•·|") == ""


def without(text, pieces):
    return without(text.replace(pieces[0], ""), pieces[1:]) if pieces else text


@given(st.integers(0, 60), st.text(min_size=1, max_size=400))
def test_proposals_keep_to_the_lengths_that_fit(count, words):
    jobs = tuple(
        Fact(
            Kind.POSITION,
            f"Welder of {words}",
            f"Yard {number}",
            start="2001",
            summary="welding",
            achievements=achieved(f"Welded {words} {number}"),
        )
        for number in range(count)
    )
    career = Career(Profile(summary=words), jobs)
    found = matches([asked("Welding"), asked("Wound care")], career, today=TODAY)
    assert len(headline_of(career, found, today=TODAY).text) <= 220
    assert len(about_of(career, found, today=TODAY).text) <= 2_600


@pytest.mark.parametrize("career", [CFO, DEVELOPER, GRADUATE])
def test_a_profile_that_says_all_of_the_record_differs_in_nothing(career):
    assert review(career, career, ()).differences == ()
    assert review(career, career, ()).missing == ()


def test_the_place_of_an_achievement_is_told():
    place = entry_of(NURSE.facts[0], 0).clauses[-1].place
    assert (place.fact, place.part, place.number) == (0, Part.ACHIEVEMENT, 1)
