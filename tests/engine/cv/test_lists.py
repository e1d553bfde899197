"""Skills, languages and interests are told one by one. All are invented."""

import pytest

from cv_sheet import cv, heading, lines, sheet, words
from nextround.engine.career.facts import Kind
from nextround.engine.career.json_resume import json_resume_of
from nextround.engine.cv import read


def resume(title, *runs):
    page = sheet(words("Femke Woude", 60, 30, size=22.0), heading(title, 60, 70), *runs)
    return json_resume_of(read(cv(page), file="cv.pdf").career)


def skills(*runs):
    told = resume("Skills", *runs).get("skills", [])
    return [item for skill in told for item in skill.get("keywords") or [skill["name"]]]


@pytest.mark.parametrize(
    "texts",
    [
        ("Wound care, Infusions, First aid",),
        ("• Wound care", "• Infusions", "• First aid"),
        ("Wound care | Infusions | First aid",),
        ("Wound care", "Infusions", "First aid"),
        ("Clinical: Wound care, Infusions", "Other: First aid"),
        ("#Clinical", "Wound care, Infusions", "#Other", "First aid"),
        ("Wound care (expert), Infusions (advanced), First aid",),
        ("Wound care ●●●●○", "Infusions ●●○○○", "First aid ●●●●●"),
    ],
)
def test_skills_are_told_apart_however_they_are_listed(texts):
    assert skills(*lines(*texts, top=100)) == ["Wound care", "Infusions", "First aid"]


def test_skills_in_a_grid_are_read_column_by_column():
    runs = [
        *lines("#Wards", "Rosters", "Wound care", top=100),
        *lines("#Office", "Excel", "Minutes", left=300, top=100),
    ]
    told = resume("Skills", *runs)["skills"]
    assert [(each["name"], each["keywords"]) for each in told] == [
        ("Wards", ["Rosters", "Wound care"]),
        ("Office", ["Excel", "Minutes"]),
    ]


def test_the_name_of_a_group_beside_its_list_names_it():
    runs = [
        *lines("#Clinical", "#Other", top=100),
        *lines("Wound care, Infusions", "First aid, Minutes", left=200, top=100),
    ]
    told = resume("Skills", *runs)["skills"]
    assert [each["name"] for each in told] == ["Clinical", "Other"]


def test_languages_have_their_levels():
    told = resume("Languages", *lines("Dutch (native)", "English: C1", "German", top=100))
    assert told["languages"] == [
        {"language": "Dutch", "fluency": "native", "x-origin": told["languages"][0]["x-origin"]},
        {"language": "English", "fluency": "C1", "x-origin": told["languages"][1]["x-origin"]},
        {"language": "German", "x-origin": told["languages"][2]["x-origin"]},
    ]


def test_languages_of_programmers_are_skills():
    page = sheet(
        words("Femke Woude", 60, 30, size=22.0),
        heading("Languages", 60, 70),
        *lines("Python, Rust, SQL", top=100),
    )
    facts = read(cv(page), file="cv.pdf").career.facts
    assert [(fact.kind, fact.name) for fact in facts] == [
        (Kind.SKILL, "Python"),
        (Kind.SKILL, "Rust"),
        (Kind.SKILL, "SQL"),
    ]
