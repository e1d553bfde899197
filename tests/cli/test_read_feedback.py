"""`nextround read feedback`: one JSON object on a line for each sentence."""

import pytest
from click.testing import CliRunner

from cli.commands import as_lines, lines_of
from nextround.cli.read import read

BLAND = "We wish you all the best."
TELLING = "When we asked about a complaint, you told us the rule twice and not what you did."


def read_feedback(*arguments, given=None):
    return CliRunner().invoke(read, ["feedback", *map(str, arguments)], input=given)


def test_each_row_is_one_sentence(tmp_path):
    path = tmp_path / "sentences.jsonl"
    path.write_text(as_lines({"id": "a", "text": BLAND}, {"id": "b", "text": TELLING}))
    result = read_feedback(path)
    assert result.exit_code == 0
    assert [(line["id"], line["label"]) for line in lines_of(result)] == [("a", 0), ("b", 3)]


def test_a_line_tells_why_on_which_words_and_what_it_bears_on(tmp_path):
    path = tmp_path / "sentences.jsonl"
    path.write_text(as_lines({"id": "a", "text": TELLING}))
    [line] = lines_of(read_feedback(path))
    assert (line["text"], line["about_you"], line["x-file"]) == (TELLING, True, str(path))
    assert line["words"] in TELLING
    assert line["words"]
    assert line["why"]


def test_each_sentence_of_a_letter_is_a_line_named_by_its_place(tmp_path):
    path = tmp_path / "no.txt"
    path.write_text(f"{TELLING} {BLAND}\n")
    told = {line["id"]: line["label"] for line in lines_of(read_feedback(path))}
    assert told == {"no.txt-1.1": 3, "no.txt-1.2": 0}


def test_standard_input_is_a_letter():
    told = lines_of(read_feedback("-", given=f"{TELLING}\n"))
    assert [(line["id"], line["label"]) for line in told] == [("--1.1", 3)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no JSON", "Line 1 is not JSON."),
        ("[1]", "Line 1 is no JSON object."),
        ('{"id": 1}', 'Line 1 is no sentence: it needs a "text".'),
        ('{"text": 1}', 'Line 1: "text" must be text.'),
    ],
)
def test_a_line_that_is_no_sentence_is_told_and_the_other_files_are_read(tmp_path, line, said):
    broken, sound = tmp_path / "broken.jsonl", tmp_path / "sound.jsonl"
    broken.write_text(f"{line}\n")
    sound.write_text(as_lines({"id": "a", "text": BLAND}))
    result = read_feedback(broken, sound)
    assert (result.exit_code, len(lines_of(result))) == (2, 1)
    assert result.stderr == f"{broken}: {said}\n"


def test_a_file_that_is_not_there_is_told(tmp_path):
    result = read_feedback(tmp_path / "gone.jsonl")
    assert (result.exit_code, "cannot be opened" in result.stderr) == (2, True)
