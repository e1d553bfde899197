"""An export tells how far it is, however much is written beside it."""

import subprocess
import sys

import fresh
from cli.commands import environment

# Each time that it tells, another connection has just written.
EXPORT = """
import django; django.setup()
import sqlite3
from datetime import date
from tempfile import TemporaryFile
from django.conf import settings
from nextround.apps.core import people
from nextround.apps.core.models import Person
from nextround.apps.custody import export
from nextround.apps.openings import services
owner = people.owner()
for number in range(120):
    services.add(owner, on=date(2026, 1, 5), role=f"Baker {number}")
other = sqlite3.connect(settings.DATA / "nextround.sqlite3", isolation_level=None)
told = []

def tell(done, total):
    other.execute("UPDATE openings_opening SET notes = notes || 'x'")
    Person.objects.update(full_name=f"{done} of {total}")
    told.append(done)

with TemporaryFile() as file:
    export.write(owner, file, tell=tell)
print(len(told))
"""


def test_an_export_is_written_whole_while_others_write(data):
    fresh.put_into(data)
    done = subprocess.run(
        [sys.executable, "-c", EXPORT],
        env=environment(data),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.stderr, int(done.stdout or 0) >= 120) == ("", True)
