"""What the journeys share: a running Nextround, a Chromium, and pages that are watched."""

from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from browser import chromium as browser_here
from browser.program import Pass, Program, pass_for, running
from browser.watch import Watch

_PATIENCE_MS = 15_000


class Visit(Protocol):
    """Opens an empty window of a browser of its own, let in unless it is named a stranger."""

    def __call__(
        self, width: int = 1280, *, stranger_to: Program | None = None, **options: Any
    ) -> Page: ...


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One program for all journeys of a worker; each journey has an employer of its own."""
    with running(tmp_path_factory.mktemp("nextround")) as started:
        yield started


@pytest.fixture
def fresh_program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A program in which nothing has happened yet."""
    with running(tmp_path_factory.mktemp("fresh")) as started:
        yield started


@pytest.fixture(scope="session")
def let_in(program: Program) -> Pass:
    """The printed address lets in once; all windows of the worker share what it gave."""
    return pass_for(program)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = browser_here.find()
    if found is None:
        pytest.skip(browser_here.MISSING)
    with sync_playwright() as playwright:
        browser = browser_here.launch(playwright, path=found)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, program: Program, let_in: Pass) -> Iterator[Visit]:
    """Return how to open a window; at the end no window may have met a fault."""
    watches = []

    def visit(width: int = 1280, *, stranger_to: Program | None = None, **options: Any) -> Page:
        origin = (stranger_to or program).origin
        context = chromium.new_context(
            base_url=origin,
            viewport={"width": width, "height": 800},
            locale="en-GB",
            timezone_id="UTC",
            reduced_motion="reduce",
            **options,
        )
        context.set_default_timeout(_PATIENCE_MS)
        if stranger_to is None:
            let_in.hand_to(context)
        watches.append(Watch(context, origin))
        return context.new_page()

    yield visit
    for watch in watches:
        watch.closes()
    for context in list(chromium.contexts):
        context.close()
    assert [fault for watch in watches for fault in watch.faults] == []


@pytest.fixture
def page(visit: Visit, request: pytest.FixtureRequest) -> Page:
    """A watched window on Today, 1280 px wide, or as wide as the test asks."""
    page = visit(getattr(request, "param", 1280))
    page.goto("/")
    return page


expect.set_options(timeout=_PATIENCE_MS)
