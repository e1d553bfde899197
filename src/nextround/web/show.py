"""Showing a page whole, or the part of it that htmx asks for."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def show(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    part: str = "",
    status: int = 200,
) -> HttpResponse:
    """Render the page, or its `part` when htmx asks.

    A part is a `partialdef` inside the page's own template, so the two cannot differ.
    """
    asked_by_htmx = bool(getattr(request, "htmx", False))
    name = f"{template}#{part}" if part and asked_by_htmx else template
    response = render(request, name, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def show_form(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """Render a page with a form; where it was sent and comes back, the answer is 422."""
    return show(request, template, context, status=422 if request.method == "POST" else 200)
