"""How fast the pages answer with a large search, for one person and for twenty tabs at once.

    python benchmarks/pages.py [OPENINGS [EVENTS]]

Starts the program as a person would, on a folder filled with 2,000 openings of 20 events each and
a career of forty years, and asks for each page over HTTP. Beside each, in the same run and on the
same server software with the same settings, a bare Django page that sends as many bytes and asks as
many queries.
Then eight writers edit 500 times each. Before and after, what all processes take of memory at
rest. Prints one JSON object a line; exits 1 where a bar is not held: 150 ms for a page at the 95th
percentile with one tab and 300 ms with twenty, 250 MB at rest (320 MB once each page was asked for
by twenty at once), no edit lost. Progress, which works out a whole search, the table filtered by a
word, for which every name is read, and the record and what stands beside a posting, for which a
whole career is, have the first bar alone.
"""

import http.client
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from browser.program import Program, pass_for, running
from processes import below, memory_mb

PARTS = Path(__file__).parent / "parts"
MOST_MS, MOST_TABS_MS = 150, 300
MOST_MB, MOST_USED_MB = 250, 320
ONE_TAB_ONLY = {"progress", "table sorted, filtered", "record", "record searched", "match"}
REST_S = 120
ALONE, TABS, EACH = 60, 20, 12
WRITERS, EDITS = 8, 500


@dataclass
class Browser:
    """One tab: a connection that is kept open, with the cookie that lets it in."""

    origin: str
    cookie: str = ""

    def __post_init__(self) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(self.origin).netloc, timeout=60)

    def get(self, path: str, *, htmx: bool = False) -> bytes:
        """Return the page, or the part of it that htmx would get."""
        return self._ask("GET", path, None, {"HX-Request": "true"} if htmx else {})

    def post(self, path: str, fields: dict[str, str]) -> bytes:
        """Send a form as the page does."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin}
        return self._ask("POST", path, urlencode(fields), headers)

    def _ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> bytes:
        everything = {"Cookie": self.cookie, **headers}
        try:
            self._connection.request(method, path, body, everything)
            answer = self._connection.getresponse()
        except ConnectionError:  # the server lets a connection go that was idle for a while
            self._connection.close()
            self._connection.request(method, path, body, everything)
            answer = self._connection.getresponse()
        content = answer.read()
        if answer.status not in {200, 302}:
            raise RuntimeError(f"{method} {path}: {answer.status}")
        return content


def main(openings: int = 2000, events: int = 20) -> int:
    with tempfile.TemporaryDirectory(prefix="nextround-bench-") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        sizes = [str(openings), str(events)]
        crowd = [sys.executable, str(PARTS / "crowd.py"), str(data), *sizes]
        pages = json.loads(subprocess.run(crowd, check=True, capture_output=True).stdout)
        with running(Path(folder)) as program, _bare(data) as bare:
            memory = [_measure_memory(program, "before anything was asked")]
            entered = pass_for(program)
            cookie = f"{entered.name}={entered.value}"
            held = [
                _measure_page(name, page, program=program, cookie=cookie, bare=bare)
                for name, page in pages.items()
            ]
            lost = _measure_writers(program, cookie)
            memory.append(_measure_memory(program, "after all of it"))
    held += [memory[0] < MOST_MB, memory[1] < MOST_USED_MB, not lost]
    return int(not all(held))


def _measure_memory(program: Program, when: str) -> float:
    """Weigh all processes, each with its share, once no work is left in the background."""
    give_up_at = time.monotonic() + REST_S
    while _is_at_work(program) and time.monotonic() < give_up_at:
        time.sleep(0.2)
    memory = round(sum(map(memory_mb, below(program.pid))), 1)
    print_line(memory_mb=memory, what=f"the whole process tree at rest, {when}")
    return memory


def _is_at_work(program: Program) -> bool:
    """Return whether the worker has anything to do, or has not come to its first work yet."""
    tasks = "SELECT count(*) FROM django_tasks_database_dbtaskresult WHERE finished_at IS "
    return not _count(program, f"{tasks} NOT NULL") or bool(_count(program, f"{tasks} NULL"))


def _measure_page(
    name: str, page: dict[str, object], *, program: Program, cookie: str, bare: str
) -> bool:
    """Measure one page; returns whether it holds its bars."""
    path, is_part = str(page["path"]), name == "column"
    peer = f"/?{urlencode({'bytes': page['bytes'], 'queries': page['queries']})}"
    ours = [asker(Browser(program.origin, cookie), path, htmx=is_part) for _ in range(TABS)]
    theirs = [asker(Browser(bare), peer) for _ in range(TABS)]
    alone, alone_bare = times(ours[:1], ALONE), times(theirs[:1], ALONE)
    started = time.perf_counter()
    together = times(ours, EACH)
    took = time.perf_counter() - started
    together_bare = times(theirs, EACH)
    print_line(
        page=name,
        kb=round(int(str(page["bytes"])) / 1000, 1),
        queries=page["queries"],
        **_percentiles("one", alone),
        bare_p50=at(alone_bare, 0.5),
        ratio_of_p50=round(at(alone, 0.5) / at(alone_bare, 0.5), 1),
        **_percentiles("tabs20", together),
        bare_tabs20_p95=at(together_bare, 0.95),
        pages_a_second=round(len(together) / took),
    )
    holds_alone = at(alone, 0.95) < MOST_MS
    return holds_alone and (name in ONE_TAB_ONLY or at(together, 0.95) < MOST_TABS_MS)


def _measure_writers(program: Program, cookie: str) -> int:
    """Eight people's worth of edits at once, and how many are there afterwards."""
    browsers = [Browser(program.origin, cookie) for _ in range(WRITERS)]
    token = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', browsers[0].get("/add/"))
    assert token is not None
    secret = token[1].decode()

    def write(number: int) -> None:
        path = f"/openings/{number + 1}/note/"
        for edit in range(EDITS):
            words = f"writer {number} edit {edit}"
            browsers[number].post(path, {"csrfmiddlewaretoken": secret, "words": words})

    started = time.perf_counter()
    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    took = time.perf_counter() - started
    lost = WRITERS * EDITS - sum(_notes(program, number + 1) for number in range(WRITERS))
    print_line(
        writers=WRITERS,
        edits_each=EDITS,
        lost=lost,
        edits_a_second=round(WRITERS * EDITS / took),
    )
    return lost


def _notes(program: Program, opening: int) -> int:
    """Count what the writers left, in the database itself."""
    asked = (
        "SELECT count(DISTINCT note) FROM openings_event "
        "WHERE opening_id = ? AND note LIKE 'writer %'"
    )
    return _count(program, asked, [opening])


def _count(program: Program, question: str, values: Sequence[object] = ()) -> int:
    database = Path(program.environment["NEXTROUND_DATA"]) / "nextround.sqlite3"
    with closing(sqlite3.connect(database, timeout=20)) as connection:
        return int(connection.execute(question, values).fetchone()[0])


def asker(browser: Browser, path: str, *, htmx: bool = False) -> Callable[[], bytes]:
    browser.get(path, htmx=htmx)
    return lambda: browser.get(path, htmx=htmx)


def times(askers: list[Callable[[], bytes]], each: int) -> list[float]:
    """Return how long each answer took, in milliseconds, sorted; one thread a tab."""

    def ask(asker: Callable[[], bytes]) -> list[float]:
        taken = []
        for _ in range(each):
            started = time.perf_counter()
            asker()
            taken.append((time.perf_counter() - started) * 1000)
        return taken

    with ThreadPoolExecutor(len(askers)) as pool:
        return sorted(taken for one in pool.map(ask, askers) for taken in one)


def _percentiles(name: str, taken: list[float]) -> dict[str, float]:
    shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    return {f"{name}_{label}_ms": at(taken, share) for label, share in shares.items()}


def at(taken: list[float], share: float) -> float:
    return round(taken[min(int(len(taken) * share), len(taken) - 1)], 1)


@contextmanager
def _bare(data: Path) -> Iterator[str]:
    """Run the peer at a free port on a copy of nothing but its own small database."""
    with tempfile.TemporaryDirectory(prefix="bare-") as folder:
        process = subprocess.Popen(
            [sys.executable, str(PARTS / "bare_page.py"), folder],
            stdout=subprocess.PIPE,
            stdin=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.wait()


def print_line(**figures: object) -> None:
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
