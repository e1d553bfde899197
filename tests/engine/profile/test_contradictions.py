"""Papers of one person are held against each other; what can be read either way is let be."""

from dataclasses import replace

import pytest

from invented_careers import CFO, DRIVER, EVERYBODY, NURSE, TODAY, achieved
from nextround.engine.career.facts import Career, Fact, Kind, Profile
from nextround.engine.profile import SENTENCES, About, Opening, contradictions

LARCH = Opening("Larch Infirmary", "Ward manager")


def with_fact(career, place, **said):
    facts = list(career.facts)
    facts[place] = replace(facts[place], **said)
    return replace(career, facts=tuple(facts))


def found(sources, **more):
    return [
        (each.about, each.one.words, each.other.words)
        for each in contradictions(sources, today=TODAY, **more)
    ]


def in_letter(text, career=NURSE, opening=None):
    return found({"record": career, "letter": text}, opening=opening)


def test_everything_it_can_be_about_has_a_sentence():
    assert set(SENTENCES) == set(About)


@pytest.mark.parametrize("career", EVERYBODY)
def test_a_paper_that_says_the_same_contradicts_nothing(career):
    assert found({"record": career, "CV": career, "LinkedIn": career}) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"start": "2016-05"}, (About.START, "2016-03", "2016-05")),
        ({"end": "2025-12"}, (About.END, "present", "2025-12")),
        ({"name": "Ward sister"}, (About.TITLE, "Staff nurse", "Ward sister")),
        (
            {"organisation": "Northwold Clinic"},
            (About.EMPLOYER, "Hollow Bay Hospital", "Northwold Clinic"),
        ),
    ],
)
def test_another_month_title_or_employer_is_told_in_the_words_of_both(said, expected):
    assert found({"record": NURSE, "CV": with_fact(NURSE, 0, **said)}) == [expected]


@pytest.mark.parametrize(
    "said",
    [
        {"start": "2016"},
        {"start": "2016-03-14"},
        {"start": ""},
        {"name": "Staff Nurse, acute medicine"},
        {"name": "RN"},
        {"organisation": "Hollow Bay Hospital Trust"},
        {"summary": "Other words"},
    ],
)
def test_a_less_exact_date_and_another_name_of_the_same_are_no_contradiction(said):
    assert found({"record": NURSE, "CV": with_fact(NURSE, 0, **said)}) == []


def test_another_degree_is_told():
    other = with_fact(NURSE, 2, details={"studyType": "MSc"})
    assert found({"record": NURSE, "CV": other}) == [(About.DEGREE, "BSc Nursing", "MSc Nursing")]


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ({"name": "Asha Verrity"}, About.NAME),
        ({"email": "asha@example.com"}, About.EMAIL),
        ({"phone": "020 7946 0999"}, About.PHONE),
    ],
)
def test_another_name_mail_or_telephone_is_told(said, about):
    career = replace(NURSE, profile=replace(NURSE.profile, phone="+44 20 7946 0123"))
    other = replace(career, profile=replace(career.profile, **said))
    assert [each[0] for each in found({"record": career, "CV": other})] == [about]


@pytest.mark.parametrize(
    "said",
    [
        {"name": "A. Verity"},
        {"name": "Asha Mary Verity"},
        {"email": "ASHA@example.org"},
        {"phone": "020 7946 0123"},
        {"phone": ""},
    ],
)
def test_an_initial_and_a_number_with_another_prefix_are_the_same(said):
    career = replace(NURSE, profile=replace(NURSE.profile, phone="+44 (0)20 7946-0123"))
    other = replace(career, profile=replace(career.profile, **said))
    assert found({"record": career, "CV": other}) == []


def test_what_two_papers_say_against_the_record_is_told_of_each():
    other = with_fact(NURSE, 0, start="2016-05")
    assert len(found({"record": NURSE, "CV": other, "LinkedIn": other})) == 2


def test_what_only_two_papers_have_is_held_against_each_other():
    extra = Fact(Kind.POSITION, "Bank nurse", "Tarn Trust", start="2008-01", end="2008-06")
    cv = replace(NURSE, facts=(*NURSE.facts, extra))
    linkedin = replace(NURSE, facts=(*NURSE.facts, replace(extra, end="2008-09")))
    assert found({"record": NURSE, "CV": cv, "LinkedIn": linkedin}) == [
        (About.END, "2008-06", "2008-09")
    ]


def test_a_letter_that_fits_is_let_be():
    letter = (
        "Dear Ms Quill,\n\nI am applying for the position of Ward manager at Larch Infirmary. "
        "For ten years I have worked at Hollow Bay Hospital, since 2016 on an acute ward, and "
        "planned the rota of 22 nurses. My BSc is from 2012, and in 14 years I have not lost the "
        "wish to learn.\n\nYours sincerely\nAsha Verity\nasha@example.org"
    )
    assert in_letter(letter, opening=LARCH) == []


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        ("I led 35 nurses.", (About.NUMBER, "35", "")),
        ("I cut falls by 12 %.", (About.NUMBER, "12 %", "")),
        ("I have 20 years of experience.", (About.NUMBER, "20", "")),
        (
            "At Hollow Bay Hospital I began in 2013.",
            (About.DATE, "2013", "2016-03 – present"),
        ),
        ("I hold a PhD in nursing.", (About.DEGREE, "PhD", "")),
        (
            "Write to asha.verity@example.com",
            (About.EMAIL, "asha.verity@example.com", "asha@example.org"),
        ),
        ("Yours sincerely\nAsha Verrity", (About.NAME, "Asha Verrity", "Asha Verity")),
    ],
)
def test_a_letter_is_held_against_the_facts(letter, expected):
    assert in_letter(letter) == [expected]


@pytest.mark.parametrize(
    "letter",
    [
        "Two reasons.",
        "For 12 years I have been a nurse.",
        "Your posting speaks of 40 beds.",
        "",
        "I mastered the new system by degrees.",
    ],
)
def test_numbers_of_the_posting_and_years_that_were_worked_are_let_be(letter):
    assert in_letter(letter, opening=replace(LARCH, text="A ward with 40 beds")) == []


def test_another_employer_and_role_than_the_openings_are_told():
    letter = (
        "I am applying for the position of Crane operator at Brackwater Docks, and look forward "
        "to hearing from Brackwater Docks."
    )
    opening = replace(LARCH, others=("Brackwater Docks",))
    assert {each[0] for each in in_letter(letter, opening=opening)} == {
        About.OTHER_EMPLOYER,
        About.OTHER_ROLE,
    }


def test_the_opening_itself_and_ones_own_employers_may_be_named():
    letter = "At Hollow Bay Hospital I learned what I would bring to Larch Infirmary."
    opening = replace(LARCH, others=("Hollow Bay Hospital", "Larch Infirmary"))
    assert in_letter(letter, opening=opening) == []


def test_words_of_a_letter_stand_where_they_are_said_to():
    letter = "Dear all,\nI led 35 nurses."
    (each,) = contradictions({"record": NURSE, "letter": letter}, today=TODAY)
    assert letter[each.one.start : each.one.end] == "35"


def test_nothing_and_very_much_are_both_read():
    assert found({}) == []
    assert found({"letter": "I led 35 nurses."}) == []
    huge = Career(Profile("Ada"), tuple(CFO.facts * 150))
    assert isinstance(found({"record": huge, "letter": "9 " * 50_000}), list)


def test_a_record_of_a_driver_in_german_is_read_alike():
    driver = with_fact(DRIVER, 1, achievements=achieved("Täglich 140 Paletten"))
    letter = (
        "Sehr geehrte Frau Quill,\n"
        "bei Nordhafen Logistik habe ich 2010 täglich 150 Paletten bewegt."
    )
    assert [each[:2] for each in in_letter(letter, driver)] == [
        (About.NUMBER, "150"),
        (About.DATE, "2010"),
    ]
