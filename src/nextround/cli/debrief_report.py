"""What a debrief found, for the terminal and as JSON."""

from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markdown import Markdown
from rich.rule import Rule
from rich.text import Text

from nextround.apps.lessons import letter, reading, standing, steps, wording
from nextround.apps.lessons.priors import priors_of
from nextround.cli.words import gettext as _
from nextround.engine import odds
from nextround.formats.write import charts

if TYPE_CHECKING:
    from nextround.apps.intake.recognition import Understood
    from nextround.apps.lessons.queries import Debrief

_BARS = ("▁▁▁", "█▁▁", "██▁", "███")


def report(debrief: "Debrief", understood: "Understood") -> dict[str, Any]:
    """Return everything that was found, as plain values."""
    priors = priors_of(debrief.owner)
    single = standing.single(debrief, priors=priors)
    run = standing.run(debrief, priors=priors)
    sent = letter.to_send(debrief)
    return {
        "opening": {"employer": debrief.opening.employer, "role": debrief.opening.role},
        "heard_on": debrief.heard_on,
        "kind": understood.kind,
        "confidence": understood.confidence,
        "facts": {found.name: found.value for found in (*understood.fields, *understood.says)},
        "finding": {
            "words": wording.single(single).finding,
            "problem": single.problem,
            **(
                {}
                if single.finding is None
                else _numbers(single.finding.before, single.finding.after)
            ),
        },
        "run": None
        if run is None
        else {
            "words": wording.run(run).finding,
            "length": run.length,
            "passes": run.passes,
            "average_candidate": run.finding.average_candidate,
            "next_before": run.next.before,
            "next_now": run.next.now,
            **_numbers(run.finding.before, run.finding.after),
        },
        "message": [
            {"text": mark.sentence.text, "level": mark.level, "why": mark.why.value}
            for mark in reading.marks(debrief)
        ],
        "letter": {"subject": sent.subject, "body": sent.body, "language": sent.language},
    }


def show(debrief: "Debrief", *, kept_it: bool) -> None:
    """Print the finding with its picture, the message and the letter."""
    console = Console(highlight=False)
    single = standing.single(debrief)
    words = wording.single(single)
    console.print(Rule(Text(str(debrief.opening))))
    console.print(Text(single.problem or words.finding, style="bold"))
    if single.finding is not None:
        for line in (*words.more, ""):
            console.print(Text(line))
        for line in _picture(single.finding.before, single.finding.after):
            console.print(Text(line))
    _show_run(console, debrief)
    marks = reading.marks(debrief)
    console.print(Rule(_("What their message tells")))
    console.print(Text(steps.message(marks).finding, style="bold"))
    for mark in marks:
        console.print(Text(f"{_BARS[mark.level]} {mark.sentence.text}"))
    sent = letter.to_send(debrief)
    console.print(Rule(_("A letter that asks for one thing")))
    console.print(Text(f"{sent.subject}\n\n{sent.body}"))
    console.print(Rule())
    if kept_it:
        kept = _("Kept. `nextround open` shows it on a page, with the plans for next.")
        console.print(Markdown(kept))
    else:
        console.print(Text(_("Nothing was kept.")))


def _show_run(console: Console, debrief: "Debrief") -> None:
    run = standing.run(debrief)
    if run is None or run.length < 2:
        return
    words = wording.run(run)
    console.print()
    console.print(Text(words.title, style="bold"))
    for line in (words.finding, *words.more):
        console.print(Text(line))


def _picture(before: odds.Standing, after: odds.Standing) -> list[str]:
    words = charts.StandingWords(
        name="single",
        caption="",
        scale="",
        title="",
        desc="",
        before=_("before"),
        after=_("now"),
        less=_("less convincing"),
        more=_("more convincing"),
    )
    return charts.standing_lines(before, after, words=words)


def _numbers(before: odds.Standing, after: odds.Standing) -> dict[str, float | tuple[float, float]]:
    return {
        "percentile_before": before.percentile,
        "percentile_after": after.percentile,
        "band_80": after.band,
        "above_median": after.above_median,
        "mean_shift": after.mean - before.mean,
    }
