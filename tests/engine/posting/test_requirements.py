"""How the wording of a requirement decides its weight, its parts, its kind and its level."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.posting import texts
from nextround.engine.posting import Requirement, requirements_of
from nextround.engine.posting.likeness import LONGEST_TEXT

ENGLISH, GERMAN = "Cook\nRequirements:\n- {}", "Koch (m/w/d)\nIhr Profil:\n- {}"
FRENCH, SPANISH = "Cuisinier\nVotre profil :\n- {}", "Cocinero\nRequisitos:\n- {}"


@dataclass(frozen=True)
class Words:
    """Words that a trained reader might mark."""

    start: int
    end: int


def asked(form: str, words: str, language: str) -> tuple[Requirement, ...]:
    return requirements_of(form.format(words), language)


@pytest.mark.parametrize(
    ("words", "weights"),
    [
        ("A food hygiene certificate", {"food hygiene certificate": True}),
        ("A food hygiene certificate is essential", {"food hygiene certificate": True}),
        ("A driving licence is desirable", {"driving licence": False}),
        ("A driving licence (not essential)", {"driving licence": False}),
        ("Experience in schools preferred", {"Experience in schools": False}),
        ("Experience in schools would be an advantage", {"Experience in schools": False}),
        ("Experience in schools is helpful but not required", {"Experience in schools": False}),
        ("Ideally you have worked in schools", {"worked in schools": False}),
        ("Good Excel skills, ideally SAP", {"Good Excel skills": True, "SAP": False}),
        ("Strong Java skills, Kotlin is a plus", {"Strong Java skills": True, "Kotlin": False}),
        (
            "Experience with pipelines; Jenkins is a plus",
            {"Experience with pipelines": True, "Jenkins": False},
        ),
        ("A licence is required as our sites are remote", {"licence": True}),
    ],
)
def test_english_wording_decides_what_is_demanded(words: str, weights: dict[str, bool]):
    assert {one.text: one.must for one in asked(ENGLISH, words, "en")} == weights


@pytest.mark.parametrize(
    ("form", "words", "language", "must"),
    [
        (GERMAN, "Führerschein Klasse B", "de", True),
        (GERMAN, "Führerschein Klasse B zwingend erforderlich", "de", True),
        (GERMAN, "Führerschein Klasse B von Vorteil", "de", False),
        (GERMAN, "Führerschein Klasse B wünschenswert", "de", False),
        (GERMAN, "Idealerweise Führerschein Klasse B", "de", False),
        (FRENCH, "Permis B exigé", "fr", True),
        (FRENCH, "Permis B souhaité", "fr", False),
        (FRENCH, "Le permis B serait un plus", "fr", False),
        (FRENCH, "Idéalement titulaire du permis B", "fr", False),
        (SPANISH, "Carnet de conducir imprescindible", "es", True),
        (SPANISH, "Carnet de conducir valorable", "es", False),
        (SPANISH, "Se valorará carnet de conducir", "es", False),
    ],
)
def test_wording_of_other_languages_decides_too(form: str, words: str, language: str, must: bool):
    assert [one.must for one in asked(form, words, language)] == [must]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Experience with Java, Spring and SQL", ["Java", "Spring", "SQL"]),
        ("Java or Kotlin", ["Java or Kotlin"]),
        (
            "Knowledge of Docker, Kubernetes or similar",
            ["Knowledge of Docker, Kubernetes or similar"],
        ),
        ("Fluent in English and German", ["English", "German"]),
        (
            "Excellent written and verbal communication skills",
            ["Excellent written and verbal communication skills"],
        ),
        ("You are reliable, punctual and friendly", ["reliable", "punctual", "friendly"]),
        (
            "5 years of experience in sales and marketing",
            ["5 years of experience in sales and marketing"],
        ),
        (
            "A degree in engineering and at least three years of experience",
            ["degree in engineering", "at least three years of experience"],
        ),
        ("Ability to read, write and speak English", ["Ability to read, write and speak English"]),
        ("Cloud tools such as AWS and Azure", ["Cloud tools such as AWS and Azure"]),
    ],
)
def test_a_list_is_split_where_each_part_is_asked_by_itself(words: str, parts: list[str]):
    assert [one.text for one in asked(ENGLISH, words, "en")] == parts


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("3 years of experience", 3),
        ("3+ years' experience", 3),
        ("3-5 years of experience", 3),
        ("At least three years of experience", 3),
        ("Six months of experience", 0.5),
        ("Several years of experience", None),
        ("No accident in the last 3 years", None),
    ],
)
def test_the_least_number_of_years_is_read(words: str, years: float | None):
    assert [one.years for one in asked(ENGLISH, words, "en")] == [years]


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("English at B2", "B2"),
        ("Fluent in English", "Fluent"),
        ("A Master's degree in law", "Master's"),
        ("GED", "GED"),
        ("A forklift licence", ""),
    ],
)
def test_a_level_is_told_in_the_words_of_the_posting(words: str, level: str):
    assert [one.level for one in asked(ENGLISH, words, "en")] == [level]


@pytest.mark.parametrize(
    "sentence",
    [
        "We have been baking bread in Leeds since 1904.",
        "Do you want to learn more?",
        "If you have any questions, please contact Ada Lamb.",
        "We offer a pension and 28 days of holiday.",
        "No experience needed.",
        "We are an equal opportunity employer and value experience of every kind.",
    ],
)
def test_what_asks_nothing_of_the_reader_is_no_requirement(sentence: str):
    assert requirements_of(f"Baker\n{sentence}\n", "en") == ()


def test_a_span_narrows_a_skill_to_its_words():
    text = ENGLISH.format("Solid grasp of modern stock control in busy kitchens")
    at = text.index("stock control")
    [found] = requirements_of(text, "en", spans=[Words(at, at + len("stock control"))])
    assert (found.text, found.must) == ("stock control", True)


def test_a_span_within_experience_without_years_is_still_experience():
    text = ENGLISH.format("Experience in busy kitchens")
    at = text.index("busy kitchens")
    [found] = requirements_of(text, "en", spans=[Words(at, at + len("busy kitchens"))])
    assert (found.text, found.kind) == ("busy kitchens", "experience")


def test_a_span_leaves_years_and_licences_as_they_are_read():
    text = ENGLISH.format("3 years of experience in stock control")
    at = text.index("stock control")
    [found] = requirements_of(text, "en", spans=[Words(at, at + len("stock control"))])
    assert (found.text, found.years) == ("3 years of experience in stock control", 3)


@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from([*texts.NURSE.split(), *texts.GERMAN_NURSE.split(), "\n", ";", "(", "-"]),
        max_size=60,
    ).map(" ".join)
)
def test_whatever_is_read_stands_in_the_text(text: str):
    found = requirements_of(text)
    assert all(one.text == text[one.start : one.end] and one.text for one in found)


# What grew with the square would run for minutes.
@pytest.mark.long
@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "part", ["and ", "Must ", "a, ", "(", "Requirements: ", "- a\n", "experience "]
)
def test_two_hundred_kilobytes_are_read_to_their_end(part: str):
    assert len(requirements_of(part * (LONGEST_TEXT // len(part)))) <= 300
