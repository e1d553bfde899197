"""The main part of a page: read alone where the page names it and it holds most of the words."""

import io

import pytest

from nextround.formats.contract import Note, Words
from nextround.formats.read import markup

POSTING = "<h1>Cook</h1>" + "<p>You cook for two hundred guests.</p>" * 5
MENU = "<div>Home Jobs About</div>"
BANNER = "<div>We use cookies. Accept?</div>"


def read(body):
    """Return the words of a page, and whether something around them was left out."""
    words, *notes = markup.pieces(io.BytesIO(f"<html><body>{body}</body></html>".encode()))
    assert isinstance(words, Words)
    assert all(isinstance(note, Note) for note in notes)
    return words.words, bool(notes)


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}<main>{POSTING}</main>{BANNER}",
        f"{MENU}<div role='Main'>{POSTING}</div>{BANNER}",
        f"{MENU}<article>{POSTING}</article>{BANNER}",
        f"{MENU}<main>{POSTING}<article>Short</article></main><article>Other</article>",
        f"<main hidden>{POSTING}</main>{MENU}<main>{POSTING}</main>",
    ],
)
def test_the_menu_and_the_banner_around_a_main_part_are_left_out(body):
    words, around = read(body)
    assert words.startswith("Cook\n\nYou cook")
    assert "Accept" not in words
    assert "Home" not in words
    assert around


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}{POSTING}",
        f"{MENU}<main><p>Loading</p></main>{POSTING}",
        f"{MENU}<article>{POSTING}</article><article>Salary: 30,000</article>",
        f"{MENU}<main>{POSTING}</main><main>Salary: 30,000</main>",
    ],
)
def test_a_page_whose_main_part_is_not_plain_is_kept_whole(body):
    words, around = read(body)
    assert words.startswith("Home Jobs About")
    assert "two hundred guests" in words
    assert not around


def test_a_page_that_is_all_main_part_left_nothing_out():
    assert not read(f"<main>{POSTING}</main>")[1]


def test_a_mail_keeps_what_stands_around():
    assert markup.words_of(f"{MENU}<main>{POSTING}</main>").startswith("Home Jobs About")


@pytest.mark.long
@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "body",
    [
        "<main>" * 20_000 + "x",
        "<article>x</article>" * 20_000,
        "<main>" + "<div>" * 20_000 + "x",
        "<main>" + "<p>x" * 50_000,
    ],
)
def test_main_parts_made_to_be_slow_are_read_in_bounded_time(body):
    assert read(body)[0]
