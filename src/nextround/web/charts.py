"""Charts with their words: what the drawing needs, in the reader's language."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.lessons.queries import Feeling
from nextround.apps.lessons.standing import RunOfOutcomes, Single
from nextround.apps.lessons.wording import out_of_hundred
from nextround.engine import odds
from nextround.formats.write import charts


@dataclass(frozen=True, slots=True)
class FeelingMark:
    """One "no" on the line of how they felt; places in per cent of the drawing."""

    x: str
    y: str
    words: str
    last: bool


@dataclass(frozen=True, slots=True)
class FeelingLine:
    """How each "no" felt, over time: points from 0 to 10, and the line through them."""

    path: str
    marks: tuple[FeelingMark, ...]
    first: str
    last: str


def single(found: Single) -> charts.StandingChart | None:
    """Return the picture of one outcome, or None where the inputs contradict each other."""
    if found.finding is None:
        return None
    return _standing(
        found.finding.before,
        found.finding.after,
        name="single",
        caption=_("Your standing before this “no” and after it."),
        scale=_(
            "Out of 100 people who reach such a stage; 1 is the least convincing, 99 the most."
        ),
        now=_("Now"),
    )


def run(found: RunOfOutcomes) -> charts.StandingChart:
    """Return the picture of a run of outcomes."""
    return _standing(
        found.finding.before,
        found.finding.after,
        name="together",
        caption=_("Your standing before all of them and after."),
        scale=_("Out of 100 people who reach this stage."),
        now=_("After %(n)d") % {"n": found.length},
    )


def feelings(said: list[Feeling]) -> FeelingLine:
    """Return the line of how each "no" felt, the oldest first, evenly apart."""
    step = 100 / max(len(said) - 1, 1)
    marks = tuple(
        FeelingMark(
            x=f"{i * step:.2f}%",
            y=f"{(10 - feeling.value) * 10:g}%",
            words=_("%(day)s: %(n)d of 10")
            % {"day": date_format(feeling.on, "j M Y"), "n": feeling.value},
            last=i == len(said) - 1,
        )
        for i, feeling in enumerate(said)
    )
    points = [f"{i * step * 10:.1f} {(10 - f.value) * 10}" for i, f in enumerate(said)]
    return FeelingLine(
        path="M" + "L".join(points),
        marks=marks,
        first=date_format(said[0].on, "j M"),
        last=date_format(said[-1].on, "j M"),
    )


def _standing(
    before: odds.Standing,
    after: odds.Standing,
    *,
    name: str,
    caption: str,
    scale: str,
    now: str,
) -> charts.StandingChart:
    low, high = (out_of_hundred(share) for share in after.band)
    words = charts.StandingWords(
        name=name,
        caption=caption,
        scale=scale,
        title=caption,
        desc=_(
            "Before: expected %(before)s. After: expected %(after)s, eight chances in ten between "
            "%(low)s and %(high)s."
        )
        % {
            "before": out_of_hundred(before.percentile),
            "after": out_of_hundred(after.percentile),
            "low": low,
            "high": high,
        },
        before=_("Before"),
        after=now,
        less=_("less convincing"),
        more=_("more convincing"),
    )
    return charts.standing_chart(before, after, words=words)
