"""Runs a command whom permissions hold, also where the tests are root, whom they do not hold.

python tests/unprivileged.py PROGRAM [WORD...]
"""

import ctypes
import os
import sys

_PR_CAPBSET_DROP = 24
_CAPABILITIES = 41

HELD = (sys.executable, __file__)


def _give_up_privilege() -> None:
    """Let go of what makes root more than an owner of files; the next program starts without."""
    libc = ctypes.CDLL(None)
    for number in range(_CAPABILITIES):
        libc.prctl(_PR_CAPBSET_DROP, number, 0, 0, 0)


if __name__ == "__main__":
    if sys.platform == "linux" and os.geteuid() == 0:
        _give_up_privilege()
    os.execv(sys.argv[1], sys.argv[1:])
