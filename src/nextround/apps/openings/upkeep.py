"""Holding the written stages to the timelines."""

from nextround.apps.core import people
from nextround.apps.openings import queries, services


def stages_that_differ(*, mend: bool) -> list[int]:
    """Return the ids of openings whose stage is not what their timeline says; mend them if asked.

    Looks at the owner's openings, which in personal mode are all there are.
    """
    differ = []
    for opening in queries.openings(people.owner()).prefetch_related("events"):
        if services.differs(opening):
            differ.append(opening.pk)
            if mend:
                opening.settle()
    return differ
