"""Taking everything along, bringing it in, erasing it."""

import unicodedata
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.web.forms.fields import UploadField


class ExportForm(forms.Form):
    """What the ZIP will hold."""

    history = forms.BooleanField(
        required=False,
        initial=True,
        label=_("With the history: what you changed and removed can be brought back there too"),
    )


class ImportForm(forms.Form):
    """The ZIP to bring in."""

    file = UploadField(
        label=_("A ZIP that Nextround wrote"),
        error_messages={
            "required": _("Choose the ZIP first."),
            "empty": _("This file is empty. Choose a ZIP that Nextround wrote."),
            # What a page cannot take in, the command can.
            "too_large": _(
                "This file is larger than 100 MB. Stop the program and run: "
                ".venv/bin/nextround import FILE.zip"
            ),
        },
    )


class EraseForm(forms.Form):
    """The name, typed, so that nothing is erased by a slip."""

    word = forms.CharField(
        max_length=200,
        error_messages={"required": _("Type it, or go back: nothing was erased.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, word: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._word = word
        self.fields["word"].label = _("Type “%(word)s” to erase it all") % {"word": word}

    def clean_word(self) -> str:
        """Compare it with the name, however the two are spelled inside."""
        typed = str(self.cleaned_data["word"])
        if _alike(typed) != _alike(self._word):
            raise forms.ValidationError(
                _("This is not “%(word)s”. Nothing was erased.") % {"word": self._word}
            )
        return typed


def _alike(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())
