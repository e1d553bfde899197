"""Words as the tagger of skills counts them: where each stands and how it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.skills.words import SHAPES, Word, shapes_of, words_in

ALL = 1_000_000


def texts(text):
    return [word.text for word in words_in(text, most=ALL)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \n\t", []),
        ("You know C++, C# and .NET.", ["You", "know", "C++", ",", "C#", "and", ".NET", "."]),
        ("(Node.js, SQL)", ["(", "Node.js", ",", "SQL", ")"]),
        ("• CI/CD • well-read", ["•", "CI/CD", "•", "well-read"]),
        ("plan C. or R", ["plan", "C.", "or", "R"]),
        ("and so on...", ["and", "so", "on..."]),
        ("“Teamwork”!", ["“", "Teamwork", "”", "!"]),
        ("-", ["-"]),
    ],
)
def test_marks_around_a_word_stand_apart_and_marks_inside_stay(text, words):
    assert texts(text) == words


@given(st.text())
def test_each_word_stands_where_it_says_and_nothing_but_space_is_left_out(text):
    words = words_in(text, most=ALL)
    assert all(text[word.start : word.end] == word.text for word in words)
    assert "".join(word.text for word in words) == "".join(text.split())


def test_no_more_words_are_taken_than_asked_for():
    assert texts("one (two) three")[:3] == [w.text for w in words_in("one (two) three", most=3)]


def test_a_long_row_of_marks_takes_no_longer_than_its_length():
    assert len(words_in("!" * 200_000, most=10)) == 10


def test_a_mask_stands_for_a_word_and_its_like_does_not():
    assert Word("<ORGANIZATION>", 0, 14).masked == "organization"
    assert Word("<b>", 0, 3).masked == ""


def test_how_a_word_is_written_is_told_in_as_many_answers_for_each():
    shapes = shapes_of(words_in("You know PostgreSQL 15", most=ALL))
    assert [len(shape) for shape in shapes] == [SHAPES] * 4
    assert len(set(shapes)) == 4
