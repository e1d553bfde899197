"""How long one mail takes to be understood: python benchmarks/mail.py, one JSON object."""

import json
import os
import statistics
import sys
import time
from pathlib import Path

from nextround.engine.mail import Mail, understand

ROOT = Path(__file__).parent.parent
REFERENCE = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
FILES = ("mails/dev.jsonl", "mails/invented_dev.jsonl")


def mails() -> list[Mail]:
    """Return the reference mails."""
    rows = [
        json.loads(line)
        for file in FILES
        for line in (REFERENCE / file).read_text(encoding="utf-8").splitlines()
    ]
    return [Mail(row["subject"], row["from"], row["body"]) for row in rows]


def main() -> None:
    if not REFERENCE.is_dir():
        sys.exit(f"no reference data at {REFERENCE}: set NEXTROUND_REFERENCE=/path/to/data")
    letters = mails()
    for letter in letters:
        understand(letter)
    times_ms = []
    for letter in letters:
        start = time.perf_counter()
        understand(letter)
        times_ms.append((time.perf_counter() - start) * 1000)
    times_ms.sort()
    print(
        json.dumps(
            {
                "mails": len(letters),
                "median_ms": round(statistics.median(times_ms), 2),
                "p95_ms": round(times_ms[int(0.95 * len(times_ms))], 2),
                "mean_ms": round(statistics.mean(times_ms), 2),
            }
        )
    )


if __name__ == "__main__":
    main()
