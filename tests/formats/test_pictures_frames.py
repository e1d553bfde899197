"""A child that answers with pictures: what its parent takes, and what it does not."""

import base64
import io
import json
import os
import struct
import threading

import pytest
from PIL import Image

from nextround.formats import supervision
from nextround.formats.children import Child
from nextround.formats.contract import LIMITS, Picture, Refusal, RefusedError


def webp(width=30, height=40, **how):
    file = io.BytesIO()
    Image.new(how.pop("mode", "RGB"), (width, height)).save(file, "WEBP", **how)
    return file.getvalue()


def frame(content, width=30, height=40):
    return {"picture": [base64.b64encode(content).decode(), width, height]}


def grown(size):
    """Return a picture with so many bytes, as it says itself."""
    head = webp()
    body = head[20:].ljust(size - 20, b"\0")
    return b"RIFF%sWEBPVP8 %s" % (struct.pack("<L", size - 8), struct.pack("<L", size - 20)) + body


def answered(frames, hear):
    """Return what the parent makes of a child that answers with these frames."""
    reads, writes = os.pipe()
    contents = [json.dumps(each).encode() for each in frames]
    answer = b"".join(struct.pack(">I", len(each)) + each for each in contents)
    with os.fdopen(reads, "rb"):
        child = threading.Thread(target=write, args=[writes, answer])
        child.start()
        try:
            return hear(Child(reads, lambda: 0), limits=LIMITS)
        finally:
            # Whoever is not heard out writes into nothing.
            while os.read(reads, 1 << 16):
                pass
            child.join()


def write(descriptor, content):
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def pictures_of(*frames):
    return answered(frames, supervision.pictures_of)


def refusal(*frames, hear=supervision.pictures_of):
    with pytest.raises(RefusedError) as caught:
        answered(frames, hear)
    return caught.value.refusal


DONE = {"done": True}
GOOD = webp()


def test_pictures_are_taken_in_their_order():
    other = webp(1200, 1700)
    assert pictures_of(frame(GOOD), frame(other, 1200, 1700), DONE) == (
        Picture(GOOD, 30, 40),
        Picture(other, 1200, 1700),
    )


def test_a_child_may_find_no_page():
    assert pictures_of(DONE) == ()


def test_six_pictures_of_a_megabyte_are_taken_and_no_more():
    largest = frame(grown(LIMITS.picture))
    assert len(pictures_of(*[largest] * 6, DONE)) == 6
    assert refusal(*[largest] * 7, DONE) is Refusal.BROKE
    assert refusal(frame(grown(LIMITS.picture + 2)), DONE) is Refusal.BROKE


@pytest.mark.parametrize(
    "picture",
    [
        None,
        {},
        [],
        "RIFF",
        [GOOD.hex(), 30, 40],
        frame(GOOD)["picture"][:2],
        [*frame(GOOD)["picture"], 1],
        [None, 30, 40],
        ["", 30, 40],
        ["%%%%", 30, 40],
        ["é" * 40, 30, 40],
        frame(GOOD, 0, 0)["picture"],
        frame(GOOD, -30, 40)["picture"],
        frame(GOOD, 40, 30)["picture"],
        frame(GOOD, "30", "40")["picture"],
        frame(GOOD, None, None)["picture"],
        frame(GOOD, float("nan"), 40)["picture"],
        frame(GOOD, 10**400, 40)["picture"],
    ],
)
def test_a_picture_that_is_not_as_agreed_ends_the_reading(picture):
    assert refusal({"picture": picture}, DONE) is Refusal.BROKE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        GOOD[:-1],
        GOOD[:29],
        GOOD + b"<script>alert(1)</script>",
        b"XIFF" + GOOD[4:],
        GOOD[:8] + b"WAVE" + GOOD[12:],
        GOOD[:12] + b"VP8X" + GOOD[16:],
        GOOD[:23] + b"\0\0\0" + GOOD[26:],
        webp(lossless=True),
        webp(mode="RGBA"),
        webp(exif=b"Exif\0\0II*\0"),
        webp(save_all=True, append_images=[Image.new("RGB", (30, 40), "red")]),
    ],
)
def test_bytes_that_are_no_plain_webp_end_the_reading(content):
    assert refusal(frame(content), DONE) is Refusal.BROKE


@pytest.mark.parametrize("size", [(1201, 40), (30, 1701), (16383, 16383)])
def test_a_picture_larger_than_agreed_ends_the_reading(size):
    width, height = size
    content = GOOD[:26] + struct.pack("<HH", width, height) + GOOD[30:]
    assert refusal(frame(content, width, height), DONE) is Refusal.BROKE
    # A browser goes by what stands in the file.
    assert refusal(frame(content), DONE) is Refusal.BROKE


def test_yes_and_no_are_no_sides_of_a_picture():
    [picture] = pictures_of(frame(webp(1, 1), True, 1.0), DONE)
    assert (repr(picture.width), repr(picture.height)) == ("1", "1")


def test_words_and_pictures_are_not_taken_for_each_other():
    assert refusal({"kind": "pdf"}, DONE) is Refusal.BROKE
    assert refusal({"words": "Words"}, DONE) is Refusal.BROKE
    kind = {"kind": "pdf"}
    assert refusal(kind, frame(GOOD), DONE, hear=supervision.reading_of) is Refusal.BROKE


@pytest.mark.parametrize("end", [{"done": 1}, {"done": False}, {"done": True, "x": 1}, [], "done"])
def test_an_end_that_is_not_well_formed_ends_the_reading(end):
    assert refusal(frame(GOOD), end) is Refusal.BROKE
    assert refusal({"kind": "text"}, end, hear=supervision.reading_of) is Refusal.BROKE


def test_pictures_without_an_end_are_not_taken():
    assert refusal(frame(GOOD)) is Refusal.BROKE


def test_a_child_that_refuses_says_why():
    assert refusal({"refused": "PDF_LOCKED"}) is Refusal.PDF_LOCKED
    assert refusal({"refused": "Send your password to us."}) is Refusal.BROKE
