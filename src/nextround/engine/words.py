"""Sentences for people to read, marked so that the tools of translators find them."""

from collections.abc import Callable


def gettext_noop(sentence: str) -> str:
    """Return the sentence as it is; whoever shows it looks it up in the reader's language.

    The tools find what stands in brackets after this name, or after the `_` it is imported as.
    """
    return sentence


class SentenceError(ValueError):
    """What cannot be, in a sentence that is fit to show a person.

    Its values are kept apart from it, so that it can be found in a catalogue. As text it is
    English.
    """

    def __init__(self, sentence: str, **values: str | float) -> None:
        self._sentence, self._values = sentence, values
        super().__init__(self.said(gettext_noop))

    def said(self, translated: Callable[[str], str]) -> str:
        """Return the sentence as `translated` has it, and the words among its values too."""
        sentence = translated(self._sentence)
        # A sentence without values may hold what a person typed, and a per cent sign in it.
        if not self._values:
            return sentence
        return sentence % {name: _said(value, translated) for name, value in self._values.items()}


def _said(value: str | float, translated: Callable[[str], str]) -> str | float:
    return translated(value) if isinstance(value, str) else value
