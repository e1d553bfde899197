"""What was achieved is worded in several ways; its numbers are right once the person says so."""

import pytest

from nextround.apps.core import history
from nextround.apps.record import achievements, queries, services
from nextround.apps.record.achievements import Worded

pytestmark = pytest.mark.django_db


@pytest.fixture
def fact(person):
    return services.add(person, "work", name="Nurse", organisation="Ward Nine")


@pytest.fixture
def achievement(fact):
    return achievements.add(fact, "Cut waiting from 40 to 25 minutes for 300 patients")


def texts(person):
    return [
        [wording.text for wording in row.wordings.all()]
        for row in queries.facts(person).get().achievements.all()
    ]


def test_achievements_stand_in_the_order_they_were_written(person, fact, achievement):
    achievements.add(fact, "Second")
    assert [one[0][:6] for one in texts(person)] == ["Cut wa", "Second"]


def test_an_achievement_moves_up(person, fact, achievement):
    achievements.shift(achievements.add(fact, "Second"), by=-1)
    assert [one[0][:6] for one in texts(person)] == ["Second", "Cut wa"]


def way(achievement, text, style="long"):
    row = achievement.wordings.first()
    return [Worded(row.text, row.style, wording=row.pk), Worded(text, style)]


def test_another_way_to_say_it_stands_behind_the_first(person, achievement):
    achievements.say(achievement, way(achievement, "Waits cut", "short"), checked=[])
    assert texts(person)[0][1:] == ["Waits cut"]


def test_the_first_of_the_ways_is_the_one_that_is_shown(person, achievement):
    achievements.say(achievement, way(achievement, "Waits cut")[::-1], checked=[])
    assert texts(person)[0][0] == "Waits cut"


def test_the_last_way_takes_the_achievement_with_it(person, achievement):
    achievements.say(achievement, [Worded("")], checked=[])
    assert texts(person) == []


def test_one_of_several_ways_goes_alone(person, achievement):
    achievements.say(achievement, way(achievement, "Shorter"), checked=[])
    last = achievement.wordings.last()
    achievements.say(achievement, [Worded("Shorter", wording=last.pk)], checked=[])
    assert texts(person) == [["Shorter"]]


def test_there_are_no_more_ways_than_anyone_tells_apart(achievement):
    achievements.say(achievement, [Worded(f"Way {n}") for n in range(20)], checked=[])
    assert achievement.wordings.count() == achievements.MOST_WORDINGS


def test_a_wording_of_another_achievement_is_not_touched(person, fact, achievement):
    other = achievements.add(fact, "Led two audits").wordings.get()
    achievements.say(achievement, [Worded("Mine", wording=other.pk)], checked=[])
    assert texts(person) == [["Mine"], ["Led two audits"]]


def test_what_is_said_as_it_was_leaves_no_change(person, achievement):
    before = history.changes(person).count()
    row = achievement.wordings.get()
    achievements.say(achievement, [Worded(row.text, wording=row.pk)], checked=[])
    assert history.changes(person).count() == before


def test_numbers_that_are_there_are_kept_as_checked(achievement):
    achievements.check(achievement, ["25", "40", "7000"])
    achievement.refresh_from_db()
    assert achievement.checked == ["40", "25"]


def test_a_number_that_is_written_anew_is_not_checked_any_more(achievement):
    row = achievement.wordings.get()
    said = [Worded("From 40 to 20 minutes", wording=row.pk)]
    achievements.say(achievement, said, checked=["40", "25", "300"])
    achievement.refresh_from_db()
    assert achievement.checked == ["40"]


def test_an_edit_and_what_it_did_to_checked_numbers_are_taken_back_together(person, achievement):
    achievements.check(achievement, ["25"])
    achievements.say(achievement, way(achievement, "Cut")[1:], checked=["25"])
    history.take_back(history.changes(person).first())
    achievement.refresh_from_db()
    assert (achievement.checked, texts(person)[0][0][:8]) == (["25"], "Cut wait")
