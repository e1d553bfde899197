"""What CVs in rarer layouts taught the reader: each once, made small. All are invented."""

import pytest

from cv_sheet import cv, heading, lines, sheet, words
from nextround.engine.career.facts import Kind
from nextround.engine.cv import read
from nextround.engine.cv.contact_words import phone_in
from nextround.engine.cv.flow import read_in_order

TOP = [words("Femke van der Woude", 60, 30, size=22.0), words("femke@example.org", 60, 60)]


def career(*runs, top=TOP):
    return read(cv(sheet(*top, *runs)), file="cv.pdf").career


def named(found, kind=Kind.POSITION):
    return [
        (fact.name, fact.organisation, fact.start[:4], fact.end[:4])
        for fact in found.facts
        if fact.kind is kind
    ]


def skills(found):
    return [fact.name for fact in found.facts if fact.kind is Kind.SKILL]


def test_an_employer_farther_in_than_the_title_and_right_above_the_date_is_no_text():
    runs = [heading("Experience", 60, 90)]
    for at, (title, employer, span) in enumerate(
        [("#Nurse", "Hillview Trust", "2018 – 2021"), ("#Cook", "Hotel Miramar", "2014 – 2018")]
    ):
        top = 115.0 + 60 * at
        runs += [*lines(title, top=top), *lines(employer, span, left=90, top=top + 22, step=12)]
    assert named(career(*runs)) == [
        ("Nurse", "Hillview Trust", "2018", "2021"),
        ("Cook", "Hotel Miramar", "2014", "2018"),
    ]


def test_text_as_far_in_as_other_text_is_no_title_though_it_speaks_of_one():
    runs = [heading("Experience", 60, 90)]
    for at, (employer, span, *deeds) in enumerate(
        [
            (
                "Fenland Trust, Ward Sister",
                "2018 – 2021",
                "Cut the waits for rounds.",
                "Led a ward by night",
            ),
            ("Marlow Home, Ward Aid", "2014 – 2018", "Helped residents wash and eat"),
        ]
    ):
        top = 115.0 + 60 * at
        runs += [words(employer, 60, top, bold=True), words(span, 450, top)]
        runs += lines(*deeds, left=80, top=top + 22)
    assert named(career(*runs))[1][:2] == ("Ward Aid", "Marlow Home")


def test_schools_beside_each_other_like_cards_are_two():
    runs = [heading("Education", 60, 90)]
    for left, school, span in (
        (60, "#Zuidrand College", "2010 – 2014"),
        (330, "#Anker School", ""),
    ):
        runs += lines(school, span or "2006 – 2010", "Nursing diploma", left=left, top=115)
    found = named(
        career(*runs, heading("Languages", 60, 200), *lines("Dutch", top=222)), Kind.EDUCATION
    )
    assert [(org, start) for _, org, start, _ in found] == [
        ("Zuidrand College", "2010"),
        ("Anker School", "2006"),
    ]


def test_groups_of_skills_beside_each_other_are_read_one_by_one():
    runs = [heading("Skills", 60, 90)]
    for left, group, items in (
        (60, "Care", ("Wound care", "Infusions", "Triage")),
        (300, "Office", ("Rosters", "Budgets", "Excel")),
    ):
        runs += [words(group, left, 115, italic=True)]
        runs += lines(*items, left=left + 25, top=132)
    found = skills(career(*runs))
    assert found.index("Triage") < found.index("Office") < found.index("Rosters")


def test_a_table_of_rows_stays_one():
    runs = [heading("Languages", 60, 90)]
    rows = [("#Spoken", "#Since"), ("Dutch", "birth"), ("English", "school"), ("French", "work")]
    for left, texts in zip((60, 300), zip(*rows, strict=True), strict=True):
        runs += lines(*texts, left=left, top=115)
    [flow] = read_in_order(cv(sheet(*runs))).flows
    assert [line.text for line in flow][2:] == ["Dutch birth", "English school", "French work"]


def test_letters_of_one_width_stand_below_each_other_by_chance():
    runs = [heading("Experience", 60, 90, right=200.0)]
    for at in range(12):
        top = 115.0 + 14 * at
        runs += [
            words("Senior", 60, top, right=103.2, size=12.0),
            words("Nurse", 110.4, top, right=146.4, size=12.0),
            words("at", 153.6, top, right=168.0, size=12.0),
        ]
    runs += lines(*["Ran wards"] * 24, top=300)
    [flow] = read_in_order(cv(sheet(*runs))).flows
    assert [segment.text for segment in flow[1].segments] == ["Senior Nurse at"]


def test_headings_in_the_middle_beside_their_rows_are_a_rail():
    runs = []
    for at, (name, span) in enumerate(
        [("Work Experience", "2018 – 2021"), ("Education", "2010 – 2014"), ("Volunteering", "2009")]
    ):
        top = 100.0 + 70 * at
        runs += [words(name, 40, top + 7, bold=True, size=12.0), words(span, 40, top + 21)]
        runs += [words("Ward nurse at Hillview Trust in Leeds", 170, top)]
        runs += lines("Ran the rota of a ward", "and its night watch", left=170, top=top + 14)
    [flow] = read_in_order(cv(sheet(*runs))).flows
    assert [line.main.text for line in flow if line.beside] == [
        "Work Experience",
        "2018 – 2021",
        "Education",
        "2010 – 2014",
        "Volunteering",
        "2009",
    ]


def test_work_right_below_the_address_needs_no_heading():
    found = career(
        *lines("Ward Sister - Hillview Trust, 2018-03-01 - 2021-02-28", top=90),
        *lines("Cook - Hotel Miramar, 2014-06-01 - 2018-02-28", top=120),
        heading("Education", 60, 160),
        *lines("Zuidrand College, 2010 – 2014", top=182),
    )
    assert [each[:2] for each in named(found)] == [
        ("Ward Sister", "Hillview Trust"),
        ("Cook", "Hotel Miramar"),
    ]


def test_a_group_of_skills_may_have_a_heading_of_its_own():
    found = career(
        heading("Skills", 60, 90),
        *lines("Wound care", "Infusions", top=112),
        heading("Leading", 60, 160),
        *lines("Rosters", "Budgets", top=182),
        heading("Languages", 60, 230),
        *lines("Dutch", top=252),
    )
    assert [*skills(found)] == ["Wound care", "Infusions", "Rosters", "Budgets"]


def test_how_to_reach_a_person_may_stand_under_about():
    found = career(
        heading("About", 60, 90),
        *lines("12 Fen Road, Leeds LS1 4DY", "FEMKE@EXAMPL", "E.ORG", "0171 5550134", top=112),
        top=TOP[:1],
    )
    profile = found.profile
    assert (profile.email, profile.phone) == ("femke@example.org", "0171 5550134")
    assert profile.location == {"address": "12 Fen Road, Leeds LS1 4DY"}


def test_a_name_stands_without_the_title_that_follows_it():
    top = [words("Femke van der Woude, Registered Nurse", 60, 30, size=22.0), TOP[1]]
    assert career(top=top).profile.name == "Femke van der Woude"


def test_a_name_that_no_head_holds_is_in_the_largest_letters():
    page = sheet(
        heading("Contact", 60, 60),
        *lines("femke@example.org", top=82),
        heading("Skills", 60, 120),
        *lines("Wound care", "Infusions", top=142),
    )
    more = sheet(heading("Experience", 60, 200), words("Femke van der Woude", 60, 40, size=30.0))
    assert read(cv(page, more), file="cv.pdf").career.profile.name == "Femke van der Woude"


def test_years_below_each_other_above_a_school_are_first_and_last():
    found = career(
        heading("Education", 60, 90),
        *lines("2010", "2014", top=112, step=13),
        *lines("#Zuidrand College", "Nursing diploma", top=142),
    )
    assert [each[1:] for each in named(found, Kind.EDUCATION)] == [
        ("Zuidrand College", "2010", "2014")
    ]


@pytest.mark.parametrize(
    "text", ["08/2007 - 07/2010", "2018-04-01 - 2019-02-28", "01.2019–12.2020"]
)
def test_a_span_of_time_is_no_number_to_call(text):
    assert phone_in(text) == ""


@pytest.mark.parametrize("label", ["Website", "LinkedIn", "Femke van der Woude"])
def test_a_label_and_the_name_again_are_no_town(label):
    page = sheet(*TOP[:1], heading("Contact", 60, 90), *lines(label, "femke@example.org", top=112))
    assert read(cv(page), file="cv.pdf").career.profile.location == {}


def test_at_before_an_employer_in_another_look_is_no_part_of_its_name():
    found = career(
        heading("Experience", 60, 90),
        words("Nurse", 60, 112, bold=True, right=85.0),
        words("at Hillview Trust", 88, 112),
        words("2018 – 2021", 400, 112),
    )
    assert named(found) == [("Nurse", "Hillview Trust", "2018", "2021")]


def listed(*texts, top, left=90.0):
    return [words(text, left, top + 14 * at, item=True) for at, text in enumerate(texts)]


@pytest.mark.parametrize(
    "texts", [("Hillview Trust", "2018 – 2021"), ("2018 – 2021", "Hillview Trust")]
)
def test_an_employer_and_a_date_in_one_list_head_the_entry(texts):
    found = career(
        heading("Experience", 60, 90),
        *lines("#Nurse", top=115),
        *listed(*texts, top=132),
        *lines("Ran the rota of a ward.", top=164),
    )
    assert named(found) == [("Nurse", "Hillview Trust", "2018", "2021")]


def test_a_heading_that_comes_again_in_each_entry_begins_no_section():
    runs = [heading("Experience", 60, 90)]
    for at, (title, span) in enumerate(
        [("#Nurse, Hillview Trust", "2018 – 2021"), ("#Cook, Hotel Miramar", "2014 – 2018")]
    ):
        top = 115.0 + 100 * at
        runs += lines(title, span, "Highlights", top=top, step=20)
        runs += listed("Halved all waits", "Saved paper", top=top + 60)
    assert [each[1] for each in named(career(*runs))] == ["Hillview Trust", "Hotel Miramar"]


def test_a_degree_called_as_its_section_is_none():
    found = career(
        *lines("Education", top=90),
        *lines("Fachschule Anker", "Ausbildung", "2010 – 2014", top=110),
        *lines("Experience", top=170),
        *lines("Koch, Hotel Miramar", "2014 – 2018", top=190),
    )
    assert [each[1:] for each in named(found, Kind.EDUCATION)] == [
        ("Fachschule Anker", "2010", "2014")
    ]


def test_below_a_list_the_next_employer_begins_though_its_town_stands_farther_off():
    runs = [heading("Experience", 60, 90)]
    for at, texts in enumerate(
        [
            ("Hillview Trust", "Leeds", "hillview.example", "2018 – 2021", "Nurse"),
            ("Hotel Miramar", "Skegby", "2014 – 2018", "Cook"),
        ]
    ):
        top = 115.0 + 160 * at
        runs += lines(*texts, top=top, step=26)
        runs += listed("Halved all waits", "Saved paper", top=top + 26 * len(texts))
    assert [each[1] for each in named(career(*runs))] == ["Hillview Trust", "Hotel Miramar"]


def test_a_heading_may_count_what_stands_under_it():
    found = career(
        heading("Work Experience (2)", 60, 90),
        *lines("Nurse, Hillview Trust", "2018 – 2021", top=115),
        heading("Languages(1)", 60, 170),
        *lines("Dutch", top=192),
    )
    assert {fact.kind for fact in found.facts} == {Kind.POSITION, Kind.LANGUAGE}


@pytest.mark.parametrize("title", ["Resume of Kim Lee", "Lebenslauf von Kim Lee", "CV: Kim Lee"])
def test_a_name_stands_without_what_the_document_is(title):
    assert career(top=[words(title, 60, 30, size=22.0), TOP[1]]).profile.name == "Kim Lee"


def test_a_span_with_a_gap_before_its_dash_is_one():
    found = career(
        heading("Experience", 60, 90),
        *lines("Nurse, Hillview Trust", top=115),
        words("2018-03-01", 60, 130),
        words("- 2021-02-28", 130, 130),
    )
    assert named(found) == [("Nurse", "Hillview Trust", "2018", "2021")]


def test_two_years_in_a_line_are_first_and_last():
    found = career(heading("Education", 60, 90), *lines("2010 2014", "#Anker School", top=115))
    assert [each[1:] for each in named(found, Kind.EDUCATION)] == [("Anker School", "2010", "2014")]


def test_a_date_alone_below_all_that_is_told_belongs_to_what_is_above():
    found = career(
        heading("Education", 60, 90),
        *lines("#Anker School", "Nursing diploma", top=115),
        *listed("Pharmacology", "Care of the old", top=144),
        words("2010 – 2014", 450, 176),
    )
    [fact] = [fact for fact in found.facts if fact.kind is Kind.EDUCATION]
    assert (fact.organisation, fact.start, fact.end) == ("Anker School", "2010", "2014")
    assert [each.wordings[0].text for each in fact.achievements][-1] == "Care of the old"


def test_an_employer_below_the_title_that_stands_beside_the_date_is_no_text():
    runs = [heading("Experience", 60, 90)]
    for at, (span, title, employer) in enumerate(
        [("2018 – 2021", "Nurse", "Hillview Trust"), ("2014 – 2018", "Cook", "Hotel Miramar")]
    ):
        top = 115.0 + 70 * at
        runs += [words(span, 60, top), words(title, 180, top), words("3 years", 60, top + 11)]
        runs += [
            words(employer, 180, top + 18),
            words(
                "Ran the place well, and trained all who were new to it and to the whole town.",
                60,
                top + 36,
            ),
        ]
    assert [each[:2] for each in named(career(*runs))] == [
        ("Nurse", "Hillview Trust"),
        ("Cook", "Hotel Miramar"),
    ]


def test_a_name_in_two_lines_is_whole_though_other_words_stand_beside_it():
    top = [
        words("MARTA", 60, 30, size=28.0),
        words("Nurse on full wards,", 250, 50, size=9.0),
        words("and in the country", 250, 62, size=9.0),
        words("WOUDE", 60, 64, size=28.0),
        words("marta@example.org", 60, 110),
    ]
    assert career(top=top).profile.name == "MARTA WOUDE"


def test_what_a_file_tells_twice_is_one_fact():
    runs = []
    for top in (90, 170):
        runs += [heading("Experience", 60, top)]
        runs += lines("Nurse, Hillview Trust", "2018 – 2021", top=top + 22)
    assert len(career(*runs).facts) == 1


@pytest.mark.parametrize(
    ("texts", "mail"),
    [
        (("kim@example.org", "kimlee"), "kim@example.org"),
        (("kim@firma.co", "m"), "kim@firma.com"),
        (("kim@firm", "a.org"), "kim@firma.org"),
    ],
)
def test_what_stands_below_a_whole_mail_address_is_no_part_of_it(texts, mail):
    page = sheet(*TOP[:1], heading("Contact", 60, 90), *lines(*texts, top=112, step=12))
    assert read(cv(page), file="cv.pdf").career.profile.email == mail


def test_two_jobs_at_the_same_time_are_no_employer_and_its_role():
    found = career(
        heading("Experience", 60, 90),
        *lines("Nurse, Hillview Trust", "2014 – 2021", top=112),
        *lines("Clerk, Harbour Club", "2016 – 2018", top=160),
    )
    assert [each[:2] for each in named(found)] == [
        ("Nurse", "Hillview Trust"),
        ("Clerk", "Harbour Club"),
    ]
