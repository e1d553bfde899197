"""A posting is pasted, and the opening's page says what it asks, at the desk and on the phone."""

import pytest
from playwright.sync_api import Page, expect

from browser.looks import sideways, violations
from engine.posting import texts

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("page", [1280, 390], indirect=True)
def test_a_pasted_posting_shows_what_it_demands_and_welcomes(page: Page):
    page.get_by_role("link", name="Openings").click()
    page.goto(f"{page.url.rstrip('/')}/new/")
    page.get_by_label("Role").fill("Data entry")
    page.get_by_label("Posting").fill(texts.GERMAN_NURSE + texts.DOUBTFUL)
    page.get_by_role("button", name="Save").click()
    part = page.locator("[aria-labelledby=posting]")
    expect(part).to_contain_text("It demands")
    expect(part).to_contain_text("“refundable training fee”")
    part.get_by_text("What you would do").click()
    expect(part.get_by_text("Dokumentation der Pflege", exact=True)).to_be_visible()
    assert violations(page) == []
    assert sideways(page) == {}
