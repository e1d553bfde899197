"""The pages of what a person may have to learn."""

from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from nextround.apps.core import people
from nextround.apps.lessons import ledger, services, suspicions
from nextround.apps.lessons.choices import Source
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.apps.lessons.suspicions import Seen
from nextround.apps.plan.models import Action
from nextround.engine.behaviours import LIBRARY
from nextround.web import learned
from web.reading_pages import error_beside, text_of, tree_of

pytestmark = pytest.mark.django_db

LESSONS = "/progress/lessons/"
NEW = {"statement": "I answer before the question ends", "common": "usual"}
COACHED = {
    "source": "coach_rubric",
    "speaks": "for",
    "clear": "clearly",
    "on": "2026-01-05",
    "rater": "Bo",
    "words": "Twice in five questions",
}
MESSAGE = "You did not give an example of leading a team when we asked. We wish you all the best."


def undo(page, answer):
    """Press the button of the latest toast that a page shows after it was sent on."""
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def sections(answer):
    """Return the titles of the cards under each heading of the list."""
    return {
        section.css_first("h2").text(): [link.text() for link in section.css(".lesson h3 a")]
        for section in tree_of(answer).css("section:has(.lessons)")
    }


def ways(answer):
    """Return the rows of the ways to learn more."""
    return tree_of(answer).css("section[aria-labelledby=more] tbody tr")


@pytest.fixture
def suspicion(person):
    return suspicions.start(person, "I mumble", family="interview")


@pytest.fixture
def today(person):
    return people.today(person)


@pytest.fixture
def debrief(final):
    return services.receive_rejection(final, heard_on=date(2026, 10, 9), message=MESSAGE)


def test_an_empty_list_says_where_suspicions_come_from(page):
    assert "fifth step of a debrief comes here by itself" in text_of(page.get(LESSONS))


def test_the_list_is_grouped_by_what_the_evidence_says(page, mine):
    assert sections(page.get(LESSONS)) == {
        "Settled": ["My answers run past three minutes"],
        "Open": ["A thing of mine"],
        "Ruled out": ["I come late of mine"],
        "Let go": ["I mumble of mine"],
    }


def test_a_suspicion_is_kept_and_taken_back_by_one_click(page):
    answer = page.post(f"{LESSONS}new/", NEW, follow=True)
    assert tree_of(answer).css_first("h1").text() == "I answer before the question ends"
    undo(page, answer)
    assert not Hypothesis.objects.exists()


def test_what_somebody_is_is_asked_about_once_with_what_they_may_do(page):
    answer = page.post(f"{LESSONS}new/", {**NEW, "statement": "I am boring"})
    assert answer.status_code == 422
    assert "What do you do, when it happens?" in error_beside(answer, "statement")
    assert "My answers run past three minutes" in text_of(answer)
    assert not Hypothesis.objects.exists()


def test_the_person_may_keep_their_own_words_all_the_same(page):
    said = {**NEW, "statement": "I am boring", "as_it_stands": "1"}
    assert page.post(f"{LESSONS}new/", said).status_code == 302
    assert Hypothesis.objects.get().statement == "I am boring"


def test_what_is_not_theirs_to_change_is_called_so(page):
    answer = page.get(f"{LESSONS}new/?say=I+am+too+old")
    assert "not yours to change" in text_of(answer)


def test_the_library_stands_by_competency_and_begins_each_by_one_press(page):
    tree = tree_of(page.get(f"{LESSONS}library/"))
    forms = [form.attributes["action"] for form in tree.css("main li form")]
    assert forms == [reverse("lesson-begin", args=[one.key]) for one in LIBRARY]
    answer = page.post(forms[0], follow=True)
    assert tree_of(answer).css_first("h1").text() == "My answers run past three minutes"
    tree = tree_of(page.get(f"{LESSONS}library/"))
    assert len(tree.css("main li form")) == len(LIBRARY) - 1


def test_a_behaviour_that_there_is_not_is_not_found(page):
    assert page.post(f"{LESSONS}library/no-such/").status_code == 404


def test_a_page_of_the_library_says_what_would_show_it_and_what_would_not(page, mine):
    text = text_of(page.get(reverse("lesson", args=[mine["lesson"]])))
    assert "two or more last longer than three minutes" in text
    assert "They often ask you to say more." in text


def test_evidence_stands_with_its_source_words_and_day_and_moves_belief(page, suspicion):
    path = reverse("lesson", args=[suspicion.pk])
    assert "25 in 100" in text_of(page.get(path))
    answer = page.post(f"{path}evidence/", COACHED, follow=True)
    row = tree_of(answer).css_first("section[aria-labelledby=for] li").text()
    assert "Twice in five questions" in row
    assert "A coach, by a list of points · Bo · 4 to 1 for it" in " ".join(row.split())
    assert "Mon 5 Jan" in row
    undo(page, answer)
    assert not Evidence.objects.exists()


def test_how_clearly_it_speaks_is_kept_as_its_strength(page, suspicion):
    page.post(f"{LESSONS}{suspicion.pk}/evidence/", {**COACHED, "clear": "faintly"})
    assert Evidence.objects.get().strength == 0.4


def test_a_measure_of_two_recordings_is_refused_beside_the_field(page, suspicion):
    said = {**COACHED, "source": "practice_metric", "recordings": "2"}
    answer = page.post(f"{LESSONS}{suspicion.pk}/evidence/", said)
    assert (answer.status_code, Evidence.objects.count()) == (422, 0)
    assert error_beside(answer, "recordings").startswith("Three recordings at the least")


def test_a_friend_without_a_name_is_asked_for_one(page, suspicion):
    said = {**COACHED, "source": "friend_general", "rater": ""}
    answer = page.post(f"{LESSONS}{suspicion.pk}/evidence/", said)
    assert error_beside(answer, "rater") == "Say who, so that two people count as two."


@pytest.mark.parametrize(
    "source", ["outcome_only", "employer_specific", "employer_bland", "preparation"]
)
def test_what_comes_by_itself_is_not_typed_in(page, suspicion, source):
    answer = page.post(f"{LESSONS}{suspicion.pk}/evidence/", {**COACHED, "source": source})
    assert (answer.status_code, Evidence.objects.count()) == (422, 0)


def test_a_piece_is_removed_and_the_suspicion_stays(page, mine):
    path = reverse("lesson", args=[mine["lesson"]])
    answer = page.post(f"{path}evidence/{mine['piece']}/remove/", follow=True)
    assert answer.redirect_chain[-1][0] == path
    assert not Evidence.objects.filter(pk=mine["piece"]).exists()
    undo(page, answer)
    assert Evidence.objects.filter(pk=mine["piece"]).exists()


def test_a_piece_of_another_suspicion_is_not_removed_from_here(page, mine, suspicion):
    path = f"{LESSONS}{suspicion.pk}/evidence/{mine['piece']}/remove/"
    assert page.post(path).status_code == 404
    assert Evidence.objects.filter(pk=mine["piece"]).exists()


def test_the_best_way_to_learn_more_comes_first_with_its_minutes(page, suspicion):
    rows = ways(page.get(f"{LESSONS}{suspicion.pk}/"))
    first = [cell.text() for cell in rows[0].css("th, td")]
    assert first[:2] == ["A coach’s view of one recording", "15"]
    assert int(first[2].split()[0]) > 25 > int(first[3].split()[0])


def test_a_way_leads_to_the_form_with_its_source_chosen(page, suspicion):
    link = ways(page.get(f"{LESSONS}{suspicion.pk}/"))[0].css_first("a")
    form = tree_of(page.get(link.attributes["href"]))
    chosen = form.css_first("input[name=source][checked]")
    assert chosen.attributes["value"] == "coach_rubric"


def test_a_settled_one_goes_straight_to_practice_by_one_press(page, mine, today):
    path = reverse("lesson", args=[mine["lesson"]])
    form = tree_of(page.get(path)).css_first(f'form[action="{path}practise/"]')
    page.post(f"{path}practise/", {"due_on": form.css_first("[name=due_on]").attributes["value"]})
    action = Action.objects.get(subject_kind="hypothesis")
    assert (action.due_on, action.words) == (
        today + timedelta(days=7),
        "Practise: My answers run past three minutes",
    )


def test_a_plan_to_practise_leads_from_today_to_the_suspicion(page, mine, today):
    path = reverse("lesson", args=[mine["lesson"]])
    page.post(f"{path}practise/", {"due_on": today.isoformat()})
    links = [link.attributes["href"] for link in tree_of(page.get("/today/due/")).css("main li a")]
    assert path in links


def test_practice_lists_what_is_settled_and_what_is_planned(page, mine, today):
    assert [link.text() for link in tree_of(page.get("/practice/")).css(".lesson h3 a")] == [
        "My answers run past three minutes"
    ]


def test_practice_says_when_nothing_asks_for_it(page, suspicion):
    assert "Nothing asks for practice yet." in text_of(page.get("/practice/"))


def test_an_open_one_is_not_planned_whatever_is_sent(page, suspicion, today):
    page.post(f"{LESSONS}{suspicion.pk}/practise/", {"due_on": today.isoformat()})
    assert not Action.objects.exists()


def test_letting_go_shows_what_spoke_against_it_and_takes_one_press(page, mine, today):
    path = reverse("lesson-let-go", args=[mine["ruled_out"]])
    tree = tree_of(page.get(path))
    assert len(tree.css("main form button")) == 1
    assert "Measured practice" in tree.css_first("main").text()
    answer = page.post(path, follow=True)
    assert "I come late of mine" in sections(answer)["Let go"]
    assert Hypothesis.objects.get(pk=mine["ruled_out"]).let_go_on == today
    undo(page, answer)
    assert Hypothesis.objects.get(pk=mine["ruled_out"]).let_go_on is None


@pytest.mark.parametrize("which", ["lesson", "let_go"])
def test_only_what_is_ruled_out_can_be_let_go(page, mine, which):
    path = reverse("lesson", args=[mine[which]])
    before = Hypothesis.objects.get(pk=mine[which]).let_go_on
    assert page.post(f"{path}let-go/").headers["Location"] == path
    assert Hypothesis.objects.get(pk=mine[which]).let_go_on == before


def test_what_was_let_go_is_taken_up_again(page, mine):
    answer = page.post(reverse("lesson-take-up", args=[mine["let_go"]]), follow=True)
    assert "ruled out" in tree_of(answer).css_first(".tag").text()


def test_what_was_believed_on_a_day_is_told(page, suspicion, today):
    suspicions.add_evidence(suspicion, Seen(Source.COACH, today - timedelta(days=9), rater="Bo"))
    before = (today - timedelta(days=20)).isoformat()
    tree = tree_of(page.get(f"{LESSONS}{suspicion.pk}/?on={before}"))
    past = tree.css_first("section[aria-labelledby=past]")
    assert past.css_first("[role=status]").text().endswith(": 25 in 100")
    assert past.css_first("svg path.you") is not None


@pytest.mark.parametrize("wrong", ["2999-01-01", "never", "0000-00-00"])
def test_a_day_that_cannot_be_is_refused_and_today_is_told(page, suspicion, wrong):
    answer = page.get(f"{LESSONS}{suspicion.pk}/", {"on": wrong})
    assert answer.status_code == 200
    assert error_beside(answer, "on")


def test_an_employers_sentence_joins_a_suspicion_that_is_there(page, debrief, suspicion):
    path = reverse("debrief-suspect", args=[debrief.pk])
    answer = page.post(path, {"start": "0", "hypothesis": suspicion.pk}, follow=True)
    assert Evidence.objects.get().hypothesis == suspicion
    undo(page, answer)
    assert not Evidence.objects.exists()


def test_a_sentence_that_fits_anyone_joins_as_general_words(page, debrief, suspicion):
    start = MESSAGE.index("We wish")
    path = reverse("debrief-suspect", args=[debrief.pk])
    answer = page.post(path, {"start": start, "hypothesis": suspicion.pk}, follow=True)
    assert Evidence.objects.get().source == "employer_bland"
    assert "kept, as general words" in text_of(answer)


def test_a_sentence_that_fits_anyone_makes_no_suspicion_of_its_own(page, debrief):
    start = MESSAGE.index("We wish")
    path = reverse("debrief-suspect", args=[debrief.pk])
    assert page.post(path, {"start": start, "words": "I am bad"}).status_code == 404
    assert not Hypothesis.objects.exists()


def test_the_part_for_progress_shows_what_moved_most(mine, person):
    moved = ledger.moved(person, on=people.today(person))
    cards = learned.cards(person, [one.lesson for one in moved[:3]])
    part = render_to_string("lessons/part.html", {"cards": cards})
    assert part.count('class="lesson"') == 3
    assert reverse("lessons") in part


def test_what_our_own_suspicion_is_called_stays_ours_when_its_form_is_sent_back(page, debrief):
    services.answer(debrief, services.Step.DIFFERENTLY, prepared=["posting"])
    [lesson] = ledger.beliefs(debrief.owner, on=date(2026, 10, 9))
    path = reverse("lesson-edit", args=[lesson.hypothesis.pk])
    page.post(path, {"statement": "I went in underprepared", "common": "rare", "family": ""})
    assert Hypothesis.objects.get().statement == services.UNDERPREPARED
    assert Hypothesis.objects.get().prior == 0.10


@pytest.mark.parametrize("count", [5, 200])
def test_the_list_costs_the_same_however_many_there_are(
    page, person, today, count, django_assert_max_num_queries
):
    for n in range(count):
        one = suspicions.start(person, f"Suspicion {n}", family="interview")
        suspicions.add_evidence(one, Seen(Source.COACH, today, rater="Bo"))
    page.get(LESSONS)  # the first page keeps the session's secret
    with django_assert_max_num_queries(9):
        assert len(tree_of(page.get(LESSONS)).css(".lesson")) == count


@pytest.mark.parametrize("count", [1, 40])
def test_one_suspicion_costs_the_same_however_much_is_said_of_it(
    page, suspicion, today, count, django_assert_max_num_queries
):
    for n in range(count):
        suspicions.add_evidence(suspicion, Seen(Source.FRIEND, today, rater=f"Bo {n}"))
    page.get(LESSONS)
    with django_assert_max_num_queries(18):
        page.get(f"{LESSONS}{suspicion.pk}/")
