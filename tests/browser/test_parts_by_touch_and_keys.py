"""The table, and what belongs to an opening, gone through by a finger and by keys alone."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.board_ways import write_down
from browser.conftest import Visit
from browser.hands import Finger, Keys, Kind, Mouse

pytestmark = [pytest.mark.browser, pytest.mark.long]

# Each part is gone through by the mouse beside its own page's tests.
OTHER_HANDS = pytest.mark.parametrize("kind", [Finger, Keys])


@OTHER_HANDS
def test_rows_of_the_table_are_sorted_filtered_tagged_and_taken_back(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    employer = f"{kind.__name__} Orchards"
    write_down(hand.page, "Picker", "Grafter", employer=employer)
    hand.page.goto("/openings/table/")
    hand.fill(hand.page.get_by_role("searchbox"), employer)
    hand.press(hand.page.get_by_role("button", name="Filter", exact=True))
    expect(_rows(hand.page)).to_have_count(2)
    hand.tick(hand.page.get_by_label("Choose Picker"))
    hand.fill(hand.page.get_by_role("combobox", name="Tag").last, "night")
    hand.press(hand.page.get_by_role("button", name="Tag", exact=True))
    expect(_rows(hand.page).filter(has_text="Picker")).to_contain_text("night")
    hand.press(hand.page.get_by_role("button", name="Undo"))
    expect(_rows(hand.page).filter(has_text="Picker")).not_to_contain_text("night")


@OTHER_HANDS
def test_rows_of_the_table_are_moved_put_out_of_sight_and_brought_back(visit: Visit, kind: Kind):
    hand = kind.on(visit)
    employer = f"{kind.__name__} Vineyards"
    write_down(hand.page, "Pruner", "Presser", employer=employer)
    hand.page.goto(f"/openings/table/?q={employer}")
    hand.tick(hand.page.get_by_label("Choose every row of this page"))
    hand.choose(hand.page.get_by_label("Move to"), "Interview")
    hand.press(hand.page.get_by_role("button", name="Move", exact=True))
    expect(_rows(hand.page).filter(has_text="Interview")).to_have_count(2)
    hand.tick(hand.page.get_by_label("Choose Pruner"))
    hand.press(hand.page.get_by_role("button", name="Put out of sight"))
    expect(_rows(hand.page)).to_have_count(1)
    hand.press(hand.page.get_by_role("button", name="Undo"))
    expect(_rows(hand.page)).to_have_count(2)


@OTHER_HANDS
def test_an_interview_is_set_with_someone_new_and_taken_off(visit: Visit, kind: Kind):
    hand = _opened(visit, kind, "Bell founder")
    hand.press(_part(hand.page, "Interviews").get_by_role("link", name="Add an interview"))
    hand.fill(hand.page.get_by_label("What it is called"), "Trial day")
    someone = hand.page.get_by_role("group", name="Person 1")
    hand.fill(someone.get_by_label("or by name"), f"Moira {kind.__name__}")
    hand.press(hand.page.get_by_role("button", name="Save"))
    expect(_part(hand.page, "Interviews")).to_contain_text("Trial day")
    expect(_part(hand.page, "People")).to_contain_text(f"Moira {kind.__name__}")
    hand.press(hand.page.get_by_role("status").get_by_role("button", name="Undo"))
    expect(_part(hand.page, "Interviews")).to_contain_text("No talk is set.")


@OTHER_HANDS
def test_someone_is_named_their_part_changed_and_they_are_taken_off(visit: Visit, kind: Kind):
    hand, name = _opened(visit, kind, "Organ builder"), f"Ben {kind.__name__}"
    hand.press(_part(hand.page, "People").get_by_role("link", name="Add someone"))
    hand.fill(hand.page.get_by_label("or by name"), name)
    hand.press(hand.page.get_by_role("button", name="Save"))
    people = _part(hand.page, "People")
    expect(people).to_contain_text(name)
    hand.press(people.get_by_role("link", name=f"Change {name}"))
    hand.fill(hand.page.get_by_label("Their part"), "decides")
    hand.press(hand.page.get_by_role("button", name="Save"))
    expect(people).to_contain_text("decides")
    hand.press(people.get_by_role("link", name=f"Change {name}"))
    hand.press(hand.page.get_by_role("button", name="Take off this opening"))
    expect(people).to_contain_text("Nobody is named.")


@OTHER_HANDS
def test_a_note_of_research_is_written_changed_and_removed(visit: Visit, kind: Kind):
    hand = _opened(visit, kind, "Clock maker")
    research = _part(hand.page, "Research")
    hand.press(research.get_by_role("link", name="Add what you found out"))
    hand.tick(hand.page.get_by_label("The employer", exact=True))
    hand.fill(hand.page.get_by_label("In your words"), "They mend church clocks.")
    hand.press(hand.page.get_by_role("button", name="Save"))
    expect(research).to_contain_text("They mend church clocks.")
    hand.press(hand.page.get_by_role("status").get_by_role("button", name="Undo"))
    expect(research).to_contain_text("Nothing is written down.")


@OTHER_HANDS
def test_a_file_is_kept_and_removed_with_a_way_back(visit: Visit, kind: Kind):
    hand = _opened(visit, kind, "Gilder")
    files = _part(hand.page, "Files")
    hand.press(files.get_by_role("link", name="Keep the CV you sent, or the advert"))
    # Choosing the file is the system's own window, which no page can be tested in.
    sent = {"name": "CV.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 as sent"}
    hand.page.get_by_label("The file").set_input_files(sent)
    hand.tick(hand.page.get_by_label("The posting", exact=True))
    hand.press(hand.page.get_by_role("button", name="Keep it"))
    hand.press(files.get_by_role("link", name="Change CV.pdf"))
    hand.press(hand.page.get_by_role("button", name="Remove this file"))
    expect(files).to_contain_text("No file is kept.")
    hand.press(hand.page.get_by_role("status").get_by_role("button", name="Undo"))
    expect(files).to_contain_text("CV.pdf")


def _opened(visit: Visit, kind: Kind, role: str) -> Mouse:
    """Write an opening down, and go to its page."""
    hand = kind.on(visit)
    employer = f"{kind.__name__} Works"
    write_down(hand.page, role, employer=employer)
    hand.page.goto(f"/openings/table/?q={employer}")
    hand.follow(hand.page.get_by_role("link", name=role, exact=True), to=role)
    return hand


def _rows(page: Page) -> Locator:
    return page.locator("tbody tr")


def _part(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)
