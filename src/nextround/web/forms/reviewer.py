"""What a reviewer fills in: each field from a stranger, and none of it trusted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from nextround.engine import review
from nextround.web.asked import number_in
from nextround.web.forms.fields import WordsField

# As many places for remarks as a page without scripts offers; with one, more come.
ROWS = 3
_CANNOT = "0"


@dataclass(frozen=True, slots=True)
class ScaleField:
    """One scale as the page draws it: its question, and a sentence for each point."""

    name: str
    question: str
    points: tuple[tuple[str, str], ...]
    cannot: str
    chosen: str


class ReviewerForm(forms.Form):
    """Ratings, what was seen, one next step, and remarks on places."""

    seen = WordsField(
        required=False,
        max_length=review.MOST_WORDS,
        label=_("What did you see?"),
        help_text=_("One thing that is on the page, and where. Two lines are plenty."),
        rows=3,
    )
    next_step = WordsField(
        required=False,
        max_length=review.MOST_WORDS,
        label=_("What would you change first?"),
        help_text=_("One thing, and what you would put in its place."),
        rows=3,
    )

    def __init__(self, *args: Any, kind: str, places: int, **options: Any) -> None:
        super().__init__(*args, **options)
        self._scales = review.scales_of(kind)
        self._places = places
        for scale in self._scales:
            points = [(str(n), words) for n, words in enumerate(scale.anchors, start=1)]
            self.fields[scale.key] = forms.ChoiceField(
                required=False, choices=[*points, (_CANNOT, "")]
            )

    def given(self, key: str) -> review.Given:
        """Return what was filled in as an answer to the review of this key."""
        ratings = {
            scale.key: int(said) or None
            for scale in self._scales
            if (said := self.cleaned_data.get(scale.key))
        }
        return review.Given(
            review=key,
            ratings=ratings,
            seen=self.cleaned_data["seen"],
            next_step=self.cleaned_data["next_step"],
            remarks=tuple(self._remarks(self.data)),
        )

    def _remarks(self, typed: Mapping[str, Any]) -> Iterator[review.Said]:
        """Yield the remarks, of whose rows a script may have added some."""
        for row in range(review.MOST_REMARKS):
            words = str(typed.get(f"remark-{row}-words", ""))[: review.MOST_REMARK].strip()
            if not words:
                continue
            number = number_in(str(typed.get(f"remark-{row}-place", "")))
            quote = str(typed.get(f"remark-{row}-quote", ""))[: review.MOST_QUOTE]
            yield review.Said(words, number if number <= self._places else 0, quote)
