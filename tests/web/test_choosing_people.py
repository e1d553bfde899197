"""Who sits in an interview is chosen from few, and named by typing however many there are."""

import pytest
from django.urls import reverse

from nextround.apps.openings import contacts, interviews
from nextround.apps.openings.contacts import Who
from nextround.apps.openings.models import Contact
from web.reading_pages import tree_of, typed

pytestmark = pytest.mark.django_db

KB = 1024
HTMX = {"hx-request": "true"}
HOLDING = {"who-TOTAL_FORMS": "1", "who-INITIAL_FORMS": "0"}


@pytest.fixture
def crowd(person):
    """Keep 2,000 people with long names."""
    Contact.objects.bulk_create(
        Contact(
            owner=person,
            name=f"Wilhelmina Featherstonehaugh {n:04}",
            position="Assistant director of nursing and midwifery",
            employer="Northern Marches University Hospitals Foundation Trust",
        )
        for n in range(2000)
    )


def options(answer, name):
    return tree_of(answer).css(f"select[name={name}] option")


def test_with_thousands_of_people_the_pages_stay_light(page, crowd, final):
    for_interview = page.get(reverse("interview-new", args=[final.pk]))
    for_opening = page.get(reverse("opening-join", args=[final.pk]))
    assert len(options(for_interview, "who-0-contact")) == 201
    assert len(for_interview.content) < 100 * KB
    assert len(for_opening.content) < 100 * KB


def test_a_full_panel_keeps_its_people_and_stays_light(page, crowd, final):
    seats = [Who(contact=one.pk) for one in Contact.objects.order_by("pk")[:19]]
    kept = interviews.add(final, people=seats)
    shown = page.get(reverse("interview", args=[kept.pk]))
    assert [typed(shown, f"who-{n}-contact") for n in range(19)] == [
        str(who.contact) for who in seats
    ]
    assert len(shown.content) < 100 * KB


def test_whoever_was_chosen_can_be_kept_though_they_are_not_among_the_last(page, crowd, final):
    first = Contact.objects.earliest("pk")
    shown = tree_of(page.get(reverse("interview-new", args=[final.pk])))
    assert shown.css(f"option[value='{first.pk}']") == []
    fields = {**HOLDING, "who-0-contact": str(first.pk)}
    page.post(reverse("interview-new", args=[final.pk]), fields)
    assert [one.contact for one in contacts.involved(final)] == [first]


def test_a_form_that_comes_back_still_says_who_was_chosen(page, crowd, final):
    first = str(Contact.objects.earliest("pk").pk)
    fields = {**HOLDING, "who-0-contact": first, "on": "2026-10-25"}
    answer = page.post(reverse("interview-new", args=[final.pk]), fields)
    assert (answer.status_code, typed(answer, "who-0-contact")) == (422, first)
    join = page.post(reverse("opening-join", args=[final.pk]), {"contact": first, "name": "Zoe"})
    assert (join.status_code, typed(join, "contact")) == (422, first)


def test_the_people_of_the_opening_stand_in_a_group_of_their_own(page, final, person):
    contacts.join(final, Who(name="Moira Pell"))
    contacts.add(person, name="Ada Birch")
    shown = tree_of(page.get(reverse("interview-new", args=[final.pk])))
    groups = shown.css("select[name=who-0-contact] optgroup")
    assert [(one.attributes["label"], one.text(strip=True)) for one in groups] == [
        ("Of this opening", "Moira Pell"),
        ("Others you know", "Ada Birch"),
    ]


def test_names_are_offered_while_one_is_typed(page, person):
    contacts.add(person, name="Moira Pell", position="Matron", employer="Quarry")
    contacts.add(person, name="Ada Birch")
    answer = page.get(reverse("people-named"), {"who-2-name": "pel"}, headers=HTMX)
    offered = [one.attributes["value"] for one in tree_of(answer).css("option")]
    assert offered == ["Moira Pell, Matron, Quarry"]


@pytest.mark.parametrize("name", ["interview-new", "opening-join"])
def test_the_field_for_a_name_asks_for_those_names(page, final, name):
    shown = tree_of(page.get(reverse(name, args=[final.pk])))
    field = shown.css_first("input[list=people-named]")
    assert field.attributes["hx-get"] == reverse("people-named")
    assert shown.css_first(f"datalist{field.attributes['hx-target']}") is not None
    assert shown.css_first("script[src*=htmx]") is not None


@pytest.mark.parametrize("query", [{}, {"who-0-name": " "}])
def test_nothing_typed_offers_nobody(page, person, query):
    contacts.add(person, name="Moira Pell")
    answer = page.get(reverse("people-named"), query, headers=HTMX)
    assert tree_of(answer).css("option") == []


def test_a_strangers_people_are_not_offered(page, stranger):
    answer = page.get(reverse("people-named"), {"name": "Foreign"}, headers=HTMX)
    assert tree_of(answer).css("option") == []


def test_the_name_that_was_offered_is_the_one_who_is_known(page, person, final):
    moira = contacts.add(person, name="Moira Pell", position="Matron", employer="Quarry")
    fields = {**HOLDING, "who-0-name": "Moira Pell, Matron, Quarry"}
    page.post(reverse("interview-new", args=[final.pk]), fields)
    assert list(Contact.objects.all()) == [moira]
    assert [one.contact for one in contacts.involved(final)] == [moira]
