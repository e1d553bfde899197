"""German letters about an offer."""

from datetime import date

from nextround.engine.letters import german
from nextround.engine.letters.offer_wording import Kind, OfferWording, Topic
from nextround.engine.letters.wording import Place, Tone

_WEEKDAYS = (
    *("Montag", "Dienstag", "Mittwoch", "Donnerstag"),
    *("Freitag", "Samstag", "Sonntag"),
)
_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
    *("August", "September", "Oktober", "November", "Dezember"),
)


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {day.day}. {_MONTHS[day.month - 1]} {day.year}"


# After the greeting's comma a German letter goes on in lower case. "bei" asks for an article
# that only the employer's name could tell, so the subject alone names the employer.
WORDING = OfferWording(
    words=german.WORDING,
    day=_day,
    labelled="{label}: {text}",
    heads={
        Kind.TIME: "Bitte um Bedenkzeit",
        Kind.NEGOTIATION: "Rückfrage zum Angebot",
        Kind.ACCEPTANCE: "Zusage",
        Kind.DECLINE: "Meine Entscheidung zum Angebot",
    },
    names=Place(both="{role}, {employer}", role="{role}", employer="{employer}", neither=""),
    offer=Place(
        both="das Angebot zur Stelle als {role}",
        role="das Angebot zur Stelle als {role}",
        employer="das Angebot",
        neither="das Angebot",
    ),
    thanks={
        Tone.WARM: "herzlichen Dank für {offer}, über das ich mich gefreut habe.",
        Tone.PLAIN: "vielen Dank für {offer}.",
        Tone.FORMAL: "ich danke Ihnen für {offer}.",
    },
    time="Ich möchte es in Ruhe prüfen.",
    until=(
        "Ist es Ihnen recht, wenn ich Ihnen bis {day}, Bescheid gebe? Falls Sie meine Antwort "
        "früher brauchen, sagen Sie es mir bitte."
    ),
    until_when="Bis wann brauchen Sie meine Antwort?",
    lead="Bevor ich unterschreibe, möchte ich einen Punkt mit Ihnen besprechen:",
    lead_several="Bevor ich unterschreibe, möchte ich einige Punkte mit Ihnen besprechen:",
    topics={
        Topic.PAY: "Gehalt",
        Topic.START: "Beginn",
        Topic.HOME_DAYS: "Tage im Homeoffice",
        Topic.LEAVE: "Urlaub",
        Topic.TITLE: "Stellenbezeichnung",
    },
    ask="Wäre das möglich? Wenn nicht, freue ich mich über Ihren Vorschlag.",
    ask_several=(
        "Wäre das möglich? Wenn nicht alles davon geht, freue ich mich über Ihren Vorschlag."
    ),
    acceptance={
        Tone.WARM: "mit großer Freude nehme ich {offer} an. Vielen Dank für Ihr Vertrauen.",
        Tone.PLAIN: "gern nehme ich {offer} an.",
        Tone.FORMAL: "hiermit nehme ich {offer} an und danke Ihnen dafür.",
    },
    agreed="So habe ich unsere Vereinbarung verstanden:",
    differs="Falls etwas davon nicht stimmt, geben Sie mir bitte Bescheid.",
    title="Stelle",
    next_step="Bitte sagen Sie mir, was Sie vor dem Beginn noch von mir brauchen.",
    forward={
        Tone.WARM: "Ich freue mich sehr auf die Arbeit.",
        Tone.PLAIN: "Ich freue mich auf die Arbeit.",
        Tone.FORMAL: "Auf die Zusammenarbeit freue ich mich.",
    },
    decline={
        Tone.WARM: (
            "Ich habe gründlich darüber nachgedacht und mich entschieden, es nicht anzunehmen."
        ),
        Tone.PLAIN: "Nach gründlicher Überlegung nehme ich es nicht an.",
        Tone.FORMAL: "Nach reiflicher Überlegung habe ich mich entschieden, es nicht anzunehmen.",
    },
    door={
        Tone.WARM: (
            "Danke für die Zeit, die Sie sich für mich genommen haben. Ich würde mich freuen, "
            "wenn sich unsere Wege wieder kreuzen."
        ),
        Tone.PLAIN: "Wenn sich später etwas anderes ergibt, freue ich mich über Ihre Nachricht.",
        Tone.FORMAL: (
            "Sollte sich künftig eine andere Gelegenheit ergeben, würde ich mich über Ihre "
            "Nachricht freuen."
        ),
    },
)
