"""What a person typed, made fit to stand inside a letter's sentence."""

import re

_LONGEST_FIELD = 80
_LONGEST_LINE = 400
# "(m/w/d)", "(H/F)": in a posting's title, not in a letter. The rest would end the sentence.
# It begins where a gap begins, not within it: else a long gap is gone over from each place.
_GENDER_MARK = re.compile(r"(?<!\s)(?:\s*\(\s*\w(?:\s*[/|*]\s*\w){1,3}\s*\)|\s+[HF]\s?/\s?[FH]\b)")
_NOT_IN_A_FIELD = re.compile(r"[?¿{}\x00-\x1f\x7f]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ENDS_A_SENTENCE = (".", "!", "?", "…")


def field(text: str) -> str:
    """Return `text` on one line, without what would end or break a sentence."""
    words = " ".join(_NOT_IN_A_FIELD.sub(" ", text[: 4 * _LONGEST_FIELD]).split())
    return _cut(words, longest=_LONGEST_FIELD).strip(" ,;:")


def role_field(text: str) -> str:
    """Return a role likewise, without the mark that says it is open to everyone."""
    return field(_GENDER_MARK.sub("", text))


def line(text: str) -> str:
    """Return `text` on one line, otherwise as it was typed."""
    words = " ".join(_CONTROL.sub(" ", text[: 4 * _LONGEST_LINE]).split())
    return _cut(words, longest=_LONGEST_LINE).rstrip(" ,;:")


def sentence(text: str) -> str:
    """Return `text` on one line, with a capital and an end; the empty text stays empty."""
    words = line(text)
    end = "." if words and not words.endswith(_ENDS_A_SENTENCE) else ""
    return capital(words) + end


def capital(text: str) -> str:
    """Return `text` with its first letter large and the others as they are."""
    before = len(text) - len(text.lstrip("¿"))
    return text[:before] + text[before : before + 1].upper() + text[before + 1 :]


def _cut(words: str, *, longest: int) -> str:
    if len(words) <= longest:
        return words
    return words[:longest].rpartition(" ")[0] or words[:longest]
