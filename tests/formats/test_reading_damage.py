"""Files damaged at random: words or a sentence, never anything else.

A few changed bits and cuts of each good file; `make hostile` does many.
"""

import pytest

from formats import damage
from formats.ways import READERS, serving
from nextround.formats import reading
from nextround.formats.contract import KINDS, Refusal

TIMES = 5
# Of the files that are read for words too, those whose pages a reader of its own makes.
CVS = ("one-page.pdf", "styled.docx", "listed.odt", "look.rtf", "page.html", "utf-8.txt")


@pytest.fixture(scope="module")
def _server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server"), *READERS) as server:
        yield server


@pytest.fixture
def _by_server(_server, monkeypatch):
    monkeypatch.setenv(reading.SERVER, _server.socket)


@pytest.mark.usefixtures("_by_server")
@pytest.mark.parametrize("name", damage.GOOD)
def test_a_damaged_file_gives_words_or_one_sentence(name):
    contents = damage.damaged(name, times=TIMES)
    ends = list(damage.outcomes(contents, name=name))
    assert len(ends) == 2 * TIMES
    assert {*ends} <= {*KINDS, *Refusal.__members__} - damage.FAULTS


@pytest.mark.usefixtures("_by_server")
@pytest.mark.parametrize("name", [*damage.FIELDS, *CVS])
def test_a_damaged_cv_gives_its_fields_or_pages_or_one_sentence(name):
    contents = damage.damaged(name, times=TIMES)
    ends = list(damage.outcomes(contents, name=name, read=reading.cv))
    assert len(ends) == 2 * TIMES
    assert {*ends} <= {*KINDS, *Refusal.__members__} - damage.FAULTS


@pytest.mark.usefixtures("_by_server")
def test_every_kind_that_is_read_has_good_files_to_be_damaged():
    """A new kind needs one in `damage.GOOD`, and so is damaged too."""
    kinds = {name: next(damage.outcomes([good], name=name)) for name, good in damage.GOOD.items()}
    for name, good in damage.FIELDS.items():
        kinds[name] = next(damage.outcomes([good], name=name, read=reading.cv))
    assert {*kinds.values()} == {*KINDS}
    assert len(kinds) >= 20


def test_the_same_damage_is_done_each_time():
    assert damage.damaged("plain.eml", times=3) == damage.damaged("plain.eml", times=9)[:6]
