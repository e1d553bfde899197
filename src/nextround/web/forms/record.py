"""What people write down in their record: for each kind of fact the few things that matter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.record import queries
from nextround.apps.record.achievements import Worded
from nextround.apps.record.choices import Kind, Style
from nextround.engine import text
from nextround.engine.career import months
from nextround.web.forms.fields import NameField, WordsField
from nextround.web.forms.when import WhenField

_MOST_WORDS, _LONGEST_NAME, _LONGEST_WORDING = 20_000, 500, 2_000
_ONGOING, _NEW = "ongoing", "new"
_DETAIL = "details."
_DATES = {"start", "end", "details.x-until"}

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    Words = str | _StrPromise


@dataclass(frozen=True, slots=True)
class Facet:
    """One field of a kind of fact.

    Attributes:
        part: The field of the fact, or "details." and the name of a detail.
        listed: Whether it is a list, parted by commas.
    """

    part: str
    label: "Words"
    hint: "Words" = ""
    listed: bool = False

    @property
    def name(self) -> str:
        """Its name in the form."""
        return self.part.removeprefix(_DETAIL).replace("-", "_")


_START = Facet("start", _("From"), _("As far as you know: 2019, or March 2019."))
_END = Facet("end", _("Until"), _("Left empty, it is not known."))
_ABOUT = Facet("summary", _("About it"), _("A sentence or two, if a line needs them."))
_LINK = Facet("url", _("Link"))

# Details beyond JSON Resume carry the "x-" that it leaves to others.
FACETS: Mapping[Kind, tuple[Facet, ...]] = {
    Kind.POSITION: (
        Facet("name", _("What you were"), _("As it was called: staff nurse, lorry driver, chef.")),
        Facet("organisation", _("With whom"), _("The employer, or “self-employed”.")),
        Facet("place", _("Where")),
        _START,
        _END,
        _ABOUT,
    ),
    Kind.EDUCATION: (
        Facet("name", _("What you learned"), _("The subject, the trade, the training.")),
        Facet("details.studyType", _("Qualification"), _("A degree, a certificate, A levels.")),
        Facet("organisation", _("School or place of training")),
        _START,
        _END,
        Facet("details.score", _("Result")),
        _ABOUT,
    ),
    Kind.CERTIFICATE: (
        Facet(
            "name",
            _("What you hold"),
            _("A driving licence with its classes, a registration, a certificate."),
        ),
        Facet("organisation", _("Issued by")),
        Facet("details.x-number", _("Number")),
        Facet("end", _("Issued")),
        Facet("details.x-until", _("Valid until")),
        _LINK,
    ),
    Kind.SKILL: (
        Facet("name", _("What you can do")),
        Facet("details.level", _("How well"), _("In your words: daily for ten years, basics.")),
        Facet("details.keywords", _("In particular"), _("Parted by commas."), listed=True),
    ),
    Kind.LANGUAGE: (
        Facet("name", _("Language")),
        Facet("details.fluency", _("How well"), _("First language, B2, enough for customers.")),
    ),
    Kind.PROJECT: (
        Facet("name", _("What it was")),
        Facet("organisation", _("For whom")),
        _START,
        _END,
        _LINK,
        _ABOUT,
    ),
    Kind.VOLUNTEERING: (
        Facet("name", _("What you did")),
        Facet("organisation", _("With whom")),
        _START,
        _END,
        _ABOUT,
    ),
    Kind.AWARD: (
        Facet("name", _("What it is called")),
        Facet("organisation", _("Given by")),
        Facet("end", _("When")),
        _ABOUT,
    ),
    Kind.PUBLICATION: (
        Facet("name", _("Title")),
        Facet("organisation", _("Published by")),
        Facet("end", _("When")),
        _LINK,
        _ABOUT,
    ),
    Kind.MEMBERSHIP: (
        Facet("organisation", _("Of what"), _("A union, a guild, a society.")),
        Facet("name", _("As what"), _("Member, fellow, treasurer.")),
        _START,
        _END,
    ),
    Kind.REFERENCE: (
        Facet("name", _("Who")),
        Facet("details.x-relation", _("How they know you")),
        Facet("details.x-reach", _("How to reach them")),
        Facet("summary", _("What they say, or can be facet about")),
    ),
    Kind.INTEREST: (
        Facet("name", _("What you like to do")),
        Facet("details.keywords", _("In particular"), _("Parted by commas."), listed=True),
    ),
}


class FactForm(forms.Form):
    """One fact, with the fields of its kind."""

    def __init__(
        self, sent: Mapping[str, Any] | None, *, kind: Kind, fact: queries.Fact | None = None
    ) -> None:
        self.kind = kind
        # Several may be open on one page.
        name = f"fact_{fact.pk}_%s" if fact else "fact_%s"
        super().__init__(sent, initial=_as_typed(fact) if fact else None, auto_id=name)
        for facet in FACETS[kind]:
            self.fields[facet.name] = _field(facet)
        if {"start", "end"} <= self.fields.keys():
            self.fields[_ONGOING] = forms.BooleanField(required=False, label=_("It goes on"))

    def groups(self) -> list[list[forms.BoundField]]:
        """Return the fields as they stand beside each other: dates together, long ones alone."""
        dates = [self[name] for name in ("start", "end", _ONGOING) if name in self.fields]
        long = [field for field in self if isinstance(field.field.widget, forms.Textarea)]
        together = dates if len(dates) > 1 else []
        others = [field for field in self if field not in [*together, *long]]
        return [others, *([together] if together else []), *([field] for field in long)]

    def clean(self) -> dict[str, Any]:
        """Ask for a name, by whichever of the two this kind has."""
        cleaned = super().clean() or {}
        if not any(cleaned.get(name) for name in ("name", "organisation")) and not self.errors:
            self.add_error(FACETS[self.kind][0].name, _("Fill this in."))
        return cleaned

    def said(self) -> dict[str, Any]:
        """Return what was said, as the record keeps it: fields by name, and `details`."""
        fields: dict[str, Any] = {}
        details: dict[str, Any] = {}
        for facet in FACETS[self.kind]:
            typed = self.cleaned_data[facet.name]
            if not facet.part.startswith(_DETAIL):
                fields[facet.part] = typed
            elif facet.name in self.changed_data:
                # What a file had there stays as it was, whatever its shape, unless it was changed.
                said = _parted(typed) if facet.listed else typed
                details[facet.part.removeprefix(_DETAIL)] = said
        if self.cleaned_data.get(_ONGOING):
            fields["end"] = months.PRESENT
        return {**fields, "details": details}


class ProfileForm(forms.Form):
    """Who the record is about."""

    name = NameField(max_length=_LONGEST_NAME, label=_("Your name"))
    label = NameField(
        required=False,
        max_length=_LONGEST_NAME,
        label=_("What you are"),
        help_text=_("In a line: registered nurse (adult), shift lead, finance director."),
    )
    email = NameField(required=False, max_length=_LONGEST_NAME, label=_("Email"))
    phone = NameField(required=False, max_length=80, label=_("Phone"))
    city = NameField(required=False, max_length=_LONGEST_NAME, label=_("Where you live"))
    url = NameField(required=False, max_length=1000, label=_("A page of yours"))
    summary = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("About you"),
        rows=4,
    )


@dataclass(frozen=True, slots=True)
class Way:
    """The fields of one way to say an achievement; `key` names it, "new" one more."""

    key: str
    words: forms.BoundField
    style: forms.BoundField
    language: forms.BoundField


class AchievementForm(forms.Form):
    """The ways to say what was done, which comes first, and which of its numbers are right."""

    def __init__(
        self, *args: Any, wordings: Sequence[queries.Wording], found: Sequence[str], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.keys = [*(str(row.pk) for row in wordings), _NEW]
        for key, row in zip(self.keys, [*wordings, None], strict=True):
            self.fields[f"words-{key}"] = WordsField(
                required=False,
                max_length=_LONGEST_WORDING,
                label=_("What you did, and what came of it") if row else _("In other words"),
                rows=3,
                initial=row.text if row else "",
            )
            self.fields[f"style-{key}"] = forms.ChoiceField(
                required=False,
                choices=Style.choices,
                label=_("How it is said"),
                initial=row.style if row else Style.SHORT,
            )
            self.fields[f"language-{key}"] = NameField(
                required=False,
                max_length=35,
                label=_("Language"),
                initial=row.language if row else "",
            )
        self.fields["first"] = forms.ChoiceField(
            required=False,
            choices=[(key, _("Show this one first")) for key in self.keys],
            initial=self.keys[0],
            widget=forms.RadioSelect,
            label=_("Which is shown first"),
        )
        self.fields["right"] = forms.MultipleChoiceField(
            required=False,
            choices=[(number, number) for number in found],
            widget=forms.CheckboxSelectMultiple,
            label=_("Checked by you"),
        )

    def ways(self) -> list[Way]:
        """Return the fields of each way, a new one last."""
        return [
            Way(key, *(self[f"{part}-{key}"] for part in ("words", "style", "language")))
            for key in self.keys
        ]

    def worded(self) -> list[Worded]:
        """Return the ways as they were said, the one to be shown first before the others."""
        first = self.cleaned_data["first"]
        keys = sorted(self.keys, key=lambda key: key != first)
        return [
            Worded(
                self.cleaned_data[f"words-{key}"],
                style=self.cleaned_data[f"style-{key}"] or Style.LONG,
                language=self.cleaned_data[f"language-{key}"],
                wording=None if key == _NEW else int(key),
            )
            for key in keys
        ]


class NewAchievementForm(forms.Form):
    """Something done, in its first words."""

    words = WordsField(
        max_length=_LONGEST_WORDING,
        label=_("What you did, and what came of it"),
        help_text=_("With a number where you know one: how many, how often, how much."),
        rows=3,
    )


class StoryForm(forms.Form):
    """A story in its four parts."""

    title = NameField(
        max_length=_LONGEST_NAME,
        label=_("What you call it"),
        help_text=_("A few words that bring it back: the flooded road."),
    )
    fact = forms.TypedChoiceField(
        required=False, coerce=int, empty_value=None, label=_("Where it happened")
    )
    situation = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("The situation"),
        help_text=_("Where and when, and what was at stake."),
        rows=3,
    )
    task = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("Your task"),
        help_text=_("What was yours to do."),
        rows=3,
    )
    action = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("What you did"),
        help_text=_("You, step by step, and why so."),
        rows=4,
    )
    result = WordsField(
        required=False,
        max_length=_MOST_WORDS,
        label=_("What came of it"),
        help_text=_("With a number where there is one, and what you would do again."),
        rows=3,
    )

    def __init__(self, *args: Any, facts: list[queries.Fact], **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["fact"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = [("", _("Not said")), *((fact.pk, str(fact)) for fact in facts)]


class GapForm(forms.Form):
    """What is said of a time that nothing covers."""

    words = WordsField(
        required=False,
        max_length=_LONGEST_WORDING,
        label=_("What you say about it"),
        rows=2,
    )


def _field(facet: Facet) -> forms.Field:
    if facet.part in _DATES:
        return WhenField(label=facet.label, help_text=facet.hint)
    if facet.part == "summary":
        return WordsField(
            required=False,
            max_length=_MOST_WORDS,
            label=facet.label,
            help_text=facet.hint,
            rows=3,
        )
    longest = 1000 if facet.part == "url" or facet.listed else _LONGEST_NAME
    return NameField(required=False, max_length=longest, label=facet.label, help_text=facet.hint)


def _as_typed(fact: queries.Fact) -> dict[str, Any]:
    """Return a fact as its form has it."""
    typed: dict[str, Any] = {_ONGOING: fact.end == months.PRESENT}
    for facet in FACETS[Kind(fact.kind)]:
        if facet.part.startswith(_DETAIL):
            value = fact.details.get(facet.part.removeprefix(_DETAIL), "")
        else:
            value = getattr(fact, facet.part)
        typed[facet.name] = "" if value == months.PRESENT else _shown(value)
    return typed


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


def _parted(typed: str) -> list[str]:
    return [text.cleaned(part).strip() for part in typed.split(",") if part.strip()]
