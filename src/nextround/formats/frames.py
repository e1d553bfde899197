"""Single values in a child's answer, checked before they are used."""

import math

from nextround.formats.contract import CONTROLS


def text(content: object, *, most: int | None = None) -> str:
    """Return text that holds no control characters.

    Raises:
        ValueError: It is no such text, or longer than `most` characters.
    """
    if not isinstance(content, str) or CONTROLS.search(content):
        raise ValueError("not clean text")
    if most is not None and len(content) > most:
        raise ValueError("longer than agreed")
    return content


def number(content: object, *, most: float) -> float:
    """Return a number between `-most` and `most`.

    Raises:
        ValueError: It is none.
    """
    if isinstance(content, bool) or not isinstance(content, int | float):
        raise ValueError("not a number")  # noqa: TRY004  one kind of error for a bad frame
    if not -most <= content <= most or not math.isfinite(content):
        raise ValueError("out of range")
    return float(content)


def whole(content: object, *, most: int) -> int:
    """Return a whole number from 0 to `most`.

    Raises:
        ValueError: It is none.
    """
    if isinstance(content, bool) or not isinstance(content, int) or not 0 <= content <= most:
        raise ValueError("not a whole number in range")
    return content


def truth(content: object) -> bool:
    """Return true or false.

    Raises:
        ValueError: It is neither.
    """
    if not isinstance(content, bool):
        raise ValueError("neither yes nor no")  # noqa: TRY004  one kind of error for a bad frame
    return content


def listed(content: object, *, length: int) -> list[object]:
    """Return a list of so many values.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(content, list) or len(content) != length:
        raise ValueError("not a list of this length")
    return content
