"""The six steps as a page lists them, and what was said in each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.lessons import queries, reading, standing, wording
from nextround.apps.lessons.choices import Control, Known, Run, Step
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings.queries import TurnTo
from nextround.engine.feedback import Mark


@dataclass(frozen=True, slots=True)
class Item:
    """One step: its name, its heading, what was said, whether it is open and can be opened."""

    name: str
    label: str
    said: str
    open: bool
    reachable: bool


def steps(debrief: Debrief, here: Step) -> list[Item]:
    """Return the six steps; one not answered can be opened when those before it are."""
    items = []
    reachable = True
    for step in Step:
        answered = step in debrief.answered
        said = _SAID[step](debrief) if answered and step != here else ""
        items.append(Item(step.value, str(step.label), said, step == here, reachable))
        reachable = reachable and answered
    return items


def message(marks: Sequence[Mark]) -> wording.Words:
    """Say how many of the message's sentences tell something."""
    if not marks:
        return wording.Words(
            finding=_("There is no message to read, and that is an answer of a kind."),
            more=(_("Step 6 writes the letter that asks for one detail."),),
        )
    telling = [n for n, mark in enumerate(marks, start=1) if mark.level >= reading.WORTH_KEEPING]
    if not telling:
        finding = _("Not one of its %(n)d sentences tells you anything you can use.") % {
            "n": len(marks)
        }
    else:
        finding = ngettext(
            "One of its %(all)d sentences tells you something.",
            "%(n)d of its %(all)d sentences tell you something.",
            len(telling),
        ) % {"n": len(telling), "all": len(marks)}
    rest = _(
        "The rest is what employers write to nearly everyone, mostly because nobody is obliged "
        "to say more. It is no verdict on you."
    )
    return wording.Words(finding=finding, more=(rest,))


def out_of_hand(debrief: Debrief) -> list[str]:
    """Return what was out of the person's control, as known from the second and fifth step."""
    known = {
        _("Someone from inside, or a promise made beforehand"): debrief.internal_candidate,
        _("The role was withdrawn or frozen"): debrief.cancelled,
        _("What they could pay"): debrief.pay,
        _("A visa or a right to work"): debrief.visa,
        _("That they never answered"): debrief.silence,
        _("Who else applied, and how many"): True,
        _("Whether you got on with them: %(how)s")
        % {"how": debrief.get_got_on_display().lower()}: bool(debrief.got_on),
    }
    return [words for words, holds in known.items() if holds]


def suggested_plans(debrief: Debrief, *, from_day: date) -> list[dict[str, object]]:
    """Return up to three if-then plans from what was written, to be changed at will."""
    mine = queries.reflections(debrief).filter(control=Control.MINE)[:1]
    plans: list[dict[str, object]] = [
        {
            "when": _("When I next sit down at my desk"),
            "words": _("I will send the letter that asks for one detail"),
            "due_on": from_day,
        }
    ]
    plans += [
        {
            "when": _("When I have twenty quiet minutes"),
            "words": (_("I will try this once, aloud: %(what)s") % {"what": thing.words})[:300],
            "due_on": from_day + timedelta(days=3),
        }
        for thing in mine
    ]
    plans.append(
        {
            "when": _("When this no comes to mind again"),
            "words": _("I will read the summary once, and turn to the next opening"),
            "due_on": from_day + timedelta(days=6),
        }
    )
    return plans


def why_next(turn: TurnTo) -> str:
    """Say why this opening is the one to turn to."""
    if turn.has_interview:
        return _("It is the interview nearest in time. Prepare for it next.")
    if turn.on is not None:
        return _("It has the nearest date still to come.")
    return _("It has come furthest of those still in play.")


def _feeling(debrief: Debrief) -> str:
    if debrief.feeling is None:
        return debrief.feeling_line or _("left empty")
    words = _("%(n)d of 10") % {"n": debrief.feeling}
    return f"{words}. “{debrief.feeling_line}”" if debrief.feeling_line else words


def _happened(debrief: Debrief) -> str:
    parts = [debrief.get_family_display().lower()]
    if debrief.size_known != Known.UNKNOWN and debrief.size:
        parts.append(ngettext("%(n)d person", "%(n)d people", debrief.size) % {"n": debrief.size})
    if debrief.run != Run.UNKNOWN:
        parts.append(debrief.get_run_display().lower())
    return ", ".join(parts)


def _tells(debrief: Debrief) -> str:
    found = standing.single(debrief).finding
    if found is None:
        return ""
    return _("best guess %(before)s to %(after)s of 100") % {
        "before": wording.out_of_hundred(found.before.percentile),
        "after": wording.out_of_hundred(found.after.percentile),
    }


def _message(debrief: Debrief) -> str:
    marks = reading.marks(debrief)
    telling = sum(mark.level >= reading.WORTH_KEEPING for mark in marks)
    if not marks:
        return _("no message")
    return _("%(n)d of %(all)d sentences tell something") % {"n": telling, "all": len(marks)}


def _differently(debrief: Debrief) -> str:
    count = queries.reflections(debrief).filter(control=Control.MINE).count()
    if not count:
        return _("nothing that was in your hands")
    return ngettext("%(n)d question", "%(n)d questions", count) % {"n": count}


def _next(debrief: Debrief) -> str:
    return _("done")


_SAID: dict[Step, Callable[[Debrief], str]] = {
    Step.FEELING: _feeling,
    Step.HAPPENED: _happened,
    Step.TELLS: _tells,
    Step.MESSAGE: _message,
    Step.DIFFERENTLY: _differently,
    Step.NEXT: _next,
}
