"""Names a folder of the tests' own before anything reads the settings: never the person's.

Loaded first of all by `-p` in pyproject.toml, because the plugin for the web framework reads the
settings before any conftest is looked at.
"""

import atexit
import os
import shutil
import tempfile

os.environ["NEXTROUND_DATA"] = tempfile.mkdtemp(prefix="nextround-tests-")
atexit.register(shutil.rmtree, os.environ["NEXTROUND_DATA"], ignore_errors=True)
os.environ.pop("NEXTROUND_PORT", None)
