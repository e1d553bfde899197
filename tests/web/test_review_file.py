"""The file that a review goes out as: it runs what is its own, and shows the one thing alone."""

import base64
import hashlib
import re
from datetime import timedelta

import pytest
from django.urls import reverse

from formats.pdf_bytes import pdf_of_pages
from nextround.apps.coaching import asking, pieces
from nextround.apps.core import people
from nextround.apps.openings import contacts
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db

NOWHERE = re.compile(r"https?:|//[a-z]", re.IGNORECASE)
TITLE = "CV <b>&amp;</b> \u202ecod.exe {{7*7}} for Leith"
WORDS = "A nurse\nResponsible for a ward of twenty-eight beds."


@pytest.fixture
def asked(person):
    """Return a function that asks somebody about a piece until a day."""

    def asked(*, days=21, **shown):
        shown = {"kind": "cv", "title": "CV, May", "words": WORDS, **shown}
        piece, today = pieces.add(person, **shown), people.today(person)
        who, until = contacts.Who(name="Bo Ashgrove"), today + timedelta(days=days)
        on = min(today, until)
        return asking.ask(piece, who, relation="friend", way="file", on=on, until=until)

    return asked


def page_of(review, name="review-asked"):
    return reverse(name, args=[review.pk])


def file_of(page, review):
    answer = page.get(page_of(review, "review-file"))
    assert answer.status_code == 200
    return answer


def test_it_is_one_to_take_away_under_the_name_of_the_piece(page, asked):
    answer = file_of(page, asked())
    assert answer["Content-Disposition"] == 'attachment; filename="cv-may.html"'
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_it_runs_its_own_script_and_style_and_nothing_else(page, asked):
    tree = tree_of(file_of(page, asked()))
    policy = tree.css_first('meta[http-equiv="Content-Security-Policy"]').attributes["content"]
    rules = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    hashes = {kind: {_hash(node.text()) for node in tree.css(kind)} for kind in ("style", "script")}
    assert rules == {
        "default-src": "'none'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "style-src": rules["style-src"],
        "script-src": rules["script-src"],
    }
    assert set(rules["style-src"].split()) == hashes["style"]
    assert set(rules["script-src"].split()) == hashes["script"]
    assert len(tree.css("script")) == len(hashes["script"]) == 4


def test_it_asks_nobody_for_anything(page, asked):
    shown = pieces.Upload("cv.pdf", pdf_of_pages("Ward nurse", "Leith"))
    tree = tree_of(file_of(page, asked(upload=shown)))
    said = [(node.tag, name, value) for node in tree.css("*") for name, value in _attributes(node)]
    pictures = [value for tag, name, value in said if (tag, name) == ("img", "src")]
    assert [value.split(",")[0] for value in pictures] == ["data:image/webp;base64"] * 2
    named = [value for _, name, value in said if name in {"src", "srcset", "href", "action"}]
    outside = [value for value in named if not value.startswith(("#", "data:image/webp;base64,"))]
    assert outside == []
    assert [rule for rule in _styles(tree) if NOWHERE.search(rule) or "@import" in rule] == []
    assert tree.css("iframe, object, embed, base, link, form[action]") == []


def test_it_shows_the_one_thing_and_nothing_else_of_the_person_s(page, person, final, asked):
    people.prefer(person, full_name="Ruth Invented")
    pieces.add(person, kind="letter", title="Another thing", words="Dear Ms Weber")
    review = asked(opening=final)
    contacts.edit(review.contact, email="bo@ashgrove.example", notes="Owes me a favour")
    word = asking.make_link(review)
    text = file_of(page, review).content.decode()
    assert "Ruth Invented would like your view of a CV." in text
    assert [line for line in WORDS.split("\n") if line not in text] == []
    hidden = (
        word,
        review.token_digest,
        "Ashgrove",
        "favour",
        "Kestrel",
        "Another thing",
        "Dear Ms Weber",
        "csrf",
        "sessionid",
    )
    assert [one for one in hidden if one in text] == []
    assert review.key in text


def test_a_hostile_title_name_and_text_do_nothing_in_it(page, person, asked):
    people.prefer(person, full_name="</h1><script>alert(1)</script>{{7*7777}}")
    words = "</script><script>alert(1)</script>\n\"' onload=alert(1) {{7*7777}}"
    answer = file_of(page, asked(title=TITLE, words=words, asked="</p><style>*{}</style>"))
    tree = tree_of(answer)
    assert [line.text() for line in tree.css(".lines__words")] == words.split("\n")
    assert tree.css_first("h2[id=thing]").text() == TITLE
    assert (len(tree.css("script")), len(tree.css("style"))) == (4, 1)
    assert "54439" not in tree.text()
    name = "cv-bampb-codexe-77-for-leith.html"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}"'


@pytest.mark.parametrize("days", [21, -1])
def test_it_is_handed_out_no_more_once_it_was_taken_back_or_is_over(page, asked, days):
    review = asked(days=days)
    if days > 0:
        asking.take_back(review)
    answer = page.get(page_of(review, "review-file"))
    assert (answer.status_code, answer["Location"]) == (302, page_of(review))
    assert page_of(review, "review-file") not in page.get(page_of(review)).content.decode()


def test_a_name_without_a_letter_still_names_the_file(page, asked):
    answer = file_of(page, asked(title="履歴書"))
    assert answer["Content-Disposition"] == 'attachment; filename="review.html"'


def _hash(text):
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _attributes(node):
    return [(name, value or "") for name, value in node.attributes.items()]


def _styles(tree):
    return [line for style in tree.css("style") for line in style.text().split("\n")]
