"""What people say about a file they keep with an opening."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.apps.openings import papers
from nextround.web.forms.fields import PastDayField, UploadField


class PaperForm(forms.Form):
    """What a kept file is, and when it was sent or found."""

    paper = forms.ChoiceField(
        choices=papers.Paper.choices, widget=forms.RadioSelect, label=_("What it is")
    )
    on = PastDayField(label=_("Sent or found on"))
    source = forms.CharField(
        required=False, max_length=1000, label=_("Where it comes from, or how it was sent")
    )

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = today
        on.initial = today


class NewPaperForm(PaperForm):
    """The same, with the file."""

    file = UploadField(
        label=_("The file"),
        max_length=200,
        error_messages={
            "required": _("Choose a file."),
            "empty": _("There is nothing in this file. Choose another."),
            "too_large": _("This file is larger than 100 MB. Keep a smaller copy."),
        },
    )
