"""What an opening asks beside the record: a gap is answered by keys alone, and undone."""

import io
import re
import zipfile

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.looks import sideways, violations
from browser.program import Program

pytestmark = pytest.mark.browser

POSTING = """Warden
Requirements
- Full driving licence
- Knowledge of beekeeping
Desirable
- German at B2
"""
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    'Ada,Okoro,,,,Driver,"I drive.",Transport,,"Tarnfold, England",,,\n'
)


def test_a_gap_is_answered_by_keys_alone_and_taken_back(visit: Visit, fresh_program: Program):
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    _write_down(page)
    page.locator("#asked").scroll_into_view_if_needed()
    asked = page.locator("li.requirement", has_text="Knowledge of beekeeping")
    expect(asked).to_contain_text("Not found")
    keys = Keyboard(page)
    keys.go_to(asked.get_by_role("link", name=re.compile("^Answer")))
    page.keyboard.press("Enter")
    keys.go_to(page.get_by_label("With whom, or where"))
    page.keyboard.type("Tarn Hives")
    keys.go_to(page.get_by_role("button", name="Yes, keep it"))
    page.keyboard.press("Enter")
    expect(asked).to_contain_text("Shown")
    expect(asked).to_be_focused()
    undo = page.get_by_role("status").get_by_role("button", name="Undo")
    keys.go_to(undo)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What it asks, beside your record")
    expect(asked).to_contain_text("Not found")


def test_axe_finds_nothing_on_the_pages_of_matching(visit: Visit, fresh_program: Program):
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    _write_down(page)
    page.get_by_role("link", name="See it beside your record").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What it asks, beside your record")
    assert (violations(page), sideways(page)) == ([], {})
    page.get_by_role("link", name=re.compile("^Answer")).first.click()
    expect(page.get_by_role("button", name="Yes, keep it")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})
    page.goto("/documents/linkedin/")
    page.get_by_label("LinkedIn’s export").set_input_files(
        {"name": "export.zip", "mimeType": "application/zip", "buffer": _export()}
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", name="Its parts")).to_be_visible()
    assert (violations(page), sideways(page)) == ([], {})


def _write_down(page: Page) -> None:
    """Write down a position, and an opening with a posting."""
    page.goto(reverse("fact-new", args=["work"]))
    page.get_by_label("What you were").fill("Van driver")
    page.get_by_label("With whom").fill("Tarn Bakery")
    page.get_by_role("button", name="Add it").click()
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Warden")
    page.get_by_label("The posting, as it was").fill(POSTING)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Warden")


def _export() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Profile.csv", PROFILE)
    return packed.getvalue()
