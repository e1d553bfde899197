"""What all tests share: where the reference data lies."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def reference() -> Path:
    """Return the folder of the reference data kept outside the repository, or skip."""
    folder = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(
            f"reference data not found at {folder}: "
            "set NEXTROUND_REFERENCE=/path/to/data and run `make test` again"
        )
    return folder
