"""Where the next hour helps most, as Progress shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nextround.apps.outlook.hours import Hours, named
from nextround.apps.plan.queries import Deed
from nextround.engine.funnel import Worth
from nextround.formats.write import rulers

_BY = {
    "cold": gettext_lazy("One more application by a job board"),
    "careers": gettext_lazy("One more on an employer’s own page, tailored"),
    "referral": gettext_lazy("One more where someone puts you forward"),
    "agency": gettext_lazy("One more through an agency"),
    "direct": gettext_lazy("One more through someone you know"),
    "internal": gettext_lazy("One more inside your own employer"),
}
_SAYS = {
    Deed.PRACTICE: gettext_lazy(
        "Rests on studies of coaching for interviews. That it helps is reported, how much is our "
        "judgement."
    ),
    Deed.CONVERSATION: gettext_lazy(
        "Counts the chance that they put you forward. How often that happens is our judgement."
    ),
    Deed.FEEDBACK: gettext_lazy(
        "Most requests bring nothing you can use, and useful words help later interviews."
    ),
    Deed.REST: gettext_lazy(
        "No sum here sees tiredness. Where the lines above lie near nothing, rest is the best of "
        "them."
    ),
}
# A page shows the best few; the rest stand behind a line.
_FIRST = 4


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One deed: what an hour of it adds."""

    name: str
    title: str
    ruler: rulers.Ruler
    reading: str
    says: str
    minutes: str
    tied: str


@dataclass(frozen=True, slots=True)
class HoursShown:
    """The deeds, the best first, in two groups."""

    first: tuple[DeedRow, ...]
    rest: tuple[DeedRow, ...]


@dataclass(frozen=True, slots=True)
class About:
    """What deeds are about, where the search says so.

    Attributes:
        weakness: The established weakness to practise, or "".
        employer: A saved opening's employer to talk to someone at, or "".
        noted: The minutes that were noted, by deed.
    """

    weakness: str
    employer: str
    noted: Mapping[Deed, Sequence[int]]


def shown(found: Hours, about: About) -> HoursShown:
    """Return the deeds as the page shows them."""
    end = rulers.end_for(*(worth.high for worth in found.worths))
    rows = tuple(_row(worth, found.worths, about, end=end) for worth in found.worths)
    return HoursShown(rows[:_FIRST], rows[_FIRST:])


def _row(worth: Worth, worths: Sequence[Worth], about: About, *, end: float) -> DeedRow:
    deed, channel = named(worth)
    low, high = max(worth.low, 0.0), max(worth.high, 0.0)
    said = {
        "gain": _points(worth.gain),
        "low": _points(low),
        "high": _points(high),
    }
    return DeedRow(
        name=_name(deed, channel, about),
        title=_(
            "%(gain)s more in 100 for an hour, eight chances in ten between %(low)s and %(high)s"
        )
        % said,
        ruler=rulers.ruler(worth.gain, (low, high), end=end, sign="+"),
        reading=f"+{said['gain']}",
        says=str(_SAYS.get(deed, "")),
        minutes=_minutes(worth.deed.minutes, about.noted.get(deed, ())),
        tied=_tied(worth, worths),
    )


def _name(deed: Deed, channel: str, about: About) -> str:
    if deed == Deed.APPLICATION:
        return str(_BY[channel])
    if deed == Deed.PRACTICE and about.weakness:
        return _("Practise: %(weakness)s") % {"weakness": about.weakness}
    if deed == Deed.CONVERSATION and about.employer:
        return _("Talk to someone at %(employer)s") % {"employer": about.employer}
    return str(deed.label)


def _tied(worth: Worth, worths: Sequence[Worth]) -> str:
    """Say which other deeds cannot be told apart from this one; only the first of them says it."""
    alike = [other for other in worths if other.place == worth.place]
    if len(alike) == 1 or alike[0] is not worth:
        return ""
    return ngettext(
        "Cannot be told apart from the next one.",
        "Cannot be told apart from the next %(n)d.",
        len(alike) - 1,
    ) % {"n": len(alike) - 1}


def _minutes(minutes: float, noted: Sequence[int]) -> str:
    words = {"minutes": number_format(round(minutes)), "n": len(noted)}
    if not noted:
        return _("Takes about %(minutes)s minutes, we suppose.") % words
    return (
        ngettext(
            "Takes about %(minutes)s minutes, by what you noted once.",
            "Takes about %(minutes)s minutes, by what you noted %(n)d times.",
            len(noted),
        )
        % words
    )


def _points(share: float) -> str:
    points = 100 * share
    return number_format(round(points) if points >= 3 else round(points, 1))
