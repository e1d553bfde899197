"""What every page may need, asked for only where a page uses it."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from nextround.apps.openings import stages


def of_the_person(request: HttpRequest) -> dict[str, Any]:
    """Give what the person's stages are called, as `stage_names`."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    return {"stage_names": SimpleLazyObject(lambda: stages.names(user))}
