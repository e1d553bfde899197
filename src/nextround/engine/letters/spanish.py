"""Spanish letters."""

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
    both="el puesto de {role} en {employer}",
    role="el puesto de {role}",
    employer="mi candidatura en {employer}",
    neither="mi candidatura",
)
_WOMEN, _MEN = ("Sra.", "Srta.", "Dña.", "Doña", "Señora", "Dra."), ("Sr.", "Don", "Señor", "Dr.")


def _greeting(tone: Tone, contact: str) -> str:
    """Return the greeting; only a name with a title says which ending is right."""
    if not contact:
        return "Estimado equipo de selección:" if tone == Tone.FORMAL else "Buenos días:"
    title = contact.partition(" ")[0]
    if tone == Tone.FORMAL and title in _WOMEN:
        return f"Estimada {contact}:"
    if tone == Tone.FORMAL and title in _MEN:
        return f"Estimado {contact}:"
    return f"Hola, {contact}:" if tone == Tone.WARM else f"Buenos días, {contact}:"


WORDING = Wording(
    greeting=_greeting,
    subject=Place(
        both="Una pregunta sobre mi candidatura: {role}, {employer}",
        role="Una pregunta sobre mi candidatura: {role}",
        employer="Una pregunta sobre mi candidatura: {employer}",
        neither="Una pregunta sobre mi candidatura",
    ),
    follow_up_subject=Place(
        both="Mi pregunta sobre mi candidatura: {role}, {employer}",
        role="Mi pregunta sobre mi candidatura: {role}",
        employer="Mi pregunta sobre mi candidatura: {employer}",
        neither="Mi pregunta sobre mi candidatura",
    ),
    place=_PLACE,
    agency_place=_PLACE,
    of_role=as_it_stands,
    thanks={
        Tone.WARM: "Gracias por su respuesta sobre {place} y por el tiempo que me ha dedicado.",
        Tone.PLAIN: "Gracias por su respuesta sobre {place}.",
        Tone.FORMAL: "Le agradezco su respuesta sobre {place}.",
    },
    acceptance={
        Tone.WARM: "Acepto la decisión, sin ánimo de discutirla.",
        Tone.PLAIN: "Acepto la decisión y no voy a discutirla.",
        Tone.FORMAL: "Acepto la decisión y no pretendo discutirla.",
    },
    reason="Le escribo para prepararme mejor, no para volver sobre lo decidido.",
    lead={
        Tone.WARM: "Hay una cosa que me ayudaría mucho:",
        Tone.PLAIN: "Una sola pregunta, para la próxima vez:",
        Tone.FORMAL: "Permítame una sola pregunta:",
    },
    question={
        Stage.APPLICATION: (
            "¿qué punto debería{view} mostrar con más claridad mi próxima candidatura?"
        ),
        Stage.SCREEN: (
            "¿qué punto debería{view} preparar mejor para una próxima primera entrevista?"
        ),
        Stage.INTERVIEW: (
            "¿qué respuesta debería{view} preparar de otra manera para mi próxima entrevista?"
        ),
        Stage.FINAL: "¿qué debería{view} reforzar ante todo para mi próxima entrevista final?",
        Stage.OFFER: (
            "¿qué debería{view} hacer de otra manera la próxima vez que se hable de una oferta?"
        ),
    },
    topic_question="sobre {topic}, ¿qué debería{view} mejorar primero para la próxima vez?",
    view={
        Relation.RECRUITER: ", según usted o el equipo,",
        Relation.HIRING_MANAGER: ", en su opinión,",
        Relation.AGENCY: ", por lo que le dijo la empresa,",
        Relation.PANEL: ", a juicio del comité,",
        Relation.UNKNOWN: "",
    },
    rank=(
        "Si además puede decirme cuántas personas llegaron a esta fase y en qué lugar aproximado "
        "quedé, es lo que más me ayudaría."
    ),
    ease={
        Tone.WARM: "Basta una línea, y si prefiere no responder, lo entenderé.",
        Tone.PLAIN: "Basta una línea. Si no es posible, lo entiendo.",
        Tone.FORMAL: "Basta una línea, y entenderé que no pueda responder.",
    },
    short_lead="Una sola pregunta:",
    short_rank="También me ayudaría saber en qué lugar quedé y entre cuántas personas.",
    short_ease="Basta una línea, y si no es posible, lo entiendo.",
    follow_up=(
        "Hace unos días le hice una pregunta sobre {place}; una línea suya me seguiría ayudando. "
        "Si prefiere no responder, lo entiendo y no volveré a preguntar."
    ),
    close={
        Tone.WARM: "Un cordial saludo,",
        Tone.PLAIN: "Un saludo,",
        Tone.FORMAL: "Atentamente,",
    },
    message=MessageWording(
        thanks={
            Tone.WARM: "Muchas gracias por su respuesta sobre {place}; acepto la decisión.",
            Tone.PLAIN: "Gracias por su respuesta sobre {place}; acepto la decisión.",
            Tone.FORMAL: "Le agradezco su respuesta sobre {place} y acepto la decisión.",
        },
        topic_question="sobre {topic}, ¿qué debería{view} mejorar primero?",
        view={
            Relation.RECRUITER: ", según usted o el equipo,",
            Relation.HIRING_MANAGER: ", en su opinión,",
            Relation.AGENCY: ", según la empresa,",
            Relation.PANEL: ", a juicio del comité,",
            Relation.UNKNOWN: "",
        },
        rank="Saber en qué lugar quedé, y entre cuántos, también me ayudaría.",
        ease="Basta una línea; si no puede, lo entiendo.",
    ),
)
