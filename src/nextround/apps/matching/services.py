"""Keeping what a person answers, and their public profile."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.matching import queries
from nextround.apps.matching.models import Answer, PublicProfile, Said
from nextround.apps.openings.models import Opening
from nextround.apps.record import achievements
from nextround.apps.record import services as facts
from nextround.apps.record.models import Achievement, Fact
from nextround.engine import matching
from nextround.engine.career import facts as career
from nextround.engine.career.json_resume import json_resume_of
from nextround.engine.posting.requirement import Requirement

Verb = Change.Verb


def say(opening: Opening, requirement: Requirement, said: str, *, on: date) -> Answer:
    """Keep what was said of a requirement where it becomes nothing in the record."""
    with history.change(opening.owner, Verb.NOTED, opening) as step:
        return _kept(step, opening, requirement, said=said, on=on)


def tell(
    opening: Opening,
    requirement: Requirement,
    reply: matching.Reply,
    *,
    at: Fact | None,
    on: date,
) -> Answer:
    """Keep a yes, and what it tells in the record: under `at`, or as a fact of its own.

    Told twice, it is in the record once.

    Raises:
        ValidationError: A date is none; its text is fit to show.
    """
    there = queries.answers(opening.owner).filter(
        opening=opening, digest=queries.digest_of(requirement), said=Said.YES
    )
    known = there.first()
    if known is not None and (known.fact_id or known.achievement_id):
        return known
    posting = _("your answer for %(opening)s") % {"opening": opening}
    told = matching.fact_from(reply, requirement, posting=posting)
    with history.change(opening.owner, Verb.ADDED, opening) as step:
        became: dict[str, Any] = {}
        if isinstance(told, career.Achievement) and at is not None:
            became["achievement"] = _achievement(step, at, told)
        elif isinstance(told, career.Fact):
            became["fact"] = _fact(opening.owner, told)
        words = "; ".join(part for part in (reply.what, reply.where, reply.level) if part)
        return _kept(step, opening, requirement, said=Said.YES, on=on, words=words, became=became)


def keep_profile(person: Person, said: career.Career, *, file: str, on: date) -> PublicProfile:
    """Keep a public profile as it was read, in place of an earlier one."""
    kept = queries.profile(person)
    profile = kept or PublicProfile(owner=person)
    profile.resume, profile.file, profile.read_on = json_resume_of(said), file, on
    profile.full_clean(exclude=["owner"])
    verb = Verb.ADDED if kept is None else Verb.EDITED
    with history.change(person, verb, label=file) as step:
        if kept is None:
            step.add(profile)
        else:
            step.save(profile)
    return profile


def forget_profile(profile: PublicProfile) -> None:
    """Remove the public profile; what the record has from it stays."""
    with history.change(profile.owner, Verb.REMOVED, profile) as step:
        step.remove(profile)


def _kept(
    step: history.Recorder,
    opening: Opening,
    requirement: Requirement,
    *,
    said: str,
    on: date,
    words: str = "",
    became: Mapping[str, Fact | Achievement] | None = None,
) -> Answer:
    digest = queries.digest_of(requirement)
    found = queries.answers(opening.owner).filter(opening=opening, digest=digest).first()
    answer = found or Answer(owner_id=opening.owner_id, opening=opening, digest=digest)
    answer.asked, answer.said, answer.words, answer.said_on = requirement.text, said, words, on
    for name, row in (became or {}).items():
        setattr(answer, name, row)
    answer.full_clean(exclude=["owner", "opening"])
    if found is None:
        step.add(answer)
    else:
        step.save(answer)
    return answer


def _achievement(step: history.Recorder, at: Fact, told: career.Achievement) -> Achievement:
    row = achievements.add(at, told.wordings[0].text)
    row.file, row.words = told.origin.file, told.origin.words
    step.save(row)
    return row


def _fact(person: Person, told: career.Fact) -> Fact:
    return facts.add(
        person,
        told.kind.value,
        name=told.name,
        organisation=told.organisation,
        start=told.start,
        end=told.end,
        summary=told.summary,
        details=dict(told.details),
        file=told.origin.file,
        words=told.origin.words,
    )
