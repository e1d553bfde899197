"""How much each sentence of an employer's message tells, and on what words that rests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.feedback import SENTENCES, Area, Mark, Why, informativeness, level_of, mark_of
from nextround.engine.sentences import Sentence, sentences_of

MESSAGE = (
    "Thank you for taking the time to meet us and for your interest in Kestrel Cold Chain. "
    "After careful consideration we have decided to proceed with a candidate whose experience "
    "more closely matches our needs at this time. The panel enjoyed meeting you and was impressed "
    "by your background. We felt that your answers on leading change could have gone a little "
    "deeper. When Ms Orrin asked about the depot merger, you described the plan but not how you "
    "brought the night shift round. We will keep your details on file and wish you every success."
)


def _mark(text: str, language: str = "en") -> Mark:
    return mark_of(Sentence(text, 0, len(text)), language=language)


def test_the_sentences_of_a_message_are_marked_in_order_with_why():
    assert [(mark.level, mark.why) for mark in informativeness(MESSAGE)] == [
        (0, Why.THANKS),
        (1, Why.BETTER_MATCH),
        (0, Why.WARM_WORDS),
        (2, Why.TOPIC_NAMED),
        (3, Why.MOMENT_QUOTED),
        (0, Why.ON_FILE),
    ]


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "We do not give individual feedback.", Why.NO_REASONS),
        ("en", "This is no reflection on you.", Why.NO_VERDICT),
        ("en", "The position has been filled.", Why.FILLED),
        ("en", "You came second of five.", Why.RANK_TOLD),
        ("en", "We are unable to sponsor a visa.", Why.NO_SPONSORSHIP),
        ("en", "Your salary expectations are above our range.", Why.TERMS_APART),
        ("en", "You lack experience in payroll.", Why.LACKS),
        ("en", "The person we hired already runs a ward.", Why.OTHER_HAD),
        ("en", "You mentioned the budget twice in five minutes.", Why.NUMBER_OBSERVED),
        ("en", "Bring two examples with numbers.", Why.ADVICE),
        ("de", "Die Stelle wurde gestrichen.", Why.CANCELLED),
        ("fr", "Le poste a été pourvu en interne.", Why.INTERNAL),
        ("es", "Le deseamos mucha suerte en su búsqueda.", Why.WISHES),
    ],
)
def test_the_mark_says_why(language: str, text: str, why: Why):
    assert _mark(text, language).why == why


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("You interrupted the ward sister twice.", Area.LISTENING),
        ("Your CV had three spelling mistakes.", Area.DOCUMENTS),
        ("You need a valid forklift licence for this job.", Area.QUALIFICATION),
        ("We needed someone who could work weekends; you could not work weekends.", Area.TERMS),
        ("The position has been cancelled.", None),
        ("Thank you for your example.", None),
    ],
)
def test_the_mark_says_what_the_sentence_bears_on(text: str, area: Area | None):
    assert _mark(text).bears_on == area


@pytest.mark.parametrize(
    ("text", "about_you"),
    [
        ("You interrupted the ward sister twice.", True),
        ("You interviewed well.", True),
        ("An internal candidate was appointed.", False),
        ("We received a large number of applications.", False),
        ("Kind regards,", False),
    ],
)
def test_a_fact_about_the_place_is_not_about_the_applicant(text: str, about_you: bool):
    assert _mark(text).about_you is about_you


def test_a_conditional_promise_does_not_become_a_reason():
    assert (
        _mark("If a role opens that closely matches your skills, we will contact you.").level == 0
    )


def test_a_reason_beside_boilerplate_counts():
    assert _mark("We are moving on with others as we cannot offer visa sponsorship.").level == 2


def test_the_title_of_a_place_is_no_quotation():
    assert _mark("We have decided not to fill the position “Head Cook” with you.").level < 3


def test_a_sentence_whose_language_is_unknown_is_read_in_each():
    assert _mark("Préparez questions précises.", "").level >= 2


def test_a_typographic_apostrophe_and_a_line_break_do_not_matter():
    straight = _mark("You didn't ask the customer what she wanted.")
    curly = _mark("You didn’t ask the\ncustomer what she wanted.")
    assert (curly.level, curly.why) == (straight.level, straight.why)


_PIECES = st.sampled_from(
    [*MESSAGE.split(". "), "“We” said", "3 times", "Sie haben", "vous avez", "no preguntaste", "\n"]
)


@given(st.lists(_PIECES, max_size=8).map(". ".join) | st.text(max_size=200))
def test_every_sentence_gets_one_mark_that_rests_on_its_own_words(message: str):
    marks = informativeness(message)
    assert tuple(mark.sentence for mark in marks) == sentences_of(message)
    assert all(mark.level == level_of(mark.why) for mark in marks)
    assert all(mark.bears_on is None or mark.about_you for mark in marks)


def test_the_words_stand_in_the_sentence_as_written():
    marks = informativeness("You didn’t name a figure. We’ve had a strong field.")
    assert all(mark.words and mark.words in mark.sentence.text for mark in marks)


def test_every_reason_can_be_said_in_english_in_a_line():
    assert set(SENTENCES) == set(Why)
    assert all(
        words.endswith(".") and "!" not in words and len(words) < 90 for words in SENTENCES.values()
    )


def test_only_the_first_200000_characters_count():
    assert sum(len(mark.sentence.text) for mark in informativeness("a" * 300_000)) == 200_000


# What grew with the square would run for minutes; a plain reading is over in one or two seconds.
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("en", "you never "),
        ("en", "when a, "),
        ("en", "not "),
        ("en", "“a "),
        ("en", "instead of "),
        ("de", "a"),
        ("de", "haben sie "),
        ("fr", "vous avez "),
        ("es", "no se "),
    ],
)
def test_text_without_a_stop_does_not_hold_up_the_rest(language: str, part: str):
    text = part * (200_000 // len(part))
    assert _mark(text, language)
