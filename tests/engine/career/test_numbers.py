"""The numbers in what people say they did; every sentence here is invented."""

import pytest

from nextround.engine.career import numbers


def found(text):
    return [number.words for number in numbers.numbers_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cut complaints by 12 % within a quarter", ["12 %", "quarter"]),
        ("Saved £3m and 1,200 hours", ["£3m", "1,200"]),
        ("Led three wards on call 24/7", ["three"]),
        ("Raised sales from 58 to 81 in a hundred", ["58", "81", "hundred"]),
        ("12 Mio. EUR Umsatz mit zwei Teams", ["12 Mio. EUR", "zwei"]),
        ("Réduit de 30 % les délais de cinq équipes", ["30 %", "cinq"]),
        ("Formé a doce personas y ahorré 1.200,50 €", ["doce", "1.200,50 €"]),
        ("Teams of 12–15 people, 50+ in all", ["12–15", "50+"]),
        ("Twenty-five drivers, 95 per cent on time", ["Twenty-five", "95 per cent"]),
        ("Grew it 10x, 1st of 200, −5% waste", ["10x", "1st", "200", "−5%"]),
        ("2000 patients a year", ["2000"]),
    ],
)
def test_what_claims_something_is_a_number(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Open 24/7",
        "In charge since 2019",
        "Night lead (2019–2021)",
        "ISO 9001 audits, Band 6, Key Stage 2",
        "COVID-19 ward, level B2, HTML5 pages",
        "At 9:30 on 12/03/2021, from 2021-03-04",
        "On 3 May and May 2021",
        "One of the team",
    ],
)
def test_times_years_and_names_are_none(text):
    assert found(text) == []


def test_each_number_stands_where_it_says():
    text = "Cut 12 % of three costs"
    assert [text[n.start : n.end] for n in numbers.numbers_in(text)] == found(text)


def test_a_book_in_the_place_of_a_sentence_is_not_read_to_its_end():
    assert len(numbers.numbers_in("7 " * 100_000)) == 10_000
