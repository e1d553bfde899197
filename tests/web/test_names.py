"""Whatever a person gives a name to is kept under it without what hides in it."""

import pytest
from django.urls import reverse

from nextround.apps.openings.models import Contact, Criterion, OwnStage, SavedView

pytestmark = pytest.mark.django_db

HIDING = "Kes\u200btrel \u202emarsh\u202c"
PLAIN = "Kestrel marsh"
NOBODY_YET = {"who-TOTAL_FORMS": "1", "who-INITIAL_FORMS": "0"}


def send(page, address, /, *arguments, **fields):
    assert page.post(reverse(address, args=arguments), fields).status_code == 302


def test_a_contact(page, person):
    send(page, "contact-new", name=HIDING, position=HIDING, employer=HIDING)
    kept = Contact.objects.get()
    assert (kept.name, kept.position, kept.employer) == (PLAIN, PLAIN, PLAIN)


def test_someone_in_an_interview(page, final):
    send(page, "interview-new", final.pk, **NOBODY_YET, **{"who-0-name": HIDING})
    assert Contact.objects.get().name == PLAIN


def test_someone_who_has_to_do_with_an_opening(page, final):
    send(page, "opening-join", final.pk, name=HIDING, position=HIDING, employer=HIDING)
    kept = Contact.objects.get()
    assert (kept.name, kept.position, kept.employer) == (PLAIN, PLAIN, PLAIN)


def test_the_person_themselves(page, person):
    send(page, "settings", full_name=HIDING, time_zone="UTC")
    person.refresh_from_db()
    assert person.full_name == PLAIN


def test_a_stage(page, person):
    send(page, "settings-stages", name=HIDING, kind="screen")
    kept = OwnStage.objects.get()
    assert kept.name == PLAIN
    send(page, "settings-stage", kept.pk, "save", name=f"{HIDING}\u200b 2")
    assert OwnStage.objects.get().name == f"{PLAIN} 2"
    send(page, "settings-stage-kind", "saved", name=HIDING)
    assert OwnStage.objects.get(fixed=True).name == PLAIN


def test_a_stage_that_looks_like_another_is_refused(page, person):
    send(page, "settings-stages", name="Panel", kind="screen")
    answer = page.post(reverse("settings-stages"), {"name": "Pan\u200bel", "kind": "screen"})
    assert (answer.status_code, OwnStage.objects.count()) == (422, 1)


def test_something_that_matters_in_an_offer(page, person):
    send(page, "criterion-add", name=HIDING, weight="3")
    assert Criterion.objects.get().name == PLAIN


def test_a_saved_view(page, person):
    send(page, "table-view-save", name=HIDING, query="show=all")
    assert SavedView.objects.get().name == PLAIN


@pytest.mark.parametrize("name", ["contact-new", "settings-stages", "criterion-add"])
def test_a_name_of_nothing_that_can_be_seen_is_asked_for_again(page, person, name):
    fields = {"name": "\u200b\u202e", "kind": "screen", "weight": "3"}
    assert page.post(reverse(name), fields).status_code == 422
