"""The letters that answer an offer: what each holds, and what none ever does."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.language import language_of
from nextround.engine.letters import (
    LANGUAGES,
    Agreed,
    Answering,
    Letter,
    Point,
    Tone,
    Topic,
    acceptance_letter,
    decline_letter,
    negotiation_letter,
    time_letter,
)

DAY = date(2026, 12, 1)
PAY = Point(Topic.PAY, "54.000 €")
GAP = re.compile(r"  | [,.;]|\(\)|None|[{}\[\]]|\n{3}|«\s*»|[ \t]\n|\n |: *\.|: *\n(?!\n)|\.\.")

# Each letter as it is without anything that may be left out, and with all of it.
BARE = {
    "time": time_letter,
    "negotiation": lambda answering: negotiation_letter(answering, [PAY]),
    "acceptance": acceptance_letter,
    "decline": decline_letter,
}
FULL = {
    "time": lambda answering: time_letter(answering, until=DAY),
    "negotiation": lambda answering: negotiation_letter(
        answering,
        [Point(Topic.PAY, "54.000 €", "zq reason"), Point(Topic.LEAVE), Point(Topic.OTHER, "zq")],
    ),
    "acceptance": lambda answering: acceptance_letter(
        answering, agreed=Agreed(pay="52.000 €", start=DAY, also=(Point(Topic.HOME_DAYS, "2"),))
    ),
    "decline": lambda answering: decline_letter(answering, reason="zq reason"),
}

_names = st.sampled_from(["", "Kestrel Cold Chain", "Café Élan", "Klinikum Nordtal gGmbH"])
_roles = st.sampled_from(["", "Regional logistics manager", "Pflegefachkraft (m/w/d)", "hôte H/F"])
_people = st.sampled_from(["", "Tomas Brandt", "Ms Orrin", "Frau Huber", "Mme Roy", "Sra. Ruiz"])
answerings = st.builds(
    Answering,
    language=st.sampled_from(LANGUAGES),
    tone=st.sampled_from(Tone),
    employer=_names,
    role=_roles,
    person=_people,
    contact=_people,
)
written = st.sampled_from([*BARE.values(), *FULL.values()])
messy = st.text(alphabet=st.sampled_from("ab ?¿!{}\r\n\t\x85\u2028,.é«"), max_size=120)

each_language = pytest.mark.parametrize("language", LANGUAGES)
each_kind = pytest.mark.parametrize("kind", FULL)
each_tone = pytest.mark.parametrize("tone", Tone)


@given(answerings, written)
def test_a_letter_has_no_gap_where_a_field_is_missing(answering, write):
    letter = write(answering)
    assert not GAP.search(f"{letter.subject}\n{letter.body}")
    assert not letter.subject.rstrip().endswith(":")


@given(answerings, written)
def test_a_letter_neither_shouts_nor_grovels(answering, write):
    assert not re.search(
        r"!|\bjust\b|sorry|apologi|unfortunately|leider|malheureusement|lamento|desgraci",
        write(answering).body,
    )


@given(answerings, written)
def test_no_letter_speaks_of_another_offer(answering, write):
    assert not re.search(
        r"(?i)another offer|competing|anderes angebot|autre (?:offre|proposition)|otra oferta",
        write(answering).body,
    )


@given(messy, messy, messy, messy, st.sampled_from(LANGUAGES), written)
def test_messy_fields_break_neither_subject_nor_letter(
    role, employer, person, contact, language, write
):
    letter = write(
        Answering(language=language, role=role, employer=employer, person=person, contact=contact)
    )
    assert letter.subject.isprintable() or "\u00a0" in letter.subject
    assert len(letter.subject.splitlines()) == 1
    assert not re.search(r"[\r\t\x85\u2028{}]", letter.subject + letter.body)


@given(messy, messy, st.sampled_from(LANGUAGES))
def test_messy_points_stay_on_their_own_lines(text, reason, language):
    answering = Answering(language=language)
    points = [Point(Topic.PAY, text, reason), Point(Topic.START, text, reason)]
    letter = negotiation_letter(answering, points)
    assert letter.body.count("\n- ") == 2
    assert letter.body.count("\n\n") == negotiation_letter(answering, [PAY, PAY]).body.count("\n\n")


def test_a_line_break_in_a_name_adds_no_header():
    answering = Answering(language="en", employer="Kestrel\r\nBcc: ann@example.org", role="Cook")
    subject = time_letter(answering).subject
    assert subject == "Time to consider the offer: Cook at Kestrel Bcc: ann@example.org"


@each_language
@each_kind
@each_tone
def test_each_letter_is_written_in_its_language(language, kind, tone):
    letter = BARE[kind](Answering(language=language, tone=tone))
    assert letter.language == language
    assert language_of(letter.body, otherwise="none") == language


@each_language
@each_kind
@each_tone
def test_each_letter_holds_all_that_it_was_given(language, kind, tone):
    answering = Answering(
        language=language,
        tone=tone,
        role="Xylophonist",
        employer="Kestrel",
        person="Tomas Brandt",
        contact="Kim Addo",
    )
    letter = FULL[kind](answering)
    assert "Xylophonist" in letter.subject
    assert "Kestrel" in letter.subject
    assert "Xylophonist" in letter.body
    assert "Kim Addo" in letter.body.partition("\n")[0]
    assert letter.body.endswith("\nTomas Brandt")


@each_language
@each_tone
def test_the_four_letters_differ(language, tone):
    answering = Answering(language=language, tone=tone)
    assert len({write(answering).body for write in BARE.values()}) == 4
    assert len({write(answering).subject for write in BARE.values()}) == 4


@each_language
@each_kind
def test_each_tone_has_its_own_words(language, kind):
    assert len({FULL[kind](Answering(language=language, tone=tone)).body for tone in Tone}) == 3


@each_kind
@each_tone
@pytest.mark.parametrize(
    ("language", "polite", "familiar"),
    [
        ("de", r"\b(?:Sie|Ihnen|Ihre?n?)\b", r"\b(?:du|dir|dich|dein\w*|ihr|euch)\b"),
        ("fr", r"\b(?:vous|votre)\b", r"\b(?:tu|te|toi|ton|tes)\b"),
        ("es", r"\b(?:ustedes|su|suyas|[Ll]e|me ha)\b", r"\b(?:tú|tu|te|contigo|tus)\b"),
    ],
)
def test_every_letter_keeps_the_polite_address(language, polite, familiar, kind, tone):
    body = FULL[kind](Answering(language=language, tone=tone)).body
    assert re.search(polite, body)
    assert not re.search(familiar, body)


@each_kind
@each_tone
@pytest.mark.parametrize("language", ["fr", "es"])
def test_no_letter_guesses_the_writers_gender(language, kind, tone):
    body = FULL[kind](Answering(language=language, tone=tone)).body
    assert not re.search(
        r"heureu|ravie?\b|content|enchant|encantad|contento|agradecid|honrad|interesad", body
    )


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Tuesday 1 December 2026"),
        ("de", "Dienstag, 1. Dezember 2026"),
        ("fr", "mardi 1er décembre 2026"),
        ("es", "martes 1 de diciembre de 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language, day):
    answering = Answering(language=language)
    assert day in time_letter(answering, until=DAY).body
    assert day in acceptance_letter(answering, agreed=Agreed(start=DAY)).body


@each_language
def test_without_a_day_the_letter_asks_for_one(language):
    body = time_letter(Answering(language=language)).body
    assert body.count("?") == 1
    assert not re.search(r"\d", body)


def test_one_point_stands_without_a_list():
    point = Point(Topic.PAY, "54,000 euros a year", "I would also lead the night shift")
    body = negotiation_letter(Answering(language="en"), [point]).body
    assert "\n\nPay: 54,000 euros a year. I would also lead the night shift.\n\n" in body
    assert "one point" in body


def test_several_points_stand_in_a_list_in_their_order():
    points = [Point(Topic.START, "1 March"), Point(Topic.OTHER, "a locker?"), Point(Topic.TITLE)]
    body = negotiation_letter(Answering(language="en"), points).body
    assert "a few points" in body
    assert "\n\n- Start: 1 March.\n- A locker?\n- Job title.\n\n" in body


@each_language
@pytest.mark.parametrize("topic", sorted(set(Topic) - {Topic.OTHER}))
def test_each_topic_has_its_name_in_each_language(language, topic):
    body = negotiation_letter(Answering(language=language), [Point(topic, "zq")]).body
    assert re.search(r"^\w[^:\n]+: zq\.$", body, re.MULTILINE)


@pytest.mark.parametrize("count", [0, 4])
def test_a_letter_asks_for_one_to_three_things(count):
    with pytest.raises(ValueError, match="one to 3"):
        negotiation_letter(Answering(language="en"), [PAY] * count)


@pytest.mark.parametrize("text", ["", " \n", "\x00,"])
def test_a_point_about_nothing_is_refused(text):
    with pytest.raises(ValueError, match="what the point is about"):
        Point(Topic.OTHER, text)


def test_an_acceptance_restates_what_was_agreed():
    agreed = Agreed(
        pay="52,000 p.a.", start=DAY, also=(Point(Topic.HOME_DAYS, "2 a week", "the way"),)
    )
    body = acceptance_letter(Answering(language="en", role="Cook (m/f/d)"), agreed=agreed).body
    assert (
        "\n\n- Role: Cook\n- Pay: 52,000 p.a.\n- Start: Tuesday 1 December 2026\n"
        "- Days at home: 2 a week\n\n"
    ) in body


@each_language
def test_an_acceptance_with_nothing_to_restate_restates_nothing(language):
    body = acceptance_letter(Answering(language=language, role="Koch")).body
    assert ":" not in body.partition("\n")[2]


def test_a_reason_becomes_a_sentence_of_its_own():
    body = decline_letter(Answering(language="en"), reason="the way\nis too far for me").body
    assert "not to accept it. The way is too far for me.\n\n" in body


@each_language
@each_tone
def test_a_refusal_leaves_the_door_open(language, tone):
    door = decline_letter(Answering(language=language, tone=tone)).body.split("\n\n")[-2]
    assert re.search(
        r"glad|crossed again|Wege wieder|freue|nouveau|occasion|coincidir|oportunidad", door
    )


@each_language
@each_kind
def test_the_longest_fields_are_cut_at_a_word(language, kind):
    long = "rather long " * 500
    answering = Answering(language=language, role=long, employer=long, person=long, contact=long)
    letter = FULL[kind](answering)
    assert len(letter.subject) < 250
    assert len(letter.body) < 2000
    assert re.search(r" (?:rather|long)$", letter.body)


def test_a_long_reason_is_cut_at_a_word_and_ends():
    letter = decline_letter(Answering(language="en"), reason="quite far " * 500)
    assert re.search(r"quite far(?: quite)?\.\n", letter.body)
    assert len(letter.body) < 800


def test_an_unknown_language_is_written_in_english():
    letter = decline_letter(Answering(language="pt"))
    assert letter.language == "en"


def test_a_french_role_is_elided():
    body = decline_letter(Answering(language="fr", role="infirmière H/F")).body
    assert "le poste d'infirmière." in body


def test_a_letter_says_nothing_of_what_it_was_not_told():
    assert decline_letter(Answering(language="en")) == Letter(
        subject="My decision on the offer",
        body=(
            "Hello,\n\nThank you for the offer.\n\n"
            "After careful thought, I have decided not to accept it.\n\n"
            "If something else comes up later, I would be glad to hear from you.\n\nKind regards"
        ),
        language="en",
    )
