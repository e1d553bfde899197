"""The words in a mail's body: which of its parts a person reads, as plain text."""

import re
from email.message import Message

from nextround.formats.contract import LIMITS, Note
from nextround.formats.read import headers, markup, plain

# A plain part this short beside a far longer HTML part only says that there is one.
_STUB, _FAR_LONGER = 200, 5
_HTML_SOURCE = 4 * LIMITS.words

# Format "flowed" (RFC 3676) ends the lines that go on with a space, save the one over a signature.
_SOFT_BREAK = re.compile(r"(?<!^--) \n(?!>)", re.MULTILINE)
_UNREAD_TEXTS = frozenset({"text/calendar", "text/css", "text/vcard", "text/x-vcard"})


def body_of(part: Message, notes: list[Note], *, depth: int = 0) -> str:
    """Return the words of a mail, or of a part and all within it.

    What is left out on the way is added to `notes`.
    """
    if depth > LIMITS.message_depth:
        notes.append(Note("Parts nested too deep in a mail were left out."))
        return ""
    inner = _inner(part)
    if not inner:
        return _leaf(part, notes)
    bodies = [body_of(item, notes, depth=depth + 1) for item in inner]
    if part.get_content_type() == "multipart/alternative":
        return _best(list(zip(inner, bodies, strict=True)))
    if part.get_content_type() == "message/rfc822":
        bodies = [_head(inner[0]), *bodies]
    return "\n\n".join(body.strip() for body in bodies if body.strip())


def _inner(part: Message) -> list[Message]:
    payload = part.get_payload()
    return (
        [item for item in payload if isinstance(item, Message)] if isinstance(payload, list) else []
    )


def _best(versions: list[tuple[Message, str]]) -> str:
    """Return the plain version of a text that is there more than once, if it is a full one."""
    full = [(item.get_content_type(), body) for item, body in versions if body.strip()]
    plain_text = next((body for kind, body in full if kind == "text/plain"), "")
    other = next((body for kind, body in full if kind != "text/plain"), "")
    stub = len(plain_text) < _STUB and len(other) > _FAR_LONGER * len(plain_text)
    return other if stub else plain_text


def _head(message: Message) -> str:
    """Return the headers of a mail that was forwarded whole."""
    lines = [(name, headers.header(message, name.lower())) for name in ("Subject", "From", "Date")]
    return "\n".join(f"{name}: {text}" for name, text in lines if text)


def _leaf(part: Message, notes: list[Note]) -> str:
    kind = part.get_content_type()
    shown = kind.startswith(("text/", "multipart/")) and kind not in _UNREAD_TEXTS
    if not shown or part.get_content_disposition() == "attachment":
        notes.extend(_attachment(part))
        return ""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    if kind == "text/html":
        return markup.words_of(_html_source(part, content[:_HTML_SOURCE]))
    return _unwrapped(part, _in_named_encoding(part, content) or plain.decoded(content))


def _attachment(part: Message) -> list[Note]:
    """Return the note on an attachment; none for the nameless pictures of a page's design."""
    try:
        name = part.get_filename() or ""
    except headers.LIBRARY_ERRORS:
        name = ""
    if not name and part.get_content_disposition() != "attachment":
        return []
    shown = " ".join(plain.cleaned(name).split())[:80] or part.get_content_type()
    return [Note(f"An attachment was left out: {shown}.")]


def _html_source(part: Message, content: bytes) -> str:
    return _in_named_encoding(part, content) or markup.source_of(content)


def _in_named_encoding(part: Message, content: bytes) -> str:
    """Return the text in the encoding that the part names; empty if it does not fit."""
    try:
        encoding = plain.text_encoding(part.get_content_charset() or "")
        return plain.cleaned(content.decode(encoding)) if encoding else ""
    except headers.LIBRARY_ERRORS:
        return ""


def _unwrapped(part: Message, text: str) -> str:
    """Return `text` with the lines joined that its sender's program broke."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    joint = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    return _SOFT_BREAK.sub(joint, text)
