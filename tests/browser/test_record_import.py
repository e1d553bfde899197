"""A CV is brought in: by mouse with a file, by keys with pasted words; a second one is joined."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import Visit
from browser.keyboard import Keyboard
from browser.looks import sideways, violations
from formats.pdf_bytes import pdf_of_pages

pytestmark = pytest.mark.browser

# Nobody in it exists; each journey has an employer of its own in the program that they share.
CV = """Ida Brook
ida@example.org

EXPERIENCE
Ward sister
{employer}
May 2018 - June 2023
- Led 28 beds on nights.
- Taught the early round to 41 starters.

EDUCATION
BSc Nursing, Northmoor University
2014 - 2017
"""
KEPT = "Your record"


def bring(page: Page, employer: str) -> None:
    """Choose a CV that names this employer, and have it read."""
    content = pdf_of_pages(CV.format(employer=employer))
    page.goto("/documents/import/")
    file = {"name": "cv.pdf", "mimeType": "application/pdf", "buffer": content}
    page.get_by_label("Choose a file").set_input_files([file])
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is what was read in cv.pdf")


def take(page: Page) -> None:
    page.get_by_role("button", name="Take over what is ticked").or_(
        page.get_by_role("button", name="Keep it as my record")
    ).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(KEPT)


def test_a_cv_comes_in_and_one_press_takes_it_back(visit: Visit) -> None:
    page = visit()
    bring(page, "Marlow Infirmary")
    job = page.get_by_role("group", name="Ward sister, Marlow Infirmary")
    expect(job.get_by_role("checkbox")).to_be_checked()
    take(page)
    expect(page.get_by_text("Marlow Infirmary").first).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Marlow Infirmary")).to_have_count(0)


def test_each_fact_leads_to_its_place_on_the_page_as_it_looks(visit: Visit) -> None:
    page = visit()
    bring(page, "Ostrey Clinic")
    job = page.get_by_role("group", name="Ward sister, Ostrey Clinic")
    job.get_by_role("link", name="Where it stands, page 1").click()
    mark = page.locator(".original__mark:target")
    expect(mark).to_have_count(1)
    picture = page.get_by_role("img", name="Page 1").bounding_box()
    place = mark.bounding_box()
    assert picture is not None
    assert place is not None
    assert picture["y"] < place["y"] < picture["y"] + picture["height"]


def test_by_keys_alone_words_are_pasted_and_one_field_is_mended(visit: Visit) -> None:
    page = visit()
    keys = Keyboard(page)
    page.goto("/documents/import/")
    page.get_by_label("or paste its words").fill(CV.format(employer="Quill Surgery"))
    keys.activate(page.get_by_role("button", name="Read it"))
    job = page.get_by_role("group", name="Ward sister, Quill Surgery")
    job.locator("details").evaluate("(fold) => { fold.open = false; }")
    keys.activate(job.locator("summary"))
    keys.fill(job.get_by_label("What you were"), "Charge nurse")
    keys.activate(page.locator("main .button--primary"))
    expect(page.get_by_role("heading", level=1)).to_have_text(KEPT)
    expect(page.get_by_text("Charge nurse").first).to_be_visible()


def test_a_second_one_is_proposed_to_join_and_nothing_is_overwritten(visit: Visit) -> None:
    page = visit()
    bring(page, "Tern Hospice")
    take(page)
    bring(page, "Tern Hospice Trust")
    job = page.get_by_role("group", name="Ward sister, Tern Hospice Trust")
    expect(job.get_by_label("It is the same as “Ward sister, Tern Hospice”")).to_be_checked()
    expect(job.get_by_label("in place of Tern Hospice")).not_to_be_checked()
    take(page)
    expect(page.get_by_text("Tern Hospice Trust")).to_have_count(0)


def test_axe_finds_nothing_and_no_page_runs_over_the_edge(visit: Visit) -> None:
    page = visit()
    page.goto("/documents/import/")
    assert (violations(page), sideways(page)) == ([], {})
    bring(page, "Wick Practice")
    assert (violations(page), sideways(page)) == ([], {})
