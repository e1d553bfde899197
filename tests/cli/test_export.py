"""`export` and `import`: everything into one file, and all of a file or nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import fresh
from cli.commands import environment, nextround, prepare, rows

KEEP = """
import django; django.setup()
from nextround.apps.core import people
from apps.custody.everything import a_row_of_each
a_row_of_each(people.owner(), words="Kestrel marsh")
"""
TELL = """
import django; django.setup()
import json
from nextround.apps.core import files, people
from apps.custody.zips import everything
owner = people.owner()
kept = [files.opened(file).read().decode() for file in files.kept_files(owner)]
print(json.dumps({"rows": everything(owner), "files": kept}, default=str, sort_keys=True))
"""


def script(words, data):
    """Run a script on a data folder; return what it printed."""
    fresh.put_into(data)
    command = [sys.executable, "-c", words]
    variables = environment(data, PYTHONPATH=str(Path(__file__).parents[1]))
    return subprocess.run(
        command, env=variables, capture_output=True, text=True, check=True, timeout=60
    ).stdout


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


def test_a_row_of_every_table_and_the_files_are_the_same_in_an_empty_folder(tmp_path):
    there, here, file = tmp_path / "there", tmp_path / "here", tmp_path / "all.zip"
    script(KEEP, there)
    written = nextround("export", file, data=there)
    brought = nextround("import", file, data=here)
    assert (written.returncode, brought.returncode) == (0, 0)
    before, after = (json.loads(script(TELL, data)) for data in (there, here))
    assert after == before
    assert {len(rows) > 0 for rows in before["rows"].values()} == {True}
    assert len(before["files"]) == 1


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
