"""The walls that `nextround doctor` tells about."""

import platform
import subprocess
import sys

import pytest

from nextround.formats import walls

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")

# Raises the walls in a kernel that knows neither Landlock nor seccomp, and tries them.
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
        "memory": True,
        "time": True,
    }


def test_each_wall_says_what_it_does_in_one_sentence():
    assert all(wall.says.endswith(".") and len(wall.says) < 120 for wall in walls.standing_walls())


def test_a_wall_that_the_kernel_does_not_offer_is_told_as_missing():
    run = subprocess.run(
        [sys.executable, "-I", "-c", WITHOUT_KERNEL_HELP], capture_output=True, check=True
    )
    assert b'"network": false, "files": false, "programs": false' in run.stdout


def test_trying_the_walls_leaves_this_process_free(tmp_path):
    walls.standing_walls()
    (tmp_path / "still.txt").write_text("may write")
    assert subprocess.run([sys.executable, "-c", ""], check=True).returncode == 0
