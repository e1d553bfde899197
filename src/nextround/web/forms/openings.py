"""What people type about openings; each form keeps what was typed and says what is wrong."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import queries as openings
from nextround.web.forms.fields import DayField, NameField, PastDayField

# No advert is longer than this, nor what one person notes about one opening.
_MOST_WORDS = 200_000
_MOST_NOTES = 50_000

# The last step before an ending; left open, the timeline tells.
HOW_FAR = [
    ("", _("As the timeline says")),
    *((stage.value, stage.label) for stage in openings.IN_PLAY),
]


class OpeningForm(forms.ModelForm):  # type: ignore[type-arg]
    """The facts of one opening."""

    next_on = DayField(required=False, label=_("Next date"))
    link = forms.URLField(required=False, max_length=1000, label=_("Link"), assume_scheme="https")
    notes = forms.CharField(
        required=False,
        max_length=_MOST_NOTES,
        label=_("Notes"),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    posting = forms.CharField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("The posting, as it was"),
        widget=forms.Textarea(attrs={"rows": 8}),
    )

    class Meta:
        """Which fields, and their words."""

        model = openings.Opening
        fields = [
            "role",
            "employer",
            "place",
            "level",
            "pay",
            "channel",
            "source",
            "link",
            "next_on",
            "next_what",
            "notes",
            "posting",
        ]
        labels = {
            "role": _("Role"),
            "employer": _("Employer"),
            "level": _("Level"),
            "place": _("Place"),
            "pay": _("Pay"),
            "channel": _("How you came to it"),
            "source": _("Where you found it"),
            "next_what": _("What happens then"),
        }
        field_classes = {"role": NameField, "employer": NameField}
        widgets = {
            "channel": forms.Select(choices=openings.Channel.choices),
        }

    def clean(self) -> dict[str, Any]:
        """Ask for an employer or a role, whichever is known."""
        cleaned = super().clean() or {}
        if not cleaned.get("employer") and not cleaned.get("role"):
            self.add_error("role", _("Say which role, or which employer."))
        return cleaned

    def words(self) -> dict[str, Any]:
        """Return the fields that the service takes."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class NewOpeningForm(OpeningForm):
    """A new opening, and where it stands."""

    stage = forms.ChoiceField(
        label=_("Where it stands"),
        choices=[(stage.value, stage.label) for stage in (*openings.STEPS, *openings.ENDINGS)],
        initial=openings.Stage.SAVED,
    )
    reached = forms.ChoiceField(
        required=False,
        choices=HOW_FAR,
        label=_("If it has ended: how far had it come?"),
    )
    on = PastDayField(label=_("Since"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today
        on.initial = today


class MoveForm(forms.Form):
    """A move along the stages."""

    stage = forms.ChoiceField(choices=openings.Stage.choices)
    reached = forms.ChoiceField(
        required=False,
        choices=HOW_FAR,
        label=_("If it has ended: how far had it come?"),
    )
    on = PastDayField(required=False, label=_("On"))
    note = forms.CharField(required=False, max_length=2000, label=_("Note"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today


class NoteForm(forms.Form):
    """A line for the timeline."""

    words = forms.CharField(
        max_length=5000, label=_("A note"), widget=forms.Textarea(attrs={"rows": 2})
    )
