"""What an employer was asked: by what way, what came back, and how much of it tells something."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from nextround.apps.core import people
from nextround.apps.lessons import requests, services, suspicions
from nextround.apps.lessons.models import Evidence, Hypothesis, Request
from nextround.apps.plan.models import Action
from web.reading_pages import error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
SAID = "When we asked about a complaint, you told us the rule and not what you did."
BLAND = "We wish you all the best."
ANSWER = f"{SAID} {BLAND}"
MAIL = f"Subject: Re: Manager\nFrom: people@kestrel-cold-chain.example\n\n{ANSWER}\n\nKestrel"


@pytest.fixture
def debrief(final):
    return services.receive_rejection(final, heard_on=HEARD, message=BLAND)


@pytest.fixture
def asked(debrief):
    services.note(debrief, letter_contact="Ada Birch", letter_relation="panel")
    return requests.send(debrief, on=HEARD, words="Ask once more")


@pytest.fixture
def answered(asked):
    requests.take_answer(asked, ANSWER, on=HEARD + timedelta(days=5))
    return asked


def page_of(request, name="request-answer"):
    return reverse(name, args=[request.pk])


def step(debrief):
    return reverse("debrief-step", args=[debrief.pk, "next"])


def undo(page, answer):
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def told(answer):
    """Return each sentence of the page with what its bars say."""
    return [
        (one.css_first("blockquote").text(), one.css_first("svg").attributes["aria-label"])
        for one in tree_of(answer).css(".sentence")
    ]


def test_a_request_says_when_whom_and_how_and_asks_whether_an_answer_came(page, asked):
    answer = page.get(page_of(asked))
    assert tree_of(answer).css_first("h1").text() == "Did an answer come?"
    head = " ".join(tree_of(answer).css_first("header.head .soft").text().split())
    assert head == "Asked on Fri 9 Oct · By mail · Ada Birch"
    assert typed(answer, "on") == people.today(asked.owner).isoformat()


def test_what_came_back_is_kept_and_told_sentence_by_sentence_and_undone(page, asked):
    answer = page.post(page_of(asked), {"answer": ANSWER, "on": "2026-10-14"}, follow=True)
    assert told(answer) == [(SAID, "A reason, with what you did"), (BLAND, "Boilerplate")]
    kept = Request.objects.get()
    assert (kept.answer, kept.answered_on) == (ANSWER, date(2026, 10, 14))
    assert not Action.objects.exists()
    assert typed(answer, "answer") == ANSWER
    assert typed(answer, "on") == "2026-10-14"
    undo(page, answer)
    assert (Request.objects.get().answer, Action.objects.count()) == ("", 1)


@pytest.mark.parametrize(
    ("on", "says"),
    [
        ("2026-10-08", "This day is before you asked."),
        ("2999-01-01", "Check the year"),
        ("", "Fill this in."),
        ("soon", "date"),
    ],
)
def test_a_day_that_cannot_be_is_refused_and_what_was_typed_stays(page, asked, on, says):
    answer = page.post(page_of(asked), {"answer": ANSWER, "on": on})
    assert (answer.status_code, Request.objects.get().answer) == (422, "")
    assert says in error_beside(answer, "on")
    assert typed(answer, "answer") == ANSWER


def test_a_day_that_is_still_to_come_is_refused(page, asked):
    tomorrow = people.today(asked.owner) + timedelta(days=1)
    answer = page.post(page_of(asked), {"answer": ANSWER, "on": tomorrow})
    assert error_beside(answer, "on").startswith("This day is still to come.")


def test_emptied_it_has_not_come(page, answered):
    answer = page.post(page_of(answered), {"answer": " ", "on": "2026-10-14"}, follow=True)
    assert Request.objects.get().answered_on is None
    assert tree_of(answer).css_first("h1").text() == "Did an answer come?"


def test_a_sentence_is_taken_as_a_question_with_who_said_it_and_when_and_undone(page, answered):
    path = page_of(answered, "request-suspect")
    form = tree_of(page.get(page_of(answered))).css_first(f'form[action="{path}"]')
    start = form.css_first("[name=start]").attributes["value"]
    answer = page.post(path, {"start": start, "words": "I tell no example of leading"}, follow=True)
    evidence = Evidence.objects.get()
    assert evidence.hypothesis.statement == "I tell no example of leading"
    assert (evidence.words, evidence.source) == (SAID, "employer_specific")
    assert (evidence.rater, evidence.on) == ("Ada Birch", answered.answered_on)
    assert "Kept as a question. One sentence is evidence, not a verdict." in text_of(answer)
    assert "kept as a question" in tree_of(answer).css_first(".sentence").text()
    assert undo(page, answer).redirect_chain[-1][0] == page_of(answered)
    assert not Hypothesis.objects.exists()


def test_the_same_sentence_counts_once(page, answered):
    for _ in range(2):
        page.post(page_of(answered, "request-suspect"), {"start": "0"})
    assert Evidence.objects.count() == 1


def test_one_that_fits_anyone_may_be_brought_to_a_question_as_general_words(page, answered):
    about = suspicions.start(answered.owner, "I mumble")
    start = ANSWER.index(BLAND)
    path = page_of(answered, "request-suspect")
    assert page.post(path, {"start": start, "words": "I am bad"}).status_code == 404
    answer = page.post(path, {"start": start, "hypothesis": about.pk}, follow=True)
    assert Evidence.objects.get().source == "employer_bland"
    assert "kept, as general words" in text_of(answer)


@pytest.mark.parametrize("said", [{"start": "3"}, {"start": "x"}, {}], ids=str)
def test_a_sentence_that_there_is_not_is_not_found(page, answered, said):
    assert page.post(page_of(answered, "request-suspect"), said).status_code == 404
    assert not Evidence.objects.exists()


def test_a_stranger_s_question_takes_no_sentence_of_one_s_own(page, answered, theirs):
    said = {"start": "0", "hypothesis": theirs["lesson"]}
    assert page.post(page_of(answered, "request-suspect"), said).status_code == 404
    assert not Evidence.objects.for_person(answered.owner).exists()


def test_the_one_reminder_is_noted_once_and_leads_back_to_the_letter(page, asked):
    answer = page.post(page_of(asked, "request-again"), follow=True)
    assert answer.redirect_chain[-1][0] == step(asked.debrief)
    assert "There is no reminder after this one." in text_of(answer)
    assert not Action.objects.exists()
    shown = page.get(page_of(asked))
    assert "reminded once, on" in text_of(shown)
    assert page_of(asked, "request-again") not in shown.content.decode()
    undo(page, answer)
    assert (Request.objects.get().again_on, Action.objects.count()) == (None, 1)


def test_one_that_never_went_out_is_forgotten_with_its_reminder(page, asked):
    answer = page.post(page_of(asked, "request-remove"), follow=True)
    assert (Request.objects.count(), Action.objects.count()) == (0, 0)
    assert answer.redirect_chain[-1][0] == step(asked.debrief)
    undo(page, answer)
    assert (Request.objects.count(), Action.objects.count()) == (1, 1)


def test_one_that_was_answered_is_neither_reminded_of_nor_forgotten(page, answered):
    shown = page.get(page_of(answered)).content.decode()
    assert page_of(answered, "request-again") not in shown
    assert page_of(answered, "request-remove") not in shown


CHANNELS = {
    "mail": (True, True, "I have sent it"),
    "message": (False, False, "I have sent it"),
    "call": (False, False, "I have asked them"),
}


@pytest.mark.parametrize("htmx", [False, True])
@pytest.mark.parametrize("channel", CHANNELS)
def test_the_letter_is_written_for_its_way(page, debrief, channel, htmx):
    has_subject, has_mailto, button = CHANNELS[channel]
    said = {"letter_tone": "warm", "letter_length": "short", "letter_relation": "unknown"}
    headers = {"hx-request": "true"} if htmx else {}
    path = reverse("debrief-letter", args=[debrief.pk])
    answer = page.post(path, {**said, "letter_channel": channel}, headers=headers, follow=True)
    tree = tree_of(answer)
    assert bool(tree.css(".letter__sheet strong")) is has_subject
    assert bool(tree.css("a[href^='mailto:']")) is has_mailto
    form = tree.css_first(f'form[action="{reverse("debrief-letter-sent", args=[debrief.pk])}"]')
    assert form.text().strip() == button
    assert "Manager" in tree.css_first('[id="letter-text"]').text()
    assert bool(tree.css("header.rail")) is not htmx


def test_a_way_that_there_is_not_is_refused_beside_its_field(page, debrief):
    said = {"letter_tone": "warm", "letter_length": "short", "letter_relation": "unknown"}
    path = reverse("debrief-letter", args=[debrief.pk])
    answer = page.post(path, {**said, "letter_channel": "pigeon"})
    assert answer.status_code == 422
    assert error_beside(answer, "letter_channel") == "Choose one of these."


def test_what_was_asked_so_far_stands_below_the_letter(page, debrief):
    path = reverse("debrief-letter-sent", args=[debrief.pk])
    for channel in ("mail", "call"):
        services.note(debrief, letter_channel=channel)
        answer = page.post(path, follow=True)
    rows = tree_of(answer).css(".letter .contents li")
    assert [row.css_first(".contents__why").text() for row in rows] == [
        "By telephone · nothing has come yet",
        "By mail · nothing has come yet",
    ]
    assert [row.css_first("a").attributes["href"] for row in rows] == [
        page_of(each) for each in Request.objects.all()
    ]


def understood(page, words=MAIL):
    return page.post(reverse("add-read"), {"words": words})


def confirm(page, answer, **said):
    """Send back what the page understood."""
    form = tree_of(answer).css_first("form.recognised")
    fields = {name: typed(answer, name) for name in ("kind", "on", "subject", "sender", "words")}
    opening = form.css_first('input[name="opening"][checked], input[type=radio][name=opening]')
    fields["opening"] = opening.attributes["value"]
    return page.post(reverse("add-keep"), {**fields, **said}, follow=True)


def test_a_mail_is_tied_to_the_request_it_answers_by_a_tick_and_one_undo(page, asked):
    answer = understood(page)
    tick = tree_of(answer).css_first("input[name=answers]")
    assert "checked" not in tick.attributes
    kept = confirm(page, answer, kind="other", answers="on")
    assert (Request.objects.get().answer, kept.status_code) == (ANSWER + "\n\nKestrel", 200)
    undo(page, kept)
    assert Request.objects.get().answer == ""


def test_without_the_tick_it_is_tied_to_nothing(page, asked):
    confirm(page, understood(page), kind="other")
    assert Request.objects.get().answer == ""


def test_where_no_answer_is_waited_for_nothing_is_asked_about_one(page, answered):
    assert tree_of(understood(page)).css("input[name=answers]") == []


@pytest.mark.parametrize("count", [1, 25])
def test_a_request_costs_the_same_however_many_there_are(
    page, debrief, count, django_assert_max_num_queries
):
    for n in range(count):
        on = HEARD + timedelta(days=n)
        requests.take_answer(requests.send(debrief, on=on, words="Again"), ANSWER, on=on)
    last = Request.objects.first()
    page.get(page_of(last))
    with django_assert_max_num_queries(8):
        assert len(told(page.get(page_of(last)))) == 2
