"""What a reviewer is shown: one thing, its places, its points, and nothing else of the person."""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from nextround.apps.coaching import pieces
from nextround.apps.coaching.asking import Review
from nextround.engine import review as reviewing
from nextround.web import styles
from nextround.web.asked import number_in
from nextround.web.forms.reviewer import ROWS, ReviewerForm, ScaleField

_SCRIPTS = Path(__file__).parent / "static" / "js"
# In the order in which they are put into a file: those that others need come first.
IN_A_FILE = ("copy-text", "line-remarks", "keep-draft", "pack-answer")


@dataclass(frozen=True, slots=True)
class Line:
    """One place of the text, numbered; `opens` where a line of the text begins."""

    number: int
    words: str
    opens: bool


@dataclass(frozen=True, slots=True)
class Page:
    """How one page looks: WebP in a data address, so that nothing has to be asked for."""

    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row for a remark, with what was typed in it.

    Attributes:
        place: The number of the place that was chosen; 0 for the whole.
    """

    number: int
    place: int = 0
    quote: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that a reviewer sees, ready to be laid out.

    Attributes:
        name: Who asks, as they call themselves; "" where they gave no name.
        kind: What it is, as it stands in a sentence.
        rows: For remarks: as many as there are without a script, or more were sent.
    """

    review: Review
    name: str
    kind: str
    lines: tuple[Line, ...]
    pages: tuple[Page, ...]
    scales: tuple[ScaleField, ...]
    form: ReviewerForm
    rows: tuple[Row, ...]


def sheet_of(review: Review, typed: QueryDict | None = None) -> Sheet:
    """Return what whoever was asked sees, with what they typed."""
    piece = review.piece
    places = reviewing.places_of(piece.words)
    form = ReviewerForm(typed, kind=piece.kind, places=len(places))
    return Sheet(
        review=review,
        name=review.owner.full_name.strip(),
        kind=_KINDS[pieces.Kind(piece.kind)](),
        lines=tuple(
            Line(place.number, piece.words[place.start : place.end], place.opens)
            for place in places
        ),
        pages=tuple(
            Page(
                "data:image/webp;base64," + base64.b64encode(content).decode(),
                picture.width,
                picture.height,
            )
            for picture, content in pieces.pictures_of(piece)
        ),
        scales=tuple(_scale(scale, typed) for scale in reviewing.scales_of(piece.kind)),
        form=form,
        rows=_rows(typed or QueryDict()),
    )


def as_file(review: Review) -> bytes:
    """Return the page as one HTML file that needs nothing else, and asks no one for anything."""
    # The name of the link's review and its word are no part of it: the file works by its key.
    with override(review.owner.language):
        scripts = [_script(name) for name in IN_A_FILE]
        rules = styles.whole()
        context = {
            "sheet": sheet_of(review),
            "rules": rules,
            "scripts": scripts,
            "policy": _policy(rules, scripts),
            "file_name": _("review answer"),
        }
        return render_to_string("reviewer/file.html", context).encode()


def _policy(rules: str, scripts: list[str]) -> str:
    """Return the rule by which the file runs its own scripts alone, and reaches nothing."""
    own_scripts = " ".join(_hash(each) for each in scripts)
    return (
        f"default-src 'none'; img-src data:; style-src {_hash(rules)}; script-src {own_scripts}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _script(name: str) -> str:
    return (_SCRIPTS / f"{name}.js").read_text(encoding="utf-8")


def _scale(scale: reviewing.Scale, typed: QueryDict | None) -> ScaleField:
    return ScaleField(
        name=scale.key,
        question=_(scale.question),
        points=tuple((str(n), _(words)) for n, words in enumerate(scale.anchors, start=1)),
        cannot="0",
        chosen=str(typed.get(scale.key, "")) if typed else "",
    )


def _rows(typed: QueryDict) -> tuple[Row, ...]:
    rows = [_row(number, typed) for number in range(reviewing.MOST_REMARKS)]
    sent = max((row.number + 1 for row in rows if row.words), default=0)
    return tuple(rows[: max(ROWS, sent)])


def _row(number: int, typed: QueryDict) -> Row:
    place, quote, words = (
        str(typed.get(f"remark-{number}-{part}", "")) for part in ("place", "quote", "words")
    )
    return Row(number, number_in(place), quote, words)


_KINDS = {
    pieces.Kind.CV: lambda: _("a CV"),
    pieces.Kind.LETTER: lambda: _("a letter"),
    pieces.Kind.ANSWER: lambda: _("an answer"),
    pieces.Kind.PROFILE: lambda: _("a profile"),
}
