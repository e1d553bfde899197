"""What to say on the telephone: what is said, what is done, and how they are told apart."""

import re
from dataclasses import replace

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

_MARKS = {
    "en": ("“", "”"),
    "de": ("„", "“"),
    "fr": ("«\u00a0", "\u00a0»"),
    "es": ("«", "»"),
}
_PROBES = {
    "en": "“What would that have looked like?”",
    "de": "„Wie hätte das konkret ausgesehen?“",
    "fr": "«\u00a0Concrètement, à quoi cela aurait-il ressemblé\u00a0?\u00a0»",
    "es": "«¿Cómo habría sido eso en la práctica?»",
}
_people = st.sampled_from(["", "Tomas Brandt", "Ms Orrin", "Frau Huber", "Mme Roy", "Sra. Ruiz"])
_texts = st.sampled_from(["", "Kestrel", "hôte H/F"]) | st.text(
    alphabet=st.sampled_from("ab ?!{}\n,.é«»“”„‘"), max_size=60
)
askings = st.builds(
    Asking,
    language=st.sampled_from(LANGUAGES),
    stage=st.sampled_from(Stage),
    tone=st.sampled_from(Tone),
    relation=st.sampled_from(Relation),
    employer=_texts,
    role=_texts,
    person=_people,
    contact=_people,
    topic=_texts,
    rank=st.booleans(),
    channel=st.just(Channel.CALL),
)
written = st.sampled_from([request_letter, follow_up_letter])

each_language = pytest.mark.parametrize("language", LANGUAGES)
each_stage = pytest.mark.parametrize("stage", Stage)
each_tone = pytest.mark.parametrize("tone", Tone)


def spoken(body: str, language: str) -> list[str]:
    """Return what is said, without its quotation marks."""
    opening, closing = _MARKS[language]
    return re.findall(f"^{opening}(.*){closing}$", body, re.MULTILINE)


@given(askings, written)
def test_a_paragraph_is_either_said_whole_or_not_at_all(asking, write):
    opening, closing = _MARKS[asking.language]
    body = write(asking).body
    said = len(spoken(body, asking.language))
    assert body.count(opening) == body.count(closing) == said
    assert body.count("\n") == 2 * body.count("\n\n")


@given(askings)
def test_what_is_said_opens_accepts_asks_eases_probes_and_closes(asking):
    said = spoken(request_letter(replace(asking, rank=False)).body, asking.language)
    assert [text.count("?") for text in said] == [1, 0, 1, 0, 1, 0]


@given(askings)
def test_what_is_done_has_no_question_and_stands_before_what_is_said(asking):
    paragraphs = request_letter(asking).body.split("\n\n")
    opening, closing = _MARKS[asking.language]
    done = [text for text in paragraphs if not text.startswith(opening)]
    assert not re.search(r"\?", "".join(done))
    assert paragraphs[0] == done[0]
    assert paragraphs[-1].endswith(closing)


@given(askings)
def test_a_second_call_is_three_sentences_and_promises_to_be_the_last(asking):
    # A title's full stop is no sentence's end.
    named = {"person": asking.person and "Kim", "contact": asking.contact and "Alba Ruiz"}
    plain = replace(asking, role="Cook", employer="Kestrel", **named)
    (said,) = spoken(follow_up_letter(plain).body, asking.language)
    assert len(re.findall(r"\.(?= |$)", said)) == 3
    assert re.search(r"not ask again|nicht noch einmal|ne vous relancerai plus|no volveré", said)


@each_language
@each_stage
@each_tone
@pytest.mark.parametrize("relation", Relation)
def test_a_call_puts_the_question_of_the_letter(language, stage, tone, relation):
    letter = Asking(language=language, stage=stage, tone=tone, relation=relation)
    question = request_letter(letter).body.split("\n\n")[3]
    call = request_letter(replace(letter, channel=Channel.CALL))
    assert spoken(call.body, language)[2] == question


@each_language
def test_a_call_asks_once_what_it_would_have_looked_like(language):
    asking = Asking(language=language, stage=Stage.FINAL, channel=Channel.CALL)
    assert request_letter(asking).body.count(_PROBES[language]) == 1


@each_language
def test_the_rank_comes_after_the_answer(language):
    asking = Asking(language=language, stage=Stage.FINAL, rank=True, channel=Channel.CALL)
    of_letter = request_letter(replace(asking, channel=Channel.MAIL)).body.split("\n\n")[4]
    said = spoken(request_letter(asking).body, language)
    assert said.index(of_letter) == 5


@each_language
@pytest.mark.parametrize("write", [request_letter, follow_up_letter])
def test_who_has_no_name_here_is_told_to_say_it(language, write):
    unnamed = Asking(language=language, stage=Stage.FINAL, channel=Channel.CALL)
    named = write(replace(unnamed, person="Kim Addo")).body
    assert "Kim Addo" in spoken(named, language)[0]
    assert write(unnamed).body.count("\n\n") == named.count("\n\n") + 1


@pytest.mark.parametrize(
    ("language", "tone", "contact", "beginning"),
    [
        ("en", Tone.WARM, "", "“Hello, this is Kim Addo, and I'm calling about my application."),
        ("en", Tone.FORMAL, "Ms Orrin", "“Hello Ms Orrin, this is Kim Addo, and"),
        ("de", Tone.FORMAL, "Herr Addo", "„Guten Tag Herr Addo, mein Name ist Kim Addo, und es"),
        ("de", Tone.WARM, "", "„Guten Tag, mein Name ist Kim Addo, und es geht um"),
        ("fr", Tone.FORMAL, "M. Roy", "«\u00a0Bonjour Monsieur Roy, Kim Addo à l'appareil\u00a0;"),
        ("fr", Tone.PLAIN, "Camille Roy", "«\u00a0Bonjour Camille Roy, Kim Addo à l'appareil"),
        ("es", Tone.FORMAL, "Sra. Ruiz", "«Buenos días, señora Ruiz, soy Kim Addo y le llamo"),
        ("es", Tone.WARM, "Dr. Ruiz", "«Hola, doctor Ruiz, soy Kim Addo y le llamo por mi"),
        ("es", Tone.WARM, "", "«Hola, soy Kim Addo y le llamo por mi candidatura."),
    ],
)
def test_a_call_greets_as_one_speaks(language, tone, contact, beginning):
    asking = Asking(
        language=language,
        stage=Stage.FINAL,
        tone=tone,
        person="Kim Addo",
        contact=contact,
        channel=Channel.CALL,
    )
    assert beginning in request_letter(asking).body


@pytest.mark.parametrize(
    ("language", "topic", "words"),
    [
        ("en", "the “why us” answer", "about the ‘why us’ answer should"),
        ("de", "Führung", "beim Thema ‚Führung‘ bis"),
        ("fr", "l'équipe", "sur le thème “l'équipe”, que"),
        ("es", "el «caso»", "sobre el “caso”, ¿qué"),
    ],
)
def test_quotation_marks_within_what_is_said_are_inner_ones(language, topic, words):
    asking = Asking(language=language, stage=Stage.FINAL, topic=topic, channel=Channel.CALL)
    assert words in request_letter(asking).body


@pytest.mark.parametrize(
    ("language", "role", "about"),
    [
        ("en", "Cook (m/f/d)", "about my application for the Cook position at Kestrel. "),
        ("de", "Koch (m/w/d)", "um meine Bewerbung als Koch beim Arbeitgeber Kestrel. "),
        ("fr", "infirmière H/F", "ma candidature au poste d'infirmière pour l'employeur Kestrel. "),
        ("fr", "", "ma candidature pour l'employeur Kestrel. "),
        ("es", "Chef", "por mi candidatura al puesto de Chef en Kestrel. "),
    ],
)
def test_an_agency_hears_which_application_it_is_about(language, role, about):
    asking = Asking(
        language=language,
        stage=Stage.FINAL,
        relation=Relation.AGENCY,
        role=role,
        employer="Kestrel",
        channel=Channel.CALL,
    )
    assert about in request_letter(asking).body


@pytest.mark.parametrize(
    ("asking", "paragraphs"),
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
                channel=Channel.CALL,
            ),
            [
                "Have pen and paper at hand before calling.",
                "“Hello Ms Orrin, this is Tomas Brandt, and I'm calling about my application for "
                "the Regional logistics manager position. Is this a good moment for one short "
                "question, or shall I call again later?”",
                "“Thank you for telling me the decision. I accept it, and I'm not calling to argue "
                "with it.”",
                "“One question, for next time: what one thing should I strengthen before my next "
                "final round, in the panel's view?”",
                "If they hesitate:",
                "“A word is enough, or I can write to you instead.”",
                "While they answer, write it down word for word, and do not argue. If it stays "
                "vague, ask once:",
                "“What would that have looked like?”",
                "Then, if there is time:",
                "“If you can also tell me how many people reached this stage and roughly where I "
                "stood among them, that would help me most.”",
                "Whatever the answer, close with thanks:",
                "“Thank you for your time. Goodbye.”",
            ],
        ),
        (
            Asking(
                language="de",
                stage=Stage.SCREEN,
                tone=Tone.WARM,
                relation=Relation.RECRUITER,
                role="Pflegefachkraft (m/w/d)",
                employer="Klinikum Nordtal gGmbH",
                person="Tomas Brandt",
                contact="Frau Huber",
                channel=Channel.CALL,
            ),
            [
                "Vor dem Anruf Stift und Papier bereitlegen.",
                "„Guten Tag Frau Huber, mein Name ist Tomas Brandt, und es geht um meine Bewerbung "
                "als Pflegefachkraft. Passt es gerade für eine kurze Frage, oder soll ich später "
                "noch einmal anrufen?“",
                "„Vielen Dank für Ihre Nachricht und für die Zeit, die Sie sich genommen haben. "
                "Ich akzeptiere die Entscheidung und rufe nicht an, um darüber zu diskutieren.“",
                "„Eine Sache würde mir sehr helfen: Welchen einen Punkt sollte ich aus Sicht des "
                "Teams für das nächste Erstgespräch besser vorbereiten?“",
                "Falls die Person zögert:",
                "„Ein Stichwort genügt, oder ich schreibe Ihnen gern.“",
                "Die Antwort Wort für Wort mitschreiben und nicht widersprechen. Bleibt sie vage, "
                "einmal nachfragen:",
                "„Wie hätte das konkret ausgesehen?“",
                "Zum Schluss danken, wie auch immer die Antwort ausfällt:",
                "„Herzlichen Dank für Ihre Zeit, und alles Gute.“",
            ],
        ),
        (
            Asking(
                language="fr",
                stage=Stage.APPLICATION,
                tone=Tone.FORMAL,
                relation=Relation.AGENCY,
                role="hôte de caisse",
                employer="Kestrel",
                contact="Mme Roy",
                channel=Channel.CALL,
            ),
            [
                "Avant d'appeler, préparer de quoi écrire.",
                "Après le bonjour, dire son nom.",
                "«\u00a0Bonjour Madame Roy, je vous appelle au sujet de ma candidature au poste "
                "d'hôte de caisse pour l'employeur Kestrel. Avez-vous un instant pour une courte "
                "question, ou préférez-vous que je rappelle plus tard\u00a0?\u00a0»",
                "«\u00a0Je vous remercie de votre réponse. J'accepte cette décision et je ne la "
                "contesterai pas.\u00a0»",
                "«\u00a0Permettez-moi une seule question\u00a0: quel point ma prochaine "
                "candidature devrait-elle, d'après ce que l'employeur vous a dit, montrer plus "
                "clairement\u00a0?\u00a0»",
                "Si la personne hésite\u00a0:",
                "«\u00a0Un mot suffit, ou je peux vous écrire, si vous préférez.\u00a0»",
                "Noter la réponse mot pour mot, sans la discuter. Si elle reste vague, demander "
                "une seule fois\u00a0:",
                "«\u00a0Concrètement, à quoi cela aurait-il ressemblé\u00a0?\u00a0»",
                "Quelle que soit la réponse, remercier pour conclure\u00a0:",
                "«\u00a0Je vous remercie du temps que vous m'avez accordé. Au revoir.\u00a0»",
            ],
        ),
        (
            Asking(
                language="es",
                stage=Stage.INTERVIEW,
                relation=Relation.HIRING_MANAGER,
                role="Responsable de logística",
                employer="Frío Norte",
                person="Tomas Brandt",
                contact="Sr. Ruiz",
                channel=Channel.CALL,
            ),
            [
                "Antes de llamar, tener a mano papel y bolígrafo.",
                "«Buenos días, señor Ruiz, soy Tomas Brandt y le llamo por mi candidatura al "
                "puesto de Responsable de logística. ¿Es buen momento para una pregunta breve o "
                "prefiere que llame más tarde?»",
                "«Gracias por su respuesta. Acepto la decisión y no llamo para discutirla.»",
                "«Una sola pregunta, para la próxima vez: ¿qué respuesta debería, en su opinión, "
                "preparar de otra manera para mi próxima entrevista?»",
                "Si la persona duda:",
                "«Basta una palabra, o puedo escribirle, si lo prefiere.»",
                "Anotar la respuesta palabra por palabra, sin discutirla. Si queda vaga, preguntar "
                "una sola vez:",
                "«¿Cómo habría sido eso en la práctica?»",
                "Sea cual sea la respuesta, despedirse dando las gracias:",
                "«Gracias por su tiempo. Que tenga buen día.»",
            ],
        ),
    ],
)
def test_a_call_word_for_word(asking, paragraphs):
    assert request_letter(asking).body.split("\n\n") == paragraphs


@pytest.mark.parametrize(
    ("language", "paragraphs"),
    [
        (
            "en",
            [
                "Say this, or leave it on the voice mail:",
                "“Hello Alba Ruiz, this is Kim, and I'm calling about my application for the Chef "
                "position. Some days ago I asked you one question, and a word from you, by phone "
                "or in writing, would still help me. If you would rather not answer, that is fine, "
                "and I will not ask again.”",
            ],
        ),
        (
            "de",
            [
                "Am Telefon sagen oder auf die Mailbox sprechen:",
                "„Guten Tag Alba Ruiz, mein Name ist Kim, und es geht um meine Bewerbung als Chef. "
                "Vor einigen Tagen habe ich Ihnen eine Frage gestellt; ein Stichwort von Ihnen, am "
                "Telefon oder schriftlich, würde mir weiterhin helfen. Wenn Sie lieber nicht "
                "antworten, ist das in Ordnung, und ich frage nicht noch einmal nach.“",
            ],
        ),
        (
            "fr",
            [
                "À dire au téléphone ou à laisser sur la messagerie\u00a0:",
                "«\u00a0Bonjour Alba Ruiz, Kim à l'appareil\u00a0; je vous appelle au sujet de ma "
                "candidature au poste de Chef. Il y a quelques jours, je vous ai posé une "
                "question\u00a0; un mot de votre part, par téléphone ou par écrit, m'aiderait "
                "encore. Si vous préférez ne pas répondre, je le comprends et je ne vous "
                "relancerai plus.\u00a0»",
            ],
        ),
        (
            "es",
            [
                "Decirlo por teléfono o dejarlo en el contestador:",
                "«Buenos días, Alba Ruiz, soy Kim y le llamo por mi candidatura al puesto de Chef. "
                "Hace unos días le hice una pregunta; una palabra suya, por teléfono o por "
                "escrito, me seguiría ayudando. Si prefiere no responder, lo entiendo y no volveré "
                "a preguntar.»",
            ],
        ),
    ],
)
def test_a_second_call_word_for_word(language, paragraphs):
    asking = Asking(
        language=language,
        stage=Stage.FINAL,
        role="Chef",
        employer="Kestrel",
        person="Kim",
        contact="Alba Ruiz",
        channel=Channel.CALL,
    )
    assert follow_up_letter(asking).body.split("\n\n") == paragraphs
