"""What is typed in a form and not saved: put back where it still fits, never over what is newer."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit

pytestmark = pytest.mark.browser


@pytest.fixture
def edit(page: Page) -> Page:
    """The page on which an opening of its own is edited."""
    page.goto("/openings/new/")
    page.get_by_label("Role").fill("Cooper")
    page.get_by_label("Employer").fill("Staves and Sons")
    page.get_by_label("Notes").fill("Ask about the yard.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Edit", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What is known of it")
    return page


def test_what_was_typed_is_forgotten_once_the_form_is_left(edit: Page):
    address = edit.url
    edit.get_by_label("Notes").fill("A slip")
    edit.get_by_role("link", name="Leave it").click()
    expect(edit.get_by_role("heading", level=1)).to_have_text("Cooper")
    edit.goto(address)
    expect(edit.get_by_label("Notes")).to_have_value("Ask about the yard.")


def test_fields_left_alone_show_what_was_kept_since_and_the_typed_one_comes_back(
    edit: Page, visit: Visit
):
    address = edit.url
    edit.get_by_label("Place", exact=True).fill("Lei")
    _save_elsewhere(visit, address, posting="Wanted: a cooper who can raise a hogshead.")
    edit.reload()
    expect(edit.get_by_label("Place", exact=True)).to_have_value("Lei")
    expect(edit.get_by_label("The posting")).to_have_value(
        "Wanted: a cooper who can raise a hogshead."
    )


def test_a_field_changed_elsewhere_since_is_not_typed_over(edit: Page, visit: Visit):
    address = edit.url
    edit.get_by_label("The posting").fill("Half a posting")
    _save_elsewhere(visit, address, posting="Wanted: two coopers.")
    edit.reload()
    expect(edit.get_by_label("The posting")).to_have_value("Wanted: two coopers.")


def test_a_choice_comes_back_after_a_reload(edit: Page):
    edit.get_by_label("How you came to it").select_option("referral")
    edit.reload()
    expect(edit.get_by_label("How you came to it")).to_have_value("referral")


def _save_elsewhere(visit: Visit, address: str, *, posting: str) -> None:
    other = visit()
    other.goto(address)
    other.get_by_label("The posting").fill(posting)
    other.get_by_role("button", name="Save").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Cooper")
