"""The note that says whether links work, and where; read without the web framework too."""

import ipaddress
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

_FILE = "share.json"
_SCHEMES = ("http", "https")
# Far longer than any note of ours.
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Listens:
    """Where the listener for links answers.

    Attributes:
        host: The address of this machine that it is bound to; 0.0.0.0 or :: for all of them.
        seen_as: The address that links are written with, such as "http://192.168.0.7:8770".

    Raises:
        ValueError: It is no place that anything could be answered at.
    """

    host: str
    port: int
    seen_as: str

    def __post_init__(self) -> None:
        ipaddress.ip_address(self.host)
        seen_as = urlsplit(self.seen_as)
        if not 1 <= self.port <= 65535 or seen_as.scheme not in _SCHEMES or not seen_as.hostname:
            raise ValueError(f"no place to answer at: {self}")

    @property
    def address(self) -> str:
        """What every link begins with, without a stroke at its end."""
        return self.seen_as.rstrip("/")


def place(data: Path) -> Path:
    """Return where the note lies in the data folder."""
    return data / _FILE


def read(data: Path) -> Listens | None:
    """Return where links are answered, or None while sharing is off.

    A note that cannot be read counts as off: nothing is opened by a slip.
    """
    try:
        with place(data).open("rb") as note:
            said = json.loads(note.read(_MOST_BYTES))
        return Listens(str(said["host"]), int(said["port"]), str(said["seen_as"]))
    except (OSError, ValueError, OverflowError, KeyError, TypeError, RecursionError):
        return None


def written(listens: Listens) -> bytes:
    """Return the note that `read` reads."""
    return json.dumps(asdict(listens)).encode()
