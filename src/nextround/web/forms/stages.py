"""Stages of the board, as a person names them."""

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import queries as openings
from nextround.web.forms.fields import NameField


class StageForm(forms.Form):
    """A stage's name, and whether it is hidden while empty."""

    name = NameField(max_length=40, label=_("Name"))
    hidden = forms.BooleanField(required=False, label=_("Hide while empty"))


class NewStageForm(forms.Form):
    """A stage of one's own."""

    name = NameField(max_length=40, label=_("Name of the new stage"))
    kind = forms.ChoiceField(
        label=_("It counts as"),
        choices=[(stage.value, stage.label) for stage in openings.STEPS],
        initial=openings.Stage.INTERVIEW,
        help_text=_("What the numbers of your search take it for. It stands right after it."),
    )
