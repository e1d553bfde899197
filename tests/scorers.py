"""The scripts by which the reference data says how well something is read."""

import importlib.util
from pathlib import Path
from types import ModuleType


def scorer(file: Path) -> ModuleType:
    """Return such a script of the reference data, ready to be called."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
