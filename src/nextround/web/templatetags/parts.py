"""What the parts of an opening are shown with: moments, hosts, telephone numbers."""

import re
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()


@register.filter
def moment(value: datetime | None) -> str | SafeString:
    """Show a day with its weekday and the time of day, and its year where that is not this one."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    this_year = timezone.localdate().year
    # Translators: formats of Django's `date` filter for a day and a time, without and with the year
    shape = _("D j M, H:i") if local.year == this_year else _("D j M Y, H:i")
    return format_html(
        '<time datetime="{}">{}</time>', local.isoformat(), date_format(local, shape)
    )


@register.filter
def host(value: str) -> str:
    """Return the host that a web address leads to, or "" for any other text."""
    try:
        parts = urlsplit(value.strip())
        found = parts.hostname or ""
    except ValueError:
        return ""
    return found if parts.scheme in {"http", "https"} else ""


@register.filter
def breakable(address: str) -> SafeString:
    """Mark where a mail or web address may take a new line: after "@", and before each dot."""
    pieces = re.split(r"(?<=@)|(?=\.)", address)
    return format_html_join(SafeString("<wbr>"), "{}", ((piece,) for piece in pieces))


@register.filter
def telephone(value: str) -> str:
    """Return a number as a telephone dials it, or "" where it is none."""
    digits = "".join(one for one in value if one.isascii() and (one.isdigit() or one == "+"))
    is_number = len(digits) >= 3 and not any(one.isalpha() for one in value)
    return digits if is_number else ""


@register.filter
def item(several: Sequence[object], place: int) -> object:
    """Return the one at a place, counted from 0."""
    return several[place]
