"""`nextround read posting`: one JSON object on a line for each posting. All are invented."""

import json

import pytest
from click.testing import CliRunner

from cli.commands import lines_of
from engine.posting import texts
from nextround.cli.read import read

PAGE = """<html><head><script type="application/ld+json">{"@type": "JobPosting",
"title": "Head cook", "hiringOrganization": {"name": "Kestrel"}, "validThrough": "2031-12-31",
"description": "%s"}</script></head><body><h1>Head cook</h1><p>Menu</p></body></html>"""
PROSE = "<p>%s</p><p>You have a food hygiene certificate.</p>" % ("We cook for a school. " * 12)


def read_posting(*arguments, given=None):
    return CliRunner().invoke(read, ["posting", *map(str, arguments)], input=given)


def test_a_text_gives_one_line_with_what_it_asks(tmp_path):
    path = tmp_path / "nurse.txt"
    path.write_text(texts.NURSE)
    [line] = lines_of(read_posting(path))
    assert (line["title"], line["employer"]) == ("Staff Nurse", "Harrow Vale Hospital NHS Trust")
    assert (line["closing"], line["reference"]) == ("2027-02-14", "412-AM-77")
    assert (line["pay"]["low"], line["pay"]["currency"]) == (31_049, "GBP")
    assert line["contract"]["contract"] == "permanent"
    assert line["apply"]["person"] == "Moira Pell"
    assert len(line["duties"]) == 2
    assert (line["warnings"], line["language"], line["x-file"]) == ([], "en", str(path))


def test_each_place_is_one_in_the_text(tmp_path):
    path = tmp_path / "cook.txt"
    path.write_text(texts.FRENCH_COOK)
    [line] = lines_of(read_posting(path))
    placed = [*line["requirements"], *line["duties"], line["pay"]]
    assert all(each["text"] == texts.FRENCH_COOK[each["start"] : each["end"]] for each in placed)
    title = line["rests-on"]["title"]
    assert texts.FRENCH_COOK[title["start"] : title["end"]] == "Chef de partie"


def test_a_warning_names_its_words_and_its_sentence():
    [line] = lines_of(read_posting("-", given=texts.DOUBTFUL))
    fee = next(each for each in line["warnings"] if each["kind"] == "pay-to-work")
    assert fee["text"] == "refundable training fee"
    assert "Worth asking why" in fee["says"]


def test_what_a_page_states_goes_before_its_words(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE % PROSE)
    [line] = lines_of(read_posting(path))
    assert (line["title"], line["employer"], line["closing"]) == (
        "Head cook",
        "Kestrel",
        "2031-12-31",
    )
    assert [each["text"] for each in line["requirements"]] == ["food hygiene certificate"]


def test_a_file_that_cannot_be_read_ends_in_one_sentence_and_the_others_are_read(tmp_path):
    path = tmp_path / "driver.txt"
    path.write_text(texts.TRUCK_DRIVER)
    result = read_posting(tmp_path / "nothing.txt", path)
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        f"{tmp_path / 'nothing.txt'}: There is no file of this name. Check the name and try again."
    ]
    assert [json.loads(line)["title"] for line in result.stdout.splitlines()] == [
        "CDL-A Truck Driver"
    ]


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7 broken"])
def test_a_broken_file_ends_in_one_sentence(tmp_path, content):
    path = tmp_path / "broken"
    path.write_bytes(content)
    result = read_posting(path)
    assert (result.exit_code, len(result.stderr.splitlines()), result.stdout) == (2, 1, "")
