"""`nextround read cv`: one JSON Resume on a line for each file. All material is invented."""

import json
import subprocess
import sys

from click.testing import CliRunner

from cli.commands import lines_of
from formats.pdf_bytes import pdf_of_pages
from nextround.cli.read import read

CV = """Femke Woude
femke@example.org

EXPERIENCE
Senior Nurse, Hillview Hospital
Mar 2018 - Present

SKILLS
Wound care, Infusions"""


def read_cv(*arguments):
    return CliRunner().invoke(read, ["cv", *map(str, arguments)])


def test_a_pdf_is_printed_as_json_resume(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(pdf_of_pages(CV))
    [line] = lines_of(read_cv(path))
    [job] = line["work"]
    assert (job["position"], job["name"], job["startDate"]) == (
        "Senior Nurse",
        "Hillview Hospital",
        "2018-03",
    )
    assert line["basics"]["email"] == "femke@example.org"


def test_a_line_names_its_file_and_how_sure_each_field_is(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(pdf_of_pages(CV))
    [line] = lines_of(read_cv(path))
    assert line["x-file"] == str(path)
    assert 0 < line["x-confidence"]["work.0.startDate"] <= 1


def test_a_line_is_known_as_json_resume_though_nobody_is_named(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text("EXPERIENCE\n2018 - 2021\n")
    [line] = lines_of(read_cv(path))
    assert line["basics"] == {}


def test_fields_of_json_resume_come_out_as_they_went_in(tmp_path):
    path = tmp_path / "cv.json"
    resume = {"basics": {"name": "Femke Woude"}, "work": [{"name": "Hillview", "x-own": [1]}]}
    path.write_text(json.dumps(resume))
    [line] = lines_of(read_cv(path))
    assert (line["basics"], line["work"]) == (resume["basics"], resume["work"])


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_read(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(pdf_of_pages(CV))
    result = read_cv(tmp_path / "none.pdf", path)
    assert result.exit_code == 2
    assert "There is no file of this name." in result.stderr
    assert [line["x-file"] for line in lines_of(result)] == [str(path)]


def test_neither_django_nor_numpy_is_loaded_for_it():
    code = (
        "import sys; import nextround.cli.read; import nextround.engine.cv; "
        "print({'django', 'numpy'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "set()\n"
