"""The fonts of the pages: made once in the background, kept in the cache, found by name."""

from pathlib import Path

from django.conf import settings

from nextround.apps.core import jobs, people
from nextround.formats.write import fonts

_WORK = "appearance.fonts"
_MODE = 0o700


def begin() -> None:
    """Have this version's made, unless they are there or were asked for before."""
    person, edition = people.owner(), fonts.edition()
    asked = jobs.Job.objects.for_person(person).filter(work=_WORK, arguments__edition=edition)
    if not are_there() and not asked.exclude(state=jobs.Job.State.DONE).exists():
        jobs.start(person, _WORK, edition=edition)


def folder() -> Path:
    """Return where they are kept; nothing there is missed when it is deleted."""
    cache: Path = settings.DATA / "cache" / "fonts"
    return cache


def names() -> list[str]:
    """Return what this version's files are called, the style sheet last."""
    edition = fonts.edition()
    return [*(f"{face.name}.{edition}.woff2" for face in fonts.FACES), stylesheet()]


def stylesheet() -> str:
    """Return what the style sheet is called that names the others."""
    return f"pages.{fonts.edition()}.css"


def are_there() -> bool:
    """Whether they have been made; the style sheet is written last."""
    return (folder() / stylesheet()).exists()


def found(name: str) -> Path | None:
    """Return one of this version's files, or None where it is none of them or not made yet."""
    file = folder() / name
    return file if name in names() and file.is_file() else None


def keep(name: str, content: bytes) -> None:
    """Write one of the files, whole or not at all."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True, mode=_MODE)
    unfinished = place / f"{name}.unfinished"
    unfinished.write_bytes(content)
    unfinished.replace(place / name)


def forget_others() -> None:
    """Delete what earlier versions made."""
    kept = set(names())
    for file in folder().iterdir():
        if file.name not in kept:
            file.unlink(missing_ok=True)
