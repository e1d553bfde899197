"""The listener for links as a browser meets it, with one piece that is asked about."""

import pytest
from django.test import Client

from nextround import settings as own
from nextround import settings_share
from nextround.apps.coaching import asking
from nextround.apps.core import people
from share import rows


@pytest.fixture
def listener(settings, person):
    """Let what is asked be answered as the second listener does, whatever this process is."""
    for name in dir(settings_share):
        value = getattr(settings_share, name)
        if name.isupper() and value is not getattr(own, name, None):
            setattr(settings, name, value)
    settings.OWN_HOSTS = (rows.HOST, "share.example.org")
    settings.ALLOWED_HOSTS = ["127.0.0.1", "share.example.org"]


@pytest.fixture
def visitor(listener):
    """Return a browser of someone who was sent a link."""
    return Client(headers={"host": rows.HOST})


@pytest.fixture
def review(listener, person):
    """Return a review that somebody is asked for by link."""
    people.prefer(person, full_name=rows.NAME)
    return rows.ask(person)


@pytest.fixture
def word(review):
    """Return the word of its link."""
    return asking.make_link(review)
