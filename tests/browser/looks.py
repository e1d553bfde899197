"""How a page looks to axe, and to a narrow window."""

from collections.abc import Iterator
from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

Scheme = Literal["light", "dark"]

_WIDTHS = (1280, 390)
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")
_NARROW = (390, 320)
_HEIGHT = 800
# What is folded away is on the page too.
_UNFOLD = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })"
# Without its own copies of the style sheets, whose imports it would look for beside the page.
_RUN = "axe.run({ resultTypes: ['violations'], preload: false })"
_TOO_WIDE = "document.documentElement.scrollWidth - innerWidth"


def violations(page: Page) -> list[str]:
    """Return what axe finds at both widths in both schemes, everything unfolded."""
    page.evaluate(_UNFOLD)
    page.evaluate(AXE_SCRIPT)
    return [f"{variant}: {found}" for variant in _variants(page) for found in _found(page)]


def sideways(page: Page) -> dict[int, int]:
    """Return by how many pixels the page is wider than each narrow window that it overflows."""
    page.evaluate(_UNFOLD)
    over = {}
    for width in _NARROW:
        page.set_viewport_size({"width": width, "height": _HEIGHT})
        over[width] = page.evaluate(_TOO_WIDE)
    return {width: pixels for width, pixels in over.items() if pixels > 0}


def _variants(page: Page) -> Iterator[str]:
    for width in _WIDTHS:
        page.set_viewport_size({"width": width, "height": _HEIGHT})
        for scheme in _SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            yield f"{width} {scheme}"


def _found(page: Page) -> list[str]:
    answer: dict[str, Any] = page.evaluate(_RUN)
    return [
        f"{violation['id']} at {', '.join(map(str, node['target']))}: {node['failureSummary']}"
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]
