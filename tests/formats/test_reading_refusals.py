"""Each file that is not read is refused with its own sentence."""

import io
import os
import zipfile

import pytest

from formats.pdf_bytes import pdf_of_pages
from nextround.formats import reading
from nextround.formats.contract import LIMITS, Refusal

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCK = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<00> <00>]"
)


def package(name, content=b"words"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # Its own moment would be in the bytes, and these name the tests: each worker's otherwise.
        archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def refusal(content, *, name=""):
    with pytest.raises(reading.UnreadableError) as caught:
        reading.read(content, name=name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Refusal.EMPTY),
        (b" \r\n\t \n", Refusal.NO_WORDS),
        (b"<html><body><script>x</script></body></html>", Refusal.NO_WORDS),
        (bytes(range(256)) * 40, Refusal.UNKNOWN),
        (b"%PDF-", Refusal.PDF_BROKEN),
        (b"%PDF", Refusal.PDF_BROKEN),
        (pdf_of_pages("Words")[:200], Refusal.PDF_BROKEN),
        (pdf_of_pages(), Refusal.PDF_BROKEN),
        (pdf_of_pages("", ""), Refusal.PDF_NO_WORDS),
        (pdf_of_pages("Words", trailer=LOCK), Refusal.PDF_LOCKED),
        (package("word/document.xml"), Refusal.ARCHIVE_BROKEN),
        (package("word/document.xml", b"<document><body/></document>"), Refusal.NO_WORDS),
        (package("xl/workbook.xml"), Refusal.SPREADSHEET),
        (package("ppt/presentation.xml"), Refusal.SLIDES),
        (package("notes.txt"), Refusal.ARCHIVE),
        (package("word/document.xml")[:60], Refusal.ARCHIVE_BROKEN),
        (package("word/document.xml", bytes(30_000_000)), Refusal.ARCHIVE_BOMB),
        (
            package("mimetype", b"application/vnd.oasis.opendocument.text"),
            Refusal.ARCHIVE_BROKEN,
        ),
        (
            package("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            Refusal.SPREADSHEET,
        ),
        (COMPOUND + "WordDocument".encode("utf-16-le"), Refusal.WORD),
        (COMPOUND + "Workbook".encode("utf-16-le"), Refusal.SPREADSHEET),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), Refusal.OFFICE_LOCKED),
        (COMPOUND + "__substg1.0_0037001F".encode("utf-16-le"), Refusal.OUTLOOK),
        (rb"{\rtf1\ansi }", Refusal.NO_WORDS),
        (package("Positions.csv"), Refusal.ARCHIVE),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", Refusal.CALENDAR),
        (b"BEGIN:VCARD\r\nVERSION:4.0\r\n", Refusal.CONTACT),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), Refusal.PICTURE_BROKEN),
        (b"\xff\xd8\xff\xe0" + bytes(40), Refusal.PICTURE_BROKEN),
        (b"\0\0\0\x18ftypheic" + bytes(40), Refusal.PICTURE_KIND),
        (b"GIF89a" + bytes(40), Refusal.PICTURE_KIND),
        (b"RIFF\0\0\0\0WAVEfmt " + bytes(40), Refusal.SOUND),
        (b"ID3\x04" + bytes(40), Refusal.SOUND),
        (b"OggS" + bytes(40), Refusal.SOUND),
        (b"\0\0\0\x18ftypmp42" + bytes(40), Refusal.SOUND),
        (b"\x1f\x8b\x08" + bytes(40), Refusal.ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c" + bytes(40), Refusal.ARCHIVE),
        (bytes(257) + b"ustar" + bytes(40), Refusal.ARCHIVE),
    ],
)
def test_a_file_that_is_not_read_says_why_and_what_to_do(content, expected):
    assert refusal(content) == expected.value


def test_a_locked_pdf_asks_for_one_without_a_password():
    assert refusal(pdf_of_pages("Words", trailer=LOCK)) == (
        "This PDF is locked with a password. Save it without one, or copy the words and paste them."
    )


def test_random_bytes_named_pdf_are_called_a_damaged_pdf():
    assert refusal(bytes(range(256)) * 40, name="cv.pdf") == Refusal.PDF_BROKEN.value


def test_a_file_over_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "huge.mbox"
    with path.open("wb") as file:
        file.truncate(LIMITS.file + 1)
    with pytest.raises(reading.UnreadableError, match="larger than 100 MB"):
        reading.read_file(path)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(reading.UnreadableError, match="no file of this name"):
        reading.read_file(tmp_path / "none.pdf")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(reading.UnreadableError, match="a folder or a device"):
        reading.read_file(tmp_path)


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(reading.UnreadableError, match="a folder or a device"):
        reading.read_file(tmp_path / "pipe.txt")


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "cv.pdf").touch()
    with pytest.raises(reading.UnreadableError, match="This file is empty"):
        reading.read_file(tmp_path / "cv.pdf")
