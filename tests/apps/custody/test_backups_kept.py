"""Which backups are kept, and that two made at once are in nobody's way."""

import subprocess
import sys

from apps.custody.test_erasing import run
from cli.commands import environment, prepare

BACK_UP = """
import django; django.setup()
from nextround.apps.core import jobs, people
from nextround.apps.custody import services
jobs.run_job.call(services.start_backup(people.owner()).pk)
"""
# Both copies are begun before either is finished: each waits for the other once it has told.
TWO = """
import django; django.setup()
import sys
from pathlib import Path
from nextround.apps.custody import backup
told = []

def tell(done, total):
    told.append(done)
    if len(told) == 1:
        print("begun", flush=True)
        sys.stdin.readline()

print(backup.make(Path(sys.argv[1]), tell=tell).file, flush=True)
"""


def test_the_latest_seven_are_kept_and_no_more(tmp_path):
    data = prepare(tmp_path / "data")
    (data / "backups").mkdir()
    names = [f"nextround-backup-2026-01-{day:02}-000000.zip" for day in range(1, 10)]
    [(data / "backups" / name).write_text("earlier") for name in names]
    run(BACK_UP, data)
    kept = sorted(place.name for place in (data / "backups").iterdir())
    assert (len(kept), kept[:6]) == (7, names[-6:])
    assert kept[6] > names[-1]


def test_two_at_once_are_both_whole(tmp_path):
    data, to = prepare(tmp_path / "data"), tmp_path / "to"
    to.mkdir()
    both = [
        subprocess.Popen(
            [sys.executable, "-c", TWO, str(to)],
            env=environment(data),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    [each.stdout.readline() for each in both]
    unfinished = {place.name for place in to.iterdir()}
    said = [each.communicate("\n", timeout=100)[0].strip() for each in both]
    assert len(unfinished) == 4
    assert sorted(said) == sorted(str(place) for place in to.iterdir())


def test_two_within_a_second_have_names_of_their_own(tmp_path):
    data, to = prepare(tmp_path / "data"), tmp_path / "to"
    to.mkdir()
    run(f"import sys; sys.argv[1:] = [{str(to)!r}]\n{SEVERAL}", data)
    assert len([*to.glob("*.zip")]) == 4


SEVERAL = """
import django; django.setup()
import sys
from pathlib import Path
from nextround.apps.custody import backup
for _ in range(4):
    backup.make(Path(sys.argv[1]), tell=lambda done, total: None)
"""
