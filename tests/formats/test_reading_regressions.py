"""What once broke a reader is read, or refused in a sentence, and soon."""

import inspect

import pytest

from formats import regressions
from nextround.formats import reading
from nextround.formats.contract import Refusal

MADE = {
    name: make
    for name, make in inspect.getmembers(regressions, inspect.isfunction)
    if make.__module__ == regressions.__name__
}
READ = {
    "mail_with_broken_encoded_words": "The reply",
    "mail_in_an_unknown_encoding": "The reply",
    "pdf_with_a_page_that_unfolds": "xxx",
    "pdf_with_a_page_beyond_measure": "The reply",
}
REFUSED = {
    "mail_with_thirty_thousand_parts": Refusal.MAIL_PARTS,
    "mail_with_parts_in_parts": Refusal.MAIL_PARTS,
    "mail_with_a_header_without_end": Refusal.MAIL_HEADER,
    "archive_whose_entries_share_their_bytes": Refusal.ARCHIVE_BOMB,
    "archive_that_lies_about_a_length": Refusal.ARCHIVE_BROKEN,
}


def test_each_has_an_end_that_is_demanded():
    assert MADE.keys() == READ.keys() | REFUSED.keys()


@pytest.mark.timeout(20)
@pytest.mark.parametrize(("name", "words"), READ.items())
def test_it_is_read(name, words):
    assert words in reading.read(MADE[name](), name="").words


@pytest.mark.timeout(20)
@pytest.mark.parametrize(("name", "refusal"), REFUSED.items())
def test_it_is_refused_in_its_own_sentence(name, refusal):
    with pytest.raises(reading.UnreadableError) as caught:
        reading.read(MADE[name](), name="")
    assert str(caught.value) == refusal.value
