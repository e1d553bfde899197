"""The launch token lets one browser in, once."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from nextround.apps.core import people
from nextround.apps.core.models import LaunchToken

pytestmark = pytest.mark.django_db


def test_a_fresh_token_lets_in():
    assert people.use_up(people.new_token())


def test_a_used_token_does_not():
    token = people.new_token()
    people.use_up(token)
    assert not people.use_up(token)


def test_a_made_up_token_does_not():
    people.new_token()
    assert not people.use_up("made-up")


def test_a_token_is_not_kept_itself():
    token = people.new_token()
    assert token not in LaunchToken.objects.get().digest


def test_a_token_older_than_a_week_does_not():
    token = people.new_token()
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        assert not people.use_up(token)
