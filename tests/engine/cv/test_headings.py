"""Headings are known by their words, in many languages."""

import pytest

from nextround.engine.cv.section import Section, section_of


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Work Experience", Section.WORK),
        ("EMPLOYMENT HISTORY:", Section.WORK),
        ("Berufserfahrung", Section.WORK),
        ("Parcours professionnel", Section.WORK),
        ("Experiencia laboral", Section.WORK),
        ("Esperienze lavorative", Section.WORK),
        ("Werkervaring", Section.WORK),
        ("Doświadczenie zawodowe", Section.WORK),
        ("Опыт работы", Section.WORK),
        ("Επαγγελματική εμπειρία", Section.WORK),
        ("الخبرات العملية", Section.WORK),
        ("職 歴", Section.WORK),
        ("工作经历", Section.WORK),
        ("Aus- und Weiterbildung", Section.EDUCATION),
        ("Formation", Section.EDUCATION),
        ("Formación académica", Section.EDUCATION),
        ("Kenntnisse & Fähigkeiten", Section.SKILLS),
        ("S K I L L S", Section.SKILLS),
        ("EDUC AT I O N", Section.EDUCATION),
        ("My Technical Skills", Section.SKILLS),
        ("Awards & Recognition", Section.AWARDS),
        ("Ehrenamt", Section.VOLUNTEERING),
        ("Centres d’intérêt", Section.INTERESTS),
    ],
)
def test_a_known_heading_announces_its_section(heading, section):
    assert section_of(heading) is section


@pytest.mark.parametrize(
    "words", ["", "Senior Software Engineer", "Hillview Hospital, Leeds", "Ran 3 wards", "x" * 500]
)
def test_other_words_announce_nothing(words):
    assert section_of(words) is None


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("WH ER E I ' V E WOR K ED", Section.WORK),
        ("Qué he estudiado", Section.EDUCATION),
        ("My toolbox", Section.SKILLS),
        ("Führerscheine und Kenntnisse", Section.SKILLS),
    ],
)
def test_headings_that_talk_or_name_two_things_are_known(heading, section):
    assert section_of(heading) is section
