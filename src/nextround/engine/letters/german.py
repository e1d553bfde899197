"""German letters."""

from nextround.engine.letters.wording import (
    MessageWording,
    Place,
    Relation,
    Stage,
    Tone,
    Wording,
    as_it_stands,
)


def _greeting(tone: Tone, contact: str) -> str:
    """Return the greeting; only a name with "Frau" or "Herr" says which ending is right."""
    if not contact:
        return "Sehr geehrte Damen und Herren," if tone == Tone.FORMAL else "Guten Tag,"
    if tone == Tone.FORMAL and contact.startswith("Frau "):
        return f"Sehr geehrte {contact},"
    if tone == Tone.FORMAL and contact.startswith("Herr "):
        return f"Sehr geehrter {contact},"
    return f"Guten Tag {contact},"


# After the greeting's comma a German letter goes on in lower case.
WORDING = Wording(
    greeting=_greeting,
    subject=Place(
        both="Eine Frage zu meiner Bewerbung: {role}, {employer}",
        role="Eine Frage zu meiner Bewerbung: {role}",
        employer="Eine Frage zu meiner Bewerbung: {employer}",
        neither="Eine Frage zu meiner Bewerbung",
    ),
    follow_up_subject=Place(
        both="Meine Frage zu meiner Bewerbung: {role}, {employer}",
        role="Meine Frage zu meiner Bewerbung: {role}",
        employer="Meine Frage zu meiner Bewerbung: {employer}",
        neither="Meine Frage zu meiner Bewerbung",
    ),
    # "bei" asks for an article that only the employer's name could tell, so it is left out.
    place=Place(
        both="zur Stelle als {role}",
        role="zur Stelle als {role}",
        employer="zu meiner Bewerbung",
        neither="zu meiner Bewerbung",
    ),
    agency_place=Place(
        both="zur Stelle als {role} ({employer})",
        role="zur Stelle als {role}",
        employer="zu meiner Bewerbung ({employer})",
        neither="zu meiner Bewerbung",
    ),
    of_role=as_it_stands,
    thanks={
        Tone.WARM: (
            "vielen Dank für Ihre Nachricht {place} und für die Zeit, die Sie sich genommen haben."
        ),
        Tone.PLAIN: "danke für Ihre Nachricht {place}.",
        Tone.FORMAL: "ich danke Ihnen für Ihre Nachricht {place}.",
    },
    acceptance={
        Tone.WARM: "Ich akzeptiere die Entscheidung und möchte sie nicht in Frage stellen.",
        Tone.PLAIN: "Ich akzeptiere die Entscheidung und stelle sie nicht in Frage.",
        Tone.FORMAL: "Ich akzeptiere die Entscheidung und werde sie nicht in Frage stellen.",
    },
    reason=(
        "Ich frage, um mich besser vorzubereiten, und nicht, um die Entscheidung neu aufzurollen."
    ),
    lead={
        Tone.WARM: "Eine Sache würde mir sehr helfen:",
        Tone.PLAIN: "Eine Frage für das nächste Mal:",
        Tone.FORMAL: "Erlauben Sie mir eine Frage:",
    },
    question={
        Stage.APPLICATION: (
            "Welchen einen Punkt sollte meine nächste Bewerbung{view} deutlicher zeigen?"
        ),
        Stage.SCREEN: (
            "Welchen einen Punkt sollte ich{view} für das nächste Erstgespräch besser vorbereiten?"
        ),
        Stage.INTERVIEW: (
            "Welche eine Antwort sollte ich{view} für das nächste Vorstellungsgespräch anders "
            "vorbereiten?"
        ),
        Stage.FINAL: "Was sollte ich{view} vor der nächsten Endrunde vor allem verbessern?",
        Stage.OFFER: (
            "Was sollte ich{view} anders machen, wenn es das nächste Mal um ein Angebot geht?"
        ),
    },
    topic_question=(
        "Was sollte ich{view} beim Thema „{topic}“ bis zum nächsten Mal zuerst verbessern?"
    ),
    view={
        Relation.RECRUITER: " aus Sicht des Teams",
        Relation.HIRING_MANAGER: " aus Ihrer Sicht",
        Relation.AGENCY: " nach Auskunft des Arbeitgebers",
        Relation.PANEL: " aus Sicht des Auswahlgremiums",
        Relation.UNKNOWN: "",
    },
    rank=(
        "Wenn Sie mir außerdem sagen können, wie viele Personen in dieser Runde waren und wo ich "
        "ungefähr stand, hilft mir das am meisten."
    ),
    ease={
        Tone.WARM: "Eine Zeile genügt, und wenn Sie lieber nicht antworten, verstehe ich das.",
        Tone.PLAIN: "Eine Zeile genügt. Wenn es nicht geht, ist das in Ordnung.",
        Tone.FORMAL: (
            "Eine Zeile genügt; sollte eine Antwort nicht möglich sein, habe ich dafür Verständnis."
        ),
    },
    short_lead="Eine Frage:",
    short_rank="Es würde mir auch helfen zu wissen, wo ich stand und unter wie vielen.",
    short_ease="Eine Zeile genügt, und keine Antwort ist auch in Ordnung.",
    follow_up=(
        "vor einigen Tagen habe ich Ihnen eine Frage {place} gestellt; eine Zeile von Ihnen würde "
        "mir weiterhin helfen. Wenn Sie lieber nicht antworten, ist das in Ordnung, und ich frage "
        "nicht noch einmal nach."
    ),
    close={
        Tone.WARM: "Herzliche Grüße",
        Tone.PLAIN: "Viele Grüße",
        Tone.FORMAL: "Mit freundlichen Grüßen",
    },
    message=MessageWording(
        thanks={
            Tone.WARM: "vielen Dank für Ihre Nachricht {place}; ich akzeptiere die Entscheidung.",
            Tone.PLAIN: "danke für Ihre Nachricht {place}; ich akzeptiere die Entscheidung.",
            Tone.FORMAL: (
                "ich danke Ihnen für Ihre Nachricht {place} und akzeptiere die Entscheidung."
            ),
        },
        topic_question="Was sollte ich{view} beim Thema „{topic}“ zuerst verbessern?",
        view={
            Relation.RECRUITER: " aus Sicht des Teams",
            Relation.HIRING_MANAGER: " aus Ihrer Sicht",
            Relation.AGENCY: " laut Arbeitgeber",
            Relation.PANEL: " aus Sicht des Gremiums",
            Relation.UNKNOWN: "",
        },
        rank="Wo ich stand und unter wie vielen, hilft mir auch.",
        ease="Eine Zeile genügt, keine Antwort ist in Ordnung.",
    ),
)
