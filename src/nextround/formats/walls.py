"""Walls around the process that reads untrusted files: limits, no network, no files.

`limit_resources` and `shut_out` act on the process that calls them and cannot be undone.
On Linux the network, other processes and all files but the program's own code are shut out
by seccomp and Landlock, without privilege. Elsewhere only the limits stand, as far as the
system keeps them; `standing_walls` tries each wall in a child and says what it found.
"""

import ctypes
import json
import os
import platform
import resource
import socket
import struct
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nextround.engine.words import gettext_noop as _
from nextround.formats.contract import LIMITS, Limits

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_SECCOMP_MODE_FILTER = 2
_SIGKILL = 9

# Numbers of one system call on x86_64 and aarch64 (None: it does not exist there).
_DENIED: dict[str, tuple[int | None, int | None]] = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "clone": (56, 220),
    "fork": (57, None),
    "vfork": (58, None),
    "clone3": (435, 435),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "io_uring_setup": (425, 425),  # a ring opens sockets without the call above
    "unshare": (272, 97),
    "setsid": (112, 157),  # the parent kills the whole group: nobody leaves it
    "setpgid": (109, 154),
    "setrlimit": (160, 164),  # root could raise its limits again
    "prlimit64": (302, 261),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
}
# A process that breaks down signals itself by this call, so that is left to it.
_SIGNAL_A_THREAD = (234, 131)
_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_X32_BIT = 0x40000000
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | 13  # 13: EACCES

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_ENTRIES_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}  # how many file rights the kernel knows


@dataclass(frozen=True, slots=True)
class Wall:
    """One wall on this machine.

    Attributes:
        name: Short, for a table.
        stands: Whether an attempt to get through it was refused.
        says: One sentence on what it keeps out, or on what follows from its absence.
    """

    name: str
    stands: bool
    says: str


_WALLS = {
    _("network"): (
        _("Readers of files cannot reach the network."),
        _("Readers of files could reach the network: this system offers no way to refuse it."),
    ),
    _("files"): (
        _("Readers of files can open none of your files but the one they were given."),
        _("Readers of files could open your other files: this system offers no way to refuse it."),
    ),
    _("programs"): (
        _("Readers of files cannot start other programs."),
        _("Readers of files could start other programs: this system offers no way to refuse it."),
    ),
    _("signals"): (
        _("Readers of files cannot stop or disturb other programs."),
        _("Readers of files could stop other programs: this system offers no way to refuse it."),
    ),
    _("memory"): (
        _("A file that would take all memory is stopped."),
        _("A file may take much memory before it is stopped by the clock."),
    ),
    _("time"): (
        _("A file that would keep the computer busy is stopped."),
        _("A file that keeps the computer busy is stopped by the clock alone."),
    ),
}


def standing_walls() -> tuple[Wall, ...]:
    """Try every wall in a child process and return what stands on this machine."""
    command = [sys.executable, "-I", "-X", "utf8", "-m", "nextround.formats.walls"]
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        run = subprocess.run(command, env={}, capture_output=True, timeout=20, check=True)
        stands = json.loads(run.stdout)
        return tuple(
            Wall(name, stands[name], says[not stands[name]]) for name, says in _WALLS.items()
        )
    return tuple(Wall(name, stands=False, says=says[1]) for name, says in _WALLS.items())


def limit_resources(limits: Limits) -> None:
    """Bound memory, time, written files, open files and processes of this process."""
    bounds = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: limits.cpu_s,
        resource.RLIMIT_FSIZE: limits.written,
        resource.RLIMIT_NOFILE: limits.descriptors,
        resource.RLIMIT_AS: limits.memory,
    }
    if os.geteuid() != 0:  # root is not held by it
        bounds[resource.RLIMIT_NPROC] = 0
    for kind, bound in bounds.items():
        ceiling = resource.getrlimit(kind)[1]
        soft = bound if ceiling == resource.RLIM_INFINITY else min(bound, ceiling)
        # With the two alike, the kernel kills at once instead of saying that time is up.
        hard = soft + 1 if kind == resource.RLIMIT_CPU and soft != ceiling else soft
        with suppress(OSError, ValueError):  # macOS refuses RLIMIT_AS
            resource.setrlimit(kind, (soft, hard))


def shut_out() -> None:
    """Refuse this process the network, other programs and all files but Python's own code.

    Does what the system offers and nothing where it offers nothing.
    """
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _shut_files(libc)
    _deny_calls(libc)


def _deny_calls(libc: ctypes.CDLL) -> None:
    """Install a seccomp filter that answers the calls of `_DENIED` with EACCES."""
    if platform.machine() not in _ARCHITECTURES:
        return
    column, audit = _ARCHITECTURES[platform.machine()]
    numbers = [call[column] for call in _DENIED.values()]
    code = _filter(
        [number for number in numbers if number is not None],
        audit=audit,
        signal=_SIGNAL_A_THREAD[column],
    )
    steps = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: how many steps of 8 bytes, and where they are
    program = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(steps))
    libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, program, 0, 0)


def _filter(numbers: list[int], *, audit: int, signal: int) -> bytes:
    """Return the BPF program that refuses `numbers`, and to `signal` any process but this one.

    It kills a foreign architecture, and allows the rest.
    """

    def step(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("HBBI", code, yes, no, value)

    load, equal, at_least, answer = 0x20, 0x15, 0x35, 0x06
    # Which call it is stands at 0, the architecture at 4, the first argument at 16.
    steps = [step(load, 4), step(equal, audit, yes=1), step(answer, _KILL), step(load, 0)]
    to_itself = [step(equal, signal, no=2), step(load, 16), step(equal, os.getpid(), no=1)]
    beyond = len(to_itself) + len(numbers)
    steps.append(step(at_least, _X32_BIT, yes=beyond + 1))
    for place, number in enumerate(numbers):
        steps.append(step(equal, number, yes=beyond - place))
    return b"".join([*steps, *to_itself, step(answer, _ALLOW), step(answer, _REFUSE)])


def _shut_files(libc: ctypes.CDLL) -> None:
    """Lay a Landlock domain on this process: code may be read, nothing else; no TCP."""
    abi = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if abi < 1:
        return
    rights = (1 << _ENTRIES_BY_ABI.get(abi, 16)) - 1
    rule_set = struct.pack("QQQ", rights, 0b11, 0b11)[: 8 if abi < 4 else 16 if abi < 6 else 24]
    domain = libc.syscall(_LANDLOCK_CREATE, rule_set, ctypes.c_size_t(len(rule_set)), 0)
    if domain < 0:
        return
    for folder in _code_folders():
        opened = os.open(folder, os.O_PATH | os.O_CLOEXEC)
        rule = struct.pack("=Qi", _READ_FILE | _READ_FOLDER, opened)
        libc.syscall(_LANDLOCK_ADD, domain, 1, rule, 0)
        os.close(opened)
    libc.syscall(_LANDLOCK_RESTRICT, domain, 0)
    os.close(domain)


def _code_folders() -> list[str]:
    """Return the folders that modules and shared libraries are loaded from while reading."""
    installed = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), *sys.path]
    system = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", f"{sys.base_prefix}/lib"]
    return sorted({path for path in [*installed, *system] if path and Path(path).is_dir()})


def _refused(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (PermissionError, MemoryError):
        return True
    except OSError:
        return False
    return False


def _try_all() -> dict[str, bool]:
    """Raise the walls around this process, run against each, and say which held."""
    limit_resources(LIMITS)
    timed = resource.getrlimit(resource.RLIMIT_CPU)[0] == LIMITS.cpu_s
    shut_out()
    return {
        "network": _refused(lambda: socket.socket().close()),
        "files": _refused(lambda: os.listdir("/")),  # noqa: PTH208  no path arithmetic needed
        # Without the wall the answer is that there is no such program.
        "programs": _refused(lambda: os.execv("/no such program", ["-"])),  # noqa: S606
        "signals": _refused(lambda: os.kill(os.getppid(), 0)),
        "memory": _refused(lambda: bytearray(LIMITS.memory)),
        "time": timed,
    }


if __name__ == "__main__":
    json.dump(_try_all(), sys.stdout)
