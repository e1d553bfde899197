"""Every word that a page says goes through the catalogue of its reader's language."""

import re

import pytest
from django.urls import reverse

from nextround.apps.core.models import Person
from nextround.engine.priors import PRIORS
from web import traps
from web.addresses import PAGES
from web.made_up_language import CLOSE, OPEN, MadeUp, left_of, made_up, spoken, untranslated
from web.reading_pages import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.urls("web.breaking_urls")]

# What the person wrote, as far as a page shows it.
WRITTEN = ["harmlessword", "harm\\w*…", "harmlesswo"]
# The table of numbers calls each by its key, and names what it rests on as it was published.
TABLE = [re.escape(words) for key in PRIORS for words in (key, PRIORS.row(key).source)]
OWN = "(?i)" + "|".join([*WRITTEN, *sorted(TABLE, key=len, reverse=True)])
# A list of the numbers tells those of one meaning apart by parts of their keys.
PARTS = {part.replace("-", " ") for key in PRIORS for part in key.split(".")}
OWN_OF = {"numbers": rf"{OWN}|\b(?:{'|'.join(sorted(PARTS, key=len, reverse=True))})\b"}

URLENCODED = "application/x-www-form-urlencoded"

# Errors of who was let in; before that nobody knows what language they read.
ERRORS = {
    "/suspects/": 400,
    "/refuses/": 403,
    "/nowhere/": 404,
    "/breaks/": 500,
    "/waits/": 503,
    "/fills/": 503,
    "/is-shut-out/": 503,
}


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


@pytest.mark.parametrize(("path", "status"), ERRORS.items(), ids=ERRORS)
def test_an_error_page_says_nothing_in_a_language_of_its_own(reader, path, status):
    answer = reader.get(path)
    assert (answer.status_code, untranslated(answer, own=OWN)) == (status, [])


def test_a_form_that_could_not_be_kept_is_given_back_in_the_language_of_its_reader(reader):
    answer = reader.post("/waits/", {"role": "harmlessword"})
    assert (answer.status_code, untranslated(answer, own=OWN)) == (503, [])


def test_a_form_larger_than_what_is_taken_is_refused_in_the_language_of_its_reader(
    reader, settings
):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    answer = reader.post(reverse("opening-new"), "notes=many+words", content_type=URLENCODED)
    assert (answer.status_code, untranslated(answer, own=OWN)) == (413, [])


def test_a_page_that_is_too_old_is_refused_in_the_language_of_its_reader(reader):
    reader.handler.enforce_csrf_checks = True
    answer = reader.post(reverse("opening-new"), {"role": "harmlessword"})
    assert (answer.status_code, untranslated(answer, own=OWN)) == (403, [])
    assert f"{OPEN}Nothing" in text_of(answer)


def test_a_form_sent_empty_is_refused_in_the_language_of_its_reader(reader):
    answer = reader.post(reverse("opening-new"), {})
    assert (answer.status_code, untranslated(answer, own=OWN)) == (422, [])


def test_words_outside_the_brackets_are_found():
    assert left_of(f"{OPEN}in here{CLOSE}, 3 Nextround Harmlessword left", own=OWN) == "left"


def test_a_sentence_that_no_translator_meets_is_left_as_it_is():
    assert MadeUp().gettext("Small print.") == f"{OPEN}Small~~ print~~.{CLOSE}"
    assert MadeUp().gettext("This field is required.")[0] == OPEN
    assert MadeUp().gettext("A sentence of nobody’s") == "A sentence of nobody’s"


def test_words_grow_and_what_stands_for_a_value_or_a_mark_does_not():
    assert (
        made_up("%(n)s of <bdi>ten</bdi>, `run`")
        == f"{OPEN}%(n)s of~ <bdi>ten~</bdi>, `run`{CLOSE}"
    )
