"""The word of a link opens one thing, ends, and is kept nowhere."""

import hashlib
from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection

from nextround.apps.coaching import asking
from nextround.apps.coaching.asking import AskingError
from nextround.apps.coaching.models import Review
from nextround.apps.core import history
from nextround.apps.core.models import Change
from web.conftest import kept_models

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)


@pytest.fixture
def by_link(ask):
    return ask(way="link")


def test_the_word_leads_to_the_review(by_link):
    assert asking.by_word(asking.make_link(by_link)) == by_link


def test_its_digest_alone_is_kept(by_link):
    word = asking.make_link(by_link)
    with connection.cursor() as cursor:
        tables = [model._meta.db_table for model in kept_models()]
        kept = repr([cursor.execute(f'SELECT * FROM "{t}"').fetchall() for t in tables])
    assert word not in kept
    assert hashlib.sha256(word.encode()).hexdigest() in kept


def test_it_has_256_bits_and_is_another_each_time(by_link):
    words = {asking.make_link(by_link) for _ in range(5)}
    assert [len(word) for word in words] == [43] * 5


def test_a_new_one_ends_the_old_one(by_link):
    old, new = asking.make_link(by_link), asking.make_link(by_link)
    assert (asking.by_word(old), asking.by_word(new)) == (None, by_link)


@pytest.mark.parametrize("wrong", ["", "x" * 43, "\0", "ü" * 5_000])
def test_a_wrong_one_leads_nowhere(ask, by_link, wrong):
    ask("Cy", way="link")
    asking.make_link(by_link)
    assert asking.by_word(wrong) is None


def test_neither_its_digest_nor_its_key_leads_there(by_link):
    asking.make_link(by_link)
    assert asking.by_word(by_link.token_digest) is None
    assert asking.by_word(by_link.key) is None


def test_taken_back_it_leads_nowhere_until_that_is_undone(by_link):
    word = asking.make_link(by_link)
    with history.following() as made:
        asking.take_back(by_link)
    assert asking.by_word(word) is None
    history.take_back(made[0])
    assert asking.by_word(word) == by_link


def test_it_is_good_on_its_last_day_and_not_after(by_link):
    word = asking.make_link(by_link)
    with time_machine.travel(f"{by_link.until}T12:00:00Z"):
        assert asking.by_word(word) == by_link
    with time_machine.travel(f"{by_link.until + A_DAY}T12:00:00Z"):
        assert asking.by_word(word) is None


def test_none_is_made_for_what_was_taken_back_or_is_over(by_link):
    with (
        time_machine.travel(f"{by_link.until + A_DAY}T12:00:00Z"),
        pytest.raises(AskingError, match="its time is over"),
    ):
        asking.make_link(by_link)
    asking.take_back(by_link)
    with pytest.raises(AskingError, match="taken back"):
        asking.make_link(by_link)
    assert Review.objects.get().token_digest == ""


def test_that_it_was_opened_is_kept_and_is_no_change_of_the_person_s(by_link):
    changes = Change.objects.count()
    with time_machine.travel(date(2026, 12, 1), tick=False):
        asking.note_opened(by_link)
    by_link.refresh_from_db()
    with time_machine.travel(date(2026, 12, 3), tick=False):
        asking.note_opened(by_link)
    by_link.refresh_from_db()
    assert (by_link.opened_at.day, by_link.last_opened_at.day) == (1, 3)
    assert Change.objects.count() == changes
