"""The head of a pasted mail: who wrote, about what, and when."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

# The words mail programs put before the colon, in the languages the rules are written for.
_NAMES = {
    "sender": ("from", "von", "de", "expéditeur", "remitente"),
    "subject": ("subject", "betreff", "objet", "asunto"),
    "sent": ("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado"),
    "to": ("to", "an", "à", "para", "cc", "reply-to", "bcc"),
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names}
_LINE = re.compile(r"^[ \t>*]{0,3}([^\W\d_][\w-]{0,12})\*?[ \t]?:\*?[ \t]*(.*)$")
_MOST_HEAD_LINES = 12


@dataclass(frozen=True, slots=True)
class PastedMail:
    """A pasted text, its head taken off where there is one."""

    subject: str
    sender: str
    sent_on: date | None
    body: str


def pasted_mail(text: str) -> PastedMail:
    """Split a pasted mail into head and body; a text without a head is all body."""
    found: dict[str, str] = {}
    lines = text.lstrip("\ufeff\n\r ").splitlines()
    used = 0
    for line in lines[:_MOST_HEAD_LINES]:
        match = _LINE.match(line)
        field = _FIELD_OF.get(match[1].lower()) if match else None
        if match is None or field is None:
            if line.strip() or not found:
                break
        else:
            found.setdefault(field, match[2].strip())
        used += 1
    if not {"subject", "sender"} & found.keys():
        return PastedMail("", "", None, text)
    return PastedMail(
        subject=found.get("subject", ""),
        sender=found.get("sender", ""),
        sent_on=day_of(found.get("sent", "")),
        body="\n".join(lines[used:]).strip("\n"),
    )


def day_of(words: str) -> date | None:
    """Return the day that a mail's date names, or None where it cannot be read surely."""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return read(words.strip()).date()
        except (ValueError, TypeError, IndexError):
            continue
    return None
