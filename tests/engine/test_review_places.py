"""Where remarks can stand: places in order that hold every word, each once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.review import Place, placed, places_of

SENTENCES = (
    "I led the night shift of a ward with twenty-eight beds.",
    "We cut the handover from forty minutes to fifteen.",
    "When two nurses left, I wrote the rota for one month by hand.",
    "Nobody worked more than four nights in a row.",
    "The next audit found no missed round.",
)
PARAGRAPH = " ".join(SENTENCES)

# Dense in breaks and marks, with letters of one to four bytes, and long enough for paragraphs.
_PARTS = (
    "Dr.|z. B.|e.g.|I led a ward.|twenty-eight beds|¿Por qué?|«Non»|👩‍⚕️|🏳️‍🌈|𝔘|नमस्ते|ä|e\u0301|x"
    f"|.|!|?|…| |  |\n|\n\n|\t|\u00a0|\u2028|\x0c|\x1f|- |1. |{PARAGRAPH}|{'a' * 219}|{'b ' * 120}"
)
texts = st.lists(st.sampled_from(_PARTS.split("|")), max_size=30).map("".join) | st.text(
    max_size=300
)
words = texts.map("Orrin{}".format)


def _words(text: str, place: Place) -> str:
    return text[place.start : place.end]


@given(texts)
def test_places_count_from_one_in_the_order_of_the_text_and_do_not_overlap(text):
    places = places_of(text)
    assert [place.number for place in places] == list(range(1, len(places) + 1))
    assert all(one.end <= following.start for one, following in pairwise(places))


@given(texts)
def test_no_place_is_empty_or_begins_or_ends_with_space(text):
    words = [_words(text, place) for place in places_of(text)]
    assert all(each and each == each.strip() for each in words)


@given(texts)
def test_what_is_in_no_place_is_space(text):
    places = places_of(text)
    ends = [0, *(place.end for place in places)]
    starts = [*(place.start for place in places), len(text)]
    between = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    assert between.strip() == ""


@given(texts)
def test_each_line_with_words_is_opened_by_one_place(text):
    opened = [place.start for place in places_of(text) if place.opens]
    written = [line for line in text.splitlines() if line.strip()]
    assert [text[at:].splitlines()[0].strip() for at in opened] == [
        line.strip() for line in written
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\u00a0\n \u2028"])
def test_a_text_without_words_has_no_places(text):
    assert places_of(text) == ()
    assert placed(text, number=1) is None


def test_each_line_is_a_place_and_an_empty_one_is_none():
    text = "Mira Orrin\n\n  Ward sister\t\n- Led a ward. Taught two students."
    assert [_words(text, place) for place in places_of(text)] == [
        "Mira Orrin",
        "Ward sister",
        "- Led a ward. Taught two students.",
    ]


def test_a_long_paragraph_is_cut_at_its_sentences():
    text = f"Summary\n {PARAGRAPH} \nThe end."
    places = places_of(text)
    assert [_words(text, place) for place in places] == ["Summary", *SENTENCES, "The end."]
    assert [place.opens for place in places] == [True, True, False, False, False, False, True]


@pytest.mark.parametrize(("length", "count"), [(219, 1), (220, 2)])
def test_a_line_is_a_paragraph_from_220_characters_on(length, count):
    text = ("Led a ward. ".rjust(length - 30, "I") + "Nobody left.".ljust(30, "!"))[:length]
    assert (len(text), len(places_of(text))) == (length, count)


def test_a_long_line_without_a_stop_is_one_place():
    assert places_of("a " * 2000) == (Place(1, 0, 3999, opens=True),)


def test_offsets_count_characters_and_not_bytes_or_halves():
    text = "👩‍⚕️ 𝔘nit\n  नमस्ते 🏳️‍🌈\nEnde"
    assert [_words(text, place) for place in places_of(text)] == ["👩‍⚕️ 𝔘nit", "नमस्ते 🏳️‍🌈", "Ende"]
    assert placed(text, number=2, quote="🏳️‍🌈") == (text.index("🏳"), text.index("\nEnde"))


def test_a_remark_stands_on_its_place():
    assert placed("One.\nTwo.\nThree.", number=2) == (5, 9)


@pytest.mark.parametrize("number", [0, -1, 4, 10**9])
def test_a_remark_on_no_place_stands_nowhere(number):
    assert placed("One.\nTwo.\nThree.", number=number) is None


def test_a_remark_is_narrowed_to_its_words_in_its_own_place():
    text = "Led a ward.\nLed a team and led a ward.\nLed a ward."
    start, end = placed(text, number=2, quote="ward")
    assert (text[start:end], start) == ("ward", 33)


@pytest.mark.parametrize("quote", ["team", "ward.\nLed", "WARD", "Led a ward. "])
def test_words_that_the_place_does_not_hold_leave_all_of_it(quote):
    assert placed("Led a ward.\nLed a team.", number=1, quote=quote) == (0, 11)


@given(words, texts, st.data())
def test_a_remark_never_leaves_its_place(text, quote, drawn):
    place = drawn.draw(st.sampled_from(places_of(text)))
    start, end = placed(text, number=place.number, quote=quote)
    assert place.start <= start < end <= place.end
    assert text[start:end] in (quote, _words(text, place))


@given(words, st.data())
def test_any_words_of_a_place_are_found_in_it(text, drawn):
    place = drawn.draw(st.sampled_from(places_of(text)))
    first = drawn.draw(st.integers(place.start, place.end - 1))
    quote = text[first : drawn.draw(st.integers(first + 1, place.end))]
    start, end = placed(text, number=place.number, quote=quote)
    assert text[start:end] == quote
    assert place.start <= start <= first


# What grew with the square would run for minutes.
@pytest.mark.long
@pytest.mark.timeout(30)
@pytest.mark.parametrize("part", ["a\n", "Led a ward. ", "a"])
def test_two_hundred_kilobytes_are_numbered_to_their_end(part):
    text = part * (200_000 // len(part)) + "\n\nThis comes last."
    assert _words(text, places_of(text)[-1]) == "This comes last."
