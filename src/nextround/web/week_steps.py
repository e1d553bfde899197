"""The steps of a week as its page lists them, and what was said in each."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.plan import weeks
from nextround.apps.plan.weeks import Item, Step, Week

_ITEMS = list(Item)


@dataclass(frozen=True, slots=True)
class Entry:
    """One step: its name, its heading, what was said, and whether it is open."""

    name: str
    label: str
    said: str
    open: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where one item stands among the items: its number, and the one before it, or ""."""

    number: int
    count: int
    before: str


def page(week: Week, here: Step) -> dict[str, Any]:
    """Return what the page of every step shows; any step may be opened at any time."""
    return {
        "place": "progress",
        "week": week,
        "begins": week.begins_on.isoformat(),
        "ends_on": week.begins_on + timedelta(days=6),
        "steps": [_entry(week, step, here) for step in Step],
        "part": f"week/{here}.html",
    }


def span(week: Week) -> dict[str, date]:
    """Return the first and the last day of a week, as queries take them."""
    return {"since": week.begins_on, "until": week.begins_on + timedelta(days=6)}


def address(week: Week, step: Step) -> str:
    """Return where a step of the week is."""
    return reverse("week-step", args=[week.begins_on.isoformat(), step.value])


def place_of(item: Item) -> Place:
    """Return where an item stands among the items."""
    n = _ITEMS.index(item)
    return Place(n + 1, len(_ITEMS), _ITEMS[n - 1].value if n else "")


def item_after(item: Item) -> Item | None:
    """Return the item that is asked for next, or None after the last."""
    following = _ITEMS[_ITEMS.index(item) + 1 :]
    return following[0] if following else None


def item_named(name: str, week: Week) -> Item:
    """Return the item of this name; of no name, the first without an answer."""
    if name in Item:
        return Item(name)
    said = weeks.sureness(week)
    return next((item for item in Item if item not in said), _ITEMS[0])


def _entry(week: Week, step: Step, here: Step) -> Entry:
    said = _said(week, step) if step in week.answered and step != here else ""
    return Entry(step.value, str(step.label), said, step == here)


def _said(week: Week, step: Step) -> str:
    if step == Step.HAPPENED:
        return week.line or _("read")
    if step == Step.CONFIDENCE:
        n = len(weeks.sureness(week))
        return ngettext("one said", "%(n)d said", n) % {"n": n} if n else _("left open")
    return _("planned") if step == Step.NEXT else _("read")
