"""A CV that arrives: read, waiting to be looked at, then taken into the record as one change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from nextround.apps.core import files, people
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.intake.recognition import UploadedFile
from nextround.apps.record import bringing, queries, values
from nextround.apps.record import reading as papers
from nextround.apps.record.bringing import Choice
from nextround.apps.record.errors import RecordError
from nextround.apps.record.reading import PaperError, ReadCv
from nextround.engine import cv
from nextround.engine.career import joining
from nextround.engine.career.facts import Career, Fact, Profile
from nextround.formats import reading

__all__ = ["Choice", "PaperError", "RecordError"]

_PASTED = "pasted.txt"
# Forms that nothing but a CV comes in here.
_FORMS = {".json", ".yaml", ".yml", ".xml", ".zip"}


@dataclass(frozen=True, slots=True)
class PagePicture:
    """How one page looks.

    Attributes:
        waiting: The name that its bytes wait under.
    """

    waiting: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A CV that was read and waits to be looked at.

    Attributes:
        file: What it is called; empty: it was pasted.
        waiting: The name that its bytes wait under.
        notes: What was left out, a sentence each.
        pictures: Its pages as they look, as far as they could be drawn.
    """

    file: str
    waiting: str
    understood: cv.CvReading
    notes: tuple[str, ...]
    pictures: tuple[PagePicture, ...]

    @property
    def career(self) -> Career:
        """What it tells."""
        return self.understood.career


@dataclass(frozen=True, slots=True)
class Proposal:
    """One fact of the CV beside the record.

    Attributes:
        place: Among the facts of the CV.
        mine: The fact of the record that it seems to be; None: it is new.
        beside: What it adds to that and says differently.
        suggested: What is ticked beforehand.
    """

    place: int
    fact: Fact
    mine: queries.Fact | None
    beside: joining.Joining
    suggested: Choice

    @property
    def verdict(self) -> joining.Verdict:
        """What it is beside the record."""
        return self.beside.verdict

    @property
    def of_mine(self) -> "list[queries.Achievement]":
        """The achievements that the record has of it."""
        return [] if self.mine is None else self.mine.done


def is_by_its_form(name: str) -> bool:
    """Return whether a file of this name can be nothing that arrives here but a CV."""
    return Path(name).suffix.lower() in _FORMS


def looks_like_one(words: str) -> bool:
    """Return whether a text that arrived is rather a CV than a mail or a posting."""
    return cv.looks_like_cv(words)


def arrived(person: Person, pasted: str, file: UploadedFile | None) -> Arrived:
    """Read a CV that was pasted or uploaded; its bytes wait for the person's answer.

    Raises:
        PaperError: There is nothing to read in it.
        NoRoomError: The disk is full.
    """
    name = "" if file is None else file.name or _("a file")
    content = pasted.encode() if file is None else _content(file)
    read = _read(content, name=name)
    waiting = files.put_aside(person, [content])
    drawn = _pictures(person, content, name=name)
    return Arrived(name, waiting, read.understood, read.notes, drawn)


def waiting(
    person: Person, name: str, *, file: str, pictures: tuple[PagePicture, ...]
) -> Arrived | None:
    """Return the CV that waits under this name, read once more; None where it waits no more.

    Raises:
        PaperError: It cannot be read any more.
    """
    aside = files.opened_aside(person, name)
    if aside is None:
        return None
    with aside:
        content = aside.read()
    read = _read(content, name=file)
    return Arrived(file, name, read.understood, read.notes, pictures)


def proposals(person: Person, said: Career) -> tuple[Proposal, ...]:
    """Return each fact of a CV beside the record, in its order."""
    mine, rows = queries.career_with_facts(person)
    found = joining.proposals(mine, said, today=people.today(person))
    choices = bringing.suggested(found, rows)
    return tuple(
        Proposal(
            one.theirs,
            said.facts[one.theirs],
            None if one.mine is None else rows[one.mine],
            one,
            choice,
        )
        for one, choice in zip(found, choices, strict=True)
    )


def profile_differences(person: Person, said: Profile) -> tuple[joining.Difference, ...]:
    """Return what a CV says of the person that the record does not, or says differently."""
    return joining.profile_differences(values.profile(queries.profile(person)), said)


def corrected(said: Career, corrections: Mapping[int, Mapping[str, Any]]) -> Career:
    """Return a career with fields of some of its facts as the person mended them."""
    facts = [
        replace(fact, **corrections[place]) if place in corrections else fact
        for place, fact in enumerate(said.facts)
    ]
    return replace(said, facts=tuple(facts))


def take_in(
    person: Person,
    arrived: Arrived,
    said: Career,
    *,
    choices: Iterable[Choice],
    profile: Sequence[str],
) -> Change | None:
    """Take what was chosen into the record, all of it or nothing: one change.

    Returns None where nothing was chosen.

    Raises:
        RecordError: The record changed meanwhile, or it is more than a career.
    """
    places = joining.new_stories(queries.career(person), said)
    change = bringing.merge(
        person, said, choices, profile=profile, stories=places, file=arrived.file
    )
    files.let_go_aside(person, arrived.waiting)
    return change


def _content(file: UploadedFile) -> bytes:
    file.seek(0)  # somebody may have looked into it to tell what it is
    return file.read()


def _read(content: bytes, *, name: str) -> ReadCv:
    read = papers.cv_from(content, name=name or _PASTED, called=name)
    if read.understood.career == Career():
        raise PaperError(
            _("Nothing of a career was found in it. Choose another file, or paste the words.")
        )
    return read


def _pictures(person: Person, content: bytes, *, name: str) -> tuple[PagePicture, ...]:
    """Draw the pages of a CV; what has none, or cannot be drawn, has no pictures."""
    try:
        return tuple(
            PagePicture(files.put_aside(person, [one.content]), one.width, one.height)
            for one in reading.pictures(content, name=name or _PASTED)
        )
    except (reading.UnreadableError, files.NoRoomError):
        return ()  # its words are there all the same
