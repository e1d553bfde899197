"""Changes to what is said of a search as a whole."""

from datetime import date

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.outlook.models import MarkedChange, Terms


def set_terms(person: Person, *, level: str, tempo: str, offer_by: date | None) -> Terms:
    """Keep what kind of places the person looks for; a second call replaces."""
    terms = Terms.objects.for_person(person).first() or Terms(owner=person)
    terms.level, terms.tempo, terms.offer_by = level, tempo, offer_by
    terms.full_clean(exclude=["owner"], validate_constraints=False)
    with history.change(person, Change.Verb.EDITED, label=_("what you look for")) as step:
        if terms.pk is None:
            step.add(terms)
        else:
            step.save(terms)
    return terms


def mark_change(person: Person, *, what: str, on: date, gate: str, words: str = "") -> MarkedChange:
    """Keep that the person changed something; the same change on the same day is kept once."""
    same = MarkedChange.objects.for_person(person).filter(what=what, on=on, gate=gate, words=words)
    marked = same.first()
    if marked is None:
        marked = MarkedChange(owner=person, what=what, on=on, gate=gate, words=words)
        marked.full_clean(exclude=["owner"])
        with history.change(person, Change.Verb.NOTED, label=str(marked)) as step:
            step.add(marked)
    return marked


def unmark_change(marked: MarkedChange) -> None:
    """Forget a marked change."""
    label = str(marked)
    with history.change(marked.owner, Change.Verb.REMOVED, label=label) as step:
        step.remove(marked)
