"""What is shown to others is kept whole, cleaned and as it looks, or not at all."""

import pytest

from formats.pdf_bytes import pdf_of_pages
from nextround.apps.coaching import asking, pieces
from nextround.apps.coaching.models import PagePicture, Piece
from nextround.apps.coaching.pieces import MOST_WORDS, PieceError, Upload
from nextround.apps.core import files, history
from nextround.apps.core.models import KeptFile
from nextround.apps.openings import contacts
from nextround.apps.openings import services as openings
from nextround.apps.plan import queries as plans

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data")]

PDF = pdf_of_pages("Ward nurse, Leith", "Taught two students a year")
LOCK = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    f"/O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<00> <00>]"
)
UNREADABLE = {
    "a locked PDF": ("cv.pdf", pdf_of_pages("No", trailer=LOCK), "password"),
    "a broken PDF": ("cv.pdf", b"%PDF-1.7\n" + b"\xff" * 400, "damaged"),
    "an old office file": ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504, "PDF"),
    "a picture": ("cv.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "picture"),
    "an empty file": ("cv.txt", b"", "empty"),
    "white space alone": ("cv.txt", b" \n \n", "holds no words"),
    "more than anyone reads": ("cv.txt", b"word " * 6_001, "longer than anyone reads"),
}


def add(person, *, title="CV, May", **said):
    return pieces.add(person, kind="cv", title=title, **said)


def kept():
    """Return how much is kept: pieces, pictures, rows of files, and files after a sweep."""
    files.sweep(at_once=True)
    rows = (Piece.objects.count(), PagePicture.objects.count(), KeptFile.objects.count())
    return *rows, len(list(files.folder().glob("*/*")))


def test_words_are_kept_without_what_hides_or_steers(person):
    said = "  A nu\u202erse\x07\r\nfor a wa\u200brd\rof e\u0301lite\n"
    assert add(person, words=said).words == "A nurse\nfor a ward\nof élite"


@pytest.mark.parametrize("words", ["", " \n\t ", "\u200b\u2060", "\x00\x1b"])
def test_nothing_to_read_is_refused(person, words):
    with pytest.raises(PieceError, match="nothing to read in it yet"):
        add(person, words=words)
    assert kept() == (0, 0, 0, 0)


def test_the_longest_text_is_kept_and_one_letter_more_is_not(person):
    assert len(add(person, words=f" {'W' * MOST_WORDS}\n").words) == MOST_WORDS
    with pytest.raises(PieceError, match="longer than anyone reads"):
        add(person, words="W" * (MOST_WORDS + 1))
    assert Piece.objects.count() == 1


def test_a_pdf_keeps_its_words_itself_and_its_pages_as_they_look(person):
    piece = add(person, upload=Upload("cv.pdf", PDF))
    assert piece.words.split("\n") == ["Ward nurse, Leith", "", "Taught two students a year"]
    with files.opened(piece.file) as file:
        assert file.read() == PDF
    found = pieces.pictures_of(piece)
    assert [picture.number for picture, _ in found] == [1, 2]
    assert {content[:4] for _, content in found} == {b"RIFF"}
    assert all(picture.width > 600 and picture.height > 600 for picture, _ in found)


def test_another_file_is_shown_as_its_words_alone(person):
    piece = add(person, upload=Upload("cv.txt", b"Ward nurse\nLeith"))
    assert (piece.words, pieces.pictures_of(piece)) == ("Ward nurse\nLeith", [])
    assert kept() == (1, 0, 1, 1)


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_file_that_cannot_be_shown_is_refused_in_words_and_not_kept(person, case):
    name, content, says = UNREADABLE[case]
    with pytest.raises(PieceError, match=says):
        add(person, upload=Upload(name, content))
    assert kept() == (0, 0, 0, 0)


def test_where_the_pictures_find_no_room_nothing_is_kept(person, settings):
    settings.QUOTA = len(PDF) + 100
    with pytest.raises(files.NoRoomError):
        add(person, upload=Upload("cv.pdf", PDF))
    assert kept() == (0, 0, 0, 0)


def test_a_name_with_strokes_in_it_does_for_a_file_with_pages(person):
    piece = add(person, title="../CV/May", upload=Upload("../../cv.pdf", PDF))
    names = {piece.file.name, *(picture.file.name for picture in piece.pictures.all())}
    assert names == {"cv.pdf", "May-1.webp", "May-2.webp"}


def test_what_was_added_is_taken_back_by_one_click_and_brought_back(person):
    with history.following() as made:
        add(person, upload=Upload("cv.pdf", PDF))
    before = kept()
    [change] = made
    undone = history.take_back(change)
    assert kept()[:3] == (0, 0, 0)
    history.take_back(undone)
    assert kept() == before == (1, 2, 3, 3)
    assert len(pieces.pictures_of(Piece.objects.get())) == 2


def test_removing_takes_along_what_hangs_on_it_and_brings_all_back(person, ask):
    piece = add(person, upload=Upload("cv.pdf", PDF))
    ask(what=piece)
    with history.following() as made:
        pieces.remove(piece)
    assert kept()[:3] == (1, 0, 0)
    assert not asking.reviews(person).exists()
    assert not plans.actions(person).exists()
    history.take_back(made[0])
    back = pieces.pieces(person).get(title="CV, May", pictures__number=1)
    assert (len(pieces.pictures_of(back)), plans.actions(person).count()) == (2, 1)


def test_a_page_that_is_gone_from_the_disk_is_left_out(person):
    piece = add(person, upload=Upload("cv.pdf", PDF))
    (files.folder() / piece.pictures.first().file.path).unlink()
    assert [picture.number for picture, _ in pieces.pictures_of(piece)] == [2]


def test_a_version_outlives_the_one_it_took_the_place_of_and_its_opening(person, final):
    first = add(person, words="A nurse", opening=final)
    later = add(person, title="CV, June", words="A ward nurse", opening=final, earlier=first)
    assert list(first.later.all()) == [later]
    pieces.remove(first)
    openings.remove(final)
    later.refresh_from_db()
    assert (later.earlier, later.opening, later.words) == (None, None, "A ward nurse")


def test_a_stranger_s_pieces_are_not_among_one_s_own(person, stranger, piece):
    assert pieces.pieces(stranger).exists()
    assert list(pieces.pieces(person)) == [piece]


def test_the_same_contact_may_be_asked_about_several_pieces(person, ask, piece):
    ask(what=piece)
    ask(what=add(person, title="A letter", words="Dear Ms Weber"))
    assert contacts.contacts(person).count() == 1
