"""How well and how fast real postings are read by rules alone: python benchmarks/postings.py.

Prints one JSON object: the processor time of a posting, and how many of the requirements found
touch a skill that others labelled. Exits with 1 if a posting takes longer than it may, or too few
touch one. There is no peer that reads postings without a language model to measure it beside.
"""

import json
import os
import resource
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from labelled_postings import rows, touched
from nextround.engine.posting import posting_of

_FOLDER = Path(os.environ.get("NEXTROUND_REFERENCE", Path(__file__).parents[2] / "shared" / "data"))
_POSTINGS = _FOLDER / "postings"
_MOST_MS, _LEAST_TOUCHED = 30, 0.7
_RUNS = 5


def main() -> int:
    if not _POSTINGS.is_dir():
        print(json.dumps({"what": "postings by rules", "skipped": f"no {_POSTINGS}"}))
        return 0
    texts = [row["text"] for row in rows(_POSTINGS / "postings_dev.jsonl")]
    first = [_work_ms(text) for text in texts]
    again = [min(_work_ms(text) for _ in range(_RUNS)) for text in texts]
    requirements = touched(_POSTINGS / "skills_dev.jsonl")
    share = sum(requirements) / len(requirements)
    print(
        json.dumps(
            {
                "what": "postings by rules",
                "postings": len(texts),
                "characters_median": round(statistics.median(map(len, texts))),
                "work_ms_first_time_median": round(statistics.median(first), 1),
                "work_ms_median": round(statistics.median(again), 1),
                "work_ms_worst": round(max(again), 1),
                "bar_ms": _MOST_MS,
                "requirements_touching_a_label": round(share, 3),
                "of": len(requirements),
                "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )
    return 1 if statistics.median(again) > _MOST_MS or share < _LEAST_TOUCHED else 0


def _work_ms(text: str) -> float:
    began = time.process_time()
    posting_of(text)
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
