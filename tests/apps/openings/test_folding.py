"""Letters without capitals and accents: the same for what is asked and what is kept."""

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.apps.openings.folding import folded, letterwise

# Letters of the languages that Nextround reads, and of their neighbours.
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=20)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Österreich", "osterreich"),
        ("O\u0308sterreich", "osterreich"),
        ("GARÇON", "garcon"),
        ("Señora", "senora"),
        ("Việt", "viet"),
        ("Straße", "straße"),
        ("Søren", "søren"),
        ("한국", "한국"),
        ("", ""),
    ],
)
def test_a_word_is_folded(written, plain):
    assert folded(written) == plain


@given(WORDS)
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


@given(WORDS)
def test_a_text_is_found_however_its_accents_are_written(text):
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(st.text(max_size=40))
def test_the_places_of_letters_stay(text):
    assert len(letterwise(text)) == len(text)


@pytest.mark.parametrize("word", ["Österreich", "Garçon", "Señora", "Việt", "Straße", "Søren"])
def test_the_full_text_index_folds_alike(word):
    with sqlite3.connect(":memory:") as kept:
        kept.execute(
            "CREATE VIRTUAL TABLE t USING fts5(w, tokenize='unicode61 remove_diacritics 2')"
        )
        kept.execute("INSERT INTO t VALUES (?)", [word])
        found = kept.execute("SELECT count(*) FROM t(?)", [f'"{folded(word)}"']).fetchone()
    assert found == (1,)
