"""What Tesseract saw on a page, as lines of words with their places and the look of their letters.

Of drawn things it makes what looks most like them: bullets and icons become signs, small pictures
become words that it is not sure of. What is recognisably such a guess is mended or left out here.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from statistics import mean, median

from nextround.engine.cv.layout import Page, Run
from nextround.formats.contract import CONTROLS, Scan
from nextround.formats.letter_widths import ems

_WORD_LEVEL, _COLUMNS = "5", 12
_LEAST_SURE = 20.0
# A line of which Tesseract is so much less sure than of most words was no writing.
_MUCH_LESS_SURE = 0.6
_MOST_WORDS = 20_000

_ABOVE, _BELOW = frozenset("bdfhklt"), frozenset("gjpqy,;Q()[]")
# How much of a letter's size stands between its lowest and its highest point.
_Reach = tuple[bool, bool]
_SHARES: Mapping[_Reach, float] = {
    (True, True): 0.93,
    (True, False): 0.72,
    (False, True): 0.72,
    (False, False): 0.52,
}
_ENOUGH = 10
# By how much sizes may differ that are the same; the usual one, of few letters, looks smaller.
_ALIKE, _SMALLER, _ASTRAY = 0.1, 0.82, 0.3
_GAP = 1.2  # of the line's height, between two words that do not belong together
# Of the line's height, how far from its words a bullet may stand, and a letter does not.
_HANGS, _APART = 3.0, 0.8
_DARK = 70
# How heavy, by that of usual words, the strokes of bold ones are and those of others.
_LIGHT, _BOLD = 1.15, 1.3
_ENDS = frozenset(",;:|-–—·")
_TELLING = 4  # letters; the strokes of fewer say little

_BULLET = "•"
_LONGEST_SIGN = 3
# What a line may begin with and mean it, and what stands between two things.
_MEANT = frozenset("-–—&#€$£¥*'\"“„‘…/<>=")
_BETWEEN = frozenset("|·•")
# Letters that a round bullet is taken for.
_ROUND = frozenset("eo0°®©")


@dataclass(frozen=True, slots=True)
class _Word:
    """One word, its places in pixels, how sure it is, and which block, paragraph and line."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: float
    line: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that belong together, and where the line that they stand in begins and ends."""

    words: list[_Word]
    top: int
    bottom: int
    scan: Scan

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def pages_of(tables: Iterable[str], scans: Sequence[Scan]) -> tuple[Page, ...]:
    """Return pages from Tesseract's table of each, a row for each word, and their pixels."""
    pages = [_pieces_of(table, scan) for table, scan in zip(tables, scans, strict=True)]
    looks = _looks([piece for page in pages for piece in page])
    return tuple(
        Page(
            scan.page_width,
            scan.height * _points(scan),
            tuple(run for look in islice(looks, len(page)) for run in _runs(*look)),
        )
        for page, scan in zip(pages, scans, strict=True)
    )


def _points(scan: Scan) -> float:
    """Return how many points a pixel is."""
    return scan.page_width / scan.width


def _pieces_of(table: str, scan: Scan) -> list[_Piece]:
    lines = _lines(table)
    round_ones = _round_bullets(lines)
    return [piece for line in lines for piece in _pieces(line, round_ones, scan)]


def _lines(table: str) -> list[list[_Word]]:
    words = [word for row in table.split("\n") if (word := _word(row))][:_MOST_WORDS]
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    doubtful = _MUCH_LESS_SURE * median([word.sure for word in words] or [0.0])
    parts = (_without_guesses(line, doubtful) for line in lines)
    return [line for line in parts if line]


def _word(row: str) -> _Word | None:
    """Return the word in a row; None for a row of another level or one that is not sure."""
    cells = row.split("\t")
    if len(cells) != _COLUMNS or cells[0] != _WORD_LEVEL:
        return None
    text = CONTROLS.sub("", cells[11]).strip()
    try:
        left, top, width, height = (int(cell) for cell in cells[6:10])
        sure = float(cells[10])
    except ValueError:
        return None
    if not text or sure < _LEAST_SURE or width <= 0 or height <= 0:
        return None
    return _Word(text, left, top, left + width, top + height, sure, tuple(cells[1:5]))


def _without_guesses(line: list[_Word], doubtful: float) -> list[_Word]:
    if mean(word.sure for word in line) >= doubtful:
        return line
    return [word for word in line if word.sure >= doubtful]


def _round_bullets(lines: Iterable[Sequence[_Word]]) -> Counter[str]:
    """Return how many lines begin with each letter that may be a round bullet, before words."""
    firsts = (line[0].text for line in lines if len(line) > 1)
    return Counter(text for text in firsts if text in _ROUND)


def _pieces(line: list[_Word], round_ones: Counter[str], scan: Scan) -> list[_Piece]:
    """Return the words of a line, parted where a gap is wider than any space."""
    height = median(word.bottom - word.top for word in line)
    line = _with_bullet(line, height, round_ones)
    parts = [[line[0]]]
    for word in line[1:]:
        if word.left - parts[-1][-1].right > _GAP * height:
            parts.append([])
        parts[-1].append(word)
    told = [_without_icons(part) for part in parts]
    top, bottom = min(word.top for word in line), max(word.bottom for word in line)
    # A speck or a rule is taken for a sign; only before words may a sign be a bullet.
    return [_Piece(part, top, bottom, scan) for part in told if _says_something(part, line)]


def _with_bullet(line: list[_Word], height: float, round_ones: Counter[str]) -> list[_Word]:
    """Return a line with a bullet where one, or an icon, was taken for something else."""
    if len(line) == 1:
        return line
    first, second = line[:2]
    gap = second.left - first.right
    is_round = first.text in _ROUND and (gap > _APART * height or round_ones[first.text] > 1)
    if gap < _HANGS * height and (is_round or _is_drawn(first, second)):
        return [replace(first, text=_BULLET), *line[1:]]
    return line


def _is_drawn(word: _Word, after: _Word) -> bool:
    """Return whether what stands before a word was no writing."""
    text = word.text
    if len(text) > _LONGEST_SIGN or text[0] in _MEANT:
        return False
    begins_a_number = text == "+" and after.text[0].isdigit()
    return not begins_a_number and not any(character.isalnum() for character in text)


def _without_icons(part: list[_Word]) -> list[_Word]:
    """Return words without the signs that icons are taken for, at their head or behind a rule."""
    behind_a_rule = {
        word
        for before, word, after in zip(part[1:], part[2:], part[3:], strict=False)
        if before.text in _BETWEEN and (word.text == "&" or _is_drawn(word, after))
    }
    kept = [word for word in part if word not in behind_a_rule]
    at_head = len(kept) > 1 and kept[0].text != _BULLET and _is_drawn(kept[0], kept[1])
    return kept[1:] if at_head else kept


def _says_something(part: list[_Word], line: list[_Word]) -> bool:
    has_letters = any(character.isalnum() for word in part for character in word.text)
    return has_letters or (part[0] is line[0] and len(part) < len(line))


def _looks(pieces: Sequence[_Piece]) -> Iterator[tuple[_Piece, float, list[float]]]:
    """Yield each piece with the size of its letters, in points, and how heavy each word is.

    Of usual words that is 1.
    """
    sizes = _sizes(pieces)
    strokes = [
        [_stroke(word, piece.scan) / size for word in piece.words]
        for piece, size in zip(pieces, sizes, strict=True)
    ]
    # Of grey letters nothing is dark.
    usual = median([stroke for each in strokes for stroke in each if stroke] or [1.0])
    for piece, size, each in zip(pieces, sizes, strokes, strict=True):
        yield piece, size, [stroke / usual for stroke in each]


def _runs(piece: _Piece, size: float, weights: Sequence[float]) -> Iterator[Run]:
    points = _points(piece.scan)
    for words, bold in _parted(piece.words, weights):
        yield Run(
            text=" ".join(word.text for word in words),
            left=words[0].left * points,
            top=piece.top * points,
            right=words[-1].right * points,
            bottom=piece.bottom * points,
            size=round(size, 1),
            bold=bold,
        )


def _parted(words: Sequence[_Word], weights: Sequence[float]) -> Iterator[tuple[list[_Word], bool]]:
    """Yield the words that are bold together and those that are not, from the left.

    A word that may be either is as the words before it, up to a sign that ends something.
    """
    told = [_is_bold(word, weight) for word, weight in zip(words, weights, strict=True)]
    known = next((bold for bold in told if bold is not None), mean(weights) > _BOLD)
    parts: list[tuple[list[_Word], bool]] = [([], known)]
    open_words: list[_Word] = []
    for word, bold in zip(words, told, strict=True):
        open_words.append(word)
        if bold is None:
            continue
        if bold != parts[-1][1]:
            before, open_words = _up_to_an_end(parts[-1][0], open_words)
            parts[-1][0].extend(before)
            parts.append(([], bold))
        parts[-1][0].extend(open_words)
        open_words = []
    parts[-1][0].extend(open_words)
    yield from (part for part in parts if part[0])


def _up_to_an_end(
    before: Sequence[_Word], words: Sequence[_Word]
) -> tuple[list[_Word], list[_Word]]:
    """Return the words that go with those before, and at least the last that does not."""
    ends = [at for at, word in enumerate([*before[-1:], *words]) if word.text[-1] in _ENDS]
    at = len(words) - 1
    if before and ends:
        at = min(ends[0], at)
    return [*words[:at]], [*words[at:]]


def _is_bold(word: _Word, weight: float) -> bool | None:
    if len(word.text) < _TELLING or _LIGHT < weight < _BOLD:
        return None
    return weight >= _BOLD


def _sizes(pieces: Sequence[_Piece]) -> list[float]:
    """Return the size of each piece's letters, in points, about the same ones made the same."""
    shares = _shares(pieces)
    own = [_size(piece, shares) for piece in pieces]
    usual = median(
        [size for size, piece in zip(own, pieces, strict=True) for _ in piece.words] or [1.0]
    )
    groups: list[list[float]] = []
    for size in sorted(own):
        if _SMALLER * usual < size < (1 + _ALIKE) * usual:
            continue
        if not groups or size > (1 + _ALIKE) * groups[-1][0]:
            groups.append([])
        groups[-1].append(size)
    told = {size: median(group) for group in groups for size in group}
    return [told.get(size, usual) for size in own]


def _size(piece: _Piece, shares: Mapping[_Reach, float]) -> float:
    """Return the size of a piece's letters, in points.

    By which of them reach up and down; where a speck makes them too high, by their width.
    """
    heights = [height / shares[reach] for reach, height in _heights(piece)]
    width = (piece.words[-1].right - piece.words[0].left) * _points(piece.scan)
    by_width = width / max(ems(piece.text), 0.5)
    by_height = median(heights or [by_width])
    return by_height if abs(by_height - by_width) < _ASTRAY * by_width else by_width


def _shares(pieces: Sequence[_Piece]) -> dict[_Reach, float]:
    """Return how much of a letter's size words take in height, by how far their letters reach.

    As these pages' typeface has it, where they show enough words of a kind.
    """
    heights: dict[_Reach, list[float]] = defaultdict(list)
    for piece in pieces:
        for reach, height in _heights(piece):
            heights[reach].append(height)
    usual = median(
        [height / _SHARES[reach] for reach, each in heights.items() for height in each] or [1.0]
    )
    seen = {reach: median(each) / usual for reach, each in heights.items() if len(each) >= _ENOUGH}
    return {**_SHARES, **seen}


def _heights(piece: _Piece) -> Iterator[tuple[_Reach, float]]:
    """Yield how far the letters of each word reach, and how high it is, in points."""
    for word in piece.words:
        if any(character.isalnum() for character in word.text):
            yield _reach(word.text), (word.bottom - word.top) * _points(piece.scan)


def _reach(text: str) -> _Reach:
    above = any(letter in _ABOVE or letter.isupper() or letter.isdigit() for letter in text)
    return above, any(letter in _BELOW for letter in text)


def _stroke(word: _Word, scan: Scan) -> float:
    """Return how thick the strokes of letters are, in pixels, be they dark or light.

    Along the rows of pixels, how long they are dark each time.
    """
    dark = strokes = 0
    right, bottom = min(word.right, scan.width), min(word.bottom, scan.height)
    for row in range(word.top, bottom):
        start = row * scan.width
        shades = scan.pixels[start + word.left : start + right].translate(_INK)
        dark += sum(shades)
        strokes += shades.count(_END)
    area = (right - word.left) * (bottom - word.top)
    return min(dark, area - dark) / max(strokes, 1)


_INK, _END = bytes(level < _DARK for level in range(256)), b"\1\0"
