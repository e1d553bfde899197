"""The clauses of a sentence that asks something, each demanded or welcome."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.posting.tongues import Rules

_PARTED = re.compile(r";\s?|\s[•·]\s|(?<!lbs)(?<!etc)(?<!e\.g)(?<!ca)\.\s(?=[a-zà-ÿ])|\s[–—]\s")
_BRACKET = re.compile(r"\s?\(([^()]{3,120})\)")
_LINKS = re.compile(r"\s?(?:,|\s-|[.(])\s|\s(?:and|und|et|y|og|en|e|but|aber|mais|pero)\s")
_CONJUNCTION = re.compile(r"\s(?:and|or|und|oder|et|ou|y|o|og|eller|en|of|e|ou|&)\s|/")
# After these, words that call something welcome speak of a part of what stands before them.
_WITHIN = re.compile(
    r"\W{0,3}(?:in|with|within|at|of|from|as|bei|im|mit|aus|dans|en|chez|con|i|inden|bij|nel|com)\b"
)
# What follows a demand as its reason is none itself.
_REASON = re.compile(
    r"\W{0,3}(?:as|because|since|so|when|if|for|due|da|weil|denn|car|puisque|porque|ya que)\b"
)
_LETTER = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of a sentence, as source[start:end], and whether they demand."""

    start: int
    end: int
    must: bool


def clauses_of(plain: str, start: int, *, end: int, must: bool, rules: Rules) -> Iterator[Clause]:
    """Yield the clauses of plain[start:end]; `must` is how they count where they do not say."""
    for first, last in _parted(plain, start, end=end):
        inner = [
            match for match in _BRACKET.finditer(plain, first, last) if _welcomes(match, rules)
        ]
        begin = first
        for match in inner:
            # "A licence (not essential)" is welcome, and "French (German is a plus)" demanded.
            other = bool(_LETTER.search(rules.nice_after.sub("", match.group(1))))
            yield from _scoped(plain, begin, end=match.start(), must=must and other, rules=rules)
            yield from _scoped(plain, match.start(1), end=match.end(1), must=must, rules=rules)
            begin = match.end()
        yield from _scoped(plain, begin, end=last, must=must, rules=rules)


def _parted(plain: str, start: int, *, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _PARTED.finditer(plain, start, end):
        yield begin, match.start()
        begin = match.end()
    yield begin, end


def _welcomes(bracket: re.Match[str], rules: Rules) -> bool:
    words = bracket.group(1)
    return bool(rules.nice_after.search(words) or rules.nice_before.search(words))


def _scoped(plain: str, start: int, *, end: int, must: bool, rules: Rules) -> Iterator[Clause]:
    """Yield the parts of one clause, each with what the words around it say of it."""
    while start < end:
        after = rules.nice_after.search(plain, start, end)
        before = rules.nice_before.search(plain, start, end)
        if before and not _LETTER.search(plain, before.end(), end):
            after, before = before, None  # it speaks of what stands before it
        if before and (after is None or before.start() <= after.start()):
            last = after.start() if after else end
            yield from _before(plain, start, end=last, match=before, must=must)
            return
        demanded = rules.must_after.search(plain, start, end)
        match = _first(after, demanded)
        if match is None:
            break
        cut = _own_clause(plain, start, end=match.start(), rules=rules)
        yield from _said(plain, start, end=cut, must=must)
        yield from _said(plain, cut, end=match.start(), must=match is demanded)
        start = end if _REASON.match(plain, match.end(), end) else match.end()
    yield from _said(plain, start, end=end, must=must)


def _first(after: re.Match[str] | None, demanded: re.Match[str] | None) -> re.Match[str] | None:
    if after is None or demanded is None:
        return after or demanded
    # "is not required" begins before the "required" in it.
    return demanded if demanded.start() < after.start() else after


def _before(
    plain: str, start: int, *, end: int, match: re.Match[str], must: bool
) -> Iterator[Clause]:
    ahead = plain[start : match.start()]
    if _LETTER.search(ahead) and _WITHIN.match(plain, match.end(), end):
        yield from _said(plain, start, end=end, must=must)
        return
    yield from _said(plain, start, end=match.start(), must=must)
    yield from _said(plain, match.end(), end=end, must=False)


def _own_clause(plain: str, start: int, *, end: int, rules: Rules) -> int:
    """Return where the words begin of which what stands at `end` speaks."""
    for link in reversed([*_LINKS.finditer(plain, start, end)]):
        own = plain[link.end() : end]
        if not own.strip():
            continue
        if rules.again.match(own) or rules.asks_first.match(own):
            return link.end()
        if link.group().strip() in {",", "-", "."} and not _CONJUNCTION.search(own):
            return link.end()
        if _CONJUNCTION.fullmatch(link.group()):
            continue
        break
    return start


def _said(plain: str, start: int, *, end: int, must: bool) -> Iterator[Clause]:
    if _LETTER.search(plain, start, end):
        yield Clause(start, end, must)
