"""Good files of every kind that is read, and how they are damaged."""

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from formats import office_bytes
from formats.drawn_words import file_of, picture_of
from formats.pdf_bytes import pdf_of_pages
from nextround.formats import reading
from nextround.formats.contract import RefusedError

# A reader that breaks down or does not come to an end is a fault, even if the candidate is told.
FAULTS = frozenset({"BROKE", "TOO_SLOW", "TOO_MUCH_MEMORY"})

_Read = Callable[..., reading.Reading | reading.CvFile]

AT_ONCE = 6  # enough that no place for a child is ever empty

_TEXT = "Müller & Söhne – Datenanalyst/in\nGehalt: 52.000 €\n\nSQL, “Python”, naïve Bayes.\n" * 4
_TABLE = "company,role,stage\n" + 'Mill,"Baker, head",applied\nWeaver,Clerk,\n' * 10
_HEAD = (
    "From: =?utf-8?b?SsO8cmdlbg==?= <jobs@example.org>\nTo: ada@example.org\n"
    "Subject: =?utf-8?q?caf=C3=A9?= =?iso-8859-1?q?_Gr=FC=DFe?=\n"
    "Date: Mon, 05 Jan 2026 10:00:00 +0100\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
)
_PLAIN = f"{_HEAD}Content-Type: text/plain; charset=utf-8\n\nLeider müssen wir absagen.\n"
_QUOTED = (
    f"{_HEAD}Content-Type: text/plain; charset=iso-8859-1; format=flowed; delsp=yes\n"
    "Content-Transfer-Encoding: quoted-printable\n\nM=FCller =\ngoes on =20\nhere.\n"
)
_BOTH = (
    f'{_HEAD}Content-Type: multipart/alternative; boundary="b"\n\nPreamble\n--b\n'
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    "M=C3=BCller \ngoes on.\n--b\nContent-Type: text/html; charset=utf-8\n"
    "Content-Transfer-Encoding: base64\n\nPHA+TcO8bGxlcjwvcD4=\n--b--\n"
)
_FORWARDED = (
    f'{_HEAD}Content-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: message/rfc822\n\n'
    f"{_BOTH}\n--m\nContent-Type: application/pdf; name*=utf-8''No%20.pdf\n"
    "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjcK\n--m--\n"
)
_ENVELOPE = "From x@example.org Mon Jan  5 10:00:00 2026\n"
_PAGE = (
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Job</title>"
    "<style>p{color:red}</style></head><body><h1>Data analyst</h1><p>SQL &amp; <b>Python</b>"
    "<br>Bristol<ul><li>Full time<li>£40,000</ul><script>track()</script>"
    "<table><tr><td>Pay<td>40&nbsp;000</table><div style='display:none'>no</div></body></html>"
)
_CV = "Ada Sample\nData analyst\n(Bristol) \\ led forty services"
_WORD = (
    office_bytes.p("Ada", form='<w:pStyle w:val="H"/>')
    + office_bytes.table((office_bytes.p("2019"), office_bytes.p("Mill")), widths=(900, 900))
    + office_bytes.p("Bread", form='<w:numPr><w:numId w:val="1"/></w:numPr>')
)
_WORD_STYLES = (
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr>'
    "</w:style>"
)
_OPEN = (
    '<text:h text:outline-level="1">Ada</text:h><text:list><text:list-item><text:p>Bread</text:p>'
    "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>2019"
    "</text:p></table:table-cell></table:table-row></table:table>"
)
_RICH = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}\pard\b\fs40 Ada\b0\par"
    r"\trowd\cellx2000\cellx9000\pard\intbl 2019\cell\pard\intbl Caf\'e9 \u321?\cell\row"
    r"\pard{\listtext\'b7\tab}\ls1 Bread\par}"
)
_DRAWN = picture_of("Ada Sample", "Baker").resize((350, 180))

GOOD = {
    "utf-8.txt": _TEXT.encode(),
    "utf-8-mark.txt": _TEXT.encode("utf-8-sig"),
    "utf-16.txt": _TEXT.encode("utf-16"),
    "utf-16-big.txt": _TEXT.encode("utf-16-be"),
    "utf-32.txt": _TEXT.encode("utf-32"),
    "cp1252.txt": _TEXT.encode("cp1252"),
    "table.csv": _TABLE.encode(),
    "plain.eml": _PLAIN.encode(),
    "quoted.eml": _QUOTED.replace("\n", "\r\n").encode(),
    "both.eml": _BOTH.encode(),
    "forwarded.eml": _FORWARDED.encode(),
    "three.mbox": "".join(f"{_ENVELOPE}{mail}\n" for mail in (_PLAIN, _BOTH, _QUOTED)).encode(),
    "quoting.mbox": (f"{_ENVELOPE}{_PLAIN}>From here on\n\n" * 5).encode(),
    "page.html": _PAGE.encode(),
    "page-utf-16.html": _PAGE.encode("utf-16"),
    "page-latin.html": _PAGE.replace("utf-8", "iso-8859-1").encode("iso-8859-1"),
    "one-page.pdf": pdf_of_pages(_CV),
    "three-pages.pdf": pdf_of_pages(_CV, "Bristol", _CV),
    "packed.pdf": pdf_of_pages(_CV * 5, _CV, packed=True),
    "turned.pdf": pdf_of_pages(_CV, box="[0 0 842 595] /Rotate 90 /UserUnit 2"),
    "styled.docx": office_bytes.docx(_WORD, styles=_WORD_STYLES),
    "listed.odt": office_bytes.odt(_OPEN),
    "look.rtf": _RICH.encode("latin-1"),
    "words.png": file_of(_DRAWN.convert("L")),
    "words.jpg": file_of(_DRAWN, "JPEG"),
}
# Read by their fields, and as CVs alone.
FIELDS = {
    "resume.json": b'{"basics": {"name": "Ada"}, "work": [{"company": "Mill", "pay": 1.5}]}',
    "cv.yaml": b"cv:\n  name: Ada\n  sections:\n    Work: [{company: Mill, date: 2019 - 2020}]\n",
    "europass.xml": (
        b"<?xml version='1.0'?><SkillsPassport><LearnerInfo><Identification><PersonName>"
        b"<FirstName>Ada</FirstName></PersonName></Identification><WorkExperienceList>"
        b"<WorkExperience><Period><From year='2019' month='--05'/></Period><Employer><Name>Mill"
        b"</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>"
    ),
    "linkedin.zip": office_bytes.zip_of_files(
        {
            "Profile.csv": "First Name,Last Name\nAda,Sample\n",
            "Positions.csv": "Company Name,Title,Started On\nMill,Baker,Apr 2019\n",
        }
    ),
}


def damaged(name: str, *, times: int) -> list[bytes]:
    """Return a good file with one bit changed, so many times, and as often cut short.

    The same each time; fewer times give the first of many.
    """
    chance = random.Random(name)
    good = {**GOOD, **FIELDS}[name]
    pairs = [(_flipped(good, chance), _cut(good, chance)) for _ in range(times)]
    return [content for pair in pairs for content in pair]


def outcomes(contents: Sequence[bytes], *, name: str, read: _Read = reading.read) -> Iterator[str]:
    """Yield for each file its kind or the name of its refusal; whatever else is raised rises."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(lambda content: _outcome(content, name, read), contents)


def _outcome(content: bytes, name: str, read: _Read) -> str:
    try:
        return read(content, name=name).kind
    except RefusedError as error:
        return error.refusal.name


def _flipped(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]
