"""Questions to the examples."""

from nextround.apps.examples.imogen import SEARCH as IMOGEN
from nextround.apps.examples.ruth import SEARCH as RUTH
from nextround.apps.examples.story import Search
from nextround.apps.examples.tomas import SEARCH as TOMAS

__all__ = ["Search", "search", "searches"]

_SEARCHES = (RUTH, TOMAS, IMOGEN)


def searches() -> tuple[Search, ...]:
    """Return the invented searches there are to look at."""
    return _SEARCHES


def search(slug: str) -> Search | None:
    """Return the invented search of this name, or None where there is none."""
    return next((one for one in _SEARCHES if one.slug == slug), None)
