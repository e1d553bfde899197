"""French letters."""

from nextround.engine.letters.wording import MessageWording, Place, Relation, Stage, Tone, Wording

_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"
# An "h" elides or not word by word; these beginnings of trades do.
_MUTE_H = ("hô", "huis", "hor", "his", "hyd", "hyg", "hab", "hum")
FULL_TITLES = {"Mme": "Madame", "M.": "Monsieur", "Madame": "Madame", "Monsieur": "Monsieur"}


def _greeting(tone: Tone, contact: str) -> str:
    """Return the greeting; titles are written out, and stand alone in a formal letter."""
    if not contact:
        return "Madame, Monsieur," if tone == Tone.FORMAL else "Bonjour,"
    first, _, name = contact.partition(" ")
    title = FULL_TITLES.get(first, "")
    if title and tone == Tone.FORMAL:
        return f"{title},"
    return f"Bonjour {title} {name}," if title and name else f"Bonjour {contact},"


def _of_role(role: str) -> str:
    elides = role[:1].lower() in _VOWELS or role.lower().startswith(_MUTE_H)
    return f"d'{role}" if elides else f"de {role}"


# A no-break space stands before ":" and "?" and inside the quotation marks.
WORDING = Wording(
    greeting=_greeting,
    subject=Place(
        both="Une question sur ma candidature\u00a0: {role}, {employer}",
        role="Une question sur ma candidature\u00a0: {role}",
        employer="Une question sur ma candidature\u00a0: {employer}",
        neither="Une question sur ma candidature",
    ),
    follow_up_subject=Place(
        both="Ma question sur ma candidature\u00a0: {role}, {employer}",
        role="Ma question sur ma candidature\u00a0: {role}",
        employer="Ma question sur ma candidature\u00a0: {employer}",
        neither="Ma question sur ma candidature",
    ),
    # "chez" suits some employers and not others, so the employer is not named to itself.
    place=Place(
        both="ma candidature au poste {of_role}",
        role="ma candidature au poste {of_role}",
        employer="ma candidature",
        neither="ma candidature",
    ),
    agency_place=Place(
        both="ma candidature au poste {of_role} ({employer})",
        role="ma candidature au poste {of_role}",
        employer="ma candidature ({employer})",
        neither="ma candidature",
    ),
    of_role=_of_role,
    thanks={
        Tone.WARM: "Merci pour votre réponse à {place} et pour le temps que vous m'avez accordé.",
        Tone.PLAIN: "Merci pour votre réponse à {place}.",
        Tone.FORMAL: "Je vous remercie de votre réponse à {place}.",
    },
    acceptance={
        Tone.WARM: "J'accepte cette décision, sans chercher à la discuter.",
        Tone.PLAIN: "J'accepte cette décision et je ne la discuterai pas.",
        Tone.FORMAL: "J'accepte cette décision et je ne la contesterai pas.",
    },
    reason="Je vous écris pour mieux préparer la suite, et non pour revenir sur cette décision.",
    lead={
        Tone.WARM: "Une chose m'aiderait beaucoup\u00a0:",
        Tone.PLAIN: "Une seule question, pour la prochaine fois\u00a0:",
        Tone.FORMAL: "Permettez-moi une seule question\u00a0:",
    },
    question={
        Stage.APPLICATION: (
            "quel point ma prochaine candidature devrait-elle{view} montrer plus clairement\u00a0?"
        ),
        Stage.SCREEN: (
            "quel point devrais-je{view} mieux préparer avant un prochain premier entretien\u00a0?"
        ),
        Stage.INTERVIEW: (
            "quelle réponse devrais-je{view} préparer autrement pour un prochain entretien\u00a0?"
        ),
        Stage.FINAL: (
            "quel point devrais-je{view} renforcer en priorité avant un prochain entretien "
            "final\u00a0?"
        ),
        Stage.OFFER: (
            "que devrais-je{view} faire autrement la prochaine fois qu'il sera question d'une "
            "offre\u00a0?"
        ),
    },
    topic_question=(
        "sur le thème «\u00a0{topic}\u00a0», que devrais-je{view} améliorer en premier d'ici la "
        "prochaine fois\u00a0?"
    ),
    view={
        Relation.RECRUITER: ", selon vous ou l'équipe,",
        Relation.HIRING_MANAGER: ", selon vous,",
        Relation.AGENCY: ", d'après ce que l'employeur vous a dit,",
        Relation.PANEL: ", selon le jury,",
        Relation.UNKNOWN: "",
    },
    rank=(
        "Si vous pouvez aussi me dire combien de personnes sont arrivées à cette étape et où je me "
        "situais à peu près, c'est ce qui m'aiderait le plus."
    ),
    ease={
        Tone.WARM: "Une ligne suffit, et si vous préférez ne pas répondre, je le comprendrai.",
        Tone.PLAIN: "Une ligne suffit. Si ce n'est pas possible, je le comprends.",
        Tone.FORMAL: "Une ligne suffit, et je comprendrai que vous ne puissiez pas répondre.",
    },
    short_lead="Une seule question\u00a0:",
    short_rank="Savoir où je me situais, et parmi combien, m'aiderait aussi.",
    short_ease="Une ligne suffit, et je comprendrai l'absence de réponse.",
    follow_up=(
        "Il y a quelques jours, je vous ai posé une question sur {place}\u00a0; une ligne de votre "
        "part m'aiderait encore. Si vous préférez ne pas répondre, je le comprends et je ne vous "
        "relancerai plus."
    ),
    close={
        Tone.WARM: "Bien à vous,",
        Tone.PLAIN: "Cordialement,",
        Tone.FORMAL: "Veuillez recevoir mes salutations distinguées.",
    },
    message=MessageWording(
        thanks={
            Tone.WARM: "Merci beaucoup pour votre réponse à {place}\u00a0; je l'accepte.",
            Tone.PLAIN: "Merci pour votre réponse à {place}\u00a0; je l'accepte.",
            Tone.FORMAL: "Je vous remercie de votre réponse à {place} et je l'accepte.",
        },
        topic_question=(
            "sur le thème «\u00a0{topic}\u00a0», que devrais-je{view} améliorer en premier\u00a0?"
        ),
        view={
            Relation.RECRUITER: ", selon vous ou l'équipe,",
            Relation.HIRING_MANAGER: ", selon vous,",
            Relation.AGENCY: ", d'après l'employeur,",
            Relation.PANEL: ", selon le jury,",
            Relation.UNKNOWN: "",
        },
        rank="Connaître mon rang, et parmi combien, m'aiderait aussi.",
        ease="Une ligne suffit\u00a0; sans réponse, je comprendrai.",
    ),
)
