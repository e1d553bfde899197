"""What is read of a mailbox: every good mail, and a note for each bad one."""

import io

import pytest

from nextround.formats.contract import LIMITS, MailWords, Note, RefusedError
from nextround.formats.read import mbox

DATED = b"From x@example.org Mon Jan  5 10:00:00 2026\n"


def mail(subject, body=b"Words"):
    return b"From: x@example.org\nSubject: %s\n\n%s\n\n" % (subject, body)


def read(content):
    pieces = list(mbox.pieces(io.BytesIO(content)))
    subjects = [piece.subject for piece in pieces if isinstance(piece, MailWords)]
    return subjects, [piece.note for piece in pieces if isinstance(piece, Note)]


@pytest.mark.parametrize(
    "envelope",
    [
        DATED,
        DATED.replace(b"\n", b"\r\n"),
        b"From - Mon Jan 05 10:00:00 2026\n",
        b"From 1234@xxx Mon Jan 05 10:00:00 +0000 2026\n",
        b"From x@example.org\n",
    ],
)
def test_mails_are_told_apart_by_the_line_before_each(envelope):
    box = envelope + mail(b"one") + envelope + mail(b"two")
    assert read(box) == (["one", "two"], [])


def test_a_line_of_text_that_begins_with_from_stays_in_its_mail():
    body = b"Dear Ada,\n\nFrom the start, we liked you.\nFrom 10:00 on, 2026 will be new."
    assert read(DATED + mail(b"one", body) + DATED + mail(b"two")) == (["one", "two"], [])


def test_a_bad_mail_is_listed_and_the_others_are_read():
    bad = b"From: x@example.org\n" + b"X-Fill: y\n" * 40_000 + b"\nx\n\n"
    box = DATED + mail(b"one") + DATED + bad + DATED + mail(b"three")
    assert read(box) == (["one", "three"], ["Mail 2 was left out: its header is far too long."])


def test_a_mail_over_the_limit_is_listed_and_the_others_are_read():
    box = DATED + mail(b"huge", bytes(LIMITS.message)) + DATED + mail(b"two")
    assert read(box) == (["two"], ["Mail 1 was left out: it is larger than 25 MB."])


def test_a_mail_that_takes_too_long_is_listed_and_the_others_are_read():
    # Each line is compared with the boundaries of all 400 parts around it.
    opened = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (depth, depth)
        for depth in range(400)
    )
    slow = b"From: x@example.org\nSubject: slow\n" + opened + b"\n" + b"--\n" * 500_000 + b"\n"
    box = DATED + mail(b"one") + DATED + slow + DATED + mail(b"three")
    assert read(box) == (["one", "three"], ["Mail 2 was left out: reading it took too long."])


def test_a_mailbox_with_no_readable_mail_is_refused():
    bad = b"From: x@example.org\n" + b"X-Fill: y\n" * 40_000 + b"\nx\n\n"
    with pytest.raises(RefusedError):
        read(DATED + bad)
