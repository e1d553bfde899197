"""What a person may have kept of a week: a line, how sure they were, a pace, minutes, a plan."""

from datetime import date

from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.plan.queries import Deed

MONDAY = date(2026, 1, 5)


def keep_week(person, *, words):
    """Keep a week, and the one before it, as far as its plan; `words` stand in all of it."""
    for begins_on, value in ((date(2025, 12, 29), 20), (MONDAY, 60)):
        week = weeks.week_of(person, begins_on)
        week = weeks.answer(week, weeks.Step.HAPPENED, line=f"A week {words}")
        weeks.rate(week, weeks.Item.CALL, value)
    plan.set_paces(person, {(Deed.APPLICATION, "cold"): 3.0, (Deed.REST, ""): 1.0})
    plan.log_minutes(person, Deed.PRACTICE, minutes=40, on=date(2026, 1, 6))
    weeks.answer(week, weeks.Step.NEXT, if_no=f"No to {words}", then=f"I go out {words}")
    plan.put_action(
        person,
        weeks.subject(week),
        kind=weeks.Kind.SKILL,
        words=f"A skill {words}",
        due_on=date(2026, 1, 14),
    )
    return week
