"""One mail: who wrote, when, about what, and the words a person would see."""

from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

from nextround.formats.contract import LIMITS, MailWords, Note, Refusal, RefusedError
from nextround.formats.read import bodies, headers, plain


class _BoundedMessage(Message):
    """A message, or a part of one, with a header of bounded size and a charset of text."""

    _header_size = 0

    def set_raw(self, name: str, value: str) -> None:
        """Take in one header field, as the parser found it."""
        self._header_size += len(name) + len(value)
        if self._header_size > LIMITS.message_header:
            raise RefusedError(Refusal.MAIL_HEADER)
        super().set_raw(name, value)

    def get_param(  # type: ignore[override]  # it is declared as two overloads
        self,
        param: str,
        failobj: object = None,
        header: str = "content-type",
        unquote: bool = True,  # noqa: FBT001, FBT002  the library's own signature
    ) -> object:
        """Return a parameter; of the charsets only those that are encodings of text.

        The library decodes a payload by this name, whatever slow codec it belongs to.
        """
        value = super().get_param(param, failobj, header, unquote)
        if param != "charset":
            return value
        return plain.text_encoding(str(value[-1] if isinstance(value, tuple) else value)) or failobj


def mail_of(content: bytes) -> tuple[MailWords, tuple[Note, ...]]:
    """Return the words of one mail, and notes on what was left out of it.

    Raises:
        RefusedError: It passes a limit, or is damaged beyond reading.
    """
    if len(content) > LIMITS.message:
        raise RefusedError(Refusal.MAIL_TOO_LARGE)
    try:
        return _read(_parsed(content))
    except RefusedError:
        raise
    except RecursionError:
        raise RefusedError(Refusal.MAIL_PARTS) from None
    except headers.LIBRARY_ERRORS:
        raise RefusedError(Refusal.MAIL_BROKEN) from None


def _parsed(content: bytes) -> Message:
    """Parse a message, giving up as soon as it has too many parts.

    The old policy is meant: it hands headers over as they stand, while the new one parses
    each with a grammar that takes seconds on a hostile one. They are decoded below, short.
    """
    parts = 0

    def part(**_policy: object) -> _BoundedMessage:
        nonlocal parts
        parts += 1
        if parts > LIMITS.message_parts + 1:  # the parser tries this function once
            raise RefusedError(Refusal.MAIL_PARTS)
        return _BoundedMessage(policy=compat32)

    return BytesParser(part, policy=compat32).parsebytes(content)


def _read(message: Message) -> tuple[MailWords, tuple[Note, ...]]:
    notes: list[Note] = []
    body, cut = plain.shortened(bodies.body_of(message, notes).strip(), most=LIMITS.mail_body)
    if cut:
        notes.append(Note(f"Only the first {len(body):,} characters of a mail were read."))
    mail = MailWords(
        subject=headers.header(message, "subject"),
        sender=headers.header(message, "from"),
        sent_at=headers.sent_at(message),
        body=body,
        message_id=headers.header(message, "message-id"),
    )
    return mail, tuple(notes)
