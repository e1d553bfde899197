"""Offers side by side, as the page says them: short names, and each sentence once."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.openings import offers, services
from nextround.apps.openings.models import Opening
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

MILL = {"role": "Baker", "employer": "Kestrel Mill"}
BARN = {"role": "Baker", "employer": "Owl Barn"}
MILL_TOO = {"role": "Miller", "employer": "Kestrel Mill"}


@pytest.fixture
def offered(person):
    """Return how an offer is kept: what the opening is called, and its pay."""

    def keep(opening, base, **more):
        kept = services.add(person, on=date(2026, 9, 1), stage="offer", **opening)
        terms = {"currency": "EUR", "base": base, "period": "year", **more}
        offers.keep(kept, terms=terms, received_on=date(2026, 10, 2), answer_by=None, notes="")

    return keep


def labels(answer):
    """Return what the values of the first row are called where each stands alone."""
    first = tree_of(answer).css_first("tbody tr")
    return [cell.attributes["data-label"] for cell in first.css("td")]


def test_an_offer_goes_by_its_employer(page, offered):
    offered(MILL, "30000")
    offered(BARN, "40000")
    assert sorted(labels(page.get(reverse("offers")))) == ["Kestrel Mill", "Owl Barn"]


def test_two_offers_of_one_employer_go_by_their_whole_names(page, offered):
    offered(MILL, "30000")
    offered(MILL_TOO, "40000")
    answer = page.get(reverse("offers"))
    assert sorted(labels(answer)) == ["Baker, Kestrel Mill", "Miller, Kestrel Mill"]


@pytest.mark.parametrize(
    ("typed", "shown"), [("185000", "185,000 EUR"), ("47.800", "47,800 EUR"), ("some", "some EUR")]
)
def test_the_page_of_an_opening_shows_a_sum_as_it_is_counted_and_any_other_words_as_kept(
    page, offered, typed, shown
):
    offered(MILL, typed)
    answer = page.get(reverse("opening", args=[Opening.objects.get().pk]))
    facts = tree_of(answer).css_first("section[aria-labelledby=offer] .facts").text()
    assert shown in facts


def test_what_an_offer_costs_stands_with_a_true_minus(page, person, offered):
    offered(MILL, "30000", costs="The way to work 15000")
    offered(BARN, "40000")
    words = text_of(page.get(reverse("offers")))
    assert "−15,000 EUR" in words
    assert "-15,000" not in words


def test_an_offer_without_an_employer_goes_by_its_role(page, offered):
    offered({"role": "Baker", "employer": ""}, "30000")
    assert labels(page.get(reverse("offers"))) == ["Baker"]


def test_who_pays_more_is_said_once_over_the_rows_it_holds_for(page, offered):
    offered(MILL, "30000")
    offered(BARN, "40000")
    answer = page.get(reverse("offers"))
    assert text_of(answer).count("Owl Barn: pays more") == 1
    said = tree_of(answer).css_first("th[scope=rowgroup]").parent.parent
    assert [row.text() for row in said.css("th[scope=row]")] == ["The first year", "A usual year"]
