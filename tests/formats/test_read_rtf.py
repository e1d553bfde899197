"""A rich text file gives its words with their look, and places that keep them apart."""

import pytest

from formats.cv_pages import refusal_of, run_of, runs_of, texts_of
from nextround.formats import reading
from nextround.formats.contract import Refusal

pytestmark = pytest.mark.usefixtures("by_server")

HEAD = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial CE;}"
    r"{\f2\fcharset2 Symbol;}}{\colortbl;\red170\green0\blue17;}"
    r"{\stylesheet{\s3\b heading 2;}}{\*\generator Unseen;}{\info{\author Unseen}}"
)


def rtf(body):
    return (HEAD + body + "}").encode("latin-1")


def test_letters_look_as_the_file_says_until_their_group_ends():
    file = rtf(r"\fs24 Plain {\b\i\fs40\cf1 Ada}\par\b Bold\b0  not\par")
    ada, bold, plain = (run_of(file, text) for text in ("Ada", "Bold", "not"))
    assert (ada.size, ada.bold, ada.italic, ada.colour) == (20.0, True, True, "aa0011")
    assert (bold.bold, bold.size, plain.bold) == (True, 12.0, False)


def test_letters_of_other_tongues_are_read_in_all_three_ways():
    file = rtf(r"\uc1 caf\'e9 \u321?\u243 ?d\u378?{\f1 \'b3}\par \u-10179?\u-8704? \par")
    assert texts_of(file) == ["café Łódź" + "ł", "\U0001f600"]


def test_paragraphs_headings_tabs_and_breaks():
    file = rtf(
        r"\pard\s3 Work\par\pard\tqr\tx9000 Baker\tab 2019\par\pard One\line two\par"
        r"\pard\outlinelevel0 Top\par"
    )
    runs = {run.text: run for run in runs_of(file)}
    assert (runs["Work"].heading, runs["Top"].heading, runs["Baker"].heading) == (2, 1, 0)
    assert runs["2019"].right == pytest.approx(72 + 450, abs=1)
    assert runs["One"].paragraph == runs["two"].paragraph
    assert runs["One"].top < runs["two"].top


def test_items_are_told_and_their_marks_left_out():
    file = rtf(
        r"\pard{\listtext\f2 \'b7\tab}\ls1\li720 Bread\par"
        r"\pard{\pntext\f2\'B7\tab}{\*\pn\pnlvlblt}\li720 Cake\par\pard Done\par"
    )
    assert [(run.text, run.item) for run in runs_of(file)] == [
        ("Bread", True),
        ("Cake", True),
        ("Done", False),
    ]


def test_cells_stand_beside_each_other_at_their_edges():
    row = r"\trowd\cellx2000\cellx9000\pard\intbl {}\cell\pard\intbl {}\cell\row"
    file = rtf(row.format("2019", r"Baker\par Mill") + row.format("2017", "Clerk") + r"\pard E\par")
    [date, baker, mill, _, clerk, _] = runs_of(file)
    assert date.top == baker.top < mill.top < clerk.top
    assert baker.left == clerk.left == pytest.approx(72 + 100 + 5, abs=1)
    assert clerk.cell == (0, 1, 1)


def test_links_lead_where_the_field_says_and_hidden_words_are_left_out():
    file = rtf(
        r'{\field{\*\fldinst{HYPERLINK "https://ada.example"}}{\fldrslt my page}} and {\v secret}'
        r"{\deleted gone}{\*\unknown unseen}{\pict 89504e47}more\par"
    )
    assert run_of(file, "my page").link == "https://ada.example"
    assert texts_of(file) == ["my page", "and more"]


def test_headers_come_first():
    file = rtf(r"\pard Work\par{\header\pard Ada Sample\par}{\footer\pard Last\par}\pard Mill\par")
    assert texts_of(file) == ["Ada Sample", "Work", "Mill", "Last"]


def test_the_words_are_read():
    read = reading.read(rtf(r"\pard Baker\par\pard wanted: caf\'e9\par"), name="")
    assert (read.kind, read.words) == ("rtf", "Baker\nwanted: café")


@pytest.mark.parametrize("body", ["{" * 200_000, "}" * 200_000, r"\u-1?" * 30_000, r"\'" * 50_000])
def test_what_is_made_to_break_a_reader_ends_in_words_or_a_sentence(body):
    assert refusal_of(rtf(body)) in {None, Refusal.NO_WORDS}
