"""The week's page: it reads off what is known, keeps what is said, and asks for little."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.urls import reverse
from django.utils import timezone

from nextround.apps.core import people
from nextround.apps.openings import services as openings
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.plan.models import Action, Spent, Week
from nextround.apps.plan.queries import Deed
from nextround.apps.plan.weeks import Item, Kind, Step
from web.reading_pages import error_beside, text_of, tree_of

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 10, 5)
BEGINS = MONDAY.isoformat()
OWN = {
    "skill_own": "Practise the hard one",
    "skill_on": "2026-10-14",
    "motivation_own": "Supper with Sam",
    "motivation_on": "2026-10-16",
    "plan-TOTAL_FORMS": "1",
    "plan-INITIAL_FORMS": "0",
}


@pytest.fixture
def clock(monkeypatch):
    """Return a function that sets the clock."""

    def at(*moment, zone="UTC"):
        told = datetime(*moment, tzinfo=ZoneInfo(zone))
        monkeypatch.setattr(timezone, "now", lambda: told)

    at(2026, 10, 11, 9)
    return at


def step(page, name, **fields):
    return page.post(reverse("week-step", args=[BEGINS, name]), fields)


def shown(page, name, query=""):
    return page.get(reverse("week-step", args=[BEGINS, name]) + query)


def open_step(answer):
    return tree_of(answer).css_first("li[aria-current=step]").id


def week_of(person):
    return weeks.week_of(person, MONDAY)


def test_the_week_opens_at_its_first_step_and_later_where_it_was_left(page, clock):
    assert open_step(page.get(reverse("week"))) == "happened"
    step(page, "happened", line="")
    step(page, "moved")
    assert open_step(page.get(reverse("week"))) == "activity"


def test_looking_keeps_nothing(page, clock, person):
    [shown(page, name) for name in Step.values]
    page.get(reverse("week"))
    assert not Week.objects.for_person(person).exists()


def test_any_step_can_be_opened_first(page, clock):
    assert open_step(shown(page, "next")) == "next"


def test_a_week_finished_shows_the_whole_of_it(page, clock, person):
    step(page, "happened", line="A long one")
    step(page, "moved")
    step(page, "activity")
    step(page, "confidence", item="no")
    kept = step(page, "next", **OWN)
    assert kept.url == reverse("week-whole", args=[week_of(person).pk])
    text = text_of(page.get(reverse("week")))
    assert [words in text for words in ("A long one", "Practise the hard one")] == [True, True]


@pytest.mark.parametrize(
    "begins",
    ["2026-10-06", "2026-10-12", "2000-01-03", "20261005", "2026-W41-1", "monday", "2026-13-01"],
)
def test_a_day_that_is_no_monday_of_a_week_gone_or_going_is_not_found(page, clock, begins):
    assert page.get(reverse("week-step", args=[begins, "happened"])).status_code == 404


def test_a_step_that_there_is_not_is_not_found(page, clock):
    assert shown(page, "dancing").status_code == 404


def test_the_week_is_that_of_where_the_person_lives(page, clock, person):
    clock(2026, 10, 15, 23)  # a Thursday evening in UTC, a Friday in Tokyo
    people.prefer(person, time_zone="Asia/Tokyo")
    assert "Mon 12 Oct" in text_of(page.get(reverse("week")))
    people.prefer(person, time_zone="America/New_York")
    assert "Mon 5 Oct" in text_of(page.get(reverse("week")))


def test_an_earlier_week_is_listed_with_its_line_and_read_again(page, clock, person):
    step(page, "happened", line="A long one")
    link = tree_of(page.get(reverse("weeks"))).css_first("main ol a")
    assert link.attributes["href"] == reverse("week-whole", args=[week_of(person).pk])
    assert "A long one" in text_of(page.get(link.attributes["href"]))


def test_weeks_that_were_skipped_are_remarked_on_nowhere(page, clock, person):
    for n in (0, 5):
        weeks.answer(weeks.week_of(person, MONDAY - timedelta(weeks=n)), Step.HAPPENED, line="")
    listed = tree_of(page.get(reverse("weeks"))).css("main ol li")
    assert len(listed) == 2
    text = text_of(page.get(reverse("week"))) + text_of(page.get(reverse("weeks")))
    assert [word for word in ("miss", "skipped", "streak", "in a row") if word in text] == []


def test_what_is_meant_stands_beside_what_was_done(page, clock, person):
    plan.set_paces(person, {(Deed.APPLICATION, "cold"): 3.0})
    openings.add(person, on=MONDAY, stage="applied", role="Baker", channel="cold")
    [ruler] = tree_of(shown(page, "activity")).css(".ruler")
    label = ruler.css_first("svg").attributes["aria-label"]
    assert label == "Applications by a job board: done 1, meant 3"


def test_the_pace_is_kept_for_the_weeks_to_come(page, clock, person):
    answer = step(page, "activity", practice="2.5", rest="")
    assert answer.url == reverse("week-step", args=[BEGINS, "confidence"])
    assert plans.paces(person) == {(Deed.PRACTICE, ""): 2.5}


@pytest.mark.parametrize("wrong", ["-1", "201", "many", "nan", "inf"])
def test_a_pace_that_nobody_keeps_is_refused_beside_its_field(page, clock, person, wrong):
    answer = step(page, "activity", practice=wrong)
    assert (answer.status_code, plans.paces(person)) == (422, {})
    assert error_beside(answer, "practice")


def test_minutes_are_noted_and_taken_back(page, clock, person):
    fields = {"deed": "practice", "minutes": "40", "on": "2026-10-07"}
    page.post(reverse("week-minutes", args=[BEGINS]), fields)
    answer = shown(page, "activity")
    assert "40 minutes" in text_of(answer)
    spent = Spent.objects.for_person(person).get()
    page.post(reverse("week-minutes-drop", args=[BEGINS, spent.pk]))
    assert not Spent.objects.for_person(person).exists()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("minutes", "0"), ("minutes", "1441"), ("on", "2026-10-12"), ("on", "2026-10-04")],
)
def test_minutes_that_do_not_belong_here_are_refused(page, clock, person, field, wrong):
    fields = {"deed": "practice", "minutes": "40", "on": "2026-10-07", field: wrong}
    answer = page.post(reverse("week-minutes", args=[BEGINS]), fields)
    assert (answer.status_code, error_beside(answer, field) != "") == (422, True)
    assert not Spent.objects.for_person(person).exists()


def test_the_five_items_come_one_after_the_other(page, clock, person):
    asked = []
    address = reverse("week-step", args=[BEGINS, "confidence"])
    for value in ("10", "20", "", "40", "50"):
        tree = tree_of(page.get(address))
        asked.append(tree.css_first("input[name=item]").attributes["value"])
        address = step(page, "confidence", item=asked[-1], value=value).url
    assert (asked, address) == (list(Item), reverse("week-step", args=[BEGINS, "next"]))
    assert list(weeks.sureness(week_of(person)).values()) == [10, 20, 40, 50]


def test_an_item_says_again_what_was_said_of_it(page, clock):
    step(page, "confidence", item="pay", value="70")
    checked = tree_of(shown(page, "confidence", "?item=pay")).css("input[checked]")
    assert [one.attributes["value"] for one in checked] == ["70"]


@pytest.mark.parametrize(("item", "value"), [("pay", "55"), ("pay", "101"), ("luck", "50")])
def test_an_answer_that_is_not_offered_is_refused(page, clock, person, item, value):
    assert step(page, "confidence", item=item, value=value).status_code == 422
    assert weeks.sureness(week_of(person)) == {}


def test_ones_own_line_is_drawn_and_stands_in_a_table(page, clock, person):
    for n, value in ((2, 30), (1, 50)):
        weeks.rate(weeks.week_of(person, MONDAY - timedelta(weeks=n)), Item.CALL, value)
    figure = tree_of(shown(page, "confidence", "?item=call")).css_first("figure")
    cells = [cell.text() for cell in figure.css("td")]
    assert (cells, figure.css_first("title") is not None) == (["30", "50"], True)
    assert "21 Sep: 30; 28 Sep: 50" in figure.css_first("desc").text()


def test_the_page_says_that_being_nervous_is_not_being_unfit(page, clock):
    text = text_of(shown(page, "confidence", "?item=question"))
    assert "Being nervous is not being unfit" in text
    assert "Powell, Stanley and Brown 2018" in text


def test_what_was_not_read_at_its_source_is_marked_as_reported(page, clock):
    text = text_of(shown(page, "next"))
    assert "Gollwitzer and Sheeran 2006 · reported" in text
    assert "Abel and others 2017, World Bank WPS 8181 · reported" not in text


def test_a_suggestion_is_kept_as_it_stands_on_today(page, clock, person):
    form = tree_of(shown(page, "next"))
    chosen = {
        name: form.css_first(f"input[name={name}][checked]").attributes["value"]
        for name in ("skill", "motivation")
    }
    words = form.css_first("input[name=skill][checked]").parent.text().strip()
    fields = {**OWN, "skill_own": "", "motivation_own": "", **chosen}
    step(page, "next", **fields)
    skill = weeks.plan_of(week_of(person)).get(kind=Kind.SKILL)
    assert skill.words == words


def test_a_plan_without_a_skill_is_asked_for_one_and_keeps_nothing(page, clock, person):
    answer = step(page, "next", **{**OWN, "skill_own": ""})
    assert answer.status_code == 422
    assert error_beside(answer, "skill") == "Choose one of these, or write your own."
    assert not Action.objects.for_person(person).exists()


def test_a_plan_for_a_setback_says_what_has_to_happen(page, clock):
    answer = step(page, "next", **OWN, if_no="", then="Ring Sam")
    assert error_beside(answer, "if_no") == "Say what has to happen for this."


def test_what_a_setback_begins_with_alone_is_no_plan_for_one(page, clock, person):
    step(page, "next", **OWN, if_no="They say no", then="")
    assert (week_of(person).if_no, week_of(person).then) == ("", "")


def test_a_plan_kept_before_is_there_to_be_changed(page, clock):
    step(page, "next", **OWN, if_no="They say no", then="Ring Sam")
    form = tree_of(shown(page, "next"))
    kept = {
        name: form.css_first(f"[name={name}]").attributes.get("value")
        for name in ("skill_own", "skill_on", "motivation_own", "if_no")
    }
    assert kept == {
        "skill_own": "Practise the hard one",
        "skill_on": "2026-10-14",
        "motivation_own": "Supper with Sam",
        "if_no": "They say no",
    }
    assert form.css("input[name=skill][checked]") == []


def test_the_plan_is_on_today_and_leads_back_to_its_week(page, clock, person, final):
    step(page, "next", **OWN, if_no="They say no", then="Ring Sam")
    answer = page.get(reverse("today"))
    link = next(a for a in tree_of(answer).css("main a") if a.text() == "Practise the hard one")
    assert link.attributes["href"] == reverse("week-whole", args=[week_of(person).pk])
    assert "They say no: Ring Sam" in text_of(answer)


def test_the_calendar_file_holds_each_thing_on_its_day(page, clock, person):
    step(page, "next", **OWN)
    answer = page.get(reverse("week-calendar", args=[week_of(person).pk]))
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert [(one["SUMMARY"], one["DTSTART"].dt.isoformat()) for one in events] == [
        ("Practise the hard one", "2026-10-14"),
        ("Supper with Sam", "2026-10-16"),
    ]


@pytest.mark.parametrize(
    ("day", "is_there"), [(8, False), (9, True), (11, True), (12, True), (13, False)]
)
def test_today_has_a_door_to_the_week_from_friday_until_monday(page, clock, final, day, is_there):
    clock(2026, 10, day, 9)
    doors = tree_of(page.get(reverse("today"))).css(f"main a[href='{reverse('week')}']")
    assert bool(doors) == is_there


def test_progress_always_has_one(page):
    assert tree_of(page.get(reverse("progress"))).css(f"main a[href='{reverse('week')}']")
