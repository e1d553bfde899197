"""What people type about an offer, about what matters to them, and about their answer."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import amounts, offer_letters, offer_terms, offers
from nextround.web.forms.fields import DayField, NameField, PastDayField, WordsField

PERIODS = {
    "year": _("a year"),
    "month": _("a month"),
    "week": _("a week"),
    "day": _("a day"),
    "hour": _("an hour"),
}
_SUM_OR_SHARE = [("amount", _("a sum a year")), ("share", _("per cent of the base pay"))]
# Nobody but the person knows, so that nothing is chosen beforehand.
_SURE = [
    ("", "–"),
    ("1", _("All of it: the contract promises it")),
    ("0.75", _("Most of it")),
    ("0.5", _("Half of it")),
    ("0.25", _("A little of it")),
    ("0", _("None of it")),
]
_TERMS = [("", _("Not said")), ("permanent", _("Permanent")), ("fixed", _("For a fixed time"))]
_ON_TOP = ("bonus", "pension", "equity")
_MARKS = [(str(n), str(n)) for n in range(6)]
_LANGUAGES = {"en": _("English"), "de": _("German"), "fr": _("French"), "es": _("Spanish")}
_TONES = [("plain", _("Plain")), ("warm", _("Warm")), ("formal", _("Formal"))]
_TOPICS = [
    ("pay", _("Pay")),
    ("start", _("Start")),
    ("home_days", _("Days at home")),
    ("leave", _("Leave")),
    ("title", _("Title")),
    ("other", _("Something else")),
]


class AmountField(forms.CharField):
    """A number from 0 up, however it is written: what it means, the other fields tell."""

    def __init__(self, *, most: int, label: Any, least: int = 0, **options: Any) -> None:
        self.least, self.most = least, most
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(required=False, max_length=30, label=label, widget=widget, **options)

    def number(self, text: str, *, whole: bool) -> Decimal:
        """Return the number that was typed.

        Raises:
            ValidationError: It is none, or out of the field's bounds.
        """
        try:
            number = amounts.read(text, whole=whole)
        except offer_terms.OfferError as error:
            raise forms.ValidationError(error.said(gettext)) from error
        if not self.least <= number <= self.most:
            words = _("This must be from %(least)s to %(most)s.")
            raise forms.ValidationError(words % {"least": self.least, "most": self.most})
        return number


class _Lines(forms.Textarea):
    def __init__(self) -> None:
        super().__init__(attrs={"rows": 3})


def _sure(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(required=False, choices=_SURE, label=label)


class OfferForm(forms.Form):
    """An offer in its parts; what is not said stays open and is not taken for nothing."""

    received_on = PastDayField(label=_("Received on"))
    answer_by = DayField(required=False, label=_("They want an answer by"))
    currency = forms.RegexField(
        r"^\s*[A-Za-z]{3}\s*$",
        label=_("Currency (EUR, GBP)"),
        error_messages={"invalid": _("Write the currency as three letters, such as EUR.")},
    )
    base = AmountField(label=_("Base pay"), most=10**12)
    period = forms.ChoiceField(required=False, choices=list(PERIODS.items()), label=_("for"))
    paid_months = AmountField(label=_("Months paid a year, if not 12"), least=1, most=24)
    bonus = AmountField(label=_("Bonus, if all goes well"), most=10**12)
    bonus_of = forms.ChoiceField(required=False, choices=_SUM_OR_SHARE, label=_("as"))
    bonus_sure = _sure(_("How much of it do you count on?"))
    pension = AmountField(label=_("What they pay into a pension"), most=10**12)
    pension_of = forms.ChoiceField(required=False, choices=_SUM_OR_SHARE, label=_("as"))
    pension_sure = _sure(_("How much of it do you count on?"))
    equity = AmountField(label=_("Shares or options, all of them"), most=10**12)
    equity_years = AmountField(label=_("Years until all are yours"), least=1, most=50)
    equity_sure = _sure(_("How much of it do you count on?"))
    signing = AmountField(label=_("Paid once at the start"), most=10**12)
    benefits = forms.CharField(
        required=False,
        max_length=2000,
        widget=_Lines,
        label=_("What else it brings you a year"),
        help_text=_("One a line, and its worth: Canteen 400"),
    )
    costs = forms.CharField(
        required=False,
        max_length=2000,
        widget=_Lines,
        label=_("What it costs you a year"),
        help_text=_("One a line, and its cost: Train 1800"),
    )
    hours_a_week = AmountField(label=_("Hours a week"), least=1, most=168)
    days_a_week = AmountField(label=_("Days a week"), least=1, most=7)
    leave_days = AmountField(label=_("Days of paid leave a year"), most=365)
    home_days = AmountField(label=_("Days at home a week"), most=7)
    place = forms.CharField(required=False, max_length=200, label=_("Place"))
    start = DayField(required=False, label=_("First day of work"))
    notice = forms.CharField(required=False, max_length=200, label=_("Notice"))
    probation = forms.CharField(required=False, max_length=200, label=_("Probation"))
    term = forms.ChoiceField(required=False, choices=_TERMS, label=_("Contract"))
    ends = DayField(required=False, label=_("Last day of a fixed contract"))
    notes = WordsField(
        required=False,
        max_length=20_000,
        label=_("Notes"),
        rows=3,
    )

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        received_on = self.fields["received_on"]
        assert isinstance(received_on, PastDayField)
        received_on.today = today
        received_on.initial = today
        self._numbers: dict[str, tuple[Decimal, bool]] = {}

    def clean_currency(self) -> str:
        """Write it large."""
        currency: str = self.cleaned_data["currency"]
        return currency.strip().upper()

    def clean(self) -> dict[str, Any]:
        """Hold the parts against each other, as the comparison will read them."""
        cleaned = super().clean() or {}
        self._read_amounts(cleaned)
        for name in _ON_TOP:
            if cleaned.get(name) and not cleaned.get(f"{name}_sure"):
                self.add_error(f"{name}_sure", _("Say how much of it you count on."))
        if cleaned.get("equity") and not cleaned.get("equity_years"):
            self.add_error("equity_years", _("Say over how many years they become yours."))
        if cleaned.get("ends") and cleaned.get("term") == "permanent":
            self.add_error("ends", _("A permanent contract has no last day."))
        for name in ("benefits", "costs"):
            try:
                offer_terms.yearly(cleaned.get(name, ""))
            except offer_terms.OfferError as error:
                self.add_error(name, error.said(gettext))
        if not self.errors:
            self._read_whole()
        return cleaned

    def read_as(self) -> list[str]:
        """Return what the amounts were read as, those that could be read in more than one way."""
        return [
            f"{self.fields[name].label}: {amounts.shown(number, whole=whole)}"
            for name, (number, whole) in self._numbers.items()
            if not self.data[name].strip().isdigit()
        ]

    def terms(self) -> dict[str, str]:
        """Return the parts as they are kept."""
        kept = {name: _text(self.cleaned_data[name]) for name in TERMS}
        return {name: value for name, value in kept.items() if value}

    def _read_amounts(self, cleaned: dict[str, Any]) -> None:
        """Read the amounts, now that it is known whether they are sums or shares."""
        for name, field in self.fields.items():
            if not isinstance(field, AmountField) or not cleaned.get(name):
                continue
            whole = offer_terms.is_whole(name, cleaned)
            try:
                number = field.number(cleaned[name], whole=whole)
            except forms.ValidationError as error:
                self.add_error(name, error)
            else:
                self._numbers[name] = number, whole
                cleaned[name] = amounts.kept(number)

    def _read_whole(self) -> None:
        try:
            offer_terms.as_made(self.terms())
        except offer_terms.OfferError as error:
            self.add_error(None, error.said(gettext))


TERMS = tuple(name for name in OfferForm.base_fields if name not in offers.ABOUT)


def _text(value: str | date | None) -> str:
    return value.isoformat() if isinstance(value, date) else value or ""


class CriterionForm(forms.Form):
    """Something that matters."""

    name = NameField(max_length=80, label=_("Something that counts"))
    weight = forms.TypedChoiceField(
        coerce=int, choices=_MARKS, initial="3", label=_("How much, from 0 to 5")
    )


class JudgeForm(forms.Form):
    """How much each criterion weighs, and how each offer does by it."""

    def __init__(
        self,
        *args: Any,
        criteria: Iterable[tuple[int, str]],
        compared: Iterable[tuple[int, str]],
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.criteria, self.offers = list(criteria), list(compared)
        for criterion, name in self.criteria:
            words = _("Weight of %(criterion)s") % {"criterion": name}
            self.fields[f"weight-{criterion}"] = forms.TypedChoiceField(
                coerce=int, choices=_MARKS, label=words
            )
            for offer, who in self.offers:
                words = _("%(criterion)s: %(offer)s") % {"criterion": name, "offer": who}
                self.fields[f"mark-{criterion}-{offer}"] = forms.TypedChoiceField(
                    required=False,
                    coerce=int,
                    empty_value=None,
                    choices=[("", "–"), *_MARKS],
                    label=words,
                )

    def weights(self) -> dict[int, int]:
        """Return the weight of each criterion."""
        return {pk: self.cleaned_data[f"weight-{pk}"] for pk, _name in self.criteria}

    def marks(self) -> dict[tuple[int, int], int | None]:
        """Return the mark of each offer by each criterion."""
        return {
            (criterion, offer): self.cleaned_data[f"mark-{criterion}-{offer}"]
            for criterion, _name in self.criteria
            for offer, _who in self.offers
        }


class DraftForm(forms.Form):
    """How an answer to an offer sounds, and what it says."""

    language = forms.ChoiceField(
        choices=[(code, _LANGUAGES[code]) for code in offer_letters.LANGUAGES], label=_("Language")
    )
    tone = forms.ChoiceField(choices=_TONES, label=_("Tone"))
    contact = NameField(required=False, max_length=120, label=_("Their name"))

    def wishes(self) -> offer_letters.Wishes:
        """Return what the letter shall say."""
        return offer_letters.Wishes(**self.cleaned_data)


class TimeForm(DraftForm):
    """Asking for time."""

    until = DayField(required=False, label=_("Until"))


class DeclineForm(DraftForm):
    """Declining."""

    reason = forms.CharField(
        required=False, max_length=300, label=_("A reason, if you want to give one")
    )


class AcceptanceForm(DraftForm):
    """Accepting, with what was agreed."""

    pay = forms.CharField(required=False, max_length=120, label=_("The pay that was agreed"))
    start = DayField(required=False, label=_("First day of work"))


class NegotiationForm(DraftForm):
    """Asking for one to three things."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for n in range(1, offer_letters.MOST_POINTS + 1):
            self.fields[f"topic{n}"] = forms.ChoiceField(
                required=False, choices=[("", "–"), *_TOPICS], label=_("Ask about")
            )
            self.fields[f"text{n}"] = forms.CharField(
                required=False, max_length=200, label=_("What you ask for")
            )
            self.fields[f"reason{n}"] = forms.CharField(
                required=False, max_length=300, label=_("Why")
            )

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        """The points, each with its three fields."""
        numbers = range(1, offer_letters.MOST_POINTS + 1)
        return [[self[f"{name}{n}"] for name in ("topic", "text", "reason")] for n in numbers]

    def clean(self) -> dict[str, Any]:
        """Ask for words where the topic says nothing, and for a topic where there are words."""
        cleaned = super().clean() or {}
        for n in range(1, offer_letters.MOST_POINTS + 1):
            topic, text = cleaned.get(f"topic{n}"), cleaned.get(f"text{n}")
            if topic == "other" and not text:
                self.add_error(f"text{n}", _("Say what you ask for."))
            if text and not topic and f"topic{n}" not in self.errors:
                self.add_error(f"topic{n}", _("Say what it is about."))
        return cleaned

    def wishes(self) -> offer_letters.Wishes:
        """Return what the letter shall ask for."""
        said = self.cleaned_data
        points = [
            offer_letters.Point(
                offer_letters.Topic(said[f"topic{n}"]), said[f"text{n}"], said[f"reason{n}"]
            )
            for n in range(1, offer_letters.MOST_POINTS + 1)
            if said[f"topic{n}"]
        ]
        names = ("language", "tone", "contact")
        return offer_letters.Wishes(**{name: said[name] for name in names}, points=points)


DRAFTS: dict[str, type[DraftForm]] = {
    "time": TimeForm,
    "negotiation": NegotiationForm,
    "acceptance": AcceptanceForm,
    "decline": DeclineForm,
}
