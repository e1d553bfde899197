"""What is asked is found in the record in the same words, in others, or by what goes with it."""

import pytest

from invented_careers import (
    CFO,
    CHEF,
    DEVELOPER,
    DRIVER,
    GRADUATE,
    NURSE,
    TEACHER,
    achieved,
    matched,
    said,
    strength,
)
from nextround.engine.career.facts import Career, Fact, Kind, Profile, Story
from nextround.engine.matching import Part, Way


@pytest.mark.parametrize(
    ("career", "text", "words", "way"),
    [
        (NURSE, "Cannulation", "Cannulation", Way.WORDS),
        (NURSE, "Experience in intensive care", "Intensivstation", Way.NAME),
        (NURSE, "Wound care", "Wundversorgung", Way.NAME),
        (NURSE, "Dienstplanung", "rota", Way.NAME),
        (DRIVER, "Forklift", "Gabelstapler", Way.NAME),
        (DRIVER, "Order picking", "Kommissionieren", Way.NAME),
        (DRIVER, "Tachograph", "digital tachograph", Way.NAME),
        (CHEF, "Menu planning", "élaboration des menus", Way.NAME),
        (CHEF, "Food cost", "coût matière", Way.NAME),
        (CFO, "Mergers and acquisitions", "acquisition", Way.FORM),
        (DEVELOPER, "JavaScript", "JS", Way.NAME),
        (DEVELOPER, "PostgreSQL", "PostgreSQL", Way.WORDS),
        (DEVELOPER, "SQL databases", "PostgreSQL", Way.KIND),
        (DEVELOPER, "CI/CD", "GitHub Actions", Way.KIND),
        (DEVELOPER, "k8s", "Kubernetes", Way.NAME),
        (TEACHER, "Mathematics", "matemáticas", Way.FORM),
        (GRADUATE, "Microsoft Office", "MS Office", Way.NAME),
        (GRADUATE, "First aid", "Erste Hilfe", Way.NAME),
    ],
)
def test_the_same_thing_is_found_under_another_name_and_in_another_language(
    career, text, words, way
):
    match = matched(career, text)
    assert (match.strength.value, said(match).casefold(), match.evidence[0].way) == (
        "shown",
        words.casefold(),
        way,
    )


@pytest.mark.parametrize(
    ("career", "text"),
    [
        (NURSE, "Medication administration"),
        (DRIVER, "Load securing"),
        (TEACHER, "Lesson planning"),
        (CFO, "Budget responsibility"),
        (CHEF, "Food preparation and rota of the kitchen"),
    ],
)
def test_what_goes_with_a_trade_is_likely_and_never_called_shown(career, text):
    assert strength(career, text) in {"likely", "partly"}


@pytest.mark.parametrize(
    ("career", "text"),
    [
        (NURSE, "Kubernetes"),
        (DRIVER, "Midwifery"),
        (DEVELOPER, "Go to market strategy"),
        (DEVELOPER, "Ruby on Rails"),
        (GRADUATE, "Welding"),
        (Career(), "Anything at all"),
    ],
)
def test_what_is_not_there_is_not_found(career, text):
    assert matched(career, text).evidence == ()


def test_a_word_that_is_common_in_small_letters_counts_in_capitals_alone():
    clerk = Career(facts=(Fact(Kind.POSITION, "Clerk", summary="Made people go and excel at it"),))
    found = [strength(clerk, text, "tool") for text in ("Go", "Excel", "IT")]
    assert found == ["not-found", "not-found", "not-found"]


def test_a_longer_name_is_not_taken_for_a_shorter_one_within():
    manager = Career(facts=(Fact(Kind.POSITION, "Chef de projet", "Atelier Nord"),))
    assert strength(manager, "Chef / cook") == "not-found"
    assert strength(manager, "Project management") == "shown"


def test_one_of_several_is_enough_where_one_is_asked():
    assert strength(DEVELOPER, "Java or Kotlin", "tool") == "shown"
    assert strength(DEVELOPER, "One or more of: Rust, Scala, Kotlin", "tool") == "shown"
    assert strength(DEVELOPER, "relational databases such as Oracle, PostgreSQL", "tool") == "shown"


def test_all_of_several_are_wanted_where_all_are_asked_and_what_lacks_is_named():
    match = matched(DEVELOPER, "Java, Kotlin and Kubernetes", "tool")
    assert (match.strength.value, match.lacking) == ("partly", ("Java",))
    assert strength(DEVELOPER, "Kotlin and Kubernetes", "tool") == "shown"


def test_what_stands_in_two_places_of_one_position_is_taken_together():
    porter = Fact(
        Kind.POSITION,
        "Porter",
        summary="Carpets restored by hand",
        achievements=achieved("Antique furniture valued"),
    )
    match = matched(Career(facts=(porter,)), "restored antique carpets furniture")
    assert (match.strength.value, match.evidence[0].way) == ("likely", Way.TOGETHER)


def test_several_facts_are_given_the_lived_before_the_listed():
    career = Career(
        facts=(
            Fact(Kind.SKILL, "Wound care"),
            Fact(Kind.POSITION, "Nurse", start="2010", end="2012", summary="Wound care"),
            Fact(Kind.POSITION, "Nurse", start="2015", end="2018", summary="Wound care, rotas"),
        )
    )
    assert [each.place.fact for each in matched(career, "Wound care").evidence] == [2, 1, 0]


def test_no_more_than_five_pieces_are_given():
    jobs = tuple(Fact(Kind.POSITION, f"Welder {letter}") for letter in "abcdefgh")
    assert len(matched(Career(facts=jobs), "Welding").evidence) == 5


def test_the_name_of_an_employer_is_no_evidence():
    career = Career(facts=(Fact(Kind.POSITION, "Clerk", "Welding Supplies Ltd"),))
    assert strength(career, "Welding") == "not-found"


def test_a_story_and_the_words_about_oneself_are_read_too():
    career = Career(Profile(summary="I weld."), stories=(Story("Welded a bridge", result="Held"),))
    parts = {each.place.part for each in matched(career, "Welding").evidence}
    assert parts == {Part.ABOUT, Part.STORY}


def test_nobody_is_reliable_because_they_say_so():
    match = matched(NURSE, "Reliable", "behaviour")
    assert match.strength.value == "partly"
    assert match.evidence[0].note.said(str).startswith("You say so of yourself")


def test_what_was_done_shows_a_way_of_being():
    assert strength(NURSE, "Empathy", "behaviour") == "likely"
    assert strength(CHEF, "Führungskompetenz", "behaviour") == "shown"


def test_experience_that_is_only_listed_is_likely():
    match = matched(NURSE, "Experience with cannulation", "experience")
    assert match.strength.value == "likely"
    assert match.evidence[0].note.said(str).startswith("Listed")


def test_vague_words_alone_are_no_match():
    career = Career(facts=(Fact(Kind.POSITION, "Clerk", summary="Managed processes and systems"),))
    assert strength(career, "Managing submarine systems") == "not-found"


def test_hostile_texts_are_read_in_time_and_harm_nothing():
    long = "a and " * 40_000
    career = Career(facts=(Fact(Kind.POSITION, long, long, summary="(" * 100_000),))
    assert strength(career, long) in {"shown", "likely", "partly", "not-found"}
    assert strength(career, "") == strength(career, "and / or (") == "not-found"
