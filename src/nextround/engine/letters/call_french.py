"""What to say in French on the telephone."""

from nextround.engine.letters import french
from nextround.engine.letters.call_wording import CallWording, Quotes
from nextround.engine.letters.wording import Place, Tone

# What the caller does stands in the infinitive, which addresses nobody as "vous" or "tu". A
# no-break space stands before ":", ";" and "?" and inside the quotation marks.
WORDING = CallWording(
    quotes=Quotes(opening="«", closing="»", inner_opening="“", inner_closing="”", gap="\u00a0"),
    greeting=dict.fromkeys(Tone, "Bonjour {contact}"),
    titles=french.FULL_TITLES,
    place=french.WORDING.place,
    # "l'employeur" spares the article that only some names have, and brackets cannot be said.
    agency_place=Place(
        both="ma candidature au poste {of_role} pour l'employeur {employer}",
        role="ma candidature au poste {of_role}",
        employer="ma candidature pour l'employeur {employer}",
        neither="ma candidature",
    ),
    opening="{hello}, {person} à l'appareil\u00a0; je vous appelle au sujet de {place}.",
    unnamed_opening="{hello}, je vous appelle au sujet de {place}.",
    moment=(
        "Avez-vous un instant pour une courte question, ou préférez-vous que je rappelle plus "
        "tard\u00a0?"
    ),
    acceptance={
        Tone.WARM: (
            "Merci pour votre réponse et pour le temps que vous m'avez accordé. J'accepte cette "
            "décision et je ne vous appelle pas pour la discuter."
        ),
        Tone.PLAIN: (
            "Merci pour votre réponse. J'accepte cette décision et je ne vous appelle pas pour la "
            "discuter."
        ),
        Tone.FORMAL: (
            "Je vous remercie de votre réponse. J'accepte cette décision et je ne la contesterai "
            "pas."
        ),
    },
    ease="Un mot suffit, ou je peux vous écrire, si vous préférez.",
    probe="Concrètement, à quoi cela aurait-il ressemblé\u00a0?",
    close={
        Tone.WARM: "Merci beaucoup de m'avoir accordé ce moment, et bonne continuation.",
        Tone.PLAIN: "Merci de m'avoir accordé ce moment. Au revoir.",
        Tone.FORMAL: "Je vous remercie du temps que vous m'avez accordé. Au revoir.",
    },
    follow_up=(
        "Il y a quelques jours, je vous ai posé une question\u00a0; un mot de votre part, par "
        "téléphone ou par écrit, m'aiderait encore. Si vous préférez ne pas répondre, je le "
        "comprends et je ne vous relancerai plus."
    ),
    ready="Avant d'appeler, préparer de quoi écrire.",
    names_oneself="Après le bonjour, dire son nom.",
    hesitates="Si la personne hésite\u00a0:",
    listens=(
        "Noter la réponse mot pour mot, sans la discuter. Si elle reste vague, demander une seule "
        "fois\u00a0:"
    ),
    has_time="Ensuite, s'il reste du temps\u00a0:",
    closes="Quelle que soit la réponse, remercier pour conclure\u00a0:",
    calls_again="À dire au téléphone ou à laisser sur la messagerie\u00a0:",
)
