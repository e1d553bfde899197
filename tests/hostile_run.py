"""Every broken and hostile file of the reference data, through `nextround inspect`.

    python -m tests.hostile_run            # all of them, as `make hostile` does
    python -m tests.hostile_run 3          # every third

Exits with 1 if a file ends otherwise than its list demands.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

ROOT = Path(__file__).parent.parent

# These kinds are recognised and refused until their readers come, so a list that demands
# their words cannot be met yet: Word, spreadsheets and calendars.
NOT_READ_YET = frozenset({"docx", "xlsx", "ics"})


@dataclass(frozen=True, slots=True)
class Case:
    """One file and what its list demands."""

    file: Path
    kind: str
    outcome: str
    max_seconds: float
    max_rss_mb: int
    must_contain: str
    must_not_contain: str


@dataclass(frozen=True, slots=True)
class Run:
    """What `inspect` did with one file."""

    code: int
    printed: str
    complained: str
    seconds: float
    rss_mb: float


class Canary(BaseHTTPRequestHandler):
    """Counts the requests that no reader may make."""

    hits: list[str] = []

    def do_GET(self) -> None:
        self.hits.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_GET  # noqa: N815  the name is the server's

    def log_message(self, *args: object) -> None:
        pass


def cases(reference: Path, *, work: Path, port: int) -> list[Case]:
    """Return the collected and the generated files, less what is not read yet."""
    hostile = reference / "hostile"
    generated = work / "generated"
    command = [sys.executable, str(hostile / "gen_hostile.py"), str(generated)]
    subprocess.run([*command, "--port", str(port)], check=True, capture_output=True)
    listed = [*_listed(hostile / "MANIFEST.csv"), *_listed(generated / "EXPECTED.csv")]
    return [case for case in listed if not (case.kind in NOT_READ_YET and case.outcome == "parsed")]


def runs_of(chosen: Sequence[Case], *, work: Path) -> list[Run]:
    """Inspect each file, as many at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda case: _inspect(case.file, work=work), chosen))


def faults(chosen: Sequence[Case], runs: Sequence[Run]) -> list[str]:
    """Return one line for each demand that a file breaks."""
    return [
        f"{case.file.name}: {fault}"
        for case, run in zip(chosen, runs, strict=True)
        for fault in _faults_of(case, run)
    ]


def left_behind(work: Path) -> list[str]:
    """Return the files and processes that outlived the runs."""
    return [str(path) for path in _folder(work).iterdir()] + _processes_in(work)


def _listed(table: Path) -> Iterable[Case]:
    with table.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield Case(
                file=table.parent / row["file"],
                kind=row["kind"],
                outcome=row["outcome"],
                max_seconds=float(row["max_seconds"]),
                max_rss_mb=int(row["max_rss_mb"]),
                must_contain=row["must_contain"],
                must_not_contain=row["must_not_contain"],
            )


def _folder(work: Path) -> Path:
    folder = work / "temporary"
    folder.mkdir(exist_ok=True)
    return folder


# A small process between us and the one that is measured: the kernel counts the memory of
# whoever starts a process as that process's own until it runs its own program.
_MEASURE = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as report:
    report.write(f"{code} {usage.ru_maxrss}")
"""


def _inspect(file: Path, *, work: Path) -> Run:
    command = [sys.executable, "-m", "nextround", "inspect", str(file), "--json"]
    environment = {**os.environ, "TMPDIR": str(_folder(work))}
    with (
        tempfile.TemporaryFile(dir=work) as printed,
        tempfile.TemporaryFile(dir=work) as complained,
        tempfile.NamedTemporaryFile(dir=work) as report,
    ):
        started = time.monotonic()
        subprocess.run(
            [sys.executable, "-I", "-S", "-c", _MEASURE, report.name, *command],
            stdout=printed,
            stderr=complained,
            env=environment,
            check=False,
        )
        code, rss_kb = (int(number) for number in report.read().split())
        printed.seek(0)
        complained.seek(0)
        return Run(
            code=code,
            printed=printed.read().decode(),
            complained=complained.read().decode(),
            seconds=time.monotonic() - started,
            rss_mb=rss_kb / 1024,
        )


def _faults_of(case: Case, run: Run) -> Iterable[str]:
    yield from _wrong_ends(case, run)
    yield from _wrong_words(case, run)
    if run.seconds > case.max_seconds:
        yield f"took {run.seconds:.1f} s of {case.max_seconds}"
    if run.rss_mb > case.max_rss_mb:
        yield f"took {run.rss_mb:.0f} MB of {case.max_rss_mb}"


def _wrong_ends(case: Case, run: Run) -> Iterable[str]:
    if run.code not in {0, 2}:
        yield f"ended with {run.code}: {run.complained[-300:]}"
    if case.outcome == "parsed" and run.code != 0:
        yield f"not read: {run.complained.strip()}"
    if case.outcome == "clear_error" and run.code != 2:
        yield "read, where it ought to be refused"
    if run.code == 2 and not _is_sentence(run.complained):
        yield f"not a sentence: {run.complained[:200]!r}"


def _wrong_words(case: Case, run: Run) -> Iterable[str]:
    said = (_words(run) if run.code == 0 else "") + run.complained
    if case.must_contain not in said:
        yield f"lacks {case.must_contain!r}: {said[:200]!r}"
    if case.must_not_contain and case.must_not_contain in said + run.printed:
        yield f"gives away {case.must_not_contain!r}"


def _words(run: Run) -> str:
    return str(json.loads(run.printed)["words"])


def _is_sentence(complaint: str) -> bool:
    line = complaint.strip()
    return "\n" not in line and line.endswith(".") and 30 < len(line) < 250


def _processes_in(work: Path) -> list[str]:
    """Return the processes whose working folder lies in ours: children that outlived us."""
    found = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if str(link.readlink()).startswith(str(_folder(work))):
                found.append(f"process {link.parent.name}")
        except OSError:
            continue
    return found


def main(every: int = 1) -> int:
    """Run every n-th file and print what was found as one JSON object."""
    reference = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Canary)
    Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        chosen = cases(reference, work=work, port=server.server_port)[::every]
        runs = runs_of(chosen, work=work)
        found = [*faults(chosen, runs), *left_behind(work), *Canary.hits]
    server.shutdown()
    report = {
        "files": len(chosen),
        "read": sum(run.code == 0 for run in runs),
        "refused": sum(run.code == 2 for run in runs),
        "slowest_s": round(max(run.seconds for run in runs), 1),
        "largest_mb": round(max(run.rss_mb for run in runs)),
        "requests": len(Canary.hits),
        "faults": found,
    }
    sys.stdout.write(json.dumps(report, indent=1) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
