"""What a person says when they show something to others, and of what came back."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.coaching import asking, pieces
from nextround.apps.coaching.answers import State
from nextround.apps.openings import contacts
from nextround.web.forms.contacts import MOST_NAME, NameInput
from nextround.web.forms.fields import DayField, NameField, UploadField, WordsField

_MOST_SHOWN = 200


class PieceForm(forms.Form):
    """Something to show: its kind, its words or its file, and what it is for."""

    kind = forms.ChoiceField(
        label=_("What is it?"), choices=pieces.Kind.choices, widget=forms.RadioSelect
    )
    title = NameField(
        max_length=120,
        label=_("What do you call it?"),
        help_text=_("So that you, and they, know which one is meant: “CV for ward nursing, May”."),
    )
    words = WordsField(
        required=False,
        strip=False,
        label=_("Its words"),
        rows=10,
        max_length=pieces.MOST_WORDS,
        error_messages={
            "max_length": _(
                "This is longer than anyone reads in ten minutes. Choose the part that matters."
            )
        },
    )
    file = UploadField(
        required=False,
        label=_("or a file"),
        help_text=_("A PDF is shown page by page, as it looks; other files as their words."),
        error_messages={"empty": _("This file is empty. Save it again, or paste the words.")},
    )
    asked = WordsField(
        required=False,
        max_length=500,
        label=_("The question it answers, or what you want looked at"),
        rows=2,
    )
    opening = forms.ChoiceField(required=False, label=_("For which opening"))
    earlier = forms.ChoiceField(
        required=False,
        label=_("It takes the place of"),
        help_text=_("An earlier version. What was remarked there can be marked as taken up here."),
    )

    def __init__(
        self,
        *args: Any,
        openings: Iterable[tuple[int, str]],
        earlier: Iterable[tuple[int, str]],
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        for name, shown, nothing in (
            ("opening", openings, _("For none in particular")),
            ("earlier", earlier, _("Nothing: it is new")),
        ):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            some = [(str(key), words) for key, words in shown][:_MOST_SHOWN]
            field.choices = [("", nothing), *some]

    def clean(self) -> dict[str, Any]:
        """Ask for words or for a file, and not for both."""
        cleaned = super().clean() or {}
        words, file = (cleaned.get("words") or "").strip(), cleaned.get("file")
        if "words" in self.errors or "file" in self.errors:
            return cleaned
        if words and file:
            self.add_error("file", _("Paste the words or choose a file: not both."))
        elif not words and not file:
            self.add_error("words", _("Paste the words, or choose a file."))
        return cleaned


class AskForm(forms.Form):
    """Who is asked, how it reaches them, and until when."""

    name = NameField(max_length=MOST_NAME, label=_("Who?"), widget=NameInput)
    relation = forms.ChoiceField(
        label=_("Who are they to you?"),
        choices=asking.Relation.choices,
        widget=forms.RadioSelect,
        help_text=_("It decides what their view is worth as evidence, and nothing else."),
    )
    way = forms.ChoiceField(
        label=_("How does it reach them?"), choices=asking.Way.choices, widget=forms.RadioSelect
    )
    until = DayField(label=_("Until when?"), help_text=_("After that day it opens no more."))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["until"].initial = today + asking.LASTS
        self.fields["way"].initial = asking.Way.FILE

    def who(self) -> contacts.Who:
        """Return who is meant: someone known by that name, or someone new."""
        return contacts.Who(name=self.cleaned_data["name"])


class RemarkForm(forms.Form):
    """What becomes of a remark."""

    state = forms.ChoiceField(choices=State.choices)
    reply = WordsField(required=False, max_length=1000, rows=2)
    taken_in = forms.ChoiceField(required=False)

    def __init__(self, *args: Any, versions: Iterable[tuple[int, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["taken_in"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", "–"), *((str(key), words) for key, words in versions)]

    def clean(self) -> dict[str, Any]:
        """Ask for words where a remark is said to be answered."""
        cleaned = super().clean() or {}
        if cleaned.get("state") == State.ANSWERED and not cleaned.get("reply"):
            self.add_error("reply", _("Write what you answer, or put the remark aside."))
        return cleaned
