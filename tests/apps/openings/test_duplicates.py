"""Openings that may be one: found, kept apart, merged without losing anything, and taken back."""

from datetime import UTC, date, datetime

import pytest
from django.apps import apps
from django.core import serializers

from nextround.apps.core import history
from nextround.apps.core.models import Change, ChangedRow
from nextround.apps.lessons import services as lessons
from nextround.apps.openings import contacts, duplicates, interviews, offers, research, services
from nextround.apps.openings.contacts import Who
from nextround.apps.openings.models import Attachment, Contact, NotTheSame, Opening, Part
from nextround.apps.openings.services import OpeningError

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
WHEN = datetime(2026, 10, 12, 9, tzinfo=UTC)


def add(person, role, employer="Harrow Vale Hospital", **words):
    return services.add(person, on=DAY, stage="applied", role=role, employer=employer, **words)


def everything():
    """Return every row but those of the history itself, as text."""
    models = [
        model
        for model in apps.get_models()
        if model.__module__.startswith("nextround.") and model not in {Change, ChangedRow}
    ]
    return {
        model.__name__: serializers.serialize("json", model.objects.order_by("pk"))
        for model in models
    }


@pytest.fixture
def pair(person):
    """Return two openings that are one."""
    stays = add(person, "Ward sister", notes="Seen on Monday", tags="night")
    goes = add(
        person,
        "Ward Sister",
        place="Leeds",
        notes="Ada told me",
        tags="Night, public",
        posting="An advert",
        link="https://harrow.example/1",
        next_on=date(2026, 10, 20),
        next_what="closes",
    )
    return stays, goes


def merged(pair):
    duplicates.merge(*pair, on=DAY)
    return Opening.objects.get()


@pytest.mark.parametrize(
    ("role", "employer", "alike"),
    [
        ("Ward sister (AMU)", "Harrow Vale Hospital", True),
        ("SISTER, WARD", "Harrow Vale Hospital", True),
        ("Ward sister", "harrow vale hospital NHS Trust", True),
        ("Senior ward sister", "Quayside General", False),
        ("Porter", "Harrow Vale Hospital", False),
        ("Ward sister", "", False),
        ("", "Harrow Vale Hospital", False),
    ],
)
def test_such_a_role_at_such_an_employer_may_be_the_same(person, role, employer, alike):
    kept = add(person, "Ward sister AMU" if "AMU" in role else "Ward sister")
    found = duplicates.like(person, employer=employer, role=role)
    assert found == ([kept] if alike else [])


def test_the_same_link_is_the_likeliest_whatever_it_is_called(person):
    add(person, "Porter")
    linked = add(person, "Night staff", employer="An agency", link="https://jobs.example/7")
    found = duplicates.like(
        person, employer="Harrow Vale Hospital", role="Porter", link="https://jobs.example/7"
    )
    assert found[0] == linked


def test_nothing_is_like_anything_where_there_is_nothing(person):
    assert duplicates.like(person, employer="Mill", role="Baker", link="https://a.example") == []


def test_an_opening_is_not_suspected_of_being_itself(pair):
    stays, goes = pair
    assert duplicates.suspects(stays) == [goes]


def test_two_that_were_kept_apart_are_not_suggested_again(pair):
    stays, goes = pair
    duplicates.keep_apart(stays, goes)
    assert (duplicates.suspects(stays), duplicates.suspects(goes)) == ([], [])


def test_a_strangers_opening_is_never_suggested(person, stranger):
    kept = add(person, "Foreign post", employer="Foreign Mill")
    assert duplicates.suspects(kept) == []


def test_what_one_does_not_say_is_filled_in_from_the_other(pair):
    one = merged(pair)
    assert (one.role, one.place, one.posting) == ("Ward sister", "Leeds", "An advert")
    assert (one.next_on, one.next_what) == (date(2026, 10, 20), "closes")
    assert one.notes == "Seen on Monday\n\nAda told me"


def test_a_date_of_ones_own_is_not_mixed_with_the_others_words(pair):
    stays, goes = pair
    services.edit(stays, on=DAY, next_on=date(2026, 11, 1))
    one = merged((stays, goes))
    assert (one.next_on, one.next_what) == (date(2026, 11, 1), "")


def test_both_have_their_tags_in_the_one(pair):
    assert merged(pair).tags == "night, public"


def test_the_timelines_are_one_and_the_one_stands_where_they_say(pair):
    stays, goes = pair
    services.move(goes, "interview", on=DAY)
    one = merged((Opening.objects.get(pk=stays.pk), goes))
    assert one.events.filter(kind="moved").count() == 3
    assert one.stage == "interview"
    assert not services.differs(one)


def test_the_text_of_the_other_posting_is_kept_as_a_file(pair):
    stays, goes = pair
    services.edit(stays, on=DAY, posting="Our own copy")
    one = merged((stays, goes))
    assert one.posting == "Our own copy"
    kept = Attachment.objects.get()
    assert (kept.paper, kept.source, kept.file.size) == ("posting", goes.link, len("An advert"))


def test_people_interviews_and_research_of_both_are_kept(pair, person):
    stays, goes = pair
    ada = contacts.add(person, name="Ada Birch")
    contacts.join(stays, Who(contact=ada.pk, part="told me"))
    contacts.join(goes, Who(contact=ada.pk, part="decides"))
    contacts.join(goes, Who(name="Ben Ash"))
    interviews.add(goes, title="Panel", starts_at=WHEN, people=[Who(contact=ada.pk)])
    research.add(goes, about="role", words="Nights", source="", found_on=DAY)
    one = merged(pair)
    assert (one.interviews.count(), one.research.count(), Contact.objects.count()) == (1, 1, 2)
    assert Part.objects.get(contact=ada, interview=None).part == "told me; decides"
    assert set(Part.objects.values_list("opening", flat=True)) == {one.pk}


def test_a_part_too_long_for_both_is_kept_with_the_contact(pair, person):
    stays, goes = pair
    ada = contacts.add(person, name="Ada Birch", notes="By phone")
    contacts.join(stays, Who(contact=ada.pk, part="a" * 100))
    contacts.join(goes, Who(contact=ada.pk, part="b" * 100))
    merged(pair)
    ada.refresh_from_db()
    assert Part.objects.get().part == "a" * 100
    assert ada.notes == f"By phone\n\n{'b' * 100}"


def test_a_link_and_facts_that_differ_are_kept_in_the_notes(pair):
    stays, goes = pair
    services.edit(stays, on=DAY, link="https://board.example/9", place="Leeds")
    services.edit(goes, on=DAY, pay="31,000")
    one = merged((stays, goes))
    assert (one.link, one.pay) == ("https://board.example/9", "31,000")
    last = "Link, by the other entry: https://harrow.example/1"
    assert one.notes == f"Seen on Monday\n\nAda told me\n\n{last}"


def test_a_debrief_goes_along_with_the_opening_it_is_about(pair):
    stays, goes = pair
    debrief = lessons.receive_rejection(goes, heard_on=DAY, message="No.")
    one = merged((stays, Opening.objects.get(pk=goes.pk)))
    debrief.refresh_from_db()
    assert (debrief.opening, one.stage) == (one, "rejected")


def test_two_offers_cannot_become_one_and_nothing_is_changed(pair):
    offers.keep(pair[0], terms={"base": "1"}, received_on=DAY, answer_by=None, notes="")
    offers.keep(pair[1], terms={"base": "2"}, received_on=DAY, answer_by=None, notes="")
    before = everything()
    with pytest.raises(OpeningError, match="Both have an offer"):
        duplicates.merge(*pair, on=DAY)
    assert everything() == before


def test_two_that_were_both_looked_back_at_stay_two(pair):
    stays, goes = pair
    lessons.receive_rejection(stays, heard_on=DAY)
    lessons.receive_rejection(goes, heard_on=DAY)
    with pytest.raises(OpeningError, match="You looked back at both"):
        duplicates.merge(*pair, on=DAY)


def test_two_that_were_kept_apart_and_are_merged_leave_no_pair_of_one(pair, person):
    stays, goes = pair
    duplicates.keep_apart(stays, goes)
    merged(pair)
    assert not NotTheSame.objects.exists()


def test_a_merger_is_taken_back_whole(pair, person):
    stays, goes = pair
    services.edit(stays, on=DAY, posting="Our own copy")
    ada = contacts.add(person, name="Ada Birch")
    contacts.join(stays, Who(contact=ada.pk, part="told me"))
    contacts.join(goes, Who(contact=ada.pk, part="decides"))
    contacts.join(goes, Who(name="Ben Ash"))
    duplicates.keep_apart(stays, goes)
    services.move(goes, "interview", on=DAY)
    stays, goes = (Opening.objects.get(pk=each.pk) for each in pair)
    before = everything()
    with history.following() as made:
        duplicates.merge(stays, goes, on=DAY)
    (change,) = made
    history.take_back(change)
    assert everything() == before


def test_an_opening_is_not_merged_with_itself(pair):
    with pytest.raises(OpeningError, match="two different"):
        duplicates.merge(pair[0], pair[0], on=DAY)


def test_an_opening_is_not_merged_with_a_strangers(pair, stranger):
    with pytest.raises(OpeningError, match="two different"):
        duplicates.merge(pair[0], Opening.objects.for_person(stranger).first(), on=DAY)
