"""What goes wrong in a browser's pages without anybody looking for it."""

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    WebError,
)

# What htmx says of a request that is cut off, as closing the window does.
_CUT_OFF = ("htmx:sendAbort", "htmx:afterRequest")
# Chromium's own line about an answer of 400 and more: `_answered` tells those better.
_ANSWER_LINE = "Failed to load resource"
_TELL_BREACHES = """addEventListener("securitypolicyviolation", (breach) =>
  console.error(`Content-Security-Policy: ${breach.violatedDirective} ${breach.blockedURI}`));"""


class Watch:
    """Collects, for all pages of a context, errors, breaches and requests that leave the origin."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.faults: list[str] = []
        self._origin = origin
        self._closes = False
        context.add_init_script(_TELL_BREACHES)
        context.on("console", self._said)
        context.on("weberror", self._raised)
        context.on("request", self._asked)
        context.on("response", self._answered)

    def closes(self) -> None:
        """Take no more offence at requests that are cut off: the windows are being closed."""
        self._closes = True

    def _said(self, message: ConsoleMessage) -> None:
        expected = (_ANSWER_LINE, *(_CUT_OFF if self._closes else ()))
        if message.type == "error" and not message.text.startswith(expected):
            self.faults.append(f"console: {message.text}")

    def _raised(self, error: WebError) -> None:
        self.faults.append(f"script: {error.error}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((f"{self._origin}/", "data:", "blob:")):
            self.faults.append(f"off-origin request: {request.url}")

    def _answered(self, response: Response) -> None:
        """A page may say 403, 404 or 422 by intent, and so may a form; nothing else ever does."""
        is_page = response.request.is_navigation_request()
        is_form = response.status == 422 and response.request.method == "POST"
        if response.status >= 500 or (response.status >= 400 and not is_page and not is_form):
            self.faults.append(f"{response.status}: {response.url}")


def mark(page: Page) -> None:
    """Leave a mark in the page, once it is there, that a full load would wipe away."""
    page.wait_for_load_state("domcontentloaded")
    page.evaluate("document.documentElement.dataset.marked = 'yes'")


def is_marked(page: Page) -> bool:
    """Return whether the page was not loaded anew since `mark`."""
    return bool(page.evaluate("document.documentElement.dataset.marked === 'yes'"))
