"""A JSON Resume goes into the record and comes out of it as it was. All material is invented."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nextround.apps.record import bringing, queries
from nextround.engine.career.json_resume import career_of, json_resume_of

pytestmark = pytest.mark.django_db

# Letters that stay what they are when hidden signs are taken out and accents put together.
words = st.text(st.characters(codec="latin-1", categories=["L", "N", "P"]), min_size=1, max_size=9)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=2),
)
dates = st.dates().map(str) | st.sampled_from(["2019", "2019-05", "2019-13", "last summer"])
parts = {
    **dict.fromkeys(["name", "position", "area", "title", "language", "issuer", "summary"], words),
    **dict.fromkeys(["startDate", "endDate", "date", "releaseDate"], dates),
    "highlights": st.lists(words, min_size=1, max_size=3),
    **dict.fromkeys(["keywords", "x-own", "courses", "location"], anything),
}
entries = st.fixed_dictionaries({}, optional=parts)
resumes = st.fixed_dictionaries(
    {},
    optional={
        "basics": st.fixed_dictionaries(
            {"name": words},
            optional={
                "image": words,
                "location": st.dictionaries(words, words, min_size=1, max_size=2),
                "profiles": st.lists(
                    st.fixed_dictionaries({"network": words, "url": words}),
                    min_size=1,
                    max_size=2,
                    unique_by=lambda profile: profile["url"],
                ),
            },
        ),
        "work": st.lists(entries, min_size=1, max_size=3),
        "skills": st.lists(entries | words, min_size=1, max_size=3),
        "certificates": st.lists(entries, min_size=1, max_size=2),
        "meta": anything,
        "x-elsewhere": anything,
    },
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(resumes)
def test_whatever_a_resume_says_comes_out_as_it_was(person, resume):
    bringing.replace(person, career_of(resume), file="resume.json")
    queries.facts(person).update(file="")
    queries.achievements(person).update(file="")
    assert json_resume_of(queries.career(person)) == resume


def test_the_record_of_the_tests_comes_out_and_goes_in_again_alike(person, record):
    before = json_resume_of(queries.career(person))
    bringing.replace(person, career_of(before))
    assert json_resume_of(queries.career(person)) == before
