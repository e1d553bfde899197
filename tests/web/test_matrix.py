"""Every pattern of the resolver, for everyone who may ask, in every way of asking."""

from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import get_resolver

from web.addresses import ADDRESSES, CLOSED, OF_SOMEONE, PAGES
from web.reading_forms import forms_of

OWN = "127.0.0.1:8765"
FOREIGN = "Foreign"
ASKED = ("GET", "HEAD", "POST")
FOUND = {200, 302}


@dataclass(frozen=True, slots=True)
class Asker:
    """Someone who asks for a person's rows.

    Attributes:
        name: What they are called here.
        is_let_in: Whether they came in by the door.
        told: The status that they get in every way of asking that an address takes.
    """

    name: str
    is_let_in: bool
    told: int

    def __str__(self) -> str:
        return self.name


# A coach without consent, a reviewer's link and a feed's token get a line each when they come.
ASKERS = (
    Asker("nobody let in", is_let_in=False, told=403),
    Asker("another person", is_let_in=True, told=404),
)


@pytest.fixture
def askers(stranger):
    """Return a browser for each of those who ask."""
    browsers = {asker.name: Client(headers={"host": OWN}) for asker in ASKERS}
    [browsers[asker.name].force_login(stranger) for asker in ASKERS if asker.is_let_in]
    return browsers


def patterns():
    """Return each pattern of the resolver: its route, and its name."""
    return [(str(one.pattern), one.name) for one in get_resolver().url_patterns]


@pytest.mark.parametrize(("route", "name"), patterns(), ids=lambda part: str(part) or "/")
def test_a_pattern_is_classed_with_its_arguments(route, name):
    classed = {address.name: {*address.ids, *address.words} for address in ADDRESSES}
    assert name in classed, f"class {route!r} in tests/web/addresses.py"
    pattern = next(one for one in get_resolver().url_patterns if str(one.pattern) == route)
    assert set(pattern.pattern.converters) == classed[name]


@pytest.mark.django_db
def test_nobody_gets_more_than_the_way_in(askers, mine, kept):
    before = kept()
    browser = askers["nobody let in"]
    answers = {
        (method, str(address)): browser.generic(method, address.path(mine))
        for address in CLOSED
        for method in ASKED
    }
    assert {asked: one.status_code for asked, one in answers.items()} == dict.fromkeys(answers, 403)
    assert len({one.content for one in answers.values() if one.content}) == 1
    assert {one.headers.get("Location") for one in answers.values()} == {None}
    assert kept() == before


@pytest.mark.django_db
@pytest.mark.parametrize("asker", ASKERS[1:], ids=str)
def test_nobody_elses_row_is_found_in_any_way_of_asking(askers, mine, kept, asker):
    before = kept()
    browser = askers[asker.name]
    told = {
        (method, str(address)): browser.generic(method, address.path(mine)).status_code
        for address in OF_SOMEONE
        for method in ASKED
    }
    taken = {
        (method, str(address)): asker.told
        for address in OF_SOMEONE
        for method in ASKED
        if method in address.methods or (method == "HEAD" and "GET" in address.methods)
    }
    assert {asked: told[asked] for asked in taken} == taken
    # What is not taken may be refused before the row is looked for, or after.
    assert {status for asked, status in told.items() if asked not in taken} <= {404, 405}
    assert kept() == before


@pytest.mark.django_db
def test_the_owner_finds_what_the_others_do_not(page, mine):
    found = {page.get(one.path(mine)).status_code for one in OF_SOMEONE if "GET" in one.methods}
    assert found <= FOUND


def fields_with_ids(form, ids):
    """Return the fields of a form that are chosen and hold the id of a row, or could."""
    return [
        name
        for name in form.chosen
        if form.fields[name].isdigit() or name.rpartition("-")[2] in ids
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("address", PAGES, ids=str)
def test_a_foreign_id_in_a_field_of_a_form_is_not_taken(
    page, mine, theirs, kept, stranger, address
):
    path = address.path(mine)
    before = kept(stranger)
    tries = [
        (form.action, {**form.fields, name: theirs.get(name, theirs["opening"])})
        for form in forms_of(page.get(path), at=path)
        for name in fields_with_ids(form, theirs)
    ]
    answers = [page.post(action, fields) for action, fields in tries]
    assert {answer.status_code for answer in answers} <= {200, 302, 404, 422}
    assert [answer for answer in answers if FOREIGN in answer.content.decode()] == []
    assert kept(stranger) == before
    assert FOREIGN not in page.get("/openings/").content.decode()


@pytest.mark.django_db
def test_fields_with_ids_are_found_on_the_pages(page, mine, theirs):
    """So that the test above cannot pass because it tries none."""
    paths = [address.path(mine) for address in PAGES]
    forms = [form for path in paths for form in forms_of(page.get(path), at=path)]
    assert len([name for form in forms for name in fields_with_ids(form, theirs)]) > 3
