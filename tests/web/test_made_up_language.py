"""Every word that a page says goes through the catalogue of its reader's language."""

import re

import pytest
from django.urls import reverse

from nextround.apps.core.models import Person
from nextround.engine.priors import PRIORS
from web import traps
from web.addresses import PAGES
from web.made_up_language import CLOSE, OPEN, left_of, spoken, untranslated

pytestmark = [pytest.mark.django_db, pytest.mark.urls("web.breaking_urls")]

# What the person wrote, as far as a page shows it.
WRITTEN = ["harmlessword", "harm\\w*…"]
# The table of numbers calls each by its key, and names what it rests on as it was published.
TABLE = [re.escape(words) for key in PRIORS for words in (key, PRIORS.row(key).source)]
OWN = "(?i)" + "|".join([*WRITTEN, *sorted(TABLE, key=len, reverse=True)])
# A list of the numbers tells those of one meaning apart by parts of their keys.
PARTS = {part.replace("-", " ") for key in PRIORS for part in key.split(".")}
OWN_OF = {"numbers": rf"{OWN}|\b(?:{'|'.join(sorted(PARTS, key=len, reverse=True))})\b"}


# Errors of who was let in; before that nobody knows what language they read.
ERRORS = {"400": "/suspects/", "403": "/refuses/", "404": "/nowhere/", "500": "/breaks/"}


@pytest.fixture
def reader(page, person):
    """Return the browser of someone who reads the made-up language."""
    with spoken() as code:
        Person.objects.filter(pk=person.pk).update(language=code)
        page.raise_request_exception = False
        yield page


@pytest.fixture
def rows(person, mine):
    """Return the ids of a search in which each typed word is the same one."""
    traps.keep_what_no_service_leaves(person, opening=mine["opening"])
    traps.fill(person, traps.HARMLESS)
    return mine


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_a_page_says_nothing_in_a_language_of_its_own(rows, reader, address):
    assert untranslated(reader.get(address.path(rows)), own=OWN_OF.get(address.name, OWN)) == []


@pytest.mark.parametrize("address", [one for one in PAGES if not one.ids], ids=str)
def test_an_empty_page_says_nothing_in_a_language_of_its_own(reader, address):
    assert untranslated(reader.get(address.path({})), own=OWN_OF.get(address.name, OWN)) == []


@pytest.mark.parametrize(("status", "path"), ERRORS.items(), ids=ERRORS)
def test_an_error_page_says_nothing_in_a_language_of_its_own(reader, status, path):
    answer = reader.get(path)
    assert answer.status_code == int(status)
    assert untranslated(answer, own=OWN) == []


def test_a_form_sent_empty_is_refused_in_the_language_of_its_reader(reader):
    answer = reader.post(reverse("opening-new"), {})
    assert (answer.status_code, untranslated(answer, own=OWN)) == (422, [])


def test_words_outside_the_brackets_are_found():
    assert left_of(f"{OPEN}in here{CLOSE}, 3 Nextround Harmlessword left", own=OWN) == "left"
