"""The places and actions that the palette reaches, each with the words it goes by."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nextround.apps.search import queries as search

Words = str | Promise


@dataclass(frozen=True, slots=True)
class Door:
    """One place, or one thing to begin.

    Attributes:
        name: The name of its address; `query` is what follows it.
        words: What else a person may call it.
    """

    label: Words
    name: str
    words: Words
    query: str = ""

    @property
    def address(self) -> str:
        """Where it is."""
        return reverse(self.name) + self.query


# Translators: after each name stand other words a person may type for it, in any order
DOORS = (
    Door(_("Add an opening"), "add", _("new job posting advert paste mail link file")),
    Door(_("Look back at a “no”"), "add", _("rejection refused debrief answer"), "?for=no"),
    Door(_("Write an opening down"), "opening-new", _("new add by hand job")),
    Door(_("Today"), "today", _("home start next due plans")),
    Door(_("Openings"), "openings", _("jobs applications board stages")),
    Door(_("Openings as a table"), "table", _("jobs list filter sort csv export")),
    Door(_("Practice"), "practice", _("questions interview rehearse")),
    Door(_("Your record"), "documents", _("documents cv resume career facts skills licences")),
    Door(_("Bring in a CV"), "record-import", _("import cv resume upload linkedin europass")),
    Door(_("Who you are"), "record-profile", _("documents name address email phone contact")),
    Door(_("Your years"), "record-timeline", _("documents timeline gaps career picture")),
    Door(_("Your stories"), "stories", _("documents star situation task action result")),
    Door(_("Tell a story"), "story-new", _("new documents star situation interview answer")),
    Door(_("Your numbers"), "record-numbers", _("documents check figures achievements")),
    Door(_("LinkedIn"), "linkedin", _("documents profile headline about linkedin review")),
    Door(_("Progress"), "progress", _("funnel odds chances lessons debriefs")),
    Door(
        _("What you may have to learn"),
        "lessons",
        _("lessons weaknesses suspicions evidence practise ledger"),
    ),
    Door(
        _("What people often suspect of themselves"),
        "lesson-library",
        _("library behaviours weaknesses examples competency"),
    ),
    Door(_("Write down a suspicion"), "lesson-new", _("new weakness question about myself")),
    Door(_("Your week"), "week", _("weekly check-in confidence nerves pace minutes plan review")),
    Door(_("Earlier weeks"), "weeks", _("weekly check-ins looked at")),
    Door(_("Compare offers"), "offers", _("pay salary side by side weigh criteria decide")),
    Door(_("People"), "people", _("contacts recruiters")),
    Door(_("Add a person"), "contact-new", _("new contact recruiter")),
    Door(_("Views of others"), "reviews", _("reviews reviewers feedback asked who sees share")),
    Door(_("Show something to others"), "review-new", _("new review cv letter ask friend coach")),
    Door(_("What reviewers are told"), "review-guide", _("guide reviewers feedback helps hurts")),
    Door(_("Settings"), "settings", _("preferences language dark light name zone")),
    Door(_("Stages of the board"), "settings-stages", _("settings columns rename hide")),
    Door(_("Numbers behind the odds"), "numbers", _("settings priors ranges")),
    Door(_("What evidence is worth"), "worths", _("settings ratios likelihood sources coach")),
    Door(_("History"), "history", _("undo take back changes")),
    Door(
        _("Your data"),
        "data",
        _("settings export import backup restore erase delete download zip copy privacy files"),
    ),
    Door(_("Bring a ZIP in"), "data-import", _("import restore move from another computer")),
    Door(_("Erase everything"), "erase", _("delete account remove all data forget me")),
    Door(_("Work in the background"), "jobs", _("settings jobs tasks running progress finished")),
    Door(_("See an example"), "examples", _("demo invented look around")),
    Door(_("How it is worked out"), "worked-out", _("model sources priors sum")),
)
# What is offered before anything is typed.
_AT_FIRST = ("add", "opening-new", "today", "settings", "history")


def at_first() -> list[Door]:
    """Return the doors that are offered before anything is typed."""
    return [door for door in DOORS if door.name in _AT_FIRST]


def that_go_by(typed: str) -> list[Door]:
    """Return the doors that what was typed may mean; those so named come first."""
    named = [door for door in DOORS if search.goes_by(str(door.label), typed)]
    called = [door for door in DOORS if search.goes_by(f"{door.label} {door.words}", typed)]
    return list(dict.fromkeys([*named, *called]))
