"""Every form of the program: what it changes is one entry of the history, and can be taken back."""

import pytest
from django.urls import reverse

from nextround.apps.core.models import Change
from web.addresses import CLOSED, TAKING_FORMS
from web.conftest import kept_models, rows_of

pytestmark = pytest.mark.django_db

# Forms that leave the person's rows as they are, and why; every other must be undone here.
CHANGES_NOTHING = {
    "add-read": "shows what it understood, to be kept by a yes",
    "add-fetch": "likewise",
    "record-import": "shows what it read, to be taken over by a yes",
    "offer-letter": "shows a draft",
    "example-open": "shows the search of someone invented",
    "examples-leave": "goes back to one's own",
    "examples-remove": "removes who was invented",
    "data-export": "begins work that writes a file",
    "data-backup": "likewise",
    "data-import": "sets a file aside, to be brought in by a yes",
    "data-import-begin": "begins work, undone in tests/apps/custody/test_round_trip.py",
    "job-take-back": "begins work, the undo itself",
    "job-cancel": "stops work",
    "erase": "asks for one's name first, because nothing brings it back",
}
# Changes that this table cannot ask for, and where they are.
ELSEWHERE = {
    "linkedin": "reads a file: tests/web/test_linkedin_page.py",
    "add-answer": "takes what a reviewer gave back: tests/web/test_review_answers.py",
    "record-import-keep": "takes what was read: tests/web/test_record_import.py",
    "review-link": "shows a link once, in its own answer: tests/web/test_review_asking.py",
}
EDITS = [
    address
    for address in TAKING_FORMS
    if address.name not in CHANGES_NOTHING and address.name not in ELSEWHERE
]
NO_EDITS = [address for address in TAKING_FORMS if address.name in CHANGES_NOTHING]
# What the history and the worker write of their own, and what coming in leaves on a person.
NOT_ROWS_OF_A_SEARCH = {"core.change", "core.changedrow", "core.job"}
COMING_IN = {"last_login"}


@pytest.fixture
def search(person):
    """Return a function that writes down all of the person's search, by table and id."""
    models = [one for one in kept_models() if one._meta.label_lower not in NOT_ROWS_OF_A_SEARCH]

    def written_down():
        return {
            (model, row["id"]): {k: v for k, v in row.items() if k not in COMING_IN}
            for model in models
            for row in rows_of(model, person).values()
        }

    return written_down


@pytest.mark.parametrize("address", EDITS, ids=str)
def test_an_edit_is_one_change_that_can_be_taken_back(page, mine, search, address):
    before, latest = search(), Change.objects.latest("pk")
    assert page.post(address.path(mine), address.form(mine)).status_code == 302
    assert search() != before
    [change] = Change.objects.filter(pk__gt=latest.pk)
    page.post(reverse("change-undo", args=[change.pk]))
    assert search() == before


@pytest.mark.parametrize("address", NO_EDITS, ids=str)
def test_what_is_no_edit_changes_nothing(page, mine, search, address):
    before, latest = search(), Change.objects.latest("pk")
    assert page.post(address.path(mine), address.form(mine)).status_code in {200, 302, 422}
    assert (search(), Change.objects.latest("pk")) == (before, latest)


def test_every_other_address_takes_no_form(page, mine):
    """So that the tests above cannot pass because the table leaves a form out."""
    others = [address for address in CLOSED if address not in TAKING_FORMS]
    told = {str(address): page.post(address.path(mine)).status_code for address in others}
    assert told == dict.fromkeys(told, 405)


def test_only_forms_that_there_are_need_no_undo():
    assert CHANGES_NOTHING.keys() == {address.name for address in NO_EDITS}
