"""The Chromium of this machine, started so that it asks nothing of the network by itself."""

import shutil

from playwright.sync_api import Browser, Playwright

# The first has no window to draw: it takes a quarter of the others' work.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_MAC = "/Applications/Chromium.app/Contents/MacOS/Chromium"
_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
)
MISSING = (
    "no Chromium: `apt-get install chromium-headless-shell` or `brew install chromium`, and again"
)


def find() -> str | None:
    """Return where Chromium is, or None."""
    return next(filter(None, map(shutil.which, (*_NAMES, _MAC))), None)


def launch(playwright: Playwright, *, path: str) -> Browser:
    """Start it without a window."""
    return playwright.chromium.launch(executable_path=path, args=_OPTIONS)
