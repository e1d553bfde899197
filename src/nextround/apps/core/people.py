"""The people whose searches are kept here, how they like to read, and how they are let in."""

import hashlib
import secrets
from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from tzlocal import get_localzone_name

from nextround.apps.core import history
from nextround.apps.core.models import Change, LaunchToken, Person, Scheme, TextSize

_OWNER = "owner"

# A forgotten token in a terminal's scrollback should not open the program a year later.
_TOKEN_LIFE = timedelta(days=7)

__all__ = [
    "Person",
    "Scheme",
    "TextSize",
    "forget_invented",
    "is_there",
    "new_token",
    "owner",
    "prefer",
    "today",
    "use_up",
    "zone_names",
]


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


def is_there(key: int) -> bool:
    """Return whether there is still a person of this id, which is never given again."""
    return Person.objects.filter(pk=key).exists()


def forget_invented() -> None:
    """Delete the people of the examples, with all that is theirs."""
    Person.objects.filter(invented=True).delete()


def prefer(person: Person, **preferences: object) -> None:
    """Keep how the person is called and likes to read; each preference is a field."""
    with history.change(person, Change.Verb.EDITED, label=_("your settings")) as step:
        for field, value in preferences.items():
            setattr(person, field, value)
        step.save(person)


def new_token() -> str:
    """Make a fresh one-time token of 256 bits and return it; it is never shown again."""
    token = secrets.token_urlsafe(32)
    LaunchToken.objects.filter(made_at__lt=timezone.now() - _TOKEN_LIFE).delete()
    LaunchToken.objects.create(digest=_digest(token))
    return token


@transaction.atomic
def use_up(token: str) -> bool:
    """Return whether `token` was unused, and use it up."""
    fresh = timezone.now() - _TOKEN_LIFE
    used, _ = LaunchToken.objects.filter(digest=_digest(token), made_at__gte=fresh).delete()
    return used == 1


def today(person: Person) -> date:
    """Return the day it is where the person lives."""
    return timezone.now().astimezone(ZoneInfo(person.time_zone)).date()


def zone_names() -> list[str]:
    """Return the time zones a person may choose, in order of name."""
    return sorted(name for name in _zones() if "/" in name or name == "UTC")


def _zone_of_this_machine() -> str:
    name = get_localzone_name()
    return name if name in _zones() else "UTC"


@cache
def _zones() -> set[str]:
    """Return the zones this machine knows; they lie in some six hundred files."""
    return available_timezones()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
