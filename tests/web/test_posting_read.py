"""What an opening's page shows of its posting. Every posting here is invented."""

from datetime import date

import pytest
from django.urls import reverse

from engine.posting import texts
from nextround.apps.openings import services
from nextround.web import posting_read as shown
from nextround.web.matched import Piece, Shown
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def section(page, person, text, **facts):
    opening = services.add(person, on=DAY, role="Nurse", posting=text, **facts)
    answer = page.get(reverse("opening", args=[opening.pk]))
    return tree_of(answer).css_first("[aria-labelledby=posting]")


def asked(part):
    """Return what stands in the lists of requirements, by the list's heading."""
    lists = [each.parent for each in part.css("h3") if each.parent.css(".requirement")]
    return {
        each.css_first("h3").text(): [
            line.css_first("span").text() for line in each.css(".requirement")
        ]
        for each in lists
    }


def test_demands_and_wishes_stand_in_two_lists_in_the_words_of_the_posting(page, person):
    lists = asked(section(page, person, texts.GERMAN_WAREHOUSE))
    assert lists == {
        "It demands": [
            "Du sprichst Deutsch auf Niveau A2",
            "Bereitschaft zur Arbeit im Zwei-Schicht-System",
        ],
        "It would welcome": ["Staplerschein"],
    }


def test_the_kind_stands_beside_with_the_least_years(page, person):
    part = section(page, person, texts.TRUCK_DRIVER)
    tags = [each.text() for each in part.css(".requirement .tag")]
    assert "experience, 2 years" in tags
    assert "licence or certificate" in tags


def test_duties_and_terms_are_folded(page, person):
    part = section(page, person, texts.NURSE)
    folds = {each.css_first("summary").text(): each for each in part.css("details")}
    assert list(folds) == ["Terms, and how to apply", "What you would do", "Read it as it was"]
    assert "plan and deliver care" in folds["What you would do"].text()
    assert "412-AM-77" in folds["Terms, and how to apply"].text()
    assert "open" not in folds["What you would do"].attributes


def test_what_is_worth_asking_about_stands_first_with_its_words(page, person):
    part = section(page, person, texts.DOUBTFUL)
    assert part.css_first("h3").text() == "Worth asking about"
    assert "“refundable training fee”" in part.text()


def test_an_employer_whom_the_person_knows_need_not_be_named(page, person):
    unnamed = section(page, person, texts.MECHANIC_ON_ONE_LINE)
    assert "No employer is named" in unnamed.text()
    named = section(page, person, texts.MECHANIC_ON_ONE_LINE, employer="Fleet Co")
    assert "No employer is named" not in named.text()


def test_it_is_said_what_this_is_read_from(page, person):
    note = section(page, person, texts.GERMAN_NURSE).css_first("[role=note]").text()
    assert "in German, by rules on this machine" in note


def test_a_posting_that_asks_nothing_says_so(page, person):
    part = section(page, person, "Baker\nWe have baked since 1904.")
    assert "No requirement was found" in part.text()


def test_no_more_is_shown_than_a_page_holds_and_the_rest_is_counted(page, person):
    many = "Cook\nRequirements\n" + "".join(f"- Skill in dish {n}\n" for n in range(60))
    part = section(page, person, many)
    assert len(part.css(".requirement")) == shown.SHOWN
    assert "20 more stand in the words below" in part.text()


def test_markup_in_a_posting_is_shown_as_text(page, person):
    part = section(page, person, "Cook\nRequirements\n- A <b>licence</b> <script>x</script>")
    assert part.css(".requirement b, .requirement script") == []


def test_evidence_has_its_place_beside_the_requirement(rf):
    from django.template.loader import render_to_string

    ask = shown.Ask("A licence", "licence", "")
    piece = Piece("", "HGV", ", 2019", is_name=False, where="Driver", link="/d/", how=())
    evidence = Shown("d1", "Shown", True, piece, (), (), "", "")
    with_it = render_to_string("components/requirement.html", {"ask": ask, "evidence": evidence})
    assert "<mark>HGV</mark>, 2019" in with_it
    assert '<a href="/d/"><bdi>Driver</bdi></a>' in with_it
    without = render_to_string("components/requirement.html", {"ask": ask, "evidence": None})
    assert "requirement__evidence" not in without
