"""Every sentence of a command is said in the language of the person, or of the terminal."""

import re
import shutil
import subprocess
import sys

import pytest

from cli.commands import environment, nextround, prepare, rows
from made_up_program import environment as made_up
from processes import free_port
from web.made_up_language import CODE, OPEN, left_of

# What is called the same in every language: systems, and what a person types.
SAME = r"Python|SQLite|nextround:"
# Where links are answered, and what is typed to say so.
PLACE = r"https?://\S+|--host 127\.0\.0\.1"
# What the mail says, as far as a debrief quotes it.
SENTENCE = "We have decided to appoint the other candidate."
MAIL = f"""\
From: Ines Moser <ines.moser@mill.example>
Subject: Your application as Baker at Mill

It was a close call between two of you.
{SENTENCE}
"""
QUOTED = (
    rf"It was a close call between two of you\.|{SENTENCE}|“close call”|“two of you”|Baker|Mill"
)
ANSWERS = ["", "3", "", "", "", "", "", "I was late.", "", "", ""]


@pytest.fixture(scope="module")
def speaking(tmp_path_factory):
    """Return the variables of a program that knows the language, and of a terminal that asks."""
    return made_up(tmp_path_factory.mktemp("locale"))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    """Return the data of someone who reads the made-up language, to be copied."""
    data = prepare(tmp_path_factory.mktemp("pattern") / "data")
    rows(data, f"UPDATE core_person SET language = '{CODE}'")
    return data


@pytest.fixture
def data(pattern, tmp_path):
    return shutil.copytree(pattern, tmp_path / "data")


@pytest.fixture
def say(speaking, tmp_path):
    """Return how to run a command of a terminal that reads the language, or another one."""

    def say(*words, given="", terminal="en_XA"):
        return subprocess.run(
            [sys.executable, "-m", "made_up_program", *map(str, words)],
            env={**environment(tmp_path / "data"), **speaking, "LANGUAGE": terminal},
            input=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    return say


def left(run, *own):
    """Return what was said in words that are neither translated nor the same in all languages."""
    return left_of(run.stdout + run.stderr, own="|".join([*own, SAME]))


@pytest.mark.parametrize("words", [["--rank", "2"], [], ["--places", "5", "--settled", "0"]])
def test_what_an_outcome_says_is_said_in_the_language_of_the_terminal(say, words):
    run = say("odds", "rejection", "--size", "5", *words)
    assert (left(run), OPEN in run.stdout + run.stderr) == ("", True)


def test_cases_that_cannot_be_compared_are_refused_in_the_language_of_the_terminal(say):
    assert left(say("odds", "verify", "-", given="[]")) == ""


def test_what_is_installed_is_told_in_the_language_of_the_terminal(say, tmp_path):
    run = say("doctor")
    assert (left(run, rf"{re.escape(str(tmp_path))}\S*"), OPEN in run.stdout) == ("", True)


@pytest.mark.parametrize("command", [["inspect"], ["read", "mail"]])
def test_a_file_that_is_not_there_is_refused_in_the_language_of_the_terminal(say, command):
    run = say(*command, "/nowhere")
    assert (run.returncode, left(run, "/nowhere"), OPEN in run.stderr) == (2, "", True)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
@pytest.mark.parametrize("more", [[], ["--address", "https://share.example.org"]])
def test_what_links_let_others_reach_is_told_in_the_language_of_the_terminal(say, host, more):
    on = ["share", "on", "--host", host, "--port", free_port()]
    runs = [say("share"), say(*on, *more), say("share"), say("share", "off")]
    assert [run.returncode for run in runs] == [0] * 4
    assert [left(run, r"--[a-z]+", PLACE) for run in runs] == [""] * 4


@pytest.mark.parametrize(
    "words", [["--host", "nowhere"], ["--port", "8765"], ["--address", "x"], ["--host", "10.9.9.9"]]
)
def test_what_cannot_let_links_work_is_refused_in_the_language_of_the_terminal(say, words):
    run = say("share", "on", "--port", free_port(), *words)
    system = "Cannot assign requested address|nowhere|10.9.9.9"
    assert (run.returncode, left(run, system)) == (2, "")


def test_what_is_taken_away_and_put_back_is_told_in_the_language_of_the_person(say, data, tmp_path):
    runs = [
        say("export", tmp_path / "all.zip", terminal="en"),
        say("export", tmp_path / "all.zip", terminal="en"),
        say("import", tmp_path / "all.zip", terminal="en"),
        say("backup", tmp_path, terminal="en"),
    ]
    assert [run.returncode for run in runs] == [0, 2, 0, 0]
    assert [left(run, rf"{re.escape(str(tmp_path))}\S*") for run in runs] == [""] * 4


def test_before_anyone_is_known_a_restored_backup_is_told_in_the_language_of_the_terminal(
    say, data, tmp_path
):
    nextround("backup", tmp_path, data=data)
    [made] = tmp_path.glob("*.zip")
    run = say("restore", made)
    assert (run.returncode, left(run, rf"{re.escape(str(tmp_path))}\S*")) == (0, "")


def test_a_debrief_is_asked_for_and_told_in_the_language_of_the_person(say, data, tmp_path):
    mail = tmp_path / "no.eml"
    mail.write_text(MAIL)
    run = say("debrief", mail, given="\n".join([*ANSWERS, ""]), terminal="en")
    told, _, letter = run.stdout.partition(f"{OPEN}A letter~")
    assert (run.returncode, letter != "") == (0, True)
    assert left_of(told, own=f"{QUOTED}|{SAME}") == ""
