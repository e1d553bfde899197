"""A piece that others looked at, as its page shows it: words first, then the picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.coaching import answers, queries
from nextround.apps.coaching.answers import Answer, Remark
from nextround.apps.coaching.pieces import Piece
from nextround.engine import review as reviewing
from nextround.engine.review.agreement import RELIABLE, TENTATIVE

# Where the points of a scale lie on its ruler, in hundredths of the width.
_FIRST, _STEP = 10, 20


@dataclass(frozen=True, slots=True)
class Mark:
    """One reviewer's point on a ruler; those at the same point stand one above the other."""

    who: str
    value: int
    x: str
    y: int
    words: str


@dataclass(frozen=True, slots=True)
class Point:
    """One scale: what they said in words, then the marks.

    Attributes:
        says: How far they agree, in a sentence.
        ledger: What one click would put into the ledger, in a sentence; "" if nothing is new.
        hypothesis: The suspicion that some of it went to, if any did.
        height: Of the picture.
    """

    key: str
    question: str
    says: str
    marks: tuple[Mark, ...]
    height: int
    is_disputed: bool
    ledger: str
    hypothesis: int | None


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of the text, with the remarks on it."""

    number: int
    words: str
    opens: bool
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What came back about a piece.

    Attributes:
        says: Where they agree and where not, in a sentence.
        alpha: Krippendorff's alpha with what it says, or "" where it is not defined.
    """

    says: str
    alpha: str
    points: tuple[Point, ...]
    lines: tuple[ReadLine, ...]
    on_the_whole: tuple[Remark, ...]
    answers: tuple[Answer, ...]


def reviewed(piece: Piece) -> Reviewed:
    """Return what came back about a piece, ready to be shown."""
    standing = answers.standing(piece)
    agreed, points = queries.points_seen(piece)
    remarks = [remark for answer in standing for remark in answer.remarks.all()]
    return Reviewed(
        says=_in_words(agreed, raters=len(standing)),
        alpha=_alpha(agreed.alpha),
        points=tuple(_point(point) for point in points),
        lines=tuple(_lines(piece, remarks)),
        on_the_whole=tuple(remark for remark in remarks if remark.start is None),
        answers=tuple(standing),
    )


def spreads(asked: Iterable[queries.Asked]) -> list[str]:
    """Return how much each reviewer who was asked twice varies by themselves."""
    found = []
    for each in asked:
        spread = queries.spread(each.review) if each.is_asked_again else None
        if spread is not None:
            points, same, distance = spread
            words = _(
                "%(who)s rated %(points)d points twice, a month apart: %(same)d the same, "
                "%(distance)s of a point apart on average. A difference between reviewers that is "
                "no larger than this says little."
            )
            found.append(
                words
                % {
                    "who": each.review.contact.name,
                    "points": points,
                    "same": same,
                    "distance": number_format(distance, 1),
                }
            )
    return found


def _in_words(agreed: reviewing.Agreement, *, raters: int) -> str:
    if raters < 2 or not agreed.points:
        return ""
    shared, disputed = len(agreed.shared), agreed.disputed
    rated = shared + len(disputed)
    if not rated:
        return _("No point was rated by more than one of them.")
    if not disputed:
        return ngettext(
            "They agree on the one point that several rated, within a step.",
            "They agree on all %(n)d points that several rated, within a step.",
            rated,
        ) % {"n": rated}
    said = ngettext(
        "Of %(rated)d points they agree on one, and not on this:",
        "Of %(rated)d points they agree on %(n)d, and not on this:",
        shared,
    ) % {"rated": rated, "n": shared}
    return f"{said} {' '.join(_(point.scale.question) for point in disputed)}"


def _alpha(alpha: float | None) -> str:
    if alpha is None:
        return ""
    said = {"alpha": f"{alpha:.2f}", "reliable": f"{RELIABLE:.2f}", "tentative": f"{TENTATIVE:.2f}"}
    if alpha >= RELIABLE:
        words = _("Krippendorff’s alpha is %(alpha)s: from %(reliable)s on, one may rely on it.")
    elif alpha >= TENTATIVE:
        words = _(
            "Krippendorff’s alpha is %(alpha)s: enough for tentative conclusions (%(tentative)s), "
            "not to rely on (%(reliable)s)."
        )
    else:
        words = _(
            "Krippendorff’s alpha is %(alpha)s: below %(tentative)s, their ratings as a whole "
            "carry no conclusion. Read the points one by one."
        )
    return words % said


def _point(point: queries.PointSeen) -> Point:
    judged = point.judged
    marks = tuple(_marks(judged))
    return Point(
        key=judged.scale.key,
        question=_(judged.scale.question),
        says=_said(judged),
        marks=marks,
        height=28 + max((mark.y for mark in marks), default=0),
        is_disputed=judged.is_disputed,
        ledger=_for_ledger(point),
        hypothesis=point.hypothesis,
    )


def _marks(judged: reviewing.Judged) -> Iterable[Mark]:
    at: dict[int, int] = {}
    for who, value in judged.ratings.items():
        above = at[value] = at.get(value, 0) + 1
        yield Mark(
            who=who,
            value=value,
            x=f"{_FIRST + _STEP * (value - 1)}%",
            y=10 + 16 * (above - 1),
            words=_(judged.scale.anchors[value - 1]),
        )


def _said(judged: reviewing.Judged) -> str:
    """Return what two of three saw, or where they differ."""
    total, saw, saw_not = len(judged.ratings), len(judged.saw), len(judged.saw_not)
    if total == 1:
        return ""
    if judged.is_disputed:
        return _(
            "They differ here: %(who)s. Neither is the average. Ask what each of them saw."
        ) % {"who": ", ".join(f"{who} {value}" for who, value in judged.ratings.items())}
    if saw:
        return _("%(n)d of %(total)d saw it as something to work on.") % {"n": saw, "total": total}
    if saw_not:
        return _("%(n)d of %(total)d saw it as done well.") % {"n": saw_not, "total": total}
    return _("All of them put it in the middle.")


def _for_ledger(point: queries.PointSeen) -> str:
    words = {
        "n": point.speaks_for,
        "against": point.speaks_against,
        "what": _(point.judged.scale.statement),
    }
    if point.speaks_for and point.speaks_against:
        return _("“%(what)s”: %(n)d for it, %(against)d against it.") % words
    if point.speaks_for:
        return _("“%(what)s”: %(n)d for it.") % words
    return _("“%(what)s”: %(against)d against it.") % words if point.speaks_against else ""


def _lines(piece: Piece, remarks: list[Remark]) -> Iterable[ReadLine]:
    for place in reviewing.places_of(piece.words):
        here = tuple(
            remark
            for remark in remarks
            if remark.start is not None and place.start <= remark.start < place.end
        )
        words = piece.words[place.start : place.end]
        yield ReadLine(place.number, words, place.opens, here)
