"""The fonts of the pages, made once for all programs that tests start: each would take 20 s."""

import fcntl
import shutil
from pathlib import Path

from nextround.formats.write import fonts

_KEPT = Path(__file__).parent.parent / ".pytest_cache" / "typefaces"


def put_into(data: Path) -> None:
    """Put this version's fonts where a program with this data folder looks for them."""
    made = _KEPT / fonts.edition()
    _KEPT.mkdir(parents=True, exist_ok=True)
    with (_KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            _make(made)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copytree(made, data / "cache" / "fonts", dirs_exist_ok=True)


def _make(made: Path) -> None:
    unfinished = made.with_suffix(".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    names = {face.name: f"{face.name}.{fonts.edition()}.woff2" for face in fonts.FACES}
    for face in fonts.FACES:
        (unfinished / names[face.name]).write_bytes(fonts.woff2(face))
    sheet = unfinished / f"pages.{fonts.edition()}.css"
    sheet.write_text(fonts.stylesheet(names), encoding="utf-8")
    unfinished.rename(made)
