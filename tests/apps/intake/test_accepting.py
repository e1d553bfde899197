"""What arrived is kept word for word, and what follows from it happens once, or not at all."""

from datetime import date

import pytest

from nextround.apps.intake import queries, recognition, services
from nextround.apps.intake.models import Arrival
from nextround.apps.lessons.models import Debrief
from nextround.apps.lessons.services import AlreadyDecidedError
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
NO = (
    "Dear Tomas,\n\nThank you for coming to the final interview for Night Baker. Unfortunately "
    "we have decided to appoint another candidate. We wish you every success.\n\nThe Old Mill"
)


def confirmed(**changes):
    said = {
        "kind": "rejection",
        "words": NO,
        "on": DAY,
        "opening": None,
        "employer": "The Old Mill",
        "role": "Night Baker",
    }
    return services.Confirmed(**{**said, **changes})


def test_a_no_for_a_new_opening_makes_opening_and_debrief(person):
    kept = services.accept(person, confirmed(reached="final"))
    kept.opening.refresh_from_db()
    assert (kept.opening.stage, kept.opening.reached) == ("rejected", "final")
    assert kept.debrief.message == NO


def test_a_no_for_a_known_opening_closes_that_one(person, final):
    kept = services.accept(person, confirmed(opening=final))
    assert kept.opening == final
    assert Opening.objects.for_person(person).count() == 1


def test_the_same_mail_confirmed_twice_is_kept_once(person, final):
    services.accept(person, confirmed(opening=final))
    services.accept(person, confirmed(opening=final))
    assert Arrival.objects.for_person(person).count() == 1
    assert Debrief.objects.for_person(person).count() == 1


def test_a_no_that_contradicts_a_withdrawal_keeps_nothing(person, final):
    openings.move(final, "withdrawn", on=DAY)
    with pytest.raises(AlreadyDecidedError):
        services.accept(person, confirmed(opening=final))
    assert not queries.arrivals(person, about=final).exists()


def test_an_invitation_moves_the_opening_and_notes_the_day(person, final):
    services.accept(
        person,
        confirmed(kind="offer", opening=final, stage="offer", next_on=date(2026, 10, 20)),
    )
    final.refresh_from_db()
    assert (final.stage, final.next_on) == ("offer", date(2026, 10, 20))


def test_a_posting_is_saved_with_its_words(person):
    kept = services.accept(person, confirmed(kind="posting", words="Night Baker wanted"))
    assert (kept.opening.stage, kept.opening.posting) == ("saved", "Night Baker wanted")
    assert kept.debrief is None


def test_a_pasted_no_is_recognised_with_the_words_it_rests_on(person):
    understood = recognition.recognise(person, recognition.arrived(NO, None))
    marked = "".join(piece.text for piece in understood.pieces if piece.marked)
    assert understood.kind == "rejection"
    assert "decided to appoint another candidate" in marked


def test_the_pieces_are_the_whole_text(person):
    understood = recognition.recognise(person, recognition.arrived(NO, None))
    assert "".join(piece.text for piece in understood.pieces) == NO


def test_recognising_keeps_nothing(person):
    recognition.recognise(person, recognition.arrived(NO, None))
    assert not Opening.objects.for_person(person).exists()
    assert not Arrival.objects.for_person(person).exists()
