"""Names that are brought in are kept as those typed are: without what hides in them."""

import pytest

from apps.custody.everything import a_row_of_each
from apps.custody.zips import altered, bring_in, export_of, rows_in
from nextround.apps.core import history, people
from nextround.apps.core.models import Change, Person
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Contact, Criterion, Opening, OwnStage, SavedView

pytestmark = pytest.mark.django_db

HIDING = "Kes\u200btrel\u202e marsh"
PLAIN = "Kestrel marsh"


@pytest.fixture
def newcomer(db):
    return Person.objects.create_user("newcomer")


def test_names_come_in_without_what_hides_in_them(person, newcomer):
    a_row_of_each(person, words=HIDING)
    bring_in(newcomer, export_of(person))
    opening = Opening.objects.get(owner=newcomer)
    contact = Contact.objects.get(owner=newcomer)
    assert [opening.role, opening.employer] == [PLAIN] * 2
    assert [contact.name, contact.position, contact.employer] == [PLAIN] * 3
    assert OwnStage.objects.get(owner=newcomer).name == PLAIN
    assert Criterion.objects.get(owner=newcomer).name == PLAIN
    assert SavedView.objects.get(owner=newcomer).name == PLAIN
    assert Debrief.objects.get(owner=newcomer).letter_contact == PLAIN


def test_what_is_no_name_comes_in_as_it_is(person, newcomer):
    a_row_of_each(person, words=HIDING)
    bring_in(newcomer, export_of(person))
    assert Opening.objects.get(owner=newcomer).notes == HIDING


def test_the_persons_own_name_comes_in_so_too(person, newcomer):
    people.prefer(person, full_name=HIDING)
    openings.add(person, on="2026-03-01", employer="Mill", role="Baker")
    bring_in(newcomer, export_of(person))
    newcomer.refresh_from_db()
    assert newcomer.full_name == PLAIN


def test_an_edit_of_such_a_name_can_still_be_taken_back(person, newcomer):
    opening = openings.add(person, on="2026-03-01", employer="Mill", role="Baker")
    openings.edit(opening, on="2026-03-02", role=HIDING)
    bring_in(newcomer, export_of(person))
    history.take_back(Change.objects.filter(owner=newcomer, verb="edited").get())
    assert Opening.objects.get(owner=newcomer).role == "Baker"


def test_a_name_that_joins_one_here_once_it_is_plain_joins_it(person, newcomer):
    a_row_of_each(newcomer, words=PLAIN)
    a_row_of_each(person, words=HIDING)
    bring_in(newcomer, export_of(person))
    assert Criterion.objects.filter(owner=newcomer).count() == 1


def test_a_name_of_nothing_that_can_be_seen_is_no_reason_to_refuse_the_file(person, newcomer):
    a_row_of_each(person, words=PLAIN)
    content = export_of(person)
    rows = [{**row, "name": "\u200b"} for row in rows_in(content, "openings.contact")]
    bring_in(newcomer, altered(content, "openings.contact", rows))
    assert Contact.objects.filter(owner=newcomer).count() == 1
