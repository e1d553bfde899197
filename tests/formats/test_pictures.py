"""The first pages of a PDF as pictures: how many, how large, and which are left out."""

import io
import random

import pytest
from PIL import Image

from formats import damage, regressions
from formats.pdf_bytes import pdf_of_pages, pdf_of_pixels
from formats.ways import READERS, serving
from nextround.formats import reading
from nextround.formats.contract import LIMITS, Refusal, RefusedError

A4 = "[0 0 595 842]"
LOCK = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<00> <00>]"
)
PDFS = [name for name in damage.GOOD if name.endswith(".pdf")]


@pytest.fixture(scope="module")
def _server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server"), *READERS) as server:
        yield server


@pytest.fixture(autouse=True)
def _by_server(_server, monkeypatch):
    monkeypatch.setenv(reading.SERVER, _server.socket)


def sizes(content):
    return [(page.width, page.height) for page in reading.pictures(content, name="cv.pdf")]


def seen(picture):
    """Return a picture as a browser unfolds it."""
    image = Image.open(io.BytesIO(picture.content))
    assert (image.format, image.size) == ("WEBP", (picture.width, picture.height))
    return image.convert("L")


def with_second_of_three(box):
    """Return three pages, the second with a box of its own and the others A4."""
    content = pdf_of_pages("One", "Two", "Three", box=A4.ljust(50))
    second = content.index(A4.encode(), content.index(A4.encode()) + 1)
    return content[:second] + box.ljust(50).encode() + content[second + 50 :]


def refusal(content, *, name="cv.pdf"):
    with pytest.raises(RefusedError) as caught:
        reading.pictures(content, name=name)
    return caught.value.refusal


def outcome(content):
    """Return what becomes of a file: its pictures, or why it has none."""
    try:
        return reading.pictures(content, name="cv.pdf")
    except RefusedError as refused:
        return refused.refusal.name


def test_two_pages_give_two_pictures_of_their_shape():
    first, second = reading.pictures(pdf_of_pages("Ada Sample", ""), name="cv.pdf")
    assert (first.width, first.height) == (second.width, second.height) == (900, 1273)
    assert seen(first).getextrema()[0] < 80
    assert seen(second).getextrema()[0] > 250


def test_a_page_of_text_is_small():
    lines = "\n".join(
        f"Line {number}: led the move of forty services to one." for number in range(50)
    )
    [page] = reading.pictures(pdf_of_pages(lines), name="cv.pdf")
    assert len(page.content) < 100 * 1024


@pytest.mark.parametrize(
    ("box", "size"),
    [
        ("[0 0 842 595]", (1200, 848)),
        ("[0 0 595 842] /Rotate 90", (1200, 848)),
        ("[595 842 0 0]", (900, 1273)),
        ("[0 0 595 842] /CropBox [0 0 300 300]", (900, 900)),
        ("[0 0 14400 14400]", (900, 900)),
        ("[0 0 999999 999999]", (900, 900)),
        ("[0 0 595 14400]", (71, 1700)),
        ("[0 0 14400 595]", (1200, 50)),
        ("[0 0 3 2]", (1200, 800)),
        # PDFium takes what is no size for a letter's.
        ("[0 0 0 842]", (900, 1165)),
        ("[0 0 nan inf]", (900, 1165)),
    ],
)
def test_a_picture_is_never_larger_than_a_screen(box, size):
    assert sizes(pdf_of_pages("Words", box=box)) == [size]


@pytest.mark.parametrize(
    "box",
    [
        "[0 0 9999999 9999999]",
        "[-99999999 -99999999 99999999 99999999]",
        "[0 0 1 14400]",
        "[0 0 14400 1]",
        "[0 0 595 842] /CropBox [0 0 0.0001 842]",
    ],
)
def test_a_page_of_a_size_that_no_page_has_is_left_out(box):
    assert sizes(with_second_of_three(A4)) == [(900, 1273)] * 3
    assert sizes(with_second_of_three(box)) == [(900, 1273)] * 2
    assert sizes(pdf_of_pages("Words", box=box)) == []


def test_a_page_that_is_none_is_left_out():
    content = pdf_of_pages("One", "Two", "Three").replace(b"6 0 R 8 0 R]", b"3 0 R 8 0 R]")
    assert sizes(content) == [(900, 1273)] * 2


def test_of_sixty_pages_the_first_six_are_drawn():
    assert sizes(pdf_of_pages(*["Page"] * 60)) == [(900, 1273)] * 6


def test_the_largest_page_of_noise_is_within_the_limit():
    noise = random.Random(1).randbytes(900 * 1700 * 3)
    [page] = reading.pictures(pdf_of_pixels(noise, width=900, height=1700), name="cv.pdf")
    assert (page.width, page.height) == (900, 1700)
    assert 500 * 1024 < len(page.content) <= LIMITS.picture


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Refusal.EMPTY),
        (pdf_of_pages("Words", trailer=LOCK), Refusal.PDF_LOCKED),
        (pdf_of_pages("Words")[:200], Refusal.PDF_BROKEN),
        (pdf_of_pages(), Refusal.PDF_BROKEN),
        (bytes(range(256)) * 40, Refusal.PDF_BROKEN),
    ],
)
def test_a_pdf_that_cannot_be_opened_is_refused_as_it_is_for_its_words(content, expected):
    assert refusal(content) is expected


def test_a_file_over_the_limit_is_refused():
    assert refusal(bytes(LIMITS.file + 1)) is Refusal.TOO_LARGE


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"Dear Ms Weber, thank you.", "a.txt"),
        (b"Dear Ms Weber, thank you.", "a.pdf"),
        (b"From: a@example.org\nSubject: Hello\n\nDear Ada.\n", "mail.eml"),
        (b"<!DOCTYPE html><body><h1>Data analyst</h1>", "job.html"),
        (b"GIF89a" + bytes(40), "me.gif"),
        (b"PK\x03\x04" + bytes(40), "cv.docx"),
        (bytes(range(256)) * 40, ""),
    ],
)
def test_what_is_no_pdf_and_no_picture_has_no_pages(content, name):
    assert reading.pictures(content, name=name) == ()


@pytest.mark.parametrize("name", PDFS)
def test_a_damaged_pdf_gives_pictures_or_one_sentence(name):
    found = [outcome(content) for content in damage.damaged(name, times=5)]
    assert damage.FAULTS.isdisjoint(found)
    assert len(found) == 10


@pytest.mark.timeout(40)
@pytest.mark.parametrize(
    "make", [regressions.pdf_with_a_page_that_unfolds, regressions.pdf_with_a_page_beyond_measure]
)
def test_a_pdf_that_once_broke_the_reader_is_drawn(make):
    assert reading.pictures(make(), name="cv.pdf")


def test_without_a_server_the_pictures_are_the_same(monkeypatch):
    content = pdf_of_pages("Ada Sample\nData analyst")
    forked = reading.pictures(content, name="cv.pdf")
    monkeypatch.delenv(reading.SERVER)
    assert forked == reading.pictures(content, name="cv.pdf")


@pytest.mark.reference
@pytest.mark.parametrize(
    ("file", "pages"),
    [
        ("simple_resume_cv.pdf", 3),
        ("rr2_chikorita.pdf", 2),
        ("deedw_de.pdf", 6),
        ("invented/rireki_ja.pdf", 1),
        ("invented/scan_electrician.pdf", 1),
    ],
)
def test_a_real_cv_is_seen_as_it_looks(reference, file, pages):
    found = reading.pictures((reference / "cvs" / file).read_bytes(), name=file)
    assert len(found) == pages
    assert {page.width for page in found} == {900}
    assert all(seen(page).getextrema()[0] < 100 for page in found)
    assert max(len(page.content) for page in found) < 110 * 1024
