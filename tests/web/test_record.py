"""The record's pages: facts by kind, changed where they stand; everyone in them is invented."""

import json
import re

import pytest
from django.urls import reverse

from nextround.apps.core.models import Change
from nextround.apps.record import achievements, bringing, queries, services
from nextround.engine.career.json_resume import career_of
from record_rows import keep_record
from web.long_career import long_career
from web.reading_pages import error_beside, text_of, tree_of

pytestmark = pytest.mark.django_db

PART = {"hx-request": "true"}


@pytest.fixture
def record(person):
    return keep_record(person, words="Northfold")


@pytest.fixture
def driver(record):
    return record.get(name__startswith="Driver")


def titles(answer):
    return [node.text().strip() for node in tree_of(answer).css(".entry__title")]


def test_an_empty_record_offers_the_two_ways_to_begin(page):
    tree = tree_of(page.get(reverse("documents")))
    doors = {door.css_first("h2").text(): door.attributes["href"] for door in tree.css(".card")}
    assert doors == {
        "Bring in the CV you have": reverse("record-import"),
        "Write it down here": reverse("fact-new", args=["work"]),
    }


def test_facts_stand_by_kind(page, record):
    answer = page.get(reverse("documents"))
    assert [node.text() for node in tree_of(answer).css("section h2[id]")] == [
        "Work",
        "Skills",
        "Also",
    ]
    assert titles(answer)[1:] == ["Driver Northfold", "Loader Northfold", "Ticketing Northfold"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("taught drivers", ["Driver Northfold"]),
        ("NORTHFOLD ticket", ["Ticketing Northfold"]),
        ("40 a night", ["Driver Northfold"]),
        ("2016", ["Loader Northfold"]),
        ("submarine", []),
    ],
)
def test_searching_keeps_the_facts_that_hold_every_word(page, record, typed, found):
    answer = page.get(reverse("documents"), {"q": typed})
    assert titles(answer)[1:] == found


def test_a_kind_asks_for_what_it_has(page):
    fields = {
        kind: [
            node.attributes["name"]
            for node in tree_of(page.get(reverse("fact-new", args=[kind]))).css(
                "main :is(input, textarea):not([type=hidden])"
            )
        ]
        for kind in ("work", "certificates", "languages")
    }
    assert fields == {
        "work": ["name", "organisation", "place", "start", "end", "ongoing", "summary"],
        "certificates": ["name", "organisation", "x_number", "end", "x_until", "url"],
        "languages": ["name", "fluency"],
    }


def test_a_kind_that_there_is_not_is_not_found(page):
    assert page.get(reverse("fact-new", args=["wishes"])).status_code == 404


def test_a_driving_licence_is_written_down_with_its_classes_and_its_end(page, person):
    page.post(
        reverse("fact-new", args=["certificates"]),
        {"name": "Licence C+E", "end": "2008", "x_until": "May 2031"},
    )
    fact = queries.facts(person).get()
    assert (fact.name, fact.end, fact.details["x-until"]) == ("Licence C+E", "2008", "2031-05")
    assert "Valid until: May 2031" in text_of(page.get(reverse("documents")))


def test_what_goes_on_has_no_end(page, person):
    page.post(
        reverse("fact-new", args=["work"]), {"name": "Chef", "start": "3/2019", "ongoing": "on"}
    )
    assert queries.facts(person).get().end == "present"
    assert "Mar 2019 – now" in text_of(page.get(reverse("documents")))


def test_an_end_before_the_beginning_is_told_beside_it(page, person):
    answer = page.post(
        reverse("fact-new", args=["work"]), {"name": "Chef", "start": "2019", "end": "2018"}
    )
    assert answer.status_code == 422
    assert error_beside(answer, "end") == "This is before it began. Check both."


def test_a_fact_without_a_name_is_asked_for_one(page):
    answer = page.post(reverse("fact-new", args=["x-memberships"]), {"start": "2019"})
    assert error_beside(answer, "organisation") == "Fill this in."


def test_a_part_is_the_fact_alone_with_its_form(page, driver):
    answer = page.get(reverse("fact-edit", args=[driver.pk]), headers=PART)
    tree = tree_of(answer)
    assert (len(tree.css("article")), tree.css("nav")) == (1, [])
    assert tree.css_first("input[name=start]").attributes["value"] == "March 2019"


def test_saved_in_place_the_fact_comes_back_with_the_way_to_undo_it(page, driver):
    answer = page.post(
        reverse("fact-edit", args=[driver.pk]),
        {"name": "Night driver", "ongoing": "on", "start": "2019"},
        headers=PART,
    )
    tree = tree_of(answer)
    assert tree.css_first(".entry__title").text() == "Night driver"
    undo = tree.css_first("[hx-swap-oob] form").attributes["action"]
    page.post(undo)
    driver.refresh_from_db()
    assert driver.name == "Driver Northfold"


def test_a_part_that_is_refused_keeps_what_was_typed(page, driver):
    answer = page.post(
        reverse("fact-edit", args=[driver.pk]), {"name": "D", "start": "soon"}, headers=PART
    )
    assert answer.status_code == 422
    assert tree_of(answer).css_first("input[name=start]").attributes["value"] == "soon"


def test_a_plain_form_leads_back_to_the_fact(page, driver):
    answer = page.post(reverse("fact-edit", args=[driver.pk]), {"name": "Night driver"})
    assert answer.url == f"{reverse('documents')}#fact-{driver.pk}"


def test_what_a_file_had_besides_stays_when_the_form_is_saved(page, person):
    fact = services.add(
        person, "skills", name="Welding", details={"keywords": [{"deep": 1}], "x-own": 7}
    )
    address = reverse("fact-edit", args=[fact.pk])
    shown = tree_of(page.get(address)).css_first("input[name=keywords]").attributes["value"]
    page.post(address, {"name": "Welding", "level": "Good", "keywords": shown})
    fact.refresh_from_db()
    assert fact.details == {"keywords": [{"deep": 1}], "x-own": 7, "level": "Good"}


def test_a_detail_that_is_emptied_goes(page, person):
    fact = services.add(person, "skills", name="Welding", details={"level": "Good", "x-own": 7})
    page.post(reverse("fact-edit", args=[fact.pk]), {"name": "Welding", "level": ""})
    fact.refresh_from_db()
    assert fact.details == {"x-own": 7}


def test_a_fact_says_where_it_comes_from(page, driver):
    text = text_of(page.get(reverse("fact", args=[driver.pk])))
    assert "From Northfold.pdf, page 1" in text
    assert "Driver, since March 2019 Northfold" in text


def test_another_way_to_say_it_is_kept_and_may_come_first(page, driver):
    achievement = driver.achievements.last()
    row = achievement.wordings.get()
    page.post(
        reverse("achievement", args=[achievement.pk]),
        {
            f"words-{row.pk}": row.text,
            f"style-{row.pk}": "long",
            "words-new": "Trained 3",
            "style-new": "short",
            "language-new": "en",
            "first": "new",
            "right": ["three"],
        },
    )
    achievement.refresh_from_db()
    assert [w.text for w in achievement.wordings.all()] == ["Trained 3", row.text]
    assert achievement.checked == ["three"]


def test_numbers_that_nobody_checked_are_marked(page, driver):
    tree = tree_of(page.get(reverse("documents")))
    assert [node.text() for node in tree.css(".entry__done .unsure")] == ["three"]


def test_numbers_are_checked_together_in_one_change(page, person, driver):
    last = Change.objects.latest("pk")
    achievement = driver.achievements.last()
    page.post(reverse("record-numbers"), {f"right-{achievement.pk}": ["three"]})
    checked = [one.checked for one in queries.achievements(person)]
    assert checked == [[], ["three"]]
    assert Change.objects.filter(pk__gt=last.pk).count() == 1


def test_a_record_without_numbers_says_what_a_number_is_good_for(page):
    assert "How many, how often, how much" in text_of(page.get(reverse("record-numbers")))


def test_more_numbers_than_a_form_may_hold_are_gone_through_in_parts(page, person):
    fact = services.add(person, "work", name="Planner")
    lines = [achievements.add(fact, f"Planned {n} tours") for n in range(2, 160)]
    tree = tree_of(page.get(reverse("record-numbers")))
    assert len(tree.css("main [role=group]")) == 150
    achievements.check(lines[0], ["2"])
    after = tree_of(page.get(reverse("record-numbers")))
    assert after.css(f"input[name=right-{lines[0].pk}]") == []


def test_a_fact_moves_by_its_buttons(page, person, driver):
    answer = page.post(reverse("fact-move"), {"down": driver.pk})
    assert answer.url.endswith(f"#fact-{driver.pk}")
    assert titles(page.get(reverse("documents")))[1] == "Loader Northfold"


def test_the_record_is_taken_away_as_json_resume_and_comes_back_alike(page, person, record):
    before = queries.career(person)
    answer = page.get(reverse("record-json"))
    assert answer["Content-Disposition"] == 'attachment; filename="record.json"'
    bringing.replace(person, career_of(json.loads(answer.content)))
    assert queries.career(person) == before


def test_who_it_is_about_keeps_what_the_form_does_not_know(page, person):
    services.say_profile(person, location={"region": "North"}, details={"x": 1})
    page.post(reverse("record-profile"), {"name": "Ada Birch", "city": "Northfold"})
    profile = queries.profile(person)
    assert (profile.location, profile.details) == (
        {"region": "North", "city": "Northfold"},
        {"x": 1},
    )


def test_forty_years_weigh_less_than_100_kb_and_keep_what_was_done_long_ago_a_click_away(
    page, person
):
    bringing.bring_in(person, long_career(), file="cv.pdf")
    answer = page.get(reverse("documents"))
    assert len(answer.content) < 100 * 1024
    folded = re.findall(r"\d+ things you did there", text_of(answer))
    assert len(folded) >= 10
    first = queries.facts(person).filter(end__lt="2005").exclude(achievements=None).first()
    whole = page.get(reverse("fact", args=[first.pk]), headers=PART)
    assert len(tree_of(whole).css(".entry__done li")) == 5
