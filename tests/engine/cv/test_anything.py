"""Whatever stands on a page, a reading comes of it, and what it says can be written down."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nextround.engine.career.json_resume import career_of, json_resume_of
from nextround.engine.cv import read
from nextround.engine.cv.layout import Layout, Page, Run

WORDS = """Experience;Education;Skills;Languages;Projects;References;職 歴;学 歴;月;年;入社;退社
Mar 2019 – Present;2015;2019 –;Nurse;Hillview Hospital;BSc;•;• Ran 3;4;株式会社 入社;محاسبة
a@example.org;+44 20 7946 0000;www.example.org/;Leeds, UK;Dutch (native);C++, Rust;Tools: a, b
(;–;|;Employer: Hillview;Date;1/2;Dear Ms Vos,;Yours sincerely""".replace("\n", ";").split(";")
places = st.floats(-50, 900, allow_nan=False)
runs = st.builds(
    lambda text, left, top, wide, size, look: Run(
        text, left, top, left + wide, top + size, size, **look
    ),
    st.sampled_from(WORDS) | st.text(max_size=20),
    places,
    places,
    st.floats(0, 600),
    st.floats(0, 60),
    st.fixed_dictionaries(
        {},
        optional={
            "bold": st.booleans(),
            "italic": st.booleans(),
            "colour": st.sampled_from(["000000", "ff0000"]),
            "link": st.sampled_from(["", "https://example.org/x", "mailto:a@example.org"]),
            "heading": st.integers(0, 3),
            "item": st.booleans(),
            "paragraph": st.integers(0, 4),
            "cell": st.none() | st.tuples(*[st.integers(0, 3)] * 3),
        },
    ),
)
pages = st.builds(Page, st.just(595.0), st.just(842.0), st.lists(runs, max_size=25).map(tuple))
layouts = st.builds(Layout, st.lists(pages, max_size=3).map(tuple))


@pytest.mark.long
@given(layouts)
@settings(deadline=None, max_examples=150)
def test_any_page_is_read_and_written_down(layout):
    reading = read(layout, file="cv.pdf")
    resume = json_resume_of(reading.career)
    assert career_of(json.loads(json.dumps(resume))) == reading.career
    assert reading.confidence.keys() == reading.places.keys()
