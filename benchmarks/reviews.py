"""What it costs to show something to others: python benchmarks/reviews.py, as JSON lines.

The listener for links: seconds from `nextround share on` to its first answer and from
`share off` to its last, its memory, and the time for a link's first page, beside the owner's page
of the same request. Page pictures: milliseconds a CV and kilobytes a page, for the PDFs of the
reference data, drawn by the server of children as the running program draws them.
"""

import json
import os
import statistics
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from browser.program import Pass, pass_for  # noqa: E402
from cli.commands import nextround  # noqa: E402
from formats import ways  # noqa: E402
from nextround.formats import reading  # noqa: E402
from processes import memory_mb  # noqa: E402
from share.program import Sharing, ask, make_link, sharing  # noqa: E402

REFERENCE = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
STARTS, RUNS = 5, 40


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="nextround-bench-") as folder:
        print(json.dumps(listener(Path(folder))))
    if not REFERENCE.is_dir():
        sys.exit(f"no reference data at {REFERENCE}: set NEXTROUND_REFERENCE=/path/to/data")
    print(json.dumps(pictures(sorted((REFERENCE / "cvs").glob("*.pdf")))))


def listener(folder: Path) -> dict[str, object]:
    """Return what the listener takes."""
    with sharing(folder) as shared:
        link = make_link(shared.data)
        ask(f"{shared.origin}/r/{link.word}")
        taken = milliseconds(lambda: ask(f"{shared.origin}/r/{link.word}"), runs=RUNS // 2)
        own = owner(pass_for(shared.program))
        owners = milliseconds(lambda: own(f"/people/asked/{link.review}/"), runs=RUNS)
        megabytes = sum(memory_mb(process) for process in shared.listeners())
        came, went = zip(*(turned(shared) for _ in range(STARTS)), strict=True)
    return {
        "what": "the listener for links",
        "up_s": [round(min(came), 2), round(max(came), 2)],
        "gone_s": [round(min(went), 2), round(max(went), 2)],
        "memory_mb": round(megabytes),
        "first_page_ms": round(statistics.median(taken), 1),
        "owner_s_page_ms": round(statistics.median(owners), 1),
    }


def turned(shared: Sharing) -> tuple[float, float]:
    """Return how many seconds after the command links are answered again, and are no more."""
    nextround("share", "off", data=shared.data)
    went = shared.wait_until(is_up=False)
    nextround("share", "on", "--host", "127.0.0.1", "--port", shared.port, data=shared.data)
    return shared.wait_until(is_up=True), went


def owner(found: Pass) -> Callable[[str], bytes]:
    """Return what asks for a page as the one the program belongs to."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    opener.addheaders = [("Cookie", f"{found.name}={found.value}")]

    def get(path: str) -> bytes:
        with opener.open(found.origin + path, timeout=30) as answer:
            return answer.read()

    return get


def pictures(files: list[Path]) -> dict[str, object]:
    """Return what the pictures of these files' pages take."""
    taken, sizes, pages = [], [], []
    with (
        tempfile.TemporaryDirectory() as folder,
        ways.serving(Path(folder), *ways.READERS) as server,
    ):
        os.environ[reading.SERVER] = server.socket
        for file in files:
            content = file.read_bytes()
            began = time.perf_counter()
            drawn = reading.pictures(content, name=file.name)
            taken.append((time.perf_counter() - began) * 1000)
            pages.append(len(drawn))
            sizes += [len(each.content) / 1024 for each in drawn]
        del os.environ[reading.SERVER]
    return {
        "what": "pictures of a CV's pages",
        "files": len(files),
        "pages": sum(pages),
        "cv_ms": {"median": round(statistics.median(taken)), "most": round(max(taken))},
        "page_kb": {
            "least": round(min(sizes)),
            "median": round(statistics.median(sizes)),
            "most": round(max(sizes)),
        },
    }


def milliseconds(work: Callable[[], object], *, runs: int) -> list[float]:
    """Return how long each run of some work took."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


if __name__ == "__main__":
    main()
