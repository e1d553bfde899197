"""Questions to what was asked for: work in the background, and the files it made."""

import re
from pathlib import Path

from django.db.models import QuerySet

from nextround.apps.core.models import Job, Person
from nextround.apps.custody import places

__all__ = ["Job", "export_of", "jobs"]

_EXPORT_NAME = re.compile(r"[0-9a-f]{32}\.zip")


def jobs(person: Person) -> QuerySet[Job]:
    """Return the person's work in the background, the latest first."""
    return Job.objects.for_person(person)


def export_of(job: Job) -> Path | None:
    """Return the ZIP that a job wrote, or None where there is none any more."""
    name = str(job.result.get("export", ""))
    place = places.exports() / name
    return place if _EXPORT_NAME.fullmatch(name) and place.is_file() else None
