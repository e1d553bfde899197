"""The table sorted, filtered, kept as a view, and changed many rows at once, by mouse and keys."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.keyboard import Keyboard

pytestmark = pytest.mark.browser


def test_a_click_on_a_head_sorts_and_another_turns_it_round(page: Page):
    _table(page, "Ashlar", "Alder", "Acorn")
    page.get_by_role("columnheader", name="Role").get_by_role("link").click()
    expect(_roles(page)).to_have_text(["Acorn A", "Alder A", "Ashlar A"])
    head = page.get_by_role("columnheader", name="Role")
    expect(head).to_have_attribute("aria-sort", "ascending")
    head.get_by_role("link").click()
    expect(_roles(page)).to_have_text(["Ashlar A", "Alder A", "Acorn A"])


def test_the_filter_keeps_the_order_and_is_seen(page: Page):
    _table(page, "Bobbin", "Basket")
    page.get_by_role("columnheader", name="Role").get_by_role("link").click()
    page.get_by_role("searchbox").fill("quern estates-b")
    page.get_by_label("Stage", exact=True).select_option("Saved")
    page.get_by_role("button", name="Filter", exact=True).click()
    expect(page.get_by_role("searchbox")).to_have_value("quern estates-b")
    expect(page.get_by_role("columnheader", name="Role")).to_have_attribute(
        "aria-sort", "ascending"
    )


def test_a_view_is_kept_under_a_name_and_forgotten_with_a_way_back(page: Page):
    _table(page, "Candle", "Copper")
    page.get_by_role("searchbox").fill("candle")
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_label("Save this view as").fill("Candles")
    page.get_by_role("button", name="Save the view").click()
    page.goto("/openings/table/")
    page.get_by_role("link", name="Candles").click()
    expect(_roles(page)).to_have_text(["Candle C"])
    page.get_by_role("button", name="Forget the view Candles").click()
    expect(page.get_by_role("link", name="Candles")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Candles")).to_be_visible()


def test_rows_are_tagged_and_untagged_by_one_click_each(page: Page):
    _table(page, "Distaff", "Drover")
    _tick(page, "Distaff D", "Drover D")
    page.get_by_role("combobox", name="Tag").last.fill("night")
    page.get_by_role("button", name="Tag", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="2 openings changed.")).to_be_visible()
    expect(_row(page, "Distaff D")).to_contain_text("night")
    page.get_by_role("button", name="Undo").click()
    expect(_row(page, "Distaff D")).not_to_contain_text("night")


def test_enter_in_the_field_of_tags_gives_the_tags(page: Page):
    _table(page, "Kestrel", "Kale")
    _tick(page, "Kestrel K")
    page.get_by_role("combobox", name="Tag").last.fill("night")
    page.keyboard.press("Enter")
    expect(_row(page, "Kestrel K")).to_contain_text("night")
    expect(_row(page, "Kestrel K")).to_contain_text("Saved")
    expect(_row(page, "Kale K")).not_to_contain_text("night")


def test_rows_are_moved_and_stay_in_their_view(page: Page):
    _table(page, "Eel", "Elder")
    _tick(page, "Eel E", "Elder E")
    page.get_by_label("Move to").select_option("Offer")
    page.get_by_role("button", name="Move", exact=True).click()
    expect(_row(page, "Eel E")).to_contain_text("Offer")
    expect(page.get_by_role("searchbox")).to_have_value("estates-e")
    page.get_by_role("button", name="Undo").click()
    expect(_row(page, "Elder E")).to_contain_text("Saved")


def test_rows_are_put_out_of_sight_and_brought_back(page: Page):
    _table(page, "Fern", "Flint")
    _tick(page, "Fern F")
    page.get_by_role("button", name="Put out of sight").click()
    expect(_roles(page)).to_have_text(["Flint F"])
    page.get_by_label("Show", exact=True).select_option("Out of sight")
    page.get_by_role("button", name="Filter", exact=True).click()
    _tick(page, "Fern F")
    page.get_by_role("button", name="Bring back into sight").click()
    expect(page.get_by_text("Nothing fits this view")).to_be_visible()


def test_rows_are_removed_and_come_back(page: Page):
    _table(page, "Garnet", "Grove")
    _tick(page, "Garnet G")
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(_roles(page)).to_have_text(["Grove G"])
    page.get_by_role("button", name="Undo").click()
    expect(_roles(page)).to_have_count(2)


def test_one_box_chooses_every_row_and_shows_when_only_some_are(page: Page):
    _table(page, "Hazel", "Heron", "Hemp")
    every = page.get_by_label("Choose every row of this page")
    every.check()
    expect(page.locator("[name=chosen]:checked")).to_have_count(3)
    page.get_by_label("Choose Hemp H").uncheck()
    assert every.evaluate("(box) => box.indeterminate && !box.checked")
    every.check()
    expect(page.locator("[name=chosen]:checked")).to_have_count(3)
    every.uncheck()
    expect(page.locator("[name=chosen]:checked")).to_have_count(0)


def test_all_of_it_can_be_done_by_keys(page: Page):
    _table(page, "Ivy", "Ilex")
    keys = Keyboard(page)
    keys.tick(page.get_by_label("Choose Ivy I"))
    keys.tick(page.get_by_label("Choose every row of this page"))
    keys.go_to(page.get_by_label("Move to"))
    keys.type("Interview")
    keys.activate(page.get_by_role("button", name="Move", exact=True))
    expect(_row(page, "Ilex I")).to_contain_text("Interview")
    keys.activate(page.get_by_role("button", name="Undo"))
    expect(_row(page, "Ivy I")).to_contain_text("Saved")


def test_the_file_is_saved_under_the_name_of_the_day(page: Page):
    _table(page, "Juniper")
    with page.expect_download() as started:
        page.get_by_role("link", name="Save as CSV").click()
    assert started.value.suggested_filename.startswith("openings-")
    assert "Juniper J" in started.value.path().read_text(encoding="utf-8")


def _table(page: Page, *words: str) -> None:
    """Write openings down, and show them alone in the table; each test has a letter of its own."""
    letter = words[0][0]
    write_down(page, *(f"{word} {letter}" for word in words), employer=f"Estates-{letter} of Quern")
    page.goto(f"/openings/table/?q=estates-{letter.lower()}")
    expect(_roles(page)).to_have_count(len(words))


def _roles(page: Page) -> Locator:
    return page.locator("tbody th a")


def _row(page: Page, role: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("link", name=role, exact=True))


def _tick(page: Page, *roles: str) -> None:
    for role in roles:
        page.get_by_label(f"Choose {role}").check()
