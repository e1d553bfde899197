"""The caps on length: `python -m tests.caps` lists every file and function that is over them."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src"

# Longer than this and a file does two things; a function no longer fits on a screen.
FILE_LINES = 400
FUNCTION_LINES = 50

# Written by the framework, and kept as they were when they first ran.
_GENERATED = "migrations"

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def over_caps(folder: Path) -> list[str]:
    """Return a line for each Python file and function below `folder` that is too long."""
    return [
        line
        for file in sorted(folder.rglob("*.py"))
        if _GENERATED not in file.parts
        for line in _over_caps_in(file, name=str(file.relative_to(folder)))
    ]


def _over_caps_in(file: Path, *, name: str) -> Iterator[str]:
    text = file.read_text(encoding="utf-8")
    length = len(text.splitlines())
    if length > FILE_LINES:
        yield f"{name}: {length} lines, {FILE_LINES} at most"
    for function in _functions(ast.parse(text)):
        length = _length(function)
        if length > FUNCTION_LINES:
            place = f"{name}:{function.lineno}"
            yield f"{place}: {function.name} has {length} lines, {FUNCTION_LINES} at most"


def _functions(tree: ast.Module) -> Iterator[_Function]:
    return (node for node in ast.walk(tree) if isinstance(node, _Function))


def _length(function: _Function) -> int:
    """Count from `def` to the last line; decorators are not the function's doing."""
    assert function.end_lineno is not None
    return function.end_lineno - function.lineno + 1


def main() -> int:
    """Print what is over the caps; returns 1 if anything is."""
    lines = over_caps(SOURCE)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
