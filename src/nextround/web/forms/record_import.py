"""A CV that is brought in, and what a person takes over of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.intake import cvs
from nextround.apps.record import queries as record
from nextround.engine.career import months
from nextround.engine.career.facts import Kind
from nextround.engine.career.joining import Difference, Verdict
from nextround.web.forms.add import MOST_FILE_NAME, MOST_WORDS
from nextround.web.forms.fields import NameField, UploadField, WordsField
from nextround.web.forms.record import FACETS
from nextround.web.forms.when import WhenField

JOIN, NEW, LEAVE = "join", "new", "leave"
# What a fact of each of these kinds says in a word or two; nothing of it needs a line of its own.
BRIEF = {Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST}
_MENDED = ("name", "organisation", "start", "end")
_MOST_NAME = 300


class CvForm(forms.Form):
    """A CV as a file, or its words."""

    file = UploadField(
        required=False,
        label=gettext_lazy("Choose a file"),
        help_text=gettext_lazy(
            "PDF, Word, OpenDocument, RTF, text, JSON Resume, RenderCV, Europass, or LinkedIn’s "
            "“Save to PDF” and data export. Up to 50 pages."
        ),
        error_messages={
            "empty": gettext_lazy("This file is empty. Save it again, or paste the words.")
        },
    )
    words = WordsField(
        required=False,
        strip=False,
        max_length=MOST_WORDS,
        label=gettext_lazy("or paste its words"),
        rows=6,
        error_messages={
            "max_length": gettext_lazy("This is longer than any CV. Paste the part that matters.")
        },
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two."""
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        file, words = cleaned.get("file"), (cleaned.get("words") or "").strip()
        if file and words:
            self.add_error("words", _("Choose a file or paste the words: not both."))
        elif not file and not words:
            self.add_error("file", _("Choose a file, or paste the words."))
        return cleaned


class WaitingForm(forms.Form):
    """Which CV the page is about: where it waits, and its pages."""

    waiting = forms.RegexField(regex=r"\A[0-9a-f]{32}\Z", widget=forms.HiddenInput)
    file = forms.CharField(
        required=False, max_length=MOST_FILE_NAME, strip=False, widget=forms.HiddenInput
    )
    pages = forms.RegexField(
        required=False,
        regex=r"\A(?:[0-9a-f]{32}\.\d{1,4}\.\d{1,4} ?){0,6}\Z",
        widget=forms.HiddenInput,
    )

    def pictures(self) -> tuple[cvs.PagePicture, ...]:
        """Return the pages that were drawn when the file came."""
        drawn = (one.split(".") for one in self.cleaned_data["pages"].split())
        return tuple(cvs.PagePicture(name, int(wide), int(high)) for name, wide, high in drawn)


class UntilField(WhenField):
    """A day of a career, or "now" for what goes on."""

    def prepare_value(self, value: Any) -> Any:
        """Show what goes on in a word."""
        return _("now") if value == months.PRESENT else super().prepare_value(value)

    def clean(self, value: Any) -> str:
        """Take "now" beside days."""
        typed = str(value or "").strip().casefold()
        return months.PRESENT if typed in {months.PRESENT, _("now")} else super().clean(value)


class ProfileForm(forms.Form):
    """What a CV says of the person: which of it is taken over."""

    take = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self, sent: Mapping[str, Any] | None = None, *, differences: Sequence[Difference]
    ) -> None:
        self.differences = differences
        initial = {"take": [one.field for one in differences if one.adds]}
        super().__init__(sent, prefix="who", initial=initial)
        field = self.fields["take"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(name, name) for name in dict.fromkeys(one.field for one in differences)]


class ProposalForm(forms.Form):
    """One fact of a CV: whether and how it is taken over, and mended where it was misread."""

    what = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    name = NameField(required=False, max_length=_MOST_NAME, label=gettext_lazy("What"))
    organisation = NameField(required=False, max_length=_MOST_NAME, label=gettext_lazy("Where"))
    start = WhenField(label=gettext_lazy("From"))
    end = UntilField(label=gettext_lazy("Until"))
    take = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    done = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    worded = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self,
        sent: Mapping[str, Any] | None = None,
        *,
        proposal: cvs.Proposal,
        unsure: Mapping[str, bool],
    ) -> None:
        self.proposal, self.unsure = proposal, unsure
        fact, suggested = proposal.fact, proposal.suggested
        initial = {name: getattr(fact, name) for name in _MENDED} | {
            "what": JOIN if proposal.mine else NEW,
            "take": suggested.fields,
            "done": [str(place) for place in suggested.achievements],
            "worded": [f"{place}:{key}" for place, key in suggested.rewordings],
        }
        super().__init__(sent, prefix=f"fact{proposal.place}", initial=initial)
        called = {facet.part: facet.label for facet in FACETS[record.Kind(fact.kind.value)]}
        for name in _MENDED:
            field = self.fields[name]
            field.label = called.get(name, field.label)
            if unsure[name]:
                field.help_text = _("This was not clear: please check it.")
        self._offer("what", self._ways())
        self._offer("take", [one.field for one in proposal.beside.differences])
        self._offer("done", [str(place) for place in proposal.beside.achievements])
        self._offer("worded", [f"{place}:{key}" for place, key in suggested.rewordings])

    @property
    def is_brief(self) -> bool:
        """Whether it is a word or two, such as a skill."""
        return self.proposal.fact.kind in BRIEF

    @property
    def is_there(self) -> bool:
        """Whether the record says all of it already."""
        return self.proposal.verdict is Verdict.SAME

    @property
    def mended(self) -> dict[str, str]:
        """The fields that the person changed."""
        fact = self.proposal.fact
        said = {
            name: self.cleaned_data[name] for name in _MENDED if self.add_prefix(name) in self.data
        }
        return {name: value for name, value in said.items() if value != getattr(fact, name)}

    def choice(self) -> cvs.Choice | None:
        """Return what becomes of it; None: it is left."""
        said, place = self.cleaned_data, self.proposal.place
        if said["what"] not in {NEW, JOIN} or self.is_there:
            return None
        if said["what"] == NEW or self.proposal.mine is None:
            every = tuple(range(len(self.proposal.fact.achievements)))
            return cvs.Choice(place, achievements=every)
        pairs = (each.split(":") for each in said["worded"])
        return cvs.Choice(
            place,
            into=self.proposal.mine.pk,
            fields=tuple(said["take"]),
            achievements=tuple(map(int, said["done"])),
            rewordings=tuple((int(place), int(key)) for place, key in pairs),
        )

    def _ways(self) -> list[str]:
        return [JOIN, NEW, LEAVE] if self.proposal.mine else [NEW, LEAVE]

    def _offer(self, name: str, values: Sequence[str]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(value, value) for value in values]
