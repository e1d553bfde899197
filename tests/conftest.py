"""What all tests share: where the reference data lies, and a person with a search."""

import gc
import os
from datetime import date
from pathlib import Path

# While the browser of the journeys is open, Django would take the tests that come between them for
# asynchronous code, and refuse them the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "yes"
# As the program has it: beside others, threads of the linear algebra take thirty times as long.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import pytest
from hypothesis import settings

# Times belong to the benchmarks: a busy machine must not fail a property. A quarter of the
# usual number of examples, as the tests run at every change and each run draws others.
settings.register_profile("steady", deadline=None, max_examples=25)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent
OWN_HOST = "127.0.0.1:8765"


def pytest_collection_finish() -> None:
    """Leave ten thousand tests out of every later look for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def reference() -> Path:
    """Return the folder of the reference data kept outside the repository, or skip."""
    folder = Path(os.environ.get("NEXTROUND_REFERENCE", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(
            f"reference data not found at {folder}: "
            "set NEXTROUND_REFERENCE=/path/to/data and run `make test` again"
        )
    return folder


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """Leave the migrations out, which take each worker ten seconds: see below."""
    from django.db import connection

    connection.settings_dict["TEST"]["MIGRATE"] = False


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Take the database as the migrations leave it, made once for all workers."""
    from django.db import connection

    import fresh

    with django_db_blocker.unblock():
        connection.ensure_connection()
        fresh.put_tables_into(connection.connection)


@pytest.fixture(scope="session", autouse=True)
def static_files_are_looked_for_once():
    """Keep for the next test what one found; each makes the middleware anew."""
    from whitenoise.middleware import WhiteNoiseMiddleware

    look, found = WhiteNoiseMiddleware.add_files_from_finders, {}

    def add_found(middleware):
        if not found:
            look(middleware)
            found.update(middleware.files)
        middleware.files.update(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "add_files_from_finders", add_found)
        yield


@pytest.fixture
def person(db):
    """Return the owner of a fresh database."""
    from nextround.apps.core import people

    return people.owner()


@pytest.fixture
def stranger(db):
    """Return someone else, with an opening and all that can belong to it."""
    import rows_again
    from nextround.apps.core.models import Person

    rows_again.build("stranger", lambda: _keep_foreign(Person.objects.create_user("stranger")))
    return Person.objects.get(username="stranger")


def _keep_foreign(someone):
    from board_rows import keep_board
    from custody_rows import finished_export
    from lesson_rows import keep_lessons
    from matching_rows import POSTING, keep_matching
    from nextround.apps.lessons import services as lessons
    from nextround.apps.openings import services as openings
    from nextround.apps.plan import services as plan
    from opening_rows import keep_with
    from record_rows import keep_record
    from review_rows import keep_request, keep_reviews
    from week_rows import keep_week

    keep_board(someone, words="Foreign")
    keep_lessons(someone, words="Foreign")
    opening = openings.add(
        someone,
        on=date(2026, 1, 5),
        stage="applied",
        employer="Foreign Mill",
        role="Foreign post",
        posting=POSTING,
    )
    keep_with(opening, words="Foreign")
    keep_week(someone, words="Foreign")
    keep_record(someone, words="Foreign")
    keep_matching(opening, words="Foreign")
    finished_export(someone, words="Foreign")
    debrief = lessons.receive_rejection(opening, heard_on=date(2026, 1, 9), message="Foreign no.")
    lessons.add_reflection(debrief, words="Foreign thing", control="not-mine", sure="")
    keep_reviews(someone, opening=opening, words="Foreign")
    keep_request(debrief, words="Foreign")
    plan.put_action(
        someone,
        lessons.subject(debrief),
        kind="plan",
        words="Foreign plan",
        due_on=date(2026, 1, 9),
    )


@pytest.fixture
def page(client, person):
    """Return a browser that was let in, asking as this program's own pages do."""
    client.defaults["HTTP_HOST"] = OWN_HOST
    client.force_login(person)
    return client


@pytest.fixture
def final(person):
    """Return an opening that came to its final."""
    from nextround.apps.openings import services as openings

    opening = openings.add(
        person, on=date(2026, 9, 1), stage="applied", employer="Kestrel Cold Chain", role="Manager"
    )
    openings.move(opening, "interview", on=date(2026, 9, 14))
    openings.move(opening, "final", on=date(2026, 10, 1))
    return opening
