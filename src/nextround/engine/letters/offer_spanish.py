"""Spanish letters about an offer."""

from datetime import date

from nextround.engine.letters import spanish
from nextround.engine.letters.offer_wording import Kind, OfferWording, Topic
from nextround.engine.letters.wording import Place, Tone

_WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
    *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} de {_MONTHS[day.month - 1]} de {day.year}"


# What agrees with the writer is avoided.
WORDING = OfferWording(
    words=spanish.WORDING,
    day=_day,
    labelled="{label}: {text}",
    heads={
        Kind.TIME: "Plazo para responder a la oferta",
        Kind.NEGOTIATION: "Una consulta sobre la oferta",
        Kind.ACCEPTANCE: "Acepto la oferta",
        Kind.DECLINE: "Mi decisión sobre la oferta",
    },
    names=Place(both="{role}, {employer}", role="{role}", employer="{employer}", neither=""),
    offer=Place(
        both="la oferta para el puesto de {role} en {employer}",
        role="la oferta para el puesto de {role}",
        employer="la oferta para trabajar en {employer}",
        neither="la oferta",
    ),
    thanks={
        Tone.WARM: "Muchas gracias por {offer}, que me ha alegrado recibir.",
        Tone.PLAIN: "Gracias por {offer}.",
        Tone.FORMAL: "Le agradezco {offer}.",
    },
    time="Me gustaría pensarlo con calma.",
    until=(
        "¿Le parece bien que le dé mi respuesta a más tardar el {day}? Si la necesita antes, "
        "dígamelo, por favor."
    ),
    until_when="¿Para qué fecha necesita mi respuesta?",
    lead="Antes de firmar, me gustaría tratar un punto con usted:",
    lead_several="Antes de firmar, me gustaría tratar algunos puntos con usted:",
    topics={
        Topic.PAY: "Retribución",
        Topic.START: "Incorporación",
        Topic.HOME_DAYS: "Días de teletrabajo",
        Topic.LEAVE: "Vacaciones",
        Topic.TITLE: "Denominación del puesto",
    },
    ask="¿Sería posible? Si no lo es, le agradecería que me dijera qué alternativa habría.",
    ask_several=(
        "¿Sería posible? Si no puede ser todo, le agradecería que me dijera qué alternativa habría."
    ),
    acceptance={
        Tone.WARM: "Acepto con mucha ilusión {offer}. Gracias por su confianza.",
        Tone.PLAIN: "Acepto con gusto {offer}.",
        Tone.FORMAL: "Por la presente acepto {offer} y le agradezco su confianza.",
    },
    agreed="Esto es lo que entiendo que hemos acordado:",
    differs="Si algo no coincide, dígamelo, por favor.",
    title="Puesto",
    next_step="Le ruego que me diga qué necesita de mí antes de la incorporación.",
    forward={
        Tone.WARM: "Tengo muchas ganas de empezar.",
        Tone.PLAIN: "Tengo ganas de empezar.",
        Tone.FORMAL: "Será un gusto trabajar con ustedes.",
    },
    decline={
        Tone.WARM: "Lo he pensado bien y he decidido no aceptarla.",
        Tone.PLAIN: "Tras pensarlo, he decidido no aceptarla.",
        Tone.FORMAL: "Tras considerarla con detenimiento, he decidido no aceptarla.",
    },
    door={
        Tone.WARM: (
            "Gracias por el tiempo que me ha dedicado. Me alegraría que volviéramos a coincidir."
        ),
        Tone.PLAIN: "Si más adelante surge otra oportunidad, me gustará tener noticias suyas.",
        Tone.FORMAL: "Si surgiera otra oportunidad, le agradecería que contara conmigo.",
    },
)
