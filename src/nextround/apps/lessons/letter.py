"""The letter that asks for one detail, addressed from what the debrief knows."""

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote

from nextround.apps.lessons import reading
from nextround.apps.lessons.models import Debrief
from nextround.engine import letters

# How long after the letter to ask once more.
FOLLOW_UP_AFTER = timedelta(days=letters.FOLLOW_UP_AFTER_DAYS)


@dataclass(frozen=True, slots=True)
class ToSend:
    """A letter ready to send.

    Attributes:
        mailto: The address that opens it in the person's mail program; "" where it is no mail.
        spoken: Whether it is a script for a call, with what to do between what to say.
        is_follow_up: Whether it is the reminder rather than the first letter.
    """

    subject: str
    body: str
    language: str
    mailto: str
    is_follow_up: bool
    spoken: bool = False


def to_send(debrief: Debrief, *, today: date | None = None) -> ToSend:
    """Return the letter, in the language of the employer's message.

    Ten days after it went out, the one reminder takes its place, until that went out too or an
    answer came.
    """
    understood = reading.understanding(debrief)
    asking = letters.Asking(
        language=understood.language if understood else "en",
        stage=letters.Stage(debrief.family),
        tone=letters.Tone(debrief.letter_tone),
        length=letters.Length(debrief.letter_length),
        relation=letters.Relation(debrief.letter_relation),
        channel=letters.Channel(debrief.letter_channel),
        employer=debrief.opening.employer,
        role=debrief.opening.role,
        person=debrief.owner.full_name,
        contact=debrief.letter_contact,
        rank=debrief.rank is None,
    )
    is_due = today is not None and _is_reminder_due(debrief, today=today)
    letter = letters.follow_up_letter(asking) if is_due else letters.request_letter(asking)
    is_mail = asking.channel == letters.Channel.MAIL
    address = f"mailto:?subject={quote(letter.subject)}&body={quote(letter.body)}"
    return ToSend(
        letter.subject,
        letter.body,
        letter.language,
        mailto=address if is_mail else "",
        is_follow_up=is_due,
        spoken=asking.channel == letters.Channel.CALL,
    )


def _is_reminder_due(debrief: Debrief, *, today: date) -> bool:
    last = debrief.requests.first()
    if last is None or last.answered_on is not None or last.again_on is not None:
        return False
    return today >= last.sent_on + FOLLOW_UP_AFTER
