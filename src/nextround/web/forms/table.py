"""What is asked of the table, and what is done with the rows chosen."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import queries as openings
from nextround.apps.openings import table
from nextround.apps.openings.stages import Column
from nextround.web.forms.fields import NameField

_SHOWN = [
    ("play", _("In play")),
    ("ended", _("Ended or accepted")),
    ("all", _("All")),
    ("archived", _("Out of sight")),
]
# What can be done with several rows at once.
_VERBS = {"move", "tag", "untag", "archive", "unarchive", "remove"}


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
    """What to do with the rows chosen; `verb` is the button that was pressed."""

    verb = forms.CharField(required=False)
    to = forms.ChoiceField(
        required=False,
        label=_("Move to"),
        widget=forms.Select(attrs={"class": "filter"}),
        error_messages={"invalid_choice": _("Choose a stage from the list.")},
    )
    tags = forms.CharField(
        required=False,
        max_length=200,
        label=_("Tag"),
        widget=forms.TextInput(
            attrs={"class": "filter", "placeholder": _("Tag"), "list": "known-tags"}
        ),
        error_messages={"max_length": _("Write a shorter tag.")},
    )

    def __init__(self, *args: Any, columns: list[Column], **options: Any) -> None:
        super().__init__(*args, **options)
        to = self.fields["to"]
        assert isinstance(to, forms.ChoiceField)
        to.choices = [
            ("", _("Choose a stage")),
            *((column.key, column.name) for column in columns),
            *((ending.value, ending.label) for ending in openings.ENDINGS),
        ]

    def clean(self) -> dict[str, Any]:
        """Ask for what the verb needs."""
        cleaned = super().clean() or {}
        verb = cleaned.get("verb")
        if verb not in _VERBS:
            raise forms.ValidationError(_("Choose what to do with them."))
        if verb == "move" and not cleaned.get("to") and "to" not in self.errors:
            self.add_error("to", _("Choose a stage to move them to."))
        if verb in {"tag", "untag"} and not table.split_tags(cleaned.get("tags", "x")):
            self.add_error("tags", _("Write the tag first."))
        return cleaned


class ViewForm(forms.Form):
    """A name for what the table shows."""

    name = NameField(
        max_length=60,
        label=_("Save this view as"),
        widget=forms.TextInput(attrs={"class": "filter"}),
        error_messages={
            "required": _("Give the view a name."),
            "max_length": _("Give the view a name of up to 60 letters."),
        },
    )
    query = forms.CharField(
        required=False,
        max_length=500,
        label=_("The filter"),
        widget=forms.HiddenInput,
        error_messages={"max_length": _("Filter by fewer words; so many cannot be saved.")},
    )
