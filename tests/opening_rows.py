"""What can belong to an opening: one row of each kind."""

from datetime import UTC, date, datetime

from nextround.apps.openings import contacts, interviews, offers, papers, research

WHEN = datetime(2026, 1, 20, 9, 30, tzinfo=UTC)
DAY = date(2026, 1, 6)


def keep_with(opening, *, words):
    """Keep a row of each kind with the opening, all saying `words`; returns the id of each."""
    who = contacts.Who(name=f"Ada {words}", part=f"Part {words}", employer=f"Works at {words}")
    told = contacts.Who(name=f"Ben {words}", part=f"Told {words}")
    part = contacts.join(opening, told)
    interview = interviews.add(
        opening,
        title=f"Panel {words}",
        starts_at=WHEN,
        place=f"Room {words}",
        notes=f"Bring {words}",
        people=[who],
    )
    question = research.add(
        opening,
        about="question",
        words=f"Why {words}?",
        source=f"Read in {words}",
        found_on=DAY,
    )
    paper = papers.keep(
        opening,
        [b"%PDF-1.7 ", words.encode()],
        name=f"{words}.pdf",
        paper="cv",
        on=DAY,
        source=f"Sent by {words}",
    )
    offer = offers.keep(
        opening,
        terms={"currency": "EUR", "base": "48000", "period": "year", "place": f"Office {words}"},
        received_on=DAY,
        answer_by=date(2026, 1, 30),
        notes=f"Offered {words}",
    )
    criterion = offers.add_criterion(opening.owner, name=f"Near {words}"[:80], weight=3)
    return {
        "interview": interview.pk,
        "contact": part.contact_id,
        "part": part.pk,
        "research": question.pk,
        "paper": paper.pk,
        "offer": offer.pk,
        "criterion": criterion.pk,
    }
