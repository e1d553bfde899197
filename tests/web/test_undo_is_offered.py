"""An edit offers its undo on the spot, and the undo leads back to where it was made."""

import pytest
from django.urls import reverse

from nextround.apps.lessons.models import Reflection, Request
from nextround.apps.openings.models import Opening
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db


def undo(page, answer):
    """Press the button beside what was told; returns where it leads."""
    path = tree_of(answer).css_first(".toast form").attributes["action"]
    return page.post(path)["Location"]


def test_an_opening_written_down_can_be_taken_back_at_once(page):
    said = {"role": "Baker", "stage": "saved", "on": "2026-01-02"}
    answer = page.post(reverse("opening-new"), said, follow=True)
    assert tree_of(answer).css_first(".toast span").text() == "Added."
    undo(page, answer)
    assert not Opening.objects.exists()


def test_a_thing_taken_back_in_a_debrief_can_be_had_again(page, mine):
    path = reverse("debrief-thing-drop", args=[mine["debrief"], mine["thing"]])
    answer = page.post(path, follow=True)
    assert not Reflection.objects.filter(pk=mine["thing"]).exists()
    step = reverse("debrief-step", args=[mine["debrief"], "differently"])
    assert undo(page, answer) == step
    assert Reflection.objects.filter(pk=mine["thing"]).exists()


def test_a_letter_marked_as_sent_by_a_slip_is_not_sent(page, mine):
    sent = Request.objects.filter(debrief=mine["debrief"])
    before = sent.count()
    answer = page.post(reverse("debrief-letter-sent", args=[mine["debrief"]]), follow=True)
    assert sent.count() == before + 1
    assert undo(page, answer) == reverse("debrief-step", args=[mine["debrief"], "next"])
    assert sent.count() == before
