"""What a person meant to do in a week beside what they did, as rulers of one scale."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nextround.apps.core.people import Person
from nextround.apps.lessons import requests
from nextround.apps.openings import queries as openings
from nextround.apps.openings.queries import Channel, Stage
from nextround.apps.plan import queries as plans
from nextround.apps.plan.queries import Deed
from nextround.web import happened

# What a person means to do, and what a ruler shows: applications by channel, the rest by deed.
Key = tuple[Deed, str]
KEYS: tuple[Key, ...] = (
    *((Deed.APPLICATION, str(channel)) for channel in Channel if channel),
    *((deed, "") for deed in Deed),
)
_APPLICATIONS: Mapping[str, str | Promise] = {
    Channel.COLD: gettext_lazy("Applications by a job board"),
    Channel.CAREERS: gettext_lazy("Applications by a careers page"),
    Channel.REFERRAL: gettext_lazy("Applications with a referral"),
    Channel.AGENCY: gettext_lazy("Applications by an agency"),
    Channel.DIRECT: gettext_lazy("Applications to someone you know"),
    Channel.INTERNAL: gettext_lazy("Applications inside your employer"),
    Channel.UNKNOWN: gettext_lazy("Applications by other ways"),
}
_MOST_LABELS = 5
_FEWEST = 4  # the scale is at least so long, so that one deed does not fill it


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on a ruler, with its number and how that is set to it."""

    x: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Ruler:
    """One kind of deed in a week; places in per cent of the ruler.

    Attributes:
        meant: How often it was meant, in words, or "" where nothing was.
        meant_x: Where that ends, or "".
        done: How often it was done.
        title: The same for those who do not see it.
        took: How long it took, in words, or "".
    """

    name: str
    meant: str
    meant_x: str
    done: int
    done_x: str
    title: str
    took: str
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """How often each was done in a week, and how many minutes of each deed were noted."""

    times: Mapping[Key, int]
    minutes: Mapping[Deed, int]


def name_of(key: Key) -> str:
    """Return what a kind of deed is called; an application also by its channel."""
    deed, by = key
    return str(_APPLICATIONS[by] if deed == Deed.APPLICATION else deed.label)


def done(person: Person, *, since: date, until: date) -> Done:
    """Count what was done from one day to another, both included.

    Applications are read off the timelines. Of the rest a deed may be ticked off in the plan,
    noted with its minutes, or both; so whichever is more counts, never their sum.
    """
    noted = list(plans.spent(person, since=since, until=until))
    ticked = Counter(a.deed for a in plans.done(person, since=since, until=until) if a.deed)
    sent = requests.requests(person).filter(sent_on__range=(since, until)).count()
    ticked[Deed.FEEDBACK] = max(ticked[Deed.FEEDBACK], sent)
    logged = Counter(one.deed for one in noted)
    times: Counter[Key] = Counter(_applications(person, since=since, until=until))
    for deed in Deed:
        if deed != Deed.APPLICATION:
            times[deed, ""] = max(ticked[deed], logged[deed])
    minutes: Counter[Deed] = Counter()
    for one in noted:
        minutes[Deed(one.deed)] += one.minutes
    return Done(times, minutes)


def rulers(meant: Mapping[Key, float], did: Done) -> list[Ruler]:
    """Return a ruler for each that was meant or done, all of one scale."""
    keys = [key for key in KEYS if meant.get(key) or did.times.get(key)]
    most = max([_FEWEST, *(meant.get(k, 0) for k in keys), *(did.times.get(k, 0) for k in keys)])
    ticks = tuple(_ticks(most))
    top = _top(most)
    return [_ruler(key, meant.get(key), did, top=top, ticks=ticks) for key in keys]


def plain(often: float) -> float:
    """Return a whole number without its point."""
    return int(often) if often == int(often) else often


def took(minutes: int) -> str:
    """Say how long something took."""
    return ngettext("One minute noted.", "%(n)d minutes noted.", minutes) % {"n": minutes}


def _applications(person: Person, *, since: date, until: date) -> Iterator[Key]:
    came = happened.reached(person, since=since, until=until).get(Stage.APPLIED, [])
    sent = openings.openings(person).filter(pk__in=came)
    for channel in sent.values_list("channel", flat=True):
        yield Deed.APPLICATION, channel


def _ruler(
    key: Key, meant: float | None, did: Done, *, top: float, ticks: tuple[Tick, ...]
) -> Ruler:
    count = did.times.get(key, 0)
    often = number_format(plain(meant), use_l10n=True) if meant else ""
    deed = key[0]
    # Minutes are noted by deed; with applications in several ways nobody knows which took them.
    minutes = did.minutes.get(deed, 0) if deed != Deed.APPLICATION else 0
    values = {"name": name_of(key), "done": count, "meant": often}
    told = _("%(name)s: done %(done)d, meant %(meant)s") if often else _("%(name)s: done %(done)d")
    return Ruler(
        name=name_of(key),
        meant=often,
        meant_x=_per_cent((meant or 0) / top) if often else "",
        done=count,
        done_x=_per_cent(count / top),
        title=told % values,
        took=took(minutes) if minutes else "",
        ticks=ticks,
    )


def _step(most: float) -> int:
    """Return the distance between two numbers of the scale: 1, 2 or 5, or ten times those."""
    least = most / (_MOST_LABELS - 1)
    power: int = 10 ** max(0, math.floor(math.log10(max(least, 1))))
    return next(n * power for n in (1, 2, 5, 10) if n * power >= least)


def _top(most: float) -> int:
    step = _step(most)
    return step * math.ceil(most / step)


def _ticks(most: float) -> Iterator[Tick]:
    step, top = _step(most), _top(most)
    for number in range(0, top + 1, step):
        anchor = "start" if not number else "end" if number == top else "middle"
        yield Tick(_per_cent(number / top), str(number), anchor)


def _per_cent(share: float) -> str:
    return f"{100 * share:.2f}%"
