"""The words of an HTML page or mail, without its scripts, styles and hidden parts."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nextround.formats.contract import (
    LIMITS,
    Note,
    Piece,
    PostingFacts,
    Refusal,
    RefusedError,
    Words,
)
from nextround.formats.read import plain, stated

_DROPPED = (
    "head, script, style, noscript, template, iframe, object, svg, math, select, "
    "[hidden], [style*='display:none' i], [style*='display: none' i]"
)
_NAMES_OF_BLOCKS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol "
    "p pre section summary table tbody tfoot thead tr ul"
)
BLOCKS = frozenset(_NAMES_OF_BLOCKS.split())
_APART = "blockquote h1 h2 h3 h4 h5 h6 p pre table"
_BREAKS = dict.fromkeys(_APART.split(), "\n\n") | {"br": "\n", "td": "\t", "th": "\t"}
TEXT = "-text"
# Deeper nesting than this between a text and its block is made by machines against machines.
_CLIMB = 30

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w:.-]{2,40})", re.I)
_SPACES = re.compile(r"[ \t\r\n\u00a0]+")
# Mail programs fill the preview line with characters that show as nothing.
_INVISIBLE = re.compile("[\u00ad\u034f\u200b\u200c\u2060-\u2064\ufeff]")


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield the words of an HTML file, and the posting that it states it is about.

    Raises:
        RefusedError: It shows no words, and states none.
    """
    # A saved page carries scripts and pictures that weigh many times its words.
    content = file.read(4 * LIMITS.words + 1)
    document = LexborHTMLParser(source_of(content))
    postings = stated.postings_in(document)
    posting = stated.chosen(postings, document=document)
    facts = stated.facts_of(posting, words_of=words_of) if posting else None
    words, around = _words_of_page(document)
    # Some pages are filled in by their scripts, and say all in what they state.
    text, cut = plain.shortened(words or _text_of(facts), most=LIMITS.words)
    if not text:
        raise RefusedError(Refusal.NO_WORDS)
    yield Words(text)
    if facts:
        yield facts
    if around:
        yield Note("What stands around the main part of the page was left out, such as its menus.")
    if postings and not facts:
        yield Note("This page lists several postings. To add one of them, open that one.")
    if cut or len(content) > 4 * LIMITS.words:
        yield Note("The page is very long; its end was left out.")


def source_of(content: bytes) -> str:
    """Return an HTML file's source text, in the encoding it names if that one fits."""
    named = _META_CHARSET.search(content, 0, 4096)
    encoding = plain.text_encoding(named[1].decode("ascii")) if named else ""
    if encoding and not encoding.startswith("utf"):
        return plain.cleaned(content.decode(encoding, errors="replace"))
    return plain.decoded(content)


def words_of(source: str) -> str:
    """Return the words that a browser would show for `source`, a line for each block."""
    body = LexborHTMLParser(source).body
    return _words_in(body, dropped=dropped(body)) if body else ""


def _words_of_page(document: LexborHTMLParser) -> tuple[str, bool]:
    """Return the words of a page, and whether what stands around its main part was left out.

    A page names its main part itself. If it holds less than half of the words, or is not
    the only one, the page is kept whole: a menu too many does no harm, a lost duty would.
    """
    body = document.body
    if body is None:
        return "", False
    unseen = dropped(body)
    words = _words_in(body, dropped=unseen)
    for names in ("main, [role='main' i]", "article"):
        parts = [part for part in body.css(names) if part.mem_id not in unseen]
        main = _words_in(parts[0], dropped=unseen) if len(parts) == 1 else ""
        if len(words) <= 2 * len(main):
            return main, len(main) < len(words)
    return words, False


def _words_in(part: LexborNode, *, dropped: set[int]) -> str:
    return _tidy("".join(_runs(part, dropped=dropped)))


def _text_of(facts: PostingFacts | None) -> str:
    return f"{facts.title}\n\n{facts.description}".strip() if facts else ""


def dropped(body: LexborNode) -> set[int]:
    """Return the ids of all nodes that show no words.

    They are passed over rather than cut out: cutting one out of another that is cut out
    already touches freed memory.
    """
    unseen: set[int] = set()
    for outer in body.css(_DROPPED):
        if outer.mem_id not in unseen:
            unseen.update(node.mem_id for node in outer.traverse(include_text=True))
    return unseen


def _runs(body: LexborNode, *, dropped: set[int]) -> Iterator[str]:
    """Yield the texts in order, with the line ends and tabs that keep them apart."""
    last = 0
    for node in body.traverse(include_text=True):
        if node.mem_id in dropped:
            continue
        if node.tag == TEXT:
            block = _block_around(node)
            text = _shown(node, block=block)
            if block is not None and not text.isspace():
                yield "" if block.mem_id == last else "\n"
                last = block.mem_id
            yield text
        else:
            yield _BREAKS.get(node.tag or "", "")


def _shown(text: LexborNode, *, block: LexborNode | None) -> str:
    content = text.text_content or ""
    return content if block is not None and block.tag == "pre" else _SPACES.sub(" ", content)


def _block_around(node: LexborNode) -> LexborNode | None:
    """Return the block that a text flows in."""
    around = node.parent
    for _ in range(_CLIMB):
        if around is None or around.tag in BLOCKS:
            break
        around = around.parent
    return around


def _tidy(text: str) -> str:
    """Return `text` without invisible characters, spaces at line ends and rows of empty lines."""
    visible = _INVISIBLE.sub("", text)
    lines = (re.sub(r"(?<! ) *\t[ \t]*", "\t", line).strip() for line in visible.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
