"""What the import contracts cannot see: whose rows are asked for, and what starts light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps

import caps
from nextround.apps.core.models import LaunchToken, OwnedModel, Person

PACKAGE = caps.SOURCE / "nextround"
APPS = PACKAGE / "apps"

# Rows that belong to nobody else than the program: who there is, and how the door opens.
OWNERLESS = {Person, LaunchToken}

# Importing a command must not pull these in: they cost a second each.
HEAVY = ("django", "numpy", "scipy", "pypdfium2", "PIL", "lxml")
LOADED = """
import importlib, sys
importlib.import_module(sys.argv[1])
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


def files(folder, *, without=()):
    """Return the Python files below a folder, except those of some of its parts."""
    return sorted(file for file in folder.rglob("*.py") if not {*without} & {*file.parts})


def place(file, node):
    return f"{file.relative_to(PACKAGE)}:{node.lineno}"


def tree_of(file):
    """Parse a file; each node knows the one it stands in."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for parent in ast.walk(tree):
        for child in ast.iter_child_nodes(parent):
            child.parent = parent
    return tree


def managers_in(file):
    """Yield each `something.objects` of a file."""
    return (
        node
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Attribute) and node.attr == "objects"
    )


def asks_for_one_person(manager):
    """Return whether `objects` is followed by `.for_person(`, or creates a row with its owner."""
    method, call = manager.parent, getattr(manager.parent, "parent", None)
    if not (isinstance(method, ast.Attribute) and isinstance(call, ast.Call)):
        return False
    if method.attr == "create":
        return any(keyword.arg == "owner" for keyword in call.keywords)
    return method.attr == "for_person"


def imported_by(file):
    """Yield each module a file imports, with the names it takes from it joined on."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


@pytest.mark.long
def test_every_file_and_function_keeps_within_the_caps():
    assert caps.over_caps(caps.SOURCE) == []


def test_rows_are_asked_for_by_their_owner_alone():
    found = [
        place(file, manager)
        for file in files(APPS, without={"core", "migrations"})
        for manager in managers_in(file)
        if not asks_for_one_person(manager)
    ]
    assert found == []


def test_pages_and_commands_ask_no_model_for_rows():
    found = [
        place(file, manager)
        for room in ("web", "cli")
        for file in files(PACKAGE / room)
        for manager in managers_in(file)
    ]
    assert found == []


def test_pages_and_commands_import_no_models():
    found = [
        place(file, node)
        for room in ("web", "cli")
        for file in files(PACKAGE / room)
        for name, node in imported_by(file)
        if name.startswith("nextround.apps.") and "models" in name.split(".")
    ]
    assert found == []


@pytest.mark.long
def test_the_readers_of_files_are_imported_by_the_child_alone():
    importers = {
        str(file.relative_to(PACKAGE))
        for file in files(PACKAGE)
        if PACKAGE / "formats" / "read" not in file.parents
        for name, _ in imported_by(file)
        if name.startswith("nextround.formats.read.")
    }
    assert importers == {"formats/child.py"}


def test_every_row_of_ours_has_an_owner():
    ours = {model for model in apps.get_models() if model.__module__.startswith("nextround.")}
    assert {model for model in ours if not issubclass(model, OwnedModel)} == OWNERLESS


@pytest.mark.parametrize("module", ["nextround.cli.inspect", "nextround.cli.read"])
def test_reading_a_file_starts_without_django_and_numpy(module):
    command = [sys.executable, "-c", LOADED, module, *HEAVY]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (["x = 1"] * 401, "long.py: 401 lines, 400 at most"),
        (["def f():", *["    x = 1"] * 50], "long.py:1: f has 51 lines, 50 at most"),
    ],
)
def test_the_caps_name_what_is_too_long(tmp_path, lines, sentence):
    (tmp_path / "long.py").write_text("\n".join(lines))
    assert caps.over_caps(tmp_path) == [sentence]


def test_the_caps_leave_migrations_and_what_just_fits_alone(tmp_path: Path):
    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "0001.py").write_text("x = 1\n" * 401)
    (tmp_path / "fits.py").write_text("x = 1\n" * 400)
    assert caps.over_caps(tmp_path) == []
