"""What is written for reading: a page of Markdown for each opening, and what is in the ZIP."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.core.models import Person
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings import stages, timeline
from nextround.apps.openings.models import Attachment, Event, Interview, Opening, Part, Research

# What each stage is called, by its kind, or its id where it is the person's own.
Called = Mapping[str | int, str]

_AT_ONCE = 50
_LONGEST_NAME = 80
# Characters that would make markup of a person's words, and those that no file's name may have
# or that would end it where a page names it.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*`\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def file_name(words: str) -> str:
    """Return words as a file's name that every system takes."""
    plain = _NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", words))
    stem, dot, ending = " ".join(plain.split()).rpartition(".")
    if not stem or len(ending) > 10:
        stem, dot, ending = stem + dot + ending, "", ""
    return (stem[:_LONGEST_NAME].strip(" .") or _("a file")) + dot + ending


def count(person: Person) -> int:
    """Return how many openings will have a page."""
    return Opening.objects.for_person(person).count()


def openings(person: Person) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of a page for each opening, by id."""
    found = Opening.objects.for_person(person).order_by("pk")
    keys = list(found.values_list("pk", flat=True))
    called = stages.names(person)
    debriefed = set(lessons.debriefs(person).values_list("opening_id", flat=True))
    # Fetched part by part: SQLite lets nobody write in the middle of reading, once others have
    # written, and whoever takes these pages writes down how far it is.
    for start in range(0, len(keys), _AT_ONCE):
        some = found.filter(pk__in=keys[start : start + _AT_ONCE])
        for opening in some.prefetch_related(*_parts(person)):
            name = file_name(str(opening).replace(".", " "))
            yield (
                f"openings/{opening.pk} {name}.md",
                _opening(opening, called, debriefed=opening.pk in debriefed),
            )


def read_me(person: Person, made_at: datetime, *, lists: list[dict[str, object]]) -> str:
    """Return what is in the ZIP, in plain words."""
    on = date_format(timezone.localtime(made_at), "j F Y, H:i")
    named = _("Written for %(name)s on %(on)s.") if person.full_name else _("Written on %(on)s.")
    told = named % {"name": _plain(person.full_name), "on": on}
    counted = "\n".join(f"- `{each['file']}`: {each['rows']}" for each in lists)
    title, how_many = _("Everything you keep in Nextround"), _("How many rows each table has")
    holds = {
        "openings/": _("a page for each opening, to be read as it is (Markdown)"),
        "lists/": _("lists for a spreadsheet (CSV)"),
        "record.json": _("your record, for other programs that make CVs (JSON Resume)"),
        "files/": _("your files, as they were"),
        "tables/": _("every row, with its history, as JSON"),
        "nextround.json": _("what the tables hold, column by column"),
    }
    return "\n\n".join(
        (
            f"# {title}",
            told,
            _(
                "Nothing in this ZIP needs Nextround to be read, and all of it can be brought "
                "into another Nextround: Settings, Your data, or `nextround import FILE.zip`."
            ),
            "\n".join(f"- `{name}`: {words}" for name, words in holds.items()),
            _(
                "In the lists, an apostrophe stands before words that a spreadsheet would take "
                "for a formula. The tables have the words as you wrote them."
            ),
            f"## {how_many}",
            counted + "\n",
        )
    )


def _parts(person: Person) -> tuple[Prefetch[str], ...]:
    """Say what a page shows, so that some openings at a time cost a few questions."""
    attachments = Attachment.objects.for_person(person).select_related("file")
    return (
        Prefetch("events", Event.objects.for_person(person)),
        Prefetch("interviews", Interview.objects.for_person(person)),
        Prefetch("parts", Part.objects.for_person(person).select_related("contact")),
        Prefetch("research", Research.objects.for_person(person)),
        Prefetch("attachments", attachments),
    )


def _opening(opening: Opening, called: Called, *, debriefed: bool) -> str:
    # It loads the sums, which a worker at rest has no use for.
    from nextround.apps.lessons import summary_text

    debrief = lessons.debrief_of(opening) if debriefed else None
    sections = (
        _facts(opening, called),
        _section(_("Timeline"), _timeline(opening, called)),
        _section(_("Interviews"), map(_interview, opening.interviews.all())),
        _section(_("People"), map(_person, opening.parts.all())),
        _section(_("Research"), map(_research, opening.research.all())),
        _section(_("Files"), map(_file, opening.attachments.all())),
        _words(_("Notes"), opening.notes),
        _words(_("The posting"), opening.posting),
        summary_text.markdown(debrief).replace("\n#", "\n##") if debrief else "",
    )
    return f"# {_plain(str(opening))}\n\n" + "\n\n".join(part for part in sections if part) + "\n"


def _facts(opening: Opening, called: Called) -> str:
    said = (
        (_("Stage"), stages.name_of(opening, called)),
        (_("Level"), opening.level),
        (_("Place"), opening.place),
        (_("Pay"), opening.pay),
        (_("How you came to apply"), opening.get_channel_display() if opening.channel else ""),
        (_("Found through"), opening.source),
        (_("Link"), opening.link),
        (_("Tags"), opening.tags),
    )
    return "\n".join(f"- {name}: {_plain(str(value))}" for name, value in said if value)


def _section(title: str, lines: Iterable[str]) -> str:
    listed = "\n".join(f"- {line}" for line in lines)
    return f"## {title}\n\n{listed}" if listed else ""


def _words(title: str, words: str) -> str:
    """Return words that may have lines of their own, with those lines."""
    quoted = "\n".join(f"> {_escaped(line)}".rstrip() for line in words.splitlines())
    return f"## {title}\n\n{quoted}" if words.strip() else ""


def _timeline(opening: Opening, called: Called) -> Iterator[str]:
    for event in timeline.effective(opening.events.all()):
        led_to = called[event.own_stage_id or event.stage] if event.stage else ""
        note = f": {_plain(event.note)}" if event.note else ""
        yield f"{event.on:%Y-%m-%d} {_plain(led_to) or event.get_kind_display()}{note}"


def _interview(interview: Interview) -> str:
    begins = interview.starts_at
    on = timezone.localtime(begins).strftime("%Y-%m-%d %H:%M ") if begins else ""
    about = (interview.place, interview.link, interview.notes, interview.afterwards)
    return on + ". ".join(_plain(words) for words in (str(interview), *about) if words)


def _person(part: Part) -> str:
    return ": ".join(_plain(words) for words in (str(part.contact), part.part) if words)


def _research(found: Research) -> str:
    source = f" ({_plain(found.source)})" if found.source else ""
    return f"{found.get_about_display()}: {_plain(found.words)}{source}"


def _file(kept: Attachment) -> str:
    name = file_name(kept.file.name)
    return f"{kept.get_paper_display()}: `files/{kept.file_id}/{name}`"


def _plain(words: str) -> str:
    return _escaped(" ".join(words.split()))


def _escaped(words: str) -> str:
    return _MARKUP.sub(r"\\\1", words)
