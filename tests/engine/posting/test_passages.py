"""What each passage of a posting is there for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.posting import texts
from nextround.engine.posting import Role, passages_of


def roles(text: str, language: str = "") -> list[tuple[str, str]]:
    found = passages_of(text, language=language)
    return [(text[one.start : one.end], one.role.value) for one in found]


def words_of(text: str, role: Role) -> list[str]:
    return [text[one.start : one.end] for one in passages_of(text) if one.role == role]


def test_headings_set_the_scene_for_what_stands_under_them():
    text = (
        "Cook\nDuties\n- Cook lunch\nYour profile:\n- Two years in a kitchen\n"
        "We offer\n- Free lunch"
    )
    assert roles(text) == [
        ("Cook", "other"),
        ("Duties", "heading"),
        ("Cook lunch", "duty"),
        ("Your profile:", "heading"),
        ("Two years in a kitchen", "requirement"),
        ("We offer", "heading"),
        ("Free lunch", "offer"),
    ]


@pytest.mark.parametrize(
    ("heading", "language", "role"),
    [
        ("Requirements", "en", "requirement"),
        ("KNOWLEDGE, SKILLS AND ABILITIES", "en", "requirement"),
        ("What you'll bring to the table:", "en", "requirement"),
        ("Nice to have", "en", "welcome"),
        ("Essential Duties and Responsibilities", "en", "duty"),
        ("What's in it for you?", "en", "offer"),
        ("How to apply", "en", "apply"),
        ("About Kestrel", "en", "employer"),
        ("Das bringen Sie mit", "de", "requirement"),
        ("Von Vorteil:", "de", "welcome"),
        ("Ihre Aufgaben", "de", "duty"),
        ("Wir bieten Ihnen:", "de", "offer"),
        ("Votre profil", "fr", "requirement"),
        ("Vos missions :", "fr", "duty"),
        ("Ce que nous vous offrons", "fr", "offer"),
        ("Requisitos mínimos", "es", "requirement"),
        ("Se valorará:", "es", "welcome"),
        ("Funciones", "es", "duty"),
        ("Din profil", "da", "requirement"),
        ("Wat vragen wij van jou?", "nl", "requirement"),
        ("Requisiti", "it", "requirement"),
        ("Requisitos", "pt", "requirement"),
    ],
)
def test_a_heading_is_known_in_its_language(heading: str, language: str, role: str):
    text = f"Kestrel\n\n{heading}\n- Xylo yra zeta\n"
    assert roles(text, language)[1:] == [(heading, "heading"), ("Xylo yra zeta", role)]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("You will feed the hens and mend the fences.", "duty"),
        ("You have a driving licence.", "requirement"),
        ("We offer a pension and 28 days of paid leave.", "offer"),
        ("Kestrel Farm is a leading company with offices in Hull.", "employer"),
        ("Please send your CV and a covering letter to us.", "apply"),
        ("The position is permanent and full-time.", "terms"),
        ("We do not discriminate on the basis of age.", "equality"),
        ("We process your personal data under our privacy policy.", "privacy"),
    ],
)
def test_wording_tells_the_role_where_no_heading_does(sentence: str, role: str):
    assert roles(f"Farm hand\n{sentence}", "en")[1:] == [(sentence, role)]


def test_headings_are_found_within_a_posting_on_one_line():
    duties = words_of(texts.MECHANIC_ON_ONE_LINE, Role.DUTY)
    assert duties == ["Diagnose and repair heavy duty trucks.", "Perform preventive maintenance."]


def test_what_is_told_of_the_employer_ends_the_list_of_what_is_asked():
    text = (
        "Cook\nRequirements\n- A licence\nKestrel is a leading company.\nWe are proud of our bread."
    )
    assert words_of(text, Role.REQUIREMENT) == ["A licence"]


def test_lines_broken_by_a_program_are_read_as_one():
    text = (
        "Cook\nRequirements\n- Experience with large kitchens that feed more than three hundred\n"
        "  people a day\n- A licence"
    )
    assert len(words_of(text, Role.REQUIREMENT)) == 2


@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from([*texts.TRUCK_DRIVER.split(" "), "\n", "• ", "  ", ":"]), max_size=80
    ).map(" ".join)
)
def test_passages_stand_in_order_and_do_not_overlap(text: str):
    found = passages_of(text)
    ends = [0, *(one.end for one in found)]
    assert all(end <= one.start < one.end for end, one in zip(ends, found, strict=False))
