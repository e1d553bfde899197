"""Files damaged at random: words or a sentence, never anything else."""

import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from formats.pdf_bytes import pdf_of_pages
from nextround.formats import reading

ENVELOPE = "From x@example.org Mon Jan  5 10:00:00 2026\n"
MAIL = (
    "From: =?utf-8?b?SsO8cmdlbg==?= <jobs@example.org>\nSubject: =?utf-8?q?caf=C3=A9?=\n"
    "Date: Mon, 05 Jan 2026 10:00:00 +0100\nMIME-Version: 1.0\n"
    'Content-Type: multipart/alternative; boundary="b"\n\n--b\n'
    "Content-Type: text/plain; charset=utf-8; format=flowed\n"
    "Content-Transfer-Encoding: quoted-printable\n\nM=C3=BCller \ngoes on.\n--b\n"
    "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    "PHA+TcO8bGxlcjwvcD4=\n--b--\n"
)
PAGE = "<!DOCTYPE html><meta charset=utf-8><body><h1>Job</h1><p>SQL &amp; <b>Python</b></p>" * 3
WHOLE = {
    "cv.pdf": pdf_of_pages("Ada Sample\nData analyst", "Bristol"),
    "mail.eml": MAIL.encode(),
    "all.mbox": ((ENVELOPE + MAIL + "\n") * 3).encode(),
    "job.html": PAGE.encode(),
    "job.txt": "Müller & Söhne\n".encode("utf-16"),
}


def flipped(content, chance):
    damaged = bytearray(content)
    damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def truncated(content, chance):
    return content[: chance.randrange(len(content))]


def outcome(content, name):
    try:
        return reading.read(content, name=name).kind
    except reading.UnreadableError as error:
        return str(error)


@pytest.mark.parametrize("damage", [flipped, truncated])
@pytest.mark.parametrize("name", WHOLE)
def test_a_damaged_file_gives_words_or_one_sentence(name, damage):
    chance = random.Random(name)
    damaged = [damage(WHOLE[name], chance) for _ in range(20)]
    with ThreadPoolExecutor(4) as pool:
        ends = list(pool.map(lambda content: outcome(content, name), damaged))
    kinds = {"text", "html", "mail", "mailbox", "pdf"}
    assert all(end in kinds or (end.endswith(".") and len(end) < 200) for end in ends)


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_file_is_read(name):
    assert outcome(WHOLE[name], name) in {"text", "html", "mail", "mailbox", "pdf"}
