"""`export` and `import`: everything into one file, and all of a file or nothing."""

import json

import pytest

from cli.commands import nextround, prepare, rows


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Return a data folder with an opening in it."""
    return prepare(tmp_path_factory.mktemp("source") / "data")


def test_what_is_exported_comes_into_an_empty_folder(source, tmp_path):
    file = tmp_path / "all.zip"
    written = nextround("export", file, data=source)
    brought = nextround("import", "--json", file, data=tmp_path / "empty")
    assert (written.returncode, brought.returncode) == (0, 0)
    assert json.loads(brought.stdout) == {"rows": 2, "files": 0, "left_out": []}
    assert rows(tmp_path / "empty", "SELECT role, employer FROM openings_opening") == [
        ("Baker", "Mill")
    ]


def test_a_file_that_is_there_is_not_written_over(source, tmp_path):
    file = tmp_path / "letter.zip"
    file.write_text("mine")
    done = nextround("export", file, data=source)
    assert (done.returncode, file.read_text()) == (2, "mine")
    assert "is there already" in done.stderr


def test_a_folder_that_is_not_there_is_said(source, tmp_path):
    done = nextround("export", tmp_path / "nowhere" / "all.zip", data=source)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_what_is_no_export_is_refused_in_one_line(source, tmp_path):
    file = tmp_path / "letter.zip"
    file.write_text("mine")
    done = nextround("import", file, data=source)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert rows(source, "SELECT count(*) FROM openings_opening") == [(1,)]
