"""Bytes that wait until the person says whether they are to be kept; no row speaks of them yet."""

import re
import uuid
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.utils import timezone

from nextround.apps.core import files
from nextround.apps.core.models import Person

# As long as a person may take to say so.
_WAITS = timedelta(hours=1)
_NAME = re.compile(r"[0-9a-f]{32}")


def put(person: Person, content: Iterable[bytes]) -> str:
    """Write bytes down for the person's next request; returns the name to ask for them by.

    Raises:
        OSError: They could not be written.
    """
    name = uuid.uuid4().hex
    files.write_whole(_place(person, name), content)
    return name


def opened(person: Person, name: str) -> BinaryIO | None:
    """Open what the person put aside, or return None where nothing waits under this name."""
    try:
        return _place(person, name).open("rb") if _NAME.fullmatch(name) else None
    except FileNotFoundError:
        return None


def let_go(person: Person, name: str) -> None:
    """Remove what the person put aside, if it is there."""
    if _NAME.fullmatch(name):
        _place(person, name).unlink(missing_ok=True)


def sweep() -> int:
    """Remove what nobody asked for in time; returns how many."""
    until = (timezone.now() - _WAITS).timestamp()
    old = [place for place in _folder().glob("*.original") if place.stat().st_mtime < until]
    for place in old:
        place.unlink(missing_ok=True)
    return len(old)


def _place(person: Person, name: str) -> Path:
    return _folder() / f"{person.pk}-{name}.original"


def _folder() -> Path:
    folder = Path(settings.DATA) / "arriving"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
