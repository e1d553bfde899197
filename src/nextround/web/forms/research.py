"""What people type about what they found out, or mean to ask."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import research
from nextround.web.forms.fields import PastDayField, WordsField

_MOST_WORDS = 20_000


class ResearchForm(forms.Form):
    """One note of research."""

    about = forms.ChoiceField(
        choices=research.About.choices, widget=forms.RadioSelect, label=_("What it is about")
    )
    words = WordsField(
        max_length=_MOST_WORDS,
        label=_("In your words"),
        rows=5,
    )
    source = forms.CharField(
        required=False,
        max_length=1000,
        label=_("Where it comes from"),
        help_text=_("A link, a name, the page of a report: so that you find it again."),
    )
    found_on = PastDayField(label=_("Found on"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        found_on = self.fields["found_on"]
        assert isinstance(found_on, PastDayField)
        found_on.today = today
        found_on.initial = today
