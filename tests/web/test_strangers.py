"""Another person's rows: not shown, not found, not changed, whatever is asked for."""

import importlib
import pkgutil

import pytest
from django import forms
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from nextround.apps.lessons.models import Debrief
from nextround.apps.openings.models import Opening
from nextround.web import forms as rooms
from web.addresses import ADDRESSES, OF_SOMEONE, PAGES, SHOWN

pytestmark = pytest.mark.django_db

FOREIGN = "Foreign"  # stands in all that the stranger wrote
METHODS = ("GET", "HEAD", "POST")
NEITHER_FOUND_NOR_ALLOWED = {404, 405}
KINDS = ("opening", "change", "debrief", "thing", "action", "job")
PARTS = ("interview", "contact", "part", "research", "paper", "offer", "criterion")
BOARD = ("other", "ended", "done", "stage", "view", "marked")
LESSONS = ("lesson", "ruled_out", "let_go", "piece")
WEEKS = ("week", "spent")
VIEWS = ("shown", "asked", "asked_first", "remark", "request")
RECORD = ("fact", "achievement", "achievement_first", "story", "story_first", "gap_note")
NO_ONES = dict.fromkeys((*KINDS, *PARTS, *BOARD, *LESSONS, *WEEKS, *VIEWS, *RECORD), 987_654)
BEYOND_ALL = dict.fromkeys(NO_ONES, 10**30)


@pytest.fixture
def their_rows(stranger, theirs, kept):
    """Return a function that writes down what the stranger has, as it is at the moment."""
    return lambda: kept(stranger)


def offered(response, name):
    """Return the values that a page offers for a field."""
    inputs = LexborHTMLParser(response.content).css(f'input[name="{name}"]')
    return [field.attributes.get("value") for field in inputs]


def every_form():
    """Return each form class of the pages."""
    modules = [
        importlib.import_module(f"{rooms.__name__}.{module.name}")
        for module in pkgutil.iter_modules(rooms.__path__)
    ]
    return {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, forms.BaseForm)
    }


@pytest.mark.parametrize("address", OF_SOMEONE, ids=str)
def test_a_strangers_row_is_not_found(page, theirs, kept, address):
    before = kept()
    path = address.path(theirs)
    taken = {page.generic(method, path).status_code for method in address.methods}
    any_way = {page.generic(method, path).status_code for method in METHODS}
    assert (taken, any_way - NEITHER_FOUND_NOR_ALLOWED) == ({404}, set())
    assert kept() == before


@pytest.mark.parametrize("address", OF_SOMEONE, ids=str)
def test_a_form_sent_to_a_strangers_row_changes_nothing(page, theirs, kept, address):
    before = kept()
    statuses = {
        page.post(address.path(theirs), address.form(theirs), headers=headers).status_code
        for headers in ({}, {"hx-request": "true"})
    }
    assert statuses <= NEITHER_FOUND_NOR_ALLOWED
    assert kept() == before


@pytest.mark.parametrize("address", OF_SOMEONE, ids=str)
def test_a_strangers_row_looks_like_none_at_all(page, theirs, address):
    method = address.methods[0]
    answers = [page.generic(method, address.path(rows)) for rows in (theirs, NO_ONES, BEYOND_ALL)]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize("address", SHOWN, ids=str)
def test_no_page_shows_a_strangers_words(page, mine, theirs, address):
    answer = page.get(address.path(mine))
    assert answer.status_code == 200
    assert FOREIGN not in answer.getvalue().decode()


@pytest.mark.parametrize("address", [page for page in PAGES if not page.ids], ids=str)
def test_no_page_shows_a_strangers_words_to_someone_who_has_nothing(page, theirs, address):
    assert FOREIGN not in page.get(address.path({})).content.decode()


@pytest.mark.parametrize(
    "address", [one for one in ADDRESSES if one.ids and "GET" in one.methods], ids=str
)
def test_the_stranger_is_shown_their_own(client, stranger, theirs, address):
    """So that the tests above cannot pass because nothing is ever found."""
    client.force_login(stranger)
    answer = client.get(address.path(theirs), headers={"host": "127.0.0.1:8765"})
    assert answer.status_code == 200


def test_a_pasted_mail_is_not_matched_with_a_strangers_opening(page, theirs):
    words = "Subject: Your application\nFrom: jobs@foreign-mill.example\n\nForeign Mill: we regret."
    answer = page.post(reverse("add-read"), {"words": words})
    assert answer.status_code == 200
    assert offered(answer, "opening") == [""]


def test_a_mail_cannot_be_kept_about_a_strangers_opening(page, theirs, kept):
    fields = {"kind": "rejection", "opening": theirs["opening"], "on": "2026-01-09", "words": "No."}
    before = kept()
    answer = page.post(reverse("add-keep"), fields)
    assert (answer.status_code, kept()) == (422, before)
    assert FOREIGN not in answer.content.decode()


def test_a_strangers_opening_cannot_be_turned_to_next(page, mine, theirs, their_rows):
    before = their_rows()
    fields = {
        "plan-TOTAL_FORMS": "0",
        "plan-INITIAL_FORMS": "0",
        "next_opening": theirs["opening"],
    }
    page.post(reverse("debrief-step", args=[mine["debrief"], "next"]), fields)
    debrief = Debrief.objects.get(pk=mine["debrief"])
    assert (debrief.next_opening, their_rows()) == (None, before)
    summary = page.get(reverse("debrief", args=[mine["debrief"]]))
    assert FOREIGN not in summary.content.decode()


@pytest.mark.parametrize("wrong", ["abc", "-1", "1e3", "٣", "9" * 40, "9" * 5000, "\0", ""])
def test_a_next_opening_that_is_no_number_is_ignored(page, mine, wrong):
    fields = {"plan-TOTAL_FORMS": "0", "plan-INITIAL_FORMS": "0", "next_opening": wrong}
    path = reverse("debrief-step", args=[mine["debrief"], "next"])
    assert page.post(path, fields).status_code == 302
    assert Debrief.objects.get(pk=mine["debrief"]).next_opening is None


def test_a_strangers_thing_cannot_be_dropped_from_ones_own_debrief(page, mine, theirs, their_rows):
    before = their_rows()
    path = reverse("debrief-thing-drop", args=[mine["debrief"], theirs["thing"]])
    assert (page.post(path).status_code, their_rows()) == (404, before)


def test_ones_own_thing_cannot_be_dropped_from_a_strangers_debrief(page, mine, theirs, kept):
    before = kept()
    path = reverse("debrief-thing-drop", args=[theirs["debrief"], mine["thing"]])
    assert (page.post(path).status_code, kept()) == (404, before)


def test_a_new_row_is_ones_own_whatever_the_form_says(page, person, stranger, their_rows):
    before = their_rows()
    fields = {"role": "Baker", "stage": "saved", "on": "2026-01-02", "owner": stranger.pk}
    page.post(reverse("opening-new"), fields)
    assert Opening.objects.get(role="Baker").owner == person
    assert their_rows() == before


def test_a_form_cannot_name_another_row_to_write_to(page, mine, theirs, their_rows):
    before = their_rows()
    fields = {
        "role": "Baker",
        **dict.fromkeys(("id", "pk", "opening", "opening_id"), theirs["opening"]),
    }
    page.post(reverse("opening-edit", args=[mine["opening"]]), fields)
    assert Opening.objects.get(pk=mine["opening"]).role == "Baker"
    assert their_rows() == before


def test_no_form_offers_rows_without_being_told_whose():
    unscoped = {
        f"{form.__name__}.{name}"
        for form in every_form()
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field, forms.ModelChoiceField)
    }
    assert unscoped == set()
