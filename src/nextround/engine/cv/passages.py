"""The text below an entry's head: paragraphs and items of lists, each put together again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nextround.engine.cv.lines import Line, is_same_paragraph, without_bullet

_HYPHEN = re.compile(r"(?<=[^\W\d_])-$")
# After these a hyphen stays where the line breaks.
_COMPOUND = re.compile(
    r"(?:^|[ (])(?:cross|high|low|data|user|self|non|co|full|part|long|short|real|multi|end|e|well|"
    r"front|back|third|first|large|small|open|hands|award|customer|cost|time|cloud|mid|call|work|world|"
    r"two|three|four|five|six|seven|eight|nine|ten|state|decision|problem|team|fast|hard|best|year|"
    r"step|day|risk|user|service|half|ill|far|wide|over-the|up-to|state-of-the|day-to|end-to|anti|"
    r"semi|quasi|ex)-$",
    re.IGNORECASE,
)
_NEW_PARAGRAPH = 0.25
_END = (".", "!", "?", ":", ";", "。")


@dataclass(frozen=True)
class Passage:
    """One paragraph, or one item of a list."""

    text: str
    item: bool
    lines: tuple[Line, ...]


def passages_of(lines: Iterable[Line]) -> list[Passage]:
    """Return the paragraphs and items that some lines hold."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _begins(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Passage(joined(group), group[0].item, tuple(group)) for group in groups]


def _begins(group: Sequence[Line], line: Line) -> bool:
    """Tell whether a line begins a paragraph or an item."""
    if line.item:
        return True
    last, first = group[-1], group[0]
    if is_same_paragraph(last.main, line.main):
        return False
    if line.text[:1].islower():
        return False
    usual = last.above if len(group) > 1 and last.above < 5 else 0.5
    if line.above > usual + _NEW_PARAGRAPH and line.above < 8:
        return True
    style = line.main.style
    if style.bold != last.main.style.bold or style.size != last.main.style.size:
        return True
    short = last.right < 0.8 * max(line.right, first.right) and last.text.endswith(_END)
    return short and not first.item


def joined(lines: Sequence[Line]) -> str:
    """Return the words of lines as one text, words parted at a line's end made whole."""
    text = ""
    for line in lines:
        words = without_bullet(line.text) if not text else line.text
        if _HYPHEN.search(text[-2:]) and words[:1].islower():
            text = (text if _COMPOUND.search(text) else text[:-1]) + words
        else:
            text = f"{text} {words}" if text else words
    return text.strip()
