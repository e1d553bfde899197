"""A database as the first version left it: its tables, and rows written by plain SQL.

The rows are what that version's services wrote: an event for each thing that happened to an
opening, the opening's own columns following from them, and an event that takes back another.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

STEPS = ("saved", "applied", "screen", "interview", "final", "offer", "accepted")
ENDINGS = ("rejected", "withdrawn", "silent", "closed")
BEGAN = datetime(2026, 1, 5, 9, 30, 15, 250000, tzinfo=UTC)
# Long before the upgrade, and each minute once, so that no two rows share a time.
_MINUTES = count()


def fill(file: Path) -> None:
    """Write the searches of two people, with all that the first version could keep."""
    with closing(sqlite3.connect(file)) as kept, kept:
        for name in ("owner", "second"):
            _Search(kept, name).fill()


def fill_with_many(file: Path, *, openings: int) -> None:
    """Write one person's search of so many openings, each with ten events of all kinds."""
    with closing(sqlite3.connect(file)) as kept, kept:
        search = _Search(kept, "owner")
        for n in range(openings):
            search.opening(f"Clerk {n}", f"Mill {n % 97}")
            search.ten_events()


class _Search:
    """Writes one person's rows as the first version's services did."""

    def __init__(self, kept: sqlite3.Connection, name: str) -> None:
        self.kept, self.name = kept, name
        self.owner = self._insert(
            "core_person",
            username=name,
            password="!",
            first_name="",
            last_name="",
            email="",
            is_superuser=0,
            is_staff=0,
            is_active=1,
            date_joined=_time(),
            full_name=f"Ada {name}",
            time_zone="Europe/Vienna",
        )
        self.at = 0
        self.began = self.moved_on = ""
        self.events: list[int] = []  # of the opening at hand

    def fill(self) -> None:
        """Write openings at every stage, one for each way of taking back, and a debrief."""
        for stage in (*STEPS, *ENDINGS):
            self.opening(f"At {stage}", f"Kestrel {self.name}")
            if stage != "saved":
                self.move(stage)
            self.note(f"They called about {stage}")
        self.moved_and_edited()
        self.taken_back()
        self.brought_back()
        self.taken_back_again()
        self.looked_back_at()

    def moved_and_edited(self) -> None:
        """Write an opening whose last move and last edit can be taken back."""
        self.opening("Moved", "Harrier")
        self.move("applied")
        self.move("interview")
        self.opening("Edited", "Harrier")
        self.edit(next_on=[None, "2026-02-01"], notes=["", "Bring the wren portfolio"])
        self.edit(next_on=["2026-02-01", "2026-03-02"], next_what=["", "A test"])

    def taken_back(self) -> None:
        """Write an opening whose move, edit and note were taken back."""
        self.opening("Taken back", "Merlin")
        self.edit(role=["Taken back", "Director"])
        self.undo(self.events[-1], role="Taken back")
        self.move("final")
        self.undo(self.events[-1], stage="saved")
        self.note("Never mind")
        self.undo(self.events[-1])

    def brought_back(self) -> None:
        """Write an opening whose edit and move were taken back, and that taken back too."""
        self.opening("Brought back", "Merlin")
        self.edit(pay=["", "50,000"], next_on=[None, "2026-02-03"])
        self.undo(self.events[-1], pay="", next_on=None)
        self.undo(self.events[-1], pay="50,000", next_on="2026-02-03")
        self.move("offer")
        self.undo(self.events[-1], stage="saved")
        self.undo(self.events[-1], stage="offer")

    def taken_back_again(self) -> None:
        """Write an opening whose move was taken back, brought back, and taken back again."""
        self.opening("Taken back again", "Merlin")
        self.move("screen")
        moved = self.events[-1]
        self.undo(moved, stage="saved")
        self.undo(self.events[-1], stage="screen")
        self.undo(moved, stage="saved")

    def looked_back_at(self) -> None:
        """Write a rejection with its mail, debrief, what was made of it, and a plan."""
        self.opening("Looked back at", "Goshawk")
        self.move("final")
        self.move("rejected", reached="final")
        own = {"owner_id": self.owner, "opening_id": self.at}
        self._insert(
            "intake_arrival",
            **own,
            kind="rejection",
            on="2026-01-20",
            subject="Your application",
            sender="jobs@goshawk.example",
            words="We went on with a gyrfalcon instead.",
            digest="d" * 64,
        )
        debrief = self._insert(
            "lessons_debrief",
            **own,
            heard_on="2026-01-20",
            message="We went on with a gyrfalcon instead.",
            feeling=4,
            family="final",
            size_known="known",
            size=5,
            places=1,
            prepared='["examples"]',
            answered='["feeling", "happened"]',
        )
        self._insert_lessons(debrief)
        self._insert(
            "plan_action",
            owner_id=self.owner,
            kind="plan",
            words="Practise the ptarmigan answer",
            due_on="2026-02-02",
            subject_kind="debrief",
            subject_id=debrief,
        )

    def opening(self, role: str, employer: str) -> None:
        """Write an opening that is saved, as adding one did."""
        self.events = []
        self.began = self.moved_on = self._next_day()
        self.at = self._insert(
            "openings_opening",
            owner_id=self.owner,
            role=role,
            employer=employer,
            posting=f"A posting for {role}",
            stage="saved",
            stage_on=self.began,
        )
        self._event("moved", stage="saved")

    def ten_events(self) -> None:
        """Write nine more events of all kinds."""
        self.note("They called")
        self.edit(next_what=["", "Call back"])
        self.undo(self.events[-1], next_what="")
        self.note("Never mind")
        self.undo(self.events[-1])
        self.move("applied")
        self.move("screen")
        self.edit(next_on=[None, "2026-02-01"])
        self.note("They called again")

    def move(self, stage: str, reached: str = "") -> None:
        self.moved_on = self._next_day()
        written = (reached or "saved") if stage in ENDINGS else ""
        self._set(stage=stage, reached=written, stage_on=self.moved_on)
        self._event("moved", stage=stage, reached=reached)

    def edit(self, **changes: list[str | None]) -> None:
        self._set(**{column: sides[1] for column, sides in changes.items()})
        self._event("edited", changes=changes)

    def note(self, words: str) -> None:
        self._event("noted", note=words)

    def undo(self, event: int, **fields: str | None) -> None:
        """Take an event back, or a taking back; `fields` are what that wrote to the opening."""
        if "stage" in fields:
            fields["stage_on"] = self.began if fields["stage"] == "saved" else self.moved_on
        if fields:
            self._set(**fields)
        self._event("undone", undoes_id=event)

    def _insert_lessons(self, debrief: int) -> None:
        hypothesis = self._insert(
            "lessons_hypothesis",
            owner_id=self.owner,
            statement="My examples are too short",
            family="final",
            prior=0.3,
        )
        evidence = self._insert(
            "lessons_evidence",
            owner_id=self.owner,
            hypothesis_id=hypothesis,
            debrief_id=debrief,
            source="self_impression",
            polarity=-1,
            strength=0.625,
            on="2026-01-21",
            words="They asked twice",
        )
        self._insert(
            "lessons_reflection",
            owner_id=self.owner,
            debrief_id=debrief,
            evidence_id=evidence,
            words="I gave no example of a lapwing",
            control="mine",
            sure="likely",
        )

    def _event(self, kind: str, changes: object = None, **columns: object) -> None:
        event = self._insert(
            "openings_event",
            owner_id=self.owner,
            opening_id=self.at,
            kind=kind,
            on=self._next_day(),
            changes=json.dumps(changes or {}),
            **columns,
        )
        self.events.append(event)

    def _next_day(self) -> str:
        """Return the day of the next event: each opening has one each day."""
        return f"{BEGAN + timedelta(days=len(self.events)):%Y-%m-%d}"

    def _set(self, **columns: object) -> None:
        names = ", ".join(f"{name} = ?" for name in columns)
        self.kept.execute(
            f"UPDATE openings_opening SET {names} WHERE id = ?",
            (*columns.values(), self.at),
        )

    def _insert(self, table: str, **columns: object) -> int:
        if table != "core_person":
            columns["recorded_at"] = _time()
        names = ", ".join(f'"{name}"' for name in columns)
        places = ", ".join("?" for _ in columns)
        written = self.kept.execute(
            f"INSERT INTO {table} ({names}) VALUES ({places})",
            tuple(columns.values()),
        )
        assert written.lastrowid is not None
        return written.lastrowid


def rows(file: Path, *, known_to: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of `file` by table, in the tables and columns of ours that `known_to` has."""
    with closing(sqlite3.connect(file)) as kept, closing(sqlite3.connect(known_to)) as old:
        return {
            table: kept.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
            for table, columns in _tables(old)
        }


def whole(file: Path) -> list[str]:
    """Return the whole database as the statements that would make it."""
    with closing(sqlite3.connect(file)) as kept:
        return list(kept.iterdump())


def _tables(kept: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield each table of ours with its columns."""
    found = kept.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (table,) in found.fetchall():
        if table.split("_")[0] in {"core", "openings", "lessons", "intake", "plan"}:
            columns = kept.execute(f"SELECT name FROM pragma_table_info('{table}')")
            yield table, ", ".join(f'"{name}"' for (name,) in columns)


def _time() -> str:
    return f"{BEGAN + timedelta(minutes=next(_MINUTES)):%Y-%m-%d %H:%M:%S.%f}"
