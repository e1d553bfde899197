"""`nextround debrief MAIL`: one rejection, from the file to the finding, in the terminal."""

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nextround.cli.words import gettext as _
from nextround.cli.words import speak

if TYPE_CHECKING:
    from nextround.apps.intake.recognition import Arrived, Understood
    from nextround.apps.intake.services import Confirmed
    from nextround.apps.lessons.queries import Debrief


@click.command()
@click.argument("mail", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--yes", is_flag=True, help="Take every default; ask nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as one JSON object.")
@click.option("--dry-run", is_flag=True, help="Show the finding; keep nothing.")
@click.option("--on", "heard_on", type=click.DateTime(["%Y-%m-%d"]), help="The day you were told.")
def debrief(mail: Path, yes: bool, as_json: bool, dry_run: bool, heard_on: datetime | None) -> None:
    """Look back at one rejection: MAIL is a saved mail, a text or a PDF, or - for typed text."""
    import django

    django.setup()
    from django.db import transaction

    from nextround.apps.core import people, upkeep
    from nextround.apps.intake import recognition, services
    from nextround.cli import debrief_questions, debrief_report

    upkeep.prepare()
    owner = people.owner()
    speak(owner.language)
    try:
        understood = recognition.recognise(owner, _arrived(mail))
    except recognition.NotUnderstoodError as error:
        raise _Refused(str(error)) from error
    ask = not (yes or as_json)
    confirmed = _confirmed(understood, day=_day(heard_on, understood, people.today(owner)))
    with transaction.atomic():
        if ask:
            confirmed = debrief_questions.what_it_is(understood, confirmed)
        if confirmed.kind != "rejection":
            looks = _("This looks like %(kind)s, not like a “no”.")
            raise _Refused(looks % {"kind": understood.kind_words})
        kept = services.accept(owner, confirmed)
        assert kept.debrief is not None
        _answer(kept.debrief, ask=ask)
        report = debrief_report.report(kept.debrief, understood)
        if dry_run:
            transaction.set_rollback(True)
    if as_json:
        click.echo(json.dumps({**report, "kept": not dry_run}, ensure_ascii=False, default=str))
    else:
        debrief_report.show(kept.debrief, kept_it=not dry_run)


class _Refused(click.ClickException):
    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(f"nextround: {self.message}", err=True)


def _arrived(mail: Path) -> "Arrived":
    from nextround.apps.intake import recognition

    if str(mail) == "-":
        return recognition.arrived(sys.stdin.read(), None)
    return recognition.arrived_file(mail)


def _day(given: datetime | None, understood: "Understood", today: date) -> date:
    if given is not None and given.date() > today:
        words = _("%(day)s is still to come: give the day you were told.")
        raise _Refused(words % {"day": f"{given:%Y-%m-%d}"})
    if given is not None:
        return given.date()
    sent = understood.arrived.sent_on
    return min(sent, today) if sent else today


def _confirmed(understood: "Understood", *, day: date) -> "Confirmed":
    from nextround.apps.intake.services import Confirmed

    said = {found.name: found.value for found in understood.fields}
    first = understood.likely[0] if understood.likely and understood.sure_of_opening else None
    return Confirmed(
        kind=understood.kind,
        words=understood.arrived.words,
        on=day,
        opening=first,
        employer=said.get("employer", "") or understood.arrived.sender[:200] or "?",
        role=said.get("role", ""),
        place=said.get("place", ""),
        reached=understood.reached,
        subject=understood.arrived.subject,
        sender=understood.arrived.sender,
    )


def _answer(row: "Debrief", *, ask: bool) -> None:
    from nextround.apps.lessons import services
    from nextround.apps.lessons.choices import Step
    from nextround.cli import debrief_questions

    if ask:
        services.answer(row, Step.FEELING, **debrief_questions.feeling())
        services.answer(row, Step.HAPPENED, **debrief_questions.happened(row))
        for thing in debrief_questions.things():
            services.add_reflection(row, **thing)
    else:
        services.answer(row, Step.HAPPENED)
    for step in (Step.TELLS, Step.MESSAGE, Step.DIFFERENTLY):
        services.answer(row, step)
