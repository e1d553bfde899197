"""Whatever a stranger sends, it is shown as it stands or refused in words, and nothing breaks."""

from urllib.parse import quote_from_bytes

import pytest

from share.rows import FILLED, FORM, answers_of, send
from share.test_links import fields_of
from web.reading_pages import text_of
from web.test_headers import inline_code_in

TEXTS = {
    "code": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "a way out of the field": '</textarea><script>alert(1)</script>"\' onfocus=alert(1) x="',
    "a template": "{{7*7777}}{% now 'Y' %}${7*7777}",
    "letters that turn": "\u202egnp.exe\u2066x\u2069\u200b\ufeff",
    "NUL": "before\0after",
    "control characters": "\x01\x08\x1b[31m\x7f\x9b",
    "long letters": "\ufdfa" * 1_000,
    "letters that grow": "\u0958" * 1_000,
    "a stack of marks": "a" + "\u0301" * 999,
    "100 KB": "W" * 100_000,
    "many lines": "\r\n" * 10_000,
    "half a letter": "\ud800",
    "nothing but marks": "\u200b\u2060",
}
FIELDS = (
    "seen",
    "next_step",
    "cv-aim",
    "remark-0-words",
    "remark-0-place",
    "remark-0-quote",
    "remark-19-words",
    "remark-99-words",
    "remark--1-words",
    "made-up",
    "csrfmiddlewaretoken",
)
NUMBERS = ("9" * 5_000, "-1", "0", "1e9", "99999999999999999999", "²", "١", "NaN", "4", "2.0", " 2")
WORKED_OUT = ("54439", "Traceback", "TemplateSyntaxError")
BODIES = {
    "no form": b"\xff\xfe\x00garbage",
    "half of an escape": b"seen=%&next_step=%u0041&remark-0-words=%zz",
    "bytes of no letter": b"seen=%ED%A0%80&next_step=%FF%FE",
    "the same field often": b"seen=a&" * 150,
    "a field without a name": b"=x&==&&&;;",
    "only NULs": b"%00=%00&seen=%00",
    "more fields than there are": b"&".join(b"f%d=x" % n for n in range(5_000)),
}
TYPES = (
    "application/x-www-form-urlencoded; charset=hex",
    "application/x-www-form-urlencoded; charset=utf-7",
    "application/x-www-form-urlencoded; charset=nowhere",
    "multipart/form-data; boundary=b",
    "multipart/form-data; boundary=b; charset=hex",
    "multipart/form-data",
    "application/json",
    "text/plain",
    "",
)
WORDS_OF_LINKS = (
    "%00",
    "%ED%A0%80",
    "%2e%2e",
    "%2F%2Fevil.test",
    "x" * 3_000,
    "%0d%0aSet-Cookie:a=b",
    "{{7*7777}}",
    "%3Cscript%3E",
    "'%20OR%201=1--",
    "%u0041",
    "é",
)


def encoded(text):
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"))


def form_with(field, text):
    return f"cv-size=2&{encoded(field)}={encoded(text)}".encode()


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_any_field_is_kept_or_refused_in_words(visitor, review, word, field, text):
    answer = send(visitor, f"/r/{word}/answer", form_with(field, text))
    assert answer.status_code in {200, 422}
    assert inline_code_in(answer) == []
    assert [words for words in WORKED_OUT if words in text_of(answer)] == []
    assert len(answers_of(review)) == (answer.status_code == 200)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_that_is_refused_comes_back_as_it_stands(visitor, word, text):
    plain = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    long = f"too long {'x' * 2_000}"
    fields = f"seen={encoded(long)}&next_step={encoded(text)}&remark-0-words={encoded(text)}"
    answer = send(visitor, f"/r/{word}/answer", fields.encode())
    found = fields_of(answer)
    assert (answer.status_code, found["seen"]) == (422, long)
    assert [shown_as(found[name]) for name in ("next_step", "remark-0-words")] == [
        shown_as(plain)
    ] * 2


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("field", ["remark-0-place", "remark-3-place", "cv-aim"])
def test_any_number_of_a_line_or_a_point_is_known_or_left_out(visitor, review, word, field, number):
    fields = {"seen": "x", "remark-0-words": "y", "remark-3-words": "z", field: number}
    answer = send(visitor, f"/r/{word}/answer", fields)
    assert answer.status_code in {200, 422}
    places = {remark.start for each in answers_of(review) for remark in each.remarks.all()}
    assert places <= {None, 0, 11}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("end", ["", "/answer"])
def test_any_body_is_answered_in_words(visitor, word, body, end):
    assert send(visitor, f"/r/{word}{end}", body).status_code in {200, 400, 422}


@pytest.mark.parametrize("kind", TYPES)
def test_a_body_of_any_other_kind_is_refused_unread(visitor, review, word, kind):
    answer = visitor.generic("POST", f"/r/{word}/answer", b"seen=x", content_type=kind)
    assert answer.status_code in {400, 415, 422} | ({200} if "nowhere" in kind else set())
    assert len(answers_of(review)) == (answer.status_code == 200)


@pytest.mark.parametrize("said", WORDS_OF_LINKS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_any_word_of_a_link_leads_nowhere(visitor, review, said, method):
    answers = [visitor.generic(method, f"/r/{said}{end}") for end in ("", "/answer", "/x/y")]
    assert {answer.status_code for answer in answers} <= {404}
    assert {answer.content for answer in answers} == {visitor.get("/nowhere").content}


def test_a_comment_of_a_megabyte_is_refused_unread(visitor, review, word):
    answer = send(visitor, f"/r/{word}/answer", {"seen": "x" * 1_000_000})
    assert (answer.status_code, answers_of(review)) == (413, [])
    assert "That is more than this page takes." in text_of(answer)


def test_what_announces_too_much_is_refused_before_it_is_read(visitor, review, word):
    answer = visitor.post(f"/r/{word}/answer", b"", content_type=FORM, CONTENT_LENGTH="9" * 30)
    assert answer.status_code == 413


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_was_taken_in_is_plain_and_fits(visitor, review, word, text):
    fields = {**FILLED, "seen": text[:1_000], "remark-0-words": text[:1_000]}
    body = "&".join(f"{name}={encoded(value)}" for name, value in fields.items())
    send(visitor, f"/r/{word}/answer", body.encode())
    kept = [each.seen for each in answers_of(review)]
    kept += [remark.words for each in answers_of(review) for remark in each.remarks.all()]
    assert [words for words in kept if not words.isprintable() and "\n" not in words] == []
    assert [words for words in kept if len(words) > 2_000 or "\u202e" in words] == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_trap_in_what_is_asked_is_shown_as_it_stands(visitor, person, review, word, text):
    piece = review.piece
    plain = text.encode("utf-8", "replace").decode()
    type(piece).objects.filter(pk=piece.pk).update(words=f"One\n{plain}", asked=plain, title=plain)
    type(person).objects.filter(pk=person.pk).update(full_name=plain[:150])
    answer = send(visitor, f"/r/{word}")
    assert (answer.status_code, inline_code_in(answer)) == (200, [])
    assert [words for words in WORKED_OUT if words in text_of(answer)] == []


def shown_as(text):
    """Return a text as a form of a browser holds it: other line ends, and no NUL."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
