"""Questions to what arrived."""

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.intake.models import Arrival
from nextround.apps.openings.models import Opening

Kind = Arrival.Kind


def arrivals(person: Person, *, about: Opening) -> QuerySet[Arrival]:
    """Return what arrived about an opening, the latest first."""
    return Arrival.objects.for_person(person).filter(opening=about)
