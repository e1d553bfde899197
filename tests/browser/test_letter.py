"""The letter that asks for one detail: written anew in place, copied, marked as sent."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import journey
from browser.journey import Rejection
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser


def test_another_tone_writes_another_letter_in_place(page: Page):
    journey.walk_to(page, "next", Rejection("Catkin Prints", "Press Hand"))
    before = _letter(page).inner_text()
    mark(page)
    page.get_by_label("Tone").select_option("Warm")
    expect(_letter(page)).not_to_have_text(before, use_inner_text=True)
    assert is_marked(page)
    page.reload()
    expect(page.get_by_label("Tone")).to_have_value("warm")


def test_the_name_of_who_reads_it_stands_in_the_letter(page: Page):
    journey.walk_to(page, "next", Rejection("Dunnock Works", "Turner"))
    with page.expect_response("**/letter/"):
        page.get_by_label("It goes to").select_option("A recruiter there")
    page.get_by_label("Their name").fill("Ruth Amsel")
    page.keyboard.press("Tab")
    expect(_letter(page)).to_contain_text("Ruth Amsel")


def test_the_letter_is_copied_word_for_word(page: Page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    journey.walk_to(page, "next", Rejection("Fieldfare Bikes", "Wheel Builder"))
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Wheel Builder" in copied
    assert copied.split() == _letter(page).inner_text().split()


def test_a_letter_that_was_sent_is_marked_and_said_in_the_summary(page: Page):
    journey.walk_to(page, "next", Rejection("Garganey Ropes", "Rope Maker"))
    page.get_by_role("button", name="I have sent it").click()
    expect(page.get_by_role("status")).to_contain_text("Marked as sent")
    asked = page.locator(".letter li", has_text="By mail · nothing has come yet")
    expect(asked).to_be_visible()
    journey.finish(page)
    expect(page.get_by_text("You asked them for one detail on")).to_be_visible()


def test_the_mail_program_is_given_the_letter_as_it_stands(page: Page):
    journey.walk_to(page, "next", Rejection("Heron Weavers", "Weaver"))
    link = page.get_by_role("link", name="Open in your mail program").get_attribute("href")
    assert link is not None
    assert link.startswith("mailto:")
    assert "Weaver" in link


def _letter(page: Page) -> Locator:
    return page.locator("#letter-text")
