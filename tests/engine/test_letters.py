"""The letter that asks for one detail: what it always holds, and what it never does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.letters import (
    LANGUAGES,
    STAGES_WITH_RANK,
    Asking,
    Length,
    Relation,
    Stage,
    Tone,
    follow_up_letter,
    request_letter,
)

_WORD = re.compile(r"\w[\w'’-]*")
_names = st.sampled_from(["", "Kestrel Cold Chain", "Café Élan", "Klinikum Nordtal gGmbH"])
_roles = st.sampled_from(["", "Regional logistics manager", "Pflegefachkraft (m/w/d)", "hôte H/F"])
_people = st.sampled_from(["", "Tomas Brandt", "Ms Orrin", "Frau Huber", "Mme Roy", "Sra. Ruiz"])
_topics = st.sampled_from(["", "leading change", "my answer on the depot merger"])


def _askings(length: Length) -> st.SearchStrategy[Asking]:
    return st.builds(
        Asking,
        language=st.sampled_from(LANGUAGES),
        stage=st.sampled_from(Stage),
        tone=st.sampled_from(Tone),
        length=st.just(length),
        relation=st.sampled_from(Relation),
        employer=_names,
        role=_roles,
        person=_people,
        contact=_people,
        topic=_topics,
        rank=st.booleans(),
    )


_any_length = _askings(Length.SHORT) | _askings(Length.FULL)
# What people paste: line breaks, braces, marks, and far too much.
_messy = st.text(alphabet=st.sampled_from("ab ?¿!{}\n\t,.é«"), max_size=120)


@given(_any_length)
def test_a_letter_asks_exactly_one_question(asking: Asking):
    assert request_letter(asking).body.count("?") == 1


@given(_any_length)
def test_a_letter_has_no_gap_where_a_field_is_missing(asking: Asking):
    for letter in (request_letter(asking), follow_up_letter(asking)):
        words = letter.subject + "\n" + letter.body
        assert not re.search(r"  | [,.;]|\(\)|None|[{}]|\n{3}|„“|«\s*»| \n|\n ", words)


@given(_any_length)
def test_a_letter_neither_shouts_nor_grovels(asking: Asking):
    words = request_letter(asking).body + follow_up_letter(asking).body
    assert not re.search(r"!|\bjust\b|sorry|apologi|disappoint|leider|malheureusement", words)


@given(_askings(Length.SHORT))
def test_a_short_letter_has_at_most_90_words(asking: Asking):
    assert len(_WORD.findall(request_letter(asking).body)) <= 90


@given(_askings(Length.FULL))
def test_a_full_letter_has_at_most_160_words(asking: Asking):
    assert len(_WORD.findall(request_letter(asking).body)) <= 160


@given(_any_length, _messy, _messy, _messy)
def test_messy_fields_leave_one_question_and_no_gap(asking: Asking, role, employer, topic):
    messy = Asking(
        language=asking.language,
        stage=asking.stage,
        relation=asking.relation,
        role=role,
        employer=employer,
        topic=topic,
    )
    letter = request_letter(messy)
    assert letter.body.count("?") == 1
    assert not re.search(r"  |\t|[{}]", letter.subject + letter.body)
    assert "\n" not in letter.subject


@given(_any_length)
def test_a_follow_up_is_two_sentences_and_promises_to_be_the_last(asking: Asking):
    greeting, words, *_ = follow_up_letter(asking).body.split("\n\n")
    assert greeting
    assert len(re.findall(r"\.(?= |$)", words)) == 2
    assert re.search(r"not ask again|nicht noch einmal|ne vous relancerai plus|no volveré", words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stage", sorted(set(Stage) - STAGES_WITH_RANK))
def test_the_rank_is_asked_for_only_after_interviews(language: str, stage: Stage):
    with_rank = Asking(language=language, stage=stage, rank=True)
    assert request_letter(with_rank) == request_letter(Asking(language=language, stage=stage))


@pytest.mark.parametrize("length", Length)
@pytest.mark.parametrize(
    ("language", "among_how_many"),
    [("en", "how many"), ("de", "wie viele"), ("fr", "combien"), ("es", "cuántas")],
)
def test_after_a_final_the_letter_asks_among_how_many(language, among_how_many, length):
    letter = request_letter(Asking(language=language, stage=Stage.FINAL, length=length, rank=True))
    assert among_how_many in letter.body


@pytest.mark.parametrize(
    ("language", "polite", "familiar"),
    [
        ("de", r"\b(?:Sie|Ihnen|Ihre)\b", r"\b(?:du|dir|dich|dein\w*|ihr|euch)\b"),
        ("fr", r"\bvous\b", r"\b(?:tu|te|toi|ton|tes)\b"),
        ("es", r"\b(?:usted|su|le)\b", r"\b(?:tú|tu|te|contigo|tus)\b"),
    ],
)
@pytest.mark.parametrize("tone", Tone)
def test_every_tone_keeps_the_polite_address(language, polite, familiar, tone):
    letter = request_letter(Asking(language=language, stage=Stage.INTERVIEW, tone=tone))
    assert re.search(polite, letter.body)
    assert not re.search(familiar, letter.body)


@pytest.mark.parametrize(
    ("language", "contact", "greeting"),
    [
        ("en", "Ms Orrin", "Dear Ms Orrin,"),
        ("en", "", "Dear hiring team,"),
        ("de", "Frau Huber", "Sehr geehrte Frau Huber,"),
        ("de", "Herr Addo", "Sehr geehrter Herr Addo,"),
        ("de", "Kim Addo", "Guten Tag Kim Addo,"),
        ("fr", "Mme Dupont", "Madame,"),
        ("fr", "Camille Roy", "Bonjour Camille Roy,"),
        ("es", "Sra. Ruiz", "Estimada Sra. Ruiz:"),
        ("es", "Alba Ruiz", "Buenos días, Alba Ruiz:"),
    ],
)
def test_a_formal_greeting_guesses_no_gender(language, contact, greeting):
    asking = Asking(language=language, stage=Stage.FINAL, tone=Tone.FORMAL, contact=contact)
    assert request_letter(asking).body.startswith(greeting + "\n")


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("infirmière H/F", "poste d'infirmière."),
        ("hôte de caisse", "poste d'hôte de caisse."),
        ("grutier", "poste de grutier."),
    ],
)
def test_a_french_role_is_elided_and_loses_its_gender_mark(role, words):
    assert words in request_letter(Asking(language="fr", stage=Stage.FINAL, role=role)).body


def test_the_topic_replaces_the_question_of_the_stage():
    asking = Asking(language="en", stage=Stage.FINAL, topic="leading change?")
    assert "what one thing about leading change should I work on" in request_letter(asking).body


def test_an_unknown_language_is_written_in_english():
    assert request_letter(Asking(language="pt", stage=Stage.FINAL)).language == "en"
