"""What a person says in each step of a debrief."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.lessons import choices
from nextround.web.forms.fields import DayField, NameField

_FACTS = (
    "internal_candidate",
    "cancelled",
    "close",
    "public_sector",
    "pay",
    "visa",
    "silence",
    "executive",
)


class FeelingForm(forms.Form):
    """Step 1: how it feels."""

    feeling = forms.TypedChoiceField(
        required=False,
        coerce=int,
        empty_value=None,
        choices=[(n, str(n)) for n in range(11)],
        widget=forms.RadioSelect,
        label=_("How does it feel, from 0 to 10?"),
    )
    feeling_line = forms.CharField(
        required=False, max_length=300, label=_("A line about it, if you like")
    )


class HappenedForm(forms.Form):
    """Step 2: what happened."""

    family = forms.ChoiceField(
        choices=choices.Family.choices, widget=forms.RadioSelect, label=_("Where did it end?")
    )
    size_known = forms.ChoiceField(
        choices=choices.Known.choices,
        widget=forms.RadioSelect,
        label=_("Do you know how many people were in that round?"),
    )
    size = forms.IntegerField(
        required=False, min_value=1, max_value=5000, label=_("People, you included")
    )
    places = forms.IntegerField(
        required=False, min_value=1, max_value=5000, label=_("How many went on")
    )
    run = forms.ChoiceField(choices=choices.Run.choices, label=_("How was it run?"))
    rank = forms.IntegerField(
        required=False, min_value=1, max_value=5000, label=_("They told me I came number")
    )
    internal_candidate = forms.BooleanField(
        required=False, label=_("Someone from inside got it, or it was promised beforehand")
    )
    cancelled = forms.BooleanField(required=False, label=_("The role was withdrawn or frozen"))
    close = forms.BooleanField(required=False, label=_("They said it was close"))
    public_sector = forms.BooleanField(
        required=False, label=_("Public sector, or the advert was open for a few days only")
    )
    pay = forms.BooleanField(required=False, label=_("Pay was a reason"))
    visa = forms.BooleanField(required=False, label=_("A visa or right to work was a reason"))
    silence = forms.BooleanField(required=False, label=_("They never answered"))
    executive = forms.BooleanField(required=False, label=_("It was an executive search"))

    @property
    def facts(self) -> list[forms.BoundField]:
        """The things that may be known besides, as ticks."""
        return [self[name] for name in _FACTS]

    def clean(self) -> dict[str, Any]:
        """Hold the numbers against each other."""
        cleaned = super().clean() or {}
        known = cleaned.get("size_known") != choices.Known.UNKNOWN
        size, places, rank = (cleaned.get(name) for name in ("size", "places", "rank"))
        if known and size is None and "size" not in self.errors:
            self.add_error(
                "size", _("Say how many people were in the round, or that you don’t know.")
            )
        if size is not None and places is not None and places >= size:
            self.add_error(
                "places", _("If that many went on, you would be among them. Check both numbers.")
            )
        if size is not None and rank is not None and rank > size:
            self.add_error("rank", _("You cannot come after the last. Check both numbers."))
        if not known:
            cleaned["size"] = cleaned["places"] = None
        return cleaned


class DifferentlyForm(forms.Form):
    """Step 5: how prepared I was, and how we got on."""

    prepared = forms.MultipleChoiceField(
        required=False,
        choices=choices.Prepared.choices,
        widget=forms.CheckboxSelectMultiple,
        label=_("What had you done before?"),
    )
    prepared_minutes = forms.IntegerField(
        required=False, min_value=0, max_value=6000, label=_("Minutes, roughly")
    )
    prepared_read = forms.CharField(required=False, max_length=300, label=_("What you had read"))
    got_on = forms.ChoiceField(
        required=False,
        choices=choices.GotOn.choices,
        widget=forms.RadioSelect,
        label=_("How did you get on with them?"),
    )


class ThingForm(forms.Form):
    """One thing a person would do differently."""

    words = forms.CharField(max_length=300, label=_("In your words"))
    control = forms.ChoiceField(
        choices=choices.Control.choices,
        widget=forms.RadioSelect,
        initial=choices.Control.MINE,
        label=_("Was it in your control?"),
    )
    sure = forms.ChoiceField(
        required=False,
        choices=choices.Sure.choices,
        widget=forms.RadioSelect,
        initial=choices.Sure.LIKELY,
        label=_("If it was: how sure are you that it happened?"),
    )


class LetterForm(forms.Form):
    """How the letter sounds, and who it goes to."""

    letter_tone = forms.ChoiceField(choices=choices.Tone.choices, label=_("Tone"))
    letter_length = forms.ChoiceField(choices=choices.Length.choices, label=_("Length"))
    letter_channel = forms.ChoiceField(
        required=False, choices=choices.Channel.choices, label=_("How")
    )
    letter_relation = forms.ChoiceField(choices=choices.Relation.choices, label=_("It goes to"))
    letter_contact = NameField(required=False, max_length=120, label=_("Their name"))

    def clean_letter_channel(self) -> str:
        """Take it for a mail where nothing is said."""
        return self.cleaned_data["letter_channel"] or choices.Channel.MAIL


class _TwoLines(forms.Textarea):
    def __init__(self) -> None:
        super().__init__(attrs={"rows": 2})


class PlanForm(forms.Form):
    """One if-then plan; left empty, there is none."""

    when = forms.CharField(required=False, max_length=200, label=_("When …"))
    words = forms.CharField(required=False, max_length=300, label=_("… I will"), widget=_TwoLines)
    due_on = DayField(required=False, label=_("By"))

    def clean(self) -> dict[str, Any]:
        """Ask for a date where something is meant to be done."""
        cleaned = super().clean() or {}
        if cleaned.get("words") and not cleaned.get("due_on") and "due_on" not in self.errors:
            self.add_error("due_on", _("Choose a day, so that it comes up on Today."))
        if cleaned.get("when") and not cleaned.get("words") and "words" not in self.errors:
            self.add_error("words", _("Say what you will do then."))
        return cleaned


PlanForms = forms.formset_factory(PlanForm, extra=0, max_num=3, absolute_max=3, validate_max=True)
