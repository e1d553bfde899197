"""`nextround read skills`: one JSON object on a line for each sentence."""

import pytest
from click.testing import CliRunner

from cli.commands import as_lines, lines_of
from nextround.assist import encoder
from nextround.cli.read import read

# Invented, as all sentences here.
ASKING = "You have experience with Python and Kubernetes."
BLAND = "We are 40 people in the centre of town."


def read_skills(*arguments):
    return CliRunner().invoke(read, ["skills", *map(str, arguments)])


def test_each_row_names_its_skills_and_where_they_stand(tmp_path):
    path = tmp_path / "sentences.jsonl"
    path.write_text(as_lines({"id": "a", "text": ASKING}, {"id": "b", "text": BLAND}))
    result = read_skills(path)
    first, second = lines_of(result)
    assert (result.exit_code, first["id"], second["id"]) == (0, "a", "b")
    assert {span["text"] for span in first["skills"]} == {"Python", "Kubernetes"}
    assert {span["label"] for span in first["skills"]} == {"knowledge"}
    assert ASKING[first["skills"][0]["start"] : first["skills"][0]["end"]] == "Python"
    assert (second["skills"], second["x-file"]) == ([], str(path))


def test_rows_of_one_posting_are_a_line_each_in_their_order(tmp_path):
    path = tmp_path / "posting.jsonl"
    posting = [{"id": n, "text": ASKING, "posting": "p" if n < 250 else "q"} for n in range(260)]
    path.write_text(as_lines(*posting))
    assert [line["id"] for line in lines_of(read_skills(path))] == [str(n) for n in range(260)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no JSON", "Line 2 is not JSON."),
        ("[1]", "Line 2 is no JSON object."),
        ('{"id": 1}', 'Line 2 is no sentence: it needs a "text".'),
        ('{"text": 1}', 'Line 2: "text" must be text.'),
        ('{"text": "a", "posting": 1}', 'Line 2: "posting" must be text.'),
    ],
)
def test_a_line_that_is_no_sentence_is_told_after_those_before_it(tmp_path, line, said):
    broken, sound = tmp_path / "broken.jsonl", tmp_path / "sound.jsonl"
    sound.write_text(as_lines({"id": "a", "text": BLAND}))
    broken.write_text(sound.read_text() + line + "\n")
    result = read_skills(broken, sound)
    assert (result.exit_code, len(lines_of(result))) == (2, 2)
    assert result.stderr == f"{broken}: {said}\n"


def test_a_file_that_is_not_there_is_told(tmp_path):
    result = read_skills(tmp_path / "gone.jsonl")
    assert (result.exit_code, "cannot be opened" in result.stderr) == (2, True)


def test_half_a_character_is_printed_as_a_question_mark(tmp_path):
    path = tmp_path / "half.jsonl"
    path.write_text('{"id": "a", "text": "You know \\ud83d Python and SQL."}\n')
    [line] = lines_of(read_skills(path))
    assert "Python" in str(line["skills"])


def test_without_the_model_one_sentence_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(encoder, "_PACKAGE", "a_package_that_nobody_has")
    encoder.reader.cache_clear()
    path = tmp_path / "sentences.jsonl"
    path.write_text(as_lines({"id": "a", "text": ASKING}))
    result = read_skills(path)
    encoder.reader.cache_clear()
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("The small language model that reads skills is not installed")
