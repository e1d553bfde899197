"""Dates and spans as CVs write them, in many languages."""

import pytest

from nextround.engine.cv.dates import periods_in


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mar 2019 – Present", "2019-03", "present"),
        ("03/2019-", "2019-03", "present"),
        ("seit 2019", "2019", "present"),
        ("depuis mars 2015", "2015-03", "present"),
        ("Since Nov 2021", "2021-11", "present"),
        ("Mar 19 - May 21", "2019-03", "2021-05"),
        ("May '18 – Jun '19", "2018-05", "2019-06"),
        ("2018-03 – 2019-04", "2018-03", "2019-04"),
        ("01.08.2017 bis heute", "2017-08", "present"),
        ("vom 1. März 2019 bis 31. Mai 2020", "2019-03", "2020-05"),
        ("sept. 2017 – févr. 2021", "2017-09", "2021-02"),
        ("desde febrero de 2018 hasta la actualidad", "2018-02", "present"),
        ("marzo 2018 – oggi", "2018-03", "present"),
        ("mrt 2019 – heden", "2019-03", "present"),
        ("05.2017 – obecnie", "2017-05", "present"),
        ("с марта 2018 по настоящее время", "2018-03", "present"),
        ("май 2014 – июнь 2016", "2014-05", "2016-06"),
        ("Ιανουάριος 2017 – Σήμερα", "2017-01", "present"),
        ("مارس 2020 – حتى الآن", "2020-03", "present"),
        ("平成27年4月 ～ 現在", "2015-04", "present"),
        ("Jan – Mar 2020", "2020-01", "2020-03"),
        ("2015/16", "2015", "2016"),
        ("1998–2001", "1998", "2001"),
        ("October 2012 to May 2016", "2012-10", "2016-05"),
    ],
)
def test_a_span_has_a_start_and_an_end(text, start, end):
    [period] = periods_in(text)
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Juni 2005", "2005-06"),
        ("Summer 2018", "2018"),
        ("2019年4月", "2019-04"),
        ("graduated 2012", "2012"),
        ("bis 2015", "2015"),
    ],
)
def test_a_date_alone_is_an_end_without_a_start(text, end):
    [period] = periods_in(text)
    assert (period.start, period.end) == ("", end)


def test_a_span_says_where_it_stands():
    text = "Nurse, May 2018 – April 2020 (Leeds)"
    [period] = periods_in(text)
    assert text[period.begin : period.stop] == "May 2018 – April 2020"


@pytest.mark.parametrize("text", ["", "now", "12 of 14", "call 0191 498 0321", "May I help you"])
def test_words_without_a_year_are_no_date(text):
    assert periods_in(text) == ()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2014–18", "2014", "2018"),
        ("1998–02", "1998", "2002"),
        ("mars 2021 à ce jour", "2021-03", "present"),
        ("Февраль 2019 — по настоящее время", "2019-02", "present"),
        ("06/2018 – act.", "2018-06", "present"),
    ],
)
def test_short_last_years_and_words_for_now_end_a_span(text, start, end):
    [period] = periods_in(text)
    assert (period.start, period.end) == (start, end)
