"""Whether links work, and where: turned on and off, as often as one likes."""

import pytest

from nextround.apps.coaching import sharing
from nextround.apps.coaching.sharing import Listens

pytestmark = pytest.mark.usefixtures("data")

HERE = Listens("127.0.0.1", 8770, "http://127.0.0.1:8770")


def test_links_are_off_until_they_are_turned_on():
    assert sharing.listens_at() is None


def test_where_they_are_answered_is_kept_until_it_is_turned_off():
    other = Listens("0.0.0.0", 80, "https://share.example.org")
    for listens in (HERE, other):
        sharing.turn_on(listens)
        assert sharing.listens_at() == listens
    for _ in range(2):
        sharing.turn_off()
        assert sharing.listens_at() is None


def test_the_note_is_for_its_owner_s_eyes(data):
    sharing.turn_on(HERE)
    assert [file.name for file in data.iterdir()] == ["share.json"]
    assert (data / "share.json").stat().st_mode & 0o777 == 0o600


def test_one_that_was_cut_off_while_it_was_written_is_in_nobody_s_way(data):
    (data / "share.unfinished").write_bytes(b"half")
    sharing.turn_on(HERE)
    assert sharing.listens_at() == HERE


@pytest.mark.parametrize("seen_as", ["http://h:1/", "http://h:1", "http://h:1//"])
def test_a_link_is_its_word_behind_the_address_without_a_stroke_too_many(seen_as):
    listens = Listens("127.0.0.1", 1, seen_as)
    assert f"{listens.address}{sharing.path_of('word')}" == "http://h:1/r/word"
