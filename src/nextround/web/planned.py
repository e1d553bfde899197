"""A whole search, and what other numbers would change in it: for the page, and for its part."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from nextround.apps.core import people
from nextround.apps.core.people import Person
from nextround.apps.lessons.priors import Priors, priors_of
from nextround.apps.outlook import plans, wording
from nextround.apps.outlook.courses import CHANNELS
from nextround.apps.outlook.plans import Numbers
from nextround.apps.outlook.sums import Inputs, Sums, inputs_of, sums_of
from nextround.apps.plan.queries import Deed
from nextround.engine.funnel import Forecast
from nextround.web.forms.progress import PlanForm

_WEEKS = 12.0


@dataclass(frozen=True)
class Planned:
    """What is, and what other numbers would make of it.

    Attributes:
        now: What the forecast takes for granted.
        form: The sliders.
    """

    today: date
    priors: Priors
    inputs: Inputs
    now: Numbers
    form: PlanForm = field(repr=False)

    @classmethod
    def of(cls, person: Person, said: Mapping[str, Any] | None = None) -> "Planned":
        """Return the person's search, with what they said of other numbers."""
        today, priors = people.today(person), priors_of(person)
        inputs = inputs_of(person, priors, today=today)
        now = plans.as_now(inputs)
        return cls(today, priors, inputs, now, PlanForm(said or None, now=now))

    @cached_property
    def sums(self) -> Sums:
        """What the search says as it is."""
        return sums_of(self.inputs)

    @cached_property
    def numbers(self) -> Numbers:
        """What the sliders say; as it is where they say nothing sensible."""
        is_said = self.form.is_bound and self.form.is_valid()
        return self.form.numbers() if is_said else self.now

    @cached_property
    def forecast(self) -> Forecast | None:
        """When an offer may come with the sliders' numbers."""
        changed = plans.changed(self.numbers, self.now)
        if not changed.per_week and not changed.practices:
            return self.sums.forecast
        return plans.forecast_with(self.inputs, self.priors, changed)

    @property
    def says(self) -> str:
        """Return what these numbers would change, in a sentence."""
        if self.forecast is None:
            return _("With nothing sent and nothing under way there is nothing to forecast.")
        here, there = self.sums.forecast, self.forecast
        words = {
            "now": wording.of_100(here.by(_WEEKS) if here else 0.0),
            "then": wording.of_100(there.by(_WEEKS)),
            "when": wording.when(there, today=self.today),
        }
        if here is there:
            return _("As it is: %(now)s for an offer within twelve weeks. Move a line.") % words
        return (
            _("An offer within twelve weeks: %(then)s so, %(now)s as it is now. %(when)s") % words
        )

    def sliders(self) -> list[tuple[Any, str]]:
        """Return each slider with what it stands at, in words."""
        per_week = {channel.value: n for channel, n in self.numbers.per_week.items()}
        told = [
            (self.form[c.value], _("%(n)s a week") % {"n": wording.plain(per_week.get(c.value, 0))})
            for c in CHANNELS
        ]
        practices = _("%(n)d times") % {"n": self.numbers.practices}
        return [*told, (self.form["practices"], practices)]

    def paces(self) -> dict[tuple[Deed, str], float | None]:
        """Return the numbers of applications as the plan keeps them."""
        return {
            (Deed.APPLICATION, channel.value): per_week
            for channel, per_week in self.numbers.per_week.items()
        }
