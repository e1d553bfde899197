"""Files kept with an opening: exactly as they came, under a name that hides nothing."""

from datetime import date, timedelta

import pytest

from nextround.apps.core import files, history
from nextround.apps.core.models import KeptFile
from nextround.apps.openings import papers, services
from nextround.apps.openings.models import Attachment

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def keep(opening, content=(b"%PDF-1.7 first", b" second"), name="cv.pdf", paper="cv"):
    return papers.keep(opening, content, name=name, paper=paper, on=DAY, source="By mail")


def read(kept):
    with files.opened(kept.file) as file:
        return file.read()


def test_a_file_is_kept_byte_for_byte(final):
    assert read(keep(final)) == b"%PDF-1.7 first second"


def test_a_file_of_no_bytes_is_kept(final):
    kept = keep(final, content=())
    assert (read(kept), kept.file.size) == (b"", 0)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"PK\x03\x04rest", "application/zip"),
        (b"<html><script>", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_the_kind_is_guessed_by_how_the_bytes_begin(final, content, kind):
    assert keep(final, content=[content], name="x.html").file.kind == kind


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("cv\u202efdp.exe", "cvfdp.exe"),
        ("a\r\nSet-Cookie: b.pdf", "aSet-Cookie: b.pdf"),
        ("Lebenslauf Müller 履歴書.pdf", "Lebenslauf Müller 履歴書.pdf"),
    ],
)
def test_a_name_hides_nothing_and_leads_nowhere(final, name, shown):
    assert keep(final, name=name).file.name == shown


def test_papers_stand_by_kind_and_the_latest_first(final):
    keep(final, paper="other")
    early = keep(final, paper="posting")
    late = papers.keep(final, [b"x"], name="b", paper="posting", on=DAY + timedelta(days=1))
    assert papers.of_opening(final)[:2] == [late, early]


def test_keeping_a_file_is_one_change_and_taken_back_whole(final):
    with history.following() as made:
        keep(final)
    (change,) = made
    history.take_back(change)
    assert (Attachment.objects.count(), KeptFile.objects.count()) == (0, 0)


def test_a_removed_file_comes_back_with_its_bytes(final):
    kept = keep(final)
    with history.following() as made:
        papers.remove(kept)
    assert (Attachment.objects.count(), KeptFile.objects.count()) == (0, 0)
    files.sweep()
    history.take_back(made[0])
    assert read(Attachment.objects.get()) == b"%PDF-1.7 first second"


def test_what_is_said_of_a_file_is_changed_and_taken_back(final):
    kept = keep(final)
    with history.following() as made:
        papers.edit(kept, paper="letter", source="")
    history.take_back(made[0])
    assert (Attachment.objects.get().paper, Attachment.objects.get().source) == ("cv", "By mail")


def test_a_file_that_finds_no_room_leaves_nothing(final, settings):
    settings.QUOTA = 10
    with pytest.raises(files.NoRoomError, match="no room"):
        keep(final)
    assert (Attachment.objects.count(), KeptFile.objects.count()) == (0, 0)


def test_the_posting_stands_since_it_was_last_replaced(final):
    services.edit(final, on=DAY, posting="An advert")
    services.edit(final, on=DAY + timedelta(days=1), place="Leeds")
    assert papers.posting_since(final.events.all()) == DAY


def test_a_posting_that_came_with_the_opening_stands_since_its_first_day(final):
    assert papers.posting_since(final.events.all()) == date(2026, 9, 1)
