"""What a week moved: in the funnel, and in what the person suspects of themselves."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import ngettext

from nextround.apps.core.people import Person
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings.queries import Stage
from nextround.web import happened

# The stages of the funnel, and the day before which nothing was kept.
_STAGES = (Stage.APPLIED, Stage.SCREEN, Stage.INTERVIEW, Stage.FINAL, Stage.OFFER)
_EVER = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Moved:
    """One thing that moved, in a sentence, with the page that says more."""

    sentence: str
    address: str


def moved(person: Person, *, since: date, until: date) -> list[Moved]:
    """Return what moved from one day to another, both included; mostly that is little."""
    return [
        *_funnel(person, since=since, until=until),
        *_suspicions(person, since=since, until=until),
    ]


def _funnel(person: Person, *, since: date, until: date) -> list[Moved]:
    """Say how many more openings came to each stage, and how many that makes."""
    gained = happened.reached(person, since=since, until=until)
    if not any(stage in gained for stage in _STAGES):
        return []
    # Of all that moved before too: an opening counts for a stage on the first day it came there.
    ever = happened.reached(person, since=_EVER, until=until)
    return [
        Moved(
            ngettext(
                "“%(stage)s”: one more opening, %(all)d so far.",
                "“%(stage)s”: %(n)d more openings, %(all)d so far.",
                len(gained[stage]),
            )
            % {"stage": stage.label, "n": len(gained[stage]), "all": len(ever[stage])},
            reverse("progress"),
        )
        for stage in _STAGES
        if stage in gained
    ]


def _suspicions(person: Person, *, since: date, until: date) -> list[Moved]:
    """Say which suspicions something new speaks for, or against."""
    found = []
    for suspected in lessons.hypotheses(person):
        days = [one.on for one in suspected.evidence.all()]
        new = [day for day in days if since <= day <= until]
        if new:
            words = ngettext(
                "“%(what)s”: one new observation, %(all)d in all.",
                "“%(what)s”: %(n)d new observations, %(all)d in all.",
                len(new),
            ) % {"what": suspected, "n": len(new), "all": sum(day <= until for day in days)}
            found.append(Moved(words, reverse("progress")))
    return found
