"""A link: it shows nothing until it is opened, then one thing, and takes an answer in."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from nextround.apps.coaching import asking
from nextround.apps.core import people
from share import rows
from share.rows import FILLED, PRIVATE, answers_of, send
from web.reading_pages import text_of, tree_of

LOOKS_AHEAD = (
    {"sec-purpose": "prefetch"},
    {"sec-purpose": "prefetch;prerender"},
    {"purpose": "prefetch"},
    {"x-moz": "prefetch"},
    {"user-agent": "Mozilla/5.0 (compatible; a scanner of mails)"},
)


def opened(review):
    review.refresh_from_db()
    return review.opened_at, review.last_opened_at


def shown(answer):
    return [words for words in PRIVATE if words in answer.content.decode()]


def test_a_link_says_what_is_asked_and_shows_nothing_of_it(visitor, word):
    answer = visitor.get(f"/r/{word}")
    assert (answer.status_code, shown(answer)) == (200, [])
    assert "Somebody asks for ten minutes of yours." in text_of(answer)
    assert "Before you begin: one minute" in text_of(answer)


@pytest.mark.parametrize("headers", LOOKS_AHEAD, ids=str)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_looking_at_a_link_does_not_use_it(visitor, review, word, method, headers):
    answers = [
        visitor.generic(method, f"/r/{word}{end}", headers=headers) for end in ("", "/answer")
    ]
    assert [shown(answer) for answer in answers] == [[], []]
    assert opened(review) == (None, None)
    assert answers_of(review) == []


def test_head_is_answered_as_get_without_the_page(visitor, word):
    answer, page = visitor.head(f"/r/{word}"), visitor.get(f"/r/{word}")
    assert (answer.status_code, answer.content) == (200, b"")
    assert {**answer.headers, "Content-Length": ""} == {**page.headers, "Content-Length": ""}


def test_the_button_opens_it_and_its_owner_sees_when(visitor, page_of_owner, review, word):
    with time_machine.travel("2026-12-01T10:30:00Z", tick=False):
        answer = send(visitor, f"/r/{word}")
    assert (answer.status_code, "Ward nurse" in text_of(answer)) == (200, True)
    assert f"{rows.NAME} would like your view of a CV." in text_of(answer)
    first, last = opened(review)
    assert (first, last) == (last, first)
    assert first.isoformat() == "2026-12-01T10:30:00+00:00"
    assert "not yet" not in page_of_owner("Last opened")


def test_a_link_opened_again_keeps_when_it_was_first(visitor, review, word):
    send(visitor, f"/r/{word}")
    first, _ = opened(review)
    send(visitor, f"/r/{word}")
    assert opened(review)[0] == first < opened(review)[1]


def test_what_is_filled_in_arrives_whole(visitor, review, word):
    answer = send(visitor, f"/r/{word}/answer", FILLED)
    assert (answer.status_code, "Thank you. It has arrived." in text_of(answer)) == (200, True)
    [kept] = answers_of(review)
    rated = {rating.scale: rating.value for rating in kept.ratings.all()}
    [remark] = kept.remarks.all()
    assert rated == {"cv-aim": 4, "cv-size": 1, "cv-order": None}
    assert (kept.seen, kept.next_step, kept.way) == (FILLED["seen"], FILLED["next_step"], "link")
    assert (remark.words, rows.WORDS[remark.start : remark.end]) == (
        "How many nights?",
        "twenty-eight beds",
    )


def test_the_same_answer_twice_is_kept_once_and_another_beside_it(visitor, review, word):
    [send(visitor, f"/r/{word}/answer", FILLED) for _ in range(2)]
    assert len(answers_of(review)) == 1
    send(visitor, f"/r/{word}/answer", {**FILLED, "cv-aim": "5"})
    assert len(answers_of(review)) == 2


def test_the_thanks_let_the_browser_forget_what_was_typed(visitor, review, word):
    answer = send(visitor, f"/r/{word}/answer", FILLED)
    draft = tree_of(answer).css_first("keep-draft")
    assert draft.attributes["data-key"] == review.key
    assert "data-forget" in draft.attributes


@pytest.mark.parametrize(
    "fields", [{}, {"cv-aim": "0"}, {"seen": " \n\t"}, {"remark-0-place": "1"}]
)
def test_an_empty_answer_is_not_kept_and_says_so(visitor, review, word, fields):
    answer = send(visitor, f"/r/{word}/answer", fields)
    assert (answer.status_code, answers_of(review)) == (422, [])
    assert "Nothing is filled in yet." in text_of(answer)


def test_a_form_with_a_slip_comes_back_with_all_that_was_typed(visitor, review, word):
    typed = {
        **FILLED,
        "seen": "x" * 2_001,
        "remark-4-place": "3",
        "remark-4-words": "A fifth row",
    }
    answer = send(visitor, f"/r/{word}/answer", typed)
    assert (answer.status_code, answers_of(review)) == (422, [])
    assert fields_of(answer).items() >= typed.items()
    assert "Nothing is lost. Please look at this:" in text_of(answer)


def test_the_twenty_first_answer_is_not_taken_and_says_so(visitor, review, word):
    for number in range(20):
        send(visitor, f"/r/{word}/answer", {"seen": f"Point {number}"})
    answer = send(Client(headers={"host": rows.HOST}), f"/r/{word}/answer", {"seen": "One more"})
    assert (answer.status_code, len(answers_of(review))) == (429, 20)
    assert "This was answered twenty times." in text_of(answer)
    assert fields_of(answer)["seen"] == "One more"


def test_an_answer_by_its_address_leads_back_to_the_link(visitor, word):
    answer = visitor.get(f"/r/{word}/answer")
    assert (answer.status_code, answer["Location"]) == (302, f"/r/{word}")


@pytest.fixture(params=["wrong", "over", "taken back", "replaced", "removed"])
def dead(request, person, review, word):
    """Return a word that leads nowhere, each for a reason of its own."""
    if request.param == "over":
        type(review)._base_manager.filter(pk=review.pk).update(
            until=people.today(person) - timedelta(days=1)
        )
    if request.param == "taken back":
        asking.take_back(review)
    if request.param == "replaced":
        asking.make_link(review)
    if request.param == "removed":
        review.delete()
    return "x" * 43 if request.param == "wrong" else word


@pytest.mark.parametrize("path", ["/r/{}", "/r/{}/answer"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_link_that_leads_nowhere_is_the_same_whatever_the_reason(visitor, dead, method, path):
    said, nothing = (visitor.generic(method, path.format(w)) for w in (dead, "never-was-one"))
    assert (said.status_code, said.content) == (404, nothing.content)
    assert said.headers == nothing.headers
    assert shown(said) == []


def test_a_link_is_good_on_its_last_day_where_its_owner_lives(visitor, person, review, word):
    people.prefer(person, time_zone="Pacific/Auckland")
    last = f"{review.until}T23:30:00+13:00"
    with time_machine.travel(last, tick=False):
        assert visitor.get(f"/r/{word}").status_code == 200
    with time_machine.travel(timezone.datetime.fromisoformat(last) + timedelta(hours=1)):
        assert visitor.get(f"/r/{word}").status_code == 404


def test_a_link_that_was_taken_back_takes_no_answer_that_was_begun(visitor, review, word):
    send(visitor, f"/r/{word}")
    asking.take_back(review)
    assert send(visitor, f"/r/{word}/answer", FILLED).status_code == 404
    assert answers_of(review) == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_no_other_method_is_known(visitor, review, word, method):
    assert visitor.generic(method, f"/r/{word}").status_code == 405
    assert opened(review) == (None, None)


def test_the_reader_s_pages_speak_the_owner_s_language(visitor, person, review, word, settings):
    settings.LANGUAGES = [("en-gb", "English"), ("he", "Hebrew")]
    type(person).objects.filter(pk=person.pk).update(language="he")
    pages = [
        visitor.get(f"/r/{word}"),
        send(visitor, f"/r/{word}"),
        send(visitor, f"/r/{word}/answer", FILLED),
        visitor.get("/r/never-was-one"),
    ]
    said = [tree_of(page).css_first("html").attributes for page in pages]
    assert [(each["lang"], each["dir"]) for each in said] == [("he", "rtl")] * 3 + [
        ("en-gb", "ltr")
    ]


@pytest.fixture
def page_of_owner(client, person, review, settings):
    """Return what the owner's own page says at one of its facts."""
    from nextround import settings as own

    def says(fact):
        for name in ("ROOT_URLCONF", "MIDDLEWARE", "TEMPLATES", "OWN_HOSTS", "ALLOWED_HOSTS"):
            setattr(settings, name, getattr(own, name))
        browser = Client(headers={"host": "127.0.0.1:8765"})
        browser.force_login(person)
        facts = tree_of(browser.get(f"/people/asked/{review.pk}/")).css("dt")
        return next(each.next.text() for each in facts if each.text() == fact)

    return says


def fields_of(answer):
    """Return what stands in the fields of the page's form."""
    form = tree_of(answer).css_first("form")
    ticked = {
        each.attributes["name"]: each.attributes["value"] for each in form.css("input[checked]")
    }
    chosen = {
        each.attributes["name"]: each.css_first("option[selected]").attributes["value"]
        for each in form.css("select")
        if each.css_first("option[selected]")
    }
    hidden = {
        each.attributes["name"]: each.attributes["value"] for each in form.css("input[type=hidden]")
    }
    # The parser, as browsers do, leaves out the line break that a text area begins with.
    typed = {each.attributes["name"]: each.text() for each in form.css("textarea")}
    return {**ticked, **chosen, **hidden, **typed}
