"""What any answer of the child may hold: the kind of the file, notes, pages to be recognised."""

from dataclasses import dataclass, field

from nextround.formats import frames
from nextround.formats.contract import KINDS, Limits, Scanned
from nextround.formats.scan_frames import Scans


@dataclass(slots=True)
class Answer:
    """An answer as far as it has come in; the kind comes first."""

    limits: Limits
    kind: str = ""
    notes: list[str] = field(default_factory=list)
    scans: Scans = field(init=False)

    def __post_init__(self) -> None:
        self.scans = Scans(self.limits)

    def takes(self, name: str, content: object) -> bool:
        """Take in a piece if it is one of these; return whether it was.

        Raises:
            ValueError: It is not well formed, or the kind is missing.
        """
        if name == "kind":
            self._take_kind(content)
        elif not self.kind:
            raise ValueError("the kind comes first")
        elif name == "note":
            self._take_note(content)
        else:
            return self.scans.takes(name, content)
        return True

    def scanned(self) -> Scanned:
        """Return the pages that are to be recognised."""
        return Scanned(self.kind, self.scans.scans(), tuple(self.notes))

    def _take_kind(self, content: object) -> None:
        if self.kind or content not in KINDS:
            raise ValueError("not a kind, or a second one")
        self.kind = frames.text(content)

    def _take_note(self, content: object) -> None:
        if len(self.notes) < self.limits.notes:
            self.notes.append(frames.text(content)[: self.limits.note])
