"""The public profile of an invented person, as few keep it up to date, and one thing they lack."""

from dataclasses import replace
from datetime import date

from nextround.apps.core.models import Person
from nextround.apps.matching import queries, services
from nextround.apps.matching.models import Said
from nextround.engine.career.facts import Career, Kind, Profile
from nextround.engine.posting import posting_of

_SHOWN = {Kind.POSITION, Kind.EDUCATION}


def keep_profile(person: Person, record: Career, *, on: date) -> None:
    """Keep a profile with positions and schools alone, and not a word of what was done there."""
    told = record.profile
    profile = Profile(told.name, told.label, location=told.location)
    facts = tuple(
        replace(fact, summary="", achievements=()) for fact in record.facts if fact.kind in _SHOWN
    )
    services.keep_profile(person, Career(profile, facts), file="Profile.pdf", on=on)


def say_what_is_lacking(person: Person, *, on: date) -> None:
    """Answer one of the things that the latest opening asks and the record does not show."""
    for opening in queries.with_postings(person, most=1):
        requirements = posting_of(opening.posting).requirements
        found = queries.beside(opening, requirements, today=on).matches
        lacking = [match.requirement for match in found if not match.is_met]
        for requirement in lacking[:1]:
            services.say(opening, requirement, Said.NOT_YET, on=on)
