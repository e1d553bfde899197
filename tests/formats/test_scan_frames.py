"""A child that answers with pages to be recognised: what its parent takes, and what it does not."""

import base64
import zlib

import pytest

from formats.test_pictures_frames import answered
from nextround.formats import scan_frames, supervision
from nextround.formats.contract import LIMITS, Refusal, RefusedError, Scan, Scanned

KIND = {"kind": "pdf"}
DONE = {"done": True}


def rows(content):
    return {"rows": base64.b64encode(zlib.compress(content)).decode()}


def refusal(*frames):
    with pytest.raises(RefusedError) as caught:
        answered([KIND, *frames, DONE], supervision.cv_of)
    return caught.value.refusal


@pytest.mark.parametrize("hear", [supervision.cv_of, supervision.reading_of])
def test_pages_come_out_as_they_went_in(hear):
    page = Scan(bytes(range(250)) * 12_000, 2_500, 1_200, 595.0)
    frames = [*scan_frames.of_scan(page), *scan_frames.of_scan(page)]
    assert len(frames) == 6
    found = answered([KIND, *frames, {"note": "So."}, DONE], hear)
    assert found == Scanned("pdf", (page, page), ("So.",))


def test_a_page_that_is_not_whole_is_left_out():
    found = answered([KIND, {"scan": [10, 10, 595]}, rows(bytes(90)), DONE], supervision.cv_of)
    assert found.scans == ()


@pytest.mark.parametrize(
    "scan",
    [
        None,
        [],
        [10, 10],
        [10, 10, 595, 1],
        [0, 10, 595],
        [-10, 10, 595],
        [10.5, 10, 595],
        ["10", 10, 595],
        [True, 10, 595],
        [10, 10, 0],
        [10, 10, float("nan")],
        [10, 10, 10**9],
        [9_999, 9_999, 595],
        [100_000, 1, 595],
    ],
)
def test_a_page_that_is_not_as_agreed_ends_the_reading(scan):
    assert refusal({"scan": scan}) is Refusal.BROKE


@pytest.mark.parametrize(
    "frame",
    [
        {"rows": None},
        {"rows": "%%%"},
        {"rows": base64.b64encode(b"not packed").decode()},
        rows(b""),
        rows(bytes(101)),
        rows(bytes(50_000_000)),
    ],
)
def test_rows_that_are_not_as_agreed_end_the_reading(frame):
    assert refusal({"scan": [10, 10, 595]}, frame) is Refusal.BROKE


def test_rows_without_a_page_and_too_many_pages_end_the_reading():
    assert refusal(rows(bytes(10))) is Refusal.BROKE
    assert refusal(*[{"scan": [10, 10, 595]}] * (LIMITS.scans + 1)) is Refusal.BROKE
    assert refusal(*[{"scan": [3_000, 3_000, 595]}] * 8) is Refusal.BROKE
