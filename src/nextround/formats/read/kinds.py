"""What kind of file it is, told from its bytes."""

import re
from typing import BinaryIO

from nextround.formats import archive
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import plain

_HEAD = 1 << 16

# Signatures at a fixed place: (place, bytes, what it is: a kind that is read, or a refusal).
_SIGNATURES: tuple[tuple[int, bytes, str | Refusal], ...] = (
    (0, b"{\\rtf", "rtf"),
    (0, b"\x89PNG\r\n", "picture"),
    (0, b"\xff\xd8\xff", "picture"),
    (0, b"GIF8", Refusal.PICTURE_KIND),
    (0, b"II*\0", Refusal.PICTURE_KIND),
    (0, b"MM\0*", Refusal.PICTURE_KIND),
    (8, b"WEBP", "picture"),
    (4, b"ftypheic", Refusal.PICTURE_KIND),
    (4, b"ftypmif1", Refusal.PICTURE_KIND),
    (4, b"ftypavif", Refusal.PICTURE_KIND),
    (8, b"WAVE", Refusal.SOUND),
    (8, b"AVI ", Refusal.SOUND),
    (4, b"ftyp", Refusal.SOUND),
    (0, b"ID3", Refusal.SOUND),
    (0, b"fLaC", Refusal.SOUND),
    (0, b"OggS", Refusal.SOUND),
    (0, b"FORM", Refusal.SOUND),
    (0, b"caff", Refusal.SOUND),
    (0, b"#!AMR", Refusal.SOUND),
    (0, b"\x1aE\xdf\xa3", Refusal.SOUND),
    (0, b"\xff\xfb", Refusal.SOUND),
    (0, b"\xff\xf3", Refusal.SOUND),
    (0, b"\xff\xf1", Refusal.SOUND),
    (0, b"7z\xbc\xaf", Refusal.ARCHIVE),
    (0, b"Rar!", Refusal.ARCHIVE),
    (0, b"\x1f\x8b", Refusal.ARCHIVE),
    (0, b"BZh", Refusal.ARCHIVE),
    (0, b"\xfd7zXZ", Refusal.ARCHIVE),
    (0, b"\x28\xb5\x2f\xfd", Refusal.ARCHIVE),
    (257, b"ustar", Refusal.ARCHIVE),
)
# What a package is, by its own type or by a name in it: a kind that is read, or a refusal.
_PACKAGES = (
    (b"opendocument.spreadsheet", Refusal.SPREADSHEET),
    (b"opendocument.presentation", Refusal.SLIDES),
    (b"opendocument", "opendocument"),
    (b"word/", "word"),
    (b"xl/", Refusal.SPREADSHEET),
    (b"ppt/", Refusal.SLIDES),
)
_EXPORT = re.compile(r"^(?:[^\n/]{1,100}/)?(?:Profile|Positions)\.csv$", re.M)
_SEALED = "EncryptedPackage".encode("utf-16-le")
_COMPOUND = (
    ("__substg1.0_".encode("utf-16-le"), Refusal.OUTLOOK),
    ("Workbook".encode("utf-16-le"), Refusal.SPREADSHEET),
    ("PowerPoint Document".encode("utf-16-le"), Refusal.SLIDES),
)

_PDF = re.compile(rb"\A%PDF|%PDF-\d")  # readers allow 1,024 bytes before it
_HTML = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_TAG = re.compile(r"\s*<[a-z!]", re.I)
_FROM_LINE = re.compile(rb"From \S.{0,300}\d\d?:\d\d.{0,40}\d{4}")
_FIELD = re.compile(r"([!-9;-~]{1,100})[ \t]{0,10}:")
_FIELDS = (
    "from to subject date received message-id mime-version return-path delivered-to "
    "content-type sender reply-to x-mailer"
)
_MAIL_FIELDS = frozenset(_FIELDS.split())


def kind_of(file: BinaryIO, *, ending: str) -> str:
    """Return what `file` is, one of `contract.KINDS`, and rewind it.

    `ending` decides only between kinds that are all text.

    Raises:
        RefusedError: It is empty, or of a kind that is not read.
    """
    head = file.read(_HEAD)
    foreign = _foreign(head, file)
    file.seek(0)
    if foreign:
        return foreign
    is_text = plain.is_text(head)
    if _PDF.search(head, 0, 1024) or (ending == ".pdf" and (b" obj" in head or not is_text)):
        return "pdf"
    if not is_text:
        raise RefusedError(Refusal.UNKNOWN)
    return _kind_of_text(head, ending=ending)


def _foreign(head: bytes, file: BinaryIO) -> str:
    """Return the kind of a file that is known by its signature; empty if it has none."""
    if not head:
        raise RefusedError(Refusal.EMPTY)
    for place, signature, kind in _SIGNATURES:
        if head.startswith(signature, place):
            return _kind(kind)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind(_package(file))
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise RefusedError(_compound(head + _tail(file)))
    return ""


def _kind(found: str | Refusal) -> str:
    if isinstance(found, Refusal):
        raise RefusedError(found)
    return found


def _tail(file: BinaryIO) -> bytes:
    """Return the last bytes of the file: a compound file's list of names may stand there."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _HEAD))
    return file.read(_HEAD)


def _package(file: BinaryIO) -> str | Refusal:
    """Return what an archive holds; one that is damaged or does harm is refused for that."""
    with archive.opened(file) as gate:
        names = "\n".join(entry.name for entry in gate.entries)
        said = [_beginning(gate, entry) for entry in gate.entries if entry.name == "mimetype"]
    if _EXPORT.search(names):
        return "linkedin"
    sample = b"\n".join([*said, names.encode(errors="replace")])
    return next((refusal for name, refusal in _PACKAGES if name in sample), Refusal.ARCHIVE)


def _beginning(gate: archive.Gate, entry: archive.Entry) -> bytes:
    with gate.open(entry) as contents:
        return contents.read(100)


def _compound(sample: bytes) -> Refusal:
    if _SEALED in sample:
        return Refusal.OFFICE_LOCKED
    return next((refusal for name, refusal in _COMPOUND if name in sample), Refusal.WORD)


def _kind_of_text(head: bytes, *, ending: str) -> str:
    if _FROM_LINE.match(head):
        return "mail" if ending == ".eml" else "mailbox"
    text = plain.decoded(head).lstrip("\n ")
    if text.startswith("BEGIN:VCALENDAR"):
        raise RefusedError(Refusal.CALENDAR)
    if text.startswith("BEGIN:VCARD"):
        raise RefusedError(Refusal.CONTACT)
    if _is_html(text, ending=ending):
        return "html"
    return "mail" if _is_mail(text, ending=ending) else "text"


def _is_html(text: str, *, ending: str) -> bool:
    return bool(_HTML.match(text) or (ending in {".html", ".htm"} and _TAG.match(text)))


def _is_mail(text: str, *, ending: str) -> bool:
    """Return whether `text` begins with a mail's header.

    Two fields of a mail tell it, and each line above the first empty one must be a field
    or go on with one; under `.eml` a first line that is a field is enough.
    """
    lines = text.split("\n\n", 1)[0].split("\n")
    fields = [_FIELD.match(line) for line in lines if not line.startswith((" ", "\t"))]
    if ending == ".eml":
        return bool(fields and fields[0])
    names = {field[1].lower() for field in fields if field}
    return all(fields) and len(names & _MAIL_FIELDS) >= 2
