"""The forms of Progress: a plan of other numbers, what one looks for, a change, minutes."""

import math
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from nextround.apps.outlook.choices import SHOWS_AT, Gate, Level, Tempo, What
from nextround.apps.outlook.courses import CHANNELS
from nextround.apps.outlook.plans import MOST_PRACTICES, Numbers
from nextround.apps.plan.queries import Deed

# A slider ends here, or at twice what is done now.
_MOST_A_WEEK = 10
_BY = {
    "cold": _("Job boards, cold"),
    "careers": _("Employers’ own pages"),
    "referral": _("Someone there refers you"),
    "agency": _("Agencies"),
    "direct": _("Someone you know"),
    "internal": _("Inside your own employer"),
}


class PlanForm(forms.Form):
    """How many applications a week by each way, and how much practice."""

    def __init__(self, *args: Any, now: Numbers, **options: Any) -> None:
        super().__init__(*args, **options)
        for channel in CHANNELS:
            most = max(_MOST_A_WEEK, math.ceil(2 * now.per_week.get(channel, 0)))
            self.fields[channel.value] = _slider(
                _BY[channel.value], most=most, step=0.5, at=now.per_week.get(channel, 0.0)
            )
        self.fields["practices"] = _slider(
            _("Practice before the next interviews"), most=MOST_PRACTICES, step=1, at=now.practices
        )

    def numbers(self) -> Numbers:
        """Return what was asked for, once the form is valid."""
        said = self.cleaned_data
        per_week = {c: said[c.value] for c in CHANNELS if said.get(c.value) is not None}
        return Numbers(per_week, int(said.get("practices") or 0))


class TermsForm(forms.Form):
    """What kind of places, and by when one is wanted."""

    level = forms.ChoiceField(label=_("What you go for"), choices=Level.choices)
    tempo = forms.ChoiceField(label=_("How such employers answer"), choices=Tempo.choices)
    offer_by = forms.DateField(
        label=_("You would like an offer by"),
        required=False,
        help_text=_("If there is such a day, the forecast says how likely it is by then."),
        widget=forms.DateInput(attrs={"type": "date"}),
    )


class ChangeForm(forms.Form):
    """Something that was changed, from a day on."""

    what = forms.ChoiceField(label=_("What you changed"), choices=What.choices)
    on = forms.DateField(label=_("From"), widget=forms.DateInput(attrs={"type": "date"}))
    gate = forms.ChoiceField(
        label=_("Where it should show"),
        required=False,
        choices=[("", _("Where such a change shows first")), *Gate.choices],
    )
    words = forms.CharField(label=_("In your words, if you like"), required=False, max_length=200)

    def clean(self) -> dict[str, Any]:
        """Fill in where such a change shows first."""
        said = super().clean() or {}
        if said.get("what") and not said.get("gate"):
            said["gate"] = SHOWS_AT[What(said["what"])].value
        day = said.get("on")
        if day is not None and day > timezone.localdate():
            self.add_error("on", _("That day is still to come: mark the change once it is made."))
        return said


class MinutesForm(forms.Form):
    """How long something took."""

    deed = forms.ChoiceField(label=_("What"), choices=Deed.choices)
    minutes = forms.IntegerField(label=_("Minutes"), min_value=1, max_value=1440)


def _slider(label: Any, *, most: float, step: float, at: float) -> forms.FloatField:
    widget = forms.NumberInput(attrs={"type": "range", "step": step, "max": most, "min": 0})
    return forms.FloatField(
        label=label, required=False, min_value=0, max_value=most, initial=at, widget=widget
    )
