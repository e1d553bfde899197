"""What is read of a single mail, odd and hostile ones included."""

import pytest

from nextround.formats.contract import LIMITS, Note, Refusal, RefusedError
from nextround.formats.read import mail


def read(text):
    content = text.encode() if isinstance(text, str) else text
    return mail.mail_of(content)


def words(text):
    return read(text)[0]


def alternative(plain, html):
    return (
        'From: a@example.org\nContent-Type: multipart/alternative; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n"
    )


def test_of_two_versions_the_plain_one_is_read():
    assert (
        words(alternative("We are sorry.", "<p>We are <b>sorry</b>.</p>")).body == "We are sorry."
    )


def test_an_empty_plain_version_gives_way_to_the_html_one():
    assert words(alternative("  ", "<p>We are <b>sorry</b>.</p>")).body == "We are sorry."


def test_a_plain_version_that_only_points_to_the_html_one_gives_way_to_it():
    long = "We have decided to go on with other candidates. " * 6
    assert words(alternative("See the HTML version.", f"<p>{long}</p>")).body == long.strip()


def test_an_html_mail_becomes_plain_text():
    text = "From: a@example.org\nContent-Type: text/html\n\n<p>No&nbsp;news,<br>sorry</p><p>Ada</p>"
    assert words(text).body == "No news,\nsorry\n\nAda"


def test_an_attachment_is_named_and_left_out():
    text = (
        'From: a@example.org\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nSee below.\n'
        "--b\nContent-Type: application/pdf\n"
        'Content-Disposition: attachment; filename="cv.pdf"\n\n%PDF-SECRET\n--b--\n'
    )
    found, notes = read(text)
    assert found.body == "See below."
    assert notes == (Note("An attachment was left out: cv.pdf."),)


def test_a_mail_forwarded_whole_is_read_with_its_headers():
    text = (
        'From: me@example.org\nSubject: Fwd\nContent-Type: multipart/mixed; boundary="b"\n\n'
        "--b\n\nLook:\n--b\nContent-Type: message/rfc822\n\n"
        "From: jobs@example.org\nSubject: Your application\n\nWe are sorry.\n--b--\n"
    )
    assert words(text).body == (
        "Look:\n\nSubject: Your application\nFrom: jobs@example.org\n\nWe are sorry."
    )


def test_lines_broken_by_the_senders_program_are_joined():
    text = (
        "From: a@example.org\nContent-Type: text/plain; format=flowed\n\n"
        "We thank you \nfor your time.\n\n-- \nAda\n"
    )
    assert words(text).body == "We thank you for your time.\n\n-- \nAda"


@pytest.mark.parametrize(
    "charset", ["no-such-charset", "punycode", "unicode_escape", "hex", "rot13"]
)
def test_a_charset_that_is_none_is_told_from_the_bytes(charset):
    text = f"From: a@example.org\nContent-Type: text/plain; charset={charset}\n\nfür Sie\n"
    assert words(text).body == "für Sie"


def test_a_wrong_charset_gives_way_to_the_one_that_fits():
    head = b"From: a@example.org\nContent-Type: text/plain; charset=utf-8\n\n"
    assert words(head + "für Sie".encode("cp1252")).body == "für Sie"


def test_raw_letters_in_a_header_are_read():
    assert words("From: Jürgen <a@example.org>\nSubject: für Sie\n\nx").subject == "für Sie"
    raw = "From: a@example.org\nSubject: für Sie\n\nx".encode("cp1252")
    assert words(raw).subject == "für Sie"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Mon, 05 Jan 2026 10:00:00 +0530", "2026-01-05T10:00:00+05:30"),
        ("Mon, 05 Jan 2026 10:00:00 -0000", "2026-01-05T10:00:00"),
        ("yesterday", None),
        ("Mon, 99 Jan 2026 10:00:00 +9999", None),
        ("", None),
    ],
)
def test_the_time_of_sending_is_iso_8601_or_unknown(date, expected):
    assert words(f"From: a@example.org\nDate: {date}\n\nx").sent_at == expected


def test_a_header_that_would_inject_another_stays_on_its_line():
    text = "From: a@example.org\nSubject: =?utf-8?q?No=0D=0ABcc:_b@example.org?=\n\nx"
    assert words(text).subject == "No Bcc: b@example.org"


@pytest.mark.timeout(5)
def test_thirty_thousand_broken_encoded_words_take_no_time():
    found = words("Subject: " + "=?utf-8?q?=C3=28?= " * 12_000 + "\nFrom: a@example.org\n\nx")
    assert len(found.subject) <= LIMITS.header_line
    assert found.body == "x"


@pytest.mark.timeout(5)
def test_a_header_without_end_is_refused():
    with pytest.raises(RefusedError) as caught:
        read("From: a@example.org\n" + "X-Fill: y\n" * 40_000 + "\nx")
    assert caught.value.refusal is Refusal.MAIL_HEADER


@pytest.mark.timeout(5)
def test_thirty_thousand_parts_are_refused():
    head = 'From: a@example.org\nContent-Type: multipart/mixed; boundary="b"\n\n'
    with pytest.raises(RefusedError) as caught:
        read(head + "--b\n\nx\n" * 30_000)
    assert caught.value.refusal is Refusal.MAIL_PARTS


def test_parts_nested_too_deep_are_left_out_and_told():
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n' for depth in range(99)
    )
    found, notes = read(f"From: a@example.org\n{opened}\nDeep down\n")
    assert found.body == ""
    assert notes == (Note("Parts nested too deep in a mail were left out."),)


def test_a_long_body_is_cut_with_a_note():
    found, notes = read("From: a@example.org\n\n" + "x" * 300_000)
    assert len(found.body) == LIMITS.mail_body
    assert notes == (Note("Only the first 200,000 characters of a mail were read."),)


def test_a_mail_over_the_limit_is_refused():
    with pytest.raises(RefusedError, match="larger than 25 MB"):
        read(b"From: a@example.org\n\n" + bytes(LIMITS.message))
