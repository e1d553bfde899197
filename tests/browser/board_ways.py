"""How the tests of the board and of the table write openings down, and find them again."""

from datetime import UTC, datetime

from playwright.sync_api import Locator, Page


def write_down(
    page: Page, *roles: str, stage: str = "saved", employer: str = "Quern Estates"
) -> None:
    """Keep openings of these roles, by the form that a person fills in."""
    page.goto("/openings/new/")
    token = page.locator("main [name=csrfmiddlewaretoken]").input_value()
    today = datetime.now(UTC).date().isoformat()
    said = {"csrfmiddlewaretoken": token, "employer": employer, "stage": stage}
    for role in roles:
        kept = page.request.post(
            "/openings/new/",
            form={**said, "role": role, "on": today},
            headers={"Origin": page.url.partition("/openings")[0]},
        )
        assert kept.ok, kept.text()


def column(page: Page, name: str) -> Locator:
    """Return a column of the board."""
    return page.get_by_role("region", name=name, exact=True)


def card(page: Page, role: str) -> Locator:
    """Return the card of an opening."""
    return page.locator("li.card").filter(has=page.get_by_role("link", name=role, exact=True))
