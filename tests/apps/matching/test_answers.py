"""What a person says of a requirement is kept, and a yes becomes a fact, once and undoable."""

from datetime import date

import pytest

from matching_rows import POSTING
from nextround.apps.core import history
from nextround.apps.core.models import Change
from nextround.apps.matching import queries, services
from nextround.apps.matching.models import Answer
from nextround.apps.openings import duplicates
from nextround.apps.openings import services as openings
from nextround.apps.record import queries as record
from nextround.apps.record import services as facts
from nextround.engine.career.facts import Career, Profile
from nextround.engine.matching import Reply, Strength
from nextround.engine.posting import posting_of

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 2)
LICENCE, BEES = posting_of(POSTING).requirements
HIVES = Reply(where="Tarn Hives", what="Kept twelve hives", since="2015", until="2019")


@pytest.fixture
def opening(person):
    return openings.add(person, on=DAY, stage="saved", role="Warden", posting=POSTING)


def beside(opening):
    return queries.beside(opening, (LICENCE, BEES), today=DAY)


def strengths(opening):
    return [match.strength for match in beside(opening).matches]


def test_nothing_is_found_in_an_empty_record(opening):
    assert beside(opening).is_empty
    assert strengths(opening) == [Strength.NOT_FOUND, Strength.NOT_FOUND]


def test_a_yes_becomes_a_fact_with_where_it_came_from(person, opening):
    answer = services.tell(opening, BEES, HIVES, at=None, on=DAY)
    fact = record.facts(person).get()
    assert (fact.kind, fact.organisation, fact.summary) == (
        "projects",
        "Tarn Hives",
        "Kept twelve hives",
    )
    assert (fact.start, fact.end, fact.file) == ("2015", "2019", "your answer for Warden")
    assert (answer.fact, answer.said, answer.words) == (
        fact,
        "yes",
        "Kept twelve hives; Tarn Hives",
    )
    assert strengths(opening) == [Strength.NOT_FOUND, Strength.SHOWN]


def test_a_yes_at_a_position_is_added_to_it(person, opening):
    post = facts.add(person, "work", name="Gardener", start="2014", end="2020")
    reply = Reply(what="Kept twelve hives", position=0)
    answer = services.tell(opening, BEES, reply, at=post, on=DAY)
    assert answer.achievement.wordings.get().text == "Kept twelve hives"
    assert (answer.achievement.fact, answer.achievement.file) == (post, "your answer for Warden")
    assert beside(opening).matches[1].evidence[0].place.fact == 0


def test_a_yes_told_twice_is_in_the_record_once(person, opening):
    first = services.tell(opening, BEES, HIVES, at=None, on=DAY)
    assert services.tell(opening, BEES, HIVES, at=None, on=DAY) == first
    assert record.facts(person).count() == 1


def test_one_click_takes_a_yes_back_with_its_fact(person, opening):
    services.tell(opening, BEES, HIVES, at=None, on=DAY)
    history.take_back(Change.objects.latest("pk"))
    assert (record.facts(person).count(), Answer.objects.for_person(person).count()) == (0, 0)


@pytest.mark.parametrize("said", ["no", "not-yet", "not-for-me"])
def test_a_no_is_kept_and_nothing_comes_into_the_record(person, opening, said):
    services.say(opening, LICENCE, said, on=DAY)
    assert beside(opening).matches[0].said == said
    assert record.is_empty(person)


def test_a_later_answer_takes_the_place_of_an_earlier_one(person, opening):
    services.say(opening, BEES, "no", on=DAY)
    services.tell(opening, BEES, HIVES, at=None, on=DAY)
    assert Answer.objects.for_person(person).get().said == "yes"


def test_what_a_posting_no_longer_asks_is_left_aside(opening):
    services.say(opening, LICENCE, "no", on=DAY)
    assert queries.beside(opening, (BEES,), today=DAY).matches[0].said is None


def test_an_answer_outlives_its_fact(person, opening):
    services.tell(opening, BEES, HIVES, at=None, on=DAY)
    facts.remove(record.facts(person).get())
    assert strengths(opening)[1] is Strength.SHOWN


def test_answers_pass_on_when_two_openings_are_one(person, opening):
    other = openings.add(person, on=DAY, stage="saved", role="Warden too", posting=POSTING)
    services.say(other, LICENCE, "no", on=DAY)
    services.say(other, BEES, "no", on=DAY)
    services.say(opening, BEES, "not-yet", on=DAY)
    duplicates.merge(opening, other, on=DAY)
    assert [match.said for match in beside(opening).matches] == ["no", "not-yet"]


def test_a_profile_takes_the_place_of_an_earlier_one(person):
    services.keep_profile(person, Career(Profile("Ada")), file="one.pdf", on=DAY)
    services.keep_profile(person, Career(Profile("Ada B")), file="two.zip", on=DAY)
    kept = queries.profile(person)
    assert (kept.file, kept.resume["basics"]["name"]) == ("two.zip", "Ada B")
    history.take_back(Change.objects.latest("pk"))
    assert queries.profile(person).file == "one.pdf"
    services.forget_profile(queries.profile(person))
    assert queries.profile(person) is None
