"""The fonts in the head of a page."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from nextround.apps.appearance import fonts

register = template.Library()


@register.simple_tag
def page_fonts(user: object) -> SafeString | str:
    """Link the fonts where they are made and the reader was let in; else the system's do."""
    if not getattr(user, "is_authenticated", False) or not fonts.are_there():
        return ""
    address = reverse("font", args=[fonts.stylesheet()])
    return format_html('<link rel="stylesheet" href="{}">', address)
