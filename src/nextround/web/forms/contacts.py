"""What people type about the people of their search."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import contacts

_MOST_NOTES = 20_000


class ContactForm(forms.Form):
    """One contact."""

    name = forms.CharField(max_length=120, label=_("Name"))
    position = forms.CharField(required=False, max_length=120, label=_("What they do"))
    employer = forms.CharField(required=False, max_length=200, label=_("Employer"))
    email = forms.EmailField(required=False, max_length=254, label=_("Email"))
    phone = forms.CharField(required=False, max_length=40, label=_("Telephone"))
    link = forms.URLField(required=False, max_length=1000, assume_scheme="https", label=_("Link"))
    notes = forms.CharField(
        required=False,
        max_length=_MOST_NOTES,
        label=_("Notes"),
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class WhoForm(forms.Form):
    """Someone in an interview: chosen, or typed new; left empty, nobody."""

    contact = forms.TypedChoiceField(
        required=False, coerce=int, empty_value=None, label=_("From your people")
    )
    name = forms.CharField(required=False, max_length=120, label=_("or someone new"))
    part = forms.CharField(
        required=False,
        max_length=120,
        label=_("Their part"),
    )

    def __init__(self, *args: Any, known: list[tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["contact"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", "–"), *known]

    def clean(self) -> dict[str, Any]:
        """Take one of the two."""
        cleaned = super().clean() or {}
        if cleaned.get("contact") and cleaned.get("name"):
            self.add_error("name", _("Choose someone, or type a new name: not both."))
        if cleaned.get("part") and not self.is_someone and not self.errors:
            self.add_error("name", _("Say who it is."))
        return cleaned

    @property
    def is_someone(self) -> bool:
        """Whether anybody is named."""
        return bool(self.cleaned_data.get("contact") or self.cleaned_data.get("name"))

    def who(self, *, position: str = "", employer: str = "") -> contacts.Who:
        """Return who is meant; `position` and `employer` are those of someone new."""
        return contacts.Who(
            contact=self.cleaned_data["contact"],
            name=self.cleaned_data["name"],
            part=self.cleaned_data["part"],
            position=position,
            employer=employer,
        )


class InvolvedForm(WhoForm):
    """Someone who has to do with an opening."""

    position = forms.CharField(required=False, max_length=120, label=_("What they do"))
    employer = forms.CharField(required=False, max_length=200, label=_("Employer"))

    def clean(self) -> dict[str, Any]:
        """Ask for somebody."""
        cleaned = super().clean()
        if not self.is_someone and not self.errors:
            self.add_error("name", _("Choose someone, or type a name."))
        return cleaned


class PartForm(forms.Form):
    """What a contact has to do with an opening."""

    part = forms.CharField(required=False, max_length=120, label=_("Their part"))
