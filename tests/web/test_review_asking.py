"""Somebody is asked by file or by link, sees that one thing alone, and it is taken back."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.urls import reverse

from nextround.apps.coaching import answers, asking, pieces, sharing
from nextround.apps.coaching.models import Review
from nextround.apps.coaching.sharing import Listens
from nextround.apps.core import people
from nextround.apps.core.models import Change, ChangedRow
from nextround.apps.openings import contacts
from nextround.apps.plan.models import Action
from nextround.engine.review import Given
from web.reading_pages import error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)
ASKED_TOGETHER = {"name": "Bo Ashgrove", "relation": "colleague", "way": "link"}


@pytest.fixture
def today(person):
    return people.today(person)


@pytest.fixture
def piece(person, final):
    words = "A nurse\nResponsible for a ward of twenty-eight beds."
    return pieces.add(person, kind="cv", title="CV, May", words=words, opening=final)


@pytest.fixture
def ask(piece, today):
    """Return a function that asks somebody about the CV."""

    def ask(name="Bo Ashgrove", *, way="file", on=today):
        who, until = contacts.Who(name=name), on + timedelta(days=80)
        return asking.ask(piece, who, relation="friend", way=way, on=on, until=until)

    return ask


@pytest.fixture
def review(ask):
    return ask()


@pytest.fixture
def by_link(ask):
    return ask(way="link")


@pytest.fixture
def sharing_on(settings, tmp_path):
    """Let links work, at an address of their own."""
    settings.DATA = tmp_path
    sharing.turn_on(Listens("127.0.0.1", 8770, "http://127.0.0.1:8770"))


def page_of(review, name="review-asked"):
    return reverse(name, args=[review.pk])


def undo(page, answer):
    """Press the button of the latest toast; returns the page that it leads to."""
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def facts(answer):
    """Return what the page says somebody can see, fact by fact."""
    found = tree_of(answer).css("[aria-labelledby=sees] dt")
    return {fact.text(): " ".join(fact.next.text().split()) for fact in found}


def link_in(answer):
    """Return the link that a page shows."""
    return tree_of(answer).css_first('[id="link"]').text()


def sent(page, piece, **changes):
    path = reverse("review-ask", args=[piece.pk])
    said = {**ASKED_TOGETHER, "until": people.today(piece.owner) + timedelta(days=21)}
    return page.post(path, {**said, **changes}, follow=True)


def test_the_form_offers_three_weeks_and_a_file(page, piece, today):
    form = page.get(reverse("review-ask", args=[piece.pk]))
    assert typed(form, "until") == (today + timedelta(days=21)).isoformat()
    assert typed(form, "way") == ["file"]
    assert "nextround share on" in text_of(form)


def test_somebody_is_asked_and_that_is_taken_back_with_their_name(page, piece, today):
    answer = sent(page, piece)
    review = Review.objects.get()
    assert (review.contact.name, review.relation, review.way) == tuple(ASKED_TOGETHER.values())
    assert answer.redirect_chain[-1][0] == page_of(review)
    assert facts(answer) == {
        "What": "CV, May, and nothing else",
        "Since": facts(answer)["Since"],
        "Until": facts(answer)["Until"],
        "Last opened": "not yet",
        "Answered": "not yet",
    }
    assert undo(page, answer).redirect_chain[-1][0] == reverse("review-piece", args=[piece.pk])
    assert not Review.objects.exists()
    assert not contacts.contacts(piece.owner).exists()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("name", " \u200b", "Fill this in."),
        ("name", "w" * 121, "120"),
        ("relation", "boss", "Choose one of these."),
        ("way", "", "Choose one of these."),
        ("until", "", "Fill this in."),
        ("until", "2026-01-01", "within the next three months"),
        ("until", "2029-01-01", "within the next three months"),
        ("until", "soon", "date"),
    ],
)
def test_a_slip_is_said_beside_its_field_and_nobody_is_asked(page, piece, field, value, says):
    answer = sent(page, piece, **{field: value})
    assert (answer.status_code, Review.objects.count(), Action.objects.count()) == (422, 0, 0)
    assert says in error_beside(answer, field)
    assert not contacts.contacts(piece.owner).exists()


def test_by_file_the_page_hands_the_file_out_with_words_to_send(page, person, review):
    people.prefer(person, full_name="Ruth Invented")
    answer = page.get(page_of(review))
    links = {link.attributes["href"] for link in tree_of(answer).css("main a")}
    assert page_of(review, "review-file") in links
    words = tree_of(answer).css_first('[id="words"]').text()
    assert words.startswith("Hello Bo Ashgrove, would you look at one thing for ten minutes, by ")
    assert words.endswith("If you cannot judge a point, say so. Ruth Invented")
    assert facts(answer)["Last opened"] == "a file does not tell"


def test_while_sharing_is_off_no_link_is_made_and_the_old_one_stays(page, by_link):
    word = asking.make_link(by_link)
    answer = page.post(page_of(by_link, "review-link"))
    assert "nextround share on" in text_of(answer)
    assert tree_of(answer).css_first('[id="link"]') is None
    assert asking.by_word(word) == by_link


@pytest.mark.usefixtures("sharing_on")
def test_a_link_is_shown_once_and_stands_in_no_later_page(page, person, by_link):
    assert "Links work now, at http://127.0.0.1:8770." in text_of(
        page.get(reverse("review-ask", args=[by_link.piece_id]))
    )
    answer = page.post(page_of(by_link, "review-link"))
    base, _, word = link_in(answer).rpartition("/")
    assert (base, asking.by_word(word)) == ("http://127.0.0.1:8770/r", by_link)
    assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
    assert word not in repr([answer.headers, answer.cookies])
    later = [
        page.get(page_of(by_link)),
        page.get(reverse("reviews")),
        page.get(reverse("people")),
        page.get(reverse("history")),
        page.get(reverse("today")),
    ]
    assert [word in each.content.decode() for each in later] == [False] * 5
    assert tree_of(later[0]).css(".toast") == []
    kept = [Session.objects.get().get_decoded(), page.session.items()]
    kept += [Change.objects.values(), ChangedRow.objects.values(), Review.objects.values()]
    assert word not in repr([list(each) for each in kept])


@pytest.mark.usefixtures("sharing_on")
def test_a_new_link_ends_the_old_one(page, by_link):
    old, new = (link_in(page.post(page_of(by_link, "review-link"))) for _ in range(2))
    assert asking.by_word(old.rpartition("/")[2]) is None
    assert asking.by_word(new.rpartition("/")[2]) == by_link
    assert "Making a new one ends it." in text_of(page.get(page_of(by_link)))


@pytest.mark.usefixtures("sharing_on")
def test_no_link_is_made_for_what_was_taken_back(page, by_link):
    asking.take_back(by_link)
    answer = page.post(page_of(by_link, "review-link"))
    assert answer.status_code == 422
    assert "This was taken back, or its time is over." in text_of(answer)


def test_that_a_link_was_opened_is_shown_with_its_time(page, by_link):
    with time_machine.travel("2026-11-27T10:30:00Z", tick=False):
        asking.note_opened(by_link)
    assert facts(page.get(page_of(by_link)))["Last opened"].startswith("Fri 27 Nov")


def test_it_is_taken_back_by_one_click_and_that_too(page, review):
    answer = page.post(page_of(review, "review-take-back"), follow=True)
    assert "Bo Ashgrove sees nothing of it any more." in text_of(answer)
    assert facts(answer)["Until"] == "taken back"
    assert facts(undo(page, answer))["Until"] != "taken back"


def test_people_lists_who_sees_what_until_when_and_when_it_was_opened(page, ask, review):
    by_link = ask("Cy Birch", way="link")
    with time_machine.travel("2026-11-27T10:30:00Z", tick=False):
        asking.note_opened(by_link)
    asking.take_back(ask("Di"))
    ask("Ed", on=review.asked_on - 81 * A_DAY)
    answer = page.get(reverse("people"))
    link, file = tree_of(answer).css(".who-sees > li")
    assert [one.css_first("h3").text() for one in (link, file)] == ["Cy Birch", "Bo Ashgrove"]
    assert "by link, without an account · since" in link.text()
    assert "last opened Fri 27 Nov" in link.text()
    assert "a file does not tell when it is opened" in file.text()
    assert link.css_first(".who-sees__what").text().strip() == "CV, Mayand nothing else"
    assert "Nobody sees anything of yours that is not listed here." in text_of(answer)


def test_from_people_it_is_taken_back_by_one_click_and_stays_on_people(page, review):
    form = tree_of(page.get(reverse("people"))).css_first(".who-sees form")
    fields = {one.attributes["name"]: one.attributes["value"] for one in form.css("input")}
    answer = page.post(form.attributes["action"], fields, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("people")
    assert tree_of(answer).css(".who-sees") == []
    assert "Nobody but you sees this." in text_of(answer)
    assert len(tree_of(undo(page, answer)).css(".who-sees > li")) == 1


@pytest.mark.parametrize("count", [1, 25])
def test_people_costs_the_same_however_many_see_something(
    page, ask, count, django_assert_max_num_queries
):
    for n in range(count):
        ask(f"Bo {n}")
    page.get(reverse("people"))
    with django_assert_max_num_queries(10):
        assert len(tree_of(page.get(reverse("people"))).css(".who-sees > li")) == count


def test_a_contact_s_page_says_what_they_were_asked(page, review):
    section = tree_of(page.get(reverse("contact", args=[review.contact_id]))).css_first(
        "section[aria-labelledby=asked]"
    )
    assert section.css_first(".contents__what").text() == "CV, May"
    assert "nothing has come yet" in section.text()


def test_a_contact_goes_with_what_they_were_asked_and_comes_back(page, review):
    answer = page.post(reverse("contact-remove", args=[review.contact_id]), follow=True)
    assert (Review.objects.count(), Action.objects.count()) == (0, 0)
    undo(page, answer)
    assert (Review.objects.count(), Action.objects.count()) == (1, 1)


def test_an_opening_s_page_says_what_was_asked_about_it_and_of_whom(page, mine):
    path = reverse("opening", args=[mine["opening"]])
    section = tree_of(page.get(path)).css_first("section[aria-labelledby=views]")
    assert [one.text() for one in section.css("h3")] == ["The employer", "Others"]
    employer, others = section.css(".contents")
    assert (
        employer.css_first("svg").attributes["aria-label"] == "something seen, or something to do"
    )
    assert [one.text() for one in others.css(".contents__what")] == [
        "Coach of mine: CV of mine",
        "Friend of mine: CV of mine",
    ]
    link = section.css_first(".row a").attributes["href"]
    assert typed(page.get(link), "opening") == str(mine["opening"])


def test_an_opening_about_which_nobody_was_asked_says_what_one_could_do(page, final):
    section = tree_of(page.get(reverse("opening", args=[final.pk]))).css_first(
        "section[aria-labelledby=views]"
    )
    assert "Nobody was asked about it yet." in section.text()


def test_today_reminds_of_an_answer_that_has_not_come_once(page, ask, today):
    review = ask(on=today - 8 * A_DAY)
    tree = tree_of(page.get(reverse("today")))
    words = "Ask Bo Ashgrove once whether they had ten minutes for “CV, May”"
    assert tree.css_first("h1").text().strip() == words
    assert "Someone you asked to look at something" in tree.text()
    links = [link.attributes["href"] for link in tree.css("main a")]
    assert page_of(review) in links
    page.get(reverse("due"))
    page.post(reverse("action", args=[Action.objects.get().pk, "done"]), follow=True)
    assert [words in text_of(page.get(reverse(name))) for name in ("today", "due")] == [False] * 2


def test_the_second_time_is_asked_by_one_click_once_it_is_a_month(page, ask, today):
    review = ask(on=today - 30 * A_DAY)
    path = page_of(review, "review-again")
    answer = page.post(path)
    assert answer.status_code == 422
    assert "Ask again four weeks after they answered" in text_of(answer)
    answers.receive(review, Given(review.key, {"cv-size": 2}), on=today - 28 * A_DAY, way="file")
    piece = reverse("review-piece", args=[review.piece_id])
    assert path in page.get(piece).content.decode()
    answer = page.post(path, follow=True)
    assert "a second time, blind" in text_of(answer)
    assert path not in page.get(piece).content.decode()
    undo(page, answer)
    assert Review.objects.get() == review
