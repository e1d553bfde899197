"""A language in which every translated sentence stands in brackets and each word is longer."""

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import django
from django.http import HttpResponse
from django.utils.translation import trans_real
from selectolax.lexbor import LexborNode

import catalogue
from web.reading_pages import tree_of

CODE = "en-xa"
OPEN, CLOSE = "⟦", "⟧"

# Words that are the same in every language: what the program is called, and marks, numbers,
# addresses, zones of time and keys. Each language is called as those call it who speak it.
_SAME = re.compile(
    r"""
    Nextround | English | Markdown | CSV | PDF | UTC | Ctrl | Esc | [A-Z][A-Za-z_]+/[\w/+-]+
    | \S+@\S+ | (?:https?://)?[\w-]+(?:\.[\w-]+)*\.(?:example|test|md|ics|csv|zip|txt)\S*
    | [\W\d_]+ | \b[A-Z]{3}\b | \b[A-Za-z]\b
    """,
    re.VERBOSE,
)
_READ_OUT = ("aria-label", "title", "placeholder", "alt")
# What stands there is not read, is a name, or is to be typed as it stands.
_NOT_WORDS = {"script", "style", "textarea", "template", "bdi", "code", "kbd", "samp", "cite"}


# What stands in a sentence and is no word of it: places for values, marks of a page, commands.
_LONGER = re.compile(
    r"%\(\w+\)[a-z]|%%|\{\w*\}|<[^>]*>|&\w+;|`[^`]*`|(?:https?://)\S+|(?P<word>[^\W\d_]{2,})"
)
# Django's own sentences, such as that a field is needed, come from Django's own catalogue.
_DJANGOS = gettext.translation(
    "django", Path(django.__file__).parent / "conf" / "locale", languages=["de"]
)


def made_up(message: str) -> str:
    """Return the sentence in brackets, each word a third longer; the context is for translators."""
    words = message.rpartition(catalogue.CONTEXT)[2]
    return f"{OPEN}{_LONGER.sub(_longer, words)}{CLOSE}" if words.strip() else words


def _longer(found: re.Match[str]) -> str:
    word = found["word"]
    return f"{word}{'~' * round(len(word) / 3)}" if word else found[0]


class MadeUp(gettext.NullTranslations):
    """A catalogue of what the tools of translators find, and of what is Django's own."""

    plural = staticmethod(lambda number: int(number != 1))

    def gettext(self, message: str) -> str:
        """Return the sentence made up, or as it is where no translator would have met it."""
        found = message in catalogue.sentences() or _DJANGOS.gettext(message) != message
        return made_up(message) if found else message

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """Return the one that fits the number."""
        if singular not in catalogue.sentences() and not _is_djangos(singular, plural):
            return singular if number == 1 else plural
        return made_up(singular if number == 1 else plural)

    def to_language(self) -> str:
        """Return the language's code."""
        return CODE

    def language(self) -> str:
        """Return the language's code."""
        return CODE


def _is_djangos(singular: str, plural: str) -> bool:
    return _DJANGOS.ngettext(singular, plural, 1) != singular


@contextmanager
def spoken() -> Iterator[str]:
    """Let the program know the language; returns its code."""
    trans_real._translations[CODE] = MadeUp()
    try:
        yield CODE
    finally:
        del trans_real._translations[CODE]


def untranslated(answer: HttpResponse, *, own: str) -> list[str]:
    """Return what a page says in words that are neither translated nor the person's `own`."""
    tree = tree_of(answer)
    title = tree.css_first("title")
    said = [*_texts(tree.body), (title.text() if title else "", 0)]
    attributes = [
        (node.attributes[name] or "", 0)
        for name in _READ_OUT
        for node in tree.css(f"body [{name}]")
    ]
    return [words for text, depth in (*said, *attributes) if (words := _left(text, depth, own=own))]


def left_of(text: str, *, own: str) -> str:
    """Return what of a text is neither translated, nor `own`, nor the same in all languages."""
    return _left(text, 0, own=own)


def _texts(node: LexborNode | None, depth: int = 0) -> Iterator[tuple[str, int]]:
    """Yield each text of a page with how many brackets are open before it."""
    for child in node.iter(include_text=True) if node is not None else ():
        # A part that says which language it is in, as a letter does, is not in the reader's.
        if child.tag in _NOT_WORDS or "lang" in (child.attributes or {}):
            continue
        if child.tag == "-text":
            text = child.text(deep=False)
            yield text, depth
            depth += text.count(OPEN) - text.count(CLOSE)
        else:
            inner = [*_texts(child, depth)]
            yield from inner
            depth += sum(text.count(OPEN) - text.count(CLOSE) for text, _depth in inner)


def _left(text: str, depth: int, *, own: str) -> str:
    kept = []
    for sign in text:
        depth += sign == OPEN
        kept.append(sign if not depth else " ")
        depth -= sign == CLOSE
    words = re.sub(own, " ", "".join(kept))
    return " ".join(_SAME.sub(" ", words).split())
