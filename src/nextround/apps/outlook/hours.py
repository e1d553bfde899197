"""Where the person's next hour helps most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nextround.apps.lessons.priors import Prior, Priors, Watched
from nextround.apps.openings.choices import Channel
from nextround.apps.outlook.courses import CHANNELS
from nextround.apps.outlook.sums import Inputs, sums_of
from nextround.apps.plan.queries import Deed
from nextround.engine import funnel
from nextround.engine.funnel import Chance, Skill, Worth

# Practice and feedback bear on the talks: first talk to interview, interview to offer.
_TALKS = (1, 2)
_SEEN_ANYWAY = frozenset({Channel.COLD, Channel.CAREERS, Channel.REFERRAL})
_REMEMBERED = 16


@dataclass(frozen=True, slots=True)
class Hours:
    """What an hour of each deed adds, the best first.

    Attributes:
        worths: Each deed with its gain; its name is a `Deed`, and for applications the channel.
        asked: The numbers of the table that went in.
    """

    worths: tuple[Worth, ...]
    asked: tuple[Prior, ...]


def hours_of(
    inputs: Inputs,
    priors: Priors,
    noted: Mapping[Deed, Sequence[int]],
    *,
    established: bool,
) -> Hours | None:
    """Return what an hour of each deed adds; None where nothing is under way and none is sent.

    `noted` holds what deeds took so far, `established` says whether there is a weakness to aim at.
    """
    if sums_of(inputs).forecast is None:
        return None
    watched = Watched(priors)
    minutes = {
        deed: round(funnel.minutes_of(watched[f"hour.minutes.{deed}"], noted.get(deed, ())), 1)
        for deed in Deed
    }
    deeds = (
        *_applications(inputs, minutes[Deed.APPLICATION]),
        funnel.Deed(Deed.PRACTICE, minutes[Deed.PRACTICE], skill=_practice(watched, established)),
        funnel.Deed(
            Deed.CONVERSATION,
            minutes[Deed.CONVERSATION],
            Chance(CHANNELS.index(Channel.REFERRAL), watched["hour.conversation.leads"]),
        ),
        funnel.Deed(Deed.FEEDBACK, minutes[Deed.FEEDBACK], skill=_feedback(watched)),
        funnel.Deed(Deed.REST, minutes[Deed.REST]),
    )
    return Hours(_worths(inputs, deeds), tuple(watched.asked.values()))


def named(worth: Worth) -> tuple[Deed, str]:
    """Return which deed this is, and for an application by which channel."""
    deed, _, channel = worth.deed.name.partition(".")
    return Deed(deed), channel


@lru_cache(maxsize=_REMEMBERED)
def _worths(inputs: Inputs, deeds: tuple[funnel.Deed, ...]) -> tuple[Worth, ...]:
    sums = sums_of(inputs)
    found = funnel.worths_of(deeds, sums.draws, inputs.arrivals, sums.in_flight, inputs.durations)
    return tuple(found)


def _applications(inputs: Inputs, minutes: float) -> list[funnel.Deed]:
    """Return one more application by each way that was taken, and by those open to all."""
    taken = {course.channel for course in inputs.courses}
    return [
        funnel.Deed(f"{Deed.APPLICATION}.{channel}", minutes, Chance(n))
        for n, channel in enumerate(CHANNELS)
        if n in taken or channel in _SEEN_ANYWAY
    ]


def _practice(priors: Priors, established: bool) -> Skill:  # noqa: FBT001  one of two cases
    gain = priors.row("hour.practice.gain")
    aimed = 1.0 if established else priors["hour.practice.unaimed"]
    value = priors[gain.key]
    return Skill(value * aimed, gain.low * aimed, gain.high * aimed, _TALKS)


def _feedback(priors: Priors) -> Skill:
    gain = priors.row("hour.feedback.gain")
    useful = priors["hour.feedback.useful"]
    return Skill(priors[gain.key], gain.low, gain.high, _TALKS, useful)
