"""Words made to do harm, typed by a person: nothing runs, and a narrow window still holds them."""

import pytest
from playwright.sync_api import Page, expect

from browser.looks import sideways

pytestmark = pytest.mark.browser

SCRIPT = "<img src=x onerror=alert(1)>"
WORD = "W" * 150
TURNED = "\u202egnp.exe\u202c Kes\u200btrel שרה"


@pytest.mark.parametrize("page", [390], indirect=True)
def test_wild_words_run_nothing_and_stay_within_a_narrow_window(page: Page):
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    page.goto("/openings/new/")
    page.get_by_label("Role").fill(f"{WORD} {SCRIPT}")
    page.get_by_label("Employer").fill(TURNED)
    page.get_by_label("Notes").fill(f"{SCRIPT} {WORD * 10}")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(SCRIPT)
    wide = {place: sideways(page) for place in (page.url, "/openings/", "/") if page.goto(place)}
    assert ({place: over for place, over in wide.items() if over}, dialogs) == ({}, [])


def test_a_name_is_shown_in_the_order_it_is_read(page: Page):
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Scribe of the north")
    page.get_by_label("Employer").fill(TURNED)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Scribe of the north")
    expect(page.locator("body")).to_contain_text("gnp.exe Kestrel שרה")
