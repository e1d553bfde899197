"""Every word of a link's pages goes through the catalogue of the language of whoever asks."""

import re

import pytest
from django.utils import translation

from nextround.apps.core.models import Person
from nextround.web.views import share_errors
from share import rows
from share.rows import FILLED, send
from web.made_up_language import CODE, spoken, untranslated

OWN = "|".join(map(re.escape, [rows.TITLE, rows.ASKED, rows.NAME, *rows.WORDS.split("\n")]))


@pytest.fixture
def reader(visitor, person, word):
    """Return the browser of someone asked by a person who reads the made-up language."""
    with spoken() as code:
        Person.objects.filter(pk=person.pk).update(language=code)
        yield visitor


def test_the_pages_of_a_link_say_nothing_in_a_language_of_their_own(reader, word):
    pages = [
        reader.get(f"/r/{word}"),
        send(reader, f"/r/{word}"),
        send(reader, f"/r/{word}/answer"),
        send(reader, f"/r/{word}/answer", {"seen": "x" * 2_001, "cv-aim": "4"}),
        send(reader, f"/r/{word}/answer", FILLED),
    ]
    assert [page.status_code for page in pages] == [200, 200, 422, 422, 200]
    assert [untranslated(page, own=OWN) for page in pages] == [[]] * 5


@pytest.mark.parametrize("status", [400, 403, 404, 413, 415, 429, 500, 503])
def test_a_refusal_says_nothing_in_a_language_of_its_own(reader, status):
    with translation.override(CODE):
        page = share_errors.refusal(status)
    assert (page.status_code, untranslated(page, own=OWN)) == (status, [])
