"""What is asked of the table, and what is done with the rows chosen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import queries as openings
from nextround.apps.openings import table
from nextround.apps.openings.stages import Column

_SHOWN = [
    ("play", _("In play")),
    ("ended", _("Ended or accepted")),
    ("all", _("All")),
    ("archived", _("Out of sight")),
]


class WantedForm(forms.Form):
    """The filter and the order of the table; what makes no sense is left out, not refused."""

    q = forms.CharField(required=False, max_length=200, label=_("Filter"))
    show = forms.ChoiceField(required=False, choices=_SHOWN, label=_("Show"))
    stage = forms.ChoiceField(required=False, label=_("Stage"))
    tag = forms.CharField(required=False, max_length=60)
    sort = forms.ChoiceField(required=False, choices=[(name, name) for name in table.SORTS])
    up = forms.BooleanField(required=False)

    def __init__(self, *args: Any, columns: list[Column], **options: Any) -> None:
        super().__init__(*args, **options)
        stage = self.fields["stage"]
        assert isinstance(stage, forms.ChoiceField)
        stage.choices = [
            ("", _("Any stage")),
            *((column.key, column.name) for column in columns),
            *((ending.value, ending.label) for ending in openings.ENDINGS),
        ]

    def wanted(self) -> table.Wanted:
        """Return what is wanted; a field that makes no sense counts as left out."""
        self.is_valid()
        said = self.cleaned_data
        return table.Wanted(
            words=said.get("q", ""),
            shown=said.get("show") or "play",
            stage=said.get("stage", ""),
            tag=said.get("tag", ""),
            sort=said.get("sort") or "changed",
            down=not said.get("up", False),
        )


class BulkForm(forms.Form):
    """What to do with the rows chosen."""

    to = forms.ChoiceField(required=False, label=_("Move to"))
    tags = forms.CharField(required=False, max_length=200, label=_("Tag"))

    def __init__(self, *args: Any, columns: list[Column], **options: Any) -> None:
        super().__init__(*args, **options)
        to = self.fields["to"]
        assert isinstance(to, forms.ChoiceField)
        to.choices = [
            ("", _("Choose a stage")),
            *((column.key, column.name) for column in columns),
            *((ending.value, ending.label) for ending in openings.ENDINGS),
        ]


class ViewForm(forms.Form):
    """A name for what the table shows."""

    name = forms.CharField(max_length=60, label=_("Save this view as"))
    query = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)
