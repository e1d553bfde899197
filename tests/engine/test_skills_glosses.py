"""English words in place of others. All sentences are invented."""

import pytest

from nextround.engine.skills.glosses import glossed


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("Du har erfaring med projektledelse", "you have experience with project management"),
        ("Du kan samarbejde med kolleger", "you can collaborate with colleagues"),
        ("Sie haben Erfahrung in der Wundversorgung", "you have experience in the wound care"),
        ("Du arbeitest gerne im Team", "you work gladly in the team"),
        ("Vous aimez travailler en équipe", "you like work in team"),
        ("Experiencia en gestión de proyectos", "experience in management of projects"),
        ("Kenntnisse in Excel und SAP", "knowledge in Excel and SAP"),
    ],
)
def test_words_that_are_known_stand_in_english_and_in_their_places(sentence, english):
    assert " ".join(glossed(sentence.split())) == english
    assert len(glossed(sentence.split())) == len(sentence.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Java",
        "You have experience in project management",
        "Work in a team at the Hamburg hotel",
        "Software service system support",
        "Sinulla on kokemusta projekteista",
    ],
)
def test_what_is_of_no_such_language_stays_as_it_is(sentence):
    assert glossed(sentence.split()) == sentence.split()


def test_long_words_are_taken_apart_at_most_once():
    assert glossed(["Du", "kan", "virksomhedsøkonomi"])[2] == "company economics"
    assert glossed(["Du", "kan", "x" * 10_000])[2] == "x" * 10_000
