"""A career goes into JSON Resume and comes back whole. All material is invented."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    GapNote,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)
from nextround.engine.career.json_resume import career_of, json_resume_of

words = st.text(max_size=12)
named = st.text(min_size=1, max_size=12)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | words
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3)
)
dates = st.from_regex(r"\d{4}(-\d\d){0,2}", fullmatch=True)
keys = (
    st.sampled_from(
        ["name", "position", "organization", "institution", "area", "startDate", "endDate", "date"]
    )
    | st.sampled_from(["url", "summary", "highlights", "location", "language", "title", "awarder"])
    | st.sampled_from(["x-end", "x-origin", "x-highlights", "x-item", "keywords", "reference"])
)
entries = st.dictionaries(keys | words, anything | dates, max_size=6)
sections = st.sampled_from([kind.value for kind in Kind])
basics = st.dictionaries(
    st.sampled_from(["name", "label", "email", "url", "summary", "location", "profiles", "image"]),
    anything,
)
resumes = st.builds(
    lambda lists, rest, head: lists | rest | head,
    st.dictionaries(sections, st.lists(entries | anything, max_size=3) | anything, max_size=4),
    st.dictionaries(
        st.sampled_from(["meta", "x-stories", "x-order", "x-gaps", "$schema"]), anything
    ),
    st.fixed_dictionaries({}, optional={"basics": basics | anything}),
)

shares = st.floats(0, 1)
origins = st.builds(
    Origin,
    words,
    st.integers(0, 9),
    words,
    st.none() | st.tuples(shares, shares, shares, shares),
)
wordings = st.builds(Wording, words, st.sampled_from(Style), st.sampled_from(["", "de", "en"]))
achievements = st.builds(
    Achievement,
    st.lists(wordings, min_size=1, max_size=3).map(tuple),
    st.lists(words, max_size=2).map(tuple),
    origins,
)
others = st.dictionaries(st.sampled_from(["keywords", "x-mine", "roles"]), anything, max_size=2)
facts = st.builds(
    Fact,
    st.sampled_from(Kind),
    words,
    words,
    words,
    words,
    st.just("") | dates,
    st.sampled_from(["", "present"]) | dates,
    words,
    st.lists(achievements, max_size=3).map(tuple),
    others,
    origins,
)
profiles = st.builds(
    Profile,
    *[words] * 6,
    location=st.dictionaries(st.sampled_from(["city", "region"]), words),
    profiles=st.lists(st.dictionaries(st.sampled_from(["network", "url"]), words), max_size=2).map(
        tuple
    ),
    details=st.dictionaries(st.sampled_from(["image", "x-born"]), anything),
)
careers = st.builds(
    Career,
    profiles,
    st.lists(facts, max_size=5).map(tuple),
    st.lists(
        st.builds(Story, words, words, words, words, words, origins, st.none() | st.integers(0, 4)),
        max_size=2,
    ).map(tuple),
    st.dictionaries(st.sampled_from(["meta", "$schema"]), anything),
    st.lists(st.builds(GapNote, dates, dates, words), max_size=2).map(tuple),
)


@given(resumes)
def test_whatever_a_resume_holds_comes_back_as_it_was(resume):
    assert json_resume_of(career_of(resume)) == resume


@given(careers)
def test_whatever_a_career_holds_comes_back_as_it_was(career):
    assert career_of(json_resume_of(career)) == career


@given(careers)
def test_a_career_survives_being_written_as_text(career):
    assert career_of(json.loads(json.dumps(json_resume_of(career)))) == career


def test_a_position_is_told_in_the_words_of_the_schema():
    fact = Fact(
        Kind.POSITION, "Nurse", "Hillview Hospital", "Leeds", start="2019-03", end="present"
    )
    assert json_resume_of(Career(facts=(fact,))) == {
        "work": [
            {
                "position": "Nurse",
                "name": "Hillview Hospital",
                "location": "Leeds",
                "startDate": "2019-03",
            }
        ]
    }


@pytest.mark.parametrize(
    ("entry", "end"),
    [
        ({"startDate": "2019"}, "present"),
        ({"startDate": "2019", "endDate": ""}, "present"),
        ({"startDate": "2019", "x-end": "unknown"}, ""),
        ({"endDate": "2020-05"}, "2020-05"),
        ({"x-end": "present"}, "present"),
        ({"name": "Hillview"}, ""),
    ],
)
def test_an_end_left_out_means_that_it_goes_on(entry, end):
    assert career_of({"work": [entry]}).facts[0].end == end


def test_lines_changed_by_another_program_hold():
    fact = Fact(
        Kind.POSITION, achievements=(Achievement((Wording("Ran 3 wards", Style.SHORT),), ("3",)),)
    )
    resume = json_resume_of(Career(facts=(fact,)))
    resume["work"][0]["highlights"] = ["Ran 4 wards"]
    assert career_of(resume).facts[0].achievements == (Achievement((Wording("Ran 4 wards"),)),)


def test_a_skill_written_as_a_word_is_a_skill():
    assert career_of({"skills": ["First aid"]}).facts[0].name == "First aid"
