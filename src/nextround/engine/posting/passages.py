"""The passages of a posting, and what each is there for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.posting.cuts import Piece, pieces_of
from nextround.engine.posting.likeness import LONGEST_TEXT
from nextround.engine.posting.role import Role
from nextround.engine.posting.tongues import Rules, folded, rules_of, tongue_of

_ASKED = frozenset({Role.REQUIREMENT, Role.WELCOME})
# What a sentence is there for whatever it stands under.
_ALWAYS = (Role.EQUALITY, Role.PRIVACY)
# In which order the signs of a sentence count: where none stands above it, and below what asks.
_UNASKED = (Role.OFFER, Role.APPLY, Role.DUTY, Role.TERMS, Role.EMPLOYER)
# What ends the list of what is asked, where a new heading is missing.
_ENDS_ASKING = frozenset({Role.EMPLOYER, Role.OFFER, Role.APPLY, Role.EQUALITY, Role.PRIVACY})
# Under a line "Location: Leeds" the next line stands where it stood before.
_OF_ONE_LINE = frozenset({Role.TERMS, Role.APPLY, Role.OTHER})
_LONGEST_TITLE, _LONGEST_ITEM = 12, 8
_TELLING = re.compile(
    r"(?<!\w)(?:is|are|was|were|will|has|we|our|ist|sind|wird|wir|unsere?|est|sont|sera|nous|notre|"
    r"es|son|será|nuestr[ao])(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, a list item or a sentence of a posting, as source[start:end].

    Attributes:
        role: What it is there for.
        listed: Whether it is an item of a list.
    """

    start: int
    end: int
    role: Role
    listed: bool = False


def passages_of(text: str, *, language: str = "") -> tuple[Passage, ...]:
    """Return the passages of the first 200,000 characters of a posting in order.

    Headings tell what stands under them, wording decides where they say nothing. `language`
    is read from the text where it is not given.
    """
    text = text[:LONGEST_TEXT]
    rules = rules_of(language or tongue_of(text))
    plain = folded(text)
    return tuple(_told(pieces_of(text, plain, rules=rules), plain, rules=rules))


def _told(pieces: Iterator[Piece], plain: str, *, rules: Rules) -> Iterator[Passage]:
    scene: Role | None = None
    label: Role | None = None  # of this line alone
    for number, piece in enumerate(pieces):
        words = plain[piece.start : piece.end]
        if piece.scene is not None or piece.heads:
            label = None
            if piece.heads and piece.valued and piece.scene in _OF_ONE_LINE:
                label = piece.scene
            else:
                scene = piece.scene or scene
            yield Passage(piece.start, piece.end, Role.HEADING)
            continue
        if not number and not piece.listed and len(words.split()) <= _LONGEST_TITLE:
            yield Passage(piece.start, piece.end, Role.OTHER)
            continue
        label = label if piece.same_line else None
        role = _role(words, label or scene, piece=piece, rules=rules)
        yield Passage(piece.start, piece.end, role, listed=piece.listed)
        if scene in _ASKED and role in _ENDS_ASKING and not piece.listed:
            scene = None


def _role(words: str, scene: Role | None, *, piece: Piece, rules: Rules) -> Role:
    for role in _ALWAYS:
        if _shows(role, words, rules):
            return role
    if not piece.listed and (words.endswith("?") or rules.asides.match(words)):
        return _unasked(words, rules) or Role.OTHER
    first = bool(rules.asks_first.match(words))
    if not piece.listed and not first and _shows(Role.APPLY, words, rules):
        return Role.APPLY
    asks = first or bool(rules.asks.search(words))
    if scene in _ASKED:
        if asks or piece.listed:
            return scene
        return _unasked(words, rules) or (Role.OTHER if _tells(words) else scene)
    if scene in {None, Role.OTHER}:
        return _by_wording(words, asks=asks, rules=rules)
    return _under(words, scene, asks=asks, rules=rules)


def _under(words: str, scene: Role | None, *, asks: bool, rules: Rules) -> Role:
    """Return the role of what stands under a heading that asks nothing."""
    assert scene is not None
    demands = bool(rules.must.search(words) or rules.nice_after.search(words))
    if asks and (demands or (scene == Role.DUTY and not _shows(Role.DUTY, words, rules))):
        return Role.REQUIREMENT
    if scene in {Role.DUTY, Role.EMPLOYER}:
        other = _unasked(words, rules)
        swaps = {other, scene} == {Role.DUTY, Role.EMPLOYER}
        return other if other and (swaps or other in {Role.OFFER, Role.APPLY}) else scene
    if scene == Role.OFFER and _shows(Role.APPLY, words, rules):
        return Role.APPLY
    return scene


def _by_wording(words: str, *, asks: bool, rules: Rules) -> Role:
    offers = _shows(Role.OFFER, words, rules) and not rules.must.search(words)
    if offers:
        return Role.OFFER
    if asks:
        return Role.REQUIREMENT
    return _unasked(words, rules) or Role.OTHER


def _tells(words: str) -> bool:
    """Tell whether a sentence tells of something, where the items of a list name it."""
    return len(words.split()) > _LONGEST_ITEM and bool(_TELLING.search(words))


def _unasked(words: str, rules: Rules) -> Role | None:
    return next((role for role in _UNASKED if _shows(role, words, rules)), None)


def _shows(role: Role, words: str, rules: Rules) -> bool:
    sign = rules.signs.get(role)
    return bool(sign and sign.search(words))
