"""How a person is called and likes to read, and numbers of their own."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from nextround.apps.core import people
from nextround.apps.lessons import priors
from nextround.web.forms.fields import NameField

_KEPT_FOR = (
    (30, _("30 days")),
    (90, _("90 days")),
    (365, _("A year")),
    (0, _("For ever")),
)


class PreferencesForm(forms.Form):
    """How the person is called and likes to read; what a form leaves out stays as it is."""

    full_name = NameField(required=False, max_length=120, label=_("Your name"))
    language = forms.ChoiceField(
        required=False,
        label=_("Language of the pages"),
        choices=lambda: settings.LANGUAGES,
        help_text=_("More will follow. Letters can be written in other languages already."),
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"), choices=lambda: [(name, name) for name in people.zone_names()]
    )
    scheme = forms.ChoiceField(
        required=False,
        label=_("Light or dark"),
        choices=people.Scheme.choices,
        widget=forms.RadioSelect,
    )
    text_size = forms.ChoiceField(
        required=False,
        label=_("Size of the text"),
        choices=people.TextSize.choices,
        widget=forms.RadioSelect,
    )
    history_days = forms.TypedChoiceField(
        required=False,
        label=_("How long the history is kept"),
        choices=_KEPT_FOR,
        coerce=int,
        empty_value=None,
        widget=forms.RadioSelect,
        help_text=_("What you changed or removed can be brought back for so long."),
    )

    def clean(self) -> dict[str, Any]:
        """Keep what the form did not say."""
        cleaned = super().clean() or {}
        for name in ("language", "history_days"):
            if cleaned.get(name) in {"", None} and name not in self.errors:
                cleaned[name] = self.initial[name]
        return cleaned


class NumberForm(forms.Form):
    """A number of the person's own, in place of the table's."""

    value = forms.FloatField(label=_("Your value"))
    low = forms.FloatField(label=_("It may be as low as"))
    high = forms.FloatField(label=_("It may be as high as"))
    why = forms.CharField(
        required=False,
        max_length=300,
        label=_("Why, for yourself"),
        help_text=_("Where you have it from, or what you saw."),
    )

    def __init__(self, *args: Any, unit: priors.Unit, **options: Any) -> None:
        super().__init__(*args, **options)
        self.unit = unit
        for name in ("value", "low", "high"):
            self.fields[name].widget.attrs |= {"step": "any", "inputmode": "decimal"}

    def clean_value(self) -> float:
        """Refuse what the unit forbids."""
        return self._allowed("value")

    def clean_low(self) -> float:
        """Refuse what the unit forbids."""
        return self._allowed("low")

    def clean_high(self) -> float:
        """Refuse what the unit forbids."""
        return self._allowed("high")

    def clean(self) -> dict[str, Any]:
        """Refuse a value outside its own range."""
        cleaned = super().clean() or {}
        value, low, high = (cleaned.get(name) for name in ("value", "low", "high"))
        if value is not None and low is not None and low > value:
            self.add_error("low", _("This lies above your value."))
        if value is not None and high is not None and high < value:
            self.add_error("high", _("This lies below your value."))
        return cleaned

    def _allowed(self, name: str) -> float:
        number: float = self.cleaned_data[name]
        if words := priors.refusal(self.unit, number):
            raise forms.ValidationError(words)
        return number
