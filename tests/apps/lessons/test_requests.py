"""What an employer was asked is kept once, reminded of once, and its answer told and counted."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from nextround.apps.core import history
from nextround.apps.lessons import letter, requests, services
from nextround.apps.lessons.models import Request
from nextround.apps.lessons.priors import priors_of
from nextround.apps.lessons.requests import RequestError
from nextround.apps.openings import services as openings
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
A_DAY = timedelta(days=1)
TEN_DAYS, FOUR_WEEKS = 10 * A_DAY, 28 * A_DAY
SPECIFIC = "When we asked about a complaint, you told us the rule and not what you did."
BLAND = "We wish you all the best."


@pytest.fixture
def debrief(final):
    return services.receive_rejection(final, heard_on=HEARD)


@pytest.fixture
def request_sent(debrief):
    return send(debrief)


def send(debrief, *, on=HEARD, **letter):
    """Send the letter, after saying by what way and to whom it goes."""
    services.note(debrief, **letter)
    return requests.send(debrief, on=on, words="Ask once more")


def another(person, *, stage="applied"):
    """Return the debrief of another opening."""
    opening = openings.add(person, on=date(2026, 9, 1), stage=stage, employer="Mill", role="Baker")
    return services.receive_rejection(opening, heard_on=HEARD)


def reminders(person):
    return list(plans.actions(person).values_list("due_on", "done_on"))


def kept():
    return Request.objects.count(), plans.Action.objects.count()


def useful(person, *, on, by="all"):
    """Return how many requests of each kind are settled, and how many were of use."""
    found = requests.usefulness(person, priors_of(person), on=on)[by]
    return {kind.label: (kind.rate.asked, kind.rate.useful) for kind in found}


def test_a_letter_that_goes_out_is_kept_as_it_stands(debrief):
    said = {"letter_relation": "panel", "letter_channel": "message", "letter_contact": "Ada Birch"}
    sent = send(debrief, **said)
    assert (sent.relation, sent.channel, sent.contact) == ("panel", "message", "Ada Birch")
    assert (sent.family, sent.sent_on, sent.answered_on) == ("final", HEARD, None)


def test_twice_on_a_day_it_is_kept_once_and_makes_no_second_reminder(person, debrief):
    first = send(debrief)
    plan.let_go(plans.actions(person).get())
    with history.following() as made:
        assert send(debrief) == first
    assert (kept(), made) == ((1, 0), [])


@pytest.mark.parametrize(
    "other",
    [
        {"letter_channel": "message"},
        {"letter_channel": "call"},
        {"letter_relation": "agency"},
        {"letter_contact": "Ada Birch"},
        {"on": HEARD + A_DAY},
    ],
    ids=str,
)
def test_another_way_another_person_and_another_day_are_requests_of_their_own(debrief, other):
    assert send(debrief) != send(debrief, **other)
    assert kept() == (2, 1)


def test_all_of_them_are_reminded_of_once_ten_days_after_the_last(person, debrief):
    for n, channel in enumerate(("mail", "message", "call")):
        send(debrief, on=HEARD + n * A_DAY, letter_channel=channel)
    assert reminders(person) == [(HEARD + 2 * A_DAY + TEN_DAYS, None)]


def test_sending_is_one_change_that_takes_the_reminder_back(debrief):
    with history.following() as made:
        send(debrief)
    [change] = made
    history.take_back(change)
    debrief.refresh_from_db()
    assert (kept(), debrief.letter_sent_on) == ((0, 0), None)


def test_the_reminder_goes_out_once_and_there_is_none_after_it(person, request_sent):
    with history.following() as made:
        for n in range(2):
            requests.ask_again(request_sent, on=HEARD + TEN_DAYS + n * A_DAY)
    request_sent.refresh_from_db()
    assert (request_sent.again_on, reminders(person)) == (HEARD + TEN_DAYS, [])
    [change] = made
    history.take_back(change)
    request_sent.refresh_from_db()
    assert (request_sent.again_on, len(reminders(person))) == (None, 1)


def test_what_came_back_is_tied_to_its_request_and_ends_the_reminder(person, request_sent):
    with history.following() as made:
        requests.take_answer(request_sent, f" {SPECIFIC}\n", on=HEARD + A_DAY)
    request_sent.refresh_from_db()
    assert (request_sent.answer, request_sent.answered_on) == (SPECIFIC, HEARD + A_DAY)
    assert reminders(person) == []
    history.take_back(made[0])
    request_sent.refresh_from_db()
    assert (request_sent.answer, request_sent.answered_on) == ("", None)
    assert reminders(person) == [(HEARD + TEN_DAYS, None)]


def test_it_may_be_said_anew_and_taken_away_and_no_reminder_comes_back(person, request_sent):
    requests.take_answer(request_sent, BLAND, on=HEARD + A_DAY)
    requests.take_answer(request_sent, SPECIFIC, on=HEARD + 2 * A_DAY)
    assert (Request.objects.get().answer, requests.tells(request_sent)) == (SPECIFIC, 3)
    requests.take_answer(request_sent, " ", on=HEARD)
    assert (Request.objects.get().answered_on, reminders(person)) == (None, [])


def test_a_reminder_that_was_done_stays_done(person, request_sent):
    plan.finish(plans.actions(person).get(), on=HEARD + TEN_DAYS)
    requests.take_answer(request_sent, BLAND, on=HEARD + TEN_DAYS)
    assert reminders(person) == [(HEARD + TEN_DAYS, HEARD + TEN_DAYS)]


def test_an_answer_from_before_it_was_asked_for_is_refused(request_sent):
    with pytest.raises(RequestError, match="before you asked"):
        requests.take_answer(request_sent, BLAND, on=HEARD - A_DAY)
    assert Request.objects.get().answer == ""
    requests.take_answer(request_sent, BLAND, on=HEARD)
    assert Request.objects.get().answered_on == HEARD


def test_no_row_holds_an_answer_without_its_day(request_sent):
    request_sent.answer = BLAND
    with pytest.raises(IntegrityError), transaction.atomic():
        request_sent.save()


@pytest.mark.parametrize(
    ("answer", "tells"),
    [
        ("", None),
        (BLAND, 0),
        (f"Thank you for asking. {SPECIFIC} {BLAND}", 3),
    ],
)
def test_it_tells_as_much_as_its_most_telling_sentence(request_sent, answer, tells):
    requests.take_answer(request_sent, answer, on=HEARD)
    assert requests.tells(request_sent) == tells


def test_one_that_never_went_out_is_reminded_of_by_nothing(person, debrief):
    with history.following() as made:
        requests.remove(send(debrief))
    debrief.refresh_from_db()
    assert (kept(), debrief.letter_sent_on) == ((0, 0), None)
    assert not letter.to_send(debrief, today=HEARD + TEN_DAYS).is_follow_up
    history.take_back(made[-1])
    debrief.refresh_from_db()
    assert (kept(), debrief.letter_sent_on) == ((1, 1), HEARD)


def test_where_another_went_out_its_reminder_stays(debrief):
    first = send(debrief)
    send(debrief, on=HEARD + A_DAY, letter_channel="message")
    requests.remove(first)
    debrief.refresh_from_db()
    assert (kept(), debrief.letter_sent_on) == ((1, 1), HEARD + A_DAY)


def test_where_the_other_was_answered_none_is_left(person, debrief):
    requests.take_answer(send(debrief), BLAND, on=HEARD)
    requests.remove(send(debrief, letter_channel="call"))
    assert reminders(person) == []


def test_what_nothing_came_back_to_is_listed_by_opening_the_latest_first(person, debrief):
    first, other = send(debrief), send(another(person))
    last = send(debrief, on=HEARD + A_DAY)
    requests.take_answer(send(debrief, letter_channel="call"), BLAND, on=HEARD + A_DAY)
    assert requests.unanswered(person, [debrief.opening]) == [last, first]
    assert requests.unanswered(person, [debrief.opening, other.debrief.opening]) == [
        last,
        other,
        first,
    ]
    assert [one.request for one in requests.came(person, opening=other.debrief.opening)] == [other]
    assert len(requests.came(person)) == 4


def test_a_stranger_s_requests_are_not_among_one_s_own(person, stranger, request_sent):
    theirs = requests.requests(stranger).get()
    assert list(requests.requests(person)) == [request_sent]
    assert requests.unanswered(person, [theirs.debrief.opening]) == []
    assert requests.came(person, opening=theirs.debrief.opening) == []
    assert useful(person, on=HEARD + FOUR_WEEKS) == {"all of them": (1, 0)}


def test_one_that_may_still_be_answered_is_not_counted_until_four_weeks_are_over(
    person, request_sent
):
    last = HEARD + FOUR_WEEKS - A_DAY
    assert (useful(person, on=last), requests.waiting(person, on=last)) == ({}, 1)
    assert useful(person, on=last + A_DAY) == {"all of them": (1, 0)}
    assert requests.waiting(person, on=last + A_DAY) == 0


def test_an_answer_settles_it_at_once_and_is_of_use_from_a_reason_on(person, debrief):
    requests.take_answer(send(debrief), BLAND, on=HEARD)
    requests.take_answer(send(debrief, letter_channel="call"), SPECIFIC, on=HEARD)
    send(debrief, letter_channel="message")
    assert useful(person, on=HEARD) == {"all of them": (2, 1)}
    assert requests.waiting(person, on=HEARD) == 1


def test_each_kind_is_counted_by_itself_the_most_frequent_first(person, debrief):
    early = another(person)
    for on in (HEARD, HEARD + A_DAY):
        requests.take_answer(send(debrief, on=on, letter_relation="panel"), SPECIFIC, on=on)
    requests.take_answer(send(early, letter_channel="call"), BLAND, on=HEARD)
    on = HEARD + A_DAY
    assert list(useful(person, on=on, by="relation").items()) == [
        ("Someone on the panel", (2, 2)),
        ("I don’t know who reads it", (1, 0)),
    ]
    assert useful(person, on=on, by="channel") == {"By mail": (2, 2), "By telephone": (1, 0)}
    assert useful(person, on=on, by="family") == {
        "The final round": (2, 2),
        "The application itself": (1, 0),
    }


def test_the_stage_is_the_one_it_was_asked_after(person, debrief):
    requests.take_answer(send(debrief), BLAND, on=HEARD)
    services.note(debrief, family="screen")
    assert list(useful(person, on=HEARD, by="family")) == ["The final round"]


@pytest.mark.parametrize("count", [1, 25])
def test_the_list_costs_the_same_however_many(person, debrief, count, django_assert_num_queries):
    for n in range(count):
        requests.take_answer(send(debrief, on=HEARD + n * A_DAY), SPECIFIC, on=HEARD + n * A_DAY)
    with django_assert_num_queries(1):
        assert len([str(one.request) for one in requests.came(person)]) == count


def test_the_letter_to_send_is_the_reminder_until_that_went_out_or_an_answer_came(request_sent):
    debrief, later = request_sent.debrief, HEARD + TEN_DAYS
    assert not letter.to_send(debrief, today=later - A_DAY).is_follow_up
    assert letter.to_send(debrief, today=later).is_follow_up
    requests.take_answer(request_sent, "You came second.", on=later)
    assert not letter.to_send(debrief, today=later).is_follow_up
    requests.take_answer(request_sent, "", on=later)
    requests.ask_again(request_sent, on=later)
    assert not letter.to_send(debrief, today=later).is_follow_up
