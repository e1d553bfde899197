"""An example looked at beside a search of one's own, and thrown away, by every hand."""

import pytest
from playwright.sync_api import expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import EVERY_HAND, Kind
from browser.program import Program

pytestmark = pytest.mark.browser


# With a pass of its own: who goes into an example leaves the others' behind.
@EVERY_HAND
def test_examples_are_thrown_away_and_ones_own_rows_are_as_they_were(
    visit: Visit, program: Program, kind: Kind
):
    hand, employer = kind.on(visit, stranger_to=program), f"{kind.__name__} Cider Works"
    page = hand.page
    page.goto(program.fresh_address())
    write_down(page, "Grafter", stage="applied", employer=employer)
    page.goto(f"/openings/table/?q={employer}")
    before = page.get_by_role("main").inner_text()
    page.goto("/examples/")
    hand.press(page.get_by_role("button", name="Open the search of Tomas Brandt"))
    banner = page.get_by_role("note", name="This is an example")
    expect(banner).to_contain_text("Tomas Brandt’s search")
    hand.press(page.get_by_role("link", name="Openings", exact=True))
    expect(banner).to_contain_text("Tomas Brandt’s search")
    expect(page.get_by_role("main")).not_to_contain_text(employer)
    hand.press(banner.get_by_role("button", name="Throw the examples away"))
    expect(page.get_by_role("status")).to_contain_text("Nothing of yours was touched")
    expect(banner).to_have_count(0)
    page.goto(f"/openings/table/?q={employer}")
    assert page.get_by_role("main").inner_text() == before
    expect(page.get_by_role("link", name="Grafter", exact=True)).to_have_count(1)
