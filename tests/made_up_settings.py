"""The settings of a program that speaks the made-up language, besides its own."""

import os
from pathlib import Path

from nextround.settings import *  # noqa: F403
from nextround.settings import LANGUAGES as REAL_LANGUAGES

LANGUAGES = [*REAL_LANGUAGES, ("en-xa", "English, made up")]
LOCALE_PATHS = [Path(os.environ["MADE_UP_LOCALE"])]
