"""The file that a review goes out as: opened from the disk without a network, and read back."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import fresh
from browser.looks import sideways, violations
from browser.test_share_link import rate, select_words
from browser.watch import Watch
from cli.commands import environment
from nextround.engine.review import Given, Said, answer_in

pytestmark = pytest.mark.browser

WRITE = """
import sys
import django
django.setup()
from pathlib import Path
from nextround.apps.core import people
from nextround.web import reviewer
from share import rows
people.prefer(people.owner(), full_name=rows.NAME)
review = rows.ask(people.owner())
Path(sys.argv[1]).write_bytes(reviewer.as_file(review))
print(review.key)
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A review file, and the key of its review."""
    folder = tmp_path_factory.mktemp("file")
    fresh.put_into(folder / "data")
    made = subprocess.run(
        [sys.executable, "-c", WRITE, str(folder / "review.html")],
        env={**environment(folder / "data"), "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    return folder / "review.html", made.stdout.strip()


@pytest.fixture
def page(chromium: Browser, written: tuple[Path, str]) -> Iterator[Page]:
    """The file in a browser that has no network; at the end it may have met no fault."""
    context = chromium.new_context(viewport={"width": 390, "height": 800}, locale="en-GB")
    context.set_offline(True)
    watch = Watch(context, "file://")
    page = context.new_page()
    page.goto(written[0].as_uri())
    yield page
    context.close()
    assert watch.faults == []


def finish(page: Page) -> str:
    """Press the button, and return the text that came of it."""
    page.get_by_role("button", name="Finish").click()
    expect(page.get_by_role("heading", name="Done. Now send it back.")).to_be_visible()
    return page.get_by_label("Your answer as text").input_value()


def test_what_is_filled_in_without_a_network_is_read_back(page: Page, written: tuple[Path, str]):
    rate(page)
    select_words(page, "twenty-eight beds")
    page.get_by_role("button", name="Remark on line 2").click()
    page.keyboard.type("How many “nights”? — Grüße 👩‍👩‍👧")
    page.get_by_label("What did you see?").fill("Line 2 is a duty.")
    page.get_by_label("What would you change first?").fill("Say what came of it.")
    assert answer_in(finish(page)) == Given(
        review=written[1],
        ratings={"cv-order": 4, "cv-size": 1},
        seen="Line 2 is a duty.",
        next_step="Say what came of it.",
        remarks=(Said("How many “nights”? — Grüße 👩‍👩‍👧", 2, "twenty-eight beds"),),
    )


def test_the_small_file_holds_the_same_as_the_text(page: Page, tmp_path: Path):
    rate(page)
    text = finish(page)
    with page.expect_download() as saved:
        page.get_by_role("link", name="Save the file").click()
    saved.value.save_as(tmp_path / "answer.txt")
    assert (tmp_path / "answer.txt").read_text() == text
    assert saved.value.suggested_filename == "nextround-review.txt"


def test_one_may_go_back_and_change_something(page: Page):
    rate(page)
    finish(page)
    page.get_by_role("button", name="Go back and change something").click()
    page.get_by_label("What did you see?").fill("One thing more")
    assert answer_in(finish(page)).seen == "One thing more"


def test_an_empty_answer_is_not_packed(page: Page):
    page.get_by_role("button", name="Finish").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing is filled in yet.")
    expect(page.get_by_label("Your answer as text")).to_be_hidden()


def test_the_file_can_be_read_by_all(page: Page):
    assert (violations(page), sideways(page)) == ([], {})
    rate(page)
    finish(page)
    assert (violations(page), sideways(page)) == ([], {})
