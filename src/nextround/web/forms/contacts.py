"""What people type about the people of their search."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.urls import reverse_lazy
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import contacts
from nextround.apps.openings import queries as openings
from nextround.web.forms.fields import NameField, WordsField

MOST_NAME = 120
_MOST_NOTES = 20_000
# A page holds so many choices of people altogether, and each of its fields so many.
_MOST_ON_A_PAGE = 600
_MOST_CHOICES = 200
_LONGEST_CHOICE = 60

Groups = list[tuple[str, list[tuple[str, str]]]]


def people_to_choose_from(
    opening: openings.Opening, *, first: Iterable[int] = (), fields: int = 1
) -> Groups:
    """Return the people that each of so many fields offers: of this opening, and others."""
    most = min(_MOST_CHOICES, _MOST_ON_A_PAGE // fields)
    of_it, others = contacts.to_choose_from(opening, most=most, first=first)
    groups = [(_("Of this opening"), of_it), (_("Others you know"), others)]
    return [(str(label), [_choice(one) for one in some]) for label, some in groups if some]


def _choice(contact: contacts.Contact) -> tuple[str, str]:
    return str(contact.pk), Truncator(str(contact)).chars(_LONGEST_CHOICE)


class ContactForm(forms.Form):
    """One contact."""

    name = NameField(max_length=120, label=_("Name"))
    position = NameField(required=False, max_length=120, label=_("What they do"))
    employer = NameField(required=False, max_length=200, label=_("Employer"))
    email = forms.EmailField(required=False, max_length=254, label=_("Email"))
    phone = forms.CharField(required=False, max_length=40, label=_("Telephone"))
    link = forms.URLField(required=False, max_length=1000, assume_scheme="https", label=_("Link"))
    notes = WordsField(
        required=False,
        max_length=_MOST_NOTES,
        label=_("Notes"),
        rows=4,
    )


class NameInput(forms.TextInput):
    """A field for a name, with those already known offered while one types."""

    def __init__(self) -> None:
        super().__init__(
            attrs={
                "autocomplete": "off",
                "list": "people-named",
                "hx-get": reverse_lazy("people-named"),
                "hx-trigger": "input changed delay:200ms",
                "hx-target": "#people-named",
                "hx-sync": "this:replace",
            }
        )


class WhoForm(forms.Form):
    """Someone in an interview: chosen, or typed; left empty, nobody."""

    contact = forms.TypedChoiceField(
        required=False, coerce=int, empty_value=None, label=_("From your people")
    )
    name = NameField(required=False, max_length=MOST_NAME, label=_("or by name"), widget=NameInput)
    part = forms.CharField(
        required=False,
        max_length=120,
        label=_("Their part"),
    )

    def __init__(self, *args: Any, known: Groups, **options: Any) -> None:
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

    position = NameField(required=False, max_length=120, label=_("What they do"))
    employer = NameField(required=False, max_length=200, label=_("Employer"))

    def clean(self) -> dict[str, Any]:
        """Ask for somebody."""
        cleaned = super().clean()
        if not self.is_someone and not self.errors:
            self.add_error("name", _("Choose someone, or type a name."))
        return cleaned


class PartForm(forms.Form):
    """What a contact has to do with an opening."""

    part = forms.CharField(required=False, max_length=120, label=_("Their part"))
