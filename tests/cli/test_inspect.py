"""`nextround inspect`: the words of a file at a terminal."""

import json
import subprocess
import sys

import pytest

from formats.pdf_bytes import pdf_of_pages
from nextround.formats.contract import Refusal

MAIL = b"From: jobs@example.org\nSubject: No\nDate: Mon, 05 Jan 2026 10:00:00 +0100\n\nSorry.\n"

LOADED = """
import sys
from nextround.__main__ import main
sys.argv = ["nextround", "inspect", sys.argv[1]]
try:
    main()
finally:
    print([name for name in ("django", "numpy", "pypdfium2", "email") if name in sys.modules])
"""


def inspect(*arguments, given=b""):
    command = [sys.executable, "-m", "nextround", "inspect", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False)


def test_the_words_are_printed(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(pdf_of_pages("Ada Sample\nMüller & Söhne"))
    run = inspect(path)
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode() == "Ada Sample\nMüller & Söhne\n"


def test_json_is_one_object_on_one_line(tmp_path):
    path = tmp_path / "no.eml"
    path.write_bytes(MAIL)
    run = inspect(path, "--json")
    assert run.stdout.count(b"\n") == 1
    assert json.loads(run.stdout) == {
        "file": str(path),
        "kind": "mail",
        "words": "Subject: No\nFrom: jobs@example.org\nDate: 2026-01-05T10:00:00+01:00\n\nSorry.",
        "mails": [
            {
                "subject": "No",
                "sender": "jobs@example.org",
                "sent_at": "2026-01-05T10:00:00+01:00",
                "body": "Sorry.",
                "message_id": "",
            }
        ],
        "notes": [],
        "posting": None,
    }


def test_a_dash_reads_standard_input():
    assert inspect("-", given=b"Just words").stdout == b"Just words\n"


def test_what_was_left_out_is_told_apart_from_the_words():
    run = inspect("-", given=pdf_of_pages(*["Page"] * 51))
    assert run.stderr == b"The PDF has 51 pages; only the first 50 were read.\n"
    assert run.stdout.count(b"Page") == 50


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "This file is empty. Save it again, or copy the words and paste them.\n"),
        (
            b"\x89PNG\r\n\x1a\n",
            f"{Refusal.PICTURE_BROKEN.value}\n",
        ),
    ],
)
def test_a_file_that_cannot_be_read_ends_in_one_sentence_and_code_two(content, sentence):
    run = inspect("-", given=content)
    assert (run.returncode, run.stdout, run.stderr.decode()) == (2, b"", sentence)


def test_a_missing_file_ends_in_one_sentence_and_code_two(tmp_path):
    run = inspect(tmp_path / "none.pdf")
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr == b"There is no file of this name. Check the name and try again.\n"


def test_neither_the_web_framework_nor_a_parser_is_loaded(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"Words")
    run = subprocess.run([sys.executable, "-c", LOADED, path], capture_output=True, check=False)
    assert run.stdout.decode().split("\n")[1] == "[]"
