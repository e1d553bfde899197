"""The watch over the pages sees what it is there to see."""

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from browser.program import Pass, Program
from browser.watch import Watch

pytestmark = pytest.mark.browser

_INLINE_SCRIPT = """() => {
  const script = document.createElement("script");
  script.textContent = "document.title = 'breached'";
  document.body.append(script);
}"""


@pytest.fixture
def watched(chromium: Browser, program: Program, let_in: Pass):
    context = chromium.new_context(base_url=program.origin)
    let_in.hand_to(context)
    watch = Watch(context, program.origin)
    page = context.new_page()
    page.goto("/")
    assert watch.faults == []
    yield page, watch
    context.close()


def test_a_breach_of_the_policy_is_a_fault(watched: tuple[Page, Watch]):
    page, watch = watched
    page.evaluate(_INLINE_SCRIPT)
    expect(page).not_to_have_title("breached")
    assert any("Content-Security-Policy: script-src-elem" in fault for fault in watch.faults)


def test_a_script_that_fails_is_a_fault(watched: tuple[Page, Watch]):
    page, watch = watched
    with page.expect_event("pageerror"):
        page.evaluate("() => { setTimeout(() => { throw new Error('slip'); }); }")
    assert watch.faults == ["script: slip"]


def test_a_request_to_another_place_is_a_fault(watched: tuple[Page, Watch]):
    page, watch = watched
    with pytest.raises(Error):
        page.goto("http://127.0.0.1:9/")
    assert "off-origin request: http://127.0.0.1:9/" in watch.faults


def test_a_part_of_a_page_that_is_missing_is_a_fault(watched: tuple[Page, Watch]):
    page, watch = watched
    page.evaluate("fetch('/static/css/missing.css')")
    assert [fault[:4] for fault in watch.faults] == ["404:"]
