"""Mail rules stay fast and never break, whatever a mail holds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nextround.engine.mail import LABELS, Mail, understand
from nextround.engine.mail.lexicon import lexicon_for
from nextround.engine.mail.passages import passages_of

SIZE = 100_000
TEXTS = {
    "spaces": " " * SIZE,
    "one long line": "x" * SIZE,
    "one long capital": "X" * SIZE,
    "words": ("a " * SIZE)[:SIZE],
    "capital words": ("A " * SIZE)[:SIZE],
    "quote marks": ">" * SIZE,
    "quoted lines": ("> \n" * SIZE)[:SIZE],
    "line ends": "\n" * SIZE,
    "digits": "1" * SIZE,
    "dates": ("1. 1. " * SIZE)[:SIZE],
    "openings": ('" ' * SIZE)[:SIZE],
    "apostrophes": ("'a " * SIZE)[:SIZE],
    "as a": ("as als comme como " * SIZE)[:SIZE],
    "position of": ("position of " * SIZE)[:SIZE],
    "dashes": ("- " * SIZE)[:SIZE],
    "on wrote": ("on " * SIZE)[:SIZE],
}


def _work(body: str) -> int:
    """Return how many clauses and families met there are to weigh, whatever the machine."""
    clauses = passages_of(Mail("", "", body), lexicon_for("en")).clauses
    return len(clauses) + sum(len(clause.hits) for clause in clauses)


# What grew with the square would run for minutes; a plain reading is over in one or two seconds.
@pytest.mark.long
@pytest.mark.timeout(30)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_100_kb_are_understood_whatever_they_are(text):
    assert understand(Mail("", "", text)).label in LABELS


@pytest.mark.long
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_twice_the_text_makes_no_more_than_thrice_the_clauses_and_words_met(text):
    assert _work(text) <= 3 * max(_work(text[: SIZE // 2]), 1)


def test_what_stands_past_200_kb_is_not_read():
    body = "Nothing to see. " * 12_500 + "Unfortunately you have not been selected."
    assert understand(Mail("", "", body)).label != "rejection"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\x00",
        "\ud800",
        "\u202e no",
        "İıẞﬁ" * 50,
        "\U0001f600" * 50,
        "a\u0301" * 500,
        "\r\n\r\n",
        "> \n> \n",
        "--",
        "31.02. um 99:99 Uhr",
        "{'body': None}",
    ],
)
def test_an_odd_mail_is_read_without_breaking(body):
    assert understand(Mail(body, body, body)).label in LABELS


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=60), st.text(max_size=400))
def test_every_span_says_where_its_words_stand(subject, sender, body):
    understanding = understand(Mail(subject, sender, body))
    texts = {"subject": subject, "sender": sender, "body": body}
    assert all(
        span.text == texts[span.where][span.start : span.end] for span in understanding.words
    )
    assert all(
        0 <= fact.start < fact.end <= len(texts[fact.where])
        for fact in understanding.facts.values()
    )
    assert 0 <= understanding.confidence <= 1
