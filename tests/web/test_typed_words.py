"""Whatever is typed comes back as it was typed, does nothing, and has an end."""

import re
from datetime import date

import icalendar
import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

import rows_again
from custody_rows import finished_export
from lesson_rows import keep_lessons
from matching_rows import ASKED
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import services as openings
from nextround.apps.plan.models import Week
from nextround.apps.record.models import Achievement, Fact, Story
from opening_rows import keep_with
from record_rows import keep_record
from review_rows import keep_request, keep_reviews
from web.addresses import PAGES, TAKING_FORMS
from web.conftest import lessons_of, nul_in
from web.reading_pages import text_of, tree_of, typed
from week_rows import MONDAY

pytestmark = pytest.mark.django_db

WILD = "<script>alert(1)</script> \"q\" 'a' &amp; {{7*7}} {% now %} \u202edne\u202c \u2067x\u2069"
# A name is kept without what hides in it.
WILD_NAME = WILD.translate(dict.fromkeys(map(ord, "\u202e\u202c\u2067\u2069")))
DAY = "2026-01-02"
# Every field for words, by the form it is in.
FREE_TEXT = (
    ("add-read", "words"),
    ("add-keep", "employer"),
    ("add-keep", "role"),
    ("add-keep", "place"),
    ("add-keep", "pay"),
    ("add-keep", "subject"),
    ("add-keep", "sender"),
    ("add-keep", "words"),
    ("opening-new", "role"),
    ("opening-edit", "role"),
    ("opening-edit", "employer"),
    ("opening-edit", "place"),
    ("opening-edit", "level"),
    ("opening-edit", "pay"),
    ("opening-edit", "source"),
    ("opening-edit", "next_what"),
    ("opening-edit", "notes"),
    ("opening-edit", "posting"),
    ("opening-move", "note"),
    ("opening-note", "words"),
    ("debrief-thing", "words"),
    ("debrief-letter", "letter_contact"),
    ("debrief-step-feeling", "feeling_line"),
    ("debrief-step-differently", "prepared_read"),
    ("debrief-step-next", "plan-0-words"),
    ("debrief-step-next", "plan-0-when"),
    ("lesson-new", "statement"),
    ("lesson-edit", "statement"),
    *(("lesson-evidence", name) for name in ("rater", "words")),
    ("progress-change", "words"),
    ("week-step-2026-01-05-happened", "line"),
    *(("week-step-2026-01-05-next", f"{kind}_own") for kind in ("skill", "motivation")),
    *(("week-step-2026-01-05-next", name) for name in ("if_no", "then", "plan-0-words")),
    ("settings", "full_name"),
    ("erase", "word"),
    ("settings-stages", "name"),
    *(("interview", name) for name in ("title", "place", "notes", "afterwards", "who-0-name")),
    ("interview", "who-0-part"),
    *(("contact-edit", name) for name in ("name", "position", "employer", "phone", "notes")),
    ("opening-join", "part"),
    *(("research-edit", name) for name in ("words", "source")),
    ("paper", "source"),
    *(("opening-offer", name) for name in ("place", "notice", "probation", "benefits", "costs")),
    ("opening-offer", "notes"),
    ("criterion-add", "name"),
    *(("offer-letter-acceptance", name) for name in ("contact", "pay")),
    ("offer-letter-decline", "reason"),
    *(("offer-letter-negotiation", f"{name}1") for name in ("text", "reason")),
    *(("review-new", name) for name in ("title", "words", "asked")),
    ("review-ask", "name"),
    ("review-remark", "reply"),
    ("request-answer", "answer"),
    *(("record-profile", name) for name in ("name", "label", "email", "phone", "city", "url")),
    ("record-profile", "summary"),
    *(("fact-edit", name) for name in ("name", "organisation", "place", "start", "end")),
    ("fact-edit", "summary"),
    *(("fact-new-education", name) for name in ("studyType", "score")),
    *(("fact-new-certificates", name) for name in ("x_number", "x_until")),
    *(("fact-new-skills", name) for name in ("level", "keywords")),
    ("fact-new-languages", "fluency"),
    ("fact-new-projects", "url"),
    *(("fact-new-references", name) for name in ("x_relation", "x_reach")),
    *((f"requirement-{ASKED}", name) for name in ("what", "where", "since", "until")),
    ("achievement-new", "words"),
    *(("achievement", name) for name in ("words-new", "language-new")),
    ("gap-2016-03", "words"),
    *(("story", name) for name in ("title", "situation", "task", "action", "result")),
)
# More of what is tried once; and numbers, which stand in a field for words because people
# write them with marks between the thousands.
ALIKE = ("plan-", "who-1", "who-2", "text2", "text3", "reason2", "reason3", "words-", "language-")
AMOUNTS = {"base", "paid_months", "bonus", "pension", "equity", "equity_years", "signing"} | {
    "hours_a_week",
    "days_a_week",
    "leave_days",
    "home_days",
    "currency",
}
# What the table asks for, and tells of in a message: test_table.py.
IN_THE_TABLE = {"q", "tags"}
TAKES = {str(address): address for address in TAKING_FORMS}


@pytest.fixture
def wild(page, person):
    """Return the ids of a search in which every word is wild, typed through the pages."""
    rows = rows_again.build("wild", lambda: _type_all(page, person))
    # The person is put back too, with the password that no cookie of today was made with.
    person.refresh_from_db()
    page.force_login(person)
    return rows


def _type_all(page, person):
    opening = openings.add(person, on=date(2026, 1, 2), stage="final", role="R")
    words = dict.fromkeys(
        ("role", "employer", "place", "level", "source", "next_what", "notes", "posting"), WILD
    )
    send(page, "opening-edit", opening.pk, **words, pay=WILD, next_on="2026-01-03")
    send(page, "opening-note", opening.pk, words=WILD)
    send(page, "settings", full_name=WILD, time_zone="UTC")
    opening.refresh_from_db()
    debrief = lessons.receive_rejection(
        opening, heard_on=date(2026, 1, 9), message=WILD, sender=WILD, about=WILD
    )
    send(page, "debrief-step", debrief.pk, "feeling", feeling="9", feeling_line=WILD)
    send(page, "debrief-step", debrief.pk, "differently", prepared_read=WILD)
    send(page, "debrief-thing", debrief.pk, words=WILD, control="mine", sure="likely")
    send(page, "debrief-thing", debrief.pk, words=WILD, control="not-mine")
    send(page, "debrief-step", debrief.pk, "next", **one_plan(words=WILD, when=WILD))
    rows = keep_with(opening, words=WILD)
    other = openings.add(person, on=date(2026, 1, 2), role=WILD, employer=WILD, tags=WILD)
    send(page, "week-step", MONDAY, "happened", line=WILD)
    send(page, "week-minutes", MONDAY, deed="rest", minutes="5", on=str(MONDAY))
    own = {"skill_own": WILD, "skill_on": DAY, "motivation_own": WILD, "motivation_on": DAY}
    send(page, "week-step", MONDAY, "next", **own, if_no=WILD, then=WILD, **one_plan(words=WILD))
    rows["week"] = Week.objects.get(owner=person).pk
    rows["job"] = finished_export(person, words=WILD).pk
    keep_lessons(person, words=WILD)
    rows |= lessons_of(person)
    rows |= _reviews(person, page, opening, debrief)
    rows |= _record(person, page)
    return {"opening": opening.pk, "other": other.pk, "debrief": debrief.pk, **rows}


def _reviews(person, page, opening, debrief):
    shown = keep_reviews(person, opening=opening, words=WILD)
    asked = shown.reviews.earliest("pk")
    [remark] = asked.answers.get().remarks.all()
    send(page, "review-remark", remark.pk, state="answered", reply=WILD)
    request = keep_request(debrief, words=WILD)
    send(page, "request-answer", request.pk, answer=WILD, on="2026-01-20")
    kept = {"shown": shown, "asked": asked, "asked_first": asked, "remark": remark}
    return {kind: row.pk for kind, row in {**kept, "request": request}.items()}


def _record(person, page):
    keep_record(person, words=WILD)
    names = ("name", "label", "email", "phone", "city", "url", "summary")
    send(page, "record-profile", **dict.fromkeys(names, WILD))
    send(page, "fact-new", "skills", name=WILD, level=WILD, keywords=WILD)
    fact = Fact.objects.for_person(person).earliest("pk")
    send(page, "fact-edit", fact.pk, name=WILD, organisation=WILD, place=WILD, summary=WILD)
    send(page, "achievement-new", fact.pk, words=WILD)
    story = Story.objects.for_person(person).earliest("pk")
    parts = ("title", "situation", "task", "action", "result")
    send(page, "story", story.pk, **dict.fromkeys(parts, WILD))
    return {
        "fact": fact.pk,
        "achievement": Achievement.objects.for_person(person).latest("pk").pk,
        "story": story.pk,
    }


def send(page, address, /, *arguments, **fields):
    answer = page.post(reverse(address, args=arguments), fields)
    assert answer.status_code == 302, text_of(answer)


def one_plan(**fields):
    return {
        "plan-TOTAL_FORMS": "1",
        "plan-INITIAL_FORMS": "0",
        **{f"plan-0-{name}": value for name, value in {"due_on": DAY, **fields}.items()},
    }


def times_shown(answer):
    """Return how often the page shows the wild words, as a name or as any other."""
    text = text_of(answer)
    return text.count(WILD) + text.count(WILD_NAME)


def scripts_in(answer):
    """Return each script that a page holds in itself, and each handler or style on an element."""
    tree = tree_of(answer)
    names = [name for node in tree.css("*") for name in node.attributes]
    return [
        *(node.html for node in tree.css("script:not([src])")),
        *(name for name in names if name == "style" or name.startswith("on")),
    ]


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("opening", 12),
        ("contact", 2),
        ("people", 3),
        ("openings", 1),
        ("today", 1),
        ("debrief", 4),
        ("progress", 2),
        ("documents", 9),
        ("stories", 5),
        ("fact", 4),
    ],
)
def test_a_page_shows_what_was_typed_and_runs_none_of_it(page, wild, name, times):
    arguments = [wild[name]] if name in wild else []
    answer = page.get(reverse(name, args=arguments))
    assert times_shown(answer) >= times
    assert scripts_in(answer) == []


@pytest.mark.parametrize("step", ["feeling", "happened", "tells", "message", "differently", "next"])
def test_a_step_shows_what_was_typed_and_runs_none_of_it(page, wild, step):
    answer = page.get(reverse("debrief-step", args=[wild["debrief"], step]))
    assert times_shown(answer) >= 1
    assert scripts_in(answer) == []


# What is asked by a posting of other words is not asked any more.
@pytest.mark.parametrize("address", [one for one in PAGES if one.name != "requirement"], ids=str)
def test_no_page_runs_what_was_typed(page, wild, address):
    answer = page.get(address.path(wild))
    assert (answer.status_code, scripts_in(answer)) == (200, [])


@pytest.mark.parametrize("field", ["place", "notes"])
def test_a_form_shows_again_what_was_typed(page, wild, field):
    form = page.get(reverse("opening-edit", args=[wild["opening"]]))
    assert typed(form, field) == WILD


@pytest.mark.parametrize(
    ("name", "field"),
    [("opening-edit", "role"), ("opening-edit", "employer"), ("settings", "full_name")],
)
def test_a_name_is_kept_without_what_hides_in_it(page, wild, name, field):
    arguments = [wild["opening"]] if name.startswith("opening") else []
    assert typed(page.get(reverse(name, args=arguments)), field) == WILD_NAME


def test_what_was_typed_is_in_the_letter_and_in_its_mail_link(page, wild):
    send(
        page,
        "debrief-letter",
        wild["debrief"],
        letter_tone="plain",
        letter_length="short",
        letter_relation="recruiter",
        letter_contact="<b>Ada</b>",
    )
    answer = page.get(reverse("debrief-step", args=[wild["debrief"], "next"]))
    tree = tree_of(answer)
    assert "<b>Ada</b>" in tree.css_first("#letter-text").text()
    assert tree.css("#letter-text b") == []
    assert [link for link in tree.css("a[href^=mailto]") if "<" in link.attributes["href"]] == []


def test_the_summary_to_take_away_holds_what_was_typed(page, wild):
    text = page.get(reverse("debrief-markdown", args=[wild["debrief"]])).content.decode()
    said, _ = text.split("### The letter")
    assert said.replace("\\", "").count(WILD) >= 4
    assert re.findall(r"(?<!\\)<", said) == []


def test_a_plan_cannot_break_out_of_the_calendar(page, wild):
    nasty = "Go\\, then;\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:planted"
    send(page, "debrief-step", wild["debrief"], "next", **one_plan(words=nasty, when=WILD))
    file = page.get(reverse("debrief-calendar", args=[wild["debrief"]])).content
    (event,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert "planted" in event["SUMMARY"]
    assert WILD in event["DESCRIPTION"]


def test_a_pasted_mail_is_shown_as_it_is_and_kept_as_it_is(page):
    answer = page.post(reverse("add-read"), {"words": f"We regret.\n{WILD}\n\nMill"})
    shown = tree_of(answer)
    assert WILD in shown.css_first(".recognised__source").text()
    assert scripts_in(answer) == []
    words = typed(answer, "words")
    page.post(
        reverse("add-keep"),
        {"kind": "rejection", "employer": "Mill", "on": DAY, "words": words, "subject": WILD},
    )
    assert WILD in Debrief.objects.get(opening__employer="Mill").message


@pytest.mark.parametrize(("name", "field"), FREE_TEXT)
def test_a_control_character_is_refused_in_words_or_left_out(page, mine, name, field, kept):
    address = TAKES[name]
    answer = page.post(address.path(mine), {**address.form(mine), field: "before\0after"})
    assert answer.status_code in {200, 302, 422}
    assert nul_in(kept()) == []


@pytest.mark.parametrize(("name", "field"), FREE_TEXT)
def test_a_text_without_end_is_refused_in_words_and_changes_nothing(page, mine, name, field, kept):
    address = TAKES[name]
    before = kept()
    answer = page.post(address.path(mine), {**address.form(mine), field: "word " * 60_000})
    assert (answer.status_code, kept()) == (422, before)
    assert tree_of(answer).css(".field__error, .errors li") != []


def test_a_text_beyond_what_a_request_may_hold_is_refused_in_a_sentence(page, kept):
    before = kept()
    answer = page.post(reverse("add-read"), {"words": "x" * 6_000_000})
    assert (answer.status_code, kept()) == (413, before)
    assert "That is more than Nextround takes." in text_of(answer)


def test_more_fields_than_any_page_has_are_refused(page, mine, kept, settings):
    before = kept()
    fields = {f"field{n}": "x" for n in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)}
    answer = page.post(reverse("opening-edit", args=[mine["opening"]]), fields)
    assert (answer.status_code, kept()) == (400, before)


@pytest.mark.long
def test_every_field_for_words_is_tried_above(page, mine):
    """Reads the forms off the pages, so that a new field must be added to the table."""
    tried = {field for _, field in FREE_TEXT}
    answers = [page.get(address.path(mine)) for address in PAGES]
    answers.append(page.post(reverse("add-read"), {"words": "We regret. Salary 40,000."}))
    fields = {
        node.attributes["name"]
        for answer in answers
        for node in LexborHTMLParser(answer.content).css(
            "textarea[name], input[name]:not([type]), input[name][type=text], input[type=url]"
        )
    }
    assert {name for name in fields if not name.startswith(ALIKE)} - tried - AMOUNTS <= {
        "link",
        "why",
        *IN_THE_TABLE,
    }
