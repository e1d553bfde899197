"""The questions of a debrief, asked in the terminal with a default for each."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click
from django.db.models import TextChoices

from nextround.apps.intake.queries import Kind
from nextround.apps.lessons.choices import Control, Family, Known, Run, Sure
from nextround.cli.words import gettext as _

if TYPE_CHECKING:
    from nextround.apps.intake.recognition import Understood
    from nextround.apps.intake.services import Confirmed
    from nextround.apps.lessons.queries import Debrief


def what_it_is(understood: "Understood", confirmed: "Confirmed") -> "Confirmed":
    """Ask whether it was understood, and about which opening it is."""
    click.echo(_("This looks like %(kind)s.") % {"kind": understood.kind_words})
    for found in understood.says:
        click.echo(f"  {found.label}: {found.shown}  “{found.words}”")
    if confirmed.kind != Kind.REJECTION and click.confirm(_("Is it a “no” all the same?")):
        confirmed = replace(confirmed, kind=Kind.REJECTION)
    if understood.likely:
        confirmed = replace(confirmed, opening=_which(understood))
    if confirmed.opening is None:
        confirmed = replace(
            confirmed,
            employer=click.prompt(_("Employer"), default=confirmed.employer),
            role=click.prompt(_("Role"), default=confirmed.role, show_default=bool(confirmed.role)),
        )
    return confirmed


def feeling() -> dict[str, Any]:
    """Ask how it feels."""
    value = click.prompt(
        _("How does it feel, 0 (as bad as it gets) to 10 (it is fine)? Enter leaves it open"),
        default="",
        show_default=False,
        value_proc=_zero_to_ten,
    )
    return {"feeling": value}


def happened(debrief: "Debrief") -> dict[str, Any]:
    """Ask where it ended, among how many, and how it was run."""
    family = _choose(_("Where did it end?"), Family, default=debrief.family)
    known = _choose(
        _("Do you know how many were in that round?"), Known, default=debrief.size_known
    )
    size = places = None
    if known != Known.UNKNOWN:
        size = click.prompt(
            _("How many, you included"), type=click.IntRange(2, 5000), default=debrief.size
        )
        places = click.prompt(
            _("How many went on"), type=click.IntRange(1, size - 1), default=debrief.places or 1
        )
    return {
        "family": family,
        "size_known": known,
        "size": size,
        "places": places,
        "run": _choose(_("How was it run?"), Run, default=debrief.run),
    }


def things() -> list[dict[str, str]]:
    """Ask what the person would do differently, until they leave it empty."""
    found: list[dict[str, str]] = []
    click.echo(_("What would you do differently? An empty line ends the list."))
    while words := click.prompt("", default="", show_default=False, prompt_suffix="> "):
        control = _choose(_("Was it in your control?"), Control, default=Control.MINE)
        sure = ""
        if control == Control.MINE:
            sure = _choose(_("How sure are you that it happened?"), Sure, default=Sure.LIKELY)
        found.append({"words": words[:300], "control": control, "sure": sure})
    return found


def _which(understood: "Understood") -> Any:
    click.echo(_("Which opening is it about?"))
    for n, opening in enumerate(understood.likely, start=1):
        click.echo(f"  {n}  {opening}")
    click.echo("  0  " + _("a new one"))
    default = 1 if understood.sure_of_opening else 0
    chosen = click.prompt("", type=click.IntRange(0, len(understood.likely)), default=default)
    return understood.likely[chosen - 1] if chosen else None


def _choose(question: str, choices: type[TextChoices], *, default: str) -> str:
    click.echo(question)
    values = list(choices)
    for n, choice in enumerate(values, start=1):
        click.echo(f"  {n}  {choice.label}")
    at = [choice.value for choice in values].index(default) + 1
    chosen = click.prompt("", type=click.IntRange(1, len(values)), default=at, prompt_suffix="> ")
    return str(values[chosen - 1].value)


def _zero_to_ten(text: str) -> int | None:
    if not text.strip():
        return None
    if not text.strip().isdigit() or int(text) > 10:
        raise click.BadParameter(_("a whole number from 0 to 10, or nothing"))
    return int(text)
