"""The summary of a debrief as Markdown, to be taken away."""

import re

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.lessons import letter, queries, reading, services, standing, steps, wording
from nextround.apps.lessons.models import Debrief, Evidence
from nextround.apps.lessons.priors import priors_of
from nextround.apps.plan import queries as plans

# Characters that would make markup of a person's or an employer's words.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown(debrief: Debrief) -> str:
    """Return the whole debrief as Markdown; what people wrote stays as they wrote it."""
    parts = [
        _heading(debrief),
        _feeling(debrief),
        _tells(debrief),
        _message(debrief),
        _differently(debrief),
        _next(debrief),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _heading(debrief: Debrief) -> str:
    told = _("Told on %(day)s.") % {"day": date_format(debrief.heard_on, "j F Y")}
    return f"# {_plain(str(debrief.opening))}\n\n{told}"


def _feeling(debrief: Debrief) -> str:
    if debrief.feeling is None and not debrief.feeling_line:
        return ""
    felt = _("%(n)d of 10.") % {"n": debrief.feeling} if debrief.feeling is not None else ""
    title = _("How it feels")
    return f"## {title}\n\n{felt} {_plain(debrief.feeling_line)}".rstrip()


def _tells(debrief: Debrief) -> str:
    priors = priors_of(debrief.owner)
    found = standing.single(debrief, priors=priors)
    words, title, went_in = wording.single(found), _("What it tells you"), _("What went in")
    if found.problem:
        return f"## {title}\n\n{found.problem}"
    lines = [f"## {title}", words.finding, *words.more]
    together = standing.run(debrief, priors=priors)
    if together is not None and together.length > 1:
        run = wording.run(together)
        lines += [f"### {run.title}", run.finding, *run.more]
    lines.append(f"### {went_in}")
    lines.append("\n".join(f"- {row.name}: {row.value} ({row.source})" for row in words.inputs))
    return "\n\n".join(lines)


def _message(debrief: Debrief) -> str:
    marks = reading.marks(debrief)
    if not marks:
        return ""
    quoted = "\n".join(f"- [{mark.level}] {_plain(mark.sentence.text)}" for mark in marks)
    title = _("Their message, sentence by sentence")
    return f"## {title}\n\n{steps.message(marks).finding}\n\n{quoted}"


def _differently(debrief: Debrief) -> str:
    sources: dict[str, list[str]] = {}
    for row in queries.evidence_of(debrief).order_by("hypothesis_id", "pk"):
        sources.setdefault(_plain(str(row.hypothesis)), []).append(_source(row))
    lines = [f"- {suspected}: {'; '.join(said)}" for suspected, said in sources.items()]
    away = [_plain(thing.words) for thing in queries.put_away(debrief)]
    away += steps.out_of_hand(debrief)
    kept = "\n".join(lines) or _("Nothing that was in your hands.")
    title, put_away = _("What you would do differently"), _("Put away, as not in your hands:")
    put = "\n".join(f"- {words}" for words in away)
    return f"## {title}\n\n{kept}\n\n{put_away}\n\n{put}"


def _source(row: Evidence) -> str:
    """Return where a piece of evidence comes from, and whether it speaks against."""
    said = str(row.get_source_display())
    against = _("(speaks against it)")
    return said if row.polarity > 0 else f"{said} {against}"


def _next(debrief: Debrief) -> str:
    todo = plans.about(debrief.owner, services.subject(debrief)).exclude(kind=plans.DEBRIEF)
    lines = [
        f"- {date_format(action.due_on, 'j F Y')}: "
        + _plain(f"{action.when}: {action.words}" if action.when else action.words)
        for action in todo
    ]
    sent = letter.to_send(debrief)
    lines_of_letter = (sent.subject, "", *sent.body.splitlines())
    quoted = "\n".join(f"> {_plain(line)}".rstrip() for line in lines_of_letter)
    title, of_letter = _("Next"), _("The letter")
    return f"## {title}\n\n" + "\n".join(lines) + f"\n\n### {of_letter}\n\n{quoted}"


def _plain(words: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(words.split()))
