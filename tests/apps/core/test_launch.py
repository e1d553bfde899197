"""The launch token lets one browser in, once."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from nextround.apps.core import launch
from nextround.apps.core.models import LaunchToken

pytestmark = pytest.mark.django_db


def test_a_fresh_token_lets_in():
    assert launch.use_up(launch.new_token())


def test_a_used_token_does_not():
    token = launch.new_token()
    launch.use_up(token)
    assert not launch.use_up(token)


def test_a_made_up_token_does_not():
    launch.new_token()
    assert not launch.use_up("made-up")


def test_a_token_is_not_kept_itself():
    token = launch.new_token()
    assert token not in LaunchToken.objects.get().digest


def test_a_token_older_than_a_week_does_not():
    token = launch.new_token()
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        assert not launch.use_up(token)
