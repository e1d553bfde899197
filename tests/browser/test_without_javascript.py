"""The whole way from the "no" to its summary in a browser that runs no script."""

import pytest
from playwright.sync_api import expect

from browser import journey
from browser.conftest import Visit
from browser.journey import Rejection

pytestmark = pytest.mark.browser


def test_the_whole_debrief_goes_without_javascript(visit: Visit):
    page = visit(java_script_enabled=False)
    page.goto("/")
    rejection = Rejection("Linnet Stoves", "Stove Fitter")
    journey.begin(page, rejection)
    page.get_by_label("5", exact=True).check()
    journey.go_on(page, to="happened")
    page.get_by_label("I know", exact=True).check()
    page.get_by_label("People, you included").fill("4")
    journey.go_on(page, to="tells")
    expect(journey.open_step(page)).to_contain_text("4 of you")
    journey.go_on(page, to="message")
    journey.go_on(page, to="differently")
    journey.go_on(page, to="next")
    page.get_by_label("Tone").select_option("Formal")
    page.get_by_role("button", name="Write it again").click()
    expect(page.get_by_label("Tone")).to_have_value("formal")
    journey.finish(page)
    expect(page.get_by_role("link", name=rejection.opening).first).to_be_visible()
