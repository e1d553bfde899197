"""What a restoring leaves that was cut off, such as by a power cut."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

from nextround.apps.custody import places
from nextround.apps.custody.backup import DATABASE


@dataclass(frozen=True, slots=True)
class CutOff:
    """A restoring that did not end, or is at work just now.

    Attributes:
        fresh: What was to take the place of the data, or the rest of it.
        aside: Where what was there before lies, or some of it; None where nothing was moved yet.
    """

    fresh: Path
    aside: Path | None


def cut_off() -> CutOff | None:
    """Return the restoring that did not end; one that moved something before all others."""
    # One that ended leaves at most an empty folder.
    begun = [
        CutOff(fresh, _aside(fresh))
        for fresh in sorted(Path(settings.DATA).glob(f"{places.RESTORING}*"))
        if any(fresh.iterdir())
    ]
    return next((each for each in begun if each.aside), next(iter(begun), None))


def _aside(fresh: Path) -> Path | None:
    """Return where this restoring put what was there; None where it had not come that far."""
    # The folders are called by when their restoring began: of a later one it is no business.
    written = datetime.fromtimestamp(fresh.stat().st_mtime, UTC)
    last = f"{places.BEFORE_RESTORE}{written:%Y-%m-%dT%H%M%S}"
    aside = max((each for each in places.before_restore() if each.name <= last), default=None)
    if aside is None:
        return None
    if not (fresh / DATABASE).exists():
        # The database is unpacked before the files, and takes its place before they do.
        return aside if (fresh / "files").exists() else None
    old = aside / DATABASE
    # An earlier restoring moved its file before all this was unpacked.
    return aside if old.exists() and old.stat().st_ctime >= fresh.stat().st_mtime else None
