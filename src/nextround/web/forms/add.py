"""What is pasted or dropped under + Add, and what the person confirms of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.intake import queries as intake
from nextround.apps.openings import queries as openings
from nextround.apps.openings import stages
from nextround.web.forms.fields import DayField, NameField, PastDayField, UploadField, WordsField
from nextround.web.forms.openings import AS_THE_TIMELINE

# Longer texts than this are no mail and no posting.
MOST_WORDS = 200_000
TOO_LONG = _("This is longer than any mail or advert. Paste the part that matters.")

# How much of a mail's head is kept.
MOST_SUBJECT = 500
MOST_SENDER = 300
MOST_FILE_NAME = 200


class PasteForm(forms.Form):
    """A pasted text, or a file."""

    words = WordsField(
        required=False,
        max_length=MOST_WORDS,
        strip=False,
        label=_("Paste the mail or the advert here"),
        rows=10,
        error_messages={"max_length": TOO_LONG},
    )
    file = UploadField(
        required=False,
        label=_("or choose a file: a saved mail, a PDF, a text or web page"),
        error_messages={
            "empty": _("This file is empty. Save it again, or copy the words and paste them."),
            "too_large": _(
                "This file is larger than 100 MB. Save the one mail or page that matters."
            ),
        },
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two."""
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        if not cleaned.get("file") and not (cleaned.get("words") or "").strip():
            self.add_error("words", _("There is nothing here yet. Paste a text, or choose a file."))
        return cleaned


class LinkForm(forms.Form):
    """An address that may be fetched."""

    address = forms.CharField(
        max_length=2000,
        label=_("The page to fetch"),
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
    )


class KeepForm(forms.Form):
    """What was understood, confirmed or corrected."""

    kind = forms.ChoiceField(choices=intake.Kind.choices, label=_("What it is"))
    opening = forms.ChoiceField(
        required=False, label=_("Which opening it is about"), widget=forms.RadioSelect
    )
    employer = NameField(required=False, max_length=200, label=_("Employer"))
    role = NameField(required=False, max_length=200, label=_("Role"))
    place = forms.CharField(required=False, max_length=200, label=_("Place"))
    pay = forms.CharField(required=False, max_length=120, label=_("Pay"))
    link = forms.URLField(required=False, max_length=1000, assume_scheme="https", label=_("Link"))
    on = PastDayField(label=_("When you got it"))
    stage = forms.ChoiceField(required=False, label=_("Where it stands now"))
    next_on = DayField(required=False, label=_("The next date"))
    reached = forms.ChoiceField(required=False, label=_("How far had it come?"))
    subject = forms.CharField(required=False, max_length=MOST_SUBJECT, widget=forms.HiddenInput)
    sender = forms.CharField(required=False, max_length=MOST_SENDER, widget=forms.HiddenInput)
    words = forms.CharField(max_length=MOST_WORDS, strip=False, widget=forms.HiddenInput)
    answers = forms.BooleanField(
        required=False, label=_("It answers what I had asked them after the “no”")
    )
    snapshot = forms.BooleanField(required=False, widget=forms.HiddenInput)
    original = forms.CharField(required=False, max_length=32, widget=forms.HiddenInput)
    original_name = forms.CharField(
        required=False, max_length=MOST_FILE_NAME, widget=forms.HiddenInput
    )

    def __init__(
        self,
        *args: Any,
        today: date,
        likely: list[openings.Opening],
        called: Mapping[str | int, str],
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today
        self._called = called
        self._offer_stages()
        self.offer(likely)

    def offer(self, likely: list[openings.Opening]) -> None:
        """Offer these openings, and a new one, to choose from."""
        field = self.fields["opening"]
        assert isinstance(field, forms.ChoiceField)
        named = [(str(row.pk), f"{row} ({stages.name_of(row, self._called)})") for row in likely]
        field.choices = [*named, ("", _("A new one"))]

    def clean(self) -> dict[str, Any]:
        """Ask for a name where the opening is new."""
        cleaned = super().clean() or {}
        named = cleaned.get("employer") or cleaned.get("role")
        if not cleaned.get("opening") and not named:
            self.add_error("employer", _("Say which employer or which role it is about."))
        return cleaned

    def _offer_stages(self) -> None:
        """Let it be said in the person's own words where it stands, and how far it had come."""
        stage, reached = self.fields["stage"], self.fields["reached"]
        assert isinstance(stage, forms.ChoiceField)
        assert isinstance(reached, forms.ChoiceField)
        called = self._called
        stage.choices = [("", _("Where it was")), *((s.value, called[s]) for s in openings.STEPS)]
        reached.choices = [("", AS_THE_TIMELINE), *((s.value, called[s]) for s in openings.IN_PLAY)]
