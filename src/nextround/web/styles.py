"""All rules of the pages as one style sheet, so that a first visit asks once and not seventy times.

The rules lie in one file per component, which is how they are read and changed; a browser would
have to ask for each, the later ones only once it has read the index.
"""

import hashlib
import re
from functools import cache
from pathlib import Path

from django.urls import reverse

_CSS = Path(__file__).parent / "static" / "css"
# In the order in which they are laid over each other; the first names the layers.
_SHEETS = ("tokens", "base", "layout", "components/index", "charts", "print")
_IMPORT = re.compile(r'@import url\("([\w-]+\.css)"\);')


@cache
def whole() -> str:
    """Return the style sheet, every file in its place."""
    return "\n".join(_with_imports(_CSS / f"{name}.css") for name in _SHEETS)


@cache
def edition() -> str:
    """Return what its name ends with: another one as soon as a rule changes."""
    return hashlib.sha256(whole().encode()).hexdigest()[:12]


@cache
def address() -> str:
    """Return where it is."""
    return reverse("styles", args=[edition()])


def _with_imports(sheet: Path) -> str:
    text = sheet.read_text(encoding="utf-8")
    return _IMPORT.sub(lambda found: _with_imports(sheet.parent / found[1]), text)
