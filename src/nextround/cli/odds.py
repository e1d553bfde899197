"""`nextround odds`: what one outcome says, and whether the sums are right."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console
from rich.text import Text

from nextround.cli.words import gettext as _
from nextround.cli.words import ngettext
from nextround.engine.checks import NotCasesError, agreement_with
from nextround.engine.odds import (
    Circumstances,
    Contest,
    Decision,
    Family,
    Finding,
    Kind,
    Outcome,
    Standing,
    View,
    expectation_of,
    finding_of,
    ratios_of_weakness,
    true_best,
    validity_of,
)
from nextround.engine.priors import PRIORS
from nextround.engine.words import SentenceError, gettext_noop
from nextround.formats.write.charts import StandingWords, out_of_hundred, standing_lines

_FOUND_WANTING = 1
_BAD_INPUT = 2
_KINDS = {
    Kind.CV_SCREEN: gettext_noop("a reading of CVs"),
    Kind.PHONE: gettext_noop("a talk on the phone"),
    Kind.UNSTRUCTURED: gettext_noop("an open talk"),
    Kind.STRUCTURED: gettext_noop("a structured interview"),
    Kind.PANEL: gettext_noop("a panel"),
    Kind.SEVERAL: gettext_noop("several structured rounds"),
    Kind.WORK_SAMPLE: gettext_noop("a day of tasks"),
    Kind.UNKNOWN: gettext_noop("an interview of unknown kind"),
}


@click.group()
def odds() -> None:
    """What an outcome says: work it out, or check the sums."""


@odds.command()
@click.argument("file")
def verify(file: str) -> None:
    """Compare our sums with the cases in FILE (or -), which were computed elsewhere.

    Prints one JSON object: for each quantity the largest difference, the largest that is
    accepted, and how many numbers were compared. Ends with 1 if a difference is too large.
    """
    try:
        agreements = agreement_with(_cases(file))
    except NotCasesError as error:
        _refuse(f"{file}: {error}")
    report = {name: asdict(agreement) for name, agreement in agreements.items()}
    click.echo(json.dumps(report, allow_nan=False))
    past = [name for name, agreement in agreements.items() if not agreement.holds]
    if past:
        words = _("past its tolerance: %(names)s") % {"names": ", ".join(past)}
        click.echo(f"nextround: {words}", err=True)
        sys.exit(_FOUND_WANTING)


@odds.command()
@click.option("--size", type=int, required=True, help="People judged, you included.")
@click.option("--places", type=int, default=1, show_default=True, help="How many go on.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    default=Kind.UNKNOWN.value,
    show_default=True,
    help="How it was run.",
)
@click.option(
    "--settled",
    type=float,
    default=PRIORS["settled.final"],
    show_default=True,
    help="Chance that the place was taken beforehand, 0 to 1.",
)
@click.option("--rank", type=int, help="Where you came, if you were told; 2 is second.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def rejection(
    size: int, places: int, kind: str, settled: float, rank: int | None, as_json: bool
) -> None:
    """Say what one rejection tells about your standing among the people judged."""
    try:
        decision = _decision(size, places, kind=Kind(kind), settled=settled, rank=rank)
    except SentenceError as error:
        _refuse(error.said(_))
    finding = finding_of(decision, expected=expectation_of(PRIORS))
    if as_json:
        click.echo(json.dumps(_as_json(decision, finding, kind), allow_nan=False))
    else:
        _print_for_people(decision, finding, Kind(kind))


def _cases(file: str) -> dict[str, object]:
    """Return what the file holds.

    Raises:
        NotCasesError: It holds no cases that can be compared.
    """
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        cases = json.loads(content, parse_constant=_refuse_constant)
    except OSError as error:
        words = _("cannot be read (%(reason)s).") % {"reason": error.strerror}
        raise NotCasesError(words) from error
    except (ValueError, RecursionError) as error:
        words = _("not a JSON file (%(reason)s).") % {"reason": error}
        raise NotCasesError(words) from error
    if not isinstance(cases, dict):
        raise NotCasesError(_("no cases to verify: the file holds no named values."))
    return cases


def _refuse_constant(constant: str) -> NoReturn:
    words = _("%(constant)s is not a number that can be compared") % {"constant": constant}
    raise ValueError(words)


def _refuse(sentence: str) -> NoReturn:
    click.echo(f"nextround: {sentence}", err=True)
    sys.exit(_BAD_INPUT)


def _decision(size: int, places: int, *, kind: Kind, settled: float, rank: int | None) -> Decision:
    validity = validity_of(Circumstances(Family.FINAL, kind), PRIORS, view=View.JOB)
    contest = Contest(size, places, settled, validity)
    if rank is None:
        return Decision(contest, Outcome.REJECTED)
    return Decision(contest, Outcome.RANKED, rank=rank)


def _as_json(decision: Decision, finding: Finding, kind: str) -> dict[str, object]:
    contest = decision.contest
    best = true_best(contest)
    return {
        "outcome": decision.outcome.value,
        "rank": decision.rank,
        "size": contest.field[0].size,
        "places": contest.field[0].places,
        "kind": kind,
        "validity": contest.validity,
        "settled": contest.settled,
        "chance": finding.chance,
        "before": _standing_as_json(finding.before),
        "after": _standing_as_json(finding.after),
        "information_bits": finding.information_bits,
        "surprise_bits": finding.surprise_bits,
        "settled_given_rejection": finding.settled,
        "true_best_passes": best.passes,
        "you_were_true_best": best.was_rejected if decision.rank is None else None,
        "weakness_ratio": _weakness_ratio(decision),
    }


def _standing_as_json(standing: Standing) -> dict[str, object]:
    low, high = standing.band
    quantiles = {name: getattr(standing, name) for name in ("q05", "q10", "q50", "q90", "q95")}
    return {
        "mean": standing.mean,
        "sd": standing.sd,
        "percentile": standing.percentile,
        "above_median": standing.above_median,
        "band_80": [low, high],
        "quantiles": quantiles,
    }


def _weakness_ratio(decision: Decision) -> float | None:
    """Return how much likelier this "no" is with a common weakness than without."""
    if decision.rank is not None:
        return None
    cost, prior = PRIORS["weakness.cost"], PRIORS["weakness.prior"]
    return ratios_of_weakness(decision.contest, cost, prior=prior).rejected


def _print_for_people(decision: Decision, finding: Finding, kind: Kind) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    console.print(_what_happened(decision, kind), style="bold")
    console.print()
    words = _words()
    for line in standing_lines(
        finding.before, finding.after, words=words, width=min(console.width, 78)
    ):
        style = "cyan" if line.startswith(words.after) else ""
        console.print(Text(line, style=style), no_wrap=True)
    console.print()
    for sentence in _sentences(decision, finding):
        console.print(sentence)


def _words() -> StandingWords:
    return StandingWords(
        name="standing",
        caption=_("Your standing before this outcome and after it"),
        scale=_("out of 100 people who reach such a stage"),
        title=_("Standing before and after"),
        desc="",
        before=_("Before"),
        after=_("Now"),
        less=_("less convincing"),
        more=_("more convincing"),
    )


def _what_happened(decision: Decision, kind: Kind) -> str:
    field = decision.contest.field[0]
    places = ngettext("%(n)s place", "%(n)s places", field.places) % {"n": field.places}
    told = {"size": field.size, "places": places, "kind": _(_KINDS[kind])}
    if decision.rank is None:
        return _("Turned down among %(size)s, %(places)s, %(kind)s.") % told
    return _("Number %(rank)s among %(size)s, %(places)s, %(kind)s.") % {
        "rank": decision.rank,
        **told,
    }


def _sentences(decision: Decision, finding: Finding) -> Iterator[str]:
    before, after = finding.before, finding.after
    yield _(
        "Best guess of your standing: %(before)s out of 100 before, %(now)s now. "
        "The bands hold 8 chances in 10."
    ) % {"before": _per_hundred(before.percentile), "now": _per_hundred(after.percentile)}
    yield _("Chance that you stand above their middle: %(before)s in 100 before, %(now)s now.") % {
        "before": _per_hundred(before.above_median),
        "now": _per_hundred(after.above_median),
    }
    bits = f"{finding.surprise_bits:.3f}"
    yield _("It told %(bits)s bit; a coin flip tells 1.") % {"bits": bits}
    if finding.settled is not None:
        yield from _sentences_on_rejection(decision, finding.settled)
    yield _("Standing is how well you would do this job, among the people who get this far.")
    yield _("Nothing here says that the decision was fair: bias exists, and no sum here sees it.")


def _sentences_on_rejection(decision: Decision, settled: float) -> Iterator[str]:
    taken = {"chance": _per_hundred(settled, 0)}
    yield _("Chance that the place was taken beforehand: %(chance)s in 100.") % taken
    passes = {"times": _per_hundred(true_best(decision.contest).passes, 0)}
    yield (
        _("Even with nothing settled, the truly best of them goes on %(times)s times in 100.")
        % passes
    )
    ratio = _weakness_ratio(decision)
    if ratio is not None:
        yield _("As evidence for any one weakness it counts %(ratio)s to 1; 1 to 1 is none.") % {
            "ratio": f"{ratio:.2f}"
        }


def _per_hundred(share: float, decimals: int = 1) -> str:
    return out_of_hundred(share, decimals=decimals)
