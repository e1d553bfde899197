"""A day as far as it is known: typed in words, kept as facts of a career have it."""

import re
from datetime import date
from typing import Any

from django import forms
from django.utils.dates import MONTHS, MONTHS_3
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.engine.career import months

# 2019, 2019-03, 2019-03-25; 03/2019; 25.3.2019; March 2019; 25 March 2019.
_FIGURES = re.compile(r"(?:(\d{1,2})[./ -]{1,2})?(\d{1,2})[./ -]{1,2}(\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})\.?\s{1,3})?([^\W\d_]{3,20})\.?,?\s{1,3}(\d{4})")
_YEARS = (1900, 2100)


def said(when: str) -> str:
    """Return a date of a fact in the reader's words: "2019-03" as "Mar 2019"."""
    return _said(when, _shapes())


def in_full(when: str) -> str:
    """Return a date as a field has it: "2019-03" as "March 2019"; what is none as it is."""
    # Translators: date formats of Django's `date` filter, with and without the day
    return _said(when, (_("j F Y"), _("F Y")))


class WhenField(forms.CharField):
    """A year, a month or a day of a career."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, max_length=40, **options)

    def prepare_value(self, value: Any) -> Any:
        """Show a date in words; what was typed stays as it was."""
        return in_full(value) if isinstance(value, str) and months.is_date(value) else value

    def clean(self, value: Any) -> str:
        """Refuse what is no date between 1900 and 2100."""
        typed = super().clean(value).strip()
        when = _understood(typed) if typed else ""
        if when is None or (when and not _YEARS[0] <= int(when[:4]) <= _YEARS[1]):
            raise forms.ValidationError(
                _("Write a year, or a month and a year: 2019, March 2019, 03/2019.")
            )
        return when


def _understood(typed: str) -> str | None:
    if months.is_date(typed):
        return typed
    figures = _FIGURES.fullmatch(typed)
    if figures:
        return _written(figures[3], int(figures[2]), figures[1])
    words = _WORDS.fullmatch(typed)
    month = _month(words[2]) if words else None
    return _written(words[3], month, words[1]) if words and month else None


def _written(year: str, month: int, day: str | None) -> str | None:
    when = f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
    return when if months.is_date(when) else None


def _month(word: str) -> int | None:
    """Return the month of a name in the reader's language, whole or shortened."""
    named = [*MONTHS.items(), *MONTHS_3.items()]
    return next((n for n, name in named if str(name).lower() == word.lower()), None)


def _shapes() -> tuple[str, str]:
    # Translators: date formats of Django's `date` filter, with and without the day
    return _("j M Y"), _("M Y")


def _said(when: str, shapes: tuple[str, str]) -> str:
    if not months.is_date(when) or len(when) == 4:
        return when
    of_day, of_month = shapes
    shape = of_day if len(when) > 7 else of_month
    return date_format(date.fromisoformat(when if len(when) > 7 else f"{when}-01"), shape)
