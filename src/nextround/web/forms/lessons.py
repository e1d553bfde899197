"""What a person says of what they suspect: in which words, on what evidence, by when."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from nextround.apps.lessons import choices
from nextround.apps.lessons.choices import Source
from nextround.web.forms.fields import DayField, NameField, PastDayField, WordsField

_FEWEST, _MOST = 3, 500
_A_WEEK = timedelta(days=7)
# Of these it matters who they are: what one person says twice counts less than two people.
_SOMEBODY = frozenset({Source.FRIEND, Source.FRIEND_RUBRIC, Source.COACH})


class SuspicionForm(forms.Form):
    """What may be so, of which stage, and how common it is."""

    statement = NameField(
        max_length=300,
        label=_("What may be so?"),
        help_text=_(
            "What somebody in the room could see or hear, such as “My answers run past three "
            "minutes”."
        ),
    )
    family = forms.ChoiceField(
        required=False,
        label=_("Where it would show"),
        choices=[("", _("In no stage more than another")), *choices.Family.choices],
        help_text=_("What came of that stage then counts by itself. It counts for little."),
    )
    common = forms.ChoiceField(
        label=_("How likely is it before any evidence?"),
        choices=choices.Start.choices,
        widget=forms.RadioSelect,
        initial=choices.Start.USUAL,
    )


class EvidenceForm(forms.Form):
    """One thing that speaks for it or against it."""

    source = forms.ChoiceField(
        label=_("Where it comes from"),
        choices=[(source.value, capfirst(source.label)) for source in choices.TYPED_IN],
        widget=forms.RadioSelect,
    )
    speaks = forms.ChoiceField(
        label=_("What it says"),
        choices=[("for", _("It is so")), ("against", _("It is not so"))],
        widget=forms.RadioSelect,
    )
    clear = forms.ChoiceField(
        label=_("How clearly"),
        choices=choices.Clear.choices,
        widget=forms.RadioSelect,
        initial=choices.Clear.CLEARLY,
    )
    on = PastDayField(label=_("When"))
    rater = NameField(
        required=False,
        max_length=120,
        label=_("Who"),
        help_text=_(
            "A name or a word for them. Two people count for more than one who says it twice."
        ),
    )
    recordings = forms.IntegerField(
        required=False,
        min_value=0,
        max_value=_MOST,
        label=_("Of how many recordings"),
        help_text=_("For measured practice, three or more."),
    )
    words = WordsField(
        required=False,
        max_length=1000,
        label=_("In their words, or yours"),
        rows=3,
    )

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = on.initial = today

    def clean(self) -> dict[str, Any]:
        """Ask who it was, and for enough recordings, where that matters."""
        cleaned = super().clean() or {}
        source = cleaned.get("source")
        if source in _SOMEBODY and not cleaned.get("rater"):
            self.add_error("rater", _("Say who, so that two people count as two."))
        enough = (cleaned.get("recordings") or 0) >= _FEWEST
        if source == Source.PRACTICE and not enough and "recordings" not in self.errors:
            self.add_error("recordings", _("Three recordings at the least: fewer vary too much."))
        return cleaned


class PractiseForm(forms.Form):
    """By when it is practised."""

    due_on = DayField(label=_("By"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["due_on"].initial = today + _A_WEEK


class PractisedForm(forms.Form):
    """When practice was completed; left empty, it was not."""

    worked_on = PastDayField(required=False, label=_("Practised until"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        worked_on = self.fields["worked_on"]
        assert isinstance(worked_on, PastDayField)
        worked_on.today = today


class DayForm(forms.Form):
    """A day to look back at."""

    on = PastDayField(label=_("On this day"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today


class WorthForm(forms.Form):
    """What a source of evidence is worth, in numbers of the person's own."""

    speaks_for = forms.FloatField(
        label=_("Ratio where it speaks for"),
        help_text=_("How many times as often it is said where it is so, than where it is not."),
    )
    speaks_against = forms.FloatField(
        label=_("Ratio where it speaks against"), help_text=_("The same, from 0.05 to 1.")
    )
    half_life = forms.FloatField(
        label=_("Half-life, in days"), help_text=_("After so long a piece is worth half.")
    )
    same = forms.FloatField(
        label=_("How alike two pieces of one person are"), help_text=_("From 0 to 1.")
    )
    across = forms.FloatField(label=_("How alike two such people are"), help_text=_("From 0 to 1."))
    cap = forms.FloatField(
        label=_("The most it may move belief"), help_text=_("In log-odds; 2.2 is nine to one.")
    )
    why = forms.CharField(
        required=False,
        max_length=300,
        label=_("Why, for yourself"),
        help_text=_("Where you have it from, or what you saw."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, field in self.fields.items():
            if name != "why":
                field.widget.attrs |= {"step": "any", "inputmode": "decimal"}
