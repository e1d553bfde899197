"""The program killed in the middle of its work, again and again, and nothing acknowledged lost.

    python tests/crash_run.py [KILLS]

Starts the program as a person would and writes to it from four tabs at once: new openings,
edits, notes, files, steps of a debrief; a fifth has exports, imports and backups made. All the
while SIGKILL falls on a web process, on the process for background work, or on everything at
once, after which it is started again. Every write that was answered must be there, whole; what
was not answered may be there or not, but not half. Every job must be done, and once; after the
sweep there must be no file without its row and no row without its file. Prints one JSON object;
exits 1 if anything is wrong.
"""

import http.client
import json
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import processes
from cli.commands import environment
from crash_crowd import BROUGHT_IN, WRITERS, Crowd, Tab, Tally
from crash_findings import begun_again, jobs_at_work, jobs_done, must_be_sound, wrong

_COMMAND = [sys.executable, "-m", "nextround"]
_TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
_LET_WORK_S = (0.15, 0.6)
_UP_S = 60
_DONE_S = 120
# It must be there again within this time on a machine of its own.
_START_S = 5
_PREPARE = f"""
import django; django.setup()
import sys
from datetime import date
from nextround.apps.core import people, upkeep
from nextround.apps.custody import export
from nextround.apps.openings import papers, services
upkeep.prepare()
owner, day = people.owner(), date(2026, 1, 2)
opening = services.add(owner, on=day, role={BROUGHT_IN!r})
papers.keep(opening, [b"%PDF-1.7"], name="cv.pdf", paper="cv", on=day)
with open(sys.argv[1], "w+b") as file:
    export.write(owner, file, tell=lambda done, total: None, history=False)
"""


class Killed:
    """The program on a folder and a port, started and killed."""

    def __init__(self, data: Path, port: int) -> None:
        self.data, self.port = data, port
        self.environment = {**os.environ, "NEXTROUND_DATA": str(data), "NEXTROUND_PORT": str(port)}
        self.starts_s: list[float] = []
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
        self.starts_s.append(time.monotonic() - began)

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
        """Kill the whole tree, with the server of readers, which knows nothing of the folder."""
        assert self._process is not None
        everything = {*processes.below(self._process.pid), *self.processes()}
        self.kill([*everything])
        self._process.communicate(timeout=_UP_S)
        while any(processes.command_of(pid) for pid in everything):
            time.sleep(0.01)


def run(kills: int, *, data: Path, port: int, seed: int = 7) -> dict[str, object]:
    """Kill the program this many times under load; return what was found."""
    limit_s = _START_S * _others_at_work()
    tally, program = Tally(), Killed(data, port)
    small_zip = _small_zip(data)
    program.start()
    cookie, secret = enter(program)
    tabs = [Tab(port, cookie, secret) for _ in range(WRITERS + 1)]
    with Crowd(
        tally,
        tabs,
        debrief=_debrief(Tab(port, cookie, secret)),
        small_zip=small_zip,
        is_at_work=partial(jobs_at_work, data),
    ) as crowd:
        whole = _fire(program, kills, chance=random.Random(seed))
        time.sleep(0.5)
    _wait_while(partial(jobs_at_work, data))
    program.stop()
    found = {name: count for name, count in wrong(data, tally).items() if count}
    if crowd.refused:
        found["refused"] = crowd.refused[:5]
    if statistics.median(program.starts_s) >= limit_s:
        found["started too slowly"] = program.starts_s
    if tally.answered <= kills:
        found["answered too little"] = tally.answered
    done = dict(jobs_done(data))
    if not {"custody.bring_in", "custody.export", "custody.back_up"} <= done.keys():
        found["jobs of too few kinds"] = [*done]
    return {
        "kills": kills,
        "of everything": whole,
        "answered": tally.answered,
        "jobs": done,
        "jobs begun again": begun_again(data),
        "start_s": round(statistics.median(program.starts_s), 1),
        "slowest_start_s": round(max(program.starts_s), 1),
        "limit_s": round(limit_s, 1),
        "wrong": found,
    }


def _fire(program: Killed, kills: int, *, chance: random.Random) -> int:
    """Kill, now this and now that; returns how often it was everything."""
    whole = 0
    for number in range(kills):
        time.sleep(chance.uniform(*_LET_WORK_S))
        # Every fourth falls on everything; the others on one process that is started anew.
        if number % 4 == 3:
            _let_the_last_try_be(program.data)
            program.kill_everything()
            whole += 1
            must_be_sound(program.data)
            program.start()
        elif number % 4 == 2:
            _let_the_last_try_be(program.data)
            program.kill(program.processes("nextround worker")[-1:])
        else:
            program.kill(program.processes("nextround.cli.server")[-1:])
    return whole


def _let_the_last_try_be(data: Path) -> None:
    """Wait for work that was cut off twice: a third time it would be given up, as it should."""
    _wait_while(partial(jobs_at_work, data, tries=2))


def _wait_while(is_so: partial[int]) -> None:
    give_up_at = time.monotonic() + _DONE_S
    while is_so() and time.monotonic() < give_up_at:
        time.sleep(0.05)


def _others_at_work() -> float:
    """Return how many processes want each core of this machine before we begin; at least 1."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def _small_zip(data: Path) -> bytes:
    """Make the data folder with an opening and its file in it; return the export of that."""
    file = data.parent / "small.zip"
    command = [sys.executable, "-c", _PREPARE, str(file)]
    subprocess.run(command, env=environment(data), check=True, timeout=_UP_S)
    return file.read_bytes()


def enter(program: Killed) -> tuple[str, str]:
    """Open the program in a browser; return its cookie and the secret of its forms."""
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


def main(kills: int = 200) -> int:
    port = processes.free_port()
    with tempfile.TemporaryDirectory(prefix="nextround-crash-") as folder:
        found = run(kills, data=Path(folder) / "data", port=port)
    sys.stdout.write(json.dumps(found) + "\n")
    return int(bool(found["wrong"]))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
