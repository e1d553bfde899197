"""The fonts of the pages, cut in the background."""

import subprocess
import sys

from nextround.apps.appearance import fonts as kept
from nextround.apps.core import jobs
from nextround.formats.write import fonts as written


def fonts(job: jobs.Running, edition: str) -> dict[str, object] | None:
    """Cut the packaged faces to what the pages show, and keep them; a second time replaces.

    `edition` says which were missing when the job began, so that they are asked for once only.
    """
    count = len(written.FACES)
    addresses = {}
    for done, (face, name) in enumerate(zip(written.FACES, kept.names(), strict=False)):
        job.tell(done, of=count)
        kept.keep(name, _cut(face))
        addresses[face.name] = name
    kept.keep(kept.stylesheet(), written.stylesheet(addresses).encode())
    kept.forget_others()
    job.tell(count, of=count)
    return {"edition": edition, "fonts": count}


def _cut(face: written.Face) -> bytes:
    """Cut one face in a process of its own: the library would stay in the worker's memory."""
    command = [sys.executable, "-m", written.__name__, face.name]
    return subprocess.run(command, check=True, capture_output=True).stdout
