"""How a person is called and likes to read."""

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.core import people


class PreferencesForm(forms.Form):
    """How the person is called and likes to read."""

    full_name = forms.CharField(required=False, max_length=120, label=_("Your name"))
    time_zone = forms.ChoiceField(
        label=_("Time zone"), choices=lambda: [(name, name) for name in people.zone_names()]
    )
    scheme = forms.ChoiceField(
        required=False,
        label=_("Light or dark"),
        choices=people.Scheme.choices,
        widget=forms.RadioSelect,
    )
