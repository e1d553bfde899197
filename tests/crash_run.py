"""The program killed in the middle of its work, again and again, and nothing acknowledged lost.

    python tests/crash_run.py [KILLS]

Starts the program as a person would and writes to it from four tabs at once: new openings,
edits, notes, files, steps of a debrief. All the while SIGKILL falls on a web process, on the
process for background work, or on everything at once, after which it is started again. Every
write that was answered must be there, whole; what was not answered may be there or not, but
not half. Prints one JSON object; exits 1 if anything was lost.
"""

import hashlib
import http.client
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import processes

WRITERS = 4
_COMMAND = [sys.executable, "-m", "nextround"]
_TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
_LET_WORK_S = (0.15, 0.6)
_UP_S = 60


@dataclass
class Tally:
    """What was answered, and what must therefore be there.

    Attributes:
        openings: Role by id, as last answered; `tried` holds what was sent after that.
        notes: Notes that were answered.
        files: Digests of files that were answered.
        feelings: Lines of the debrief's first step, the last answered and those sent after.
    """

    openings: dict[int, str] = field(default_factory=dict)
    tried: dict[int, list[str]] = field(default_factory=dict)
    notes: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    feelings: list[str] = field(default_factory=list)
    answered: int = 0


class Tab:
    """One browser tab: writes by forms, with the cookie that lets it in."""

    def __init__(self, port: int, cookie: str, secret: str) -> None:
        self.origin = f"http://127.0.0.1:{port}"
        self.cookie, self.secret = cookie, secret
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def post(self, path: str, fields: dict[str, str], *, file: bytes | None = None) -> str:
        """Send a form; return where the answer leads.

        Raises:
            OSError, HTTPException: There was no answer.
            RuntimeError: The answer is not that it was kept.
        """
        boundary = uuid.uuid4().hex
        everything = {"csrfmiddlewaretoken": self.secret, **fields}
        parts = [(f'name="{name}"', value.encode()) for name, value in everything.items()]
        if file is not None:
            parts.append(('name="file"; filename="cv.txt"', file))
        head = f"--{boundary}\r\nContent-Disposition: form-data; "
        body = b"".join(
            f"{head}{about}\r\n\r\n".encode() + content + b"\r\n" for about, content in parts
        )
        body += f"--{boundary}--\r\n".encode()
        kind = f"multipart/form-data; boundary={boundary}"
        headers = {"Cookie": self.cookie, "Origin": self.origin, "Content-Type": kind}
        try:
            self._connection.request("POST", path, body, headers)
            answer = self._connection.getresponse()
            answer.read()
        except BaseException:
            self._connection.close()
            raise
        if answer.status != 302:
            raise RuntimeError(f"{path}: {answer.status}")
        return answer.headers["Location"]


class Crowd:
    """Four writers that go on through every crash."""

    def __init__(self, tally: Tally, tabs: list[Tab], *, debrief: int) -> None:
        self.tally, self.tabs, self.debrief = tally, tabs, debrief
        self.refused: list[str] = []
        self._over, self._lock = threading.Event(), threading.Lock()
        self._threads = [threading.Thread(target=self._write, args=[n]) for n in range(WRITERS)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _write(self, number: int) -> None:
        chance = random.Random(number)
        mine: list[int] = []
        deeds = [self._new, self._note, self._edit, self._upload]
        deeds += [self._feel] if number == 0 else []
        while not self._over.is_set():
            deed = chance.choice(deeds) if mine else self._new
            try:
                deed(self.tabs[number], mine)
                self.tally.answered += 1
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)  # it was killed; the next try meets the one started anew
            except RuntimeError as error:
                self.refused.append(str(error))

    def _new(self, tab: Tab, mine: list[int]) -> None:
        role = f"role {uuid.uuid4().hex}"
        place = tab.post("/openings/new/", {"role": role, "stage": "applied", "on": "2026-01-02"})
        pk = int(place.strip("/").split("/")[-1])
        mine.append(pk)
        with self._lock:
            self.tally.openings[pk], self.tally.tried[pk] = role, []

    def _edit(self, tab: Tab, mine: list[int]) -> None:
        pk, role = mine[-1], f"role {uuid.uuid4().hex}"
        self.tally.tried[pk].append(role)
        tab.post(f"/openings/{pk}/edit/", {"role": role})
        with self._lock:
            self.tally.openings[pk], self.tally.tried[pk] = role, []

    def _note(self, tab: Tab, mine: list[int]) -> None:
        words = f"note {uuid.uuid4().hex}"
        tab.post(f"/openings/{mine[-1]}/note/", {"words": words})
        with self._lock:
            self.tally.notes.add(words)

    def _upload(self, tab: Tab, mine: list[int]) -> None:
        content = uuid.uuid4().hex.encode() * 500
        fields = {"paper": "cv", "on": "2026-01-02", "source": ""}
        tab.post(f"/openings/{mine[-1]}/files/new/", fields, file=content)
        with self._lock:
            self.tally.files.add(hashlib.sha256(content).hexdigest())

    def _feel(self, tab: Tab, mine: list[int]) -> None:
        line = f"line {uuid.uuid4().hex}"
        self.tally.feelings.append(line)
        tab.post(f"/debriefs/{self.debrief}/feeling/", {"feeling": "5", "feeling_line": line})
        with self._lock:
            at = self.tally.feelings.index(line)
            del self.tally.feelings[:at]


class Killed:
    """The program on a folder and a port, started and killed."""

    def __init__(self, data: Path, port: int) -> None:
        self.data, self.port = data, port
        self.environment = {**os.environ, "NEXTROUND_DATA": str(data), "NEXTROUND_PORT": str(port)}
        self.slowest_start = 0.0
        self.address = ""
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        began = time.monotonic()
        command = [*_COMMAND, "run", "--no-browser", "--port", str(self.port)]
        self._process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("Open "), line
        self.address = line.removeprefix("Open ").strip()
        self.slowest_start = max(self.slowest_start, time.monotonic() - began)

    def stop(self) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.communicate(timeout=_UP_S)

    def processes(self, *words: str) -> list[int]:
        """Return the ids of the program's processes whose command has one of these words."""
        found = processes.that_know(str(self.data))
        commands = {pid: processes.command_of(pid).replace("\0", " ") for pid in found}
        return [pid for pid in found if not words or any(word in commands[pid] for word in words)]

    def kill(self, pids: list[int]) -> None:
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def kill_everything(self) -> None:
        self.kill(self.processes())
        assert self._process is not None
        self._process.communicate(timeout=_UP_S)
        while self.processes():
            time.sleep(0.01)


def run(kills: int, *, data: Path, port: int, seed: int = 7) -> dict[str, object]:
    """Kill the program this many times under load; return what was found."""
    chance, tally = random.Random(seed), Tally()
    program = Killed(data, port)
    program.start()
    cookie, secret = _enter(program)
    debrief = _debrief(Tab(port, cookie, secret))
    tabs = [Tab(port, cookie, secret) for _ in range(WRITERS)]
    whole = 0
    with Crowd(tally, tabs, debrief=debrief) as crowd:
        for number in range(kills):
            time.sleep(chance.uniform(*_LET_WORK_S))
            # Every fourth falls on everything; the others on one process that is started anew.
            if number % 4 == 3:
                program.kill_everything()
                whole += 1
                _must_be_sound(data)
                program.start()
            else:
                word = "nextround worker" if number % 4 == 2 else "nextround.cli.server"
                program.kill(program.processes(word)[-1:])
        time.sleep(0.5)
    program.stop()
    lost = _lost(data, tally)
    return {
        "kills": kills,
        "of everything": whole,
        "answered": tally.answered,
        "refused": crowd.refused[:5],
        **lost,
        "slowest_start_s": round(program.slowest_start, 1),
    }


def _enter(program: Killed) -> tuple[str, str]:
    connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=30)
    connection.request("GET", program.address.partition(str(program.port))[2])
    answer = connection.getresponse()
    answer.read()
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    connection.request("GET", "/add/", headers={"Cookie": cookie})
    found = _TOKEN.search(connection.getresponse().read())
    assert found is not None
    return cookie, found[1].decode()


def _debrief(tab: Tab) -> int:
    fields = {"role": "the one with a debrief", "stage": "rejected", "on": "2026-01-02"}
    opening = tab.post("/openings/new/", fields).strip("/").split("/")[-1]
    return int(tab.post(f"/openings/{opening}/debrief/", {}).split("/")[2])


def _must_be_sound(data: Path) -> None:
    with closing(sqlite3.connect(data / "nextround.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _lost(data: Path, tally: Tally) -> dict[str, object]:
    """Return what is missing, and what is there by halves."""
    _must_be_sound(data)
    with closing(sqlite3.connect(data / "nextround.sqlite3")) as connection:

        def column(query: str) -> set[object]:
            return {row[0] for row in connection.execute(query)}

        roles = dict(connection.execute("SELECT id, role FROM openings_opening").fetchall())
        kept_files = dict(connection.execute("SELECT path, digest FROM core_keptfile").fetchall())
        on_disk = {
            path: hashlib.sha256((data / "files" / path).read_bytes()).hexdigest()
            for path in kept_files
            if (data / "files" / path).exists()
        }
        feeling = column("SELECT feeling_line FROM lessons_debrief").pop()
        return {
            "openings lost": sum(
                roles.get(pk) not in {role, *tally.tried[pk]} for pk, role in tally.openings.items()
            ),
            "notes lost": len(tally.notes - column("SELECT note FROM openings_event")),
            "files lost": len(tally.files - set(on_disk.values())),
            "steps lost": int(bool(tally.feelings) and feeling not in {*tally.feelings, ""}),
            "openings by halves": len(
                set(roles) - column("SELECT opening_id FROM openings_event WHERE kind='moved'")
            ),
            "changes by halves": len(
                column("SELECT id FROM core_change")
                - column("SELECT change_id FROM core_changedrow")
            ),
            "rows without their file": len(kept_files.items() - on_disk.items()),
        }


def main(kills: int = 200) -> int:
    port = processes.free_port()
    with tempfile.TemporaryDirectory(prefix="nextround-crash-") as folder:
        found = run(kills, data=Path(folder) / "data", port=port)
    sys.stdout.write(json.dumps(found) + "\n")
    bad = [found[name] for name in found if "lost" in name or "halves" in name or "without" in name]
    return int(any(bad) or bool(found["refused"]))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
