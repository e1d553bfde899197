"""How a record stands to a posting: what is met, what is not, and what waits for an answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from nextround.engine.matching.answers import Said
from nextround.engine.matching.evidence import Match, Strength

_NOT_HAD = frozenset({Said.NO, Said.NOT_YET})


@dataclass(frozen=True, slots=True)
class Side:
    """The requirements of one sort, each in exactly one place.

    Attributes:
        met: Shown or likely.
        partly: Partly shown, and nothing said of the rest.
        unanswered: Not found, and nothing said: there is a question to ask.
        missing: The person says no, or not yet.
        set_aside: The person says that it does not apply.
    """

    met: tuple[Match, ...]
    partly: tuple[Match, ...]
    unanswered: tuple[Match, ...]
    missing: tuple[Match, ...]
    set_aside: tuple[Match, ...]

    @property
    def asked(self) -> int:
        """How many the posting asks, without what does not apply."""
        return len(self.met) + len(self.partly) + len(self.unanswered) + len(self.missing)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a posting demands and what it welcomes, apart; there is no sum of the two."""

    musts: Side
    nices: Side


def standing_of(matches: Iterable[Match]) -> Standing:
    """Return how a record stands, from its matches with one posting."""
    matches = tuple(matches)
    return Standing(
        musts=_side(match for match in matches if match.requirement.must),
        nices=_side(match for match in matches if not match.requirement.must),
    )


def _side(matches: Iterable[Match]) -> Side:
    places: dict[str, list[Match]] = {name: [] for name in Side.__slots__}
    for match in matches:
        places[_place(match)].append(match)
    return Side(**{name: tuple(found) for name, found in places.items()})


def _place(match: Match) -> str:
    if match.is_met:
        return "met"
    if match.said is Said.NOT_FOR_ME:
        return "set_aside"
    if match.said in _NOT_HAD:
        return "missing"
    return "partly" if match.strength is Strength.PARTLY else "unanswered"
