"""A few of the collected and generated hostile files; `make hostile` goes through all in every way.

Of the kinds in `hostile_run.NOT_READ_YET` no words are demanded: these are recognised and
refused until their readers come.
"""

import sys
from http.server import ThreadingHTTPServer
from threading import Thread

import pytest

import hostile_run
from nextround.formats.contract import KINDS

ONE_IN = 60

pytestmark = [
    pytest.mark.reference,
    pytest.mark.skipif(sys.platform != "linux", reason="measures processes by /proc"),
]


def test_what_is_not_read_yet_is_what_has_no_reader():
    assert hostile_run.NOT_READ_YET.isdisjoint(KINDS)
    assert {"pdf", "mbox", "eml", "html", "txt"}.isdisjoint(hostile_run.NOT_READ_YET)


@pytest.fixture
def canary():
    server = ThreadingHTTPServer(("127.0.0.1", 0), hostile_run.Canary)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_few_hostile_files_end_as_demanded_in_every_way(reference, canary, tmp_path):
    chosen = hostile_run.cases(reference, work=tmp_path, port=canary.server_port)[::ONE_IN]
    pdfs = [case for case in chosen if case.kind == "pdf"]
    documents = [case for case in chosen if case.kind in hostile_run.CV_KINDS]
    runs = hostile_run.runs_of(chosen, work=tmp_path)
    drawings = hostile_run.drawings_of(pdfs, work=tmp_path)
    cvs = hostile_run.cvs_of(documents, work=tmp_path)
    assert len(pdfs) > 1
    assert hostile_run.faults(chosen, runs) == []
    assert hostile_run.drawing_faults(pdfs, drawings) == []
    assert hostile_run.cv_faults(documents, cvs) == []
    assert hostile_run.left_behind(tmp_path) == []
    assert hostile_run.Canary.hits == []
