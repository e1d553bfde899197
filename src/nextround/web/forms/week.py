"""What a person says in each step of looking at a week."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.plan.queries import Deed
from nextround.apps.plan.weeks import ITEMS, Item, Kind, Meant, Setback
from nextround.web import activity
from nextround.web.activity import Key
from nextround.web.forms.debrief import PlanForm
from nextround.web.forms.fields import DayField, PastDayField
from nextround.web.ideas import Idea

_MOST_PLANS = 3


class _TwoLines(forms.Textarea):
    def __init__(self) -> None:
        super().__init__(attrs={"rows": 2})


class HappenedForm(forms.Form):
    """Step 1: a line of one's own."""

    line = forms.CharField(
        required=False,
        max_length=300,
        label=_("A line of your own about the week, if you like"),
        widget=_TwoLines,
    )


class PaceForm(forms.Form):
    """Step 3: how often a week the person means to do each; empty is not meant at all."""

    def __init__(self, *args: Any, meant: Mapping[Key, float] | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self._names = {_name(key): key for key in activity.KEYS}
        kept = {key: activity.plain(often) for key, often in (meant or {}).items()}
        for name, key in self._names.items():
            self.fields[name] = forms.FloatField(
                required=False,
                min_value=0,
                max_value=200,
                label=activity.name_of(key),
                initial=kept.get(key),
                widget=forms.NumberInput(attrs={"step": "any", "inputmode": "decimal"}),
            )

    @property
    def wanted(self) -> dict[Key, float | None]:
        """How often each is meant, once the form holds; None and nought forget it."""
        return {key: self.cleaned_data[name] or None for name, key in self._names.items()}


class MinutesForm(forms.Form):
    """How long one deed took."""

    deed = forms.ChoiceField(choices=Deed.choices, label=_("What took the time"))
    minutes = forms.IntegerField(min_value=1, max_value=1440, label=_("Minutes"))
    on = PastDayField(label=_("Day"))

    def __init__(self, *args: Any, today: date, since: date, until: date, **more: Any) -> None:
        super().__init__(*args, **more)
        self._since, self._until = since, until
        self.fields["on"] = PastDayField(today=today, label=_("Day"), initial=min(today, until))

    def clean_on(self) -> date:
        """Keep the day within the week that is looked at."""
        day: date = self.cleaned_data["on"]
        if not self._since <= day <= self._until:
            raise forms.ValidationError(_("Choose a day of this week."))
        return day


class SureForm(forms.Form):
    """Step 4: how sure the person is of one item; left empty it is skipped."""

    item = forms.ChoiceField(choices=Item.choices, widget=forms.HiddenInput)
    value = forms.TypedChoiceField(
        required=False,
        coerce=int,
        empty_value=None,
        choices=[(n, str(n)) for n in range(0, 101, 10)],
        widget=forms.RadioSelect,
        label=_("How sure are you of this today, from 0 to 100?"),
    )


class NextForm(forms.Form):
    """Step 5: one skill, one thing that keeps one going, and the plan for a setback."""

    skill = forms.ChoiceField(
        required=False, widget=forms.RadioSelect, label=_("One thing to get better at")
    )
    skill_own = forms.CharField(required=False, max_length=300, label=_("Or in your own words"))
    skill_on = DayField(label=_("By"))
    motivation = forms.ChoiceField(
        required=False, widget=forms.RadioSelect, label=_("One thing that keeps you going")
    )
    motivation_own = forms.CharField(
        required=False, max_length=300, label=_("Or in your own words")
    )
    motivation_on = DayField(label=_("By"))
    if_no = forms.CharField(required=False, max_length=200, label=_("If …"))
    then = forms.CharField(
        required=False,
        max_length=300,
        label=_("… then I will"),
        help_text=_("Whom you tell the same evening; what you do the day after; what you leave."),
        widget=_TwoLines,
    )

    def __init__(self, *args: Any, ideas: Mapping[Kind, Sequence[Idea]], **more: Any) -> None:
        super().__init__(*args, **more)
        self._ideas = {kind: {idea.key: idea for idea in ideas[kind]} for kind in ITEMS}
        for kind in ITEMS:
            field = self.fields[kind.value]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [(idea.key, idea.words) for idea in ideas[kind]]

    @property
    def items(self) -> dict[Kind, Meant]:
        """What is meant, one of each kind, once the form holds; own words go first."""
        return {kind: self._meant(kind) for kind in ITEMS}

    @property
    def setback(self) -> Setback:
        """The plan for a setback; what it begins with alone is none."""
        then = self.cleaned_data["then"]
        return Setback(self.cleaned_data["if_no"] if then else "", then)

    def clean(self) -> dict[str, Any]:
        """Ask for one of each kind, and for what a plan for a setback begins with."""
        cleaned = super().clean() or {}
        for kind in ITEMS:
            is_said = cleaned.get(kind.value) or cleaned.get(f"{kind.value}_own")
            if not is_said and not {kind.value, f"{kind.value}_own"} & set(self.errors):
                self.add_error(kind.value, _("Choose one of these, or write your own."))
        if cleaned.get("then") and not cleaned.get("if_no") and "if_no" not in self.errors:
            self.add_error("if_no", _("Say what has to happen for this."))
        return cleaned

    def _meant(self, kind: Kind) -> Meant:
        said = self.cleaned_data
        on: date = said[f"{kind.value}_on"]
        own = said[f"{kind.value}_own"]
        if own:
            return Meant(own, on)
        idea = self._ideas[kind][said[kind.value]]
        return Meant(idea.words, on, idea.deed)


PlanForms = forms.formset_factory(
    PlanForm, extra=0, max_num=_MOST_PLANS, absolute_max=_MOST_PLANS, validate_max=True
)


def _name(key: Key) -> str:
    deed, by = key
    return f"{deed.value}-{by}" if by else deed.value
