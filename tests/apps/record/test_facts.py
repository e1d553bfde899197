"""Facts are kept, moved and taken back; every edit is one entry of the history."""

import pytest
from django.core.exceptions import ValidationError

from nextround.apps.core import history
from nextround.apps.record import queries, services

pytestmark = pytest.mark.django_db


def names(person, kind="work"):
    return [fact.name for fact in queries.facts(person) if fact.kind == kind]


def last_change(person):
    return history.changes(person).first()


def test_a_new_post_stands_where_its_beginning_puts_it(person):
    services.add(person, "work", name="Second", start="2012")
    services.add(person, "work", name="Latest", start="2020-05")
    services.add(person, "work", name="First", start="2001")
    services.add(person, "work", name="Between", start="2015-11")
    assert names(person) == ["Latest", "Between", "Second", "First"]


def test_a_new_post_of_no_known_time_stands_first(person):
    services.add(person, "work", name="Dated", start="2012")
    services.add(person, "work", name="Undated")
    assert names(person) == ["Undated", "Dated"]


def test_a_new_skill_stands_last(person):
    services.add(person, "skills", name="Knitting")
    services.add(person, "skills", name="Welding")
    assert names(person, "skills") == ["Knitting", "Welding"]


def test_a_fact_moves_among_its_kind_alone(person):
    first = services.add(person, "work", name="Latest", start="2020")
    services.add(person, "skills", name="Welding")
    services.add(person, "work", name="Earlier", start="2010")
    services.shift(first, by=1)
    assert names(person) == ["Earlier", "Latest"]
    assert names(person, "skills") == ["Welding"]


def test_a_fact_at_the_end_stays_there(person):
    only = services.add(person, "work", name="Only")
    assert services.shift(only, by=-1) is False


def test_moving_is_taken_back_at_once(person):
    services.add(person, "work", name="Earlier", start="2010")
    latest = services.add(person, "work", name="Latest", start="2020")
    services.shift(latest, by=1)
    history.take_back(last_change(person))
    assert names(person) == ["Latest", "Earlier"]


def test_an_edit_keeps_the_details_that_the_form_does_not_know(person):
    fact = services.add(
        person, "education", name="Nursing", details={"x-unknown": [1], "score": "1"}
    )
    services.edit(fact, details={"score": "2"})
    assert queries.facts(person).get().details == {"x-unknown": [1], "score": "2"}


@pytest.mark.parametrize("start", ["19", "2019-13", "2019-02-30", "May 2019", "present", "20190"])
def test_what_is_no_date_is_refused(person, start):
    with pytest.raises(ValidationError):
        services.add(person, "work", name="Driver", start=start)


@pytest.mark.parametrize("start", ["2019", "2019-02", "2019-02-28", ""])
def test_a_date_may_be_as_far_as_it_is_known(person, start):
    assert services.add(person, "work", name="Driver", start=start).start == start


def test_an_end_before_the_beginning_is_refused(person):
    with pytest.raises(ValidationError, match="before it began"):
        services.add(person, "work", name="Driver", start="2019-05", end="2019-04")


def test_an_end_in_the_year_of_the_beginning_may_be_after_it(person):
    assert services.add(person, "work", name="Driver", start="2019-05", end="2019").end == "2019"


def test_a_removed_fact_comes_back_with_all_that_hung_on_it(person, record):
    before = queries.career(person)
    services.remove(queries.facts(person).get(name__startswith="Driver"))
    history.take_back(last_change(person))
    assert queries.career(person) == before


def test_a_removed_fact_leaves_its_stories(person, record):
    services.remove(queries.facts(person).get(name__startswith="Driver"))
    assert [story.fact for story in queries.stories(person)] == [None, None]


def test_what_is_said_of_the_person_is_kept_once(person):
    services.say_profile(person, name="Sam Field")
    services.say_profile(person, label="Driver")
    assert (queries.profile(person).name, queries.profile(person).label) == ("Sam Field", "Driver")
