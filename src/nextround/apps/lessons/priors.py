"""The numbers that the models rest on as one person has them: the table, and what they set."""

from collections.abc import Iterable
from dataclasses import replace

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.lessons.models import OwnPrior
from nextround.engine.priors import PRIORS, Mark, Prior, Priors, PriorsError, Unit

__all__ = ["PRIORS", "Mark", "NumberError", "OwnPrior", "Prior", "Priors", "Unit", "Watched"]

_WHOLE = frozenset({Unit.PEOPLE, Unit.MONTHS})
# Chances that must not all be nothing: one of these fields there was.
_SHARED_OUT = ("field.final.of", "field.executive.of")


class NumberError(ValueError):
    """A number that the table cannot take; the text says why and is fit to show."""


class Watched(Priors):
    """A table that remembers which numbers were asked of it, so that a finding can name them."""

    __slots__ = ("asked",)

    def __init__(self, priors: Priors) -> None:
        super().__init__(tuple(priors.row(key) for key in priors))
        self.asked: dict[str, Prior] = {}

    def __getitem__(self, key: str) -> float:
        self.asked[key] = self.row(key)
        return super().__getitem__(key)

    def under(self, prefix: str) -> dict[str, float]:
        """Return the numbers whose key starts with `prefix` and a dot, by the rest of it."""
        found = super().under(prefix)
        return {rest: self[f"{prefix}.{rest}"] for rest in found}


def priors_of(person: Person) -> Priors:
    """Return the table with the person's own numbers in it, by one query.

    A number that an earlier version knew, or allowed, and this one does not is left out.
    """
    return table_with(own_numbers(person).values())


def table_with(own: Iterable[OwnPrior]) -> Priors:
    """Return the table with these numbers in place of its own."""
    changed = {each.key: row for each in own if (row := _changed(each)) is not None}
    return Priors(tuple(changed.get(key, PRIORS.row(key)) for key in PRIORS))


def own_numbers(person: Person) -> dict[str, OwnPrior]:
    """Return what the person set, by key, of the numbers that there are."""
    rows = OwnPrior.objects.for_person(person)
    return {own.key: own for own in rows if own.key in PRIORS}


def set_number(
    person: Person, key: str, *, value: float, low: float, high: float, why: str
) -> OwnPrior:
    """Use the person's own number in place of the table's; a second call replaces.

    Raises:
        NumberError: The table has no such number, or its unit forbids this one.
    """
    if key not in PRIORS:
        raise NumberError(_("There is no such number."))
    own = OwnPrior.objects.for_person(person).filter(key=key).first()
    own = own or OwnPrior(owner=person, key=key)
    own.value, own.low, own.high, own.why = value, low, high, why
    _refuse(person, own)
    with history.change(person, Change.Verb.EDITED, label=_label(PRIORS.row(key))) as step:
        if own.pk is None:
            step.add(own)
        else:
            step.save(own)
    return own


def back_to_table(person: Person, key: str) -> None:
    """Use the table's number again; where it is used already, nothing happens."""
    own = OwnPrior.objects.for_person(person).filter(key=key)
    label = _label(PRIORS.row(key)) if key in PRIORS else key
    with history.change(person, Change.Verb.REMOVED, label=label) as step:
        step.remove(*own)


def all_back_to_table(person: Person) -> None:
    """Use the table's numbers again, all of them."""
    with history.change(person, Change.Verb.REMOVED, label=_("all numbers of your own")) as step:
        step.remove(*OwnPrior.objects.for_person(person))


def refusal(unit: Unit, number: float) -> str:
    """Say why a number of this unit cannot be `number`; empty where it can."""
    least, most = unit.limits
    if not least <= number <= most:  # written so that "not a number" is refused too
        words = {"least": f"{least:g}", "most": f"{most:,.0f}" if most > 999 else f"{most:g}"}
        return _("This is a number from %(least)s to %(most)s.") % words
    if unit in _WHOLE and number != int(number):
        return _("This counts whole ones: leave out what comes after the point.")
    return ""


def _refuse(person: Person, own: OwnPrior) -> None:
    unit = PRIORS.row(own.key).unit
    for number in (own.value, own.low, own.high):
        if words := refusal(unit, number):
            raise NumberError(words)
    if not own.low <= own.value <= own.high:
        raise NumberError(_("The value must lie within its range."))
    others = own_numbers(person) | {own.key: own}
    table = table_with(others.values())
    if any(not any(table.under(prefix).values()) for prefix in _SHARED_OUT):
        raise NumberError(_("At least one of these numbers of people must have a chance above 0."))


def _changed(own: OwnPrior) -> Prior | None:
    """Return the table's row with the person's numbers, or None where it forbids them by now."""
    try:
        return replace(
            PRIORS.row(own.key), value=own.value, low=own.low, high=own.high, mark=Mark.YOURS
        )
    except PriorsError:
        return None


def _label(prior: Prior) -> str:
    return f"{_(prior.meaning)} ({prior.key})"
