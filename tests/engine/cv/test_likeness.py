"""A CV is told from a mail and from a posting by its parts and its times."""

import pytest

from nextround.engine.cv import looks_like_cv

# Nobody in it exists.
CV = """Ida Brook
ida@example.org

Experience
Staff nurse, Elm House
May 2018 - June 2023

Education
Nursing, Northmoor College
2012 - 2015
"""
POSTING = """Staff nurse, Elm House

Experience
At least two years on a ward.

Education
A registration as a nurse.

Skills
Wound care. Apply by 3 May 2026 to jobs@example.org.
"""
MAIL = "Dear Ida,\nthank you for applying. We have chosen someone else.\nElm House\n"


@pytest.mark.parametrize(
    "headings",
    [
        ("Experience", "Education"),
        ("Berufserfahrung", "Ausbildung"),
        ("Expérience professionnelle", "Formation"),
        ("Experiencia laboral", "Formación"),
    ],
)
def test_a_cv_is_one_in_each_language(headings):
    work, school = headings
    assert looks_like_cv(CV.replace("Experience", work).replace("Education", school))


@pytest.mark.parametrize("text", [POSTING, MAIL, "", "x" * 300_000, "2012 - 2015\n" * 50])
def test_nothing_else_is(text):
    assert not looks_like_cv(text)


def test_headings_without_any_time_are_not_enough():
    assert not looks_like_cv("Ida\nida@example.org\nExperience\nNurse\nEducation\nNursing\n")
