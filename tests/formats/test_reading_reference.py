"""A third of the collected and generated hostile files at the terminal, another on the page.

The pages of every PDF among them are drawn.
Of the kinds in `hostile_run.NOT_READ_YET` no words are demanded: these are recognised and
refused until their readers come. `make hostile` runs all files both ways.
"""

import sys
from http.server import ThreadingHTTPServer
from threading import Thread

import pytest

import hostile_run
from nextround.formats.contract import KINDS

pytestmark = [
    pytest.mark.reference,
    pytest.mark.timeout(300),
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


def test_every_hostile_pdf_is_drawn_or_refused_in_a_sentence(reference, canary, tmp_path):
    everything = hostile_run.cases(reference, work=tmp_path, port=canary.server_port)
    pdfs = [case for case in everything if case.kind == "pdf"]
    drawings = hostile_run.drawings_of(pdfs, work=tmp_path)
    assert len(pdfs) > 200
    assert hostile_run.drawing_faults(pdfs, drawings) == []
    assert hostile_run.left_behind(tmp_path) == []
    assert hostile_run.Canary.hits == []


def test_a_third_of_the_hostile_files_end_as_demanded(reference, canary, tmp_path):
    everything = hostile_run.cases(reference, work=tmp_path, port=canary.server_port)
    at_the_terminal, on_the_page = everything[::3], everything[1::3]
    runs = hostile_run.runs_of(at_the_terminal, work=tmp_path)
    upload = hostile_run.upload_of(on_the_page, work=tmp_path)
    assert len(everything) == 309 + 47
    assert hostile_run.faults(at_the_terminal, runs) == []
    assert hostile_run.upload_faults(on_the_page, upload) == []
    assert hostile_run.left_behind(tmp_path) == []
    assert hostile_run.Canary.hits == []
