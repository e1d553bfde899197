"""Names folders of the tests' own before anything reads the settings: never the person's.

Loaded first of all by `-p` in pyproject.toml, because the plugin for the web framework reads the
settings before any conftest is looked at.
"""

import atexit
import os
import shutil
import tempfile


def _of_our_own(prefix: str) -> str:
    """Return a folder that is removed at the end."""
    folder = tempfile.mkdtemp(prefix=prefix)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


os.environ["NEXTROUND_DATA"] = _of_our_own("nextround-tests-")
os.environ.pop("NEXTROUND_PORT", None)
# Those whom the first process starts to share its work find it named, as does `fresh`.
if "TESTS_SHARE" not in os.environ:
    os.environ["TESTS_SHARE"] = _of_our_own("nextround-shared-")
