"""How well and how fast sentences of feedback are marked: python benchmarks/feedback.py, as JSON.

Quadratic weighted kappa with its bootstrap interval, 95 in 100 over sentences; beside it a model
that never saw what the rules find, because the rules were written with these sentences in view.
"""

import json
import os
import random
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "models"))

import train_feedback  # noqa: E402

from nextround.engine.feedback import features, learned, mark_of  # noqa: E402
from nextround.engine.sentences import Sentence  # noqa: E402

REFERENCE = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
DRAWS = 2000
LIMIT_MS = 5.0
LEAST = {"all": 0.80, "real": 0.70, "invented": 0.70}


def sentences(name: str) -> list[dict]:
    """Return the labelled sentences of one file."""
    lines = (REFERENCE / "feedback" / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def interval(pairs: list[tuple[int, int]]) -> list[float]:
    """Return between what kappa lies with 95 in 100, drawing sentences anew."""
    draw = random.Random(1)
    drawn = sorted(train_feedback.kappa(draw.choices(pairs, k=len(pairs))) for _ in range(DRAWS))
    return [round(drawn[int(DRAWS * share)], 3) for share in (0.025, 0.975)]


def without_rules() -> learned.Model:
    """Return a model trained on words alone."""
    seen = [
        train_feedback.Seen(each.label, each.words, {}, each.language)
        for each in train_feedback.all_seen()
    ]
    return learned.model_of(train_feedback.trained(seen))


def main() -> None:
    if not REFERENCE.is_dir():
        sys.exit(f"no reference data at {REFERENCE}: set NEXTROUND_REFERENCE=/path/to/data")
    dev = sentences("dev.jsonl")
    sets = {
        "all": dev,
        "real": [row for row in dev if row["real"]],
        "invented": sentences("invented_dev.jsonl"),
    }
    mark_of(Sentence("Thank you.", 0, 10))  # the rules and the weights are loaded once
    words_alone, report, times_ms = without_rules(), {}, []
    for name, rows in sets.items():
        pairs, bare = [], []
        for row in rows:
            start = time.perf_counter()
            mark = mark_of(Sentence(row["text"], 0, len(row["text"])))
            times_ms.append((time.perf_counter() - start) * 1000)
            pairs.append((row["label"], mark.level))
            level = words_alone.level_of(features.words_of(row["text"]), {})
            bare.append((row["label"], level))
        report[name] = {
            "sentences": len(rows),
            "kappa": round(train_feedback.kappa(pairs), 3),
            "interval": interval(pairs),
            "kappa_words_alone": round(train_feedback.kappa(bare), 3),
            "interval_words_alone": interval(bare),
        }
    times_ms.sort()
    report["median_ms"] = round(statistics.median(times_ms), 2)
    report["p95_ms"] = round(times_ms[int(0.95 * len(times_ms))], 2)
    print(json.dumps(report, indent=1))
    short = [name for name, least in LEAST.items() if report[name]["kappa"] < least]
    if short or report["p95_ms"] > LIMIT_MS:
        sys.exit(f"below the bar: {short or 'time'}")


if __name__ == "__main__":
    main()
