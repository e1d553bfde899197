"""What the frame and the components need."""

from functools import lru_cache

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

# These point along the line of reading, so they turn where it runs from right to left.
_TURNING = frozenset({"arrow", "back", "forward", "undo"})


@register.simple_tag
@lru_cache(maxsize=128)
def icon(name: str) -> SafeString:
    """Draw one icon of the sprite; words stand beside it, so that it needs no name."""
    return format_html(
        '<svg class="icon{}" aria-hidden="true"><use href="{}#{}"></use></svg>',
        " icon--turning" if name in _TURNING else "",
        static("icons.svg"),
        name,
    )
