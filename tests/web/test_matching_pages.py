"""What an opening asks stands beside the record, and a gap takes an answer."""

from datetime import date

import pytest
from django.urls import reverse

from matching_rows import ASKED, POSTING, TOLD
from nextround.apps.coaching import pieces
from nextround.apps.matching.models import Answer
from nextround.apps.openings import papers, services
from nextround.apps.record import queries as record
from nextround.apps.record import services as facts
from web.reading_pages import links_of_errors, tree_of

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
HTMX = {"hx-request": "true"}
WILD = "<script>alert(1)</script>"


@pytest.fixture
def opening(person):
    return services.add(
        person, on=DAY, stage="saved", role="Warden", employer="Tarn Park", posting=POSTING
    )


@pytest.fixture
def post(person):
    return facts.add(
        person, "work", name="Van driver", organisation="Tarn Bakery", start="2014", end="2020"
    )


def match(page, opening, **more):
    return page.get(reverse("opening-match", args=[opening.pk]), **more)


def answer(page, opening, said, *, digest=TOLD, headers=None, **fields):
    path = reverse("requirement", args=[opening.pk, digest])
    return page.post(path, {"said": said, **fields}, headers=headers)


def beside(answer, digest):
    return " ".join(tree_of(answer).css_first(f"#asked-{digest}").text().split())


def test_each_thing_asked_stands_beside_its_best_evidence(page, opening, post):
    shown = match(page, opening)
    assert "Likely Van driver, Tarn Bakery" in beside(shown, ASKED)
    link = tree_of(shown).css_first(f"#asked-{ASKED} a").attributes["href"]
    assert link == f"/documents/#fact-{post.pk}"
    assert "Not found" in beside(shown, TOLD)
    assert "Have you done this? Where, and when? Answer" in beside(shown, TOLD)


def test_how_many_are_met_is_said_and_nothing_is_added_up(page, opening, post):
    assert "2 asked: 1 met, 1 not found, to be answered." in match(page, opening).content.decode()


def test_the_page_of_the_opening_leads_there_and_takes_it_in(page, opening):
    shown = tree_of(page.get(reverse("opening", args=[opening.pk]))).css_first("#asked")
    address = reverse("opening-match", args=[opening.pk])
    assert shown.attributes["hx-get"] == address
    assert shown.css_first("a").attributes["href"] == address


def test_htmx_gets_the_part_alone(page, opening):
    part = match(page, opening, headers=HTMX)
    assert part["Vary"].split(", ").count("HX-Request") == 1
    assert part.content.decode().strip().startswith('<div class="stack stack--loose" id="asked">')


def test_an_empty_record_is_said_and_nothing_is_asked_of_it(page, opening):
    assert "Your record is empty" in match(page, opening).content.decode()


def test_a_yes_becomes_a_fact_and_the_toast_takes_it_back(page, person, opening):
    sent = answer(page, opening, "yes", where="Tarn Hives", since="2015")
    shown = page.get(sent["Location"])
    assert sent["Location"].endswith(f"/match/#asked-{TOLD}")
    fact = record.facts(person).get()
    assert (fact.organisation, fact.start, fact.end) == ("Tarn Hives", "2015", "present")
    assert beside(shown, TOLD).startswith("Knowledge of beekeeping")
    page.post(tree_of(shown).css_first(".toast form").attributes["action"])
    assert (record.is_empty(person), Answer.objects.count()) == (True, 0)


def test_a_yes_at_a_position_is_added_to_it(page, opening, post):
    answer(page, opening, "yes", position=str(post.pk), what="Kept hives on the roof")
    assert post.achievements.get().wordings.get().text == "Kept hives on the roof"


def test_htmx_gets_all_of_them_as_they_stand_now_and_the_toast(page, opening):
    part = answer(page, opening, "no", headers=HTMX)
    assert part.status_code == 200
    assert "You said: No" in beside(part, TOLD)
    assert tree_of(part).css_first("[hx-swap-oob] .toast") is not None


@pytest.mark.parametrize("said", ["not-yet", "no", "not-for-me"])
def test_a_no_needs_no_words(page, person, opening, said):
    assert answer(page, opening, said).status_code == 302
    assert record.is_empty(person)


@pytest.mark.parametrize(
    ("said", "fields", "field"),
    [
        ("yes", {}, "where"),
        ("yes", {"where": "Hives", "since": "once upon a time"}, "since"),
        ("yes", {"where": "a" * 501}, "where"),
        ("yes", {"position": "987654"}, "position"),
    ],
)
def test_an_answer_that_tells_nothing_is_refused_in_words(
    page, person, opening, post, said, fields, field
):
    refused = answer(page, opening, said, **fields)
    assert refused.status_code == 422
    assert links_of_errors(refused) == [f"answer_{TOLD}_{field}"]
    assert Answer.objects.count() == 0


def test_an_answer_that_there_is_not_is_refused(page, opening):
    assert answer(page, opening, "perhaps").status_code == 422
    assert Answer.objects.count() == 0


def test_what_is_refused_goes_back_to_its_own_place(page, opening):
    refused = answer(page, opening, "yes", headers=HTMX)
    assert (refused["HX-Retarget"], refused["HX-Reswap"]) == (f"#asked-{TOLD}", "outerHTML")


def test_an_end_before_its_beginning_is_refused(page, opening):
    refused = answer(page, opening, "yes", where="Hives", since="2019", until="2015")
    assert refused.status_code == 422
    assert "This is before it began" in refused.content.decode()


def test_what_nobody_asks_is_not_found(page, opening):
    assert page.get(reverse("requirement", args=[opening.pk, "0" * 16])).status_code == 404


def test_words_of_an_answer_are_shown_and_not_run(page, opening):
    answer(page, opening, "yes", where=WILD, what=WILD)
    shown = match(page, opening)
    assert "alert(1)" in beside(shown, TOLD)
    assert WILD not in shown.content.decode()


def test_papers_that_agree_are_said_to(page, opening):
    shown = page.get(reverse("opening-agree", args=[opening.pk]))
    assert "Nothing was found that they say differently." in shown.content.decode()


def test_a_letter_to_somebody_else_is_found(page, person, opening, post):
    services.add(person, on=DAY, stage="saved", role="Baker", employer="Brack Mill")
    words = "Dear Ms Quill,\nI would like to work at Brack Mill. At Tarn Bakery I began in 2011."
    pieces.add(person, kind="letter", title="To the park", words=words, opening=opening)
    shown = page.get(reverse("opening-agree", args=[opening.pk]))
    said = [row.text() for row in tree_of(shown).css("dd")]
    assert said == ["2011", "2014 – 2020", "Brack Mill", "Tarn Park"]


def test_files_are_read_when_asked_and_what_cannot_be_is_said(page, opening, post):
    letter = b"Dear Ms Quill,\nat Tarn Bakery I began in 2011.\n"
    papers.keep(opening, [letter], name="letter.txt", paper="letter", on=DAY)
    papers.keep(opening, [b"%PDF-1.7 nothing"], name="cv.pdf", paper="cv", on=DAY)
    path = reverse("opening-agree", args=[opening.pk])
    assert "2011" not in page.get(path).content.decode()
    shown = page.get(f"{path}?files=1").content.decode()
    assert ("2011" in shown, "cv.pdf: " in shown) == (True, True)
