"""What is dropped under + Add: read, or refused in one sentence; nothing is kept before a yes."""

import pytest
from django.conf import settings as program
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from formats.pdf_bytes import pdf_of_pages
from nextround.apps.lessons.models import Debrief
from web.reading_pages import error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

NO = "We have decided to appoint another candidate. Thank you for coming to the interview."
MAIL = f"From: HR <hr@mill.example>\nSubject: Your application\nDate: {{}}\n\n{NO}\n"
SEALED_BY_PASSWORD = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >> /ID [<{1}> <{1}>]"
).format("41" * 32, "41" * 16)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504

REFUSED = {
    "nothing in it": ("mail.eml", b""),
    "white space alone": ("mail.txt", b" \n\t \n"),
    "a locked PDF": ("no.pdf", pdf_of_pages("No", trailer=SEALED_BY_PASSWORD)),
    "a locked or old office file": ("no.doc", OLD_OFFICE),
    "a picture": ("no.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
    "a broken PDF": ("no.pdf", b"%PDF-1.7\n" + b"\xff" * 400),
    "no words in any encoding": ("no.txt", bytes(range(256)) * 40),
    "control characters in it": ("no.txt", NO.replace(" to ", " \0to\x07 ").encode()),
    "more words than any mail has": ("no.txt", f"{NO} {'word ' * 60_000}".encode()),
    "an archive": ("no.zip", b"PK\x03\x04" + b"\0" * 60),
}
READ = {
    "UTF-8": NO.encode(),
    "UTF-16": NO.encode("utf-16"),
    "Windows-1252": f"{NO} Müller & Söhne – “Büro”".encode("cp1252"),
    "a byte order mark": NO.encode("utf-8-sig"),
    "a PDF": pdf_of_pages(NO),
    "a mail": MAIL.format("Mon, 05 Jan 2026 10:00:00 +0100").encode(),
    "a mail from the future": MAIL.format("Mon, 05 Jan 2099 10:00:00 +0100").encode(),
    "a mail without a date": MAIL.format("soon").encode(),
    "a subject without end": f"From: a@b.example\nSubject: {'No ' * 800}\n\n{NO}\n".encode(),
    "a sender without end": f"From: {'x' * 900} <a@b.example>\nSubject: No\n\n{NO}\n".encode(),
}


@pytest.fixture
def folder(settings, tmp_path):
    """Return the folder that uploads are set down in."""
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 100
    return tmp_path


def drop(page, content, *, name="no.eml", words=""):
    file = SimpleUploadedFile(name, content)
    return page.post(reverse("add-read"), {"file": file, "words": words})


def fields_of(answer):
    """Return what the page's form would send if nothing in it was changed."""
    names = {
        node.attributes["name"]
        for node in LexborHTMLParser(answer.content).css(
            ".recognised input[name], .recognised select[name], .recognised textarea[name]"
        )
    }
    shown = {name: typed(answer, name) for name in names - {"csrfmiddlewaretoken"}}
    return {name: "".join(value) for name, value in shown.items()}


@pytest.mark.parametrize(("name", "content"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(page, kept, name, content):
    before = kept()
    answer = drop(page, content, name=name)
    assert (answer.status_code, kept()) == (422, before)
    error = error_beside(answer, "file") or error_beside(answer, "words")
    assert error.endswith(".")
    assert 20 < len(error) < 200


@pytest.mark.parametrize(("name", "content"), REFUSED.values(), ids=REFUSED)
def test_a_refused_file_leaves_nothing_behind(page, folder, name, content):
    drop(page, content, name=name)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", READ.values(), ids=READ)
def test_a_file_that_can_be_read_is_shown_and_nothing_is_kept(page, kept, folder, content):
    before = kept()
    answer = drop(page, content)
    assert (answer.status_code, kept()) == (200, before)
    assert "decided to appoint another candidate" in typed(answer, "words")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", READ.values(), ids=READ)
def test_what_was_understood_is_kept_by_a_yes_alone(page, content):
    fields = fields_of(drop(page, content))
    fields["employer"] = fields["employer"] or "Mill"
    answer = page.post(reverse("add-keep"), fields)
    assert answer.status_code == 302, text_of(answer)
    assert "decided to appoint another candidate" in Debrief.objects.get().message


def test_a_date_that_cannot_be_is_pointed_out(page):
    mail = MAIL.format("Mon, 05 Jan 1001 10:00:00 +0100").encode()
    fields = {**fields_of(drop(page, mail)), "employer": "Mill"}
    answer = page.post(reverse("add-keep"), fields)
    assert (answer.status_code, error_beside(answer, "on")) == (
        422,
        "Check the year of this date.",
    )


def test_a_text_that_was_typed_stays_when_the_file_is_refused(page):
    answer = drop(page, b"", words="I typed this")
    assert typed(answer, "words") == "I typed this"


def test_an_upload_over_the_limit_is_refused_by_its_announced_length(page, kept):
    before = kept()
    announced = program.UPLOAD_MAX_SIZE + 2 * 1024 * 1024
    answer = page.generic(
        "POST",
        reverse("add-read"),
        b"--b\r\n",
        content_type="multipart/form-data; boundary=b",
        CONTENT_LENGTH=str(announced),
    )
    assert (answer.status_code, kept()) == (413, before)
    assert "100 MB" in text_of(answer)


@pytest.mark.parametrize(
    "body",
    [b"", b"--b", b"--b\r\nContent-Disposition: form-data; name=words\r\n\r\nHalf", b"\xff" * 50],
    ids=["empty", "only a beginning", "cut off", "no form"],
)
def test_a_form_that_is_broken_off_is_answered_in_words(page, kept, body):
    before = kept()
    answer = page.generic(
        "POST", reverse("add-read"), body, content_type="multipart/form-data; boundary=b"
    )
    assert answer.status_code in {200, 400, 422}
    assert kept() == before
    assert tree_of(answer).css_first("h1").text() != ""


@pytest.mark.parametrize(
    "name", ["../../x.eml", "a\r\nb.eml", "<script>.eml", "\u202elme.no", "x" * 500]
)
def test_a_files_name_is_of_no_consequence(page, name):
    answer = drop(page, MAIL.format("soon").encode(), name=name)
    assert answer.status_code == 200
    assert name.encode() not in answer.content
