"""Who a CV is about is read from its head, wherever that stands. All are invented."""

import pytest

from cv_sheet import cv, heading, lines, sheet, words
from nextround.engine.cv import read

WORK = [heading("Experience", 60, 300), *lines("Nurse", "Hillview Hospital", "2019", top=330)]


def profile(*runs):
    return read(cv(sheet(*runs, *WORK)), file="cv.pdf").career.profile


def head(*texts, **look):
    return [words("Femke van der Woude", 60, 40, size=22.0), *lines(*texts, top=80, **look)]


def test_the_largest_words_are_the_name():
    assert profile(*head("Senior Nurse")).name == "Femke van der Woude"


def test_what_the_document_calls_itself_is_no_name():
    title = words("Curriculum Vitae", 60, 10, size=30.0)
    assert profile(title, *head("Senior Nurse")).name == "Femke van der Woude"


def test_a_name_may_hold_a_number_but_no_address_is_a_name():
    place = words("LS1 4AP Leeds 2019", 60, 10, size=24.0)
    assert (
        profile(place, words("Femke 800 Woude 101", 60, 40, size=22.0)).name
        == "Femke 800 Woude 101"
    )


def test_a_name_over_two_lines_is_one():
    runs = [words("Femke", 60, 40, size=22.0), words("Woude", 60, 66, size=22.0)]
    assert profile(*runs).name == "Femke Woude"


def test_the_line_below_the_name_is_what_they_call_themselves():
    assert profile(*head("Senior Nurse")).label == "Senior Nurse"


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Tel: 0191 498 0321", "0191 498 0321"),
        ("+49 (0)151 2345 6789", "+49 (0)151 2345 6789"),
        ("(614) 555-0199 | Columbus, OH", "(614) 555-0199"),
        ("06 98 76 54 32", "06 98 76 54 32"),
        ("614-555-0199", "614-555-0199"),
        ("born 12.04.1988, since 2010 - 2014", ""),
    ],
)
def test_a_number_to_call_is_told_from_other_numbers(text, phone):
    assert profile(*head(text)).phone == phone


def test_a_mail_address_is_found_among_other_words():
    told = profile(*head("Leeds | femke@example.org | femke.example.org"))
    assert (told.email, told.url) == ("femke@example.org", "femke.example.org")


def test_of_two_links_beside_each_other_each_is_kept():
    rail = [words("2019", 60, 326), words("2015", 60, 366), words("Cook", 180, 366)]
    links = [
        words("femke", 60, 80, link="https://github.com/femke"),
        words("fwoude", 100, 80, link="https://gitlab.com/fwoude"),
    ]
    told = profile(words("Femke Woude", 60, 40, size=22.0), *links, *rail)
    assert {each["username"] for each in told.profiles} == {"femke", "fwoude"}


def test_where_a_click_leads_is_the_address():
    link = words("femke", 60, 80, link="https://github.com/femke")
    assert profile(words("Femke Woude", 60, 40, size=22.0), link).profiles == (
        {"network": "GitHub", "username": "femke", "url": "https://github.com/femke"},
    )


def test_an_address_broken_over_two_lines_is_whole():
    told = profile(*head("www.linkedin.com/in/femke-", "woude-90481"))
    assert told.profiles[0]["url"] == "www.linkedin.com/in/femke-woude-90481"


@pytest.mark.parametrize(
    ("texts", "location"),
    [
        (("Columbus, OH | femke@example.org",), {"city": "Columbus", "region": "OH"}),
        (("Vlietweg 8, 2323 LB Leiden",), {"address": "Vlietweg 8, 2323 LB Leiden"}),
        (("27 rue Pasteur", "59000 Lille"), {"address": "27 rue Pasteur, 59000 Lille"}),
        (("Address: Odos Ermou 15",), {"address": "Odos Ermou 15"}),
    ],
)
def test_where_someone_lives_is_found(texts, location):
    assert profile(*head(*texts)).location == location


def test_a_mail_address_that_runs_over_into_the_next_line_is_whole():
    assert profile(*head("femke.woude@mailbox.exam", "ple")).email == "femke.woude@mailbox.example"


def test_a_table_about_the_person_is_no_summary():
    runs = [
        *lines("Telefon", "Geburtsdatum", "Familienstand", "Anschrift", top=80),
        *lines("0171 5550 101", "23.04.1979", "verheiratet", left=200, top=80),
    ]
    assert profile(*head("femke@example.org"), *runs).summary == ""


@pytest.mark.parametrize(
    ("text", "city"),
    [("Drumvale | 07700 900615", "Drumvale"), ("Sirano (NA) | 07700 900615", "Sirano (NA)")],
)
def test_a_town_nobody_knows_is_told_by_the_number_beside_it(text, city):
    assert profile(*head(text)).location["city"] == city
