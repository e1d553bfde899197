"""The source of a rich text file (RTF), cut into its marks, words of control and letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,9})? ?"
    r"|\\'(?P<byte>[0-9a-f]{2})"
    r"|\\(?P<sign>[^a-z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)",
    re.I,
)
_ENCODINGS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_PAGES = {437, 850, 852, 866, 874, 932, 936, 949, 950, *range(1250, 1259)}
_FONT = re.compile(r"\\f(?P<font>\d{1,6})(?P<rest>[^{};]{0,300})", re.I)
_CHARSET = re.compile(r"\\fcharset(\d{1,3})", re.I)
_COLOUR = re.compile(
    r"(?:\\red(?P<red>\d{1,3})\s?\\green(?P<green>\d{1,3})\s?\\blue(?P<blue>\d{1,3}))?[^;{}\\]{0,40};"
)
_STYLE = re.compile(r"\{\\s(?P<style>\d{1,6})(?P<rest>[^{}]{0,500})")
_HEADING = re.compile(r"\b(?:heading|Überschrift|titre|título) ([1-9]);?\s{0,5}$", re.I)
_LONGEST_TABLE = 200_000
SYMBOLS = "symbols"


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of the source; exactly one of its texts is filled.

    Attributes:
        word: A control word, without the backslash.
        number: What follows it; None if nothing does.
        byte: One character of the file's encoding, as a number.
        sign: A control sign, without the backslash.
        brace: The beginning or end of a group.
        text: Letters that stand for themselves.
    """

    word: str = ""
    number: int | None = None
    byte: int | None = None
    sign: str = ""
    brace: str = ""
    text: str = ""


def tokens(source: str) -> Iterator[Token]:
    """Yield the pieces of the source; line ends mean nothing in it."""
    for found in _TOKEN.finditer(source):
        if found["word"]:
            number = int(found["number"]) if found["number"] else None
            yield Token(word=found["word"], number=number)
        elif found["byte"]:
            yield Token(byte=int(found["byte"], 16))
        else:
            yield Token(
                sign=found["sign"] or "", brace=found["brace"] or "", text=found["text"] or ""
            )


def encoding_of(source: str) -> str:
    """Return the encoding that the file says its characters are in."""
    found = re.search(r"\\ansicpg(\d{1,5})", source[:4_000])
    page = int(found[1]) if found else 1252
    if "\\mac" in source[:200] and found is None:
        return "mac_roman"
    return f"cp{page}" if page in _PAGES else "cp1252"


def fonts_of(source: str, *, usual: str) -> dict[int, str]:
    """Return the encoding of each font's characters, `SYMBOLS` for one of signs."""
    fonts: dict[int, str] = {}
    for found in _FONT.finditer(_table(source, "fonttbl")):
        charset = _CHARSET.search(found["rest"])
        number = int(charset[1]) if charset else 0
        fonts[int(found["font"])] = SYMBOLS if number == 2 else _ENCODINGS.get(number, usual)
    return fonts


def colours_of(source: str) -> list[str]:
    """Return the colours by their numbers, the usual one first."""
    table = _table(source, "colortbl")
    return [_colour(found) for found in _COLOUR.finditer(table)]


def headings_of(source: str) -> dict[int, int]:
    """Return how high a heading each style is, for the styles of headings."""
    headings: dict[int, int] = {}
    for found in _STYLE.finditer(_table(source, "stylesheet")):
        named = _HEADING.search(found["rest"])
        if named:
            headings[int(found["style"])] = int(named[1])
    return headings


def _table(source: str, name: str) -> str:
    """Return the group in the head of the file that begins with this word."""
    begin = source.find(f"{{\\{name}")
    if begin < 0:
        return ""
    depth = 0
    end = begin + _LONGEST_TABLE
    for brace in re.finditer(r"(?<!\\)[{}]", source[begin:end]):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            end = begin + brace.end()
            break
    return source[begin + len(name) + 2 : end]


def _colour(found: re.Match[str]) -> str:
    parts = (found["red"], found["green"], found["blue"])
    return "".join(f"{min(int(part or 0), 255):02x}" for part in parts)
