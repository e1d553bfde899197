"""Sentences of letters in four languages, and what never gets lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.sentences import sentences_of


def _texts(text: str) -> list[str]:
    return [sentence.text for sentence in sentences_of(text)]


# Dense in stops, breaks, shortened words and marks, where splitting goes wrong.
_PARTS = (
    'Dr|z|B|e.g|3|November|We|we|¿Por|qué|«Non»|Mme|I|no|.|!|?|…|...|,|:|"|’|)|- |* |1. '
    "| |  |\n|\r\n|\n\n|\t|\u00a0|\u2028|\x0c"
)
_texts_like_letters = st.lists(st.sampled_from(_PARTS.split("|")), max_size=60).map(
    "".join
) | st.text(max_size=200)


@given(_texts_like_letters)
def test_the_pieces_in_order_hold_all_that_is_not_space(text: str):
    position, gaps = 0, ""
    for sentence in sentences_of(text):
        assert position <= sentence.start < sentence.end
        gaps += text[position : sentence.start]
        position = sentence.end
    assert not (gaps + text[position:]).strip()


@given(_texts_like_letters)
def test_each_sentence_is_its_span_of_the_source(text: str):
    assert all(s.text == text[s.start : s.end] == s.text.strip() for s in sentences_of(text))


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t"])
def test_nothing_has_no_sentences(text: str):
    assert sentences_of(text) == ()


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Orrin and Ms. J. Meyer of Kestrel Inc. were glad to meet you.",
        "Bring papers, e.g. a passport, i.e. proof of who you are, by 3 p.m. on the day.",
        "Die Stelle, z. B. im Lager bzw. Versand, wird am 3. November besetzt.",
        "In der 2. Runde sprach Hr. Dr. Kühn d. h. die Leitung mit Ihnen.",
        "M. Dupont et Mme. Roy vous recevront.",
        "El Sr. Gómez y la Sra. Ruiz hablaron de varios puntos, p. ej. Madrid.",
        "The mark was 3.5 of 5, see no. 4.",
        "“Why did you leave?” asked the chair.",
        "1. Name the result first.",
    ],
)
def test_a_shortened_word_or_number_ends_no_sentence(whole: str):
    assert _texts(whole) == [whole]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We liked your plan.", "It was short."),
        ("Haben Sie Fragen?", "Rufen Sie an!"),
        ("Merci de votre visite.", "« Rien à ajouter. »"),
        ("Gracias por venir.", "¿Quiere saber más?"),
        ("You left after ten years…", "We asked why."),
        ("The answer was no.", "Nobody else was asked."),
        ("It was between you and me.", "The others had gone."),
        ("He said “we waited.”", "Then he left."),
        ("We hired 25.", "Nobody was told."),
    ],
)
def test_two_sentences_on_a_line_are_two(first: str, second: str):
    assert _texts(f"{first} {second}") == [first, second]


def test_a_stop_without_a_space_after_it_still_ends_a_sentence():
    assert _texts("Thanks for coming.We hired someone.") == [
        "Thanks for coming.",
        "We hired someone.",
    ]


def test_a_text_without_any_capital_is_split_at_its_stops():
    assert _texts("thanks for coming. we hired someone.") == [
        "thanks for coming.",
        "we hired someone.",
    ]


def test_greeting_signature_and_list_items_stand_alone():
    letter = (
        "Sehr geehrte Frau Huber,\n"
        "wir danken Ihnen.\n"
        "- mehr Zahlen\n"
        "- weniger Folien\n"
        "Mit freundlichen Grüßen\n"
        "Anna Kühn\n"
    )
    assert _texts(letter) == [
        "Sehr geehrte Frau Huber,",
        "wir danken Ihnen.",
        "- mehr Zahlen",
        "- weniger Folien",
        "Mit freundlichen Grüßen",
        "Anna Kühn",
    ]


def test_lines_wrapped_by_a_mail_program_are_joined():
    letter = (
        "Dear Tomas,\n\n"
        "We felt that your answers on leading change at the depot in\n"
        "Leeds could have gone deeper. Two of the three examples were from\n"
        "before 2019.\n\n"
        "Ana"
    )
    assert [" ".join(text.split()) for text in _texts(letter)] == [
        "Dear Tomas,",
        "We felt that your answers on leading change at the depot in Leeds could have gone deeper.",
        "Two of the three examples were from before 2019.",
        "Ana",
    ]


def test_a_blank_line_always_ends_a_sentence():
    assert _texts("We hired someone\n\nand wish you well") == [
        "We hired someone",
        "and wish you well",
    ]


# What grew with the square would run for minutes; a plain reading is over in one or two seconds.
@pytest.mark.long
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "part", ["a", ".", "We came. ", "x\n", "z. B. ", "Dear A,\n", '. "', "1. "]
)
def test_two_hundred_kilobytes_are_parted_to_their_end(part: str):
    text = part * (200_000 // len(part)) + "\n\nThis comes last."
    assert sentences_of(text)[-1].text == "This comes last."
