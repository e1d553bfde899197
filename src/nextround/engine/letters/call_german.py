"""What to say in German on the telephone."""

from nextround.engine.letters.call_wording import CallWording, Quotes
from nextround.engine.letters.wording import Place, Tone

# What the caller does stands in the infinitive, which addresses nobody as "Sie" or "du".
WORDING = CallWording(
    quotes=Quotes(opening="„", closing="“", inner_opening="‚", inner_closing="‘"),
    greeting=dict.fromkeys(Tone, "Guten Tag {contact}"),
    titles={},
    place=Place(
        both="meine Bewerbung als {role}",
        role="meine Bewerbung als {role}",
        employer="meine Bewerbung",
        neither="meine Bewerbung",
    ),
    # Only the word "Arbeitgeber" has an article that is known, and brackets cannot be said.
    agency_place=Place(
        both="meine Bewerbung als {role} beim Arbeitgeber {employer}",
        role="meine Bewerbung als {role}",
        employer="meine Bewerbung beim Arbeitgeber {employer}",
        neither="meine Bewerbung",
    ),
    opening="{hello}, mein Name ist {person}, und es geht um {place}.",
    unnamed_opening="{hello}, es geht um {place}.",
    moment="Passt es gerade für eine kurze Frage, oder soll ich später noch einmal anrufen?",
    acceptance={
        Tone.WARM: (
            "Vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich genommen haben. Ich "
            "akzeptiere die Entscheidung und rufe nicht an, um darüber zu diskutieren."
        ),
        Tone.PLAIN: (
            "Danke für Ihre Nachricht. Ich akzeptiere die Entscheidung und rufe nicht an, um "
            "darüber zu diskutieren."
        ),
        Tone.FORMAL: (
            "Ich danke Ihnen für Ihre Nachricht. Ich akzeptiere die Entscheidung und werde sie "
            "nicht in Frage stellen."
        ),
    },
    ease="Ein Stichwort genügt, oder ich schreibe Ihnen gern.",
    probe="Wie hätte das konkret ausgesehen?",
    close={
        Tone.WARM: "Herzlichen Dank für Ihre Zeit, und alles Gute.",
        Tone.PLAIN: "Danke für Ihre Zeit. Auf Wiederhören.",
        Tone.FORMAL: "Ich danke Ihnen für Ihre Zeit. Auf Wiederhören.",
    },
    follow_up=(
        "Vor einigen Tagen habe ich Ihnen eine Frage gestellt; ein Stichwort von Ihnen, am Telefon "
        "oder schriftlich, würde mir weiterhin helfen. Wenn Sie lieber nicht antworten, ist das in "
        "Ordnung, und ich frage nicht noch einmal nach."
    ),
    ready="Vor dem Anruf Stift und Papier bereitlegen.",
    names_oneself="Nach dem Gruß den eigenen Namen nennen.",
    hesitates="Falls die Person zögert:",
    listens=(
        "Die Antwort Wort für Wort mitschreiben und nicht widersprechen. Bleibt sie vage, einmal "
        "nachfragen:"
    ),
    has_time="Danach, wenn noch Zeit ist:",
    closes="Zum Schluss danken, wie auch immer die Antwort ausfällt:",
    calls_again="Am Telefon sagen oder auf die Mailbox sprechen:",
)
