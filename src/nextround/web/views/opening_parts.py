"""What the page of one opening shows beside its timeline, and the way back to a part of it."""

from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from nextround.apps.core.history import Change
from nextround.apps.openings import contacts, interviews, offers, papers, queries, research
from nextround.web import told
from nextround.web.asked import Asked
from nextround.web.posting_read import posting_read
from nextround.web.undo import offer_undo

# A page holds so much of a posting; the whole of it is a file to take away.
POSTING_SHOWN = 10_000


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing on the timeline: an event, or an interview that is over."""

    on: date
    line: queries.Line | None = None
    round: interviews.Round | None = None


def parts_of(opening: queries.Opening, timeline: list[queries.Line]) -> dict[str, Any]:
    """Return what the page shows beside what the opening itself says."""
    rounds = interviews.rounds(opening, now=timezone.now())
    counting = [line.event for line in timeline if line.counts]
    offer = offers.of_opening(opening)
    return {
        "rounds": rounds,
        "next_round": next((one for one in rounds if one.is_next), None),
        "happenings": _happenings(timeline, rounds),
        "involved": contacts.involved(opening),
        "research": research.grouped(opening),
        "offer": offer,
        "base_pay": told.base_pay(offer) if offer else "",
        "papers": papers.of_opening(opening),
        "posting_since": papers.posting_since(counting),
        "posting_shown": POSTING_SHOWN,
        "posting_read": posting_read(opening.posting, employer=opening.employer),
    }


def to_part(request: Asked, pk: int, part: str, *, words: str, made: list[Change]) -> HttpResponse:
    """Go to a part of the opening's page, saying what was done with the way to undo it."""
    page = f"{reverse('opening', args=[pk])}#{part}"
    offer_undo(request, words, made, back=page)
    return redirect(page)


def _happenings(timeline: list[queries.Line], rounds: list[interviews.Round]) -> list[Happening]:
    """Return events and past interviews, the latest first; of one day, interviews first."""
    held = [
        Happening(timezone.localdate(one.interview.starts_at), round=one)
        for one in rounds
        if one.is_over and one.interview.starts_at is not None
    ]
    lines = [Happening(line.event.on, line=line) for line in timeline]
    return sorted([*held, *lines], key=attrgetter("on"), reverse=True)
