"""The token in the printed address: it lets one browser in, once."""

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from nextround.apps.core.models import LaunchToken

# A forgotten token in a terminal's scrollback should not open the program a year later.
_TOKEN_LIFE = timedelta(days=7)


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


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
