"""Scans and pictures: their words are recognised, or it is said what is needed for that."""

import io
import shutil
import struct
import zlib

import pytest
from PIL import Image, ImageChops

from formats.cv_pages import refusal_of, run_of, texts_of
from formats.drawn_words import file_of, picture_of
from formats.pdf_bytes import pdf_of_pages, pdf_of_pixels
from nextround.formats import ocr, reading
from nextround.formats.contract import LIMITS, Refusal, RefusedError, Scan, Scanned

pytestmark = pytest.mark.usefixtures("by_server")

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None,
    reason="Tesseract is not installed: apt-get install tesseract-ocr",
)
LINES = ("Ada Sample", "Head baker at Mill\t2019 to 2021", "Bread, cakes and rotas")


@pytest.fixture
def _without_tesseract(monkeypatch):
    """Look for programs where there are none."""
    monkeypatch.setenv("PATH", "")
    ocr.languages.cache_clear()
    yield
    ocr.languages.cache_clear()


def scanned(*lines):
    """Return a PDF whose page is a picture of these lines."""
    image = picture_of(*lines).resize((700, 240))
    return pdf_of_pixels(image.tobytes(), width=700, height=240)


@needs_tesseract
@pytest.mark.parametrize(("kind", "turned"), [("PNG", 0), ("JPEG", 2.5), ("WEBP", -3)])
def test_the_words_of_a_picture_are_recognised_though_it_is_askew(kind, turned):
    read = reading.cv(file_of(picture_of(*LINES, turned=turned), kind), name="photo")
    texts = [run.text for page in read.document.pages for run in page.runs]
    assert texts == ["Ada Sample", "Head baker at Mill", "2019 to 2021", "Bread, cakes and rotas"]
    assert read.kind == "picture"
    assert read.notes == (ocr._NOTE,)


@needs_tesseract
def test_what_stands_beside_each_other_has_places_beside_each_other():
    file = file_of(picture_of(*LINES))
    baker, dates = run_of(file, "Head baker at Mill"), run_of(file, "2019 to 2021")
    assert baker.top == dates.top
    assert baker.right < dates.left
    assert 12 < baker.size < 25


@needs_tesseract
def test_white_words_on_black_and_words_on_nothing_are_recognised():
    assert texts_of(file_of(picture_of("Ada Sample", ground="black"))) == ["Ada Sample"]
    seen_through = picture_of("Ada Sample").convert("L")
    seen_through = Image.merge("LA", (Image.new("L", seen_through.size), _inverted(seen_through)))
    assert texts_of(file_of(seen_through)) == ["Ada Sample"]


def _inverted(image):
    return image.point(lambda level: 255 - level)


@needs_tesseract
def test_light_grey_words_beside_black_ones_are_recognised():
    page = picture_of("Ada Sample", "2019 to 2021", "Head baker at Mill")
    between = (0, 180, page.width, 250)
    page.paste(page.crop(between).point(lambda level: 178 + level * 77 // 255), between)
    assert texts_of(file_of(page)) == ["Ada Sample", "2019 to 2021", "Head baker at Mill"]


@needs_tesseract
def test_words_in_a_shadow_are_recognised():
    page = picture_of(*LINES).convert("L")
    shadow = Image.linear_gradient("L").rotate(90).resize(page.size)
    shadow = shadow.point(lambda level: 110 + level * 145 // 255)
    words = ["Ada Sample", "Head baker at Mill", "2019 to 2021", "Bread, cakes and rotas"]
    assert texts_of(file_of(ImageChops.multiply(page, shadow))) == words


@needs_tesseract
def test_the_words_of_a_scanned_pdf_are_recognised():
    assert texts_of(scanned("Ada Sample", "Head baker")) == ["Ada Sample", "Head baker"]
    read = reading.read(scanned("Baker wanted", "Apply soon"), name="")
    assert (read.kind, read.words) == ("pdf", "Baker wanted\nApply soon")


@needs_tesseract
def test_a_picture_without_words_says_so():
    image = Image.new("L", (800, 800), 255)
    image.paste(0, (200, 200, 600, 600))
    assert refusal_of(file_of(image)) is Refusal.NO_WORDS_SEEN


@needs_tesseract
def test_nothing_is_left_behind_by_the_recogniser(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    texts_of(file_of(picture_of("Ada Sample")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("_without_tesseract")
def test_without_tesseract_it_is_said_how_to_get_it():
    assert refusal_of(file_of(picture_of(*LINES))) is Refusal.PICTURE
    assert refusal_of(scanned(*LINES)) is Refusal.PDF_NO_WORDS
    assert "tesseract-ocr" in Refusal.PICTURE.value
    assert "tesseract-ocr" in Refusal.PDF_NO_WORDS.value


def test_a_recogniser_that_breaks_down_ends_in_a_sentence(tmp_path, monkeypatch):
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\n[ $1 = --list-langs ] && echo langs && echo eng || exit 3\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    ocr.languages.cache_clear()
    page = Scan(bytes(100), 10, 10, 595.0)
    with pytest.raises(RefusedError) as caught:
        ocr.reading(Scanned("picture", (page,), ()))
    ocr.languages.cache_clear()
    assert caught.value.refusal is Refusal.BROKE


def test_blank_pages_are_not_even_looked_at():
    assert refusal_of(pdf_of_pages("", "")) is Refusal.PDF_NO_WORDS
    assert refusal_of(file_of(Image.new("L", (300, 300), 255))) is Refusal.NO_WORDS_SEEN


def png_of_size(width, height):
    """Return the beginning of a picture that says it is so large."""
    head = b"IHDR" + struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(1000))
    chunks = (
        struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each))
        for each in (head, body)
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize(
    "content",
    [
        png_of_size(60_000, 60_000),
        png_of_size(30_000, 10),
        png_of_size(500, 500),
        file_of(picture_of("Ada"), "JPEG")[:900],
        b"\xff\xd8\xff\xe0" + b"\xff\xda\x00\x02" * 500,
        b"RIFF\x10\0\0\0WEBPVP8 ",
    ],
)
def test_a_picture_that_is_damaged_or_vast_is_refused(content):
    assert refusal_of(content) is Refusal.PICTURE_BROKEN


def test_a_picture_is_shown_as_one_of_our_own_making():
    [shown] = reading.pictures(file_of(picture_of(*LINES), exif=b"Exif\0\0II*\0"), name="a.png")
    assert (shown.width, shown.height) <= (LIMITS.picture_width, LIMITS.picture_height)
    assert Image.open(io.BytesIO(shown.content)).format == "WEBP"
