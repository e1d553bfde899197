"""A data folder for each test alone, because the tests look at all that lies in it."""

import pytest


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Return the folder."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    return settings.DATA
