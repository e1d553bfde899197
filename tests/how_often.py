"""Which tests run at every change, and which at length, by `make soak`.

Marks by hand stand where a test is long for what it does. These tables are for files that start a
program or a browser for each of their tests, read all that there is, or walk every address in many
ways.
"""

from zlib import crc32

import pytest

# Of what is done in a browser, and of what runs the whole program, these alone run at every
# change: in each part of it the one way that most people go.
JOURNEYS = (
    "tests/browser/test_board.py::test_a_card_is_dragged_with_the_mouse_and_the_move_taken_back",
    "tests/browser/test_debrief_by_mouse.py::test_from_the_pasted_mail_to_the_summary_it_takes_at_most_eight_clicks",
    "tests/browser/test_matching.py::test_a_gap_is_answered_by_keys_alone_and_taken_back",
    "tests/browser/test_openings.py::test_an_opening_is_written_down_by_hand",
    "tests/browser/test_palette.py::test_an_opening_is_reached_by_keys_alone",
    "tests/browser/test_record_import.py::test_a_cv_comes_in_and_one_press_takes_it_back",
    "tests/browser/test_review_file.py::test_what_is_filled_in_without_a_network_is_read_back",
    "tests/browser/test_watch.py::test_a_script_that_fails_is_a_fault",
    "tests/cli/test_doctor.py::test_sound_data_are_called_so",
)
# One in so many of a file's parametrized tests runs at every change, and each that has no
# parameters; of 0, none of any kind.
ONE_IN = {
    "tests/apps/appearance/test_fonts.py": 0,
    "tests/apps/core/test_upgrade.py": 0,
    "tests/apps/custody/test_backups_kept.py": 0,
    "tests/apps/custody/test_erasing.py": 0,
    "tests/apps/custody/test_erasing_cut_off.py": 0,
    "tests/apps/custody/test_erasing_while_running.py": 0,
    "tests/apps/custody/test_export_beside_writers.py": 0,
    "tests/apps/custody/test_import_refusals.py": 4,
    "tests/apps/custody/test_round_trip.py": 4,
    "tests/apps/examples/test_building.py": 6,
    "tests/apps/examples/test_demo.py": 0,
    "tests/apps/examples/test_throwing_away.py": 0,
    "tests/apps/examples/test_views_of_others.py": 0,
    "tests/apps/lessons/test_requests_of_letters_sent.py": 0,
    "tests/apps/search/test_found.py": 3,
    "tests/assist/test_fetching_refusals.py": 3,
    "tests/cli/test_backup.py": 0,
    "tests/cli/test_debrief.py": 0,
    "tests/cli/test_doctor.py": 0,
    "tests/cli/test_doctor_after_restore.py": 0,
    "tests/cli/test_export.py": 0,
    "tests/cli/test_folder_that_fails.py": 0,
    "tests/cli/test_made_up_language.py": 0,
    "tests/cli/test_run.py": 0,
    "tests/cli/test_run_reader.py": 0,
    "tests/cli/test_share.py": 0,
    "tests/cli/test_slow_clients.py": 0,
    "tests/cli/test_two_write_at_once.py": 0,
    "tests/cli/test_words_stay_out_of_the_log.py": 0,
    "tests/cli/test_worker_killed.py": 0,
    "tests/engine/cv/test_reference.py": 0,
    "tests/engine/posting/test_posting_reference.py": 0,
    "tests/engine/test_behaviours_find.py": 6,
    "tests/engine/test_letters_channels.py": 4,
    "tests/engine/test_mail_reference.py": 0,
    "tests/engine/test_skills_reference.py": 0,
    "tests/formats/test_archive.py": 4,
    "tests/formats/test_fonts.py": 0,
    "tests/formats/test_forkserver.py": 0,
    "tests/formats/test_pictures.py": 3,
    "tests/formats/test_read_scans.py": 4,
    "tests/formats/test_read_stated.py": 4,
    "tests/formats/test_reading_child.py": 4,
    "tests/formats/test_reading_refusals.py": 4,
    "tests/share/test_hostile_answers.py": 4,
    "tests/share/test_how_often.py": 4,
    "tests/share/test_made_up_language.py": 0,
    "tests/share/test_running.py": 0,
    "tests/share/test_the_word_is_kept_nowhere.py": 0,
    "tests/share/test_who_is_answered.py": 6,
    "tests/test_catalogue.py": 4,
    "tests/test_patterns.py": 0,
    "tests/web/test_bad_forms.py": 6,
    "tests/web/test_bodies.py": 0,
    "tests/web/test_ceilings.py": 0,
    "tests/web/test_components.py": 4,
    "tests/web/test_css.py": 4,
    "tests/web/test_data_pages.py": 3,
    "tests/web/test_every_edit_is_undone.py": 4,
    "tests/web/test_examples.py": 0,
    "tests/web/test_guard.py": 10,
    "tests/web/test_headers.py": 10,
    "tests/web/test_made_up_language.py": 0,
    "tests/web/test_matrix.py": 8,
    "tests/web/test_opening_parts.py": 3,
    "tests/web/test_pages.py": 8,
    "tests/web/test_record_import.py": 4,
    "tests/web/test_review_asking.py": 3,
    "tests/web/test_reviews.py": 3,
    "tests/web/test_strangers.py": 10,
    "tests/web/test_table.py": 3,
    "tests/web/test_traps.py": 8,
    "tests/web/test_typed_words.py": 8,
    "tests/web/test_uploads.py": 3,
    "tests/web/test_words_of_forms.py": 6,
}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what runs at length."""
    gone_through: set[str] = set()
    for item in items:
        file = item.nodeid.partition("::")[0]
        one_in = 0 if file.startswith("tests/browser/") else ONE_IN.get(file)
        if one_in is None:
            continue
        name = item.nodeid.partition("[")[0]
        if name in JOURNEYS and name not in gone_through:
            gone_through.add(name)  # in one window, by one way of pressing
        elif not _runs_often(item, one_in):
            item.add_marker("long")


def _runs_often(item: pytest.Item, one_in: int) -> bool:
    """Return whether a test is among those that run at every change: always the same ones."""
    if not one_in or not hasattr(item, "callspec"):
        return bool(one_in)
    return crc32(item.nodeid.encode()) % one_in == 0
