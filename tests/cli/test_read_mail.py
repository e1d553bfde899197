"""`nextround read mail`: one JSON object on a line for each mail."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from cli.commands import as_lines, lines_of
from nextround.cli.read import read

NO = "We regret that you have not been selected for the position of night porter."
EML = (
    b"From: Tarn Mills <jobs@tarnmills.example>\nSubject: Night porter\n"
    b"Date: Mon, 01 Mar 2027 10:00:00 +0100\n\n" + NO.encode()
)


def read_mail(*arguments, given=None):
    return CliRunner().invoke(read, ["mail", *map(str, arguments)], input=given)


def test_each_row_of_a_jsonl_file_gives_one_line(tmp_path):
    path = tmp_path / "mails.jsonl"
    path.write_text(as_lines({"id": "a", "body": NO}, {"id": "b", "body": "Lunch?"}))
    result = read_mail(path)
    assert result.exit_code == 0
    assert [(line["id"], line["label"]) for line in lines_of(result)] == [
        ("a", "rejection"),
        ("b", "other"),
    ]


def test_a_line_tells_the_words_the_facts_and_the_file(tmp_path):
    path = tmp_path / "mails.jsonl"
    sender = "Tarn Mills Recruiting <jobs@tarnmills.example>"
    path.write_text(as_lines({"id": "a", "subject": "News", "from": sender, "body": NO}))
    line = lines_of(read_mail(path))[0]
    assert line["words"][0] == {"text": NO[:-1], "start": 0, "end": len(NO) - 1, "where": "body"}
    assert line["facts"]["employer"] == "Tarn Mills"
    assert (line["language"], line["x-file"]) == ("en", str(path))
    assert 0.5 < line["confidence"] <= 1


def test_standard_input_may_be_rows():
    assert (
        lines_of(read_mail("-", given=as_lines({"id": "a", "body": NO})))[0]["label"] == "rejection"
    )


def test_a_mail_file_is_named_by_its_file_and_a_number(tmp_path):
    path = tmp_path / "no.eml"
    path.write_bytes(EML)
    line = lines_of(read_mail(path))[0]
    assert (line["id"], line["label"]) == ("no.eml-1", "rejection")


def test_a_text_file_is_read_as_the_words_of_one_mail(tmp_path):
    path = tmp_path / "no.txt"
    path.write_text(NO)
    assert lines_of(read_mail(path))[0]["label"] == "rejection"


def test_a_file_that_is_not_there_does_not_stop_the_others(tmp_path):
    path = tmp_path / "mails.jsonl"
    path.write_text(as_lines({"id": "a", "body": NO}))
    result = read_mail(tmp_path / "none.jsonl", path)
    assert result.exit_code == 2
    assert [line["id"] for line in lines_of(result)] == ["a"]
    assert "none.jsonl" in result.stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no json", "Line 2 is not JSON."),
        ("[" * 100_000, "Line 2 is not JSON."),
        ('["a"]', "Line 2 is no JSON object"),
        ('{"id": "b"}', "Line 2 is no mail"),
        ('{"id": "b", "body": 7}', 'Line 2: "body" must be text.'),
        ('"' + "x" * 1_000_001, "Line 2 is longer than 1,000,000 bytes."),
    ],
)
def test_a_bad_line_is_named_and_what_stood_before_is_read(tmp_path, line, said):
    path = tmp_path / "mails.jsonl"
    path.write_text(as_lines({"id": "a", "body": NO}) + line)
    result = read_mail(path)
    assert (result.exit_code, len(lines_of(result))) == (2, 1)
    assert said in result.stderr


def test_bytes_that_are_no_text_end_in_a_sentence(tmp_path):
    path = tmp_path / "mails.jsonl"
    path.write_bytes(b"\xff\xfe\x00\x00")
    result = read_mail(path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Line 1 is not JSON." in result.stderr


def test_a_second_truth_is_told(tmp_path):
    path = tmp_path / "mails.jsonl"
    body = (
        "We have decided to go ahead with another candidate for the post of planner. "
        "But could you come in for an interview for our buyer role on Monday at ten?"
    )
    path.write_text(as_lines({"id": "a", "body": body}))
    line = lines_of(read_mail(path))[0]
    assert {line["label"], line["also"]} == {"rejection", "interview"}


def test_neither_django_nor_numpy_is_imported():
    code = (
        "import sys, nextround.cli.read;"
        "print([name for name in ('django', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert run.stdout.strip() == b"[]"
