"""Who writes to a program that is killed, and what was answered to them."""

import hashlib
import http.client
import random
import re
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

WRITERS = 4
BROUGHT_IN = "the one brought in"
_WAITING = re.compile(rb'name="name" value="([^"]+)"')
_ASK_AGAIN_S = 0.1


@dataclass
class Tally:
    """What was answered, and what must therefore be there.

    Attributes:
        openings: Role by id, as last answered; `tried` holds what was sent after that.
        notes: Notes that were answered.
        files: Digests of files that were answered.
        feelings: Lines of the debrief's first step, the last answered and those sent after.
        has_felt: Whether any step of the debrief was answered.
        work: How often each piece of work in the background was promised.
    """

    openings: dict[int, str] = field(default_factory=dict)
    tried: dict[int, list[str]] = field(default_factory=dict)
    notes: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    feelings: list[str] = field(default_factory=list)
    has_felt: bool = False
    work: Counter[str] = field(default_factory=Counter)
    answered: int = 0


class Tab:
    """One browser tab: writes by forms, with the cookie that lets it in."""

    def __init__(self, port: int, cookie: str, secret: str) -> None:
        self.origin = f"http://127.0.0.1:{port}"
        self.cookie, self.secret = cookie, secret
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def get(self, path: str) -> bytes:
        """Return a page.

        Raises:
            OSError, HTTPException: There was no answer.
            RuntimeError: The answer is no page.
        """
        return self._ask("GET", path, expected=200)[1]

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
        return self._ask("POST", path, expected=302, body=body, kind=kind)[0]

    def _ask(
        self, method: str, path: str, *, expected: int, body: bytes = b"", kind: str = "text/plain"
    ) -> tuple[str, bytes]:
        headers = {"Cookie": self.cookie, "Origin": self.origin, "Content-Type": kind}
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            page = answer.read()
        except BaseException:
            self._connection.close()
            raise
        if answer.status != expected:
            raise RuntimeError(f"{path}: {answer.status}")
        return answer.headers.get("Location", ""), page


class Crowd:
    """Four writers that go on through every crash, and one who asks for work in the background.

    Attributes:
        small_zip: An export that is brought in again and again.
        is_at_work: Says whether any work was asked for that is not over; more comes after it.
    """

    def __init__(
        self,
        tally: Tally,
        tabs: list[Tab],
        *,
        debrief: int,
        small_zip: bytes,
        is_at_work: Callable[[], bool],
    ) -> None:
        self.tally, self.tabs, self.debrief = tally, tabs, debrief
        self.small_zip, self.is_at_work = small_zip, is_at_work
        self.refused: list[str] = []
        self._over, self._lock = threading.Event(), threading.Lock()
        self._threads = [threading.Thread(target=self._write, args=[n]) for n in range(WRITERS)]
        self._threads.append(threading.Thread(target=self._ask_for_work))

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
            self._try(lambda deed=deed: deed(self.tabs[number], mine))

    def _ask_for_work(self) -> None:
        tab = self.tabs[WRITERS]
        while not self._over.is_set():
            for deed in (self._import, self._export, self._back_up):
                while not self._try(lambda deed=deed: deed(tab)) and not self._over.is_set():
                    pass
            while not self._over.wait(_ASK_AGAIN_S) and self.is_at_work():
                pass

    def _try(self, deed: Callable[[], None]) -> bool:
        """Do it; returns whether it was answered."""
        try:
            deed()
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)  # it was killed; the next try meets the one started anew
            return False
        except RuntimeError as error:
            self.refused.append(str(error))
            return False
        self.tally.answered += 1
        return True

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
            self.tally.has_felt = True

    def _import(self, tab: Tab) -> None:
        tab.post("/settings/data/import/", {}, file=self.small_zip)
        found = _WAITING.search(tab.get("/settings/data/import/"))
        assert found is not None
        begun = tab.post("/settings/data/import/begin/", {"name": found[1].decode()})
        self.tally.work["custody.bring_in"] += begun == "/settings/jobs/"

    def _export(self, tab: Tab) -> None:
        tab.post("/settings/data/export/", {"history": "on"})
        self.tally.work["custody.export"] += 1

    def _back_up(self, tab: Tab) -> None:
        tab.post("/settings/data/backup/", {})
        # One that is not over yet stands for the one asked for.
        self.tally.work["custody.back_up"] = 1
