"""What the tests of readers share."""

import pytest

from formats.ways import READERS, serving
from nextround.formats import reading


@pytest.fixture(scope="session")
def _readers(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("readers"), *READERS) as server:
        yield server


@pytest.fixture
def by_server(_readers, monkeypatch):
    """Have files read as in the running program, by children that are forked ready."""
    monkeypatch.setenv(reading.SERVER, _readers.socket)
