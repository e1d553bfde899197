"""French letters about an offer."""

from datetime import date

from nextround.engine.letters import french
from nextround.engine.letters.offer_wording import Kind, OfferWording, Topic
from nextround.engine.letters.wording import Place, Tone

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
    *("août", "septembre", "octobre", "novembre", "décembre"),
)


def _day(day: date) -> str:
    number = "1er" if day.day == 1 else f"{day.day}"
    return f"{_WEEKDAYS[day.weekday()]} {number} {_MONTHS[day.month - 1]} {day.year}"


# A no-break space stands before ":" and "?". "Offre" is also the advertisement, so the offer is
# a "proposition"; what agrees with the writer is avoided.
WORDING = OfferWording(
    words=french.WORDING,
    day=_day,
    labelled="{label}\u00a0: {text}",
    heads={
        Kind.TIME: "Délai de réflexion",
        Kind.NEGOTIATION: "Une question sur votre proposition",
        Kind.ACCEPTANCE: "J'accepte votre proposition",
        Kind.DECLINE: "Ma réponse à votre proposition",
    },
    names=Place(both="{role}, {employer}", role="{role}", employer="{employer}", neither=""),
    offer=Place(
        both="votre proposition concernant le poste {of_role}",
        role="votre proposition concernant le poste {of_role}",
        employer="votre proposition",
        neither="votre proposition",
    ),
    thanks={
        Tone.WARM: "Un grand merci pour {offer}, que j'ai reçue avec plaisir.",
        Tone.PLAIN: "Merci pour {offer}.",
        Tone.FORMAL: "Je vous remercie pour {offer}.",
    },
    time="Je souhaite y réfléchir posément.",
    until=(
        "Vous conviendrait-il que je vous donne ma réponse au plus tard le {day}\u00a0? Si vous "
        "en avez besoin plus tôt, dites-le-moi."
    ),
    until_when="Pour quelle date avez-vous besoin de ma réponse\u00a0?",
    lead="Avant de signer, j'aimerais aborder un point avec vous\u00a0:",
    lead_several="Avant de signer, j'aimerais aborder quelques points avec vous\u00a0:",
    topics={
        Topic.PAY: "Rémunération",
        Topic.START: "Prise de poste",
        Topic.HOME_DAYS: "Jours de télétravail",
        Topic.LEAVE: "Congés",
        Topic.TITLE: "Intitulé du poste",
    },
    ask="Serait-ce possible\u00a0? Sinon, dites-moi ce qui le serait.",
    ask_several="Serait-ce possible\u00a0? Si tout ne l'est pas, dites-moi ce qui le serait.",
    acceptance={
        Tone.WARM: "C'est avec grand plaisir que j'accepte {offer}. Merci de votre confiance.",
        Tone.PLAIN: "J'accepte avec plaisir {offer}.",
        Tone.FORMAL: "J'ai le plaisir d'accepter {offer} et je vous en remercie.",
    },
    agreed="Voici ce que je retiens de notre accord\u00a0:",
    differs="Si un point ne correspond pas, dites-le-moi.",
    title="Poste",
    next_step="Indiquez-moi, s'il vous plaît, ce dont vous avez besoin avant mon arrivée.",
    forward={
        Tone.WARM: "Je me réjouis de commencer.",
        Tone.PLAIN: "Au plaisir de commencer.",
        Tone.FORMAL: "Je me réjouis de travailler avec vous.",
    },
    decline={
        Tone.WARM: "J'y ai bien réfléchi et j'ai décidé de ne pas l'accepter.",
        Tone.PLAIN: "Après réflexion, j'ai décidé de ne pas l'accepter.",
        Tone.FORMAL: "Après mûre réflexion, j'ai pris la décision de ne pas y donner suite.",
    },
    door={
        Tone.WARM: (
            "Merci pour le temps que vous m'avez accordé. Si nos chemins se croisent de nouveau, "
            "ce sera avec plaisir."
        ),
        Tone.PLAIN: (
            "Si une autre occasion se présente plus tard, j'aurai plaisir à avoir de vos nouvelles."
        ),
        Tone.FORMAL: (
            "Si une autre occasion devait se présenter, j'aurais plaisir à en parler avec vous."
        ),
    },
)
