"""A small record: an invented bus driver's, with a row of each kind."""

from nextround.apps.record import achievements, queries, services, stories
from nextround.apps.record.achievements import Worded
from nextround.engine.career.timeline import Gap


def keep_record(person, *, words):
    """Keep a row of each table of a record, all saying `words`."""
    services.say_profile(
        person, name=f"Sam {words}", label=f"Driver {words}", email="sam@example.org", url=""
    )
    fact = services.add(
        person,
        "work",
        name=f"Driver {words}",
        organisation=f"Buses {words}",
        start="2019-03",
        end="present",
        summary=f"Town routes {words}",
        file=f"{words}.pdf",
        page=1,
        words=f"Driver, since March 2019 {words}",
    )
    services.add(person, "work", name=f"Loader {words}", start="2015", end="2016-02")
    services.add(person, "skills", name=f"Ticketing {words}", details={"keywords": [words]})
    achievement = achievements.add(fact, f"Took 40 people home each night, {words}")
    achievements.add(fact, f"Taught three new drivers, {words}")
    first = achievement.wordings.get()
    ways = [
        Worded(first.text, wording=first.pk, language="en"),
        Worded(f"40 a night, {words}", "short"),
    ]
    achievements.say(achievement, ways, checked=["40"])
    stories.add(person, title=f"The flooded road, {words}", situation=f"It rained, {words}")
    stories.add(person, title=f"The lost bag, {words}", fact=fact)
    stories.say_of_gap(person, Gap(2016 * 12 + 2, 2019 * 12 + 1), f"At home, {words}")
    return queries.facts(person)
