"""What the parent may know: no reader and no foreign format in its process."""

import re
import subprocess
import sys

import pytest

from nextround.formats import reading
from nextround.formats.contract import LIMITS, Refusal

# Reads a file, then names the modules that must not have been loaded for it.
LOADED = """
import sys
from nextround.formats import reading
assert reading.read(b"Dear Ms Weber, thank you.", name="a.txt").words
assert reading.pictures(b"Dear Ms Weber, thank you.", name="a.txt") == ()
forbidden = ("nextround.formats.read.", "pypdfium2", "PIL", "lxml", "selectolax", "email")
print([name for name in sys.modules if (name + ".").startswith((*forbidden, "mailbox"))])
"""


def test_reading_a_file_loads_no_parser_into_this_process():
    run = subprocess.run([sys.executable, "-I", "-c", LOADED], capture_output=True, check=True)
    assert run.stdout.decode().strip() == "[]"


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_says_what_is_wrong_and_what_to_do(refusal):
    sentences = re.findall(
        r"[^.]*\w[^.]*\.(?= |$)", refusal.value.replace(".msg", "").replace(".eml", "")
    )
    assert 1 <= len(sentences) <= 3
    assert refusal.value.startswith(("This ", "These ", "There ", "Reading "))
    assert re.search(r"\b(save|paste|copy|choose|change|check|unpack|split)\b", refusal.value, re.I)


def test_the_limits_are_those_of_the_threat_model():
    assert (LIMITS.memory, LIMITS.cpu_s, LIMITS.wall_s) == (1024**3, 20, 25)
    assert (LIMITS.written, LIMITS.descriptors) == (64 * 1024**2, 64)
    assert (LIMITS.message, LIMITS.message_parts, LIMITS.message_depth) == (25 * 1024**2, 500, 50)
    assert (LIMITS.message_header, LIMITS.pdf_pages) == (256 * 1024, 50)
    assert reading.LIMITS is LIMITS
