"""The walls that `nextround doctor` tells about."""

import json
import platform
import signal
import subprocess
import sys

import pytest

from nextround.formats import walls

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")

# Raises the walls in a kernel that knows neither Landlock nor seccomp, and tries them.
# Tries each way to reach another process with the filter of calls alone, and says what answered.
WITHOUT_LANDLOCK = """
import ctypes, errno, json, os, signal
from nextround.formats import walls
walls._shut_files = lambda libc: None
column, _audit = walls._ARCHITECTURES[os.uname().machine]
libc, room = ctypes.CDLL(None, use_errno=True), ctypes.create_string_buffer(999)
parent = os.getppid()
numbers = {name: both[column] for name, both in walls._DENIED.items()}
walls.shut_out()
def answer(number, *words):
    ctypes.set_errno(0)
    libc.syscall(number, *words)
    return errno.errorcode.get(ctypes.get_errno(), "done")
print(json.dumps({
    "kill": answer(numbers["kill"], parent, 0),
    "tkill": answer(numbers["tkill"], parent, 0),
    "tgkill": answer(walls._SIGNAL_A_THREAD[column], parent, parent, 0),
    "rt_sigqueueinfo": answer(numbers["rt_sigqueueinfo"], parent, 0, room),
    "rt_tgsigqueueinfo": answer(numbers["rt_tgsigqueueinfo"], parent, parent, 0, room),
    "pidfd_open": answer(numbers["pidfd_open"], parent, 0),
    "pidfd_send_signal": answer(numbers["pidfd_send_signal"], 0, 0, None, 0),
    "pidfd_getfd": answer(numbers["pidfd_getfd"], 0, 0, 0),
    "ptrace": answer(numbers["ptrace"], 16, parent, 0, 0),
    "process_vm_readv": answer(numbers["process_vm_readv"], parent, room, 0, room, 0, 0),
    "process_vm_writev": answer(numbers["process_vm_writev"], parent, room, 0, room, 0, 0),
}), flush=True)
signal.raise_signal(signal.SIGABRT)
"""
WITHOUT_KERNEL_HELP = """
import ctypes, json
from nextround.formats import walls
walls._shut_files = walls._deny_calls = lambda libc: None
print(json.dumps(walls._try_all()))
"""


@LINUX
@pytest.mark.skipif(platform.machine() not in {"x86_64", "aarch64"}, reason="no filter for it")
def test_every_wall_stands_on_this_machine():
    found = walls.standing_walls()
    assert {wall.name: wall.stands for wall in found} == {
        "network": True,
        "files": True,
        "programs": True,
        "signals": True,
        "memory": True,
        "time": True,
    }


@LINUX
@pytest.mark.skipif(platform.machine() not in {"x86_64", "aarch64"}, reason="no filter for it")
def test_without_landlock_the_filter_alone_keeps_other_processes_out_of_reach():
    run = subprocess.run(
        [sys.executable, "-I", "-c", WITHOUT_LANDLOCK], capture_output=True, check=False
    )
    answers = json.loads(run.stdout)
    assert (len(answers), {*answers.values()}) == (11, {"EACCES"})
    assert run.returncode == -signal.SIGABRT


def test_each_wall_says_what_it_does_in_one_sentence():
    assert all(wall.says.endswith(".") and len(wall.says) < 120 for wall in walls.standing_walls())


def test_a_wall_that_the_kernel_does_not_offer_is_told_as_missing():
    run = subprocess.run(
        [sys.executable, "-I", "-c", WITHOUT_KERNEL_HELP], capture_output=True, check=True
    )
    assert b'"network": false, "files": false, "programs": false, "signals": false' in run.stdout


def test_trying_the_walls_leaves_this_process_free(tmp_path):
    walls.standing_walls()
    (tmp_path / "still.txt").write_text("may write")
    assert subprocess.run([sys.executable, "-c", ""], check=True).returncode == 0
