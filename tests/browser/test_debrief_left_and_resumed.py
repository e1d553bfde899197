"""A debrief that is put off until tomorrow, or left and gone on with in another browser."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from browser import journey
from browser.conftest import Visit
from browser.journey import Rejection
from browser.program import Program

pytestmark = pytest.mark.browser


def test_a_feeling_of_two_offers_to_put_it_off_and_tomorrow_it_is_due(
    visit: Visit, fresh_program: Program
):
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    rejection = Rejection("Yarrow Freight", "Dock Planner")
    journey.begin(page, rejection)
    page.get_by_label("2", exact=True).check()
    journey.open_step(page).get_by_role("button", name="Go on").click()
    expect(page.get_by_text("That is a hard day.")).to_be_visible()

    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date()
    page.get_by_role("button", name="Put it off until tomorrow").click()
    expect(page.get_by_role("status")).to_contain_text("Put off until tomorrow")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing asks for you today.")
    due = page.get_by_role("region", name="Due this week").get_by_role("listitem")
    expect(due).to_contain_text(f"Look back at {rejection.opening}")
    expect(due.locator("time")).to_have_attribute("datetime", tomorrow.isoformat())


def test_a_hard_day_can_be_gone_on_with_all_the_same(page: Page):
    journey.begin(page, Rejection("Tansy Boats", "Sailmaker"))
    page.get_by_label("0", exact=True).check()
    journey.open_step(page).get_by_role("button", name="Go on").click()
    page.get_by_role("link", name="Go on now").click()
    journey.expect_step(page, "happened")


def test_what_was_left_at_step_three_goes_on_there_in_another_browser(
    visit: Visit, fresh_program: Program
):
    first = visit(stranger_to=fresh_program)
    first.goto(fresh_program.first_address)
    rejection = Rejection("Bulrush Mills", "Miller")
    journey.begin(first, rejection)
    first.get_by_label("A line about it").fill("Not my week.")
    journey.go_on(first, to="happened")
    first.get_by_label("People, you included").fill("6")
    first.get_by_label("I know", exact=True).check()
    journey.go_on(first, to="tells")
    first.context.close()

    second = visit(stranger_to=fresh_program)
    second.goto(fresh_program.fresh_address())
    expect(second.get_by_role("heading", level=1)).to_contain_text(rejection.opening)
    second.get_by_role("link", name="Look back").click()
    journey.expect_step(second, "tells")
    expect(journey.open_step(second)).to_contain_text("6 of you")
    second.get_by_role("link", name="How it feels").click()
    expect(second.get_by_label("A line about it")).to_have_value("Not my week.")


def test_an_address_opens_one_browser_and_no_second(visit: Visit, program: Program):
    address = program.fresh_address()
    first, second = visit(stranger_to=program), visit(stranger_to=program)
    first.goto(address)
    expect(first.get_by_role("navigation", name="Places")).to_be_visible()
    second.goto(address)
    expect(second.get_by_role("navigation", name="Places")).to_be_hidden()


def test_what_was_typed_is_there_again_after_a_reload(page: Page):
    journey.begin(page, Rejection("Comfrey Glass", "Glazier"))
    page.get_by_label("A line about it").fill("Half a thought")
    page.reload()
    expect(page.get_by_label("A line about it")).to_have_value("Half a thought")
