"""By whichever channel the letter goes out: what it always holds, and what it never does."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.language import language_of
from nextround.engine.letters import (
    LANGUAGES,
    STAGES_WITH_RANK,
    Asking,
    Channel,
    Length,
    Relation,
    Stage,
    Tone,
    follow_up_letter,
    request_letter,
)

_GAP = re.compile(r"  | [,.;]|\(\)|None|[{}]|\n{3}|„“|“”|‚‘|«\s*»| \n|\n |,,|,\.|\.\.")
_names = st.sampled_from(["", "Kestrel Cold Chain", "Café Élan", "Klinikum Nordtal gGmbH"])
_roles = st.sampled_from(["", "Regional logistics manager", "Pflegefachkraft (m/w/d)", "hôte H/F"])
_people = st.sampled_from(["", "Tomas Brandt", "Ms Orrin", "Frau Huber", "Mme Roy", "Sra. Ruiz"])
_topics = st.sampled_from(["", "leading change", "my answer on the depot merger"])
askings = st.builds(
    Asking,
    language=st.sampled_from(LANGUAGES),
    stage=st.sampled_from(Stage),
    tone=st.sampled_from(Tone),
    length=st.sampled_from(Length),
    relation=st.sampled_from(Relation),
    employer=_names,
    role=_roles,
    person=_people,
    contact=_people,
    topic=_topics,
    rank=st.booleans(),
    channel=st.sampled_from(Channel),
)
written = st.sampled_from([request_letter, follow_up_letter])
# What people paste: line breaks of every kind, braces, marks, and far too much.
messy = st.text(alphabet=st.sampled_from("ab ?¿!{}\r\n\t\x85\u2028,.é«»“”„"), max_size=120)

each_language = pytest.mark.parametrize("language", LANGUAGES)
each_channel = pytest.mark.parametrize("channel", Channel)
each_stage = pytest.mark.parametrize("stage", Stage)
each_tone = pytest.mark.parametrize("tone", Tone)
without_subject = pytest.mark.parametrize("channel", [Channel.MESSAGE, Channel.CALL])


@given(askings, written)
def test_no_channel_leaves_a_gap_where_a_field_is_missing(asking, write):
    letter = write(asking)
    assert not _GAP.search(f"{letter.subject}\n{letter.body}")


@given(askings, written)
def test_no_channel_shouts_or_grovels(asking, write):
    assert not re.search(
        r"!|\bjust\b|sorry|apologi|disappoint|unfortunately|leider|malheureusement|lamento",
        write(asking).body,
    )


@given(askings, written)
def test_only_mail_has_a_subject(asking, write):
    assert (write(asking).subject != "") == (asking.channel == Channel.MAIL)


@given(askings)
def test_every_channel_puts_the_question_once(asking):
    bare = replace(asking, topic="zqx", role="", employer="", person="", contact="")
    assert request_letter(bare).body.count("zqx") == 1


@given(askings, messy, messy, messy, messy, messy)
def test_messy_fields_add_no_line_and_no_question(asking, role, employer, topic, person, contact):
    clean = replace(asking, role="a", employer="b", topic="c", person="d", contact="e")
    letter = request_letter(
        replace(
            clean,
            role=f"a {role}",
            employer=f"b {employer}",
            topic=f"c {topic}",
            person=f"d {person}",
            contact=f"e {contact}",
        )
    )
    expected = request_letter(clean).body
    assert letter.body.count("?") == expected.count("?")
    assert letter.body.count("\n") == expected.count("\n")
    assert not re.search(r"  |[\r\t\x85\u2028{}]", letter.subject + letter.body)


@each_language
@each_channel
@each_tone
def test_each_channel_speaks_the_language(language, channel, tone):
    letter = request_letter(
        Asking(language=language, stage=Stage.INTERVIEW, tone=tone, channel=channel)
    )
    assert letter.language == language
    assert language_of(letter.body, otherwise="none") == language


@each_tone
@each_channel
@pytest.mark.parametrize("write", [request_letter, follow_up_letter])
@pytest.mark.parametrize(
    ("language", "polite", "familiar"),
    [
        ("de", r"\b(?:Sie|Ihnen|Ihre?n?)\b", r"\b(?:du|dir|dich|dein\w*|ihr|euch)\b"),
        ("fr", r"\b(?:vous|votre)\b", r"\b(?:tu|te|toi|ton|tes)\b"),
        ("es", r"\b(?:usted|su|[Ll]e)\b", r"\b(?:tú|tu|te|contigo|tus)\b"),
    ],
)
def test_every_channel_keeps_the_polite_address(language, polite, familiar, write, channel, tone):
    body = write(Asking(language=language, stage=Stage.FINAL, tone=tone, channel=channel)).body
    assert re.search(polite, body)
    assert not re.search(familiar, body)


@each_channel
@each_tone
@pytest.mark.parametrize("language", ["fr", "es"])
def test_no_channel_guesses_a_gender(language, channel, tone):
    asking = Asking(language=language, stage=Stage.FINAL, tone=tone, rank=True, channel=channel)
    assert not re.search(
        r"heureu|ravie?\b|content|enchant|encantad|agradecid|interesad|Cher|Querid",
        request_letter(asking).body + follow_up_letter(asking).body,
    )


@each_language
@each_channel
def test_each_stage_has_its_own_question_in_every_channel(language, channel):
    bodies = {
        request_letter(Asking(language=language, stage=stage, channel=channel)).body
        for stage in Stage
    }
    assert len(bodies) == len(Stage)


@each_language
@each_channel
@each_stage
@pytest.mark.parametrize("topic", ["", "leading change"])
def test_each_reader_is_asked_for_another_view_in_every_channel(language, channel, stage, topic):
    bodies = {
        request_letter(
            Asking(language=language, stage=stage, relation=relation, topic=topic, channel=channel)
        ).body
        for relation in Relation
    }
    assert len(bodies) == len(Relation)


@each_language
@each_channel
def test_each_tone_has_its_own_words_in_every_channel(language, channel):
    bodies = {
        request_letter(
            Asking(language=language, stage=Stage.FINAL, tone=tone, channel=channel)
        ).body
        for tone in Tone
    }
    assert len(bodies) == len(Tone)


@each_language
@each_channel
@pytest.mark.parametrize("write", [request_letter, follow_up_letter])
def test_an_agency_is_told_which_employer_in_every_channel(language, channel, write):
    asking = Asking(
        language=language,
        stage=Stage.FINAL,
        length=Length.SHORT,
        relation=Relation.AGENCY,
        role="Xylophonist",
        employer="Kestrel",
        channel=channel,
    )
    assert re.search(r"Xylophonist.*Kestrel", write(asking).body)


@each_language
@each_channel
@pytest.mark.parametrize("stage", sorted(set(Stage) - STAGES_WITH_RANK))
def test_the_rank_is_asked_for_only_after_interviews_in_every_channel(language, channel, stage):
    asking = Asking(language=language, stage=stage, channel=channel)
    assert request_letter(replace(asking, rank=True)) == request_letter(asking)


@each_channel
@pytest.mark.parametrize("stage", sorted(STAGES_WITH_RANK))
@pytest.mark.parametrize(
    ("language", "among_how_many"),
    [("en", "how many"), ("de", "wie viele"), ("fr", "combien"), ("es", r"cuánt[ao]s")],
)
def test_after_interviews_every_channel_asks_among_how_many(
    language, among_how_many, stage, channel
):
    asking = Asking(language=language, stage=stage, channel=channel)
    assert not re.search(among_how_many, request_letter(asking).body)
    assert re.search(among_how_many, request_letter(replace(asking, rank=True)).body)


@without_subject
@each_language
def test_the_length_is_a_mails_alone(language, channel):
    asking = Asking(
        language=language, stage=Stage.FINAL, role="Cook", employer="Kestrel", channel=channel
    )
    short = replace(asking, length=Length.SHORT)
    assert request_letter(short) == request_letter(asking)
    assert follow_up_letter(short) == follow_up_letter(asking)


@each_channel
def test_an_unknown_language_is_written_in_english_in_every_channel(channel):
    asking = Asking(language="pt", stage=Stage.FINAL, channel=channel)
    assert request_letter(asking) == request_letter(replace(asking, language="en"))


def test_a_letter_goes_by_mail_unless_told_otherwise():
    asking = Asking(language="en", stage=Stage.FINAL)
    assert request_letter(asking) == request_letter(replace(asking, channel=Channel.MAIL))
