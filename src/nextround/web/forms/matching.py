"""What a person answers to a requirement that their record does not show."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.engine.career import months
from nextround.engine.matching import Asking, Question, Reply, Said
from nextround.web.forms.fields import NameField, WordsField
from nextround.web.forms.when import WhenField

_LONGEST_NAME, _LONGEST_WORDS = 500, 2_000
_ELSEWHERE = ""


class AnswerForm(forms.Form):
    """Whether it is so, and where and when it was.

    `positions` are id and name of what it may belong to; without any it stands by itself.
    """

    said = forms.ChoiceField(choices=[(said.value, said.value) for said in Said])

    def __init__(
        self, *args: Any, question: Question, positions: Sequence[tuple[int, str]], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.question = question
        if Asking.WHAT in question.wanted and positions and question.takes_position:
            choices = [(str(pk), name) for pk, name in positions]
            self.fields["position"] = forms.ChoiceField(
                required=False,
                choices=[*choices, (_ELSEWHERE, _("Somewhere else"))],
                label=_("Where"),
                initial=_ELSEWHERE,
            )
        for asking in question.wanted:
            self.fields[asking.value] = _field(asking, question)
        if "position" in self.fields:
            self.fields["where"].label = _("If somewhere else: with whom, or where")

    def shown(self) -> list[forms.BoundField]:
        """Return the fields that a yes is told by, in order."""
        return [self[name] for name in self.fields if name != "said"]

    def clean(self) -> dict[str, Any]:
        """Refuse a yes that tells nothing where something is to be told."""
        said = super().clean() or {}
        first = self.question.wanted[:1]
        told = any(said.get(name) for name in self.fields if name != "said")
        if said.get("said") == Said.YES and first and not told and not self.errors:
            self.add_error(first[0].value, _("Say a word about it: where it was, or what it is."))
        return said

    def reply(self) -> Reply:
        """Return a yes as the person told it; `position` is not among it."""
        said = self.cleaned_data
        until = said.get("until", "")
        if said.get("since") and not until and self.question.takes_position:
            until = months.PRESENT
        return Reply(
            where=said.get("where", ""),
            position=0 if said.get("position") else None,
            what=said.get("what", ""),
            since=said.get("since", ""),
            until=until,
            level=said.get("level", ""),
        )


def _field(asking: Asking, question: Question) -> forms.Field:
    label = _(question.labels[asking])
    if asking in {Asking.SINCE, Asking.UNTIL}:
        return WhenField(label=label)
    if asking is Asking.WHAT:
        return WordsField(
            required=False,
            max_length=_LONGEST_WORDS,
            label=label,
            rows=2,
        )
    return NameField(required=False, max_length=_LONGEST_NAME, label=label)
