"""Making what an invented person asked of others, by the services that a person's clicks call."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching.asking import Review
from nextround.apps.coaching.pieces import Piece
from nextround.apps.core.models import Person
from nextround.apps.examples import story
from nextround.apps.examples.wrapped import unwrapped
from nextround.apps.openings import contacts
from nextround.apps.openings.models import Opening
from nextround.engine import review as reviewing


def show(
    person: Person,
    shown: Sequence[story.Shown],
    *,
    openings: Mapping[str, Opening],
    day: Callable[[int], date],
) -> None:
    """Keep what was shown to others, whom it was shown to and what came back.

    Every version is kept before anything comes back: a remark may be taken up in a later one.
    """
    versions: dict[str, Piece] = {}
    for what in shown:
        versions[what.key] = pieces.add(
            person,
            kind=what.kind,
            title=what.title,
            words=unwrapped(what.words),
            asked=what.question,
            opening=openings[what.opening] if what.opening else None,
            earlier=versions[what.earlier] if what.earlier else None,
        )
    for what in shown:
        for asked in what.asked:
            review = _ask(versions[what.key], asked, on=day(asked.ago))
            if asked.came is not None:
                _receive(review, asked.came, on=day(asked.came.ago), versions=versions)


def _ask(piece: Piece, asked: story.Asked, *, on: date) -> Review:
    who = contacts.Who(
        name=asked.who.name, position=asked.who.position, employer=asked.who.employer
    )
    until = on + asking.LASTS
    return asking.ask(piece, who, relation=asked.relation, way=asked.way, on=on, until=until)


def _receive(
    review: Review, came: story.CameBack, *, on: date, versions: Mapping[str, Piece]
) -> None:
    """Keep what somebody gave back, and what the person made of each remark."""
    answer = answers.receive(review, _given(review, came), on=on, way=review.way)
    kept = answers.remarks(review.owner).filter(answer=answer).order_by("pk")
    for remark, said in zip(kept, came.remarks, strict=True):
        taken_in = versions[said.taken_in] if said.taken_in else None
        answers.deal_with(remark, state=said.state, reply=said.reply, taken_in=taken_in)


def _given(review: Review, came: story.CameBack) -> reviewing.Given:
    return reviewing.Given(
        review=review.key,
        ratings=came.ratings,
        seen=came.seen,
        next_step=came.next_step,
        remarks=tuple(
            reviewing.Said(said.words, _place_of(said.on, review.piece.words), said.on)
            for said in came.remarks
        ),
    )


def _place_of(words: str, text: str) -> int:
    """Return the number of the place of the text in which the words stand; 0 for no words."""
    if not words:
        return 0
    return next(
        place.number
        for place in reviewing.places_of(text)
        if words in text[place.start : place.end]
    )
