"""A search of many openings, with all that gathers around them in proportion."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from hashlib import sha256
from types import NoneType, SimpleNamespace

from django.db import connection
from django.utils import timezone

from board_rows import keep_board
from custody_rows import finished_export
from lesson_rows import keep_lessons
from matching_rows import POSTING as REQUIREMENTS
from nextround.apps.coaching.models import Answer, Piece, Remark, Review
from nextround.apps.core.models import Change, ChangedRow, KeptFile
from nextround.apps.intake.models import Arrival
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief, Evidence, Hypothesis, Reflection, Request
from nextround.apps.openings import contacts, papers
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import (
    ENDINGS,
    STEPS,
    Attachment,
    Contact,
    Criterion,
    CriterionMark,
    Event,
    Interview,
    Offer,
    Opening,
    Part,
    Research,
    SavedView,
)
from nextround.apps.plan.models import Action, CheckIn, Spent, Week
from nextround.apps.record import bringing
from opening_rows import keep_with
from record_rows import keep_record
from review_rows import keep_request, keep_reviews
from web.long_career import long_career
from week_rows import MONDAY, keep_week

STAGES = (*STEPS, *ENDINGS)
NOTE = "They said that the ward has been without a sister since the spring and that nights count."
POSTING = "You lead a team of twenty, plan the rota and teach. " * 60
POSTING += "\n" + REQUIREMENTS
NO = "You did not give an example of leading a team. We have decided to appoint someone else."


def keep_long(person, count):
    """Keep `count` openings; the last of them has gathered more than the others."""
    _keep_one_of_each(person)
    career = long_career()
    bringing.bring_in(person, replace(career, facts=career.facts[: count // 20]), file="cv.pdf")
    kept = _keep_openings(person, count)
    # The one whose pages are asked for has gathered more around it the longer the search.
    around = [*kept, *[kept[-1]] * (count // 200)]
    _keep_happenings(person, around)
    _keep_interviews(person, around)
    _keep_papers(person, around)
    _keep_debriefs(person, [row for row in kept if row.stage == "rejected" or row is kept[-1]])
    _keep_offers(person, kept[::20])
    _keep_weeks(person, count // 33)
    _write(
        SavedView, person, ({"name": f"View {n}", "query": "show=all"} for n in range(count // 33))
    )
    _keep_reviews(person, count // 33)
    # Its file is asked for too, and so must be there.
    papers.keep(
        Opening.objects.get(pk=kept[-1].id),
        [b"%PDF-1.7"],
        name="cv.pdf",
        paper="cv",
        on=timezone.localdate(),
    )


def _keep_one_of_each(person):
    keep_board(person, words="of mine")
    keep_lessons(person, words="of mine")
    opening = openings.add(
        person, on=timezone.localdate(), stage="final", employer="Kestrel", role="Manager"
    )
    keep_with(opening, words="of mine")
    keep_week(person, words="of mine")
    keep_record(person, words="of mine")
    finished_export(person, words="of mine")
    debrief = lessons.receive_rejection(opening, heard_on=timezone.localdate(), message=NO)
    keep_reviews(person, opening=opening, words="of mine")
    keep_request(debrief, words="of mine")


def _keep_openings(person, count):
    today = timezone.localdate()
    rows = (
        {
            "role": f"Ward sister {n}",
            "employer": f"Castle Street {n // 7}",
            "place": "Leeds",
            "notes": NOTE,
            "posting": POSTING,
            "tags": f"nights, tag {n % 40}",
            "channel": "cold" if n % 2 else "referral",
            "stage": STAGES[n % len(STAGES)],
            "reached": "interview" if STAGES[n % len(STAGES)] in ENDINGS else "",
            "stage_on": today - timedelta(days=n % 300),
            "next_on": today + timedelta(days=n % 40) if n % 3 == 0 else None,
        }
        for n in range(count)
    )
    return _write(Opening, person, rows)


def _keep_reviews(person, count):
    """Write more that was shown and asked about, answered with a remark; five saw the first."""
    today = timezone.localdate()
    piece, contact = Piece.objects.for_person(person).earliest("pk"), contacts.contacts(person)[0]
    request = Request.objects.for_person(person).get()
    shown = {"kind": "letter", "words": NOTE, "opening": piece.opening}
    pieces = _write(Piece, person, ({**shown, "title": f"Letter {n}"} for n in range(count)))
    asked = {"contact": contact, "relation": "friend", "way": "file"}
    asked |= {"asked_on": today, "until": today + timedelta(days=60)}
    reviews = _write(
        Review,
        person,
        (
            {**asked, "piece": piece if n < 5 else one, "key": f"{n:032x}"}
            for n, one in enumerate(pieces)
        ),
    )
    answers = _write(
        Answer,
        person,
        (
            {"review": review, "on": today, "way": "file", "digest": review.key * 2, "seen": NOTE}
            for review in reviews
        ),
    )
    _write(Remark, person, ({"answer": answer, "words": NOTE} for answer in answers))
    _write(
        Request,
        person,
        (
            {"debrief": request.debrief, "family": "final", "relation": "panel", "channel": "mail"}
            | {"sent_on": today, "answer": NO, "answered_on": today}
            for _ in range(count)
        ),
    )


def _keep_happenings(person, kept):
    """Write events with their history, mails, research and plans."""
    events = _write(Event, person, (event for row in kept for event in _events_of(row)))
    changes = _write(
        Change, person, ({"verb": event.kind, "label": event.opening.role} for event in events)
    )
    _write(
        ChangedRow,
        person,
        (
            {"change": change, "table": table, "row": pk, "did": did}
            for change, event in zip(changes, events, strict=True)
            for table, pk, did in (
                ("openings.opening", event.opening.id, "about"),
                ("openings.event", event.id, "added"),
            )
        ),
    )
    _write(
        Arrival,
        person,
        (
            {
                "opening": row,
                "kind": "received",
                "on": row.stage_on,
                "subject": f"Your application {n}",
                "words": NOTE,
                "digest": _digest("mail", n),
            }
            for n, row in enumerate(kept)
        ),
    )
    _write(
        Research,
        person,
        (
            {"opening": row, "about": about, "words": NOTE, "found_on": row.stage_on}
            for row in kept
            for about in ("employer", "question")
        ),
    )
    _write(
        Action,
        person,
        (
            {
                "kind": "plan",
                "words": f"Ask the ward {n}",
                "due_on": timezone.localdate() + timedelta(days=n * 7 % 30 - 10),
                # Most of what was planned in a long search is done.
                "done_on": timezone.localdate() if n % 10 else None,
                "subject_kind": "opening",
                "subject_id": row.id,
            }
            for n, row in enumerate(kept)
        ),
    )


def _events_of(opening):
    yield {"opening": opening, "kind": "moved", "stage": "saved", "on": opening.stage_on}
    for turn in range(3):
        day = opening.stage_on - timedelta(days=turn)
        yield {"opening": opening, "kind": "noted", "note": NOTE, "on": day}
    yield {
        "opening": opening,
        "kind": "moved",
        "stage": opening.stage,
        "reached": opening.reached,
        "on": opening.stage_on,
    }


def _keep_interviews(person, kept):
    """Write an interview of each opening, and someone from every third who takes part in it."""
    noon = timezone.make_aware(datetime.combine(timezone.localdate(), time(12)))
    interviews = _write(
        Interview,
        person,
        (
            {
                "opening": row,
                "title": f"Panel {n}",
                "medium": "video",
                "starts_at": noon + timedelta(days=n * 7 % 30 - 10),
                "minutes": 45,
            }
            for n, row in enumerate(kept)
        ),
    )
    met = interviews[::-3]
    contacts = _write(
        Contact,
        person,
        (
            {"name": f"Ada Birch {n}", "employer": talk.opening.employer}
            for n, talk in enumerate(met)
        ),
    )
    _write(
        Part,
        person,
        (
            {"contact": contact, "opening": talk.opening, "interview": interview}
            for contact, talk in zip(contacts, met, strict=True)
            for interview in (talk, None)
        ),
    )


def _keep_papers(person, kept):
    files = _write(
        KeptFile,
        person,
        (
            {
                "name": f"cv-{n}.pdf",
                "size": 1000,
                "digest": _digest("file", n),
                "path": _digest(str(person.pk), n)[:32],
            }
            for n, _ in enumerate(kept)
        ),
    )
    _write(
        Attachment,
        person,
        (
            {"opening": row, "file": file, "paper": "cv", "on": row.stage_on}
            for row, file in zip(kept, files, strict=True)
        ),
    )


def _keep_debriefs(person, kept):
    """Write a debrief of each, what was made of it, and a plan."""
    debriefs = _write(
        Debrief,
        person,
        (
            {
                "opening": row,
                "heard_on": row.stage_on,
                "message": NO,
                "family": "interview",
                "size_known": "known",
                "size": 5,
                "places": 1,
            }
            for row in kept
        ),
    )
    suspected = _write(
        Hypothesis,
        person,
        (
            {"statement": f"I ran long {n}", "family": "interview"}
            for n in range(1 + len(kept) // 8)
        ),
    )
    evidence = _write(
        Evidence,
        person,
        (
            {
                "hypothesis": suspected[n % len(suspected)],
                "debrief": debrief,
                "source": "self_impression",
                "on": debrief.heard_on,
                "words": NOTE,
            }
            for n, debrief in enumerate([*debriefs, *[debriefs[-1]] * len(suspected)])
        ),
    )
    _write(
        Reflection,
        person,
        (
            {
                "debrief": one.debrief,
                "evidence": one,
                "words": "I ran long",
                "control": "mine",
                "sure": "likely",
            }
            for one in evidence
        ),
    )
    _write(
        Action,
        person,
        (
            {
                "kind": "plan",
                "words": "Two minutes an answer",
                "due_on": timezone.localdate(),
                "done_on": None if one is evidence[-1] else timezone.localdate(),
                "subject_kind": "debrief",
                "subject_id": one.debrief.id,
            }
            for one in evidence
        ),
    )


def _keep_offers(person, kept):
    terms = {"currency": "EUR", "base": "48000", "period": "year"}
    offers = _write(
        Offer,
        person,
        ({"opening": row, "received_on": row.stage_on, "terms": terms} for row in kept),
    )
    criteria = list(Criterion.objects.for_person(person))
    _write(
        CriterionMark,
        person,
        (
            {"criterion": criterion, "offer": offer, "mark": 3}
            for offer in offers
            for criterion in criteria
        ),
    )


def _keep_weeks(person, count):
    """Write weeks before the first that is there, with all that may be said of each."""
    days = [MONDAY - timedelta(weeks=n + 2) for n in range(count)]
    items = ("call", "cv", "question", "pay", "no")
    said = ({"begins_on": day, "item": item, "value": 50} for day in days for item in items)
    _write(Week, person, ({"begins_on": day, "line": NOTE} for day in days))
    _write(CheckIn, person, said)
    _write(Spent, person, ({"deed": "rest", "minutes": 9, "on": MONDAY} for _ in days))


def _write(model, person, rows: Iterator[dict[str, object]]):
    """Write rows of the person's at once; returns them in their order, with their ids.

    No object of the model is made for each: that would take most of the time of these tests.
    """
    fields = model._meta.concrete_fields
    usual = model(owner=person)
    defaults = {field.name: _stored(field, field.pre_save(usual, add=True)) for field in fields}
    latest = model.objects.order_by("pk").values_list("pk", flat=True).last() or 0
    kept = [SimpleNamespace(id=pk, **row) for pk, row in enumerate(rows, latest + 1)]
    names = ", ".join(f'"{field.column}"' for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ({marks})',
            [_columns(fields, {**defaults, **vars(row)}) for row in kept],
        )
    return kept


def _columns(fields, row):
    return [_stored(field, row[field.name]) for field in fields]


def _stored(field, value):
    if isinstance(value, (str, int, NoneType)):
        return value
    return value.id if field.is_relation else field.get_db_prep_save(value, connection)


def _digest(*words):
    return sha256("/".join(map(str, words)).encode()).hexdigest()
