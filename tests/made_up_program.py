"""`nextround` with the made-up language in its catalogues, where a terminal can ask for it."""

import os
from pathlib import Path

import catalogue
from nextround.__main__ import main
from nextround.cli import words
from web.made_up_language import made_up

_TESTS = Path(__file__).parent


def environment(folder: Path) -> dict[str, str]:
    """Write the catalogue into a folder; returns what lets a program of any kind speak it."""
    file = folder / "en_XA" / "LC_MESSAGES" / "django.mo"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(catalogue.compiled(made_up))
    return {
        "PYTHONPATH": os.pathsep.join([str(_TESTS), os.environ.get("PYTHONPATH", "")]),
        "DJANGO_SETTINGS_MODULE": "made_up_settings",
        "MADE_UP_LOCALE": str(folder),
    }


if __name__ == "__main__":
    words._FOLDER = Path(os.environ["MADE_UP_LOCALE"])
    main()
