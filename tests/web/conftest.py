"""A search with a row of each kind that has a page, and the same of someone else."""

from datetime import date

import pytest
from django.apps import apps
from django.db import connection

import rows_again
from board_rows import keep_board
from custody_rows import finished_export
from lesson_rows import keep_lessons
from matching_rows import POSTING, keep_matching
from nextround.apps.coaching.models import Answer, Piece, Remark, Review
from nextround.apps.core.models import Change, Job
from nextround.apps.lessons import priors
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief, Evidence, Hypothesis, Reflection, Request
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import (
    Attachment,
    Contact,
    Criterion,
    Interview,
    Offer,
    Opening,
    OwnStage,
    Part,
    Research,
    SavedView,
)
from nextround.apps.outlook.models import MarkedChange
from nextround.apps.plan import services as plan
from nextround.apps.plan.models import Action, Spent, Week
from nextround.apps.record.models import Achievement, Fact, GapNote, Story
from opening_rows import keep_with
from record_rows import keep_record
from review_rows import keep_request, keep_reviews
from week_rows import keep_week

OURS = (
    "core",
    "plan",
    "record",
    "openings",
    "matching",
    "lessons",
    "outlook",
    "coaching",
    "intake",
    "search",
    "custody",
)

MESSAGE = (
    "You did not give an example of leading a team when we asked for one. Their answer is no. "
    "Thank you for coming. We wish you all the best."
)


@pytest.fixture
def mine(person):
    """Return the ids of the person's own rows, by kind."""
    return dict(rows_again.build("mine", lambda: _keep_mine(person)))


def _keep_mine(person):
    keep_board(person, words="of mine")
    keep_lessons(person, words="of mine")
    priors.set_number(person, "settled.executive", value=0.3, low=0.1, high=0.4, why="of mine")
    opening = openings.add(
        person,
        on=date(2026, 1, 5),
        stage="final",
        employer="Kestrel",
        role="Manager of mine",
        posting=POSTING,
    )
    openings.note(opening, "A note", on=date(2026, 1, 6))
    keep_with(opening, words="of mine")
    finished_export(person, words="of mine")
    keep_week(person, words="of mine")
    keep_record(person, words="of mine")
    keep_matching(opening, words="of mine")
    debrief = lessons.receive_rejection(opening, heard_on=date(2026, 1, 9), message=MESSAGE)
    lessons.add_reflection(debrief, words="A thing of mine", control="mine", sure="likely")
    keep_reviews(person, opening=opening, words="of mine")
    keep_request(debrief, words="of mine")
    plan.put_action(
        person,
        lessons.subject(debrief),
        kind="plan",
        words="A plan of mine",
        due_on=date(2026, 1, 9),
    )
    return ids_of(person)


@pytest.fixture
def theirs(stranger):
    """Return the ids of someone else's rows, by kind."""
    return dict(rows_again.told("theirs", lambda: ids_of(stranger)))


@pytest.fixture
def kept():
    """Return a function that writes down all that is kept, to be compared."""
    return _all_rows


def ids_of(person):
    """Return the id of the person's latest row of each kind."""
    rows = {
        "opening": Opening,
        "change": Change,
        "job": Job,
        "debrief": Debrief,
        "thing": Reflection,
        "action": Action,
        "interview": Interview,
        "contact": Contact,
        "part": Part,
        "research": Research,
        "paper": Attachment,
        "offer": Offer,
        "criterion": Criterion,
        "stage": OwnStage,
        "view": SavedView,
        "marked": MarkedChange,
        "week": Week,
        "spent": Spent,
        "shown_later": Piece,
        "asked": Review,
        "answer": Answer,
        "remark": Remark,
        "request": Request,
        "achievement": Achievement,
        "story": Story,
        "gap_note": GapNote,
    }
    ids = {kind: model.objects.for_person(person).latest("pk").pk for kind, model in rows.items()}
    openings_of, actions = Opening.objects.for_person(person), Action.objects.for_person(person)
    return {
        **ids,
        "fact": Fact.objects.for_person(person).earliest("pk").pk,
        "achievement_first": Achievement.objects.for_person(person).earliest("pk").pk,
        "story_first": Story.objects.for_person(person).earliest("pk").pk,
        "shown": Piece.objects.for_person(person).earliest("pk").pk,
        "asked_first": Review.objects.for_person(person).earliest("pk").pk,
        "other": openings_of.earliest("pk").pk,
        "ended": openings_of.filter(stage="silent").latest("pk").pk,
        **lessons_of(person),
        "done": actions.exclude(done_on=None).latest("pk").pk,
    }


def lessons_of(person):
    """Return the ids of what `keep_lessons` kept, by kind."""
    suspicions = Hypothesis.objects.for_person(person)
    return {
        "lesson": suspicions.get(library_key="answers-run-long").pk,
        "ruled_out": suspicions.get(statement__startswith="I come late", let_go_on=None).pk,
        "let_go": suspicions.exclude(let_go_on=None).get().pk,
        "piece": Evidence.objects.for_person(person).get(words__startswith="Timed").pk,
    }


def nul_in(kept):
    """Return the models, as they were written down, that hold a NUL: as itself or within JSON."""
    return [rows for rows in kept if "\\x00" in rows or "\\u0000" in rows]


def kept_models():
    """Return every model of ours; the launch tokens aside."""
    models = [model for name in OURS for model in apps.get_app_config(name).get_models()]
    return [model for model in models if model.__name__ != "LaunchToken"]


def rows_of(model, owner):
    """Return the rows of a model that are this person's."""
    if model.__name__ == "Person":
        return model.objects.filter(pk=owner.pk)
    return model.objects.for_person(owner)


def _all_rows(owner=None):
    """Return every row of ours as text, by model, or those of one owner."""
    if owner is None:
        return [repr(_as_they_lie(model)) for model in kept_models()]
    found = (rows_of(model, owner).order_by("pk") for model in kept_models())
    return [repr([*rows.values_list()]) for rows in found]


def _as_they_lie(model):
    """Return all rows as they lie in the database, which takes a tenth of the time."""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{model._meta.db_table}" ORDER BY 1')
        return cursor.fetchall()
