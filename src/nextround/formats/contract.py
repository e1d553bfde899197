"""What the reading child and its parent agree on: limits, values and refusals."""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum

from nextround.engine.cv.layout import Fields, Layout, Page
from nextround.engine.words import gettext_noop as _

KINDS = (
    "text",
    "html",
    "mail",
    "mailbox",
    "pdf",
    "word",
    "opendocument",
    "rtf",
    "linkedin",
    "picture",
)

# Control characters have no place in words: they steer terminals and break later formats.
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file, and the process that reads it, may be and take.

    Sizes are in bytes, times in seconds, lengths of text in characters, sides of pictures in
    pixels.
    """

    file: int = 100 * _MB
    words: int = 2_000_000
    mails: int = 100_000
    all_mails: int = 10_000_000
    note: int = 300
    notes: int = 100
    answer: int = 64 * _MB
    frame: int = 4 * _MB

    pdf_pages: int = 50
    message: int = 25 * _MB
    message_header: int = 256 * 1024
    message_parts: int = 500
    message_depth: int = 50
    message_s: int = 2
    mail_body: int = 200_000
    header_line: int = 4_000
    fact: int = 300
    description: int = 200_000

    cv_text: int = 200_000
    cv_runs: int = 50_000
    cv_values: int = 20_000
    cv_depth: int = 12

    pictures: int = 6
    picture: int = _MB
    picture_width: int = 1_200
    picture_height: int = 1_700

    scans: int = 10
    scan_pixels: int = 9_000_000
    all_scan_pixels: int = 60_000_000
    picture_pixels: int = 40_000_000
    recognition_s: int = 40

    memory: int = 1024 * _MB
    cpu_s: int = 20
    wall_s: int = 25
    written: int = 64 * _MB
    descriptors: int = 64


LIMITS = Limits()


class Wanted(StrEnum):
    """What a child is to make of its file."""

    WORDS = "words"
    CV = "cv"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class MailWords:
    """One mail, its headers decoded and its body as plain text.

    Attributes:
        sent_at: ISO 8601, with the zone if the mail tells it; None if it has no usable date.
        message_id: As the mail has it, angle brackets included; empty if it has none.
    """

    subject: str
    sender: str
    sent_at: str | None
    body: str
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The next piece of a file's words."""

    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence on what was left out."""

    note: str


@dataclass(frozen=True, slots=True)
class PostingFacts:
    """What a page states of its posting in fields made for machines; empty: it doesn't.

    Attributes:
        place: From the town to the country; several are parted by " / ".
        pay: In words: "45,000 to 55,000 GBP a year".
        employment: Such as "Full-time, Contract".
        posted_on: ISO date.
        closes_on: ISO date, the last day on which one may apply.
        identifier: What the employer calls it by.
        description: The posting's own text, without what else is on the page.
        remote: Whether the work is done from afar throughout.
    """

    title: str = ""
    employer: str = ""
    place: str = ""
    pay: str = ""
    employment: str = ""
    posted_on: str = ""
    closes_on: str = ""
    identifier: str = ""
    description: str = ""
    remote: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of a PDF as it looks.

    Attributes:
        content: A WebP file.
        width: In pixels.
        height: In pixels.
    """

    content: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Scan:
    """A page whose words are to be recognised from how it looks.

    Attributes:
        pixels: Row by row, a byte each, from black to white.
        width: In pixels.
        height: In pixels.
        page_width: In points.
    """

    pixels: bytes
    width: int
    height: int
    page_width: float


Piece = Scan | Words | MailWords | PostingFacts | Note | Picture | Page | Fields


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from one file.

    Attributes:
        kind: One of `KINDS`.
        words: All words read; for mails the headers a person sees, then the body.
        mails: One for a mail, many for a mailbox, else empty.
        notes: What was left out, a sentence each.
        posting: What a page states of the one posting it is about.
    """

    kind: str
    words: str
    mails: tuple[MailWords, ...]
    notes: tuple[str, ...]
    posting: PostingFacts | None = None


@dataclass(frozen=True, slots=True)
class CvFile:
    """What was read from a CV.

    Attributes:
        kind: One of `KINDS`.
        document: Words with their place and look, or fields where the format tells them apart.
        notes: What was left out, a sentence each.
    """

    kind: str
    document: Layout | Fields
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a child made of a file that has no words, but shows some.

    Attributes:
        kind: One of `KINDS`.
    """

    kind: str
    scans: tuple[Scan, ...]
    notes: tuple[str, ...]


class Refusal(Enum):
    """Why a file is not read, in the sentence that the candidate sees."""

    EMPTY = _("This file is empty. Save it again, or copy the words and paste them.")
    MISSING = _("There is no file of this name. Check the name and try again.")
    FORBIDDEN = _("This file may not be opened. Change its permissions, or save a copy elsewhere.")
    NOT_A_FILE = _("This is a folder or a device, not a file. Choose a file.")
    TOO_LARGE = _("This file is larger than 100 MB. Save a smaller copy, or paste the words.")
    UNKNOWN = _(
        "This file is damaged, or of a kind that Nextround does not know. "
        "Save it as PDF or plain text, or copy the words and paste them."
    )
    NO_WORDS = _("This file holds no words. Save it again, or copy the words and paste them.")

    PDF_LOCKED = _(
        "This PDF is locked with a password. Save it without one, or copy the words and paste them."
    )
    PDF_BROKEN = _(
        "This PDF is damaged or cut short. Open it, save it as a new PDF and add that, "
        "or copy the words and paste them."
    )
    PDF_NO_WORDS = _(
        "This PDF holds no words that can be copied; it may be a scan or a picture. "
        "Install Tesseract (tesseract-ocr) to have scans read, "
        "or save it as PDF from the program it was written in."
    )
    MAIL_TOO_LARGE = _(
        "This mail is larger than 25 MB. Save it without its attachments, or paste its words."
    )
    MAIL_HEADER = _(
        "This mail is damaged: its header is far too long. "
        "Open it in your mail program, copy the words and paste them."
    )
    MAIL_PARTS = _(
        "This mail has more than 500 parts. "
        "Open it in your mail program, copy the words and paste them."
    )
    MAIL_BROKEN = _(
        "This mail is damaged. Open it in your mail program, copy the words and paste them."
    )
    MAIL_NO_CV = _(
        "This is a mail, not a CV. Save the CV that is attached to it, and add that file."
    )
    XML_NO_CV = _(
        "This XML file is no CV in a form that Nextround knows. Europass is one. "
        "Save the CV as PDF, or copy the words and paste them."
    )
    JSON_NO_CV = _(
        "This JSON file is no CV in a form that Nextround knows. JSON Resume is one. "
        "Save the CV as PDF, or copy the words and paste them."
    )
    JSON_BROKEN = _(
        "This JSON file is damaged or cut short. Save it again, or save the CV as PDF and add that."
    )
    YAML_NO_CV = _(
        "This YAML file is no CV in a form that Nextround knows. RenderCV’s is one. "
        "Save the CV as PDF, or copy the words and paste them."
    )
    YAML_BROKEN = _(
        "This YAML file is damaged or too long. Save it again, or save the CV as PDF and add that."
    )

    OFFICE_LOCKED = _(
        "This document is locked with a password. "
        "Save it without one as PDF, or copy the words and paste them."
    )
    WORD = _(
        "This is a document in Word’s old format (.doc), which Nextround does not read. "
        "Save it as .docx or PDF, or copy the words and paste them."
    )
    SPREADSHEET = _(
        "This is a spreadsheet, which Nextround does not read yet. "
        "Save the sheet as CSV, or copy the words and paste them."
    )
    SLIDES = _("These are slides. Save them as PDF, or copy the words and paste them.")
    OUTLOOK = _(
        "This is an Outlook message (.msg), which Nextround does not read. "
        "Save the mail as .eml, or copy the words and paste them."
    )
    CALENDAR = _(
        "This is a calendar file, which Nextround does not read yet. "
        "Open it in your calendar, copy the words and paste them."
    )
    CONTACT = _(
        "This is a contact card, which Nextround does not read yet. "
        "Open it in your address book, copy the words and paste them."
    )
    PICTURE = _(
        "This is a picture. Install Tesseract (tesseract-ocr) to have the words in it read, "
        "or copy them out of it and paste them."
    )
    PICTURE_KIND = _(
        "This is a kind of picture that is not read. Save it as PNG or JPEG, "
        "or copy the words out of it and paste them."
    )
    PICTURE_BROKEN = _(
        "This picture is damaged or larger than any page. Save it anew as PNG or JPEG, "
        "or copy the words out of it and paste them."
    )
    NO_WORDS_SEEN = _(
        "This picture shows no words that can be recognised. Take it again, straight and sharp, "
        "or copy the words out of it and paste them."
    )
    SOUND = _(
        "This is a sound or video file, and Nextround reads words only. "
        "Paste what was said as text."
    )
    ARCHIVE = _(
        "This is an archive of files, such as a ZIP. Unpack it and add the file you want from it."
    )
    ARCHIVE_BROKEN = _(
        "This document or archive is damaged or cut short. "
        "Save it anew, as PDF if you can, or copy the words and paste them."
    )
    ARCHIVE_LOCKED = _(
        "This archive is locked with a password. Unpack it and add the file you want from it."
    )
    ARCHIVE_ENTRIES = _(
        "This document or archive is made of more parts than can be taken in. "
        "Save it as PDF, or copy the words and paste them."
    )
    ARCHIVE_TOO_LARGE = _(
        "This document or archive unpacks to more than can be taken in. "
        "Save a smaller copy, or copy the words and paste them."
    )
    ARCHIVE_BOMB = _(
        "This file is packed so as to fill the computer, as no honest document is, and was not "
        "opened. Ask for another copy, or copy the words and paste them."
    )
    DEFINITIONS = _(
        "This file holds orders to fetch or to repeat other text, as no honest document does, and "
        "was not read. Ask for another copy, or copy the words and paste them."
    )
    ARCHIVE_LINK = _(
        "This archive points to files outside itself. Unpack it and add the file you want from it."
    )
    ARCHIVE_NESTED = _(
        "This archive holds another archive. Unpack it and add the file you want from it."
    )

    TOO_SLOW = _(
        "Reading this file took too long and was stopped. "
        "Save a shorter copy, or copy the words and paste them."
    )
    TOO_MUCH_MEMORY = _(
        "This file takes more memory than one file may have. "
        "Save it as a new, smaller PDF, or copy the words and paste them."
    )
    TOO_MANY_WORDS = _(
        "This file gives more words than can be taken in at once. "
        "Split it, or copy the words you need and paste them."
    )
    BROKE = _(
        "This file could not be read: it is damaged, or the reader broke down on it. "
        "Save it anew as PDF, or copy the words and paste them."
    )


class UnreadableError(ValueError):
    """A file that cannot be read; its text tells the candidate why and what to do."""


class RefusedError(UnreadableError):
    """A file that is refused for one of the known reasons."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
