"""Finding: the page of all that holds some words, and the palette that reaches what has a name."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import dropwhile
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from nextround.apps.openings import queries as openings
from nextround.apps.openings import stages
from nextround.apps.search import queries
from nextround.apps.search.queries import Hit, Kind, Part
from nextround.web import doors
from nextround.web.asked import Asked
from nextround.web.show import show

_ON_A_PAGE = 50
_LONGEST = 400
_RECENT = 6
_LINE = 90
# With the one that looks everywhere, twenty at most.
_DOORS = 4
_REACHED = {Kind.OPENING: 5, Kind.CONTACT: 3, Kind.FACT: 3, Kind.ACTION: 2, Kind.FILE: 2}
_GROUPS = {
    Kind.OPENING: gettext_lazy("Openings"),
    Kind.CONTACT: gettext_lazy("People"),
    Kind.FACT: gettext_lazy("Your record"),
    Kind.ACTION: gettext_lazy("Plans"),
    Kind.FILE: gettext_lazy("Files"),
}
# Which page shows a row of which model; the others are shown by a page of them all.
_PAGES = {
    "opening": "opening",
    "debrief": "debrief",
    "contact": "contact",
    "hypothesis": "lesson",
    "week": "week-whole",
    "piece": "review-piece",
    "review": "review-asked",
}
# And these stand among others, each at a place of its own.
_PLACES = {"fact": ("documents", "fact"), "story": ("stories", "story")}
_PAGES_OF_ALL = {"action": "today", "keptfile": "data"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette. `aside` says what it is, or where."""

    address: str
    heading: list[Part]
    aside: list[Part]


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one kind."""

    name: str
    choices: list[Choice]


@require_safe
def search(request: Asked) -> HttpResponse:
    """Show everything that holds the words, the best first."""
    typed = _typed(request)
    hits = queries.found(request.user, typed, most=_ON_A_PAGE + 1)
    context = {
        "place": "search",
        "typed": typed,
        "hits": [(hit, _address(hit)) for hit in hits[:_ON_A_PAGE]],
        "more": len(hits) > _ON_A_PAGE,
    }
    return show(request, "search/page.html", context)


@require_safe
def palette(request: Asked) -> HttpResponse:
    """Give the palette its lines: what is meant by the words, or what was lately there."""
    typed = _typed(request)
    groups = _meant(request, typed) if typed else _at_first(request)
    context = {
        "groups": [group for group in groups if group.choices],
        "count": sum(len(group.choices) for group in groups),
    }
    return render(request, "search/palette.html", context)


def _at_first(request: Asked) -> list[Group]:
    recent = openings.openings(request.user).filter(archived_on=None)
    called = stages.names(request.user)
    lines = [
        Choice(
            reverse("opening", args=[opening.pk]),
            _plain(opening),
            aside=_plain(stages.name_of(opening, called)),
        )
        for opening in recent.defer("posting", "notes")[:_RECENT]
    ]
    return [Group(_("Lately"), lines), Group(_("Go to"), _through(doors.at_first()))]


def _meant(request: Asked, typed: str) -> list[Group]:
    reached = queries.reached(request.user, typed, most=_REACHED)
    everywhere = _("Look for “%(words)s” everywhere") % {"words": typed}
    address = f"{reverse('search')}?{urlencode({'q': typed})}"
    return [
        Group(_("Go to"), _through(doors.that_go_by(typed)[:_DOORS])),
        *(
            Group(str(_GROUPS[kind]), [_line(hit) for hit in hits])
            for kind, hits in reached.items()
        ),
        Group(_("In all that is written down"), [Choice(address, _plain(everywhere), aside=[])]),
    ]


def _through(found: Iterable[doors.Door]) -> list[Choice]:
    return [Choice(door.address, _plain(door.label), aside=[]) for door in found]


def _line(hit: Hit) -> Choice:
    """Return the line of a hit; what stands before the place in a text has no room."""
    from_place = list(dropwhile(lambda part: not part.hit, hit.excerpt))
    return Choice(
        _address(hit), _short(hit.heading), aside=_short(from_place) or _plain(hit.opening or "")
    )


def _short(heading: list[Part]) -> list[Part]:
    """Cut a heading to what a line of the palette has room for."""
    parts, room = [], _LINE
    for part in heading:
        parts.append(Part(Truncator(part.words).chars(room), part.hit))
        room -= len(part.words)
        if room < 1:
            break
    return parts


def _plain(words: object) -> list[Part]:
    return _short([Part(str(words), hit=False)]) if words else []


def _address(hit: Hit) -> str:
    if hit.page.name in _PAGES:
        return reverse(_PAGES[hit.page.name], args=[hit.page.row])
    if hit.page.name in _PLACES:
        page, place = _PLACES[hit.page.name]
        return f"{reverse(page)}#{place}-{hit.page.row}"
    return reverse(_PAGES_OF_ALL[hit.page.name])


def _typed(request: Asked) -> str:
    return request.GET.get("q", "").replace("\0", " ").strip()[:_LONGEST]
