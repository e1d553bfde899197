"""A reviewer's answer under + Add: shown first, then kept, or refused in words."""

import base64
import zlib
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching.models import Answer, Remark
from nextround.apps.core import people
from nextround.apps.openings import contacts
from nextround.apps.openings.models import Opening
from nextround.engine.review import Given, Said, packed
from web.reading_pages import error_beside, text_of, tree_of

pytestmark = pytest.mark.django_db

HOSTILE = "</blockquote><script>alert(1)</script>{{7*7777}}' onclick=\"x"
CUT = "cut short or changed on its way"


@pytest.fixture
def review(person):
    words = "A nurse\nResponsible for a ward of twenty-eight beds."
    piece = pieces.add(person, kind="cv", title="CV, May", words=words)
    today, who = people.today(person), contacts.Who(name="Bo Ashgrove")
    until = today + timedelta(days=21)
    return asking.ask(piece, who, relation="friend", way="file", on=today, until=until)


def given(review, **said):
    said = {"ratings": {"cv-size": 1, "cv-aim": None}, "seen": "Line 2 is a duty", **said}
    return Given(review.key, **said)


def paste(page, words):
    return page.post(reverse("add-read"), {"words": words})


def drop(page, words, *, name="nextround-review.txt"):
    return page.post(reverse("add-read"), {"file": SimpleUploadedFile(name, words.encode())})


def keep(page, words):
    return page.post(reverse("add-answer"), {"answer": words}, follow=True)


def confirmed(page, answer):
    """Press the button that keeps what the page shows."""
    form = tree_of(answer).css_first('main form[action="/add/answer/"]')
    fields = {one.attributes["name"]: one.attributes["value"] for one in form.css("input")}
    return page.post(form.attributes["action"], fields, follow=True)


def undo(page, answer):
    toast = tree_of(answer).css(".toast form")[-1]
    return page.post(toast.attributes["action"], follow=True)


def shown(answer):
    """Return what the page says at its head, and the words that it shows."""
    tree = tree_of(answer)
    return tree.css_first("h1").text(), [one.text() for one in tree.css("blockquote")]


@pytest.mark.parametrize("way", [paste, drop])
def test_an_answer_is_shown_before_anything_is_kept_and_then_kept(page, review, way):
    remark = Said("How many nights?", 2, "twenty-eight beds")
    said = packed(given(review, next_step="Say how many", remarks=(remark,)))
    answer = way(page, said)
    assert shown(answer) == (
        "This is the view of Bo Ashgrove on “CV, May”.",
        ["Line 2 is a duty", "Say how many"],
    )
    assert "One point is rated. There is one remark." in text_of(answer)
    assert not Answer.objects.exists()
    kept = confirmed(page, answer)
    assert kept.redirect_chain[-1][0] == reverse("review-piece", args=[review.piece_id])
    assert "Kept: the view of Bo Ashgrove." in text_of(kept)
    came = Answer.objects.get()
    assert (came.on, came.way, came.review) == (people.today(review.owner), "file", review)
    assert (came.seen, came.next_step) == ("Line 2 is a duty", "Say how many")
    assert Remark.objects.get().words == "How many nights?"
    undo(page, kept)
    assert not Answer.objects.exists()


def test_a_mail_with_an_answer_in_it_quoted_and_wrapped_is_read(page, review):
    quoted = "\n".join(f"> > {line}" for line in packed(given(review)).split("\n"))
    mail = f"From: Bo <bo@ashgrove.example>\nSubject: Re: CV\n\nHere you are!\n\n{quoted}\n\nBo"
    assert shown(paste(page, mail))[0] == "This is the view of Bo Ashgrove on “CV, May”."
    assert shown(drop(page, mail, name="bo.eml"))[0].startswith("This is the view of Bo")


def test_the_same_answer_twice_is_kept_once(page, review):
    for _ in range(2):
        answer = confirmed(page, paste(page, packed(given(review))))
    assert Answer.objects.count() == 1
    assert tree_of(answer).css(".toast") == []


def test_another_answer_of_the_same_person_is_what_they_say_now(page, review):
    keep(page, packed(given(review)))
    answer = keep(page, packed(given(review, seen="It says how many now")))
    assert Answer.objects.count() == 2
    assert [one.text() for one in tree_of(answer).css("[aria-labelledby=words] blockquote")] == [
        "It says how many now"
    ]


BROKEN = {
    "cut short": lambda text: text[: len(text) // 2],
    "changed": lambda text: text.replace(text.split("\n")[1][:8], "AAAAAAAA"),
    "without its check": lambda text: "\n".join(text.split("\n")[:-2] + text.split("\n")[-1:]),
    "the marks alone": lambda text: "\n".join((text.split("\n")[0], text.split("\n")[-1])),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_answer_is_refused_in_words_wherever_it_is_sent(page, review, case):
    words = BROKEN[case](packed(given(review)))
    pasted, dropped, kept = paste(page, words), drop(page, words), keep(page, words)
    assert [each.status_code for each in (pasted, dropped, kept)] == [422] * 3
    assert CUT in error_beside(pasted, "words")
    assert CUT in error_beside(dropped, "file")
    assert CUT in text_of(kept)
    assert not Answer.objects.exists()


@pytest.mark.parametrize("words", ["", "Hello", "\0", "=" * 10_000])
def test_what_is_no_answer_at_all_is_not_kept(page, review, words):
    answer = keep(page, words)
    assert (answer.status_code, Answer.objects.count()) == (422, 0)
    assert CUT in text_of(answer)


def test_an_answer_to_a_stranger_s_question_is_not_taken(page, stranger, kept):
    before = kept(stranger)
    theirs = packed(given(asking.reviews(stranger).first()))
    pasted = paste(page, theirs)
    assert pasted.status_code == 422
    assert "a question that was not asked from here" in error_beside(pasted, "words")
    assert keep(page, theirs).status_code == 422
    assert kept(stranger) == before
    assert "Foreign" not in pasted.content.decode()


def test_an_answer_to_what_was_taken_back_is_not_taken(page, review):
    asking.take_back(review)
    said = packed(given(review))
    assert "You took this question back." in error_beside(paste(page, said), "words")
    assert "You took this question back." in text_of(keep(page, said))
    assert not Answer.objects.exists()


def test_one_taken_back_between_the_two_pages_is_not_kept(page, review):
    answer = paste(page, packed(given(review)))
    asking.take_back(review)
    kept = confirmed(page, answer)
    assert (kept.status_code, Answer.objects.count()) == (422, 0)
    assert shown(kept)[0] == "This answer was not kept."


@pytest.mark.parametrize(
    "said",
    [
        {"ratings": {}, "seen": ""},
        {"ratings": {"cv-size": None}, "seen": ""},
        {"ratings": {"letter-point": 1}, "seen": "\u200b"},
    ],
    ids=str,
)
def test_an_answer_that_says_nothing_is_not_kept(page, review, said):
    kept = keep(page, packed(given(review, **said)))
    assert (kept.status_code, Answer.objects.count()) == (422, 0)
    assert "Nothing is filled in yet." in text_of(kept)


def test_the_twenty_first_is_not_kept(page, review):
    for n in range(20):
        answers.receive(review, given(review, seen=f"Point {n}"), on=review.asked_on, way="file")
    kept = keep(page, packed(given(review, seen="One more")))
    assert (kept.status_code, Answer.objects.count()) == (422, 20)
    assert "This was answered twenty times." in text_of(kept)


def test_an_answer_of_a_later_version_asks_for_an_update(page, review):
    said = packed(given(review)).split("\n")
    later = _repacked("".join(said[1:-2]))
    assert "a later version of Nextround" in error_beside(paste(page, later), "words")


def test_whatever_it_says_is_shown_as_it_stands_and_does_nothing(page, review):
    said = given(review, seen=HOSTILE, next_step=HOSTILE, remarks=(Said(HOSTILE, 2),))
    answer = paste(page, packed(said))
    assert shown(answer)[1] == [HOSTILE, HOSTILE]
    assert tree_of(answer).css("main script, main [onclick]") == []
    assert "54439" not in text_of(answer)
    assert Answer.objects.count() == 0
    confirmed(page, answer)
    assert Answer.objects.get().seen == HOSTILE


def test_it_is_taken_for_no_mail_of_an_employer_s(page, review):
    words = f"We regret that we chose another candidate.\n\n{packed(given(review))}"
    assert shown(paste(page, words))[0].startswith("This is the view of")
    assert not Opening.objects.exists()


def _repacked(letters):
    """Return an answer that says it was made by the format after ours."""
    content = base64.b64decode(letters).replace(b'"format": 1', b'"format": 2')
    check = f":{zlib.adler32(content):08x}"
    lines = ("BEGIN", base64.b64encode(content).decode(), check, "END")
    return "\n".join(
        f"-----{line} NEXTROUND REVIEW-----" if line in {"BEGIN", "END"} else line for line in lines
    )
