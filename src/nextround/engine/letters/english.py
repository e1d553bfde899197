"""English letters."""

from nextround.engine.letters.wording import (
    MessageWording,
    Place,
    Relation,
    Stage,
    Tone,
    Wording,
    as_it_stands,
)

_PLACE = Place(
    both="the {role} position at {employer}",
    role="the {role} position",
    employer="my application to {employer}",
    neither="my application",
)


def _greeting(tone: Tone, contact: str) -> str:
    if contact:
        return f"Dear {contact}," if tone != Tone.WARM else f"Hello {contact},"
    return "Dear hiring team," if tone == Tone.FORMAL else "Hello,"


WORDING = Wording(
    greeting=_greeting,
    subject=Place(
        both="One question: {role} at {employer}",
        role="One question: {role}",
        employer="One question about my application to {employer}",
        neither="One question about my application",
    ),
    follow_up_subject=Place(
        both="My question about {role} at {employer}",
        role="My question about {role}",
        employer="My question about my application to {employer}",
        neither="My question about my application",
    ),
    place=_PLACE,
    agency_place=_PLACE,
    of_role=as_it_stands,
    thanks={
        Tone.WARM: "Thank you for telling me the decision about {place}, and for your time.",
        Tone.PLAIN: "Thank you for telling me the decision about {place}.",
        Tone.FORMAL: "Thank you for informing me of the decision about {place}.",
    },
    acceptance={
        Tone.WARM: "I accept it, and I will not argue with it.",
        Tone.PLAIN: "I accept it and will not argue with it.",
        Tone.FORMAL: "I accept the decision and will not dispute it.",
    },
    reason="I am asking so that I can prepare better, not to reopen what has been decided.",
    lead={
        Tone.WARM: "One thing would help me a great deal:",
        Tone.PLAIN: "One question, for next time:",
        Tone.FORMAL: "May I put one question to you:",
    },
    question={
        Stage.APPLICATION: "which one point should my next application show more clearly{view}?",
        Stage.SCREEN: "which one point should I prepare better before my next first talk{view}?",
        Stage.INTERVIEW: "which one answer should I prepare differently for next time{view}?",
        Stage.FINAL: "what one thing should I strengthen before my next final round{view}?",
        Stage.OFFER: "what one thing should I do differently when I next discuss an offer{view}?",
    },
    topic_question="what one thing about {topic} should I work on before next time{view}?",
    view={
        Relation.RECRUITER: ", as far as you or the team can say",
        Relation.HIRING_MANAGER: ", in your view",
        Relation.AGENCY: ", from what the employer told you",
        Relation.PANEL: ", in the panel's view",
        Relation.UNKNOWN: "",
    },
    rank=(
        "If you can also tell me how many people reached this stage and roughly where I stood "
        "among them, that would help me most."
    ),
    ease={
        Tone.WARM: "One line is enough, and if you would rather not answer, I will understand.",
        Tone.PLAIN: "One line is enough. If you cannot answer, that is fine.",
        Tone.FORMAL: "One line is enough, and I will understand if you are unable to answer.",
    },
    short_lead="One question:",
    short_rank="It would also help to know where I stood, and among how many.",
    short_ease="One line is enough, and no answer is fine too.",
    follow_up=(
        "Some days ago I asked you one question about {place}; one line from you would still help "
        "me. If you would rather not answer, that is fine, and I will not ask again."
    ),
    close={
        Tone.WARM: "With best wishes,",
        Tone.PLAIN: "Kind regards,",
        Tone.FORMAL: "Yours sincerely,",
    },
    message=MessageWording(
        thanks={
            Tone.WARM: "Thank you for your time; I accept the decision on {place}.",
            Tone.PLAIN: "Thank you for telling me; I accept the decision on {place}.",
            Tone.FORMAL: "Thank you for informing me; I accept the decision on {place}.",
        },
        topic_question="what one thing about {topic} should I improve{view}?",
        view={
            Relation.RECRUITER: ", as you or the team saw it",
            Relation.HIRING_MANAGER: ", in your view",
            Relation.AGENCY: ", from what you heard",
            Relation.PANEL: ", in the panel's view",
            Relation.UNKNOWN: "",
        },
        rank="Where I stood, and among how many, would help too.",
        ease="One line is enough; no reply is fine.",
    ),
)
