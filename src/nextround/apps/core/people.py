"""The person whose program this is, and how they like to read."""

from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.utils import timezone
from tzlocal import get_localzone_name

from nextround.apps.core.models import Person, Scheme

_OWNER = "owner"

__all__ = ["Person", "Scheme", "owner", "prefer", "today", "zone_names"]


@transaction.atomic
def owner() -> Person:
    """Return the one person of personal mode, made at the first start."""
    person, new = Person.objects.get_or_create(
        username=_OWNER, defaults={"time_zone": _zone_of_this_machine()}
    )
    if new:
        person.set_unusable_password()
        person.save(update_fields=["password"])
    return person


def prefer(person: Person, *, full_name: str, time_zone: str, scheme: str) -> None:
    """Keep how the person is called and likes to read."""
    person.full_name = full_name
    person.time_zone = time_zone
    person.scheme = scheme
    person.save(update_fields=["full_name", "time_zone", "scheme"])


def today(person: Person) -> date:
    """Return the day it is where the person lives."""
    return timezone.now().astimezone(ZoneInfo(person.time_zone)).date()


def zone_names() -> list[str]:
    """Return the time zones a person may choose, in order of name."""
    return sorted(name for name in available_timezones() if "/" in name or name == "UTC")


def _zone_of_this_machine() -> str:
    name = get_localzone_name()
    return name if name in available_timezones() else "UTC"
