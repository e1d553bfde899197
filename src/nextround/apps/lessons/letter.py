"""The letter that asks for one detail, addressed from what the debrief knows."""

from dataclasses import dataclass
from urllib.parse import quote

from nextround.apps.lessons import reading
from nextround.apps.lessons.models import Debrief
from nextround.engine import letters


@dataclass(frozen=True, slots=True)
class ToSend:
    """A letter ready to send; `mailto` opens it in the person's mail program."""

    subject: str
    body: str
    language: str
    mailto: str


def to_send(debrief: Debrief) -> ToSend:
    """Return the letter, in the language of the employer's message."""
    understood = reading.understanding(debrief)
    letter = letters.request_letter(
        letters.Asking(
            language=understood.language if understood else "en",
            stage=letters.Stage(debrief.family),
            tone=letters.Tone(debrief.letter_tone),
            length=letters.Length(debrief.letter_length),
            relation=letters.Relation(debrief.letter_relation),
            employer=debrief.opening.employer,
            role=debrief.opening.role,
            person=debrief.owner.full_name,
            contact=debrief.letter_contact,
            rank=debrief.rank is None,
        )
    )
    address = f"mailto:?subject={quote(letter.subject)}&body={quote(letter.body)}"
    return ToSend(letter.subject, letter.body, letter.language, address)
