"""What the pages cost with five thousand openings of twenty events each, for one person.

    python benchmarks/many.py [OPENINGS [EVENTS]]

Starts the program as a person would on a folder so filled, and asks for each page again and again
with one tab. Prints one JSON object a page: its queries, and how long an answer takes at the 50th
and 95th percentile. Exits 1 where one takes 150 ms or more at the 95th.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from pages import ALONE, MOST_MS, PARTS, Browser, asker, at, print_line, times

from browser.program import pass_for, running


def main(openings: int = 5000, events: int = 20) -> int:
    with tempfile.TemporaryDirectory(prefix="nextround-bench-") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        crowd = [sys.executable, str(PARTS / "crowd.py"), str(data), str(openings), str(events)]
        pages = json.loads(subprocess.run(crowd, check=True, capture_output=True).stdout)
        with running(Path(folder)) as program:
            entered = pass_for(program)
            browser = Browser(program.origin, f"{entered.name}={entered.value}")
            p95 = [_measure(browser, name, page, openings) for name, page in pages.items()]
    return int(max(p95) >= MOST_MS)


def _measure(browser: Browser, name: str, page: dict[str, object], openings: int) -> float:
    taken = times([asker(browser, str(page["path"]), htmx=name == "column")], ALONE)
    p50, p95 = at(taken, 0.5), at(taken, 0.95)
    print_line(page=name, openings=openings, queries=page["queries"], p50_ms=p50, p95_ms=p95)
    return p95


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
