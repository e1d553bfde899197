"""Positions and studies are told apart, and their fields within them. All are invented."""

from dataclasses import replace

import pytest

from cv_sheet import cv, heading, lines, sheet, words
from nextround.engine.career.facts import Kind
from nextround.engine.cv import read


def facts(kind, title, *runs):
    page = sheet(words("Femke Woude", 60, 30, size=22.0), heading(title, 60, 70), *runs)
    return [fact for fact in read(cv(page), file="cv.pdf").career.facts if fact.kind is kind]


def work(*runs):
    return [
        (fact.name, fact.organisation, fact.start, fact.end)
        for fact in facts(Kind.POSITION, "Work Experience", *runs)
    ]


NURSE = ("Senior Nurse", "Hillview Hospital", "2018-03", "present")
COOK = ("Cook", "Hotel Miramar", "2014-06", "2018-02")
BULLETS = ("• Ran three wards", "• Trained six nurses")


ORDERS = {
    "title, employer, date below each other": [
        *("#Senior Nurse", "Hillview Hospital", "Mar 2018 – Present", *BULLETS, ""),
        *("#Cook", "Hotel Miramar", "Jun 2014 – Feb 2018", *BULLETS),
    ],
    "date first": [
        *("Mar 2018 – Present", "#Senior Nurse", "Hillview Hospital", *BULLETS, ""),
        *("Jun 2014 – Feb 2018", "#Cook", "Hotel Miramar", *BULLETS),
    ],
    "employer first": [
        *("#Hillview Hospital", "Senior Nurse", "Mar 2018 – Present", *BULLETS, ""),
        *("#Hotel Miramar", "Cook", "Jun 2014 – Feb 2018", *BULLETS),
    ],
    "all in one line": [
        *("Hillview Hospital — Senior Nurse (Mar 2018 – Present)", *BULLETS, ""),
        *("Hotel Miramar — Cook (Jun 2014 – Feb 2018)", *BULLETS),
    ],
    "between bars": [
        *("Hillview Hospital | Senior Nurse | Mar 2018 – Present | Leeds, UK", *BULLETS, ""),
        *("Hotel Miramar | Cook | Jun 2014 – Feb 2018 | York, UK", *BULLETS),
    ],
    "date and colon": [
        *("Mar 2018 – Present: Senior Nurse, Hillview Hospital", *BULLETS),
        *("Jun 2014 – Feb 2018: Cook, Hotel Miramar", *BULLETS),
    ],
    "items of a list": [
        "• Mar 2018 – Present: Senior Nurse, Hillview Hospital",
        "• Jun 2014 – Feb 2018: Cook, Hotel Miramar",
    ],
}


@pytest.mark.parametrize("texts", ORDERS.values(), ids=ORDERS)
def test_title_employer_and_dates_are_found_in_each_order(texts):
    assert work(*lines(*texts, top=100)) == [NURSE, COOK]


def test_a_date_at_the_right_belongs_to_its_line():
    runs = [
        *lines("#Senior Nurse", "Hillview Hospital", *BULLETS, top=100),
        words("Mar 2018 – Present", 450, 100),
        *lines("#Cook", "Hotel Miramar", *BULLETS, top=170),
        words("Jun 2014 – Feb 2018", 450, 170),
    ]
    assert work(*runs) == [NURSE, COOK]


def test_roles_under_one_employer_are_positions_of_that_employer():
    runs = [
        *lines("#Hillview Hospital", "Ward Manager", *BULLETS, "Senior Nurse", *BULLETS, top=100),
        words("2021 – 2023", 450, 114),
        words("2018 – 2021", 450, 156),
    ]
    assert work(*runs) == [
        ("Ward Manager", "Hillview Hospital", "2021", "2023"),
        ("Senior Nurse", "Hillview Hospital", "2018", "2021"),
    ]


def test_an_employer_whose_trade_is_new_is_known_by_how_the_others_are_written():
    texts = ("#Nurse", "Hillview Hospital", "2018 – 2020", *BULLETS, "")
    texts += ("#Zymurgist", "Brackwater", "2014 – 2018", *BULLETS)
    assert work(*lines(*texts, top=100))[1] == ("Zymurgist", "Brackwater", "2014", "2018")


def test_the_items_below_are_what_was_achieved():
    texts = ("#Nurse", "Hillview Hospital", "2018 – 2020", "• Ran three wards for", "two years")
    [fact] = facts(Kind.POSITION, "Work Experience", *lines(*texts, top=100))
    assert [each.wordings[0].text for each in fact.achievements] == [
        "Ran three wards for two years"
    ]


def test_a_degree_and_its_school_are_told_apart():
    texts = ("#University of Northmoor", "PhD in Physics", "2008 – 2013", "")
    texts += ("#Trinity College", "BSc in Physics", "2004 – 2008")
    found = facts(Kind.EDUCATION, "Education", *lines(*texts, top=100))
    assert [(each.details["studyType"], each.name, each.organisation) for each in found] == [
        ("PhD", "Physics", "University of Northmoor"),
        ("BSc", "Physics", "Trinity College"),
    ]


def test_a_degree_in_a_narrow_column_is_no_part_of_the_school_beside_it():
    runs = [
        words("MEng", 60, 100, bold=True),
        words("University of Zuidrand", 88, 100, bold=True),
        words(", Chemical Engineering", 198, 100),
        words("Sept 2009 – June 2013", 440, 100),
    ]
    [fact] = facts(Kind.EDUCATION, "Education", *runs)
    assert fact.organisation == "University of Zuidrand"


def test_rows_of_a_japanese_table_are_paired():
    rows = [("2015", "4", "株式会社北浜 入社"), ("2019", "6", "一身上の都合により退社")]
    runs = [
        words(text, left, 100 + 20 * at, right=left + 10 * len(text))
        for at, row in enumerate(rows)
        for text, left in zip(row, (60, 110, 150), strict=True)
    ]
    [fact] = facts(Kind.POSITION, "職 歴", *runs)
    assert (fact.organisation, fact.start, fact.end) == ("株式会社北浜", "2015-04", "2019-06")


RAIL_NURSE, RAIL_COOK = ("Nurse", "Rijnoord", "2018", "2020"), ("Cook", "De Linde", "2014", "2018")


def test_lines_that_speak_of_a_year_are_no_entries_where_dates_stand_beside_them():
    runs = [
        *lines("#Nurse", "Rijnoord", top=100),
        *lines("Member of the works council (2015–2018)", left=70, top=128),
        words("2018 – 2020", 450, 100),
        *lines("#Cook", "De Linde", top=170),
        *lines("Moved the kitchen in", "2019", left=70, top=198),
        words("2014 – 2018", 450, 170),
    ]
    assert work(*runs) == [RAIL_NURSE, RAIL_COOK]


def test_centred_entries_are_parted_though_each_line_begins_elsewhere():
    texts = ("#Nurse", "Rijnoord", "2018 – 2020", "Ran three wards", "")
    texts += ("#Cook", "De Linde", "2014 – 2018", "Fed three wards")
    runs = [
        words(text.lstrip("#"), 300 - 2.5 * len(text), 100 + 14 * at, bold=text[:1] == "#")
        for at, text in enumerate(texts)
        if text
    ]
    assert work(*runs) == [RAIL_NURSE, RAIL_COOK]


def test_years_below_each_other_are_first_and_last():
    runs = [
        *lines("2018", "2020", left=60, top=100),
        *lines("NURSE", "Rijnoord", "Ran three wards", left=110, top=100),
        *lines("2014", "2018", left=60, top=170),
        *lines("COOK", "De Linde", "Fed three wards", left=110, top=170),
    ]
    assert [each[2:] for each in work(*runs)] == [("2018", "2020"), ("2014", "2018")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ward sister, Tern Hospice", ("Ward sister", "Tern Hospice")),
        ("Verger, St Anselm", ("Verger", "St Anselm")),
        ("Steeplejack, Harker", ("Steeplejack", "Harker")),
    ],
)
def test_a_comma_parts_a_title_from_an_employer_nobody_knows(text, names):
    [found] = work(*lines(text, "2012 – 2016", top=100))
    assert found[:2] == names


def test_before_a_town_and_its_country_stands_the_employer_that_lacks():
    texts = ("#Staff Nurse", "Brigid Corner, Coventry, UK", "2014 – 2018", *BULLETS)
    [found] = work(*lines(*texts, top=100))
    assert found == ("Staff Nurse", "Brigid Corner", "2014", "2018")


def test_where_a_file_ends_a_paragraph_no_name_runs_over():
    texts = ("#Staff Nurse", "Mar 2018 – Present", "Hillview Hospital,", "Ran three wards")
    runs = [replace(run, paragraph=at) for at, run in enumerate(lines(*texts, top=100), start=1)]
    assert work(*runs)[0][1] == "Hillview Hospital"


def test_a_label_may_name_the_employer_below_the_text():
    labels = ("Dates", "Occupation or position held", "Main activities", "Name of employer")
    values = ("2018 – 2020", "Nurse", "Ran three wards", "Rijnoord")
    runs = [
        *lines(*labels, "", *labels, left=60, top=100),
        *lines(*values, "", "2014 – 2018", "Cook", "Fed them", "De Linde", left=250, top=100),
    ]
    assert work(*runs) == [RAIL_NURSE, RAIL_COOK]


def test_a_town_nobody_knows_at_the_far_side_is_no_employer():
    runs = [
        *lines("#Comptable", "Conserveries de Kerlann", top=100),
        words("2018 – 2020", 450, 100),
        words("Plouvara", 470, 114),
        *lines("#Chef", "Auberge de Kerlann", top=160),
        words("2014 – 2018", 450, 160),
        words("Plouvara", 470, 174),
    ]
    assert [each[1] for each in work(*runs)] == ["Conserveries de Kerlann", "Auberge de Kerlann"]


def test_a_section_under_a_heading_nobody_knows_is_told_by_what_it_holds():
    page = sheet(
        words("Femke Woude", 60, 30, size=22.0),
        heading("Profile", 60, 70),
        *lines("Cooks by the tide.", top=95),
        heading("Kombüsen", 60, 130),
        *lines("#Chef", "Hotel Miramar", "2018 – 2020", "• Fed many", top=155),
        *lines("#Cook", "Hotel Belvoir", "2014 – 2018", "• Fed more", top=225),
        heading("Education", 60, 300),
        *lines("Diploma, Swale College", "2010 – 2012", top=325),
    )
    found = read(cv(page), file="cv.pdf").career.facts
    assert [fact.organisation for fact in found if fact.kind is Kind.POSITION] == [
        "Hotel Miramar",
        "Hotel Belvoir",
    ]


def test_a_hyphen_at_the_end_of_a_line_stays_in_a_compound():
    texts = ("#Nurse", "Hillview Hospital", "2018 – 2020", "• Sees to cross-", "compatibility")
    [fact] = facts(Kind.POSITION, "Work Experience", *lines(*texts, top=100))
    assert fact.achievements[0].wordings[0].text == "Sees to cross-compatibility"


def test_a_town_below_the_date_in_a_rail_is_where_and_neither_title_nor_employer():
    runs = [
        *lines("2018 – 2020", "Plouvara", left=60, top=100),
        *lines("Nurse", "Rijnoord", left=130, top=100),
        *lines("Ran three wards for two long years", left=142, top=128),
        *lines("2014 – 2018", "Kerlann", left=60, top=170),
        *lines("Cook", "De Linde", left=130, top=170),
        *lines("Fed three wards for four long years", left=142, top=198),
    ]
    found = facts(Kind.POSITION, "Work Experience", *runs)
    assert [(each.name, each.organisation, each.place) for each in found] == [
        ("Nurse", "Rijnoord", "Plouvara"),
        ("Cook", "De Linde", "Kerlann"),
    ]


def test_words_for_from_before_a_span_are_no_name():
    runs = [
        *lines("De 2018 à 2020", left=60, top=100),
        *lines("Chef", "Auberge du Gave", left=190, top=100),
        *lines("De 2014 à 2018", left=60, top=160),
        *lines("Commis", "Maison Sardou", left=190, top=160),
    ]
    assert work(*runs) == [
        ("Chef", "Auberge du Gave", "2018", "2020"),
        ("Commis", "Maison Sardou", "2014", "2018"),
    ]
