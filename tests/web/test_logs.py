"""The log says where something broke, and holds nothing that a person wrote."""

import logging
import sys

from nextround.web.logs import WithoutWords


def test_the_words_of_an_error_stay_out_of_the_log():
    try:
        int("Dear Tomas, we regret")
    except ValueError:
        told = WithoutWords().formatException(sys.exc_info())
    assert "Tomas" not in told
    assert "ValueError" in told
    assert "test_logs.py" in told


def test_the_settings_use_it(settings):
    assert settings.LOGGING["formatters"]["plain"]["()"].endswith("WithoutWords")
    assert logging.getLogger("django.request").getEffectiveLevel() == logging.ERROR
