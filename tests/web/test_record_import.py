"""A CV is brought in: shown beside its original, mended, joined to what is there, taken back."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from formats.pdf_bytes import pdf_of_pages
from nextround.apps.record import queries, services
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

# Nobody in it exists.
NURSE = {
    "basics": {"name": "Ida Brook", "phone": "+44 7700 900 123"},
    "work": [
        {
            "name": "Harrow Vale Hospital",
            "position": "Staff nurse",
            "startDate": "2018-05",
            "endDate": "2023-02",
            "highlights": ["Led 28 beds on nights."],
        },
        {"name": "Elm House", "position": "Care assistant", "startDate": "2015"},
    ],
    "skills": [{"name": "Triage"}, {"name": "Wound care"}],
}
CV_AMONG_OTHERS = (
    "Ida Brook\nida@example.org\n\nExperience\nStaff nurse\nElm House\nMay 2018 - June 2023\n"
    "Care assistant\nMill House\n2015 - 2018\n\nEducation\nNursing\nNorthmoor College\n"
    "2012 - 2015\n"
)
WORDS = "Ida Brook\nida@example.org\n\nEXPERIENCE\nStaff nurse, Elm House\nMay 2018 - June 2023\n"


def send(page, content, *, name="cv.json"):
    return page.post(reverse("record-import"), {"file": SimpleUploadedFile(name, content)})


def send_resume(page, resume):
    return send(page, json.dumps(resume).encode())


def fields_of(answer):
    """Return what the form of the page would send as it stands."""
    sent = {}
    for field in tree_of(answer).css("form.recognised input[name]"):
        told = field.attributes
        if told.get("type") in {"checkbox", "radio"} and "checked" not in told:
            continue
        sent.setdefault(told["name"], []).append(told.get("value") or "")
    return sent


def keep(page, answer, **changes):
    return page.post(reverse("record-import-keep"), {**fields_of(answer), **changes}, follow=True)


def names(person):
    return [str(fact) for fact in queries.facts(person)]


def test_what_was_read_is_shown_and_nothing_is_kept(page, person):
    answer = send_resume(page, NURSE)
    assert "Staff nurse, Harrow Vale Hospital" in text_of(answer)
    assert "May 2018 – Feb 2023" in text_of(answer)
    assert queries.is_empty(person)


def test_all_of_it_comes_in_with_one_click_and_goes_with_one(page, person):
    kept = keep(page, send_resume(page, NURSE))
    assert names(person) == [
        "Staff nurse, Harrow Vale Hospital",
        "Care assistant, Elm House",
        "Triage",
        "Wound care",
    ]
    assert queries.profile(person).name == "Ida Brook"
    page.post(tree_of(kept).css(".toast form")[-1].attributes["action"])
    assert queries.is_empty(person)


def test_what_is_unticked_stays_out(page, person):
    answer = send_resume(page, NURSE)
    keep(page, answer, **{"fact0-what": "leave", "fact2-what": [], "who-take": []})
    assert names(person) == ["Care assistant, Elm House", "Wound care"]
    assert queries.profile(person).name == ""


def test_a_field_that_was_misread_is_mended_on_the_page(page, person):
    answer = send_resume(page, NURSE)
    keep(page, answer, **{"fact0-name": "Ward sister", "fact0-end": "now"})
    [job, _] = queries.facts(person).filter(kind="work")
    assert (job.name, job.end) == ("Ward sister", "present")


def test_a_date_that_is_none_is_said_beside_its_field_and_nothing_is_lost(page, person):
    answer = keep(page, send_resume(page, NURSE), **{"fact0-start": "spring", "fact1-name": "Aide"})
    assert answer.status_code == 422
    tree = tree_of(answer)
    assert "Write a year" in tree.css_first("#f0 .field__error").text()
    assert tree.css_first("input[name=fact1-name]").attributes["value"] == "Aide"
    assert tree.css_first("input[name=fact0-start]").attributes["value"] == "spring"
    assert queries.is_empty(person)


def test_a_second_file_is_proposed_to_join_what_is_there(page, person):
    services.add(person, "work", name="Staff nurse", organisation="Harrow Vale", start="2018-05")
    answer = send_resume(page, NURSE)
    joined = tree_of(answer).css_first("#f0").text()
    assert "It is the same as “Staff nurse, Harrow Vale”" in joined
    assert "in place of Harrow Vale" in joined
    keep(page, answer)
    [job, _] = queries.facts(person).filter(kind="work").order_by("pk")
    # What is there stays; what was missing is added.
    assert (job.organisation, job.end) == ("Harrow Vale", "2023-02")
    assert [str(one.wordings.first()) for one in job.achievements.all()] == [
        "Led 28 beds on nights."
    ]


def test_what_the_record_says_gives_way_only_when_ticked(page, person):
    services.add(person, "work", name="Staff nurse", organisation="Harrow Vale", start="2018-05")
    keep(page, send_resume(page, NURSE), **{"fact0-take": ["organisation", "end"]})
    job = queries.facts(person).get(name="Staff nurse")
    assert job.organisation == "Harrow Vale Hospital"


def test_one_that_only_looks_the_same_is_put_beside(page, person):
    services.add(person, "work", name="Staff nurse", organisation="Harrow Vale", start="2018-05")
    keep(page, send_resume(page, NURSE), **{"fact0-what": "new"})
    assert queries.facts(person).filter(name="Staff nurse").count() == 2


def test_what_is_there_already_is_not_brought_twice(page, person):
    keep(page, send_resume(page, NURSE))
    answer = send_resume(page, NURSE)
    assert "4 facts are in your record already" in text_of(answer)
    keep(page, answer)
    assert len(names(person)) == 4


def test_a_pdf_is_shown_page_by_page_with_the_places_it_was_read_from(page):
    answer = send(page, pdf_of_pages(WORDS), name="cv.pdf")
    tree = tree_of(answer)
    picture = page.get(tree.css_first(".original img").attributes["src"])
    assert picture["Content-Type"] == "image/webp"
    [mark] = tree.css(".original__mark")
    assert 0 < float(mark.attributes["y"]) < 1
    assert tree.css_first(f'a[href="#{mark.attributes["id"]}"]') is not None


def test_nothing_else_that_waits_is_shown_as_a_picture(page):
    answer = send_resume(page, NURSE)
    waiting = tree_of(answer).css_first("input[name=waiting]").attributes["value"]
    assert page.get(reverse("record-import-page", args=[waiting])).status_code == 404
    assert page.get(reverse("record-import-page", args=["0" * 32])).status_code == 404


@pytest.mark.parametrize("waiting", ["0" * 32, "../../secret.key", "", "x"])
def test_what_waits_no_more_is_asked_for_again(page, person, waiting):
    answer = page.post(reverse("record-import-keep"), {"waiting": waiting})
    assert answer.status_code == 422
    assert "Choose it again" in text_of(answer)
    assert queries.is_empty(person)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cv.pdf", b"%PDF-1.7\n1 0 obj"),
        ("cv.docx", b"PK\x03\x04broken"),
        ("cv.json", b'{"work": [' * 5000),
        ("cv.txt", b"\x00\x01\x02" * 100),
        ("cv.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(page, name, content):
    answer = send(page, content, name=name)
    assert answer.status_code == 422
    assert tree_of(answer).css_first(".field__error").text().strip().endswith(".")


def test_words_can_be_pasted(page):
    answer = page.post(reverse("record-import"), {"words": WORDS})
    assert "ida@example.org" in text_of(answer)


def test_a_file_and_words_are_not_both_taken(page):
    file = SimpleUploadedFile("cv.json", json.dumps(NURSE).encode())
    answer = page.post(reverse("record-import"), {"words": WORDS, "file": file})
    assert "not both" in text_of(answer)


def test_neither_is_asked_for(page):
    answer = page.post(reverse("record-import"), {})
    assert "Choose a file, or paste the words." in text_of(answer)


@pytest.mark.parametrize("count", [2, 40])
def test_looking_costs_the_same_however_much_is_there(
    page, person, count, django_assert_max_num_queries
):
    for n in range(count):
        services.add(
            person, "work", name=f"Cook {n}", organisation=f"Mill {n}", start=f"{1980 + n}"
        )
    send_resume(page, NURSE)
    with django_assert_max_num_queries(20):
        send_resume(page, NURSE)


def test_a_cv_dropped_where_anything_is_added_is_told_for_one(page):
    file = SimpleUploadedFile("mine.pdf", pdf_of_pages(CV_AMONG_OTHERS))
    answer = page.post(reverse("add-read"), {"words": "", "file": file})
    assert "This is what was read in mine.pdf" in text_of(answer)
    assert "It is something else" in text_of(answer)


def test_fields_dropped_there_are_taken_for_one_by_their_form(page):
    file = SimpleUploadedFile("mine.json", json.dumps(NURSE).encode())
    answer = page.post(reverse("add-read"), {"words": "", "file": file})
    assert "Staff nurse, Harrow Vale Hospital" in text_of(answer)


def test_what_was_taken_for_one_can_be_something_else(page):
    answer = page.get(reverse("add") + "?for=other")
    assert tree_of(answer).css_first("input[name=other]") is not None
    answer = page.post(reverse("add-read"), {"words": CV_AMONG_OTHERS, "other": "1"})
    assert "This is what was read" not in text_of(answer)


def test_a_posting_with_the_same_headings_is_none(page):
    words = "Baker at Mill\n\nSkills\nDough\n\nEducation\nNone needed\n\nApply by 3 May 2026."
    answer = page.post(reverse("add-read"), {"words": words})
    assert "This is what was read" not in text_of(answer)
