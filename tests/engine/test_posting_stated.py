"""What a page states of its posting goes before what its words seem to say."""

from dataclasses import dataclass

import pytest

from nextround.engine.posting import Found, Level, read_posting, with_stated
from nextround.formats.contract import PostingFacts

TEXT = """Join the team at Kestrel
Aldous Marine Group, Southampton
We are looking for a cook. Salary: £20,000 per annum. Closing date: 1 March 2026.
The Head of Galley (m/f/d) works in Hull."""


@dataclass(frozen=True)
class Facts:
    """What a page states, of which most is left out here."""

    title: str = ""
    employer: str = ""
    place: str = ""
    remote: bool = False
    pay: str = ""
    closes_on: str = ""


def merged(text=TEXT, **stated):
    return with_stated(read_posting(text), Facts(**stated), text=text)


def test_what_the_page_does_not_state_is_read_from_its_words():
    assert merged() == read_posting(TEXT)


@pytest.mark.parametrize(
    ("stated", "name", "value", "words"),
    [
        ({"title": "Head of Galley (m/f/d)"}, "role", "Head of Galley", "Head of Galley"),
        ({"title": "Galley lead (m/w/d) nights"}, "role", "Galley lead nights", ""),
        ({"employer": "Kestrel"}, "employer", "Kestrel", "Kestrel"),
        ({"employer": "Kestrel Ltd"}, "employer", "Kestrel Ltd", ""),
        ({"place": "Hull", "remote": True}, "place", "Hull", "Hull"),
        ({"remote": True}, "place", "Remote", ""),
        ({"pay": "22,000 GBP a year"}, "pay", "22,000 GBP a year", ""),
        ({"closes_on": "2026-04-01"}, "closing", "2026-04-01", ""),
    ],
)
def test_what_the_page_states_goes_before_and_is_marked_where_the_words_have_it(
    stated, name, value, words
):
    found = getattr(merged(**stated), name)
    assert (found.value, TEXT[found.start : found.end]) == (value, words)


def test_what_words_and_statement_agree_on_stays_marked_where_it_was_read():
    read = read_posting(TEXT)
    assert merged(closes_on="2026-03-01").closing == read.closing
    assert TEXT[read.closing.start : read.closing.end] == "1 March 2026"


def test_the_level_follows_the_stated_title():
    text = "Cook\nYou cook."
    assert merged(text, title="Senior Cook").level == Level.SENIOR
    assert merged(text, title="Senior Cook").role == Found("Senior Cook", 0, 0)


def test_the_facts_read_from_a_page_are_such_a_statement():
    facts = PostingFacts(title="Cook", employer="Kestrel", closes_on="2026-04-01")
    found = with_stated(read_posting(""), facts, text="")
    assert (found.role, found.employer) == (Found("Cook", 0, 0), Found("Kestrel", 0, 0))
