"""A child that answers with a CV: what its parent takes, and what it does not."""

import pytest

from formats.test_pictures_frames import answered
from nextround.engine.cv.layout import Fields, Layout, Page, Run
from nextround.formats import cv_frames, supervision
from nextround.formats.contract import LIMITS, CvFile, Refusal, RefusedError

KIND = {"kind": "pdf"}
DONE = {"done": True}
PAGE = {"page": [595, 842]}
# Text, four places, size, bold, italic, colour, link, heading, item, paragraph, cell.
RUN = ["Cook", 72, 72, 100, 84, 12, True, False, "0a0b0c", "https://a.example", 1, True, 3, None]


def cv_of(*frames):
    return answered([KIND, *frames], supervision.cv_of)


def refusal(*frames):
    with pytest.raises(RefusedError) as caught:
        answered(frames, supervision.cv_of)
    return caught.value.refusal


def changed(place, value):
    return [*RUN[:place], value, *RUN[place + 1 :]]


def deep(levels):
    value = "Cook"
    for _ in range(levels):
        value = [value]
    return value


def test_what_a_reader_yields_comes_out_again():
    page = Page(
        595,
        842,
        tuple(
            Run(f"Word {number}", 1, 2, 3, 4, 11.5, cell=(0, number, 2)) for number in range(450)
        ),
    )
    frames = [*cv_frames.of_page(page), *cv_frames.of_page(page), {"note": "So."}]
    assert cv_of(*frames, DONE) == CvFile("pdf", Layout((page, page)), ("So.",))


def test_fields_come_out_as_they_went_in():
    fields = Fields("json-resume", {"basics": {"name": "Ada", "n": [1, 2.5, None, True]}})
    assert cv_of(cv_frames.of_fields(fields), DONE) == CvFile("pdf", fields, ())


@pytest.mark.parametrize(
    "page",
    [
        None,
        [],
        [595],
        [595, 842, 1],
        ["595", 842],
        [float("nan"), 842],
        [1e9, 842],
        [True, 842],
    ],
)
def test_a_page_that_is_not_as_agreed_ends_the_reading(page):
    assert refusal(KIND, {"page": page}, DONE) is Refusal.BROKE


@pytest.mark.parametrize(
    "run",
    [
        None,
        {},
        "Cook",
        RUN[:-1],
        [*RUN, 1],
        changed(0, None),
        changed(0, "bell\u0007"),
        changed(1, "72"),
        changed(1, None),
        changed(2, float("inf")),
        changed(3, 10**400),
        changed(5, -(10**6)),
        changed(6, 1),
        changed(8, "red"),
        changed(8, "<b>0a0"),
        changed(9, 4),
        changed(9, "x" * 3_000),
        changed(10, -1),
        changed(10, 10),
        changed(10, 1.5),
        changed(11, "yes"),
        changed(12, 10**9),
        changed(13, 1),
        changed(13, [1, 2]),
        changed(13, [1, 2, -3]),
    ],
)
def test_a_run_that_is_not_as_agreed_ends_the_reading(run):
    assert refusal(KIND, PAGE, {"runs": [run]}, DONE) is Refusal.BROKE


@pytest.mark.parametrize(
    "fields",
    [
        None,
        {},
        ["json-resume"],
        ["json-resume", []],
        ["json-resume", {"basics": "bell\u0007"}],
        ["json-resume", {"bell\u0007": ""}],
        ["json-resume", {"n" * 201: ""}],
        ["json-resume", {"n": float("nan")}],
        ["json-resume", {"n": 10**400}],
        ["json-resume", {"work": deep(LIMITS.cv_depth)}],
        ["json-resume", {"work": [0] * LIMITS.cv_values}],
        ["json-resume", {"work": "x" * (LIMITS.cv_text + 1)}],
        ["<script>", {}],
        [7, {}],
    ],
)
def test_fields_that_are_not_as_agreed_end_the_reading(fields):
    assert refusal(KIND, {"fields": fields}, DONE) is Refusal.BROKE


@pytest.mark.parametrize(
    "frames",
    [
        [PAGE],
        [KIND],
        [KIND, {"runs": [RUN]}],
        [KIND, KIND, PAGE],
        [{"kind": "program"}, PAGE],
        [KIND, PAGE, {"fields": ["json-resume", {}]}],
        [KIND, {"fields": ["json-resume", {}]}, PAGE],
        [KIND, {"fields": ["json-resume", {}]}, {"fields": ["json-resume", {}]}],
        [KIND, PAGE, {"runs": RUN[0]}],
        [KIND, PAGE, {"words": "Cook"}],
        [KIND, *[PAGE] * 51],
    ],
)
def test_frames_out_of_order_end_the_reading(frames):
    assert refusal(*frames, DONE) is Refusal.BROKE


def test_more_words_or_runs_than_agreed_end_the_reading():
    long = changed(0, "x" * LIMITS.cv_text)
    assert refusal(KIND, PAGE, {"runs": [long, RUN]}, DONE) is Refusal.BROKE
    batch = {"runs": [changed(0, "")] * 5_000}
    assert refusal(KIND, PAGE, *[batch] * 11, DONE) is Refusal.BROKE


def test_a_cv_without_an_end_is_not_taken():
    assert refusal(KIND, PAGE) is Refusal.BROKE
