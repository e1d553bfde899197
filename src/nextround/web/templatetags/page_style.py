"""The style sheets in the head of a page: its fonts, and its rules."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from nextround.apps.appearance import fonts
from nextround.web import styles

register = template.Library()

_LINK = '<link rel="stylesheet" href="{}">'


@register.simple_tag
def page_fonts(user: object) -> SafeString | str:
    """Link the fonts where they are made and the reader was let in; else the system's do."""
    if not getattr(user, "is_authenticated", False) or not fonts.are_there():
        return ""
    return format_html(_LINK, reverse("font", args=[fonts.stylesheet()]))


@register.simple_tag
def page_rules() -> SafeString:
    """Link the style sheet of all pages."""
    return format_html(_LINK, styles.address())
