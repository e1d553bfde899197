"""Plain texts and web pages as CVs."""

import pytest

from formats.cv_pages import refusal_of, run_of, runs_of, texts_of
from nextround.formats import reading
from nextround.formats.contract import LIMITS, Refusal

pytestmark = pytest.mark.usefixtures("by_server")


def test_columns_of_letters_stand_beside_each_other():
    text = "Ada Sample\n\nBaker, Mill        2019 to 2021\nClerk              2017\n"
    [_, baker, dates, clerk, year] = runs_of(text.encode())
    assert baker.top == dates.top < clerk.top == year.top
    assert dates.left == year.left
    assert baker.left == clerk.left


def test_a_line_that_is_a_whole_paragraph_is_wrapped():
    runs = runs_of(("Kneads and bakes. " * 30).encode())
    assert len(runs) > 3
    assert len({run.paragraph for run in runs}) == 1
    assert max(run.right for run in runs) < 800


def test_marks_of_headings_bold_words_and_links_are_understood():
    text = "# Ada Sample\n**Baker**, Mill\n[my page](https://ada.example)\n- bread\n"
    file = text.encode()
    assert texts_of(file) == ["Ada Sample", "Baker, Mill", "my page", "- bread"]
    assert run_of(file, "Ada Sample").heading == 1
    assert run_of(file, "Baker, Mill").bold
    assert run_of(file, "my page").link == "https://ada.example"


def test_a_page_keeps_headings_items_cells_and_links():
    page = (
        "<html><body><h1>Ada</h1><h2>Work</h2><p><b>Baker</b>, <a href='https://m.example'>Mill"
        "</a><ul><li>Bread<li>Cake</ul><script>no()</script><table><tr><td>2017<td>Clerk"
        "<tr><td>2016<td><p>Cook<p>Inn</table></body></html>"
    )
    runs = {run.text: run for run in runs_of(page.encode())}
    assert [*runs] == [
        "Ada", "Work", "Baker", ",", "Mill", "Bread", "Cake", "2017", "Clerk", "2016", "Cook", "Inn"
    ]  # fmt: skip
    assert (runs["Ada"].heading, runs["Work"].heading, runs["Baker"].bold) == (1, 2, True)
    assert (runs["Bread"].item, runs["Mill"].link) == (True, "https://m.example")
    assert runs["2017"].top == runs["Clerk"].top < runs["Inn"].top
    assert runs["Inn"].cell == (0, 1, 1)


def test_a_page_that_is_nested_beyond_reason_is_read_as_far_as_it_goes():
    page = "<html><body><p>Ada Sample</p>" + "<div>" * 5_000
    assert texts_of(page.encode()) == ["Ada Sample"]


def test_of_a_very_long_cv_the_end_is_left_out_with_a_note():
    read = reading.cv(b"bakes bread \n" * 40_000, name="")
    text = sum(len(run.text) for page in read.document.pages for run in page.runs)
    assert LIMITS.cv_text - 20 < text <= LIMITS.cv_text
    assert read.notes == ("This CV is very long; its end was left out.",)


def test_a_mail_is_no_cv():
    mail = b"From: a@example.org\nSubject: My CV\n\nSee attached.\n"
    assert refusal_of(mail) is Refusal.MAIL_NO_CV


@pytest.mark.parametrize("content", [b" \n\n", b"<html><body></body></html>"])
def test_a_cv_without_words_is_refused(content):
    assert refusal_of(content) is Refusal.NO_WORDS
