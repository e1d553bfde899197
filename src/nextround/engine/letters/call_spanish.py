"""What to say in Spanish on the telephone."""

from nextround.engine.letters.call_wording import CallWording, Quotes
from nextround.engine.letters.wording import Place, Tone

_PLACE = Place(
    both="mi candidatura al puesto de {role} en {employer}",
    role="mi candidatura al puesto de {role}",
    employer="mi candidatura en {employer}",
    neither="mi candidatura",
)

# What the caller does stands in the infinitive, which addresses nobody as "usted" or "tú".
WORDING = CallWording(
    quotes=Quotes(opening="«", closing="»", inner_opening="“", inner_closing="”"),
    greeting={
        Tone.WARM: "Hola, {contact}",
        Tone.PLAIN: "Buenos días, {contact}",
        Tone.FORMAL: "Buenos días, {contact}",
    },
    titles={
        "Sra.": "señora",
        "Srta.": "señorita",
        "Dña.": "doña",
        "Dra.": "doctora",
        "Sr.": "señor",
        "Dr.": "doctor",
    },
    place=_PLACE,
    agency_place=_PLACE,
    opening="{hello}, soy {person} y le llamo por {place}.",
    unnamed_opening="{hello}, le llamo por {place}.",
    moment="¿Es buen momento para una pregunta breve o prefiere que llame más tarde?",
    acceptance={
        Tone.WARM: (
            "Gracias por su respuesta y por el tiempo que me ha dedicado. Acepto la decisión y no "
            "llamo para discutirla."
        ),
        Tone.PLAIN: ("Gracias por su respuesta. Acepto la decisión y no llamo para discutirla."),
        Tone.FORMAL: "Le agradezco su respuesta. Acepto la decisión y no pretendo discutirla.",
    },
    ease="Basta una palabra, o puedo escribirle, si lo prefiere.",
    probe="¿Cómo habría sido eso en la práctica?",
    close={
        Tone.WARM: "Muchas gracias por su tiempo, y que le vaya muy bien.",
        Tone.PLAIN: "Gracias por su tiempo. Que tenga buen día.",
        Tone.FORMAL: "Le agradezco su tiempo. Que tenga un buen día.",
    },
    follow_up=(
        "Hace unos días le hice una pregunta; una palabra suya, por teléfono o por escrito, me "
        "seguiría ayudando. Si prefiere no responder, lo entiendo y no volveré a preguntar."
    ),
    ready="Antes de llamar, tener a mano papel y bolígrafo.",
    names_oneself="Después del saludo, decir el propio nombre.",
    hesitates="Si la persona duda:",
    listens=(
        "Anotar la respuesta palabra por palabra, sin discutirla. Si queda vaga, preguntar una "
        "sola vez:"
    ),
    has_time="Después, si queda tiempo:",
    closes="Sea cual sea la respuesta, despedirse dando las gracias:",
    calls_again="Decirlo por teléfono o dejarlo en el contestador:",
)
