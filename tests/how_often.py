"""Which tests run at every change, and which at length, by `make soak`.

Marks by hand stand where a test is long for what it does. This table is for files that start a
program for each of their tests, read all that there is, or walk every address in many ways.
"""

from zlib import crc32

import pytest

# One in so many of a file's parametrized tests runs at every change, and each that has no
# parameters; of 0, none of any kind.
ONE_IN = {
    "tests/apps/custody/test_erasing_cut_off.py": 0,
    "tests/apps/examples/test_demo.py": 0,
    "tests/browser/test_accessibility.py": 0,
    "tests/browser/test_offers_compared.py": 0,
    "tests/cli/test_crash.py": 0,
    "tests/cli/test_doctor_after_restore.py": 0,
    "tests/cli/test_export.py": 0,
    "tests/cli/test_folder_that_fails.py": 0,
    "tests/cli/test_made_up_language.py": 4,
    "tests/cli/test_share.py": 0,
    "tests/cli/test_two_write_at_once.py": 0,
    "tests/formats/test_fonts.py": 0,
    "tests/formats/test_reading_reference.py": 0,
    "tests/share/test_hostile_answers.py": 4,
    "tests/share/test_who_is_answered.py": 4,
    "tests/web/test_bad_forms.py": 3,
    "tests/web/test_ceilings.py": 3,
    "tests/web/test_guard.py": 3,
    "tests/web/test_headers.py": 4,
    "tests/web/test_made_up_language.py": 4,
    "tests/web/test_strangers.py": 2,
    "tests/web/test_typed_words.py": 2,
    "tests/web/test_words_of_forms.py": 3,
}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what runs at length."""
    for item in items:
        one_in = ONE_IN.get(item.nodeid.partition("::")[0])
        if one_in is not None and not _runs_often(item, one_in):
            item.add_marker("long")


def _runs_often(item: pytest.Item, one_in: int) -> bool:
    """Return whether a test is among those that run at every change: always the same ones."""
    if not one_in or not hasattr(item, "callspec"):
        return bool(one_in)
    return crc32(item.nodeid.encode()) % one_in == 0
