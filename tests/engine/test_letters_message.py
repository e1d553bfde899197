"""The message on a network or in a chat: how short it is, and how it reads."""

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.letters import (
    LANGUAGES,
    Asking,
    Channel,
    Relation,
    Stage,
    Tone,
    follow_up_letter,
    request_letter,
)

_WORD = re.compile(r"\w[\w'’-]*")
_ROLES = {
    "en": ("Regional logistics manager", "Customer success team lead"),
    "de": ("Pflegefachkraft (m/w/d)", "Leiter Logistik und Lager"),
    "fr": ("hôte H/F", "Responsable logistique régionale"),
    "es": ("Jefe de almacén", "Responsable de logística regional"),
}
_FORMAL_CLOSES = re.compile(
    r"regards|wishes|sincerely|Grüße|Bien à vous|Cordialement|salutations|saludo|Atentamente"
)

each_language = pytest.mark.parametrize("language", LANGUAGES)
each_topic = pytest.mark.parametrize("topic", ["", "leading change", "my answer on the merger"])


def everyone_asked(language: str, topic: str) -> list[Asking]:
    """Return a message for each stage, tone, reader and usual name."""
    return [
        Asking(
            language=language,
            stage=stage,
            tone=tone,
            relation=relation,
            employer=employer,
            role=role,
            person="Tomas Brandt",
            contact=contact,
            topic=topic,
            rank=True,
            channel=Channel.MESSAGE,
        )
        for stage, tone, relation, role, employer, contact in product(
            Stage,
            Tone,
            Relation,
            _ROLES[language],
            ("Kestrel Cold Chain", "Klinikum Nordtal gGmbH"),
            ("", "Alba Ruiz", "Frau Huber"),
        )
    ]


askings = st.sampled_from(
    [asking for language in LANGUAGES for asking in everyone_asked(language, "")]
)


@each_language
@each_topic
def test_a_message_has_at_most_60_words_and_400_characters(language, topic):
    bodies = [request_letter(asking).body for asking in everyone_asked(language, topic)]
    assert max(len(_WORD.findall(body)) for body in bodies) <= 60
    assert max(len(body) for body in bodies) <= 400


@each_language
def test_a_reminder_has_at_most_60_words_and_400_characters(language):
    bodies = [follow_up_letter(asking).body for asking in everyone_asked(language, "")]
    assert max(len(_WORD.findall(body)) for body in bodies) <= 60
    assert max(len(body) for body in bodies) <= 400


@given(askings)
def test_a_message_asks_exactly_one_question(asking):
    assert request_letter(asking).body.count("?") == 1


@given(askings)
def test_a_message_is_greeting_thanks_question_ease_and_name(asking):
    _, thanks, question, ease, name = request_letter(asking).body.split("\n\n")
    assert len(re.findall(r"\.(?= |$)", thanks)) == 1
    assert question.endswith("?")
    assert ease.endswith(".")
    assert name == "Tomas Brandt"


@given(askings)
def test_a_message_has_no_formal_close(asking):
    assert not _FORMAL_CLOSES.search(request_letter(asking).body + follow_up_letter(asking).body)


@given(askings)
def test_a_reminder_is_two_sentences_and_promises_to_be_the_last(asking):
    _, words, name = follow_up_letter(asking).body.split("\n\n")
    assert len(re.findall(r"\.(?= |$)", words)) == 2
    assert re.search(r"not ask again|nicht noch einmal|ne vous relancerai plus|no volveré", words)
    assert name == "Tomas Brandt"


@each_language
def test_a_message_without_a_name_ends_with_the_ease(language):
    asking = Asking(language=language, stage=Stage.SCREEN, channel=Channel.MESSAGE)
    assert request_letter(asking).body.count("\n\n") == 3


@pytest.mark.parametrize(
    ("language", "tone", "contact", "greeting"),
    [
        ("en", Tone.PLAIN, "Ms Orrin", "Hello Ms Orrin,"),
        ("en", Tone.FORMAL, "Ms Orrin", "Dear Ms Orrin,"),
        ("de", Tone.PLAIN, "Frau Huber", "Guten Tag Frau Huber,"),
        ("de", Tone.FORMAL, "Frau Huber", "Sehr geehrte Frau Huber,"),
        ("fr", Tone.PLAIN, "Mme Roy", "Bonjour Madame Roy,"),
        ("fr", Tone.FORMAL, "Mme Roy", "Madame,"),
        ("es", Tone.PLAIN, "Alba Ruiz", "Hola, Alba Ruiz:"),
        ("es", Tone.FORMAL, "Sra. Ruiz", "Estimada Sra. Ruiz:"),
    ],
)
def test_a_message_greets_more_nearly_than_a_letter_unless_formal(
    language, tone, contact, greeting
):
    asking = Asking(
        language=language, stage=Stage.FINAL, tone=tone, contact=contact, channel=Channel.MESSAGE
    )
    assert request_letter(asking).body.startswith(greeting + "\n")


@pytest.mark.parametrize(
    ("asking", "body"),
    [
        (
            Asking(
                language="en",
                stage=Stage.FINAL,
                relation=Relation.PANEL,
                role="Regional logistics manager",
                employer="Kestrel Cold Chain",
                person="Tomas Brandt",
                contact="Ms Orrin",
                rank=True,
                channel=Channel.MESSAGE,
            ),
            "Hello Ms Orrin,\n\n"
            "Thank you for telling me; I accept the decision on the Regional logistics manager "
            "position.\n\n"
            "What one thing should I strengthen before my next final round, in the panel's "
            "view?\n\n"
            "Where I stood, and among how many, would help too. One line is enough; no reply is "
            "fine.\n\n"
            "Tomas Brandt",
        ),
        (
            Asking(
                language="en",
                stage=Stage.INTERVIEW,
                tone=Tone.WARM,
                relation=Relation.AGENCY,
                employer="Kestrel",
                topic="leading change?",
                channel=Channel.MESSAGE,
            ),
            "Hello,\n\n"
            "Thank you for your time; I accept the decision on my application to Kestrel.\n\n"
            "What one thing about leading change should I improve, from what you heard?\n\n"
            "One line is enough; no reply is fine.",
        ),
        (
            Asking(
                language="de",
                stage=Stage.INTERVIEW,
                relation=Relation.HIRING_MANAGER,
                role="Pflegefachkraft (m/w/d)",
                employer="Klinikum Nordtal gGmbH",
                person="Tomas Brandt",
                contact="Frau Huber",
                rank=True,
                channel=Channel.MESSAGE,
            ),
            "Guten Tag Frau Huber,\n\n"
            "danke für Ihre Nachricht zur Stelle als Pflegefachkraft; ich akzeptiere die "
            "Entscheidung.\n\n"
            "Welche eine Antwort sollte ich aus Ihrer Sicht für das nächste Vorstellungsgespräch "
            "anders vorbereiten?\n\n"
            "Wo ich stand und unter wie vielen, hilft mir auch. Eine Zeile genügt, keine Antwort "
            "ist in Ordnung.\n\n"
            "Tomas Brandt",
        ),
        (
            Asking(
                language="de",
                stage=Stage.APPLICATION,
                tone=Tone.FORMAL,
                relation=Relation.AGENCY,
                role="Koch",
                employer="Kestrel",
                topic="Führung",
                channel=Channel.MESSAGE,
            ),
            "Sehr geehrte Damen und Herren,\n\n"
            "ich danke Ihnen für Ihre Nachricht zur Stelle als Koch (Kestrel) und akzeptiere die "
            "Entscheidung.\n\n"
            "Was sollte ich laut Arbeitgeber beim Thema „Führung“ zuerst verbessern?\n\n"
            "Eine Zeile genügt, keine Antwort ist in Ordnung.",
        ),
        (
            Asking(
                language="fr",
                stage=Stage.FINAL,
                relation=Relation.RECRUITER,
                role="infirmière H/F",
                employer="Clinique du Val",
                person="Tomas Brandt",
                contact="Mme Roy",
                rank=True,
                channel=Channel.MESSAGE,
            ),
            "Bonjour Madame Roy,\n\n"
            "Merci pour votre réponse à ma candidature au poste d'infirmière\u00a0; je "
            "l'accepte.\n\n"
            "Quel point devrais-je, selon vous ou l'équipe, renforcer en priorité avant un "
            "prochain entretien final\u00a0?\n\n"
            "Connaître mon rang, et parmi combien, m'aiderait aussi. Une ligne suffit\u00a0; sans "
            "réponse, je comprendrai.\n\n"
            "Tomas Brandt",
        ),
        (
            Asking(
                language="fr",
                stage=Stage.OFFER,
                tone=Tone.FORMAL,
                topic="ma prétention",
                channel=Channel.MESSAGE,
            ),
            "Madame, Monsieur,\n\n"
            "Je vous remercie de votre réponse à ma candidature et je l'accepte.\n\n"
            "Sur le thème «\u00a0ma prétention\u00a0», que devrais-je améliorer en "
            "premier\u00a0?\n\n"
            "Une ligne suffit\u00a0; sans réponse, je comprendrai.",
        ),
        (
            Asking(
                language="es",
                stage=Stage.INTERVIEW,
                relation=Relation.AGENCY,
                role="Responsable de logística",
                employer="Frío Norte",
                person="Tomas Brandt",
                contact="Sra. Ruiz",
                rank=True,
                channel=Channel.MESSAGE,
            ),
            "Hola, Sra. Ruiz:\n\n"
            "Gracias por su respuesta sobre el puesto de Responsable de logística en Frío Norte; "
            "acepto la decisión.\n\n"
            "¿Qué respuesta debería, según la empresa, preparar de otra manera para mi próxima "
            "entrevista?\n\n"
            "Saber en qué lugar quedé, y entre cuántos, también me ayudaría. Basta una línea; si "
            "no puede, lo entiendo.\n\n"
            "Tomas Brandt",
        ),
        (
            Asking(
                language="es",
                stage=Stage.FINAL,
                tone=Tone.FORMAL,
                topic="mi ejemplo",
                channel=Channel.MESSAGE,
            ),
            "Estimado equipo de selección:\n\n"
            "Le agradezco su respuesta sobre mi candidatura y acepto la decisión.\n\n"
            "Sobre mi ejemplo, ¿qué debería mejorar primero?\n\n"
            "Basta una línea; si no puede, lo entiendo.",
        ),
    ],
)
def test_a_message_word_for_word(asking, body):
    assert request_letter(asking).body == body


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "Hello Alba Ruiz,\n\nSome days ago I asked you one question about the Chef position; "
            "one line from you would still help me. If you would rather not answer, that is fine, "
            "and I will not ask again.\n\nKim",
        ),
        (
            "de",
            "Guten Tag Alba Ruiz,\n\nvor einigen Tagen habe ich Ihnen eine Frage zur Stelle als "
            "Chef gestellt; eine Zeile von Ihnen würde mir weiterhin helfen. Wenn Sie lieber nicht "
            "antworten, ist das in Ordnung, und ich frage nicht noch einmal nach.\n\nKim",
        ),
        (
            "fr",
            "Bonjour Alba Ruiz,\n\nIl y a quelques jours, je vous ai posé une question sur ma "
            "candidature au poste de Chef\u00a0; une ligne de votre part m'aiderait encore. Si "
            "vous préférez ne pas répondre, je le comprends et je ne vous relancerai plus.\n\nKim",
        ),
        (
            "es",
            "Hola, Alba Ruiz:\n\nHace unos días le hice una pregunta sobre el puesto de Chef; una "
            "línea suya me seguiría ayudando. Si prefiere no responder, lo entiendo y no volveré a "
            "preguntar.\n\nKim",
        ),
    ],
)
def test_a_reminder_word_for_word(language, body):
    asking = Asking(
        language=language,
        stage=Stage.FINAL,
        role="Chef",
        employer="Kestrel",
        person="Kim",
        contact="Alba Ruiz",
        channel=Channel.MESSAGE,
    )
    assert follow_up_letter(asking).body == body
