"""The tables of names hold together, and name what they should."""

import pytest

from nextround.engine.matching import lexicon
from nextround.engine.matching.names import expected_of, kinds_of, named_in
from nextround.engine.matching.terms import stem_of, terms_of

LINES = [
    line for table in lexicon.TABLES for line in table.replace("\n  ", " ").strip().splitlines()
]
THINGS = {line.partition("~")[0].partition(">")[0].partition("=")[0].strip() for line in LINES}
MEANT = {
    name.strip()
    for line in LINES
    for side in line.replace("~", ">").split(">")[1:]
    for name in side.split(",")
}


def things(text):
    return {named.thing for named in named_in(terms_of(text))}


def test_every_thing_that_is_pointed_at_is_one():
    assert MEANT | lexicon.TRADES - THINGS <= THINGS
    assert lexicon.TRADES <= THINGS


def test_no_line_is_longer_than_a_page_is_wide():
    assert max(len(line) for table in lexicon.TABLES for line in table.splitlines()) <= 100


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("JS", "javascript"),
        (".NET Core", "dot net"),
        ("C++", "c plus plus"),
        ("RN", "registered nurse"),
        ("exam. Pflegefachfrau", "registered nurse"),
        ("infirmière diplômée d’État", "registered nurse"),
        ("enfermera", "nurse"),
        ("CDL-A", "commercial driving licence A"),
        ("Führerscheinklasse B", "driving licence b"),
        ("carnet de conducir B", "driving licence b"),
        ("permis poids lourd", "driving licence c"),
        ("P&L", "profit and loss"),
        ("M&A", "mergers and acquisitions"),
        ("Selbstständigkeit", "independence"),
        ("travail en équipe", "teamwork"),
        ("trabajo en equipo", "teamwork"),
        ("Mitarbeiterführung", "leading people"),
        ("Buchhaltungskenntnisse", "accounting"),
    ],
)
def test_names_in_four_languages_are_known(text, thing):
    assert thing in things(text)


@pytest.mark.parametrize(
    "text",
    [
        "we need it",
        "let us go",
        "a rest",
        "send it to sea",
        "due to",
        "detailed",
        "the initiative",
        "als",
        "an als mag",
    ],
)
def test_common_words_name_nothing(text):
    assert things(text) == set()


def test_a_kind_is_reached_through_others_and_what_is_expected_is_not():
    assert {"driving licence c", "driving licence b"} <= kinds_of("driving licence ce")
    assert "patient care" in expected_of("registered nurse")
    assert "patient care" not in kinds_of("registered nurse")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("managing", "management"),
        ("system", "systems"),
        ("nurse", "nursing"),
        ("station", "stationen"),
        ("company", "companies"),
        ("organise", "organization"),
        ("pflegerin", "pflege"),
        ("taught", "teaching"),
        ("enfermera", "enfermeros"),
        ("planning", "plans"),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other):
    assert stem_of(one) == stem_of(other)


@pytest.mark.parametrize(("one", "other"), [("java", "javascript"), ("sas", "sass"), ("c", "c#")])
def test_other_words_have_others(one, other):
    assert stem_of(one) != stem_of(other)
