"""Contacts, and what they have to do with openings."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError

from nextround.apps.core import history
from nextround.apps.openings import contacts, interviews, services
from nextround.apps.openings.contacts import Who
from nextround.apps.openings.models import Contact, Part

pytestmark = pytest.mark.django_db


@pytest.fixture
def moira(person):
    return contacts.add(person, name="Moira Pell", position="Matron")


def test_someone_joins_an_opening_once_whatever_is_said_twice(final, moira):
    contacts.join(final, Who(contact=moira.pk, part="decides"))
    contacts.join(final, Who(contact=moira.pk))
    (one,) = contacts.involved(final)
    assert (one.contact, one.own.part, one.seats) == (moira, "decides", [])


def test_who_told_of_an_opening_and_sits_on_the_panel_stands_there_once(final, moira):
    contacts.join(final, Who(contact=moira.pk, part="told you of it"))
    interviews.add(final, title="Panel", people=[Who(contact=moira.pk, part="asks")])
    (one,) = contacts.involved(final)
    assert (one.own.part, [seat.part for seat in one.seats]) == ("told you of it", ["asks"])


def test_the_same_name_at_another_employer_is_someone_else(final):
    contacts.join(final, Who(name="Ada Birch", employer="Mill"))
    contacts.join(final, Who(name="Ada Birch", employer="Quarry"))
    assert len(contacts.involved(final)) == 2


@pytest.mark.parametrize("typed", ["ÖMER ASK", "Omer Ask", "ömer ask"])
def test_a_name_is_the_same_with_and_without_capitals_and_accents(final, typed):
    contacts.join(final, Who(name="Ömer Ask", employer="Mill"))
    contacts.join(final, Who(name=typed, employer="mill"))
    assert len(contacts.involved(final)) == 1


def test_people_are_found_and_sorted_with_accents_as_their_letters(person):
    for name in ("Zoe Birch", "Ömer Ask", "ola Vik", "Pia Lund"):
        contacts.add(person, name=name)
    names = [one.name for one in contacts.contacts(person)]
    assert names == ["ola Vik", "Ömer Ask", "Pia Lund", "Zoe Birch"]
    assert [one.name for one in contacts.named(person, "omer")] == ["Ömer Ask"]
    assert [one.name for one in contacts.named(person, "ÖM")] == ["Ömer Ask"]


@pytest.mark.parametrize("name", ["Ada Birch", "Birch, Ada"])
def test_someone_without_an_employer_is_meant_by_the_name_alone(final, name):
    known = contacts.add(final.owner, name=name)
    interviews.add(final, people=[Who(name=name, employer=final.employer)])
    assert list(Contact.objects.for_person(final.owner)) == [known]


def test_the_list_names_each_opening_of_a_contact_once(person, final, moira):
    contacts.join(final, Who(contact=moira.pk))
    interviews.add(final, people=[Who(contact=moira.pk)])
    other = services.add(person, on=date(2026, 10, 1), employer="Mill")
    contacts.join(other, Who(contact=moira.pk))
    (listed,) = contacts.listed(person, contacts.contacts(person))
    assert listed.openings == [final, other]


def test_a_contact_without_an_opening_is_listed(person, moira):
    assert [
        (one.contact, one.openings) for one in contacts.listed(person, contacts.contacts(person))
    ] == [(moira, [])]


def test_a_strangers_contacts_are_neither_listed_nor_offered(person, stranger, final):
    theirs = [one.pk for one in contacts.contacts(stranger)]
    assert contacts.listed(person, contacts.contacts(person)) == []
    assert contacts.to_choose_from(final, most=10, first=theirs) == ([], [])
    assert not contacts.named(person, "Foreign").exists()


def test_who_has_to_do_with_the_opening_is_offered_apart_from_the_others(person, final, moira):
    contacts.join(final, Who(contact=moira.pk))
    zoe, ada = (contacts.add(person, name=name) for name in ("Zoe Birch", "ada Orr"))
    assert contacts.to_choose_from(final, most=10) == ([moira], [ada, zoe])


def test_of_many_those_of_the_opening_and_those_met_last_are_offered(person, final, moira):
    ada, cy, zoe = (contacts.add(person, name=name) for name in ("Ada", "Cy", "Zoe"))
    other = services.add(person, on=date(2026, 10, 1), employer="Mill")
    for who, day in ((zoe, 3), (ada, 2), (cy, 1)):
        starts_at = datetime(2026, 10, day, 9, tzinfo=UTC)
        interviews.add(other, starts_at=starts_at, people=[Who(contact=who.pk)])
    contacts.join(final, Who(contact=moira.pk))
    assert contacts.to_choose_from(final, most=3) == ([moira], [ada, zoe])


def test_who_was_chosen_is_offered_among_however_many(person, final, moira):
    others = [contacts.add(person, name=f"Ada {n}") for n in range(3)]
    contacts.join(final, Who(contact=others[0].pk))
    assert contacts.to_choose_from(final, most=1, first=[moira.pk]) == ([], [moira])


def test_someone_is_named_as_the_pages_show_them(person, final):
    zoe = contacts.add(person, name="Birch, Zoe", position="Matron", employer="Quarry")
    contacts.join(final, Who(name="Birch, Zoe, Matron, Quarry", employer="Kestrel"))
    (one,) = contacts.involved(final)
    assert (one.contact, contacts.contacts(person).count()) == (zoe, 1)


def test_someone_is_found_by_a_part_of_name_or_employer(person, moira):
    zoe = contacts.add(person, name="Zoe Birch", employer="Quarry Pelham")
    assert list(contacts.named(person, "pel")) == [moira, zoe]


def test_a_contact_needs_a_name(person):
    with pytest.raises(ValidationError):
        contacts.add(person, name="")
    assert not Contact.objects.exists()


def test_leaving_an_opening_leaves_the_contact(final, moira):
    part = contacts.join(final, Who(contact=moira.pk))
    contacts.leave([part], opening=final)
    assert (Part.objects.count(), Contact.objects.count()) == (0, 1)


def test_a_removed_contact_comes_back_with_their_parts(final, moira):
    contacts.join(final, Who(contact=moira.pk, part="decides"))
    with history.following() as made:
        contacts.remove(moira)
    assert contacts.involved(final) == []
    history.take_back(made[0])
    assert contacts.involved(final)[0].own.part == "decides"


def test_a_removed_contact_stands_in_the_history_of_their_opening(final, moira):
    contacts.join(final, Who(contact=moira.pk))
    with history.following() as made:
        contacts.remove(moira)
    assert made[0] in history.changes(final.owner, about=final)


def test_an_edit_of_a_contact_is_taken_back(moira):
    with history.following() as made:
        contacts.edit(moira, name="Moira Pell-Orr", phone="1")
    history.take_back(made[0])
    assert Contact.objects.get().name == "Moira Pell"


def test_other_words_for_a_part_are_taken_back(final, moira):
    part = contacts.join(final, Who(contact=moira.pk, part="decides"))
    with history.following() as made:
        contacts.say_part(part, "told you of it")
    history.take_back(made[0])
    assert Part.objects.get().part == "decides"
