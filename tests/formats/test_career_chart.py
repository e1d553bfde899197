"""The picture of a career as values: every bar where its months are. All careers are invented."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.career.facts import Fact, Kind
from nextround.engine.career.months import month_of
from nextround.engine.career.timeline import timeline
from nextround.formats.write.career import Named, career_chart

TODAY = date(2026, 6, 30)


def chart_of(*facts):
    line = timeline(facts, today=TODAY)
    named = [Named(str(facts[bar.fact].kind), "Name", "Said") for bar in line.bars]
    return career_chart(line, named, now=month_of(TODAY))


def work(start, end, kind=Kind.POSITION):
    return Fact(kind, "Name", start=start, end=end)


def number(position):
    return float(position.rstrip("%"))


def test_a_bar_lies_where_its_months_are():
    (bar,) = chart_of(work("2020-01", "2022-12")).stretches
    assert (bar.start, bar.width, bar.end) == ("0%", "42.86%", "42.86%")
    assert (bar.sure_start, bar.sure_width) == ("0%", "42.86%")


def test_of_years_alone_the_sure_part_is_shorter():
    (bar,) = chart_of(work("2020", "2022")).stretches
    assert number(bar.sure_width) < number(bar.width)


def test_within_one_year_nothing_is_sure():
    (bar,) = chart_of(work("2020", "2020")).stretches
    assert bar.sure_start == ""


def test_kinds_stand_together_the_latest_first():
    chart = chart_of(
        work("2010", "2012"), work("2012", "2014", Kind.EDUCATION), work("2015", "present")
    )
    assert [heading.words for heading in chart.headings] == ["work", "education"]
    assert [bar.goes_on for bar in chart.stretches] == [True, False, False]


def test_a_gap_is_a_notch_with_its_number():
    chart = chart_of(work("2020-01", "2021-12"), work("2023-01", "present"))
    assert [notch.number for notch in chart.notches] == [1]
    assert chart.line == "M0 0L285.71 0L285.71 7L428.57 7L428.57 0L1000 0"


def test_words_turn_inwards_near_the_ends():
    chart = chart_of(work("2000", "2001"), work("2012", "2013"), work("2025", "present"))
    assert [bar.anchor for bar in chart.stretches] == ["end", "middle", "start"]


spans = st.lists(
    st.tuples(st.integers(1950, 2026), st.integers(0, 40)).map(
        lambda s: work(str(s[0]), str(min(s[0] + s[1], 2026)))
    ),
    min_size=1,
    max_size=30,
)


@given(spans)
def test_everything_stays_inside_and_five_years_are_labelled_at_most(facts):
    chart = chart_of(*facts)
    assert 1 <= len(chart.years) <= 5
    places = [number(bar.start) for bar in chart.stretches]
    ends = [number(bar.end) for bar in chart.stretches]
    assert 0 <= min(places) <= max(ends) <= 100.01
    assert chart.stretches[-1].y + chart.bar <= chart.foot
