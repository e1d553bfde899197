"""Today: what comes next, the first of what is due, and what is done there taken back."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import interviews
from nextround.apps.openings import services as openings
from nextround.apps.plan import services as plan
from nextround.apps.plan.models import Action
from web.reading_pages import text_of, tree_of, typed

pytestmark = pytest.mark.django_db

KB = 1024


@pytest.fixture
def today(person):
    return timezone.localdate()


@pytest.fixture
def action(person, final, today):
    about = ("opening", final.pk)
    return plan.put_action(person, about, kind="plan", words="Ask for the rota", due_on=today)


@pytest.fixture
def many(person, today):
    """Keep so many openings with a date this week."""
    for n in range(60):
        openings.add(person, on=today, role=f"Baker {n:02}", next_on=today + timedelta(days=n % 7))


def press(page, name, *arguments, **fields):
    return page.post(reverse(name, args=arguments), fields, follow=True)


def undo_on(page, answer):
    """Press the undo that the page offers; returns the page that it leads to."""
    return page.post(tree_of(answer).css_first(".toast form").attributes["action"], follow=True)


def rows(answer, part="[aria-labelledby=due]"):
    return tree_of(answer).css(f"{part} .contents > li")


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("done", "Done: Ask for the rota"),
        ("tomorrow", "Left for tomorrow: Ask for the rota"),
        ("drop", "Let go: Ask for the rota"),
    ],
)
def test_what_is_done_with_an_action_is_taken_back_on_today(page, action, verb, said):
    answer = press(page, "action", action.pk, verb)
    assert said in tree_of(answer).css_first(".toast span").text()
    assert "Ask for the rota" not in tree_of(answer).css_first("h1").text()
    back = undo_on(page, answer)
    assert back.redirect_chain[-1][0] == reverse("today")
    assert tree_of(back).css_first("h1").text().strip() == "Ask for the rota"
    kept = Action.objects.get()
    assert (kept.done_on, kept.due_on) == (None, action.due_on)


def test_an_action_let_go_is_gone(page, action):
    press(page, "action", action.pk, "drop")
    assert not Action.objects.exists()


def test_an_action_done_before_is_open_again(page, action, today):
    plan.finish(action, on=today)
    press(page, "action", action.pk, "reopen")
    assert Action.objects.get().done_on is None


def test_a_debrief_put_off_on_today_is_taken_back(page, final, today):
    lessons.receive_rejection(final, heard_on=today)
    debrief = Debrief.objects.get()
    answer = press(page, "debrief-put-off", debrief.pk)
    assert "Put off until tomorrow" in tree_of(answer).css_first(".toast span").text()
    undo_on(page, answer)
    assert (Debrief.objects.get().put_off_until, Action.objects.count()) == (None, 0)


def test_an_interview_ahead_is_the_next_thing_with_the_way_to_prepare(page, final):
    interviews.add(final, title="Panel", starts_at=datetime.now(UTC) + timedelta(days=9))
    shown = tree_of(page.get(reverse("today")))
    assert shown.css_first("h1").text().strip().startswith("Prepare for the interview: Manager,")
    link = shown.css_first("[aria-label='The next thing'] .button--primary")
    assert link.attributes["href"] == reverse("opening", args=[final.pk])


def test_today_shows_the_first_of_what_is_due_and_leads_to_the_rest(page, many):
    shown = page.get(reverse("today"))
    # The first of the sixty is the next thing.
    assert len(rows(shown)) == 6
    link = tree_of(shown).css_first("[aria-labelledby=due] a[href='/today/due/']")
    assert link.text() == "See 53 more"


def test_a_short_list_leads_to_no_more(page, person, final, action, today):
    openings.edit(final, on=today, next_on=today)
    shown = page.get(reverse("today"))
    assert (len(rows(shown)), tree_of(shown).css("a[href='/today/due/']")) == (1, [])


def test_all_that_is_due_comes_a_page_at_a_time(page, many):
    first = page.get(reverse("due"))
    assert (len(rows(first, "main")), "1 to 50 of 60" in text_of(first)) == (50, True)
    second = page.get(reverse("due"), {"page": "2"})
    assert len(rows(second, "main")) == 10
    assert len(first.content) < 100 * KB


def test_with_nothing_due_it_says_so(page, final):
    assert "Nothing is due within a week." in text_of(page.get(reverse("due")))


def test_an_action_done_in_the_list_leads_back_to_its_page(page, action, many):
    path = f"{reverse('due')}?page=2"
    answer = press(page, "action", action.pk, "done", back=path)
    assert answer.redirect_chain[-1][0] == path
    assert undo_on(page, answer).redirect_chain[-1][0] == path


def test_only_what_is_due_by_today_is_put_off_until_tomorrow(page, person, final, action, today):
    later = plan.put_action(
        person, ("opening", 0), kind="plan", words="Ask again", due_on=today + timedelta(days=3)
    )
    shown = tree_of(page.get(reverse("due")))
    buttons = [one.attributes["formaction"] for one in shown.css("button[formaction]")]
    assert buttons == [
        reverse("action", args=[action.pk, "tomorrow"]),
        reverse("action", args=[action.pk, "drop"]),
        reverse("action", args=[later.pk, "drop"]),
    ]


def test_the_end_of_a_debrief_turns_to_the_interview_ahead(page, person, final, today):
    told_no = openings.add(person, on=today, stage="applied", employer="Mill")
    debrief = lessons.receive_rejection(told_no, heard_on=today)
    interviews.add(final, starts_at=datetime.now(UTC) + timedelta(days=9))
    shown = page.get(reverse("debrief-step", args=[debrief.pk, "next"]))
    assert typed(shown, "next_opening") == str(final.pk)
    assert "It is the interview nearest in time." in text_of(shown)


def test_an_empty_today_opens_three_doors_and_one_for_a_no(page):
    tree = tree_of(page.get(reverse("today")))
    assert [
        (door.css_first("h2").text(), door.attributes["href"]) for door in tree.css(".doors a")
    ] == [
        ("Add an opening", reverse("add")),
        ("Bring what you have", reverse("data-import")),
        ("See an example", reverse("examples")),
    ]
    assert tree.css_first(".button--primary").attributes["href"] == reverse("add") + "?for=no"


def test_the_door_for_what_one_has_says_what_it_takes(page):
    words = text_of(page.get(reverse("data-import")))
    assert "It takes the ZIP that a Nextround wrote" in words
    assert "It takes no CV, no mailbox and no spreadsheet yet." in words
