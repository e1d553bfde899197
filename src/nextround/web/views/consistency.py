"""All papers for an opening held against each other, before they are sent."""

from collections.abc import Callable, Iterable

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from nextround.apps.coaching import pieces
from nextround.apps.core import files, people
from nextround.apps.matching import queries, reading
from nextround.apps.openings import papers
from nextround.apps.openings import queries as openings
from nextround.apps.record import queries as record
from nextround.engine import profile as profiles
from nextround.engine.career.facts import Career
from nextround.engine.career.json_resume import career_of
from nextround.web.asked import Asked
from nextround.web.profile_shown import differences
from nextround.web.show import show

_PAPERS = frozenset({pieces.Kind.CV, pieces.Kind.LETTER})
_READ: dict[str, Callable[..., Career | str]] = {
    papers.Paper.CV: reading.cv_from,
    papers.Paper.LETTER: reading.words_from,
}
_MOST_OTHERS = 200


@require_safe
def agree(request: Asked, pk: int) -> HttpResponse:
    """Show where record, profile and the texts kept with an opening say different things."""
    opening = get_object_or_404(openings.openings(request.user), pk=pk)
    # Whose it is needs no asking.
    opening.owner = request.user
    texts = list(pieces.pieces(request.user).filter(opening=opening, kind__in=_PAPERS))
    kept = queries.profile(request.user)
    sources: dict[str, Career | str] = {profiles.RECORD: record.career(request.user)}
    if kept is not None:
        sources[profiles.LINKEDIN] = career_of(kept.resume)
    sources |= {name: piece.words for name, piece in _named(texts)}
    there = [each for each in papers.of_opening(opening) if each.paper in _READ]
    unread: list[str] = []
    if request.GET.get("files"):
        read, unread = _files(there)
        sources |= read
    found = profiles.contradictions(
        sources,
        today=people.today(request.user),
        opening=profiles.Opening(
            opening.employer, opening.role, opening.posting, others=_others(request, opening)
        ),
    )
    context = {
        "place": "openings",
        "opening": opening,
        "differences": list(differences(found)),
        "has_profile": kept is not None,
        "papers": [name for name in sources if name not in {profiles.RECORD, profiles.LINKEDIN}],
        "files": there and not request.GET.get("files"),
        "unread": unread,
    }
    return show(request, "openings/agree.html", context)


def _named(texts: Iterable[pieces.Piece]) -> Iterable[tuple[str, pieces.Piece]]:
    """Yield the latest version of each text, by its kind and title."""
    seen: set[str] = set()
    for piece in texts:
        name = _("%(kind)s: %(title)s") % {
            "kind": piece.get_kind_display(),
            "title": piece.title,
        }
        if name not in seen:
            seen.add(name)
            yield name, piece


def _files(kept: Iterable[papers.Attachment]) -> tuple[dict[str, Career | str], list[str]]:
    """Return what the latest CV and letter say, and why one could not be read."""
    latest = {each.paper: each for each in reversed(list(kept))}
    read: dict[str, Career | str] = {}
    unread: list[str] = []
    for paper, each in latest.items():
        name = each.file.name
        try:
            with files.opened(each.file) as file:
                read[name] = _READ[paper](file.read(), name=name)
        except (reading.PaperError, FileNotFoundError) as error:
            said = str(error) if isinstance(error, reading.PaperError) else _("It is not there.")
            unread.append(f"{name}: {said}")
    return read, unread


def _others(request: Asked, opening: openings.Opening) -> tuple[str, ...]:
    """Return the employers of the other openings, for whom a letter may have been written."""
    found = openings.openings(request.user).exclude(employer__in=("", opening.employer))
    return tuple(found.order_by().values_list("employer", flat=True).distinct()[:_MOST_OTHERS])
