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

from nextround.engine.odds import (
    Circumstances,
    Contest,
    Decision,
    Family,
    Finding,
    Kind,
    NotCasesError,
    Outcome,
    Standing,
    View,
    agreement_with,
    expectation_of,
    finding_of,
    ratios_of_weakness,
    true_best,
    validity_of,
)
from nextround.engine.priors import PRIORS
from nextround.formats.write.charts import StandingWords, out_of_hundred, standing_lines

_FOUND_WANTING = 1
_BAD_INPUT = 2
# The key at the top of the file that tells which model its cases are for.
_OUR_KEY = "rejection_LR"
_LATER = {"stage_cases": "the funnel", "lr_from_r": "the ledger"}
_NOW = "Now"
_KINDS = {
    Kind.CV_SCREEN: "a reading of CVs",
    Kind.PHONE: "a talk on the phone",
    Kind.UNSTRUCTURED: "an open talk",
    Kind.STRUCTURED: "a structured interview",
    Kind.PANEL: "a panel",
    Kind.SEVERAL: "several structured rounds",
    Kind.WORK_SAMPLE: "a day of tasks",
    Kind.UNKNOWN: "an interview of unknown kind",
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
        click.echo(f"nextround: past its tolerance: {', '.join(past)}", err=True)
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
    except ValueError as error:
        _refuse(str(error))
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
        raise NotCasesError(f"cannot be read ({error.strerror}).") from error
    except (ValueError, RecursionError) as error:
        raise NotCasesError(f"not a JSON file ({error}).") from error
    if isinstance(cases, dict) and _OUR_KEY in cases:
        return cases
    found = next((_LATER[key] for key in _LATER if isinstance(cases, dict) and key in cases), None)
    if found:
        raise NotCasesError(f"cases for {found}, which this version cannot verify yet.")
    raise NotCasesError(f"no cases to verify: “{_OUR_KEY}” is missing at its top.")


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number that can be compared")


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
    for line in standing_lines(
        finding.before, finding.after, words=_words(), width=min(console.width, 78)
    ):
        console.print(Text(line, style="cyan" if line.startswith(_NOW) else ""), no_wrap=True)
    console.print()
    for sentence in _sentences(decision, finding):
        console.print(sentence)


def _words() -> StandingWords:
    return StandingWords(
        name="standing",
        caption="Your standing before this outcome and after it",
        scale="out of 100 people who reach such a stage",
        title="Standing before and after",
        desc="",
        before="Before",
        after=_NOW,
        less="less convincing",
        more="more convincing",
    )


def _what_happened(decision: Decision, kind: Kind) -> str:
    field = decision.contest.field[0]
    came = "Turned down" if decision.rank is None else f"Number {decision.rank}"
    places = "1 place" if field.places == 1 else f"{field.places} places"
    return f"{came} among {field.size}, {places}, {_KINDS[kind]}."


def _sentences(decision: Decision, finding: Finding) -> Iterator[str]:
    before, after = finding.before, finding.after
    yield (
        f"Best guess of your standing: {_per_hundred(before.percentile)} out of 100 before, "
        f"{_per_hundred(after.percentile)} now. The bands hold 8 chances in 10."
    )
    yield (
        f"Chance that you stand above their middle: {_per_hundred(before.above_median)} in 100 "
        f"before, {_per_hundred(after.above_median)} now."
    )
    yield f"It told {finding.surprise_bits:.3f} bit; a coin flip tells 1."
    if finding.settled is not None:
        yield from _sentences_on_rejection(decision, finding.settled)
    yield "Standing is how well you would do this job, among the people who get this far."
    yield "Nothing here says that the decision was fair: bias exists, and no sum here sees it."


def _sentences_on_rejection(decision: Decision, settled: float) -> Iterator[str]:
    yield f"Chance that the place was taken beforehand: {_per_hundred(settled, 0)} in 100."
    passes = true_best(decision.contest).passes
    yield (
        "Even with nothing settled, the truly best of them goes on "
        f"{_per_hundred(passes, 0)} times in 100."
    )
    ratio = _weakness_ratio(decision)
    if ratio is not None:
        yield f"As evidence for any one weakness it counts {ratio:.2f} to 1; 1 to 1 is none."


def _per_hundred(share: float, decimals: int = 1) -> str:
    return out_of_hundred(share, decimals=decimals)
