"""The page of an opening calls the stages as the person does, and moves to those of their own."""

import pytest
from django.urls import reverse

from nextround.apps.openings import stages
from nextround.apps.openings.models import Opening
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def panel(person):
    """Return a stage of the person's own, within the interviews."""
    return stages.add(person, kind="interview", name="Panel")


def buttons(answer):
    """Return what the page offers to move to: what is sent, and what it is called."""
    found = tree_of(answer).css("button[name=stage]")
    return {button.attributes["value"]: button.text() for button in found}


def move(page, opening, **fields):
    return page.post(reverse("opening-move", args=[opening.pk]), fields, follow=True)


def test_it_offers_the_stages_under_the_persons_names(page, person, panel, final):
    stages.rename(person, "screen", name="Call", hidden=False)
    stages.rename(person, "saved", name="Saved", hidden=True)
    offered = buttons(page.get(reverse("opening", args=[final.pk])))
    assert (offered["screen"], offered[f"interview.{panel.pk}"]) == ("Call", "Panel")
    assert offered["rejected"] == "Told no"
    assert "saved" not in offered


def test_it_moves_to_a_stage_of_ones_own_and_back(page, panel, final):
    answer = move(page, final, stage=f"interview.{panel.pk}")
    kept = Opening.objects.get(pk=final.pk)
    assert (kept.stage, kept.own_stage) == ("interview", panel)
    assert "now “Panel”" in tree_of(answer).css_first(".toast span").text()
    assert tree_of(answer).css_first(".track [aria-current]").text() == "Panel"
    page.post(tree_of(answer).css_first(".toast form").attributes["action"])
    assert Opening.objects.get(pk=final.pk).stage == "final"


def test_it_says_how_far_an_ending_had_come_in_the_persons_words(page, person, final):
    stages.rename(person, "final", name="Last round", hidden=False)
    form = page.get(reverse("opening", args=[final.pk]))
    choices = tree_of(form).css("select[name=reached] option")
    assert "Last round" in [choice.text() for choice in choices]
    answer = move(page, final, stage="rejected", reached="final")
    assert "after “Last round”" in text_of(answer)


@pytest.mark.parametrize("key", ["interview.987654", "song", ""])
def test_a_stage_that_is_not_there_is_refused(page, final, key):
    answer = move(page, final, stage=key)
    assert (answer.status_code, Opening.objects.get(pk=final.pk).stage) == (422, "final")


def test_a_strangers_stage_is_refused(page, stranger, final):
    theirs = stages.own_stages(stranger).filter(fixed=False, kind="interview").first()
    assert move(page, final, stage=f"interview.{theirs.pk}").status_code == 422


def test_a_new_opening_can_begin_in_a_stage_of_ones_own(page, person, panel):
    stages.rename(person, "offer", name="Offer", hidden=True)
    path = reverse("opening-new")
    choices = [option.text() for option in tree_of(page.get(path)).css("#id_stage option")]
    assert ("Panel" in choices, "Offer" in choices) == (True, False)
    page.post(path, {"role": "Baker", "stage": f"interview.{panel.pk}", "on": "2026-01-02"})
    assert Opening.objects.get().own_stage == panel
