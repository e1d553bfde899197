"""The size of the text that a person chose: type and space really grow, and nothing overflows."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.looks import sideways
from browser.program import Program

pytestmark = pytest.mark.browser

_SIZE_OF = "selector => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)"


def _choose(page: Page, size: str) -> None:
    page.goto("/settings/")
    page.get_by_label(size, exact=True).check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()


def _sizes(page: Page) -> list[float]:
    return [round(page.evaluate(_SIZE_OF, part), 2) for part in ("html", "h1", "nav.parts a")]


@pytest.mark.parametrize("width", [pytest.param(1280, marks=pytest.mark.long), 390])
def test_all_type_grows_with_the_size_that_was_chosen(
    visit: Visit, fresh_program: Program, width: int
) -> None:
    page = visit(width, stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    page.goto("/settings/")
    normal = _sizes(page)
    _choose(page, "Larger")
    assert _sizes(page) == pytest.approx([1.15 * size for size in normal], rel=0.01)
    _choose(page, "As this browser is set")
    assert _sizes(page) == normal
    _choose(page, "Largest")
    assert _sizes(page) == pytest.approx([1.32 * size for size in normal], rel=0.01)
    assert sideways(page) == {}
    page.goto("/settings/numbers/")
    assert sideways(page) == {}
