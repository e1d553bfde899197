"""What waits for a yes: there for who put it aside, and gone after an hour."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from nextround.apps.core import files

pytestmark = pytest.mark.django_db


def test_what_was_put_aside_is_there_for_its_person_alone(person, stranger):
    name = files.put_aside(person, [b"An ", b"advert"])
    with files.opened_aside(person, name) as kept:
        assert kept.read() == b"An advert"
    assert files.opened_aside(stranger, name) is None
    files.let_go_aside(person, name)
    assert files.opened_aside(person, name) is None


@pytest.mark.parametrize("name", ["", "../secret", "0" * 31, "nextround.sqlite3"])
def test_a_name_of_another_shape_opens_nothing(person, name):
    assert files.opened_aside(person, name) is None


def test_what_nobody_asked_for_goes_after_an_hour(person, settings):
    old, young = (files.put_aside(person, [b"advert"]) for _ in range(2))
    before = (timezone.now() - timedelta(minutes=61)).timestamp()
    os.utime(Path(settings.DATA) / "arriving" / f"{person.pk}-{old}.original", (before, before))
    files.sweep()
    assert files.opened_aside(person, old) is None
    with files.opened_aside(person, young) as kept:
        assert kept.read() == b"advert"
