"""An export as the worker leaves it: its job over, its ZIP to be fetched."""

from django.utils import timezone

from nextround.apps.core.models import Job
from nextround.apps.custody import places


def finished_export(person, *, words):
    """Keep a finished export whose ZIP holds `words`; returns its job."""
    name = f"{person.pk:032x}.zip"
    (places.exports() / name).write_bytes(f"PK {words}".encode())
    job = Job(
        owner=person,
        work="custody.export",
        state=Job.State.DONE,
        ended_at=timezone.now(),
        result={"export": name, "bytes": 9},
    )
    job.save()
    return job
