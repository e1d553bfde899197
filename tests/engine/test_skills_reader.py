"""Skills found in sentences and in whole postings, by the model that comes with the program.

All texts are invented.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nextround.assist import encoder
from nextround.engine.skills import SkillKind

POSTING = """Night nurse (m/f/d)

What we look for:
- You know wound care and medication management.
- You communicate clearly with patients and their families.

We offer free parking.
"""


@pytest.fixture(scope="module")
def reader():
    return encoder.reader()


def found(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("sentence", "skills"),
    [
        ("Knowledge of SQL is a must.", ["SQL"]),
        (
            "Experience with Java, Docker and Kubernetes is required.",
            ["Java", "Docker", "Kubernetes"],
        ),
        ("Free parking and a canteen.", []),
    ],
)
def test_what_is_known_is_found(reader, sentence, skills):
    spans = reader.skill_spans(sentence)
    assert found(spans) == skills
    assert all(span.label is SkillKind.KNOWLEDGE for span in spans)


def test_what_is_done_is_found(reader):
    [span] = reader.skill_spans("You communicate clearly with our customers.")
    assert span.label is SkillKind.SKILL
    assert span.text.startswith("communicate")


def test_a_posting_is_read_by_its_sentences_and_places_are_its_own(reader):
    spans = reader.skills_in(POSTING)
    assert all(POSTING[span.start : span.end] == span.text for span in spans)
    assert "medication management" in " ".join(found(spans))
    assert "parking" not in " ".join(found(spans))
    assert list(spans) == sorted(spans, key=lambda span: (span.start, span.end))


def test_sentences_that_stand_alone_are_read_as_if_asked_one_by_one(reader):
    sentences = POSTING.splitlines()
    together = reader.skills_of(sentences, together=False)
    assert together == [reader.skill_spans(sentence) for sentence in sentences]


def test_no_two_spans_lie_on_the_same_words(reader):
    spans = reader.skills_in(POSTING * 3)
    assert len({(span.start, span.end) for span in spans}) == len(spans)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        ".",
        "\ud800 \udfff",
        "\x00\x1b[31m",
        "\u202eJava\u202c \u200bSQL",
        "Z̷̡̛͎͖̀́͂a̶l̵g̶o̴ " * 50,
        "مهارات التواصل والعمل ضمن فريق",
        "日本語能力試験N1をお持ちの方",
        "[SEP] [MASK] [CLS] <ORGANIZATION>",
        "🧑‍⚕️" * 200,
    ],
)
def test_odd_text_is_read_like_any_other(reader, text):
    spans = reader.skill_spans(text)
    assert all(text[span.start : span.end] == span.text for span in spans)


@settings(max_examples=15)
@given(st.text(max_size=60))
def test_whatever_the_text_the_spans_lie_in_it(text):
    spans = encoder.reader().skill_spans(text)
    assert all(text[span.start : span.end] == span.text != "" for span in spans)


@pytest.mark.long
@pytest.mark.parametrize("part", ["!", "a", "Java ", "SQL, ", "ÅÄ\n", "\u0301"])
def test_of_a_flood_only_the_beginning_is_read(reader, part):
    flood = part * (1_000_000 // len(part))
    assert all(span.end <= 200_000 for span in reader.skills_in(flood))


def test_a_sentence_without_end_is_read_in_stretches(reader):
    spans = reader.skill_spans("We ask for " + "good knowledge of SQL and also " * 100)
    assert found(spans).count("SQL") > 90


def test_a_sentence_of_words_cut_into_many_pieces_is_read(reader):
    spans = reader.skill_spans("Donaudampfschifffahrtsgesellschaft " * 60 + "SQL")
    assert all(span.start >= 0 for span in spans)


def test_embeddings_stand_ready_for_comparing(reader):
    asked, has, other = reader.embed(
        ["experience leading a team", "Led eight engineers.", "Baked bread every morning."]
    )
    assert asked @ has > asked @ other
    assert asked.dtype == np.float32
