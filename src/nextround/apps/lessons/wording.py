"""What a finding says, in sentences; the numbers come from the engine, the words from here."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.lessons.choices import Family
from nextround.apps.lessons.priors import PRIORS, Mark, Prior
from nextround.apps.lessons.standing import RunOfOutcomes, Single
from nextround.engine import odds
from nextround.engine.odds import Outcome, View


@dataclass(frozen=True, slots=True)
class Input:
    """One number that goes in: its name, its value, where it comes from, whether it is said."""

    name: str
    value: str
    source: str
    yours: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A finding in words.

    Attributes:
        headline: The finding as a title.
        finding: The one sentence that matters.
        more: What belongs to it.
        notes: What the words mean, for the margin.
        inputs: What goes in.
    """

    title: str = ""
    headline: str = ""
    finding: str = ""
    more: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()


def single(found: Single) -> Words:
    """Say what one "no" tells."""
    if found.finding is None or found.decision is None:
        return Words(headline=_("What this “no” says"))
    before = out_of_hundred(found.finding.before.percentile)
    after = out_of_hundred(found.finding.after.percentile)
    if found.decision.outcome is Outcome.SETTLED:
        headline = _("This “no” says nothing about you.")
        finding = _(
            "Nothing about you. The place was gone for a reason that had nothing to do with how "
            "you did, so our best guess for you stays where it was, the %(before)sth of a hundred."
        ) % {"before": before}
    else:
        headline, how_much = _how_much(found.finding)
        finding = _(
            "%(how_much)s Among people who reach a stage like this, our best guess for you was "
            "%(before)s out of a hundred. Now it is %(after)s."
        ) % {"how_much": how_much, "before": before, "after": after}
    return Words(
        headline=headline,
        finding=finding,
        more=tuple(_more_about_single(found)),
        notes=tuple(_notes_on_single(found)),
        inputs=tuple(_inputs(found)),
    )


def run(found: RunOfOutcomes | None) -> Words:
    """Say what a run of outcomes tells: how far it shifts, and how often an average person has it.

    The two sentences belong together and are never shown apart.
    """
    if found is None:
        return Words()
    now = out_of_hundred(found.finding.after.percentile)
    average = in_hundred(found.finding.average_candidate)
    if found.length == 1:
        finding = _(
            "It is the only outcome at this kind of stage so far. Someone exactly in the middle "
            "would meet it %(average)s."
        ) % {"average": average}
    else:
        finding = _(
            "Best guess now: %(now)s out of a hundred. Someone exactly in the middle would still "
            "meet a run like this %(average)s."
        ) % {"now": now, "average": average}
    return Words(
        title=_title_of_run(found),
        finding=finding,
        more=tuple(_more_about_run(found)),
        notes=tuple(_notes_on_run(found)),
    )


def out_of_hundred(share: float) -> str:
    """Return a share as a rank among a hundred, to a half where it lies near the middle."""
    value = share * 100
    rounded = round(value, 1) if abs(value - 50) < 5 else round(value)
    return f"{min(max(rounded, 1), 99):g}"


def in_hundred(chance: float) -> str:
    """Return a chance in words."""
    if chance >= 0.995:
        return _("almost always")
    if chance < 0.005:
        return _("less than once in two hundred times")
    if chance < 0.095:
        per = round(1 / chance)
        return _("about once in %(n)d times") % {"n": per}
    return _("about %(n)d times in a hundred") % {"n": round(chance * 100)}


def _how_much(finding: odds.Finding) -> tuple[str, str]:
    """Say how much it tells, as a title and as the start of a sentence.

    By how far the best guess moved, in shares of a hundred.
    """
    moved = finding.after.percentile - finding.before.percentile
    if moved > 0.005:
        return _("Inside this “no” is good news about you."), _("Good news, inside the bad.")
    if moved > -0.005:
        return _("This “no” says next to nothing about you."), _("Next to nothing.")
    if moved > -0.03:
        return _("This “no” says very little about you."), _("Very little.")
    if moved > -0.08:
        return _("This “no” says a little about you."), _("A little.")
    return (
        _("This “no” says something, and less than it feels like."),
        _("Something, and less than it feels like."),
    )


def _more_about_single(found: Single) -> list[str]:
    assert found.decision is not None
    assert found.finding is not None
    contest, lines = found.decision.contest, []
    known = found.circumstances is not None and found.circumstances.size is not None
    if not known:
        lines.append(_usual_field(contest))
    elif isinstance(contest, odds.Contest):
        lines.append(
            ngettext(
                "There was one place and %(size)d of you.",
                "There were %(places)d places and %(size)d of you.",
                contest.places,
            )
            % {"places": contest.places, "size": contest.size}
        )
        if found.best_passes is not None and contest.places < contest.size:
            lines.append(
                _("Even when nothing is settled beforehand, the strongest gets on %(often)s.")
                % {"often": in_hundred(found.best_passes)}
            )
    else:
        lines.append(_("How many of you there were is known roughly, and taken so."))
    if found.decision.outcome is Outcome.REJECTED and 0 < contest.settled < 1:
        lines.append(
            _(
                "There is also a chance of %(settled)d in a hundred that the place was gone "
                "beforehand."
            )
            % {"settled": round(contest.settled * 100)}
        )
    if found.decision.outcome is Outcome.RANKED:
        lines.append(
            _("You were told your place among them. That says more than any sentence about fit.")
        )
    low, high = found.finding.after.band
    lines.append(
        _(
            "Eight chances in ten that you are between %(low)s and %(high)s: the range is what "
            "is known."
        )
        % {"low": out_of_hundred(low), "high": out_of_hundred(high)}
    )
    return [" ".join(lines), *_set_by_you(found.asked)]


def _usual_field(contest: odds.AnyContest) -> str:
    if isinstance(contest, odds.Contest):
        return _(
            "How many of you there were is not known, so the usual numbers are used: of "
            "%(size)d people, %(places)d go on."
        ) % {"size": contest.size, "places": contest.places}
    return _(
        "How many of you there were is not known, so the usual numbers are used: from %(least)d to "
        "%(most)d people."
    ) % {
        "least": min(possible.size for possible in contest.field),
        "most": max(possible.size for possible in contest.field),
    }


def _notes_on_single(found: Single) -> list[str]:
    meaning = {
        View.JOB: _(
            "What “standing” means here: how well you would do this job, compared with the people "
            "who get this far. It is not a mark."
        ),
        View.INTERVIEW: _(
            "What “standing” means here: how you come across at such a stage, compared with the "
            "people who get this far. It is not a mark."
        ),
    }[found.view]
    return [meaning, _("Where the two curves nearly cover each other, that is the finding.")]


def _title_of_run(found: RunOfOutcomes) -> str:
    if found.length == 1:
        return _("And all together?")
    stages = {
        Family.APPLICATION: ngettext("application", "applications", found.length),
        Family.SCREEN: ngettext("first talk", "first talks", found.length),
        Family.INTERVIEW: ngettext("interview", "interviews", found.length),
        Family.FINAL: ngettext("final", "finals", found.length),
    }[found.family]
    return _("And all %(n)d %(stages)s together?") % {"n": found.length, "stages": stages}


def _more_about_run(found: RunOfOutcomes) -> list[str]:
    lines = [
        _("Your chance to get on at the next such stage was %(before)s; now it is %(now)s.")
        % {"before": _percent(found.next.before), "now": _percent(found.next.now)}
    ]
    if found.next.after_passing is not None and found.length > 1:
        lines.append(
            _("One pass would move the best guess to %(then)s.")
            % {"then": out_of_hundred(found.next.after_passing.percentile)}
        )
    if found.length - found.passes > 12:
        lines.append(
            _(
                "After so many, no sum replaces a person: show your CV, or one recorded answer, "
                "to someone who hires, and ask what they would stumble over."
            )
        )
    return [" ".join(lines), *_set_by_you(found.asked)]


def _notes_on_run(found: RunOfOutcomes) -> list[str]:
    if found.view is View.INTERVIEW:
        meaning = _(
            "Here standing is how you come across at such stages, so each one sees more than it "
            "sees of how you would do the job. That is why the two pictures do not add up."
        )
    else:
        meaning = _("Here standing is how well you would do such a job, as in the picture above.")
    counted = ngettext(
        "%(n)d outcome at this kind of stage counts, over %(months)d months; a pass counts too.",
        "%(n)d outcomes at this kind of stage count, over %(months)d months; passes count too.",
        found.length,
    ) % {"n": found.length, "months": found.months}
    return [meaning, counted]


def _inputs(found: Single) -> list[Input]:
    assert found.decision is not None
    assert found.circumstances is not None
    contest, said = found.decision.contest, found.circumstances
    sizes = "–".join(dict.fromkeys(str(n) for n in _ends([p.size for p in contest.field])))
    places = "–".join(dict.fromkeys(str(n) for n in _ends([p.places for p in contest.field])))
    yours = _("you said so")
    usual = _source_of(found.asked, "field.")
    return [
        Input(
            _("People at this stage"), sizes, yours if said.size is not None else usual, yours=True
        ),
        Input(_("Places"), places, yours if said.places is not None else usual, yours=True),
        Input(
            _("How much such a stage sees of standing, 0 to 1"),
            f"{contest.validity:.2f}",
            _source_of(found.asked, "validity."),
            yours=True,
        ),
        Input(
            _("Chance that the place was already taken"),
            f"{contest.settled:.2f}",
            _source_of(found.asked, "settled."),
            yours=True,
        ),
    ]


def _set_by_you(asked: tuple[Prior, ...]) -> list[str]:
    """Name the numbers of the person's own that a finding rests on, with those of the table."""
    own = [prior for prior in asked if prior.mark is Mark.YOURS]
    if not own:
        return []
    each = [
        _("%(meaning)s (%(value)s, where the table has %(table)s)")
        % {
            "meaning": _(prior.meaning),
            "value": f"{prior.value:g}",
            "table": f"{PRIORS[prior.key]:g}",
        }
        for prior in own
    ]
    return [_("This rests on numbers set by you: %(each)s.") % {"each": "; ".join(each)}]


def _source_of(asked: tuple[Prior, ...], start: str) -> str:
    """Say where the numbers of one kind come from, the person's own before the table's."""
    used = [prior for prior in asked if prior.key.startswith(start)]
    own = [prior for prior in used if prior.mark is Mark.YOURS]
    if own:
        return _("set by you; %(low)s–%(high)s") % _range_of(own[0])
    if start == "validity." and used:
        words = f"{used[0].source}; {used[0].low:g}–{used[0].high:g}"
        return " · ".join((words, _("reported"))) if used[0].is_reported else words
    if start == "settled.":
        return _("our judgement, from internal-hire and unfilled-search figures")
    return _("our judgement")


def _range_of(prior: Prior) -> dict[str, str]:
    return {"low": f"{prior.low:g}", "high": f"{prior.high:g}"}


def _ends(numbers: list[int]) -> tuple[int, int]:
    return min(numbers), max(numbers)


def _percent(chance: float) -> str:
    if chance < 0.01:
        return _("less than one in a hundred")
    return _("%(n)d in a hundred") % {"n": round(chance * 100)}
