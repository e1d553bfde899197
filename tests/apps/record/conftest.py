"""A record of an invented bus driver."""

import pytest

from record_rows import keep_record


@pytest.fixture
def record(person):
    """Return the facts of a small record."""
    return keep_record(person, words="Northfold")
