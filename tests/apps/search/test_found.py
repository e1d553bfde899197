"""What was written down is found, whoever wrote it and however; and only by its owner."""

from datetime import date

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nextround.apps.coaching.models import Answer, Piece, Review
from nextround.apps.core import files, history
from nextround.apps.intake import services as intake
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Hypothesis
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import (
    Attachment,
    Contact,
    Event,
    Interview,
    Offer,
    Opening,
    Research,
)
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.record import achievements, stories
from nextround.apps.record import services as record
from nextround.apps.search import index, queries
from nextround.apps.search.queries import Kind

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def an_opening(person, role="Baker", employer="Mill", **words):
    return openings.add(person, on=DAY, role=role, employer=employer, **words)


def headings(person, typed):
    return ["".join(p.words for p in hit.heading) for hit in queries.found(person, typed)]


def kinds(person, typed):
    return [hit.kind for hit in queries.found(person, typed)]


def hits_in(parts):
    return [part.words for part in parts if part.hit]


def a_contact(opening):
    Contact(owner=opening.owner, name="Zephyra Pell").save()


def a_note(opening):
    openings.note(opening, "They mentioned zephyr twice", on=DAY)


def a_piece(opening):
    Piece(owner=opening.owner, kind="cv", title="CV", words="Zephyr", opening=opening).save()


def an_answer(opening):
    shown = Piece(owner=opening.owner, kind="cv", title="CV", words="A nurse", opening=opening)
    shown.save()
    friend = Contact(owner=opening.owner, name="Ines")
    friend.save()
    asked = Review(
        owner=opening.owner, piece=shown, contact=friend, way="file", asked_on=DAY, until=DAY
    )
    asked.save()
    Answer(owner=opening.owner, review=asked, on=DAY, way="file", seen="A zephyr").save()


def an_interview(opening):
    Interview(owner=opening.owner, opening=opening, title="Panel", afterwards="zephyr!").save()


def some_research(opening):
    Research(
        owner=opening.owner, opening=opening, about="employer", words="Zephyr", found_on=DAY
    ).save()


def a_mail(opening):
    confirmed = intake.Confirmed(kind="other", words="Dear Zephyr", on=DAY, opening=opening)
    intake.accept(opening.owner, confirmed)


def an_offer(opening):
    Offer(owner=opening.owner, opening=opening, received_on=DAY, notes="A zephyr of a sum").save()


def a_week(opening):
    week = weeks.week_of(opening.owner, date(2026, 10, 5))
    weeks.answer(week, weeks.Step.HAPPENED, line="All zephyr")


def a_debrief(opening):
    lessons.receive_rejection(opening, heard_on=DAY, message="No, zephyr.")


def a_reflection(opening):
    debrief = lessons.receive_rejection(opening, heard_on=DAY)
    lessons.add_reflection(debrief, words="The zephyr question", control="not-mine", sure="")


def a_hypothesis(opening):
    Hypothesis(owner=opening.owner, statement="I never say zephyr").save()


def a_plan(opening):
    plan.put_action(
        opening.owner, ("opening", opening.pk), kind="plan", words="Ask Zephyr", due_on=DAY
    )


def a_file(opening):
    files.keep(opening.owner, [b"x"], name="zephyr.pdf", kind="application/pdf")


def a_fact(opening):
    openings.edit(opening, on=DAY, tags="zephyr")


def a_post(opening):
    record.add(opening.owner, "work", name="Sailor", organisation="Zephyr Lines")


def an_achievement(opening):
    achievements.add(record.add(opening.owner, "work", name="Sailor"), "Rode out a zephyr")


def a_story(opening):
    stories.add(opening.owner, title="The gale", result="It became a zephyr")


WRITTEN = {
    a_contact: (Kind.CONTACT, "contact"),
    a_note: (Kind.NOTE, "opening"),
    an_interview: (Kind.INTERVIEW, "opening"),
    some_research: (Kind.RESEARCH, "opening"),
    a_mail: (Kind.ARRIVAL, "opening"),
    an_offer: (Kind.OFFER, "opening"),
    a_debrief: (Kind.DEBRIEF, "debrief"),
    a_reflection: (Kind.REFLECTION, "debrief"),
    a_hypothesis: (Kind.HYPOTHESIS, "hypothesis"),
    a_plan: (Kind.ACTION, "opening"),
    a_file: (Kind.FILE, "keptfile"),
    a_fact: (Kind.OPENING, "opening"),
    a_post: (Kind.FACT, "fact"),
    an_achievement: (Kind.ACHIEVEMENT, "fact"),
    a_story: (Kind.STORY, "story"),
    a_week: (Kind.WEEK, "week"),
    a_piece: (Kind.PIECE, "piece"),
    an_answer: (Kind.ANSWER, "piece"),
}


@pytest.mark.parametrize(("written", "expected"), WRITTEN.items())
def test_each_kind_of_row_is_found_and_leads_to_its_page(person, written, expected):
    written(an_opening(person))
    assert [(h.kind, h.page.name) for h in queries.found(person, "zephyr")] == [expected]


def test_every_kind_has_its_case_above():
    assert {kind for kind, _ in WRITTEN.values()} == {*Kind}


@pytest.mark.parametrize("written", WRITTEN)
def test_nobody_else_finds_it(person, stranger, written):
    written(an_opening(person))
    assert queries.found(stranger, "zephyr") == []


def test_a_hit_says_where_it_belongs_and_when(person):
    opening = an_opening(person)
    Interview(owner=person, opening=opening, title="Panel").save()
    [hit] = queries.found(person, "panel")
    assert (hit.opening, hit.on, hits_in(hit.heading)) == (opening, None, ["Panel"])


def test_a_plan_of_a_debrief_leads_to_it_while_it_is_there(person):
    debrief = lessons.receive_rejection(an_opening(person), heard_on=DAY)
    about = lessons.subject(debrief)
    plan.put_action(person, about, kind="plan", words="Ask Zephyr", due_on=DAY)
    assert queries.found(person, "zephyr")[0].page == queries.Page("debrief", debrief.pk)
    debrief.delete()
    assert queries.found(person, "zephyr")[0].page.name == "action"


def test_a_plan_of_an_opening_leads_to_it_while_it_is_there(person):
    opening = an_opening(person)
    a_plan(opening)
    assert queries.found(person, "zephyr")[0].page == queries.Page("opening", opening.pk)
    Opening.objects.for_person(person).delete()
    assert queries.found(person, "zephyr")[0].page.name == "action"


def test_a_file_of_an_opening_leads_to_it(person):
    opening = an_opening(person)
    file = files.keep(person, [b"x"], name="zephyr.pdf", kind="application/pdf")
    Attachment(owner=person, opening=opening, file=file, paper="letter", on=DAY).save()
    assert queries.found(person, "zephyr")[0].page == queries.Page("opening", opening.pk)


def test_rows_written_in_bulk_are_found(person):
    opening = an_opening(person)
    Event.objects.bulk_create(
        Event(owner=person, opening=opening, kind="noted", on=DAY, note=f"zephyr {n}")
        for n in range(3)
    )
    assert kinds(person, "zephyr") == [Kind.NOTE] * 3


def test_what_is_written_past_the_models_is_found_and_forgotten(person):
    opening = an_opening(person, role="Zephyr")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE openings_opening SET role = 'Boreas' WHERE id = %s", [opening.pk])
    assert (headings(person, "zephyr"), headings(person, "boreas")) == ([], ["Boreas, Mill"])


def test_what_hangs_on_a_removed_row_is_forgotten_with_it(person):
    opening = an_opening(person, role="Zephyr")
    a_note(opening)
    a_debrief(opening)
    assert len(queries.found(person, "zephyr")) == 3
    opening.delete()
    assert queries.found(person, "zephyr") == []
    assert index.is_right()


def test_what_is_taken_back_is_found_again(person):
    opening = an_opening(person, role="Zephyr")
    with history.following() as made:
        openings.remove(opening)
    history.take_back(made[0])
    assert headings(person, "zephyr") == ["Zephyr, Mill"]


def test_a_row_that_changes_hands_changes_hands_in_the_index(person, stranger):
    opening = an_opening(person, role="Zephyr")
    Opening.objects.filter(pk=opening.pk).update(owner=stranger)
    assert (queries.found(person, "zephyr"), kinds(stranger, "zephyr")) == ([], [Kind.OPENING])


def test_all_words_must_be_there_each_perhaps_only_begun(person):
    an_opening(person, role="Night baker", notes="Ask for Ruth")
    an_opening(person, role="Night guard")
    assert headings(person, "nig bak ruth") == ["Night baker, Mill"]


def test_words_in_quotation_marks_stand_together_and_are_whole(person):
    an_opening(person, role="Night baker")
    an_opening(person, role="Baker by night")
    assert headings(person, '"night baker"') == ["Night baker, Mill"]
    assert headings(person, "“night bake”") == []


def test_accents_and_capitals_do_not_matter(person):
    an_opening(person, role="Élève infirmière")
    assert headings(person, "eleve INFIRMIERE") == ["Élève infirmière, Mill"]
    assert hits_in(queries.found(person, "eleve")[0].heading) == ["Élève"]


def test_a_title_comes_before_a_text_however_often_the_text_says_it(person):
    an_opening(person, role="Zephyr")
    an_opening(person, role="Guard", posting="zephyr " * 30)
    assert headings(person, "zephyr") == ["Zephyr, Mill", "Guard, Mill"]


def test_a_word_that_nearly_every_row_has_still_ranks_titles_first_and_then_the_latest(person):
    for n in range(12):
        an_opening(person, role=f"Guard {n}", posting="The zephyr post.")
    an_opening(person, role="Zephyr")
    an_opening(person, role="Guard 12", posting="The zephyr post.")
    found = headings(person, "zephyr")
    assert found[:3] == ["Zephyr, Mill", "Guard 12, Mill", "Guard 11, Mill"]


def test_the_excerpt_stands_around_the_place(person):
    long = "Nothing here. " * 40
    an_opening(person, posting=f"{long}They ask for Zéphyrs at night. {long}")
    [hit] = queries.found(person, "zephyr")
    assert hits_in(hit.excerpt) == ["Zéphyrs"]
    assert "".join(part.words for part in hit.excerpt).startswith("… ")


@pytest.mark.parametrize(
    "typed",
    [
        '"', '""', "*", "zeph*", "NEAR", "NEAR(a b)", "a AND", "OR", "NOT x", "-x", "title:x", "^x",
        "(", ")", "a)", "{a}", "+", ":", "'", "a''b", "%", "_", "\\", "😀", "\0", "a\0b", "- - -",
        "x" * 10_000, "a " * 5_000, '"' * 999, "\ud7ff", "\u0300", "ﬁ", "İstanbul", "٣",
    ],
)  # fmt: skip
def test_whatever_is_typed_is_words_and_no_syntax(person, typed):
    an_opening(person, role="Zephyr")
    assert headings(person, typed) in ([], ["Zephyr, Mill"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40))
def test_no_text_breaks_the_search(person, typed):
    queries.found(person, typed)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    word=st.text(
        st.characters(categories=["Ll", "Lu", "Nd"], max_codepoint=0x17F), min_size=1, max_size=8
    )
)
def test_a_role_is_found_by_its_own_words(person, word):
    opening = an_opening(person, role=word)
    assert word in [hit.heading[0].words for hit in queries.found(person, f'"{word}"')]
    opening.delete()


def test_operators_are_looked_for_as_words(person):
    an_opening(person, role="Near and not")
    an_opening(person, role="Guard")
    assert headings(person, "near AND not") == ["Near and not, Mill"]


@pytest.mark.parametrize("typed", ["護師", "東京", "長 みどり"])
def test_a_script_without_gaps_is_found_within_its_words(person, typed):
    an_opening(person, role="看護師長", employer="東京みどり病院")
    an_opening(person)
    [hit] = queries.found(person, typed)
    assert hits_in(hit.heading) == typed.split()


@pytest.mark.parametrize("typed", ["50%", "a_b"])
def test_the_wildcards_of_the_other_way_are_letters(person, typed):
    an_opening(person, role="長 50 axb")
    assert queries.found(person, f"長 {typed}") == []


def test_without_an_index_the_rows_themselves_are_asked(person):
    an_opening(person, role="Guard", notes="zephyr")
    an_opening(person, role="Zephyr")
    index.let_go()
    an_opening(person, role="Second zephyr")
    assert not index.is_usable()
    assert headings(person, "zephyr") == ["Second zephyr, Mill", "Zephyr, Mill", "Guard, Mill"]
    index.rebuild()


def test_so_many_are_given_at_most(person):
    for n in range(4):
        an_opening(person, role=f"Guard {n}")
    assert len(queries.found(person, "guard", most=3)) == 3


def test_the_kinds_that_are_reached_stand_apart(person):
    opening = an_opening(person, role="Zephyr")
    a_contact(opening)
    a_note(opening)
    reached = queries.reached(person, "zephyr", most={Kind.OPENING: 2, Kind.CONTACT: 2})
    assert {kind: len(hits) for kind, hits in reached.items()} == {
        Kind.OPENING: 1,
        Kind.CONTACT: 1,
    }


def test_a_search_costs_the_same_queries_however_much_it_finds(
    person, django_assert_max_num_queries
):
    for n in range(30):
        a_note(an_opening(person, role=f"Zephyr {n}"))
    with django_assert_max_num_queries(8):
        assert len(queries.found(person, "zephyr")) == 50


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("sett", True), ("dark", True), ("set dar", True), ("x", False), ("", False)],
)
def test_a_door_goes_by_the_beginnings_of_its_words(typed, meant):
    assert queries.goes_by("Settings dark light", typed) is meant
