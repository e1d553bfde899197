"""Dates and texts as a person reads them."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from nextround.apps.openings import stages
from nextround.apps.openings.queries import Opening
from nextround.engine.career.facts import Fact
from nextround.engine.career.months import PRESENT
from nextround.engine.feedback import SENTENCES, Why
from nextround.web.forms import when

register = template.Library()


@register.filter
def day(value: date | None) -> str | SafeString:
    """Show a day with its weekday, and its year where that is not this one."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date()
    language = get_language()
    this_year, other_year = _shapes(language)
    shape = this_year if value.year == timezone.localdate().year else other_year
    return _written(value, shape, language)


# What follows is remembered by language, which is that of now: a table shows a hundred days, most
# of them again and again.
@lru_cache
def _shapes(_language: str | None) -> tuple[str, str]:
    # Translators: date formats of Django's `date` filter, without and with the year
    return _("D j M"), _("D j M Y")


@lru_cache(maxsize=4096)
def _written(value: date, shape: str, _language: str | None) -> SafeString:
    """Write a day in this shape."""
    return format_html(
        '<time datetime="{}">{}</time>', value.isoformat(), date_format(value, shape)
    )


@register.filter
def since(value: date) -> SafeString:
    """Say since when something is so."""
    return _since(day(value), get_language())


@lru_cache(maxsize=4096)
def _since(written: str, _language: str | None) -> SafeString:
    before, _day, after = _("since %(day)s").partition("%(day)s")
    return format_html("{}{}{}", before, written, after)


@register.filter
def choose(opening: Opening) -> str:
    """Say what ticking a row chooses."""
    return _choose(get_language()) % {"what": opening}


@lru_cache
def _choose(_language: str | None) -> str:
    return _("Choose %(what)s")


@register.filter
def long_day(value: date) -> SafeString:
    """Show a day in full words."""
    # Translators: a date format of Django's `date` filter
    words = date_format(value, _("l j F"))
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), words)


@register.filter
def chance(value: float) -> str:
    """Show a probability as so many in a hundred, as finely as it can be trusted."""
    if 0 < value < 0.01:
        # Translators: a chance below one in a hundred
        return _("less than 1 in 100")
    return _("%(n)d in 100") % {"n": round(value * 100)}


@register.filter
def index(mapping: dict[str, object], key: str) -> object:
    """Return the value at `key`, or nothing."""
    return mapping.get(key, "")


@register.filter
def level_name(level: int) -> str:
    """Return the class of a sentence that tells so much."""
    return ("boilerplate", "vague", "reason", "behaviour")[level]


@register.filter
def stage_name(opening: Opening, called: Mapping[str | int, str]) -> str:
    """Say where an opening stands, as its owner calls the stages."""
    return stages.name_of(opening, called)


@register.filter
def level_words(level: int) -> str:
    """Say how much a sentence tells."""
    return (_("Boilerplate"), _("Vague"), _("A reason"), _("A reason, with what you did"))[level]


@register.filter
def told_words(level: int) -> str:
    """Say how much an answer tells at its most telling."""
    return (
        _("nothing new"),
        _("an impression"),
        _("a reason"),
        _("something seen, or something to do"),
    )[level]


@register.filter
def of_100(value: float) -> int:
    """Return a probability as so many in a hundred."""
    return round(value * 100)


@register.filter
def why_words(why: Why) -> str:
    """Say why a sentence got its mark, in the reader's language."""
    return _(SENTENCES[why])


_FIELD_WORDS = {
    "name": gettext_lazy("What:"),
    "organisation": gettext_lazy("Where:"),
    "place": gettext_lazy("Place:"),
    "url": gettext_lazy("Link:"),
    "start": gettext_lazy("From:"),
    "end": gettext_lazy("To:"),
    "summary": gettext_lazy("In short:"),
}


@register.filter
def field_words(name: str) -> str:
    """Say which field of a fact is meant; a detail by the name that it has in the file."""
    return str(_FIELD_WORDS.get(name, f"{name.removeprefix('details.')}:"))


@register.filter
def said_value(value: object) -> str:
    """Show a value of a fact or a profile in a line, whatever shape a file gave it."""
    if isinstance(value, Mapping):
        return ", ".join(said_value(each) for each in value.values() if each)
    if isinstance(value, list | tuple):
        return ", ".join(map(said_value, value))
    return _("now") if value == PRESENT else str(value)


@register.filter
def brief_words(fact: Fact) -> str:
    """Say in a line which fact is meant."""
    keywords = fact.details.get("keywords")
    level = fact.details.get("level") or fact.details.get("fluency")
    parts = [fact.name, fact.organisation, level, *(keywords if isinstance(keywords, list) else [])]
    return (
        ", ".join(str(part) for part in parts if part) or fact.summary[:80] or _("without a name")
    )


@register.filter
def fact_dates(fact: Fact) -> str:
    """Show from when to when a fact was, as far as that is known."""
    start, end = when.said(fact.start), when.said(fact.end)
    end = _("now") if end == PRESENT else end
    return " – ".join(part for part in (start, end) if part)
