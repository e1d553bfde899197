"""Contacts, and what they have to do with openings."""

from datetime import date

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


def test_a_strangers_contacts_are_neither_listed_nor_offered(person, stranger):
    assert (contacts.listed(person, contacts.contacts(person)), contacts.choices(person)) == (
        [],
        [],
    )


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
