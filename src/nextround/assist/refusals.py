"""Why a page is not fetched, in the sentence that the candidate sees."""

from enum import Enum

from nextround.engine.words import gettext_noop as _


class Refusal(Enum):
    """Why a page is not fetched, and what can be done instead."""

    NOT_AN_ADDRESS = _(
        "This is not the address of a web page. Copy it whole from your browser, from https:// "
        "on, or copy the words of the page and paste them."
    )
    CREDENTIALS = _(
        "This address carries a name or a password before the @. Take that part out, "
        "or copy the words of the page and paste them."
    )
    PORT = _(
        "This address names an unusual port, and only the usual two (80 and 443) are asked. "
        "Open the page, copy its words and paste them."
    )
    # One sentence for a name that nobody has and for one inside a closed network, so that
    # nobody learns from the answer which names that network knows.
    NOT_PUBLIC = _(
        "No public page is to be had at this address. Check it for typing mistakes; a page of a "
        "closed network you can open yourself, then copy its words and paste them."
    )
    UNREACHABLE = _(
        "This site cannot be reached. Check the address and your connection and try again, "
        "or copy the words of the page and paste them."
    )
    CERTIFICATE = _(
        "This site does not prove that it is the one it says, for its certificate is not valid. "
        "Open the page, and if you trust it, copy its words and paste them."
    )
    UNPROTECTED = _(
        "This address leads from a protected page (https) to an unprotected one (http), and that "
        "is not followed. Open the page, copy its words and paste them."
    )
    REDIRECTS = _(
        "This address leads on to others more than three times. Open the page, "
        "and copy the address at which it ends, or its words."
    )
    TOO_SLOW = _(
        "This site took longer than 10 seconds to answer. Try again later, "
        "or open the page, copy its words and paste them."
    )
    TOO_LARGE = _(
        "This page is larger than 3 MB. Open it, copy the words you need and paste them, "
        "or save the file and add that."
    )
    KIND = _(
        "This is not a page of words: only web pages, plain text and PDF are fetched. "
        "Save the file and add that, or copy its words and paste them."
    )
    BROKEN = _(
        "This page came damaged or cut short. Try again, "
        "or open the page, copy its words and paste them."
    )
    GONE = _(
        "There is no page at this address, or no longer. Check it for typing mistakes; "
        "if the posting was taken down, paste the words that you kept."
    )
    SHUT = _(
        "This site does not show the page to programs, or only after a sign-in. "
        "Open it in your browser, copy its words and paste them."
    )
    FAILED = _(
        "This site answered with an error instead of the page. Try again later, "
        "or copy the words of the page and paste them."
    )


class FetchError(ValueError):
    """A page that cannot be fetched; its text tells the candidate why and what to do."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
