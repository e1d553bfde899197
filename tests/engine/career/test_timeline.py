"""A career on one line; every career here is invented."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.career.facts import Fact, GapNote, Kind
from nextround.engine.career.timeline import Gap, timeline

TODAY = date(2026, 11, 29)


def work(start, end, kind=Kind.POSITION):
    return Fact(kind, name="Post", start=start, end=end)


def gaps(*facts, notes=()):
    found = timeline(facts, today=TODAY, notes=notes).gaps
    return [(gap.start, gap.end, gap.months) for gap in found]


def overlaps(*facts):
    return [(o.one, o.other, o.first, o.last) for o in timeline(facts, today=TODAY).overlaps]


def test_three_empty_months_are_a_gap():
    assert gaps(work("2018-01", "2019-02"), work("2019-06", "present")) == [
        ("2019-03", "2019-05", 3)
    ]


def test_two_empty_months_are_none():
    assert gaps(work("2018-01", "2019-02"), work("2019-05", "present")) == []


def test_years_that_follow_each_other_leave_no_gap():
    assert gaps(work("2014", "2016"), work("2017", "present")) == []


def test_a_whole_year_between_is_a_gap_however_the_others_are_meant():
    assert gaps(work("2014", "2016"), work("2018", "present")) == [("2017-01", "2017-12", 12)]


def test_study_a_project_and_volunteering_fill_time_as_work_does():
    assert (
        gaps(
            work("2010", "2012"),
            work("2013", "2015", Kind.EDUCATION),
            work("2016", "2017", Kind.VOLUNTEERING),
            work("2018", "2019", Kind.PROJECT),
            work("2020", "present"),
        )
        == []
    )


def test_a_licence_fills_no_time():
    found = gaps(
        work("2010", "2012"), work("2013", "2015", Kind.CERTIFICATE), work("2016", "present")
    )
    assert found == [("2013-01", "2015-12", 36)]


def test_a_short_post_within_a_long_one_opens_no_gap():
    assert gaps(work("2010", "present"), work("2011", "2012")) == []


def test_the_time_since_the_last_post_is_a_gap_that_goes_on():
    assert gaps(work("2018-01", "2026-06")) == [("2026-07", "present", 5)]


def test_after_a_post_whose_end_nobody_knows_no_gap_is_claimed():
    assert gaps(work("2010-01", ""), work("2015-01", "present")) == []
    assert gaps(work("2010-01", "")) == []


def test_a_post_still_to_begin_leaves_no_gap_after_it():
    assert gaps(work("2020", "2026-10"), work("2027-02", "")) == [("2026-11", "2027-01", 3)]


def test_what_is_said_of_a_gap_stands_with_it_though_its_ends_moved():
    notes = [GapNote("2019-01", "2019-04", "My father was ill")]
    facts = [work("2018-01", "2019-02"), work("2019-06", "present")]
    (gap,) = timeline(facts, today=TODAY, notes=notes).gaps
    assert gap == Gap(gap.first, gap.last, note="My father was ill")


def test_what_is_said_of_another_time_does_not():
    notes = [GapNote("2010-01", "2010-04", "Travel")]
    facts = [work("2018-01", "2019-02"), work("2019-06", "present")]
    assert timeline(facts, today=TODAY, notes=notes).gaps[0].note == ""


def test_two_posts_at_the_same_time_overlap():
    assert overlaps(work("2018-01", "2019-06"), work("2019-03", "present")) == [
        (0, 1, 2019 * 12 + 2, 2019 * 12 + 5)
    ]


def test_years_that_touch_are_no_overlap():
    assert overlaps(work("2014", "2017"), work("2017", "2019")) == []


def test_what_has_no_date_is_told_apart():
    assert timeline([work("", ""), work("2019", "2020")], today=TODAY).undated == (0,)


def test_nothing_makes_an_empty_line():
    assert timeline([], today=TODAY).bars == ()


spans = st.lists(
    st.tuples(st.integers(1960, 2026), st.integers(1, 12), st.integers(0, 200)).map(
        lambda s: (
            s[0] * 12 + s[1] - 1,
            min(s[0] * 12 + s[1] - 1 + s[2], 2026 * 12 + 10),
        )
    ),
    max_size=12,
)


def said(month):
    return f"{month // 12}-{month % 12 + 1:02}"


@given(spans)
def test_no_month_of_a_gap_is_covered_and_every_uncovered_stretch_is_one(months):
    facts = [work(said(first), said(max(first, last))) for first, last in months]
    covered = {m for first, last in months for m in range(first, max(first, last) + 1)}
    empty = set(range(min(covered, default=0), 2026 * 12 + 11 if covered else 0)) - covered
    in_gaps = {
        m for gap in timeline(facts, today=TODAY).gaps for m in range(gap.first, gap.last + 1)
    }
    assert in_gaps <= empty
    short = empty - in_gaps
    assert not any({m, m + 1, m + 2} <= short for m in short)
