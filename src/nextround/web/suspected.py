"""Keeping a sentence of an employer's as evidence for a question, not a verdict."""

from collections.abc import Sequence
from datetime import date

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _

from nextround.apps.lessons import queries, reading, services
from nextround.apps.lessons.queries import Debrief
from nextround.engine import names
from nextround.engine.feedback import Mark
from nextround.web.asked import Asked, number_in

KEPT = _("Kept as a question. One sentence is evidence, not a verdict.")


def keep(
    request: Asked,
    debrief: Debrief,
    marks: Sequence[Mark],
    *,
    on: date | None = None,
    rater: str = "",
) -> None:
    """Keep the sentence that the request names by where it starts, for what it says.

    Raises:
        Http404: There is no such sentence, or it says nothing and is brought to no question.
    """
    start = request.POST.get("start", "")
    mark = next((m for m in marks if str(m.sentence.start) == start), None)
    asked = request.POST.get("hypothesis", "")
    about = (
        get_object_or_404(queries.suspicions(request.user), pk=number_in(asked)) if asked else None
    )
    if mark is None or (mark.level < reading.WORTH_KEEPING and about is None):
        raise Http404
    services.suspect_from_message(
        debrief,
        sentence=mark.sentence.text[:1000],
        level=mark.level,
        words=names.plain(request.POST.get("words", ""))[:300] or mark.sentence.text[:300],
        hypothesis=about,
        on=on,
        rater=rater,
    )
