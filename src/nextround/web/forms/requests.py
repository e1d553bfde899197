"""What came back from an employer who was asked."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.web.forms.fields import PastDayField, WordsField

_MOST = 50_000


class AnswerForm(forms.Form):
    """The answer, word for word."""

    answer = WordsField(
        required=False,
        max_length=_MOST,
        label=_("What they wrote, or said"),
        help_text=_("Word for word, as well as you can. Left empty, nothing has come."),
        rows=8,
    )
    on = PastDayField(label=_("When it came"))

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        on = self.fields["on"]
        assert isinstance(on, PastDayField)
        on.today = on.initial = today
