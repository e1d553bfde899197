"""What is shown to others, what they saw in it, and what becomes of that, page by page."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from formats.pdf_bytes import pdf_of_pages
from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching.models import Piece, Remark
from nextround.apps.core import people
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.apps.openings import contacts
from nextround.engine.review import Given, Said
from review_rows import given
from web.reading_pages import control_at, error_beside, text_of, tree_of, typed

pytestmark = pytest.mark.django_db

REVIEWS = "/people/reviews/"
NEW = {"kind": "cv", "title": "CV, May", "words": "A nurse\nTaught two students."}
PDF = pdf_of_pages("Ward nurse, Leith")
HOSTILE = "</blockquote><script>alert(1)</script>{{7*7777}}\u202e' onclick=\"x"


@pytest.fixture
def today(person):
    return people.today(person)


@pytest.fixture
def piece(person):
    words = "A nurse\nResponsible for a ward of twenty-eight beds.\nTaught two students a year."
    return pieces.add(person, kind="cv", title="CV, May", words=words)


@pytest.fixture
def saw(piece, today):
    """Return a function that lets somebody answer what they saw in the CV."""

    def saw(name, ratings=None, *, relation="friend", on=today, remarks=(), **words):
        who = contacts.Who(name=name)
        until = on + timedelta(days=60)
        review = asking.ask(piece, who, relation=relation, way="file", on=on, until=until)
        said = Given(
            review.key, ratings or {}, remarks=tuple(Said(*one) for one in remarks), **words
        )
        return answers.receive(review, said, on=on, way="file")

    return saw


@pytest.fixture
def later(person, piece):
    return pieces.add(person, kind="cv", title="CV, June", words="A ward nurse", earlier=piece)


@pytest.fixture
def remark(saw):
    """Return a remark on the second line."""
    return saw("Bo", remarks=[("How many nights?", 2)]).remarks.get()


def page_of(piece):
    return reverse("review-piece", args=[piece.pk])


def undo(page, answer):
    """Press the button of the latest toast; returns the page that it leads to."""
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def point(answer, scale):
    return tree_of(answer).css_first(f'.point[id="{scale}"]')


def words_of(node):
    return " ".join(node.text().split())


def send(page, **changes):
    return page.post(f"{REVIEWS}new/", {**NEW, **changes}, follow=True)


def deal(page, remark, **said):
    return page.post(reverse("review-remark", args=[remark.pk]), said, follow=True)


def test_an_empty_list_says_what_to_begin_with(page):
    answer = page.get(REVIEWS)
    assert "Nobody was asked yet" in text_of(answer)
    links = {link.attributes["href"] for link in tree_of(answer).css("main a")}
    assert {reverse("review-new"), reverse("review-guide")} < links


def test_the_list_says_whom_one_asked_what_came_and_what_it_tells(page, mine):
    asked, shown = tree_of(page.get(REVIEWS)).css("section .contents")[:2]
    coach, friend = asked.css("li")
    assert words_of(coach.css_first(".contents__what")) == "Coach of mine: CV of mine"
    assert coach.css_first("svg") is None
    assert "nothing has come yet" in words_of(coach)
    assert friend.css_first("svg").attributes["aria-label"] in words_of(friend)
    assert friend.css_first("a").attributes["href"] == reverse("review-piece", args=[mine["shown"]])
    assert coach.css_first("a").attributes["href"] == reverse("review-asked", args=[mine["asked"]])
    assert [words_of(link) for link in shown.css(".contents__what")] == [
        "CV, later, of mine",
        "CV of mine",
    ]


def test_the_list_says_how_often_asking_employers_brought_something(page, mine):
    answer = page.get(REVIEWS)
    section = tree_of(answer).css_first("section[aria-labelledby=employers]")
    assert "Of one request that is settled, 1 brought a reason or more." in words_of(section)
    captions = [table.text() for table in section.css("table caption")]
    assert captions == ["Who was asked", "By what way", "After which stage"]
    assert [cell.text() for cell in section.css("table")[1].css("td")][:2] == ["1", "1"]


@pytest.mark.parametrize("count", [1, 60])
def test_the_list_costs_the_same_and_ends_however_many_there_are(
    page, person, saw, count, django_assert_max_num_queries
):
    for n in range(count):
        pieces.add(person, kind="cv", title=f"CV {n}", words="A nurse")
        saw(f"Bo {n}", {"cv-size": 2})
    page.get(REVIEWS)  # the first page keeps the session's secret
    with django_assert_max_num_queries(12):
        lists = tree_of(page.get(REVIEWS)).css("section .contents")
    assert [len(one.css("li")) for one in lists] == [min(count, 50), min(count + 1, 50)]


def test_what_reviewers_are_told_can_be_read_before(page):
    text = text_of(page.get(reverse("review-guide")))
    assert "What someone is or should be" in text
    assert "more than a third of the studies" in text


def test_words_are_kept_lead_to_whom_to_ask_and_are_taken_back(page):
    answer = send(page, asked="For a ward?")
    kept = Piece.objects.get()
    assert (kept.title, kept.words, kept.asked) == (NEW["title"], NEW["words"], "For a ward?")
    assert answer.redirect_chain[-1][0] == reverse("review-ask", args=[kept.pk])
    assert undo(page, answer).redirect_chain[-1][0] == REVIEWS
    assert not Piece.objects.exists()


def test_a_pdf_is_kept_as_its_words_and_as_it_looks(page):
    send(page, words="", file=SimpleUploadedFile("cv.pdf", PDF))
    kept = Piece.objects.get()
    assert (kept.words, kept.pictures.count()) == ("Ward nurse, Leith", 1)


REFUSED = {
    "neither": ({"words": " \n"}, "words", "Paste the words, or choose a file."),
    "both": ({"file": ("cv.pdf", PDF)}, "file", "not both"),
    "too long": ({"words": "w" * 30_001}, "words", "longer than anyone reads"),
    "nothing but what hides": ({"words": "\u200b\u2060"}, "words", "nothing to read in it"),
    "no kind": ({"kind": ""}, "kind", "Choose one"),
    "no name": ({"title": " \u200b"}, "title", "Fill this in"),
    "an empty file": ({"words": "", "file": ("cv.txt", b"")}, "file", "file is empty"),
    "a file too long": ({"words": "", "file": ("a.txt", b"w " * 16_000)}, "file", "longer than"),
    "a broken file": ({"words": "", "file": ("a.pdf", b"%PDF-1.7\n\xff")}, "file", "damaged"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_shown_is_refused_beside_its_field(page, case):
    changes, field, says = REFUSED[case]
    changes = {k: SimpleUploadedFile(*v) if k == "file" else v for k, v in changes.items()}
    answer = send(page, **{"asked": "For a ward?", **changes})
    assert (answer.status_code, Piece.objects.count()) == (422, 0)
    assert says in error_beside(answer, field)
    assert typed(answer, "asked") == "For a ward?"


def test_a_file_beyond_all_is_refused_before_it_is_read(page, settings):
    settings.UPLOAD_MAX_SIZE = len(PDF) - 1
    answer = send(page, words="", file=SimpleUploadedFile("cv.pdf", PDF))
    assert error_beside(answer, "file").startswith("This file is larger than")
    assert not Piece.objects.exists()


def test_it_may_be_for_an_opening_and_take_an_earlier_one_s_place(page, final, piece):
    query = {"opening": final.pk, "earlier": piece.pk, "kind": "letter"}
    form = page.get(f"{REVIEWS}new/", query)
    assert [typed(form, name) for name in query] == [str(final.pk), str(piece.pk), ["letter"]]
    send(page, opening=final.pk, earlier=piece.pk)
    assert (Piece.objects.first().opening, Piece.objects.first().earlier) == (final, piece)
    assert "takes the place of CV, May" in words_of(
        tree_of(page.get(page_of(Piece.objects.first())))
    )
    assert "now CV, May" in words_of(tree_of(page.get(page_of(piece))))


@pytest.mark.parametrize("field", ["opening", "earlier"])
def test_a_stranger_s_opening_or_piece_cannot_be_chosen(page, theirs, field):
    before = Piece.objects.count()
    theirs = {"opening": theirs["opening"], "earlier": theirs["shown"]}
    answer = send(page, **{field: theirs[field]})
    assert (answer.status_code, Piece.objects.count()) == (422, before)
    assert error_beside(answer, field)


def test_before_anyone_saw_it_a_piece_shows_its_lines_and_whom_to_ask(page, piece):
    answer = page.get(page_of(piece))
    lines = [line.text() for line in tree_of(answer).css(".lines__words")]
    assert lines == piece.words.split("\n")
    assert tree_of(answer).css(".point") == []
    assert "Nobody yet." in text_of(answer)


def test_one_reviewer_s_points_stand_with_their_sentences(page, piece, saw):
    saw("Bo Ashgrove", {"cv-size": 1}, seen="A duty", next_step="Say how many")
    answer = page.get(page_of(piece))
    row = point(answer, "cv-size").css_first(".contents li")
    assert words_of(row) == "Bo Ashgrove1No line says how large anything was."
    assert tree_of(answer).css_first("section .finding") is None
    assert [one.text() for one in tree_of(answer).css("[aria-labelledby=words] blockquote")] == [
        "A duty",
        "Say how many",
    ]


def test_agreement_and_disagreement_are_said_before_they_are_drawn(page, piece, saw):
    saw("Bo", {"cv-size": 1, "cv-aim": 1, "cv-order": 5, "cv-proof": 3})
    saw("Cy", {"cv-size": 2, "cv-aim": 5, "cv-order": 4, "cv-proof": 3})
    answer = page.get(page_of(piece))
    assert words_of(tree_of(answer).css_first(".finding")) == (
        "Of 4 points they agree on 3, and not on this: How soon is it clear which work this is for?"
    )
    said = {
        scale: words_of(point(answer, scale).css_first("p"))
        for scale in ("cv-size", "cv-aim", "cv-order", "cv-proof")
    }
    assert said == {
        "cv-size": "2 of 2 saw it as something to work on.",
        "cv-aim": "They differ here: Bo 1, Cy 5. Neither is the average. "
        "Ask what each of them saw.",
        "cv-order": "2 of 2 saw it as done well.",
        "cv-proof": "All of them put it in the middle.",
    }
    marks = point(answer, "cv-aim").css("circle")
    assert [mark.attributes["cx"] for mark in marks] == ["10%", "90%"]
    assert words_of(point(answer, "cv-aim").css_first("svg title")).endswith("Bo: 1. Cy: 5.")


def test_the_coefficient_is_folded_away_with_what_it_says(page, piece, saw):
    for name, shift in (("Bo", 0), ("Cy", 0)):
        saw(name, {"cv-size": 1 + shift, "cv-aim": 3, "cv-order": 5})
    fold = tree_of(page.get(page_of(piece))).css_first(".note details")
    assert "Krippendorff’s alpha is 1.00: from 0.80 on, one may rely on it." in words_of(fold)


def test_how_much_somebody_varies_is_said_after_their_second_time(page, piece, saw, today):
    first = saw("Bo", {"cv-size": 1, "cv-aim": 3}, on=today - timedelta(days=40)).review
    again = asking.ask_again(first, on=today)
    second = Given(again.key, {"cv-size": 2, "cv-aim": 3})
    answers.receive(again, second, on=today, way="file")
    text = words_of(tree_of(page.get(page_of(piece))))
    assert "Bo rated 2 points twice, a month apart: 1 the same, 0.5 of a point apart" in text


def test_one_click_puts_what_they_saw_into_the_ledger_and_one_takes_it_back(page, piece, saw):
    saw("Bo", {"cv-size": 1})
    saw("Cy", {"cv-size": 4}, relation="coach")
    form = point(page.get(page_of(piece)), "cv-size").css_first("form")
    assert "1 for it, 1 against it." in words_of(form)
    answer = page.post(form.attributes["action"], follow=True)
    kept = Evidence.objects.order_by("pk").values_list("rater", "source", "polarity")
    assert list(kept) == [("Bo", "friend_rubric", 1), ("Cy", "coach_rubric", -1)]
    assert point(answer, "cv-size").css_first("form") is None
    lesson = point(answer, "cv-size").css_first("p a").attributes["href"]
    assert "No line says how large anything was." in text_of(page.get(lesson))
    back = undo(page, answer)
    assert back.redirect_chain[-1][0] == f"{page_of(piece)}#cv-size"
    assert not Hypothesis.objects.exists()
    assert point(back, "cv-size").css_first("form") is not None


def test_the_button_says_what_the_click_would_add_and_not_what_is_there(page, piece, saw):
    saw("Bo", {"cv-size": 1})
    page.post(f"{page_of(piece)}points/cv-size/")
    saw("Cy", {"cv-size": 2})
    form = point(page.get(page_of(piece)), "cv-size").css_first("form")
    assert words_of(form).endswith("how large the work was that I answered for”: 1 for it.")


def test_a_point_that_there_is_not_is_not_found_and_one_of_another_kind_is_nothing(
    page, piece, saw
):
    saw("Bo", {"cv-size": 1})
    assert page.post(f"{page_of(piece)}points/made-up/").status_code == 404
    assert page.post(f"{page_of(piece)}points/letter-point/").status_code == 302
    assert not Evidence.objects.exists()


def test_a_remark_stands_on_its_line_and_one_on_the_whole_beside_the_words(page, piece, saw):
    saw("Bo", remarks=[("How many nights?", 2), ("Too long", 0)])
    tree = tree_of(page.get(page_of(piece)))
    line = tree.css_first(".lines__line--remarked")
    assert line.css_first(".lines__number").text() == "2"
    assert line.css_first("blockquote").text() == "How many nights?"
    assert tree.css_first("[aria-labelledby=words] .remark blockquote").text() == "Too long"


def test_a_remark_is_taken_up_in_a_later_version_and_that_is_taken_back(page, remark, later):
    answer = deal(page, remark, state="accepted", taken_in=later.pk)
    tag = tree_of(answer).css_first(f'[id="remark-{remark.pk}"] .tag')
    assert words_of(tag) == "taken up: CV, June"
    assert tag.css_first("a").attributes["href"] == page_of(later)
    undo(page, answer)
    assert Remark.objects.get().state == "open"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"state": "answered", "reply": " Twenty a month "}, ("answered", "Twenty a month")),
        ({"state": "aside"}, ("aside", "")),
        ({"state": "accepted"}, ("accepted", "")),
    ],
)
def test_a_remark_is_answered_or_put_aside(page, remark, said, kept):
    answer = deal(page, remark, **said)
    found = Remark.objects.get()
    assert (found.state, found.reply) == kept
    assert kept[1] in text_of(answer)


SLIPS = {
    "no answer": ({"state": "answered", "reply": " "}, "Write what you answer"),
    "too long": ({"state": "answered", "reply": "w" * 1_001}, "at most 1000"),
    "no state": ({"state": "", "reply": "Mine"}, "Choose one"),
    "a state that there is not": ({"state": "burnt", "reply": "Mine"}, "Choose one"),
    "a version that there is not": ({"state": "accepted", "taken_in": "987654"}, "Choose one"),
    "a version of something else": ({"state": "accepted", "taken_in": "other"}, "Choose one"),
}


@pytest.mark.parametrize("case", SLIPS)
def test_a_slip_with_a_remark_is_said_and_nothing_typed_is_lost(page, person, remark, later, case):
    said, says = SLIPS[case]
    other = pieces.add(person, kind="cv", title="Another", words="A nurse")
    said = {"taken_in": later.pk, **said}
    said |= {"taken_in": other.pk} if said["taken_in"] == "other" else {}
    answer = deal(page, remark, **said)
    assert (answer.status_code, Remark.objects.get().state) == (422, "open")
    assert says in words_of(tree_of(answer).css_first(".errors"))
    assert typed(answer, "reply") == said.get("reply", "")
    kept_choice = str(later.pk) if said["taken_in"] == later.pk else ""
    assert typed(answer, "taken_in") == kept_choice
    assert "open" in tree_of(answer).css_first(".remark details").attributes


def test_a_piece_goes_with_all_that_was_said_of_it_and_comes_back(page, piece, saw):
    saw("Bo", {"cv-size": 1}, remarks=[("How many?", 2)])
    answer = page.post(reverse("review-remove", args=[piece.pk]), follow=True)
    assert (Piece.objects.count(), Remark.objects.count()) == (0, 0)
    assert "Removed: CV, May." in text_of(answer)
    undo(page, answer)
    assert Remark.objects.get().answer.review.piece == piece


def test_whatever_a_reviewer_writes_is_shown_as_it_stands_and_does_nothing(page, piece, saw):
    saw(
        HOSTILE,
        {"cv-size": 1},
        seen=HOSTILE,
        next_step=HOSTILE,
        remarks=[(HOSTILE, 2), (HOSTILE, 0)],
    )
    shown = HOSTILE.replace("\u202e", "")
    tree = tree_of(page.get(page_of(piece)))
    assert [one.text() for one in tree.css("blockquote bdi")] == [shown] * 4
    assert tree.css("main script, main [onclick]") == []
    assert "54439" not in tree.text()


@pytest.mark.parametrize("count", [2, 20])
def test_a_piece_costs_the_same_however_many_saw_it(
    page, piece, saw, count, django_assert_max_num_queries
):
    for n in range(count):
        saw(f"Bo {n}", {"cv-size": 2, "cv-aim": 4}, remarks=[("Here", 2)])
    page.get(page_of(piece))
    with django_assert_max_num_queries(20):
        assert len(tree_of(page.get(page_of(piece))).css(".remark")) == count


def test_rows_of_the_tests_hold_an_answer(page, mine, person):
    """So that the tests of all pages cannot pass because nothing came back on any."""
    first = asking.reviews(person).get(pk=mine["asked_first"])
    assert first.answers.get().seen == given(first, words="of mine").seen
    assert control_at(page.get(reverse("review-piece", args=[mine["shown"]])), "reply") is not None
