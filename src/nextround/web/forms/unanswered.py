"""What a form says of a field left empty, or answered with what it does not offer."""

from django import forms
from django.utils.translation import gettext_lazy as _


def use() -> None:
    """Let every field say it so, unless it has words of its own.

    Set once on Django's fields themselves, so that no form can forget it.
    """
    forms.Field.default_error_messages["required"] = _("Fill this in.")
    forms.ChoiceField.default_error_messages |= {
        "required": _("Choose one of these."),
        "invalid_choice": _("Choose one of these."),
    }
