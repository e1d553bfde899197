"""The board moved by mouse, by finger and by keys, with a way back each time."""

import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect

from browser.board_ways import card, column, write_down
from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.program import Program
from browser.watch import is_marked, mark

pytestmark = pytest.mark.browser

_MIRRORED = "document.documentElement.dir = 'rtl'"


@pytest.fixture
def newcomer(visit: Visit, fresh_program: Program) -> Page:
    """A board on which no other journey has left a card in a column that is rarely used."""
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    return page


@pytest.fixture
def phone(visit: Visit) -> Page:
    return visit(390, has_touch=True)


def test_a_card_is_dragged_with_the_mouse_and_the_move_taken_back(page: Page):
    _board(page, "Thatcher")
    _drag(page, card(page, "Thatcher"), column(page, "First talk"))
    page.mouse.up()
    expect(column(page, "First talk")).to_contain_text("Thatcher")
    toast = page.get_by_role("status").filter(has_text="now “First talk”")
    toast.get_by_role("button", name="Undo").click()
    expect(column(page, "Saved")).to_contain_text("Thatcher")


def test_the_card_lies_under_the_mouse_while_columns_make_room(newcomer: Page):
    page = newcomer
    _board(page, "Cooper")
    spare = column(page, "Accepted")
    expect(spare).to_be_hidden()
    x, y = _drag(page, card(page, "Cooper"), column(page, "Offer"))
    expect(spare).to_be_visible()
    box = _box(card(page, "Cooper"))
    assert box["x"] <= x <= box["x"] + box["width"]
    assert box["y"] <= y <= box["y"] + box["height"]
    page.mouse.up()
    expect(column(page, "Offer")).to_contain_text("Cooper")
    expect(spare).to_be_hidden()


def test_a_card_can_be_dropped_on_a_column_that_shows_only_then(page: Page):
    _board(page, "Farrier")
    _drag(page, card(page, "Farrier"), column(page, "Offer"))
    _point_at(page, column(page, "Accepted"))
    page.mouse.up()
    expect(column(page, "Accepted")).to_contain_text("Farrier")


def test_no_column_moves_under_the_mouse_and_the_card_lands_where_it_was_aimed(
    visit: Visit, fresh_program: Program
):
    page = visit(stranger_to=fresh_program)
    page.goto(fresh_program.first_address)
    _add_stage(page, "Long list", kind="First talk")
    _board(page, "Girdler")
    names = ["Saved", "Applied", "First talk", "Long list", "Interview", "Offer"]
    before = [_box(column(page, name)) for name in names]
    assert before[-1]["x"] + before[-1]["width"] <= 1280
    assert page.locator(".board").evaluate("(board) => board.scrollWidth <= board.clientWidth")
    aim = _middle(column(page, "Long list").get_by_role("heading"))
    page.mouse.move(*_middle(card(page, "Girdler")))
    page.mouse.down()
    page.mouse.move(*aim, steps=5)
    expect(column(page, "Final")).to_be_visible()
    assert [_box(column(page, name)) for name in names] == before
    page.mouse.up()
    expect(column(page, "Long list")).to_contain_text("Girdler")


def test_a_column_that_shows_only_then_is_in_sight_below_a_long_one(newcomer: Page):
    page = newcomer
    write_down(page, *(f"Hurdle {n}" for n in range(10)), stage="applied")
    _board(page, "Hurdler")
    _drag(page, card(page, "Hurdler"), column(page, "First talk"))
    expect(column(page, "Accepted")).to_be_in_viewport(ratio=1)
    _point_at(page, column(page, "Accepted"))
    page.mouse.up()
    expect(column(page, "Accepted")).to_contain_text("Hurdler")


def test_the_drag_opens_no_page_and_the_next_click_does(page: Page):
    _board(page, "Glazier")
    mark(page)
    _drag(page, card(page, "Glazier"), column(page, "Applied"))
    _point_at(page, column(page, "Saved"))
    page.mouse.up()
    expect(page.locator("[data-lifted], [data-moving]")).to_have_count(0)
    assert is_marked(page)
    page.get_by_role("link", name="Glazier", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Glazier")


def test_a_card_let_go_beside_the_board_stays_where_it_was(page: Page):
    _board(page, "Mason")
    mark(page)
    _drag(page, card(page, "Mason"), column(page, "Applied"))
    page.mouse.move(60, 700)
    page.mouse.up()
    expect(page.locator("[data-lifted]")).to_have_count(0)
    expect(column(page, "Saved")).to_contain_text("Mason")
    assert is_marked(page)


def test_escape_lets_go_of_a_card_that_the_mouse_holds(page: Page):
    _board(page, "Dyer")
    mark(page)
    _drag(page, card(page, "Dyer"), column(page, "Applied"))
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(page.locator("[data-lifted]")).to_have_count(0)
    assert is_marked(page)


def test_a_finger_that_holds_a_card_drags_it_to_any_stage_of_the_phone(phone: Page):
    _board(phone, "Weaver")
    finger = phone.context.new_cdp_session(phone)
    _hold(phone, finger, card(phone, "Weaver"))
    # Only the names of the stages are left, so that each is in reach.
    expect(column(phone, "Offer")).to_be_in_viewport()
    _touch(finger, "touchMove", *_middle(column(phone, "Offer")))
    expect(column(phone, "Offer")).to_have_attribute("data-over", "")
    _touch(finger, "touchEnd")
    expect(column(phone, "Offer")).to_contain_text("Weaver")


def test_a_finger_that_moves_at_once_scrolls_and_lifts_nothing(phone: Page):
    _board(phone, "Potter")
    finger = phone.context.new_cdp_session(phone)
    card(phone, "Potter").scroll_into_view_if_needed()
    x, y = _middle(card(phone, "Potter"))
    _touch(finger, "touchStart", x, y)
    _touch(finger, "touchMove", x, y - 40)
    phone.wait_for_timeout(500)  # longer than a card must be held
    expect(phone.locator("[data-lifted]")).to_have_count(0)
    _touch(finger, "touchEnd")


def test_a_finger_that_lets_go_where_it_took_the_card_comes_back_to_where_it_was(phone: Page):
    _board(phone, "Turner")
    mark(phone)
    finger = phone.context.new_cdp_session(phone)
    _hold(phone, finger, card(phone, "Turner"))
    _touch(finger, "touchMove", *_middle(column(phone, "Saved").get_by_role("heading").first))
    _touch(finger, "touchEnd")
    expect(phone.locator("[data-lifted]")).to_have_count(0)
    expect(card(phone, "Turner")).to_be_in_viewport()
    assert is_marked(phone)
    phone.get_by_role("link", name="Turner", exact=True).tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Turner")


def test_brackets_move_the_card_in_focus_on_and_back(page: Page):
    _board(page, "Saddler")
    _focus(page, "Saddler")
    page.keyboard.press("]")
    expect(column(page, "Applied")).to_contain_text("Saddler")
    expect(page.get_by_role("link", name="Saddler", exact=True)).to_be_focused()
    page.keyboard.press("[")
    expect(column(page, "Saved")).to_contain_text("Saddler")
    expect(page.get_by_role("link", name="Saddler", exact=True)).to_be_in_viewport()


def test_a_card_lifted_by_keys_says_where_it_is_and_is_dropped_there(page: Page):
    _board(page, "Chandler")
    _focus(page, "Chandler")
    page.keyboard.press("Space")
    said = page.locator("board-moves [role=status]")
    expect(said).to_contain_text("Chandler: Lifted.")
    page.keyboard.press("ArrowRight")
    expect(said).to_have_text("Over: Applied")
    page.keyboard.press("ArrowDown")
    expect(said).to_have_text("Over: First talk")
    page.keyboard.press("Enter")
    expect(column(page, "First talk")).to_contain_text("Chandler")
    expect(page.get_by_role("link", name="Chandler", exact=True)).to_be_focused()


@pytest.mark.parametrize(("key", "role"), [("Escape", "Fuller"), ("Tab", "Nailer")])
def test_a_lifted_card_is_left_where_it_was(page: Page, key: str, role: str):
    _board(page, role)
    mark(page)
    _focus(page, role)
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press(key)
    expect(page.locator("board-moves [role=status]")).to_have_text("Left where it was.")
    expect(page.locator("[data-lifted], [data-moving], [data-over]")).to_have_count(0)
    expect(column(page, "Saved")).to_contain_text(role)
    assert is_marked(page)


def test_arrows_point_the_other_way_where_one_reads_from_the_right(page: Page):
    _board(page, "Sawyer")
    page.evaluate(_MIRRORED)
    _focus(page, "Sawyer")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("board-moves [role=status]")).to_have_text("Over: Applied")
    page.keyboard.press("Enter")
    expect(column(page, "Applied")).to_contain_text("Sawyer")


def test_a_card_is_dragged_on_a_mirrored_board(page: Page):
    _board(page, "Tanner")
    page.evaluate(_MIRRORED)
    assert _box(column(page, "Saved"))["x"] > _box(column(page, "Applied"))["x"]
    _drag(page, card(page, "Tanner"), column(page, "Interview"))
    page.mouse.up()
    expect(column(page, "Interview")).to_contain_text("Tanner")


def test_a_key_pressed_elsewhere_moves_nothing(page: Page):
    _board(page, "Wheelwright")
    mark(page)
    page.get_by_role("link", name="New opening").focus()
    page.keyboard.press("]")
    page.keyboard.press("Tab")
    assert is_marked(page)
    expect(column(page, "Saved")).to_contain_text("Wheelwright")


def test_the_rest_of_a_column_is_fetched_and_can_be_moved_too(page: Page):
    roles = [f"Keeper {n}" for n in range(12)]
    write_down(page, *roles, stage="interview")
    page.goto("/openings/")
    mark(page)
    interviews = column(page, "Interview")
    expect(interviews.locator("li.card")).to_have_count(10)
    more = interviews.get_by_role("link", name="more of")
    Keyboard(page).activate(more)
    expect(interviews.get_by_role("link", name="Keeper 0", exact=True)).to_be_visible()
    assert is_marked(page)
    expect(interviews.locator("li.card a:focus")).to_be_visible()
    _focus(page, "Keeper 0")
    page.keyboard.press("[")
    expect(column(page, "First talk")).to_contain_text("Keeper 0")


def _board(page: Page, role: str) -> None:
    """Write an opening down, and go to the board."""
    write_down(page, role)
    page.goto("/openings/")
    expect(column(page, "Saved")).to_contain_text(role)


def _add_stage(page: Page, name: str, *, kind: str) -> None:
    page.goto("/settings/stages/")
    page.get_by_label("Name of the new stage").fill(name)
    page.get_by_label("It counts as").select_option(kind)
    page.get_by_role("button", name="Add the stage").click()
    expect(page.get_by_role("button", name=f"Remove {name}")).to_be_visible()


def _focus(page: Page, role: str) -> None:
    page.get_by_role("link", name=role, exact=True).focus()


def _drag(page: Page, what: Locator, over: Locator) -> tuple[float, float]:
    """Take hold of a card with the mouse and pull it over a column; returns where the mouse is."""
    what.scroll_into_view_if_needed()
    page.mouse.move(*_middle(what))
    page.mouse.down()
    _point_at(page, over)
    # Columns may have made room meanwhile.
    return _point_at(page, over)


def _point_at(page: Page, over: Locator) -> tuple[float, float]:
    x, y = _middle(over.get_by_role("heading").first)
    page.mouse.move(x, y + 4, steps=5)
    return x, y + 4


def _hold(page: Page, finger: CDPSession, what: Locator) -> None:
    """Put a finger on a card, and wait until it is lifted."""
    what.scroll_into_view_if_needed()
    _touch(finger, "touchStart", *_middle(what))
    expect(page.locator("[data-lifted]")).to_have_count(1)


def _touch(finger: CDPSession, kind: str, *at: float) -> None:
    points = [{"x": at[0], "y": at[1]}] if at else []
    finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def _middle(what: Locator) -> tuple[float, float]:
    box = _box(what)
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _box(what: Locator) -> dict[str, float]:
    box = what.bounding_box()
    assert box is not None
    return dict(box)
