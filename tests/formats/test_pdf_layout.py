"""The words of a PDF come with their place and look. All material is invented."""

import io

import pytest

from formats.pdf_bytes import pdf_of_drawing
from nextround.formats.read import pdf_layout


def runs(drawn, **more):
    [page] = pdf_layout.pages(io.BytesIO(pdf_of_drawing(drawn.encode("cp1252"), **more)))
    return page.runs


def said(text, left, low, *, font="/F1", size=12):
    return f"BT {font} {size} Tf {left} {low} Td ({text}) Tj ET "


def test_words_have_their_place_from_the_upper_left_corner():
    [run] = runs(said("Senior Nurse", 72, 770))
    assert (run.text, run.left, run.size) == ("Senior Nurse", pytest.approx(72, abs=1), 12)
    assert run.top < 842 - 770 < run.bottom


def test_bold_words_are_a_run_of_their_own():
    told = runs(said("Hillview", 72, 770, font="/F2") + said("Leeds", 130, 770))
    assert [(run.text, run.bold) for run in told] == [("Hillview", True), ("Leeds", False)]


def test_words_far_apart_are_two_runs():
    told = runs(said("Nurse", 72, 770) + said("2019 - 2021", 400, 770))
    assert [run.text for run in told] == ["Nurse", "2019 - 2021"]


def test_a_size_is_the_one_that_is_seen():
    [run] = runs("q 2 0 0 2 0 0 cm " + said("Nurse", 36, 385, size=6) + "Q")
    assert run.size == 12


def test_a_heading_set_apart_is_one_word():
    letters = "".join(said(letter, 72 + 18 * at, 770) for at, letter in enumerate("SKILLS"))
    assert [run.text for run in runs(letters)] == ["SKILLS"]


def test_words_without_ink_are_not_seen_beside_others():
    told = runs(said("Nurse", 72, 770) + "3 Tr " + said("hire me", 72, 700))
    assert [run.text for run in told] == ["Nurse"]


def test_words_without_ink_are_what_a_scanner_recognised_where_nothing_else_is():
    assert [run.text for run in runs("3 Tr " + said("Nurse", 72, 770))] == ["Nurse"]


def test_white_words_are_seen_on_colour_alone():
    band = "0 0.3 0.3 rg 0 0 200 842 re f 1 1 1 rg "
    told = runs(band + said("on the band", 50, 700) + said("on paper", 300, 700))
    assert [(run.text, run.colour) for run in told] == [("on the band", "ffffff")]


def test_white_words_are_kept_where_what_is_to_be_seen_says_nothing():
    told = runs("1 1 1 rg " + said("Nurse", 50, 700) + "0 0 0 rg " + said("<", 300, 700))
    assert [run.text for run in told] == ["Nurse", "<"]


def test_a_link_belongs_to_the_words_in_its_rectangle():
    drawn = said("me", 72, 770) + said("you", 300, 770)
    told = runs(drawn, link=("[70 765 100 785]", "https://example.org/me"))
    assert [(run.text, run.link) for run in told] == [("me", "https://example.org/me"), ("you", "")]


def test_places_on_a_turned_page_are_those_one_sees():
    [page] = pdf_layout.pages(
        io.BytesIO(pdf_of_drawing(said("Nurse", 72, 770).encode(), turned=90))
    )
    assert (page.width, page.height) == (842, 595)
    assert page.runs[0].left == pytest.approx(768, abs=6)


def test_a_shadow_below_letters_set_one_by_one_is_not_read():
    places = [(letter, 72 + 22 * at) for at, letter in enumerate("Femke")]
    shadow = "".join(said(letter, left, 765, size=30) for letter, left in places)
    drawn = "".join(said(letter, left, 770, size=30) for letter, left in places)
    told = runs(f"0.7 g {shadow} 0 g {drawn}")
    assert "".join(run.text for run in told) == "Femke"


def test_small_letters_set_apart_are_one_word():
    letters = "".join(said(letter, 72 + 18 * at, 770) for at, letter in enumerate("nurse"))
    assert [run.text for run in runs(letters)] == ["nurse"]


def test_a_typewritten_line_is_one_run():
    [run] = runs(said("Senior nurse in two wards", 72, 770, font="/F3"))
    assert run.text == "Senior nurse in two wards"
