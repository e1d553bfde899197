"""The way from a "no" to its summary, by mouse. Every person and employer is invented."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

STEPS = ("feeling", "happened", "tells", "message", "differently", "next")
SUMMARY = re.compile(r"/debriefs/\d+/$")


@dataclass(frozen=True, slots=True)
class Rejection:
    """A "no" after a final interview, with one sentence that tells something.

    Attributes:
        employer: Whom it comes from; each journey has its own, so that none meets another's.
        role: What it is about.
    """

    employer: str
    role: str

    @property
    def subject(self) -> str:
        return f"Your application for {self.role} at {self.employer}"

    @property
    def sender(self) -> str:
        domain = self.employer.lower().replace(" ", "-")
        return f"{self.employer} <people@{domain}.example>"

    @property
    def body(self) -> str:
        return (
            "Dear Alex Morgan,\n\n"
            f"Thank you for coming to the final interview for the role of {self.role} at "
            f"{self.employer}. We are sorry to tell you that we have decided to go ahead with "
            "another candidate. When we asked how you would plan the night shift, your answer "
            "stayed general. We wish you all the best.\n\nKind regards\nRuth Amsel\n"
        )

    @property
    def mail(self) -> str:
        return f"From: {self.sender}\nSubject: {self.subject}\n\n{self.body}"

    @property
    def opening(self) -> str:
        return f"{self.role}, {self.employer}"


def paste(page: Page, words: str) -> None:
    """Go to + Add and paste."""
    page.get_by_role("link", name="Add", exact=True).click()
    page.get_by_label("Paste the mail or the advert here").fill(words)


def read_it(page: Page) -> None:
    """Have what was pasted read."""
    page.get_by_role("button", name="Read it").click()


def confirm(page: Page) -> None:
    """Agree that it is a "no", as it was understood."""
    page.get_by_role("button", name="Yes, look back at it").click()


def go_on(page: Page, *, to: str) -> None:
    """Press the one button that goes on, and arrive at this step."""
    open_step(page).get_by_role("button", name="Go on", exact=True).click()
    expect_step(page, to)


def finish(page: Page) -> None:
    """End the last step and arrive at the summary."""
    page.get_by_role("button", name="Finish").click()
    expect(page).to_have_url(SUMMARY)


def begin(page: Page, rejection: Rejection) -> None:
    """Bring a rejection to the first step."""
    paste(page, rejection.mail)
    read_it(page)
    confirm(page)
    expect_step(page, "feeling")


def walk_to(page: Page, step: str, rejection: Rejection) -> None:
    """Bring a rejection to this step, with every default taken."""
    begin(page, rejection)
    for following in STEPS[1 : STEPS.index(step) + 1]:
        go_on(page, to=following)


def walk_through(page: Page, rejection: Rejection) -> None:
    """Bring a rejection to its summary, with every default taken."""
    walk_to(page, "next", rejection)
    finish(page)


def open_step(page: Page) -> Locator:
    """The one step that is open."""
    return page.locator("li[aria-current='step']")


def expect_step(page: Page, step: str) -> None:
    """Wait until this step is the one that is open."""
    expect(page).to_have_url(re.compile(rf"/debriefs/\d+/{step}/(\?.*)?$"))
    expect(open_step(page)).to_have_id(step)


def said(page: Page, step: str) -> Locator:
    """What the heading of a step that is not open tells of its answer."""
    return page.locator("li.step", has=page.locator(f"a[href$='/{step}/']")).locator(".step__said")
