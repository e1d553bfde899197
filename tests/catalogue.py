"""Every sentence that the tools of translators find in the program, without those tools."""

import ast
import re
import struct
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from django.utils.translation.template import templatize

SOURCE = Path(__file__).parent.parent / "src" / "nextround"
CONTEXT = "\x04"

# How many words each call has before the sentence, and whether a plural follows it.
_CALLS = {"_": (0, False), "gettext": (0, False), "gettext_noop": (0, False)}
_CALLS |= {"gettext_lazy": (0, False), "pgettext": (1, False), "pgettext_lazy": (1, False)}
_CALLS |= {"ngettext": (0, True), "ngettext_lazy": (0, True)}
_CALLS |= {"npgettext": (1, True), "npgettext_lazy": (1, True)}
_WORDS = r"""u?("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')"""
_CALL = re.compile(
    rf"\b({'|'.join(_CALLS)})\({_WORDS}(?:,\s*{_WORDS})?(?:,\s*{_WORDS})?", re.DOTALL
)

# A sentence, or its singular and its plural; a context stands before, as in a catalogue.
Entry = tuple[str, ...]


@lru_cache(maxsize=1)
def entries() -> frozenset[Entry]:
    """Return what is marked, in Python and in templates."""
    return frozenset(
        entry
        for pattern, found in (("*.py", _in_python), ("*.html", _in_template))
        for file in SOURCE.rglob(pattern)
        for entry in found(file.read_text(encoding="utf-8"))
    )


@lru_cache(maxsize=1)
def sentences() -> frozenset[str]:
    """Return each of them, singulars and plurals alike."""
    return frozenset(sentence for entry in entries() for sentence in entry)


def compiled(translated: Callable[[str], str]) -> bytes:
    """Return a compiled catalogue in which `translated` has said every sentence."""
    head = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\n"
    texts = {"": head}
    for entry in entries():
        context = entry[0].partition(CONTEXT)[0] + CONTEXT if CONTEXT in entry[0] else ""
        key = context + "\0".join(sentence.removeprefix(context) for sentence in entry)
        texts[key] = "\0".join(map(translated, entry))
    pairs = [(key.encode(), texts[key].encode()) for key in sorted(texts, key=str.encode)]
    return _catalogue([key for key, _ in pairs], [text for _, text in pairs])


def _catalogue(keys: list[bytes], texts: list[bytes]) -> bytes:
    """Lay texts out as gettext's .mo files do: two tables of lengths and places, then all texts."""
    tables, at = [], 28 + 16 * len(keys)
    for text in (*keys, *texts):
        tables.append(struct.pack("<II", len(text), at))
        at += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, 0)
    return head + b"".join(tables) + b"".join(text + b"\0" for text in (*keys, *texts))


def _in_python(source: str) -> Iterator[Entry]:
    for node in _without_f_strings(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            yield from _entry(name, [each for each in words if isinstance(each, str)])


def _without_f_strings(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree, but not into strings with values: the tools do not look in there."""
    for child in ast.iter_child_nodes(tree):
        if not isinstance(child, ast.JoinedStr):
            yield child
            yield from _without_f_strings(child)


def _in_template(source: str) -> Iterator[Entry]:
    for call in _CALL.finditer(templatize(source)):
        name, *words = filter(None, call.groups())
        yield from _entry(name, [ast.literal_eval(each) for each in words])


def _entry(name: str, words: list[str]) -> Iterator[Entry]:
    before, plural = _CALLS.get(name, (9, False))
    if len(words) > before + plural:
        context = words[0] + CONTEXT if before else ""
        yield tuple(context + each for each in words[before : before + 1 + plural])
