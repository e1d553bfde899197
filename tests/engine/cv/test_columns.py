"""Columns are read one after the other, lines of a table beside each other."""

from dataclasses import replace

from cv_sheet import cv, heading, lines, sheet, words
from nextround.engine.cv.flow import read_in_order

BESIDE = [
    heading("Skills", 40, 200),
    *lines("Wound care", "Infusions", "Rosters", "First aid", left=40, top=222),
    heading("Languages", 40, 300),
    *lines("Dutch", "English", left=40, top=322),
]
MAIN = [
    heading("Experience", 250, 200),
    *lines(
        "Senior nurse at Rijnoord",
        "Guides six trainees a year in two wards",
        "",
        "Nurse at De Linde",
        "Worked nights on the internal ward",
        left=250,
        top=222,
    ),
    heading("Education", 250, 310),
    *lines("Nursing degree, Zuidrand", "2010 to 2014, with honours", left=250, top=332),
]


def texts(layout):
    return [[line.text for line in flow] for flow in read_in_order(layout).flows]


def test_what_stands_over_both_columns_comes_first_then_each_column():
    top = words("Femke van der Woude", 100, 60, size=24.0)
    flows = texts(cv(sheet(top, *MAIN, *BESIDE)))
    assert flows[0] == ["Femke van der Woude"]
    assert flows[1][:2] == ["Skills", "Wound care"]
    assert flows[2][:2] == ["Experience", "Senior nurse at Rijnoord"]


def test_a_column_goes_on_on_the_next_page():
    more = sheet(*lines("Clerk at Smit", "Sold bread for a year", "and cakes", left=250, top=60))
    flows = texts(cv(sheet(*BESIDE, *MAIN), more))
    assert flows[1][-3:] == ["Clerk at Smit", "Sold bread for a year", "and cakes"]


def test_dates_at_the_side_stay_with_their_lines():
    rows = [("2019 – 2021", "Nurse"), ("2016 – 2019", "Carer"), ("2014 – 2016", "Cook")]
    runs = [
        words(text, left, 100 + 40 * at)
        for at, row in enumerate(rows)
        for text, left in zip(row, (60, 180), strict=True)
    ]
    [flow] = texts(cv(sheet(heading("Experience", 180, 70), *runs)))
    assert flow == ["Experience", "2019 – 2021 Nurse", "2016 – 2019 Carer", "2014 – 2016 Cook"]


def test_headings_in_the_middle_of_the_page_do_not_part_dates_from_their_lines():
    rows = [("Hillview Trust", "2018 – 2021"), ("Senior nurse", "Leeds, UK")]
    runs = [
        words(text, left, 100 + 80 * part + 14 * at)
        for part in range(3)
        for at, row in enumerate(rows)
        for text, left in zip(row, (60, 470), strict=True)
    ]
    titles = [
        heading(title, 260, 80 + 80 * part)
        for part, title in enumerate(("Experience", "Education", "Certificates"))
    ]
    skills, tongues = ("Wound care", "Rosters", "Infusions"), ("Dutch", "English", "Polish")
    below = [heading("Skills", 120, 320), *lines(*skills, left=60, top=344, step=20)]
    below += [heading("Languages", 400, 320), *lines(*tongues, left=310, top=344, step=20)]
    flows = texts(cv(sheet(*titles, *runs, *below)))
    assert flows[0][:3] == ["Experience", "Hillview Trust 2018 – 2021", "Senior nurse Leeds, UK"]
    assert [flow[0] for flow in flows[1:]] == ["Skills", "Languages"]


def test_a_heading_over_two_lines_is_one():
    broken = [heading("PROFESSIONAL", 40, 100), heading("EXPERIENCE", 40, 118)]
    [flow] = texts(cv(sheet(*broken, *lines("Nurse", left=40, top=140))))
    assert flow[0] == "PROFESSIONAL EXPERIENCE"


def test_page_numbers_and_running_titles_are_laid_aside():
    pages = [
        sheet(
            *lines("Worked here", top=300 + at),
            words("Femke van der Woude", 60, 20),
            words(f"Page {at} of 2", 250, 820),
        )
        for at in (1, 2)
    ]
    reading = read_in_order(cv(*pages))
    assert [line.text for flow in reading.flows for line in flow][-1] == "Worked here"
    assert {line.text for line in reading.aside} >= {"Page 1 of 2", "Page 2 of 2"}


def test_a_letter_that_goes_with_the_cv_is_laid_aside():
    letter = sheet(*lines("Dear Ms Vos,", "I should like to work for you.", "Yours sincerely"))
    reading = read_in_order(cv(letter, sheet(*lines("Femke van der Woude"))))
    assert [line.text for flow in reading.flows for line in flow] == ["Femke van der Woude"]


def test_a_page_written_from_the_right_is_read_from_the_right():
    runs = [words("محاسبة", 480, 100), words("مارس 2020", 60, 100)]
    [[line]] = texts(cv(sheet(*runs)))
    assert line == "محاسبة مارس 2020"


def test_a_long_name_above_two_columns_does_not_close_the_gap_between_them():
    name = words("Femke Anna-Maria van der Woude", 40, 60, size=20.0, right=247)
    found = texts(cv(sheet(name, *BESIDE, *MAIN)))
    assert ["Skills" in flow for flow in found].count(True) == 1
    assert next(flow for flow in found if "Skills" in flow)[0] == "Skills"


def test_a_column_of_labels_is_read_with_what_it_names():
    labels = ("Dates", "Occupation or position held", "Name of employer")
    values = ("May 2018 – April 2020", "Nurse", "Rijnoord")
    runs = [
        *lines(*labels, *labels, left=60, top=124),
        *lines(*values, "2014 – 2018", "Cook", "De Linde", left=250, top=124),
    ]
    [flow] = texts(cv(sheet(heading("Work experience", 60, 100), *runs)))
    assert flow[1:4] == [f"{label} {value}" for label, value in zip(labels, values, strict=True)]


def test_rows_that_the_file_calls_a_table_are_read_row_by_row():
    rows = [("since 2017", "Truck hall Noord"), ("2011 – 2017", "Garage Zuid"), ("2009", "Depot")]
    runs = [
        words(text, 60 + 130 * column, 100 + 40 * row, cell=(0, row, column))
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
    ]
    [flow] = texts(cv(sheet(*runs)))
    assert flow == [" ".join(cells) for cells in rows]


def test_headings_in_a_rail_are_told_from_the_dates_beside_them_by_their_look():
    runs = [
        words("Practice", 40, 100, size=10.0, bold=True),
        words("Education", 40, 170, size=10.0, bold=True),
        words("Skills", 40, 220, size=10.0, bold=True),
        *lines("2018 – 2020", "", "", "2014 – 2018", left=140, top=100),
        *lines("Architect, Loam", "Schools and barns", left=250, top=100),
        *lines("Draughtsman, Fell", left=250, top=142),
        *lines("Diploma, Severnside", left=250, top=170),
        *lines("Rhino, Revit", left=250, top=220),
    ]
    [flow] = texts(cv(sheet(*runs)))
    assert {"Practice", "Education", "Skills", "2018 – 2020 Architect, Loam"} <= set(flow)


def test_an_address_in_the_corner_does_not_part_what_stands_below_it():
    corner = lines("12 Quarry Rise", "Kendal", "07700 900615", left=440, top=40)
    body = lines("#Nurse", "Ran three wards for two years in one", left=60, top=150)
    rows = [words("Reads every chart by hand and teaches all who come to the ward", 60, 200)]
    runs = [*lines("Femke", "Nurse", left=60, top=40), heading("Experience", 60, 120)]
    found = texts(cv(sheet(*corner, *runs, *body, *rows)))
    assert next(flow for flow in found if "Experience" in flow)[-1] == rows[0].text


def test_words_of_a_typewritten_page_stand_together():
    row = ("Analyse", "grants", "for", "counties", "with", "care")
    runs = [
        words(word, 60 + 6 * sum(len(each) + 1 for each in row[:at]), top)
        for top in (100, 114, 128, 142, 156)
        for at, word in enumerate(row)
    ]
    runs = [replace(run, right=run.left + 6 * len(run.text)) for run in runs]
    [flow] = read_in_order(cv(sheet(*runs))).flows
    assert [len(line.segments) for line in flow] == [1] * 5


def test_small_capitals_are_one_word_with_the_letter_before_them():
    runs = [words("P", 60, 100, size=9.5, right=65), words("rofesora", 66, 102, size=7.0)]
    assert texts(cv(sheet(*runs))) == [["Profesora"]]


def test_a_table_whose_first_row_names_its_columns_is_told_by_their_names():
    columns = (60, 180, 320, 440)
    rows = [
        ("Period", "Organisation", "Designation"),
        ("2018 – 2020", "Meridian", "Production Manager"),
        ("2014 – 2018", "Kaveri Pumps", "Trainee"),
    ]
    runs = [
        words(text, left, 100 + 24 * at)
        for at, row in enumerate(rows)
        for text, left in zip(row, columns[:3], strict=True)
    ]
    [flow] = texts(cv(sheet(*runs)))
    assert flow[:2] == ["Period 2018 – 2020", "Organisation Meridian"]


def test_a_span_that_runs_over_in_a_narrow_column_is_whole():
    runs = [
        *lines("Assistant Editor", "Schedules", left=60, top=100),
        words("Jun 2013 – Feb", 450, 100, right=520),
        words("2017", 500, 114, right=520),
    ]
    [flow] = texts(cv(sheet(*runs)))
    assert flow == ["Assistant Editor Jun 2013 – Feb 2017", "Schedules"]


def test_a_list_goes_on_on_the_next_page_though_columns_stood_above_and_it_is_farther_in():
    told = (
        "Registered nurse for ten years now",
        "Speaks Dutch and English at work",
        "Drives a car and a van by night",
        "Climbs and sails when she is free",
    )
    top = lines("Leeds", "0113 496 0000", "femke@example.org", "Here since May", top=60, step=24)
    beside = lines(*told, left=330, top=67, step=24)
    whole = [
        heading("Experience", 40, 200),
        *lines(
            "Sold bread for three years in the old town of Leeds, and cakes on Sundays", top=182
        ),
    ]
    begun = sheet(*top, *beside, *whole, heading("Skills", 40, 700), *lines("Wounds", top=722))
    rest = sheet(*lines("Infusions", "Rosters", left=110, top=40), heading("Languages", 90, 90))
    assert texts(cv(begun, rest))[-1][-4:] == ["Wounds", "Infusions", "Rosters", "Languages"]
