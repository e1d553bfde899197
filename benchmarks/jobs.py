"""How long a job waits from being asked for to being begun, with the worker at rest.

    python benchmarks/jobs.py [RUNS]

Starts the program as a person would, asks for one export after the other of an empty search,
each after the one before has ended, and reads the times from the jobs' own rows. Prints one
JSON object; exits 1 where the median is not under 20 ms.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from browser.program import running

MOST_MS = 20
REST_S = 120


def main(runs: int = 30) -> int:
    with (
        tempfile.TemporaryDirectory(prefix="nextround-bench-") as folder,
        running(Path(folder)) as program,
    ):
        os.environ.update(program.environment, DJANGO_SETTINGS_MODULE="nextround.settings")
        waited = _waited(runs)
    median = statistics.median(waited)
    result = {
        "what": "from asking for a job to its begin",
        "runs": runs,
        "median_ms": round(median, 1),
        "p95_ms": round(sorted(waited)[int(0.95 * runs)], 1),
    }
    print(json.dumps(result))
    return int(median >= MOST_MS)


def _waited(runs: int) -> list[float]:
    import django

    django.setup()
    from nextround.apps.core import jobs, people

    person = people.owner()
    give_up_at = time.monotonic() + REST_S
    # The typefaces are cut first, once.
    while any(not job.is_over for job in jobs.jobs(person)) and time.monotonic() < give_up_at:
        time.sleep(0.2)
    waited = []
    for _ in range(runs):
        job = jobs.start(person, "custody.export", history=False)
        while not job.is_over:
            time.sleep(0.05)
            job.refresh_from_db()
        assert job.state == "done", (job.state, job.problem)
        waited.append((job.started_at - job.recorded_at).total_seconds() * 1000)
    return waited


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 30))
