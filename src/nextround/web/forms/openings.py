"""What people type about openings; each form keeps what was typed and says what is wrong."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import queries as openings
from nextround.apps.openings import table
from nextround.apps.openings.stages import Column
from nextround.web.forms.fields import DayField, NameField, PastDayField, WordsField

# No advert is longer than this, nor what one person notes about one opening.
_MOST_WORDS = 200_000
_MOST_NOTES = 50_000

# The last step before an ending may be left open: the timeline tells.
AS_THE_TIMELINE = _("As the timeline says")


class OpeningForm(forms.ModelForm):  # type: ignore[type-arg]
    """The facts of one opening."""

    next_on = DayField(required=False, label=_("Next date"))
    link = forms.URLField(required=False, max_length=1000, label=_("Link"), assume_scheme="https")
    notes = WordsField(
        required=False,
        max_length=_MOST_NOTES,
        label=_("Notes"),
        rows=4,
    )
    posting = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("The posting, as it was"),
        rows=8,
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
            "tags",
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
            "tags": _("Tags"),
        }
        help_texts = {"tags": _("Parted by commas; the table can be filtered by each.")}
        field_classes = {"role": NameField, "employer": NameField}
        widgets = {
            "channel": forms.Select(choices=openings.Channel.choices),
        }

    def clean_tags(self) -> str:
        """Return each tag once, parted as the table has them."""
        return ", ".join(table.split_tags(self.cleaned_data["tags"]))

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

    stage = forms.ChoiceField(label=_("Where it stands"), initial=openings.Stage.SAVED)
    reached = forms.ChoiceField(required=False, label=_("If it has ended: how far had it come?"))
    on = PastDayField(label=_("Since"))

    def __init__(self, *args: Any, columns: list[Column], today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.columns = columns
        _offer_stages(self, [column for column in columns if not column.hidden])
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today
        on.initial = today

    def standing(self) -> dict[str, Any]:
        """Return where it stands, as the service takes it."""
        return {"on": self.cleaned_data["on"], **_standing(self.cleaned_data, self.columns)}


class MoveForm(forms.Form):
    """A move along the stages."""

    stage = forms.ChoiceField(
        label=_("What happened"), error_messages={"required": _("Press one of the stages below.")}
    )
    reached = forms.ChoiceField(required=False, label=_("If it has ended: how far had it come?"))
    on = PastDayField(required=False, label=_("On"))
    note = forms.CharField(required=False, max_length=2000, label=_("Note"))

    def __init__(self, *args: Any, columns: list[Column], today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.columns = columns
        _offer_stages(self, columns)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today

    def standing(self) -> dict[str, Any]:
        """Return where it moves to, as the service takes it."""
        return _standing(self.cleaned_data, self.columns)


class NoteForm(forms.Form):
    """A line for the timeline."""

    words = WordsField(max_length=5000, label=_("A note"), rows=2)


def _offer_stages(form: forms.Form | OpeningForm, columns: list[Column]) -> None:
    """Let the form choose among these columns and the endings, as the person calls them."""
    stage, reached = form.fields["stage"], form.fields["reached"]
    assert isinstance(stage, forms.ChoiceField)
    assert isinstance(reached, forms.ChoiceField)
    stage.choices = [
        *((column.key, column.name) for column in columns),
        *((ending.value, ending.label) for ending in openings.ENDINGS),
    ]
    reached.choices = [
        ("", AS_THE_TIMELINE),
        *(
            (column.key, column.name)
            for column in columns
            if column.kind in openings.IN_PLAY and column.own_stage is None and not column.hidden
        ),
    ]


def _standing(said: dict[str, Any], columns: list[Column]) -> dict[str, Any]:
    """Return stage and own stage by the key that was chosen, and how far an ending had come."""
    column = next((each for each in columns if each.key == said["stage"]), None)
    return {
        "stage": column.kind if column else said["stage"],
        "own_stage": column.own_stage if column else None,
        "reached": said["reached"],
    }
