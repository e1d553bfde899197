"""Degrees are compared by their order, languages by level, licences by what includes what."""

import pytest

from invented_careers import (
    CFO,
    CHEF,
    DEVELOPER,
    DRIVER,
    GRADUATE,
    NURSE,
    TEACHER,
    matched,
    strength,
)
from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.matching.degrees import Degree, degree_of, least_degree_of
from nextround.engine.matching.tongues import Cefr, spoken


@pytest.mark.parametrize(
    ("words", "degree"),
    [
        ("PhD in Physics", Degree.DOCTORATE),
        ("Promotion zum Dr. rer. nat.", Degree.DOCTORATE),
        ("Doctorado en Biología", Degree.DOCTORATE),
        ("M.Sc. Informatik", Degree.MASTER),
        ("Diplom-Ingenieurin", Degree.MASTER),
        ("Diplôme d’ingénieur", Degree.MASTER),
        ("Máster en Finanzas", Degree.MASTER),
        ("MBA", Degree.MASTER),
        ("Diplom-Kaufmann (FH)", Degree.BACHELOR),
        ("BA (Hons) History", Degree.BACHELOR),
        ("Licence professionnelle", Degree.BACHELOR),
        ("Grado en Enfermería", Degree.BACHELOR),
        ("abgeschlossenes Studium", Degree.BACHELOR),
        ("Associate degree", Degree.SHORT),
        ("BTS Comptabilité", Degree.SHORT),
        ("Industriemeister Metall", Degree.SHORT),
        ("Ausbildung zur Köchin", Degree.VOCATIONAL),
        ("CAP Cuisine", Degree.VOCATIONAL),
        ("Modern apprenticeship, NVQ 3", Degree.VOCATIONAL),
        ("Ciclo formativo de grado medio", Degree.VOCATIONAL),
        ("Abitur", Degree.SCHOOL),
        ("A levels", Degree.SCHOOL),
        ("high school diploma or GED", Degree.SCHOOL),
        ("Baccalauréat général", Degree.SCHOOL),
        ("GCSEs", Degree.LOWER_SCHOOL),
        ("Mittlere Reife", Degree.LOWER_SCHOOL),
        ("a love of cooking", None),
    ],
)
def test_degrees_of_several_countries_have_their_place(words, degree):
    assert degree_of(words) == degree


def test_where_one_of_several_is_asked_the_lowest_counts():
    assert least_degree_of("Bachelor's or Master's degree") is Degree.BACHELOR
    assert least_degree_of("Master's degree") is Degree.MASTER


@pytest.mark.parametrize(
    ("career", "text", "found"),
    [
        (NURSE, "Bachelor’s degree in nursing", "shown"),
        (NURSE, "Degree in nursing or a related field", "shown"),
        (NURSE, "Master’s degree in nursing", "partly"),
        (NURSE, "A levels", "shown"),
        (NURSE, "Bachelor’s degree in chemistry", "partly"),
        (NURSE, "Abgeschlossene Ausbildung als Pflegefachkraft", "likely"),
        (TEACHER, "Licenciatura o Grado en Matemáticas", "shown"),
        (CHEF, "CAP cuisine", "shown"),
        (GRADUATE, "Abitur", "shown"),
        (GRADUATE, "Abgeschlossenes Studium der BWL", "partly"),
        (CFO, "Degree in computer science or equivalent practical experience", "partly"),
        (DEVELOPER, "BS/BA degree or equivalent experience in computer science", "likely"),
        (DRIVER, "Bachelor’s degree", "not-found"),
        (DRIVER, "University degree or equivalent work experience", "likely"),
    ],
)
def test_education_is_compared_by_level_and_subject(career, text, found):
    assert strength(career, text, "education") == found


def test_what_goes_on_is_not_finished():
    match = matched(GRADUATE, "Bachelor in BWL", "education")
    assert match.evidence[0].note.said(str) == "Not finished yet, by its dates."


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("B2", Cefr.B2, Cefr.B2),
        ("B1/B2", Cefr.B1, Cefr.B2),
        ("native or bilingual proficiency", Cefr.NATIVE, Cefr.NATIVE),
        ("Muttersprache", Cefr.NATIVE, Cefr.NATIVE),
        ("verhandlungssicher", Cefr.C1, Cefr.C2),
        ("fließend in Wort und Schrift", Cefr.C1, Cefr.C2),
        ("courant", Cefr.C1, Cefr.C2),
        ("fluent", Cefr.C1, Cefr.C2),
        ("muy bueno", Cefr.B2, Cefr.C1),
        ("gute Kenntnisse", Cefr.B1, Cefr.B2),
        ("notions", Cefr.A1, Cefr.A2),
        ("Grundkenntnisse", Cefr.A1, Cefr.A2),
    ],
)
def test_words_for_a_level_mean_a_range(words, least, most):
    level = spoken(words)
    assert (level.least, level.most) == (least, most)


@pytest.mark.parametrize(
    ("career", "text", "level", "found"),
    [
        (NURSE, "German", "B1", "shown"),
        (NURSE, "German", "B2", "shown"),
        (NURSE, "Deutschkenntnisse", "C1", "partly"),
        (NURSE, "French", "", "not-found"),
        (CHEF, "English", "C1", "shown"),
        (CHEF, "English", "C2", "likely"),
        (TEACHER, "Fluent Spanish", "", "shown"),
        (TEACHER, "Englisch in Wort und Schrift", "fließend", "shown"),
        (TEACHER, "Spanish or Catalan", "C2", "shown"),
    ],
)
def test_languages_are_compared_by_level(career, text, level, found):
    assert strength(career, text, "language", level=level) == found


def test_a_language_without_a_level_is_likely():
    polish = Career(facts=(Fact(Kind.LANGUAGE, "Polish"),))
    assert strength(polish, "Polish", "language", level="C1") == "likely"


def test_a_record_written_in_a_language_is_part_of_the_answer():
    about = (
        "I have worked with the people of this town for eleven years, and what I like in my work "
        "is that we see the end of it: a room that is warm, a child that is well, a bill that is "
        "paid, and no one who has to ask for it twice."
    )
    career = Career(facts=(Fact(Kind.POSITION, "Caretaker", summary=about),))
    assert strength(career, "Fluent English", "language") == "partly"


@pytest.mark.parametrize(
    ("career", "text", "found"),
    [
        (DRIVER, "Driving licence category B", "shown"),
        (DRIVER, "Führerschein C", "shown"),
        (DRIVER, "HGV Class 1 licence", "shown"),
        (DRIVER, "permis CE", "shown"),
        (DRIVER, "Führerschein Klasse D", "not-found"),
        (DRIVER, "CDL-A", "not-found"),
        (DRIVER, "Forklift certificate", "shown"),
        (NURSE, "NMC PIN", "shown"),
        (NURSE, "RN licence", "shown"),
        (NURSE, "Full driving licence", "not-found"),
        (CFO, "Qualified accountant (ACA, ACCA or CIMA)", "shown"),
        (TEACHER, "QTS", "shown"),
    ],
)
def test_a_licence_includes_those_below_it_and_no_other(career, text, found):
    assert strength(career, text, "licence") == found


def test_a_trade_lets_one_expect_its_licence():
    career = Career(facts=(Fact(Kind.POSITION, "LKW-Fahrer", start="2019", end="present"),))
    assert strength(career, "Führerschein Klasse C", "licence") == "likely"


def test_papers_that_others_hold_are_not_taken_for_ones_own():
    told = Fact(Kind.POSITION, "Trainer", summary="Prepared drivers for the ADR certificate")
    assert strength(Career(facts=(told,)), "ADR certificate", "licence") == "likely"
