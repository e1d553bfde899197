"""What a whole search says, in sentences; the numbers come from the sums, the words from here."""

import math
from datetime import date, timedelta

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nextround.apps.outlook.changes import Judged, Verdict
from nextround.apps.outlook.choices import GATES, Gate
from nextround.apps.outlook.sums import BAND, Seen, Sums
from nextround.engine.funnel import HORIZON_WEEKS, Forecast

_HOLDS_BACK = {
    Gate.SCREEN: gettext_lazy("Getting to a first talk is the step to work on."),
    Gate.INTERVIEW: gettext_lazy("First talks are the step to work on."),
    Gate.OFFER: gettext_lazy("You get to the last step. That is the one to work on."),
}
_OF = {
    Gate.SCREEN: gettext_lazy("from application to first talk"),
    Gate.INTERVIEW: gettext_lazy("from first talk to interview"),
    Gate.OFFER: gettext_lazy("from interview to offer"),
}
# From here the stages look fine together, as far as anyone can see.
_NONE_LIKELY = 0.60


def headline(sums: Sums, *, sent: int) -> str:
    """Return what the page says first."""
    if not sent:
        return _("Nothing to tell yet.")
    if sums.named is not None:
        return str(_HOLDS_BACK[sums.named])
    if sums.bottleneck.none >= _NONE_LIKELY:
        return _("No step stands out as holding you back.")
    return _("Nobody can tell yet which step holds you back.")


def lead(sums: Sums, *, sent: int) -> str:
    """Return how sure that is, and what it rests on."""
    if not sent:
        return _(
            "Once you have applied somewhere, this page shows how often others get on who apply "
            "the same way, and how far your own numbers say anything."
        )
    stage = sums.likeliest
    words = {
        "chance": of_100(float(sums.bottleneck.chances[stage])),
        "step": str(_OF[GATES[stage]]),
        "none": of_100(sums.bottleneck.none),
    }
    if sums.named is not None:
        return " ".join((_counted(sums.seen[stage]), _named(sums, stage)))
    if sums.bottleneck.none >= _NONE_LIKELY:
        return (
            _("We hold it %(none)s likely that no step loses you a quarter of your offers.") % words
        )
    return (
        _(
            "The likeliest is the step %(step)s, at %(chance)s; that is not enough to say. That "
            "none of them does has %(none)s."
        )
        % words
    )


def enough(sums: Sums) -> str:
    """Return how many more answers would tell; empty where a step is named or none stands out."""
    if sums.named is not None or sums.bottleneck.none >= _NONE_LIKELY:
        return ""
    step = str(_OF[GATES[sums.likeliest]])
    if sums.more is None:
        return _(
            "Even if it is the step %(step)s, hundreds more answers would not show it: you are too "
            "near to what is usual."
        ) % {"step": step}
    return ngettext(
        "If it is the step %(step)s, about %(n)d more answer there would tell.",
        "If it is the step %(step)s, about %(n)d more answers there would tell.",
        sums.more,
    ) % {"n": sums.more, "step": step}


def says(seen: Seen) -> str:
    """Return what one stage's numbers mean."""
    if not seen.decided:
        return _("Nobody has decided here yet: our guess rests on others alone.")
    if not seen.passed:
        return ngettext(
            "Not the one so far. Of the next hundred we would still expect about %(rate)s: one is "
            "a small number.",
            "None of %(n)d so far. Of the next hundred we would still expect about %(rate)s: "
            "%(n)d is a small number.",
            seen.decided,
        ) % {"n": seen.decided, "rate": _whole(seen.rate)}
    low, high = seen.band
    if low > seen.usual:
        return _("More than is usual, and not by luck alone. Whatever you do here, keep doing it.")
    if high < seen.usual:
        return _("Less than is usual, and luck alone does not explain it.")
    return _("About what people get who apply the way you do; the difference is within luck.")


def waiting(seen: Seen) -> str:
    """Return how many still wait, and how they count; empty where none does."""
    if not seen.waiting:
        return ""
    return ngettext(
        "One more waits; it counts as the part of a “no” that its silence has become.",
        "%(n)d more wait; each counts as the part of a “no” that its silence has become.",
        seen.waiting,
    ) % {"n": seen.waiting}


def seen_for_those_who_do_not_see(seen: Seen) -> str:
    """Return the picture of one stage in words."""
    low, high = seen.band
    return _(
        "You: %(rate)s, eight chances in ten between %(low)s and %(high)s. Others who apply the "
        "same way: %(usual)s."
    ) % {
        "rate": of_100(seen.rate),
        "low": _whole(low),
        "high": _whole(high),
        "usual": _whole(seen.usual),
    }


def when(forecast: Forecast, *, today: date) -> str:
    """Return by when half would have an offer, and between when eight in ten."""
    half = forecast.when(0.5)
    low, high = (forecast.when(share) for share in BAND)
    if half is None:
        first = _(
            "Going on like this, %(chance)s people in your position would have an offer within two "
            "years."
        ) % {"chance": of_100(forecast.by(HORIZON_WEEKS))}
    else:
        first = _("Half of people in your position would have an offer by %(day)s.") % {
            "day": day_in(half, today)
        }
    if low is None:
        return first
    if high is None:
        between = _(
            "One in ten would have it by %(low)s already, and one in ten not within two years."
        ) % {"low": day_in(low, today)}
    else:
        between = _("Eight in ten would have it between %(low)s and %(high)s.") % {
            "low": day_in(low, today),
            "high": day_in(high, today),
        }
    return f"{first} {between}"


def by_the_day(forecast: Forecast, *, wanted: date | None, today: date) -> str:
    """Return how likely an offer is by the day the person named; empty without one ahead."""
    if wanted is None or wanted <= today:
        return ""
    weeks = min((wanted - today).days / 7, float(HORIZON_WEEKS))
    return _("By %(day)s, the day you named: %(chance)s.") % {
        "day": date_format(wanted, _("j F Y")),
        "chance": of_100(forecast.by(weeks)),
    }


def verdict(found: Judged) -> str:
    """Return what may be said of a change."""
    words = {"helped": of_100(found.helped), "hurt": of_100(found.hurt)}
    if found.verdict is Verdict.HELPED:
        return _("It helped: %(helped)s that it did.") % words
    if found.verdict is Verdict.PROBABLY:
        return _("It probably helped: %(helped)s that it did.") % words
    if found.verdict is Verdict.HURT:
        return _("It rather made things worse: %(hurt)s that it did.") % words
    return _("Nobody can tell yet: %(helped)s that it helped, %(hurt)s that it did harm.") % words


def more_for(found: Judged) -> str:
    """Return how many more answers would tell of a change; empty where it is told."""
    if found.verdict in {Verdict.HELPED, Verdict.HURT}:
        return ""
    if found.more is None:
        return _("Hundreds more answers would not settle it: there is too little from before.")
    return ngettext(
        "If it helps as much as it well may, about %(n)d more answer since would settle it.",
        "If it helps as much as it well may, about %(n)d more answers since would settle it.",
        found.more,
    ) % {"n": found.more}


def warnings(found: Judged) -> list[str]:
    """Return what else may explain the difference."""
    told = []
    if found.after_bad_stretch:
        told.append(
            _(
                "You made it after a bad stretch, and better weeks tend to follow those by "
                "themselves. So all that went before counts as before, not the stretch alone."
            )
        )
    if found.mix_moved:
        told.append(
            _(
                "Since then you apply other ways than before. Like is held against like, way by "
                "way, so that less is left to compare."
            )
        )
    return told


def counted(pair: tuple[int, float]) -> str:
    """Return how many went on of how many."""
    return _("%(n)d of %(all)s") % {"n": pair[0], "all": plain(round(pair[1], 1))}


def plain(number: float) -> str:
    """Return a number without a nought after the point."""
    return number_format(int(number) if number == int(number) else number)


def of_100(chance: float) -> str:
    """Return a chance in words, with no more digits than it bears."""
    if chance >= 0.995:
        return _("more than 99 in 100")
    if chance < 0.005:
        return _("less than 1 in 200")
    return _("%(n)s in 100") % {"n": round(100 * chance) or 1}


def day_in(weeks: float, today: date) -> str:
    """Return the day so many weeks ahead, with its year where that is another."""
    there = today + timedelta(days=round(weeks * 7))
    # Translators: formats of Django's `date` filter for a day, without and with the year
    return date_format(there, _("j F") if there.year == today.year else _("j F Y"))


def _named(sums: Sums, stage: int) -> str:
    return _(
        "We hold it %(chance)s likely that this step, more than any other, holds you back. If it "
        "came up to what is usual, there would be about %(times)s times as many offers."
    ) % {
        "chance": of_100(float(sums.bottleneck.chances[stage])),
        "times": number_format(round(math.exp(float(sums.bottleneck.shortfalls[stage])), 1)),
    }


def _counted(seen: Seen) -> str:
    words = {
        "all": seen.decided,
        "n": seen.passed,
        "usual": number_format(round(seen.usual * seen.decided, 0 if seen.decided > 9 else 1)),
    }
    counted_words = {
        Gate.SCREEN: _("Of %(all)d applications %(n)d led to a first talk; %(usual)s is usual."),
        Gate.INTERVIEW: _("Of %(all)d first talks %(n)d led to an interview; %(usual)s is usual."),
        Gate.OFFER: _("Of %(all)d interviews %(n)d led to an offer; %(usual)s is usual."),
    }
    return counted_words[seen.gate] % words


def _whole(share: float) -> str:
    return number_format(round(100 * share) if share >= 0.01 else round(100 * share, 1))
