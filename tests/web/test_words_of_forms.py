"""Forms and pages speak in words of our own, where Django has some too."""

import pytest
from django.urls import reverse

from nextround.apps.openings import services, stages
from web.addresses import TAKING_FORMS
from web.reading_pages import error_beside, tree_of

pytestmark = pytest.mark.django_db

# What Django says of a field left empty, and of a choice that there is not.
OF_DJANGO = ("This field is required", "Select a valid choice")
# What a page of rows always sends with them.
COUNTERS = {
    f"{rows}-{which}_FORMS": count
    for rows in ("plan", "who")
    for which, count in (("TOTAL", "1"), ("INITIAL", "0"))
}
FOR_EVER = {"erase", "examples-remove"}
EMPTY = [address for address in TAKING_FORMS if address.name not in FOR_EVER]


@pytest.mark.parametrize("address", EMPTY, ids=str)
def test_an_empty_form_is_refused_in_our_words(page, mine, address):
    words = page.post(address.path(mine), COUNTERS).content.decode()
    assert [one for one in OF_DJANGO if one in words] == []


def test_a_field_left_empty_is_to_be_filled_in(page, final):
    answer = page.post(reverse("opening-note", args=[final.pk]), {"words": ""})
    assert error_beside(answer, "words") == "Fill this in."


def test_a_choice_that_there_is_not_is_to_be_made_anew(page):
    answer = page.post(reverse("settings"), {"time_zone": "Nowhere/Nowhere"})
    assert error_beside(answer, "time_zone") == "Choose one of these."


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("reached", "we regret that we have decided to appoint another candidate."),
        ("stage", "we would like to invite you to an interview on Friday."),
    ],
)
def test_what_is_added_offers_the_stages_as_the_person_calls_them(
    page, person, final, field, words
):
    stages.rename(person, "final", name="Last round", hidden=False)
    own = stages.add(person, kind="interview", name="Long list")
    services.move(final, "interview", on=final.stage_on, own_stage=own)
    mail = f"Your application for the post of Manager at Kestrel Cold Chain:\n\nDear Ada, {words}"
    tree = tree_of(page.post(reverse("add-read"), {"words": mail}))
    offered = [choice.text().strip() for choice in tree.css("fieldset label span")]
    assert "Manager, Kestrel Cold Chain (Long list)" in offered
    choices = [choice.text() for choice in tree.css(f"select[name={field}] option")]
    assert "Last round" in choices


def test_a_page_that_is_not_there_leads_to_today_the_openings_and_what_finds(page):
    links = tree_of(page.get("/no/such/page/")).css("main a")
    ways = [reverse(name) for name in ("today", "openings", "search")]
    assert [link.attributes["href"] for link in links] == ways
