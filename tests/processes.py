"""Free ports, and the processes of a program that runs: how tests and figures find them."""

import socket
from pathlib import Path

_KB_PER_MB = 1024


def free_port() -> int:
    """Return a port of this machine that nothing answers at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def below(pid: int) -> list[int]:
    """Return a process and all it has started, as long as they are there."""
    try:
        started = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(deeper for child in started for deeper in below(int(child)))]


def that_know(words: str) -> list[int]:
    """Return the processes that have these words in their environment, as a data folder is."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if words.encode() in (process / "environ").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return sorted(found)


def working_in(folder: Path) -> list[int]:
    """Return the processes whose own folder lies, or lay, in this one."""
    found = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if str(link.readlink()).startswith(str(folder)):
                found.append(int(link.parent.name))
        except OSError:
            continue
    return found


def command_of(pid: int) -> str:
    """Return what a process was started by, parts divided by NUL; nothing where it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def memory_mb(pid: int) -> float:
    """Return the memory of a process with its share of what it has in common with others."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / _KB_PER_MB
