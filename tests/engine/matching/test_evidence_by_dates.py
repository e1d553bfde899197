"""How long something was done, and what is still valid, is told from dates as far as known."""

import pytest

from invented_careers import CHEF, DEVELOPER, DRIVER, NURSE, TODAY, matched, strength
from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.matching.periods import Months, months_of


def position(start, end, title="Welder"):
    return Fact(Kind.POSITION, title, start=start, end=end)


@pytest.mark.parametrize(
    ("facts", "months"),
    [
        ([], Months(0, 0)),
        ([position("2016-03", "2021-03")], Months(60, 60)),
        ([position("2016-03-14", "2021-03-01")], Months(60, 60)),
        ([position("2016", "2021")], Months(49, 71)),
        ([position("2019", "2019")], Months(0, 11)),
        ([position("2024-05", "present")], Months(24, 24)),
        ([position("2020-01", "2022-01"), position("2021-01", "2023-01")], Months(36, 36)),
        ([position("2020-01", "2020-07"), position("2022-01", "2022-07")], Months(12, 12)),
        ([position("", "2020-07")], Months(0, 0)),
        ([position("2020-07", "")], Months(0, 0)),
        ([position("2030-01", "2031-01")], Months(0, 0)),
        ([position("soon", "later")], Months(0, 0)),
    ],
)
def test_months_are_counted_once_and_honestly(facts, months):
    assert months_of(facts, today=TODAY) == months


@pytest.mark.parametrize(
    ("years", "found", "note"),
    [
        (5, "shown", "12 to 14 years by the dates in your record; 5 asked."),
        (13, "likely", "12 to 14 years by the dates in your record; 13 asked."),
        (15, "partly", "12 to 14 years by the dates in your record; 15 asked."),
    ],
)
def test_years_are_those_of_the_positions_that_bear_on_it(years, found, note):
    match = matched(NURSE, "Experience in nursing", "experience", years=years)
    assert (match.strength.value, match.evidence[0].note.said(str)) == (found, note)


def test_years_of_one_thing_leave_out_positions_without_it():
    match = matched(DRIVER, "years of experience driving lorries", "experience", years=2)
    assert [each.place.fact for each in match.evidence] == [0]


def test_years_of_anything_count_all_positions():
    assert strength(DEVELOPER, "3 years of professional experience", "experience", years=3) == (
        "shown"
    )


def test_what_is_listed_and_in_no_position_is_partly_there_for_years():
    match = matched(DEVELOPER, "Python", "experience", years=3)
    assert match.strength.value == "partly"
    assert "in no position with dates" in match.evidence[0].note.said(str)


def test_less_than_a_year_is_told_in_months():
    career = Career(facts=(position("2025-09", "2026-03"),))
    match = matched(career, "Welding", "experience", years=2)
    assert match.evidence[0].note.said(str) == (
        "6 months by the dates in your record; 2 years asked."
    )


def test_a_certificate_past_its_date_is_partly_there():
    match = matched(DRIVER, "ADR", "licence")
    assert match.strength.value == "partly"
    assert match.evidence[0].note.said(str) == "By its date it has expired."


def test_a_single_date_of_a_certificate_is_its_issue():
    assert strength(CHEF, "HACCP", "licence") == "shown"
    assert strength(DRIVER, "Führerschein CE", "licence") == "shown"


def test_a_date_under_which_a_certificate_expires_is_read_from_its_details():
    card = Fact(Kind.CERTIFICATE, "CSCS card", details={"validUntil": "2020-01"})
    assert strength(Career(facts=(card,)), "CSCS card", "licence") == "partly"


def test_whether_two_positions_are_alike_is_never_certain():
    assert strength(DEVELOPER, "3 years in a similar position", "experience", years=3) == "likely"


def test_years_of_two_things_are_partly_there_where_one_is_not():
    match = matched(NURSE, "Experience with nursing and welding", "experience", years=2)
    assert (match.strength.value, match.lacking) == ("partly", ("welding",))


def test_related_experience_is_likely_at_best():
    match = matched(NURSE, "5 years of related experience", "experience", years=5)
    assert match.strength.value == "likely"
