"""Choosing the file of a public profile."""

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.web.forms.fields import UploadField


class ProfileForm(forms.Form):
    """LinkedIn's export, or the PDF that it saves of a profile."""

    file = UploadField(
        label=_("LinkedIn’s export (ZIP) or its PDF"),
        max_length=200,
        error_messages={
            "required": _("Choose a file."),
            "empty": _("There is nothing in this file. Choose another."),
        },
    )
