"""An answer comes through the mail as it was given, or is refused with a sentence."""

import base64
import json
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nextround.engine.review import (
    MOST_ANSWER,
    MOST_QUOTE,
    MOST_REMARK,
    MOST_REMARKS,
    MOST_WORDS,
    BrokenAnswerError,
    Given,
    Said,
    answer_in,
    holds_answer,
    packed,
)

CUT = "This answer is cut short or changed on its way. Ask for the file, and add that."
NEWER = "This answer was made by a later version of Nextround. Update this one, and add it again."
KEY = "0123456789abcdef0123456789abcdef"
FULL = Given(
    KEY,
    {"cv-aim": 2, "cv-size": None},
    seen="Drei Jahre Leitung – 28 Betten, „Nachtdienst“ 👩‍⚕️",
    next_step="Écris combien.\nनमस्ते",
    remarks=(Said("¿Cuántas noches?", 3, "twenty-eight beds"), Said("Gut 👍")),
)
# What `pack-answer.js` makes of the same, run once outside the browser.
OF_THE_PAGE = """\
-----BEGIN NEXTROUND REVIEW-----
eyJmb3JtYXQiOjEsInJldmlldyI6IjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5
YWJjZGVmIiwicmF0aW5ncyI6eyJjdi1haW0iOjIsImN2LXNpemUiOm51bGx9LCJz
ZWVuIjoiRHJlaSBKYWhyZSBMZWl0dW5nIOKAkyAyOCBCZXR0ZW4sIOKAnk5hY2h0
ZGllbnN04oCcIPCfkanigI3impXvuI8iLCJuZXh0Ijoiw4ljcmlzIGNvbWJpZW4u
XG7gpKjgpK7gpLjgpY3gpKTgpYciLCJyZW1hcmtzIjpbeyJwbGFjZSI6MywicXVv
dGUiOiJ0d2VudHktZWlnaHQgYmVkcyIsIndvcmRzIjoiwr9DdcOhbnRhcyBub2No
ZXM/In0seyJwbGFjZSI6MCwicXVvdGUiOiIiLCJ3b3JkcyI6Ikd1dCDwn5GNIn1d
fQ==
:d6017ee3
-----END NEXTROUND REVIEW-----
"""


def _adler32(content):
    """Return the checksum as the page reckons it, byte by byte."""
    low, high = 1, 0
    for byte in content:
        low = (low + byte) % 65_521
        high = (high + low) % 65_521
    return high * 65_536 + low


def _block(content, check=None):
    """Return bytes as a page packs them, with the right checksum or another."""
    letters = textwrap.wrap(base64.b64encode(content).decode(), 64)
    last = f":{_adler32(content):08x}" if check is None else check
    lines = ["-----BEGIN NEXTROUND REVIEW-----", *letters, last, "-----END NEXTROUND REVIEW-----"]
    return "\n".join(lines) + "\n"


def _of_page(said):
    written = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return _block(written.encode())


def _said(**other):
    plain = {"format": 1, "review": KEY, "ratings": {}, "seen": "", "next": "", "remarks": []}
    return plain | other


def _remark(**other):
    return {"place": 1, "quote": "", "words": "Why?"} | other


def _read(text):
    """Return the answer, or the sentence that refuses it; nothing else may happen."""
    try:
        return answer_in(text)
    except BrokenAnswerError as error:
        return str(error)


def _stripped(most, least=0):
    return st.text(max_size=most).map(str.strip).filter(lambda words: len(words) >= least)


answers = st.builds(
    Given,
    review=st.text("0123456789abcdef", min_size=32, max_size=32),
    ratings=st.dictionaries(
        st.from_regex(r"[a-z][a-z-]{1,39}", fullmatch=True),
        st.none() | st.integers(1, 5),
        max_size=10,
    ),
    seen=_stripped(MOST_WORDS),
    next_step=_stripped(MOST_WORDS),
    remarks=st.lists(
        st.builds(Said, _stripped(60, least=1), st.integers(0, MOST_ANSWER), _stripped(60)),
        max_size=MOST_REMARKS,
    ).map(tuple),
)

# What a mail program may do to lines of text.
JOURNEYS = {
    "nothing": lambda text: text,
    "quoted": lambda text: textwrap.indent(text, "> ", lambda _line: True),
    "quoted three times": lambda text: textwrap.indent(text, ">>> ", lambda _line: True),
    "quoted with bars": lambda text: textwrap.indent(text, "| "),
    "indented": lambda text: textwrap.indent(text, " \t  "),
    "with hard spaces": lambda text: textwrap.indent(text, "\u00a0\u00a0"),
    "lines of CRLF": lambda text: text.replace("\n", "\r\n"),
    "an empty line after each": lambda text: text.replace("\n", "\n\n"),
    "a space before each end": lambda text: text.replace("\n", " \n"),
    "wrapped at 60": lambda text: _wrapped(text, 60),
    "wrapped at 40, then quoted": lambda text: textwrap.indent(_wrapped(text, 40), "> "),
    "among other words": lambda text: f"Hello: this & that.\n\n{text}\n-- \nAna = Orrin\n",
    "on one line": lambda text: text.replace("\n", " "),
    "two dashes": lambda text: text.replace("-----", "--"),
    "without its dashes’ last": lambda text: text.rstrip("-\n"),
}


def _wrapped(text, columns):
    return "\n".join(part for line in text.splitlines() for part in textwrap.wrap(line, columns))


@given(answers)
def test_an_answer_comes_back_as_it_was_given(answer):
    assert answer_in(packed(answer)) == answer
    assert holds_answer(packed(answer))


@given(answer=answers, journey=st.sampled_from(list(JOURNEYS)))
def test_an_answer_survives_what_mail_programs_do(answer, journey):
    assert answer_in(JOURNEYS[journey](packed(answer))) == answer


@pytest.mark.parametrize("journey", JOURNEYS)
def test_an_answer_of_the_page_survives_it_too(journey):
    assert answer_in(JOURNEYS[journey](OF_THE_PAGE)) == FULL


def test_the_page_and_the_program_pack_alike_but_for_spaces():
    assert answer_in(OF_THE_PAGE) == answer_in(packed(FULL)) == FULL


@given(answers)
def test_an_answer_packed_by_the_steps_of_the_page_is_read(answer):
    remarks = [{"place": r.number, "quote": r.quote, "words": r.words} for r in answer.remarks]
    said = _said(
        review=answer.review,
        ratings=dict(answer.ratings),
        seen=answer.seen,
        next=answer.next_step,
        remarks=remarks,
    )
    assert answer_in(_of_page(said)) == answer


def test_the_longest_answer_that_can_be_typed_is_read():
    said = tuple(Said("👩" * MOST_REMARK, 9, "👩" * MOST_QUOTE) for _ in range(MOST_REMARKS))
    longest = Given(KEY, {}, "👩" * MOST_WORDS, "👩" * MOST_WORDS, said)
    assert len(packed(longest)) < MOST_ANSWER
    assert answer_in(JOURNEYS["quoted"](packed(longest))) == longest


def test_no_line_is_longer_than_64_letters():
    assert max(map(len, packed(FULL).splitlines())) == 64


def test_space_around_words_is_left_out_and_so_is_a_remark_without_any():
    said = _said(seen=" \n28 beds\n", remarks=[_remark(words=" "), _remark(words=" Why? ")])
    assert answer_in(_of_page(said)) == Given(KEY, seen="28 beds", remarks=(Said("Why?", 1),))


def test_what_a_page_adds_that_is_not_known_is_passed_over():
    assert answer_in(_of_page(_said(mood="good", later=[[float("nan")]]))) == Given(KEY)


def test_of_two_answers_in_a_mail_the_first_is_read():
    other = Given("f" * 32, seen="Another")
    assert answer_in(packed(FULL) + "\n" + packed(other)) == FULL


def test_one_that_lost_its_end_does_not_spoil_the_next():
    assert answer_in(packed(Given("f" * 32))[:90] + "\n\n" + packed(FULL)) == FULL


@pytest.mark.parametrize(
    ("answer", "is_empty"),
    [
        (Given(KEY), True),
        (Given(KEY, {"cv-aim": None}), True),
        (Given(KEY, {"cv-aim": None, "cv-size": 1}), False),
        (Given(KEY, seen="A ward"), False),
        (Given(KEY, next_step="Say how many"), False),
        (Given(KEY, remarks=(Said("Why?"),)), False),
    ],
)
def test_an_answer_is_empty_where_nothing_was_rated_or_written(answer, is_empty):
    assert answer.is_empty is is_empty


@pytest.mark.parametrize("at", range(64))
def test_one_changed_letter_is_found_wherever_it_stands(at):
    lines = OF_THE_PAGE.splitlines()
    changed = [line[:at] + _next(line[at : at + 1]) + line[at + 1 :] for line in lines]
    texts = ["\n".join([*lines[:n], changed[n], *lines[n + 1 :]]) for n in range(1, 8)]
    assert {_read(text) for text in texts} == {CUT}


def _next(letter):
    return "B" if letter == "A" else "A"


@given(at=st.integers(33, len(OF_THE_PAGE) - 33), sign=st.characters(max_codepoint=0x2FF))
def test_one_changed_sign_is_refused_or_changes_nothing(at, sign):
    text = OF_THE_PAGE[:at] + sign + OF_THE_PAGE[at + 1 :]
    assert _read(text) in (CUT, FULL)


@pytest.mark.parametrize("length", range(0, len(OF_THE_PAGE) - 33, 7))
def test_an_answer_that_is_cut_short_is_refused(length):
    assert _read(OF_THE_PAGE[:length]) == CUT


@pytest.mark.parametrize("check", ["", ":", ":0", ":d6017ee", ":d6017ee4", ":D6017EE3", "::"])
def test_an_answer_without_the_right_checksum_is_refused(check):
    content = json.dumps(_said()).encode()
    assert _read(_block(content, check)) == CUT


@pytest.mark.parametrize("text", ["", "Thank you, I will look at it.", "BEGIN NEXTROUND REVIEW"])
def test_a_text_without_an_answer_is_refused(text):
    assert _read(text) == CUT


@pytest.mark.parametrize(("text", "holds"), [("", False), ("A ward.", False), (OF_THE_PAGE, True)])
def test_the_marks_of_an_answer_are_found(text, holds):
    assert holds_answer(text) is holds
    assert holds_answer(f"Hello,\n{text[: len(text) // 2]}") is holds


@pytest.mark.parametrize("number", [2, 3, 99, 10**300])
def test_an_answer_of_a_later_version_says_so(number):
    assert _read(_of_page(_said(format=number, ratings="of another form"))) == NEWER


BROKEN = {
    "nothing": None,
    "a list": [_said()],
    "a text": "format",
    "a number": 1,
    "no format": {"review": KEY},
    **{f"format {number!r}": _said(format=number) for number in (None, True, "1", 1.0, 0, -1)},
    **{
        f"key {key!r}": _said(review=key) for key in (None, 1, "", KEY[1:], KEY.upper(), f"{KEY}\n")
    },
    **{f"ratings {each!r}": _said(ratings=each) for each in (None, [], "cv-aim", [["cv-aim", 1]])},
    **{
        f"rated {each!r}": _said(ratings={"cv-aim": each})
        for each in (0, 6, -1, 10**300, 1.0, 2.5, True, False, "3", [3], {}, float("nan"))
    },
    **{
        f"scale {key!r}": _said(ratings={key: 3})
        for key in ("", "a", "CV-AIM", "cv aim", "cv-aim\n", "9-cv", "é-cv", "a" * 41)
    },
    "eleven ratings": _said(ratings={f"cv-{letter}": 3 for letter in "abcdefghijk"}),
    **{f"seen {each!r}": _said(seen=each) for each in (None, 1, ["A ward"], float("inf"))},
    **{f"next {each!r}": _said(next=each) for each in (None, True, {})},
    "too much seen": _said(seen="a" * (MOST_WORDS + 1)),
    "too much to change": _said(next="a" * (MOST_WORDS + 1)),
    "too much space": _said(next=" " * (MOST_WORDS + 1)),
    **{f"remarks {each!r}": _said(remarks=each) for each in (None, {}, "Why?", [None], [["Why?"]])},
    "too many remarks": _said(remarks=[_remark()] * (MOST_REMARKS + 1)),
    "too many empty remarks": _said(remarks=[_remark(words="")] * (MOST_REMARKS + 1)),
    **{
        f"place {each!r}": _said(remarks=[_remark(place=each)])
        for each in (None, -1, MOST_ANSWER + 1, 10**300, 1.0, True, "1", float("nan"))
    },
    **{f"words {each!r}": _said(remarks=[_remark(words=each)]) for each in (None, 1, [])},
    **{f"quote {each!r}": _said(remarks=[_remark(quote=each)]) for each in (None, 1, [])},
    "too long a remark": _said(remarks=[_remark(words="a" * (MOST_REMARK + 1))]),
    "too long a quote": _said(remarks=[_remark(quote="a" * (MOST_QUOTE + 1))]),
}


@pytest.mark.parametrize("said", BROKEN.values(), ids=BROKEN)
def test_what_no_page_writes_is_refused(said):
    assert _read(_of_page(said)) == CUT


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"\x00" * 40,
        b"[" * 100_000,
        b'{"a":' * 20_000,
        b'{"format":' + b"9" * 5_000 + b"}",
        b'{"format":1e999}',
        b'{"format":-Infinity}',
        b'{"format":"\\ud800"}',
    ],
    ids=lambda content: str(content[:12]),
)
def test_bytes_that_are_no_answer_are_refused(content):
    assert _read(_block(content)) == CUT


# What goes back over the text would run for minutes.
@pytest.mark.long
@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "part",
    ["A", "-", "\n", "> ", ":", "=", "-----BEGIN NEXTROUND REVIEW-----\n", "--BEGIN"],
)
def test_a_megabyte_of_garbage_is_refused_at_once(part):
    garbage = part * (1_000_000 // len(part))
    assert _read(garbage) == CUT
    assert _read(f"-----BEGIN NEXTROUND REVIEW-----\n{garbage}") == CUT
    assert _read(f"{OF_THE_PAGE[:400]}{garbage}\n-----END NEXTROUND REVIEW-----") == CUT


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=10,
)
parts = st.sampled_from(["format", "review", "ratings", "seen", "next", "remarks"])


@given(json_values | st.dictionaries(parts, json_values).map(lambda other: _said(**other)))
def test_whatever_a_block_holds_is_read_or_refused(said):
    found = _read(_block(json.dumps(said).encode()))
    assert isinstance(found, Given) or found in (CUT, NEWER)


@given(st.binary(max_size=200))
def test_whatever_bytes_a_block_holds_are_refused(content):
    assert _read(_block(content)) == CUT


@given(st.text(max_size=300))
@example("-----END NEXTROUND REVIEW-----")
def test_whatever_is_written_is_refused(text):
    assert _read(text) == CUT
    assert _read(f"-----BEGIN NEXTROUND REVIEW-----{text}-----END NEXTROUND REVIEW-----") == CUT
