"""What a mail states besides its kind, each with the words that state it."""

from datetime import datetime

from nextround.engine.mail.counts import counts_in
from nextround.engine.mail.dates import Day, TimeOfDay, days_in, times_in
from nextround.engine.mail.employer import employer_of
from nextround.engine.mail.lexicon import Hit, facts_lexicon, fold
from nextround.engine.mail.passages import Clause, Passages
from nextround.engine.mail.role import role_of
from nextround.engine.mail.values import Fact, Label, Mail

# From the last step to the first; the last one a mail speaks of is where it stands.
_STAGES = ("final", "assessment", "interview", "screen", "test", "application")
_UNTIL = (
    "by", "until", "before", "deadline", "no later than", "finished by", "due", "bis", "bis zum",
    "spatestens", "frist", "avant le", "avant", "jusqu'au", "date limite", "antes del", "antes de",
    "hasta el", "hasta", "plazo",
)  # fmt: skip
_FORMERLY = ("old", "was", "antes", "statt", "instead of", "au lieu", "instead", "bisher", "ancien")
_LOOK_BACK = 28
_SAME_APPOINTMENT = 90


def facts_of(mail: Mail, passages: Passages, *, label: Label) -> dict[str, Fact]:
    """Return the facts a mail states, by name; see `Understanding.facts` for the names."""
    facts = _names(mail, passages)
    if label in ("rejection", "offer"):
        facts |= counts_in(mail, passages.clauses)
    if label == "rejection":
        facts |= _reasons(passages.clauses)
    if label in ("rejection", "interview", "action"):
        facts |= _stage(passages.clauses, label)
    if label == "interview":
        facts |= _appointment(mail, passages)
        facts |= _called_off(passages.clauses, facts)
    if label in ("interview", "action", "offer"):
        facts |= _deadline(mail, passages)
    return facts


def _names(mail: Mail, passages: Passages) -> dict[str, Fact]:
    found = {
        "employer": employer_of(mail, own_end=passages.quote_start),
        "role": role_of(mail, own_end=passages.quote_start),
    }
    return {name: fact for name, fact in found.items() if fact is not None}


def _reasons(clauses: tuple[Clause, ...]) -> dict[str, Fact]:
    """Return what the mail says of why: each holds where one clause says so plainly."""
    facts: dict[str, Fact] = {}
    for clause in clauses:
        if clause.supposed or clause.where == "sender":
            continue
        families = {hit.family for hit in clause.hits}
        stated = facts_lexicon().hits(clause.words)
        named = {hit.family: hit for hit in reversed(stated)}
        if "internal" in named:
            facts.setdefault("internal_candidate", _fact(clause, named["internal"]))
        if "ended" in named and ("opening" in named or "place" in families):
            facts.setdefault("cancelled", _fact(clause, named["ended"]))
        if "close" in named:
            facts.setdefault("close", _fact(clause, named["close"]))
        if "visa" in named:
            facts.setdefault("sponsorship", _fact(clause, named["visa"]))
    return facts


def _fact(clause: Clause, hit: Hit, *, value: str | bool = True) -> Fact:
    offset = clause.start - clause.words[0].start
    first, last = clause.words[hit.first], clause.words[hit.last - 1]
    return Fact(value, offset + first.start, offset + last.end, clause.where)


def _stage(clauses: tuple[Clause, ...], label: Label) -> dict[str, Fact]:
    """Return how far the application had come, or what the reader is asked to."""
    if label == "rejection":
        for clause in clauses:
            families = {hit.family: hit for hit in clause.hits}
            if {"offer", "revoke"} <= families.keys() and not clause.supposed:
                return {"stage": _fact(clause, families["offer"], value="offer")}
    stated = [
        (clause, facts_lexicon().hits(clause.words))
        for clause in clauses
        if clause.where != "sender"
    ]
    wanted = {"interview": _STAGES[:4], "action": ("test", "screen")}.get(label, _STAGES)
    for stage in wanted:
        for clause, hits in stated:
            for hit in hits:
                if hit.family == f"at {stage}":
                    return {"stage": _fact(clause, hit, value=stage)}
    return _stage_of_an_invitation(clauses) if label == "interview" else {}


def _stage_of_an_invitation(clauses: tuple[Clause, ...]) -> dict[str, Fact]:
    """Return that an interview is meant, where only the asking says so."""
    for clause in clauses:
        for hit in clause.hits:
            if hit.family in ("interview", "invite") and clause.where != "sender":
                return {"stage": _fact(clause, hit, value="interview")}
    return {}


def _appointment(mail: Mail, passages: Passages) -> dict[str, Fact]:
    """Return the day and hour of the interview, where both stand together."""
    body = mail.body[: passages.quote_start]
    folded = fold(body)
    hours = times_in(body)
    for day in days_in(body, sent_on=mail.sent_on):
        before = folded[max(0, day.start - _LOOK_BACK) : day.start]
        if _ends_with(before, _UNTIL) or _ends_with(before, _FORMERLY):
            continue
        hour = _hour_of(day, hours)
        if hour is not None:
            at = datetime.combine(day.day, hour.at).isoformat(timespec="minutes")
            start, end = min(day.start, hour.start), max(day.end, hour.end)
            return {"interview_at": Fact(at, start, end, "body")}
    return {}


def _hour_of(day: Day, hours: tuple[TimeOfDay, ...]) -> TimeOfDay | None:
    """Return the hour nearest to a day, those after it first."""
    near = [
        hour
        for hour in hours
        if (hour.end <= day.start or hour.start >= day.end)
        and abs(hour.start - day.end) < _SAME_APPOINTMENT
    ]
    return min(
        near, key=lambda hour: (hour.start < day.start, abs(hour.start - day.end)), default=None
    )


def _ends_with(before: str, cues: tuple[str, ...]) -> bool:
    """Tell whether one of the cues stands in the last words before a day."""
    words = f" {before.replace(':', ' ').replace('(', ' ')} "
    return any(f" {cue} " in words for cue in cues)


def _deadline(mail: Mail, passages: Passages) -> dict[str, Fact]:
    body = mail.body[: passages.quote_start]
    folded = fold(body)
    for day in days_in(body, sent_on=mail.sent_on):
        before = folded[max(0, day.start - _LOOK_BACK) : day.start]
        if _ends_with(before.replace("\n", " "), _UNTIL):
            return {"deadline": Fact(day.day.isoformat(), day.start, day.end, "body")}
    return {}


def _called_off(clauses: tuple[Clause, ...], facts: dict[str, Fact]) -> dict[str, Fact]:
    """Return that only the date fell away, where no other is given."""
    if "interview_at" in facts:
        return {}
    for clause in clauses:
        if clause.supposed or clause.where == "sender":
            continue
        named = {hit.family: hit for hit in facts_lexicon().hits(clause.words)}
        if "calledoff" in named:
            return {"interview_cancelled": _fact(clause, named["calledoff"])}
    return {}
