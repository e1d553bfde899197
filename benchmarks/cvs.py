"""How well and how fast the reference CVs are read: python benchmarks/cvs.py, JSON lines.

Scores are F1 by the reference data's own `score.py`, beside those of OpenResume's parser, which
were measured once by the same script. Times go by a reader that is kept ready, from the file to
the facts. Exits with 1 if a bar is missed.
"""

import csv
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import scorers
from formats import ways
from nextround.engine.career.json_resume import json_resume_of
from nextround.engine.cv import read
from nextround.formats import reading

ROOT = Path(__file__).parent.parent
REFERENCE = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
OPENRESUME = {
    "overall_pdf": 0.44,
    "overall_with_docx": 0.38,
    "work_entry_exact": 0.22,
    "median_ms": 238,
    "worst_ms": 2800,
    "invented": 0.09,
}
BARS = {"overall": 0.85, "invented": 0.65, "median_ms": 150, "worst_ms": 800}
RUNS = 5


def main() -> int:
    if not REFERENCE.is_dir():
        sys.exit(f"no reference data at {REFERENCE}: set NEXTROUND_REFERENCE=/path/to/data")
    dev, invented = REFERENCE / "cvs", REFERENCE / "cvs" / "invented"
    scorer = scorers.scorer(dev / "score.py")
    with tempfile.TemporaryDirectory() as data, ways.serving(Path(data), *ways.READERS) as server:
        os.environ[reading.SERVER] = server.socket
        result = _measured(scorer, dev, what="dev half")
        others = _measured(scorer, invented, what="invented")
    print(json.dumps({"what": "OpenResume, measured once", **OPENRESUME}))
    reached = {
        "overall": result["overall"] >= BARS["overall"],
        "invented": others["overall"] >= BARS["invented"],
        "median_ms": result["median_ms"] <= BARS["median_ms"],
        "worst_ms": result["worst_ms"] <= BARS["worst_ms"],
    }
    print(
        json.dumps({"what": "bars", **BARS, "missed": [k for k, ok in reached.items() if not ok]})
    )
    return 0 if all(reached.values()) else 1


def _measured(scorer: ModuleType, folder: Path, *, what: str) -> dict[str, Any]:
    truths = scorer.load(folder / "truth")
    resumes, times = {}, {}
    for path in _files(folder, truths):
        resumes[path.stem], times[path.name] = _read(path)
    report = scorer.score_all(resumes, truths)
    result = {
        "what": what,
        **scores_of(report),
        "by_layout": _by_layout(folder, report["per_cv"]),
        "median_ms": round(statistics.median(times.values())),
        "worst_ms": round(max(times.values())),
        "slowest": max(times, key=lambda name: times[name]),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(json.dumps(result, ensure_ascii=False))
    return result


def scores_of(report: dict[str, Any]) -> dict[str, Any]:
    """Return what the reference data's script found, rounded, for a line of JSON."""
    return {
        "cvs": report["cvs"],
        "overall": round(report["overall"], 3),
        "fields": {k: round(v["macro_f1"], 3) for k, v in report["fields"].items()},
        "work_entry_exact": round(report["work_entry_exact"], 3),
        "education_entry_exact": round(report["education_entry_exact"], 3),
        "by_cv": {name: round(score, 3) for name, score in report["per_cv"].items()},
    }


def _files(folder: Path, truths: dict[str, Any]) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.stem in truths:
            yield path


def _read(path: Path) -> tuple[dict[str, Any], float]:
    """Return what a CV tells, and the median time it took in milliseconds."""
    taken = []
    resume: dict[str, Any] = {}
    for _ in range(RUNS):
        started = time.perf_counter()
        try:
            document = reading.cv_file(path).document
            resume = json_resume_of(read(document, file=path.name).career)
        except reading.UnreadableError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
        taken.append((time.perf_counter() - started) * 1000)
    return resume, statistics.median(taken)


def _by_layout(folder: Path, scores: dict[str, float]) -> dict[str, float]:
    with (folder / "MANIFEST.csv").open(encoding="utf-8") as manifest:
        layouts = {Path(row["file"]).stem: row["layout"] for row in csv.DictReader(manifest)}
    found: dict[str, list[float]] = defaultdict(list)
    for name, score in scores.items():
        found[layouts.get(name, "?")].append(score)
    return {layout: round(statistics.mean(each), 3) for layout, each in sorted(found.items())}


if __name__ == "__main__":
    sys.exit(main())
