"""How long a two-page PDF takes from the file to its words: forked, in a plain child, and bare.

    python benchmarks/reading.py [RUNS]

Prints one JSON object. `forked` goes by the server that the running program keeps, `plain`
starts a child of its own, `bare` calls the same library in this process, without walls.
Exits with 1 if the forked child is over its bar.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import pypdfium2 as pdfium

from formats import ways
from formats.pdf_bytes import pdf_of_pages
from nextround.formats import reading

_PAGE = "\n".join(f"Line {number}: led the move of forty services to one." for number in range(45))
_BAR_MS = 150


def _bare(content: bytes) -> str:
    document = pdfium.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def _forked_ms(content: bytes, *, runs: int) -> list[float]:
    with (
        tempfile.TemporaryDirectory() as folder,
        ways.serving(Path(folder), *ways.READERS) as server,
    ):
        os.environ[reading.SERVER] = server.socket
        taken = _milliseconds(lambda: reading.read(content, name="cv.pdf"), runs=runs)
        del os.environ[reading.SERVER]
        return taken


def _milliseconds(work: Callable[[], object], *, runs: int) -> list[float]:
    work()  # once to warm up
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)


def main(runs: int = 60) -> int:
    content = pdf_of_pages(_PAGE, _PAGE)
    assert "forty services" in reading.read(content, name="cv.pdf").words
    times = {
        "forked": _forked_ms(content, runs=runs),
        "plain": _milliseconds(lambda: reading.read(content, name="cv.pdf"), runs=runs),
        "bare": _milliseconds(lambda: _bare(content), runs=runs),
    }
    median = {way: statistics.median(taken) for way, taken in times.items()}
    p95 = {way: taken[int(0.95 * runs)] for way, taken in times.items()}
    result = {
        "what": "two-page PDF, start of the child to its words",
        "runs": runs,
        "median_ms": {way: round(taken, 2) for way, taken in median.items()},
        "p95_ms": {way: round(taken, 2) for way, taken in p95.items()},
        "bar_p95_ms": _BAR_MS,
        "plain_to_forked": round(median["plain"] / median["forked"], 1),
        "forked_to_bare": round(median["forked"] / median["bare"], 1),
    }
    print(json.dumps(result))
    return 1 if p95["forked"] > _BAR_MS else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 60))
