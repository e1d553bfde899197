"""How long a two-page PDF takes from the file to its words, in the child and bare.

    python benchmarks/reading.py [RUNS]

Prints one JSON object. `bare` calls the same library in this process, without walls.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import pypdfium2 as pdfium

from formats.pdf_bytes import pdf_of_pages
from nextround.formats import reading

_PAGE = "\n".join(f"Line {number}: led the move of forty services to one." for number in range(45))


def _bare(content: bytes) -> str:
    document = pdfium.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def _milliseconds(work: Callable[[], object], *, runs: int) -> list[float]:
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)


def main(runs: int = 60) -> None:
    content = pdf_of_pages(_PAGE, _PAGE)
    assert "forty services" in reading.read(content, name="cv.pdf").words
    child = _milliseconds(lambda: reading.read(content, name="cv.pdf"), runs=runs)
    bare = _milliseconds(lambda: _bare(content), runs=runs)
    result = {
        "what": "two-page PDF, start of the child to its words",
        "runs": runs,
        "median_ms": round(statistics.median(child), 1),
        "p95_ms": round(child[int(0.95 * runs)], 1),
        "bare_median_ms": round(statistics.median(bare), 2),
        "bare_p95_ms": round(bare[int(0.95 * runs)], 2),
        "ratio_of_medians": round(statistics.median(child) / statistics.median(bare), 1),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
