"""How well and how fast skills are found in postings, beside other ways to find them.

    python benchmarks/skills.py [RESAMPLES]

Prints one JSON object a set: strict and relaxed F1 by `score_skills.py` with 95 % intervals over
resampled postings; then one of times and memory. Exits with 1 if English is under its bars or a
sentence takes longer than it may.
"""

import json
import os
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
# As the program has it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import scorers
from nextround.engine.skills.reader import SkillReader

_FOLDER = Path(os.environ.get("NEXTROUND_REFERENCE", Path(__file__).parents[2] / "shared" / "data"))
_POSTINGS = _FOLDER / "postings"
# Relaxed and strict F1 on the same English sentences, measured once by the same script.
_BASELINES = {
    "names of a taxonomy (ESCO)": (0.15, None),
    "names of a vendor (Lightcast)": (0.28, None),
    "linear CRF": (0.50, None),
    "linear CRF with lists": (0.52, 0.38),
}
_RELAXED, _STRICT, _MOST_MS = 0.56, 0.42, 20
_TIMED, _ONE_SIDE = 400, 0.025


def main(resamples: int = 1000) -> int:
    if not _POSTINGS.is_dir():
        print(json.dumps({"what": "skills in postings", "skipped": f"no {_POSTINGS}"}))
        return 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    from nextround.assist import encoder

    reader = encoder.reader()
    reader.skill_spans("Load everything.")
    loaded = time.perf_counter() - started
    english = _scores(reader, "skills_dev.jsonl", resamples=resamples, together=True)
    print(json.dumps({**english, "baselines (relaxed, strict)": _BASELINES}))
    print(json.dumps(_scores(reader, "skills_dev.jsonl", resamples=resamples, together=False)))
    print(json.dumps(_scores(reader, "skills_da_dev.jsonl", resamples=resamples, together=False)))
    times = _times(reader)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    more = {"load_s": round(loaded, 2), "memory_mb": memory // 1024, "bar_ms": _MOST_MS}
    print(json.dumps({**times, **more}))
    under = english["relaxed"][0] < _RELAXED or english["strict"][0] < _STRICT
    # Work, not the clock: a machine that does much else must not fail it.
    return 1 if under or times["alone_work_ms_median"] > _MOST_MS else 0


def _rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (_POSTINGS / name).read_text("utf-8").splitlines()]


def _scores(reader: SkillReader, name: str, *, resamples: int, together: bool) -> dict:
    scorer = scorers.scorer(_POSTINGS / "score_skills.py")
    counts = [
        _counts(scorer, posting, reader.skills_of([r["text"] for r in posting], together=together))
        for posting in _postings(_rows(name))
    ]
    lots = random.Random(7)
    drawn = [lots.choices(counts, k=len(counts)) for _ in range(resamples)]
    return {
        "what": f"{name}, {'whole postings' if together else 'lone sentences'}",
        "sentences": len(_rows(name)),
        **{
            kind: [_f1(counts, kind), *_middle([_f1(each, kind) for each in drawn])]
            for kind in ("strict", "relaxed")
        },
    }


def _postings(rows: list[dict]) -> list[list[dict]]:
    return [list(some) for _, some in groupby(rows, key=lambda row: row["posting"])]


def _counts(scorer: ModuleType, posting: list[dict], found: list) -> dict[str, int]:
    """Return what F1 is made of in one posting."""
    counts = dict.fromkeys(("strict", "relaxed", "spans"), 0)
    for row, spans in zip(posting, found, strict=True):
        gold = sorted({(span["start"], span["end"], "") for span in row["skills"]})
        told = sorted({(span.start, span.end, "") for span in spans})
        counts["strict"] += scorer.match(gold, told, lambda share: share >= 1)
        counts["relaxed"] += scorer.match(gold, told, lambda share: share >= 0.5)
        counts["spans"] += len(gold) + len(told)
    return counts


def _f1(counts: list[dict[str, int]], kind: str) -> float:
    spans = sum(each["spans"] for each in counts)
    return round(2 * sum(each[kind] for each in counts) / spans, 4) if spans else 0.0


def _middle(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    return ordered[int(_ONE_SIDE * len(ordered))], ordered[int((1 - _ONE_SIDE) * len(ordered))]


def _times(reader: SkillReader) -> dict:
    """Return milliseconds a sentence: by the clock, and of one processor's work."""
    texts = [row["text"] for row in _rows("skills_dev.jsonl")[:_TIMED]]
    alone = [_ms(lambda text=text: reader.skill_spans(text)) for text in texts]
    by_clock, of_work = (sorted(each) for each in zip(*alone, strict=True))
    clock, work = _ms(lambda: reader.skills_of(texts))
    return {
        "what": f"one sentence of {_TIMED}, on one processor",
        "alone_ms_median": round(statistics.median(by_clock), 2),
        "alone_ms_p95": round(by_clock[int(0.95 * len(by_clock))], 2),
        "alone_work_ms_median": round(statistics.median(of_work), 2),
        "alone_work_ms_p95": round(of_work[int(0.95 * len(of_work))], 2),
        "in_a_posting_ms_mean": round(clock / len(texts), 2),
        "in_a_posting_work_ms_mean": round(work / len(texts), 2),
    }


def _ms(work: Callable[[], object]) -> tuple[float, float]:
    started, worked = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - started) * 1000, (time.process_time() - worked) * 1000


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
