"""A data folder as the first start leaves it, made once for all programs that tests start."""

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

_PREPARE = """
import django
django.setup()
from nextround.apps.core import people, upkeep
upkeep.prepare()
"""
_AN_OPENING = """
from datetime import date
from nextround.apps.openings import services
services.add(people.owner(), on=date(2026, 1, 5), stage="interview", employer="Mill", role="Baker")
"""


def put_into(data: Path, *, an_opening: bool = False) -> None:
    """Prepare this folder, unless it was; with one opening in it where wanted."""
    if (data / "nextround.sqlite3").exists():
        return
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, content in _made(_PREPARE + _AN_OPENING if an_opening else _PREPARE).items():
        (data / name).write_bytes(content)
        (data / name).chmod(0o600)


@cache
def _made(how: str) -> dict[str, bytes]:
    kept = {name: value for name, value in os.environ.items() if name[:10] != "NEXTROUND_"}
    with tempfile.TemporaryDirectory(prefix="nextround-fresh-") as folder:
        own = {"NEXTROUND_DATA": folder, "DJANGO_SETTINGS_MODULE": "nextround.settings"}
        subprocess.run([sys.executable, "-c", how], env={**kept, **own}, check=True, timeout=60)
        return {file.name: file.read_bytes() for file in Path(folder).iterdir()}
