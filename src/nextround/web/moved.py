"""What a week moved: in the funnel, and in what the person suspects of themselves."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.core.people import Person
from nextround.apps.lessons import ledger
from nextround.apps.lessons.priors import priors_of
from nextround.apps.openings.queries import Stage
from nextround.apps.outlook import wording
from nextround.apps.outlook.choices import Gate
from nextround.apps.outlook.sums import inputs_on, sums_of
from nextround.web import happened

# The stages of the funnel, and the day before which nothing was kept.
_STAGES = (Stage.APPLIED, Stage.SCREEN, Stage.INTERVIEW, Stage.FINAL, Stage.OFFER)
_EVER = date(1, 1, 1)
_DAY = timedelta(days=1)
# Less than this is no news: a point in a hundred of a rate, two of a belief.
_RATE_MOVES, _BELIEF_MOVES = 0.01, 0.02


@dataclass(frozen=True, slots=True)
class Moved:
    """One thing that moved, in a sentence, with the page that says more."""

    sentence: str
    address: str


def moved(person: Person, *, since: date, until: date) -> list[Moved]:
    """Return what moved from one day to another, both included; mostly that is little."""
    return [
        *_funnel(person, since=since, until=until),
        *_guesses(person, since=since, until=until),
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


def _guesses(person: Person, *, since: date, until: date) -> list[Moved]:
    """Say of which stages the guess moved; silence alone moves it too, a little."""
    both = inputs_on(person, priors_of(person), [since - _DAY, until])
    then, now = (sums_of(inputs).seen for inputs in both)
    return [
        Moved(
            _("%(step)s: our guess for you went from %(before)s to %(after)s.")
            % {
                "step": Gate(after.gate).label,
                "before": wording.of_100(before.rate),
                "after": wording.of_100(after.rate),
            },
            reverse("progress"),
        )
        for before, after in zip(then, now, strict=True)
        if after.decided and abs(after.rate - before.rate) >= _RATE_MOVES
    ]


def _suspicions(person: Person, *, since: date, until: date) -> list[Moved]:
    """Say which suspicions became likelier, or less likely."""
    return [
        Moved(
            _("“%(what)s”: from %(before)s to %(after)s.")
            % {
                "what": one.lesson.hypothesis,
                "before": wording.of_100(one.before),
                "after": wording.of_100(one.lesson.chance),
            },
            reverse("lesson", args=[one.lesson.hypothesis.pk]),
        )
        for one in ledger.moved(person, on=until, since=since - _DAY)
        if abs(one.lesson.chance - one.before) >= _BELIEF_MOVES
    ]
