"""An example opened by mouse, walked around in, and thrown away, in a program of its own."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.looks import sideways, violations
from browser.program import Program, pass_for

pytestmark = pytest.mark.browser


@pytest.fixture
def newcomer(fresh_program: Program, visit: Visit) -> Page:
    """A window on Today of a program in which nothing is kept yet."""
    page = visit(stranger_to=fresh_program)
    pass_for(fresh_program).hand_to(page.context)
    page.goto("/")
    return page


def test_a_newcomer_looks_around_and_throws_the_examples_away(newcomer: Page):
    newcomer.get_by_role("link", name="See an example").click()
    newcomer.get_by_role("button", name="Open the search of Ruth Adeyemi").click()
    banner = newcomer.get_by_role("note", name="This is an example")
    expect(banner).to_contain_text("Ruth Adeyemi’s search")
    newcomer.get_by_role("link", name="Openings", exact=True).click()
    expect(newcomer.get_by_role("main")).to_contain_text("Harrow Vale Hospital")
    newcomer.get_by_role("button", name="Back to your own").click()
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("Where would you like to begin?")
    newcomer.goto("/examples/")
    newcomer.get_by_role("button", name="Open the search of Imogen Hale").click()
    newcomer.get_by_role("button", name="Throw the examples away").click()
    expect(newcomer.get_by_role("status")).to_contain_text("Nothing of yours was touched")
    expect(banner).to_have_count(0)


@pytest.mark.parametrize("path", ["/examples/", "/"])
def test_an_example_reads_well_in_every_window(newcomer: Page, path: str):
    newcomer.goto("/examples/")
    newcomer.get_by_role("button", name="Open the search of Tomas Brandt").click()
    expect(newcomer.get_by_role("note", name="This is an example")).to_be_visible()
    newcomer.goto(path)
    assert (violations(newcomer), sideways(newcomer)) == ([], {})
