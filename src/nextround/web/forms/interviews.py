"""What people type about an interview: when it is, and who will be there."""

from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import interviews
from nextround.web.forms.contacts import WhoForm
from nextround.web.forms.fields import DayField, WordsField

_MOST_NOTES = 20_000
_MOST_AFTERWARDS = 2_000
# A day and a half: longer than any assessment centre.
_MOST_MINUTES = 36 * 60
MOST_PEOPLE = 20


class TimeInput(forms.TimeInput):
    """The browser's own field for a time of day."""

    input_type = "time"

    def __init__(self) -> None:
        super().__init__(format="%H:%M")


class InterviewForm(forms.Form):
    """One round of talks; every part of it may still be unknown."""

    title = forms.CharField(
        required=False,
        max_length=120,
        label=_("What it is called"),
        help_text=_("Such as “First talk” or “Panel of three”."),
    )
    medium = forms.ChoiceField(
        required=False, choices=interviews.Medium.choices, label=_("How it is held")
    )
    on = DayField(required=False, label=_("Day"))
    at = forms.TimeField(required=False, label=_("Time"), widget=TimeInput)
    fold = forms.ChoiceField(
        required=False,
        choices=[("", "–"), ("0", _("The first")), ("1", _("The second"))],
        label=_("Which of the two"),
        help_text=_("The clocks go back that night, and this time comes twice."),
    )
    minutes = forms.IntegerField(
        required=False, min_value=1, max_value=_MOST_MINUTES, label=_("Minutes")
    )
    place = forms.CharField(required=False, max_length=300, label=_("Where"))
    link = forms.URLField(
        required=False, max_length=1000, assume_scheme="https", label=_("Link to the call")
    )
    notes = WordsField(
        required=False,
        max_length=_MOST_NOTES,
        label=_("Notes before"),
        rows=4,
    )
    afterwards = WordsField(
        required=False,
        max_length=_MOST_AFTERWARDS,
        label=_("A line afterwards: how it went, what they came back to"),
        rows=2,
    )

    def __init__(self, *args: Any, zone: ZoneInfo, **options: Any) -> None:
        super().__init__(*args, **options)
        self.zone = zone

    @property
    def comes_twice(self) -> bool:
        """Whether it must be asked which of two equal times is meant."""
        return bool(self["fold"].value()) or "fold" in self.errors

    def clean(self) -> dict[str, Any]:
        """Bring day and time together in the person's zone."""
        cleaned = super().clean() or {}
        on, at = cleaned.get("on"), cleaned.get("at")
        cleaned["starts_at"] = None
        if on and at is None and "at" not in self.errors:
            self.add_error("at", _("Say at what time, too. A guess can be changed later."))
        if at is not None and on is None and "on" not in self.errors:
            self.add_error("on", _("Say on which day, too."))
        if on and at is not None:
            fold = int(cleaned["fold"]) if cleaned.get("fold") else None
            try:
                cleaned["starts_at"] = interviews.moment(on, at, zone=self.zone, fold=fold)
            except interviews.SkippedTimeError as error:
                self.add_error("at", str(error))
            except interviews.TwiceTimeError as error:
                self.add_error("fold", str(error))
        return cleaned

    def facts(self) -> dict[str, Any]:
        """Return what the service takes."""
        names = (*interviews.FACTS, "starts_at")
        return {name: self.cleaned_data[name] for name in names}


WhoForms = forms.formset_factory(
    WhoForm, extra=0, max_num=MOST_PEOPLE, absolute_max=MOST_PEOPLE, validate_max=True
)
