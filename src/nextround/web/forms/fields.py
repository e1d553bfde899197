"""Kinds of field that several forms share."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from nextround.engine import names

# The earliest day that a search kept here can have begun.
_LONG_AGO = timedelta(days=365 * 60)


class NameField(forms.CharField):
    """What a person, an employer or a role is called, without characters that hide in it."""

    def to_python(self, value: Any) -> str:
        """Leave out what cannot be seen; a NUL stays, to be refused in words."""
        text = super().to_python(value) or ""
        return text if "\0" in text else names.plain(text)


class WordsField(forms.CharField):
    """Words of more than a line, in a box that is `rows` lines high at first."""

    def __init__(self, *, rows: int, **options: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **options)


class UploadField(forms.FileField):
    """A file, no larger than an upload may be; `too_large` among its messages says what to do."""

    default_error_messages = {
        "too_large": _("This file is larger than 100 MB. Choose a smaller one.")
    }

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Refuse what is larger."""
        file = super().clean(data, initial)
        if file and file.size > settings.UPLOAD_MAX_SIZE:
            raise forms.ValidationError(self.error_messages["too_large"], code="too_large")
        return file


class DayInput(forms.DateInput):
    """The browser's own date field."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class DayField(forms.DateField):
    """A day, typed or chosen, between sixty years ago and sixty years ahead."""

    widget = DayInput

    def clean(self, value: Any) -> date | None:
        """Refuse a slip in the year."""
        day: date | None = super().clean(value)
        if day is not None and abs(day - date.today()) > _LONG_AGO:  # noqa: DTZ011 - a wide bound
            raise forms.ValidationError(_("Check the year of this date."))
        return day


class PastDayField(DayField):
    """A day that is not still to come, where the person lives."""

    def __init__(self, *, today: date | None = None, **options: Any) -> None:
        self.today = today
        super().__init__(**options)

    def clean(self, value: Any) -> date | None:
        """Refuse a day after today."""
        day = super().clean(value)
        if day is not None and self.today is not None and day > self.today:
            raise forms.ValidationError(_("This day is still to come. Choose today or earlier."))
        return day
