"""A letter that an earlier version marked as sent becomes a request, with all it knew."""

from contextlib import closing
from sqlite3 import connect

from apps.core import first_version
from apps.core.test_upgrade import ask, in_place, run

SENT = """
UPDATE lessons_debrief SET letter_sent_on = '2026-01-25', letter_contact = 'Ada Birch',
letter_relation = 'recruiter' WHERE id = (SELECT min(id) FROM lessons_debrief)
"""
KEPT = """
SELECT request.owner_id = debrief.owner_id, debrief.letter_sent_on, request.family, relation,
channel, contact, sent_on, again_on, answer, answered_on
FROM lessons_request request JOIN lessons_debrief debrief ON debrief.id = debrief_id
"""


def test_each_letter_that_went_out_has_a_request_after_the_upgrade(tmp_path):
    run(tmp_path, "first")
    file = in_place(tmp_path)
    first_version.fill(file)
    with closing(connect(file)) as kept, kept:
        kept.execute(SENT)
    run(tmp_path, "prepare")
    day = "2026-01-25"
    assert ask(file, KEPT) == [
        (1, day, "final", "recruiter", "mail", "Ada Birch", day, None, "", None)
    ]
    assert ask(file, "SELECT count(*) FROM lessons_debrief") == [(2,)]
