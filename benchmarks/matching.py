"""How long a posting takes beside a long record, without sentence embeddings.

    python benchmarks/matching.py

Invented: 40 requirements of several trades against 40 years with 300 achievements. Prints one
JSON object a line; exits with 1 where the target is missed by the least of the processor's own
times, which depends least on what else the machine does.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

from parts.long_record import long_record, many_requirements

from nextround.engine.matching import matches, standing_of
from nextround.engine.profile import about_of, contradictions, headline_of

REPEATS = 21
TARGET_MS = 50
TODAY = date(2026, 1, 1)


def main() -> None:
    career, requirements = long_record(), many_requirements()
    first = _once_ms(lambda: matches(requirements, career, today=TODAY))
    matching = _ms(lambda: standing_of(matches(requirements, career, today=TODAY)))
    passed = matching["processor_least"] <= TARGET_MS
    print(
        json.dumps(
            {
                "what": "40 requirements against 40 years with 300 achievements",
                "match_ms": matching,
                "first_with_the_tables_ms": round(first[0], 1),
                "target_ms": TARGET_MS,
                "passed": passed,
            }
        )
    )
    found = matches(requirements, career, today=TODAY)
    print(
        json.dumps(
            {
                "what": "the same record beside its own copy, and texts proposed from it",
                "contradictions_ms": _ms(
                    lambda: contradictions({"CV": career, "Record": career}, today=TODAY)
                ),
                "headline_ms": _ms(lambda: headline_of(career, found, today=TODAY)),
                "about_ms": _ms(lambda: about_of(career, found, today=TODAY)),
            }
        )
    )
    sys.exit(0 if passed else 1)


def _ms(work: Callable[[], object]) -> dict[str, float]:
    taken, worked = zip(*(_once_ms(work) for _ in range(REPEATS)), strict=True)
    return {
        "median": round(statistics.median(taken), 1),
        "worst": round(max(taken), 1),
        "processor": round(statistics.median(worked), 1),
        "processor_least": round(min(worked), 1),
    }


def _once_ms(work: Callable[[], object]) -> tuple[float, float]:
    started, worked = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - started), 1000 * (time.process_time() - worked)


if __name__ == "__main__":
    main()
