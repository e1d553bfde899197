"""Every broken and hostile file of the reference data, at the terminal and on the page.

    python tests/hostile_run.py            # all of them, as `make hostile` does
    python tests/hostile_run.py 3          # every third

Each goes through `nextround inspect`, and through the upload page of a running program, first one
after the other and then four at once; the pages of each PDF are drawn; then good files are damaged
at random. Prints one JSON object with what was done and what was found. Exits with 1 if a file ends
otherwise than its list demands.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from formats import damage, drawing, ways
from hostile_program import Answer, Program, asking_for_a_page, running
from nextround.formats import reading
from processes import free_port, working_in

ROOT = Path(__file__).parent.parent

# These kinds are recognised and refused until their readers come, so that a sentence is taken
# where a list demands their words: spreadsheets and calendars.
NOT_READ_YET = frozenset({"xlsx", "ics"})
# What people send CVs as. A CV may take longer than words alone: as much as its reader may.
CV_KINDS = frozenset({"pdf", "docx", "odt", "txt", "png", "json", "zip", "doc"})
CV_S = 25.0
# The page takes one thing at a time: of these it says how many there are, or reads the only one.
MANY_IN_ONE = "mbox"
# A list's seconds are the work of a program that is started for one file. By the clock each way may
# take so much longer, for what else the machine does meanwhile, but not wait for ever.
WAITS_S = 10.0
# So late may the front page be, for all but one in twenty, while files are read.
PAGE_S = 0.2
DAMAGES = 60
# How many files the reference data has and makes. Where it has others, a list was cut short.
REAL, GENERATED = 309, 47
AT_ONCE = 4


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
    """What `inspect` did with one file: `work_s` of processor time, `seconds` by the clock."""

    code: int
    printed: str
    complained: str
    seconds: float
    work_s: float
    rss_mb: float


@dataclass(frozen=True, slots=True)
class Upload:
    """What the page did with all the files.

    Attributes:
        waits: The seconds that each front page took in the meantime, from the shortest on.
        faults: What is wrong with the program as a whole.
    """

    answers: list[Answer]
    waits: list[float]
    faults: list[str]

    @property
    def p95_s(self) -> float:
        return self.waits[int(0.95 * len(self.waits))]


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
    """Return the collected and the generated files; of what is not read yet no words are asked."""
    hostile = reference / "hostile"
    generated = work / "generated"
    command = [sys.executable, str(hostile / "gen_hostile.py"), str(generated)]
    subprocess.run([*command, "--port", str(port)], check=True, capture_output=True)
    real, made = [*_listed(hostile / "MANIFEST.csv")], [*_listed(generated / "EXPECTED.csv")]
    if (len(real), len(made)) != (REAL, GENERATED):
        raise RuntimeError(f"{len(real)} real and {len(made)} generated files are listed")
    return [_demanded_today(case) for case in (*real, *made)]


def runs_of(chosen: Sequence[Case], *, work: Path) -> list[Run]:
    """Inspect each file, as many at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda case: _inspect(case.file, work=work), chosen))


def upload_of(chosen: Sequence[Case], *, work: Path, at_once: int = 1) -> Upload:
    """Drop each file on the page of a running program, one after the other or some at once."""
    with running(work, temporary=_folder(work), port=free_port()) as program:
        before = _kept(program)
        with asking_for_a_page(program) as waits:
            drop = program.drop if at_once == 1 else program.drop_beside_others
            with ThreadPoolExecutor(at_once) as pool:
                answers = list(pool.map(drop, [case.file for case in chosen]))
        more = {*_kept(program).items()} - {*before.items()}
    found = [f"kept at the end: {more}"] if more else []
    complaints = (work / "errors.txt").read_text()
    if "Traceback" in complaints:
        found.append(complaints[-2000:])
    return Upload(answers, sorted(waits), found)


def drawings_of(chosen: Sequence[Case], *, work: Path) -> list[drawing.Drawing]:
    """Draw the pages of each file, as many files at once as there are cores."""
    return drawing.drawings_of([case.file for case in chosen], folder=_folder(work))


def cvs_of(chosen: Sequence[Case], *, work: Path) -> list[drawing.Drawing]:
    """Read each file as a CV, as many at once as there are cores."""
    return drawing.cvs_of([case.file for case in chosen], folder=_folder(work))


def faults(chosen: Sequence[Case], runs: Sequence[Run]) -> list[str]:
    """Return one line for each demand that a file breaks at the terminal."""
    return [
        f"{case.file.name}: {fault}"
        for case, run in zip(chosen, runs, strict=True)
        for fault in _faults_of(case, run)
    ]


def upload_faults(chosen: Sequence[Case], upload: Upload) -> list[str]:
    """Return one line for each demand that a file, or the program, breaks on the page."""
    found = [
        f"{case.file.name} on the page: {fault}"
        for case, answer in zip(chosen, upload.answers, strict=True)
        for fault in _page_faults_of(case, answer)
    ]
    if upload.p95_s >= PAGE_S:
        found.append(f"the front page took {upload.p95_s:.3f} s while files were read")
    return found + upload.faults


def drawing_faults(chosen: Sequence[Case], drawings: Sequence[drawing.Drawing]) -> list[str]:
    """Return one line for each demand that a PDF breaks when its pages are drawn."""
    return [
        f"{case.file.name} drawn: {fault}"
        for case, drawn in zip(chosen, drawings, strict=True)
        for fault in _drawing_faults_of(case, drawn)
    ]


def cv_faults(chosen: Sequence[Case], read: Sequence[drawing.Drawing]) -> list[str]:
    """Return one line for each demand that a file breaks when it is read as a CV."""
    return [
        f"{case.file.name} as a CV: {fault}"
        for case, found in zip(chosen, read, strict=True)
        for fault in _cv_faults_of(case, found)
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


def _demanded_today(case: Case) -> Case:
    if case.kind in NOT_READ_YET and case.outcome == "parsed":
        return replace(case, outcome="either", must_contain="")
    return case


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
    report.write(f"{code} {usage.ru_maxrss} {usage.ru_utime + usage.ru_stime}")
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
        code, rss_kb, work_s = report.read().split()
        printed.seek(0)
        complained.seek(0)
        return Run(
            code=int(code),
            printed=printed.read().decode(),
            complained=complained.read().decode(),
            seconds=time.monotonic() - started,
            work_s=float(work_s),
            rss_mb=int(rss_kb) / 1024,
        )


def _faults_of(case: Case, run: Run) -> Iterable[str]:
    yield from _wrong_ends(case, run)
    yield from _wrong_words(case, run)
    if run.work_s > case.max_seconds:
        yield f"worked {run.work_s:.1f} s of {case.max_seconds}"
    yield from _waits_too_long(run.seconds, case.max_seconds)
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
    return "\n" not in line and line.endswith(".") and 20 < len(line) < 250


def _page_faults_of(case: Case, answer: Answer) -> Iterable[str]:
    refused = answer.status == 422
    if answer.status not in {200, 422}:
        yield f"ended with {answer.status}: {answer.page[-300:]}"
    if refused and not _is_sentence(answer.complaint):
        yield f"not a sentence: {answer.complaint[:200]!r}"
    if case.outcome == "clear_error" and not refused:
        yield "read, where it ought to be refused"
    if case.outcome == "parsed" and refused and case.kind != MANY_IN_ONE:
        yield f"not read: {answer.complaint}"
    if case.must_contain not in answer.words + answer.complaint and case.kind != MANY_IN_ONE:
        yield f"lacks {case.must_contain!r}: {answer.complaint}"
    if case.must_not_contain and case.must_not_contain in answer.page:
        yield f"gives away {case.must_not_contain!r}"
    yield from _waits_too_long(answer.seconds, case.max_seconds)
    if answer.memory_mb > case.max_rss_mb:
        yield f"took {answer.memory_mb:.0f} MB of {case.max_rss_mb}"


def _drawing_faults_of(case: Case, drawn: drawing.Drawing) -> Iterable[str]:
    if case.outcome == "parsed" and drawn.complaint:
        yield f"not drawn: {drawn.complaint}"
    if case.outcome == "clear_error" and not drawn.complaint:
        yield "drawn, where it ought to be refused"
    yield from _waits_too_long(drawn.seconds, case.max_seconds)


def _cv_faults_of(case: Case, found: drawing.Drawing) -> Iterable[str]:
    if case.outcome == "parsed" and found.complaint:
        yield f"not read: {found.complaint}"
    if case.outcome == "clear_error" and not found.complaint:
        yield "read, where it ought to be refused"
    if found.complaint and not _is_sentence(found.complaint):
        yield f"not a sentence: {found.complaint[:200]!r}"
    yield from _waits_too_long(found.seconds, CV_S)


def _waits_too_long(seconds: float, max_seconds: float) -> Iterable[str]:
    if seconds > max_seconds + WAITS_S:
        yield f"took {seconds:.1f} s of {max_seconds + WAITS_S}"


def _kept(program: Program) -> dict[str, int]:
    """Return how much the program keeps: rows by table, and files."""
    files = [path for path in (program.data / "files").rglob("*") if path.is_file()]
    return {**program.kept(), "files": len(files)}


def _processes_in(work: Path) -> list[str]:
    """Return the processes whose working folder lies in ours: children that outlived us."""
    return [f"process {pid}" for pid in working_in(_folder(work))]


def damage_report(*, times: int = DAMAGES) -> dict[str, object]:
    """Damage each good file so many times by a bit and as often by a cut, and read them all."""
    started, ends = time.monotonic(), Counter[str]()
    with (
        tempfile.TemporaryDirectory() as folder,
        ways.serving(Path(folder), *ways.READERS) as server,
    ):
        os.environ[reading.SERVER] = server.socket
        for name in damage.GOOD:
            ends.update(damage.outcomes(damage.damaged(name, times=times), name=name))
        for name in (*damage.FIELDS, *damage.GOOD):
            damaged = damage.damaged(name, times=times)
            ends.update(damage.outcomes(damaged, name=name, read=reading.cv))
        del os.environ[reading.SERVER]
    return {
        "files": ends.total(),
        "seconds": round(time.monotonic() - started, 1),
        "ends": dict(ends.most_common()),
        "faults": sorted(damage.FAULTS & {*ends}),
    }


def _inspect_report(chosen: Sequence[Case], *, work: Path) -> dict[str, object]:
    runs = runs_of(chosen, work=work)
    return {
        "files": len(chosen),
        "read": sum(run.code == 0 for run in runs),
        "refused": sum(run.code == 2 for run in runs),
        "slowest_s": round(max(run.seconds for run in runs), 1),
        "largest_mb": round(max(run.rss_mb for run in runs)),
        "faults": [*faults(chosen, runs), *left_behind(work)],
    }


def _upload_report(chosen: Sequence[Case], *, work: Path, at_once: int = 1) -> dict[str, object]:
    upload = upload_of(chosen, work=work, at_once=at_once)
    return {
        "files": len(chosen),
        "read": sum(answer.status == 200 for answer in upload.answers),
        "refused": sum(answer.status == 422 for answer in upload.answers),
        "slowest_s": round(max(answer.seconds for answer in upload.answers), 1),
        "largest_mb": round(max(answer.memory_mb for answer in upload.answers)),
        "front_pages": len(upload.waits),
        "front_page_p95_ms": round(upload.p95_s * 1000),
        "front_page_slowest_ms": round(upload.waits[-1] * 1000),
        "faults": [*upload_faults(chosen, upload), *left_behind(work)],
    }


def _drawing_report(chosen: Sequence[Case], *, work: Path) -> dict[str, object]:
    drawings = drawings_of(chosen, work=work)
    return {
        "files": len(chosen),
        "pages": sum(drawn.pages for drawn in drawings),
        "refused": sum(bool(drawn.complaint) for drawn in drawings),
        "slowest_s": round(max(drawn.seconds for drawn in drawings), 1),
        "faults": [*drawing_faults(chosen, drawings), *left_behind(work)],
    }


def _cv_report(chosen: Sequence[Case], *, work: Path) -> dict[str, object]:
    found = cvs_of(chosen, work=work)
    return {
        "files": len(chosen),
        "pages": sum(read.pages for read in found),
        "refused": sum(bool(read.complaint) for read in found),
        "slowest_s": round(max(read.seconds for read in found), 1),
        "faults": [*cv_faults(chosen, found), *left_behind(work)],
    }


def main(every: int = 1) -> int:
    """Run every n-th file and print what was found as one JSON object."""
    reference = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Canary)
    Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        chosen = cases(reference, work=work, port=server.server_port)[::every]
        report = {
            "inspect": _inspect_report(chosen, work=work),
            "page": _upload_report(chosen, work=work),
            "page, four at once": _upload_report(chosen, work=work, at_once=AT_ONCE),
            "pictures": _drawing_report([case for case in chosen if case.kind == "pdf"], work=work),
            "cvs": _cv_report([case for case in chosen if case.kind in CV_KINDS], work=work),
            "damage": damage_report(times=DAMAGES // every),
        }
    server.shutdown()
    # All faults once more at the end, where whoever sees the last lines alone finds them.
    found = [fault for part in report.values() for fault in part["faults"]]
    told = {**report, "requests": len(Canary.hits), "faults": found}
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    return 1 if found or Canary.hits else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
