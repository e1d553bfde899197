"""The words in scans and pictures, recognised by Tesseract where it is installed.

It gets nothing of the file: only grey pixels that the reading child drew and its parent
counted, in a format whose head is written here.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path

from nextround.engine.cv.layout import Layout
from nextround.engine.words import gettext_noop as _
from nextround.formats import walls
from nextround.formats.contract import (
    LIMITS,
    CvFile,
    Reading,
    Refusal,
    RefusedError,
    Scan,
    Scanned,
)
from nextround.formats.recognised import pages_of

_NOTE = _("This is a scan or a picture: check its words, some may have been recognised wrongly.")
_LANGUAGES = ("eng", "deu", "fra", "spa")
_LARGEST_ANSWER = 8_000_000
# Tesseract takes a processor each.
_places = threading.BoundedSemaphore(os.cpu_count() or 1)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that Tesseract recognises of those we read, or else one it knows.

    None where it is not installed.
    """
    program = shutil.which("tesseract")
    if program is None:
        return ()
    try:
        told = subprocess.run(
            [program, "--list-langs"], capture_output=True, timeout=10, check=True, text=True
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    known = {line.strip() for line in (told.stdout + told.stderr).splitlines()[1:]} - {"osd", ""}
    ours = tuple(language for language in _LANGUAGES if language in known)
    return ours or tuple(sorted(known))[:1]


def reading(scanned: Scanned) -> Reading:
    """Return the words in a file's pages, line by line.

    Raises:
        RefusedError: Tesseract is not installed, finds no words or takes too long.
    """
    document = _document(scanned)
    lines = [
        " ".join(run.text for run in line)
        for page in document.pages
        for _, line in groupby(page.runs, key=lambda run: run.bottom)
    ]
    return Reading(scanned.kind, "\n".join(lines), (), (*scanned.notes, _NOTE))


def cv(scanned: Scanned) -> CvFile:
    """Return the words in a CV's pages with their places.

    Raises:
        RefusedError: As for `reading`.
    """
    return CvFile(scanned.kind, _document(scanned), (*scanned.notes, _NOTE))


def _document(scanned: Scanned) -> Layout:
    if not languages():
        raise RefusedError(Refusal.PDF_NO_WORDS if scanned.kind == "pdf" else Refusal.PICTURE)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pages = pages_of(pool.map(_table, scanned.scans), scanned.scans)
    if not any(
        character.isalnum() for page in pages for run in page.runs for character in run.text
    ):
        raise RefusedError(Refusal.NO_WORDS_SEEN)
    return Layout(pages)


def _table(scan: Scan) -> str:
    """Return what Tesseract makes of a page, a row of a table for each word.

    Raises:
        RefusedError: It takes too long or breaks down.
    """
    picture = b"P5\n%d %d\n255\n" % (scan.width, scan.height) + scan.pixels
    command = [sys.executable, "-I", "-X", "utf8", "-m", "nextround.formats.ocr"]
    with (
        _places,
        tempfile.TemporaryDirectory(prefix="nextround-") as folder,
        tempfile.TemporaryFile(dir=folder) as image,
        tempfile.TemporaryFile(dir=folder) as answer,
    ):
        image.write(picture)
        image.seek(0)
        try:
            subprocess.run(
                [*command, shutil.which("tesseract") or "", "+".join(languages())],
                stdin=image,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                cwd=folder,
                env={"OMP_THREAD_LIMIT": "1"},
                timeout=LIMITS.recognition_s,
                check=True,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired:
            raise RefusedError(Refusal.TOO_SLOW) from None
        except (OSError, subprocess.SubprocessError):
            raise RefusedError(Refusal.BROKE) from None
        answer.seek(0)
        return answer.read(_LARGEST_ANSWER).decode(errors="replace")


def _become_tesseract(program: str, languages: str) -> None:
    """Bound this process, and let Tesseract take its place: a picture in, a table out."""
    walls.limit_resources(replace(LIMITS, cpu_s=LIMITS.recognition_s))
    arguments = ["stdin", "stdout", "-l", languages, "--psm", "3", "--dpi", "300"]
    os.execv(program, [Path(program).name, *arguments, "-c", "tessedit_create_tsv=1"])  # noqa: S606


if __name__ == "__main__":
    _become_tesseract(*sys.argv[1:])
