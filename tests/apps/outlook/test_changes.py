"""Whether a change helped, and what else may explain it."""

from datetime import date, timedelta

import pytest

from nextround.apps.core.models import Change
from nextround.apps.lessons.priors import priors_of
from nextround.apps.openings import papers
from nextround.apps.openings import services as openings
from nextround.apps.outlook import changes, services, wording
from nextround.apps.outlook.changes import Verdict
from nextround.apps.outlook.models import MarkedChange
from nextround.apps.outlook.sums import inputs_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 10, 12)
CHANGED_ON = date(2026, 7, 1)


def sent(person, count, *, on, talks=0, channel="cold"):
    for n in range(count):
        added = openings.add(person, on=on, stage="applied", role=f"Cook {n}", channel=channel)
        outcome = "screen" if n < talks else "rejected"
        openings.move(added, outcome, on=on + timedelta(days=9))


def judged(person):
    inputs = inputs_of(person, priors_of(person), today=TODAY)
    [found] = changes.judged(inputs, list(changes.marked(person)), today=TODAY)
    return found


@pytest.fixture
def new_cv(person):
    services.mark_change(person, what="cv", on=CHANGED_ON, gate="screen", words="Two pages")
    return person


def test_what_was_sent_before_is_held_against_what_was_sent_since(new_cv):
    sent(new_cv, 10, on=date(2026, 5, 4), talks=1)
    sent(new_cv, 6, on=CHANGED_ON, talks=2)
    found = judged(new_cv)
    assert (found.before, found.after) == ((1, 10.0), (2, 6.0))


def test_a_few_answers_cannot_tell(new_cv):
    sent(new_cv, 10, on=date(2026, 5, 4), talks=1)
    sent(new_cv, 6, on=date(2026, 8, 3), talks=1)
    found = judged(new_cv)
    assert found.verdict is Verdict.UNTOLD
    assert wording.verdict(found).startswith("Nobody can tell yet")
    assert wording.more_for(found)


def test_a_clear_gain_over_many_answers_is_told(new_cv):
    sent(new_cv, 60, on=date(2026, 5, 4), talks=2)
    sent(new_cv, 60, on=date(2026, 8, 3), talks=20)
    found = judged(new_cv)
    assert found.verdict is Verdict.HELPED
    assert found.helped >= 0.9
    assert wording.more_for(found) == ""


def test_a_clear_loss_is_told_as_well(new_cv):
    sent(new_cv, 60, on=date(2026, 5, 4), talks=20)
    sent(new_cv, 60, on=date(2026, 8, 3), talks=0)
    assert judged(new_cv).verdict is Verdict.HURT


def test_a_change_after_a_bad_stretch_warns_that_better_days_were_due(new_cv):
    sent(new_cv, 20, on=date(2026, 4, 6), talks=5)
    sent(new_cv, 9, on=date(2026, 6, 1))
    sent(new_cv, 6, on=date(2026, 8, 3), talks=2)
    found = judged(new_cv)
    assert found.after_bad_stretch
    assert "better weeks tend to follow" in wording.warnings(found)[0]


def test_other_ways_of_applying_than_before_are_named(new_cv):
    sent(new_cv, 10, on=date(2026, 5, 4), talks=2)
    sent(new_cv, 10, on=date(2026, 8, 3), talks=5, channel="referral")
    found = judged(new_cv)
    assert found.mix_moved
    assert any("other ways than before" in words for words in wording.warnings(found))


def test_the_same_change_is_kept_once_and_its_marking_can_be_taken_back(new_cv, page):
    services.mark_change(new_cv, what="cv", on=CHANGED_ON, gate="screen", words="Two pages")
    assert MarkedChange.objects.count() == 1
    page.post(f"/changes/{Change.objects.latest('pk').pk}/undo/")
    assert MarkedChange.objects.count() == 0


def keep_cv(person, name, words, *, openings_from, count):
    for n in range(count):
        day = openings_from + timedelta(days=n)
        added = openings.add(person, on=day, stage="applied", role=f"{name} {n}", channel="cold")
        papers.keep(added, [words], name=name, paper="cv", on=day, source="")


def test_another_cv_sent_again_and_again_is_noticed_until_it_is_marked(person):
    keep_cv(person, "old.pdf", b"%PDF-1.4 old", openings_from=date(2026, 5, 4), count=3)
    keep_cv(person, "new.pdf", b"%PDF-1.4 new", openings_from=date(2026, 8, 3), count=3)
    [noticed] = changes.suggested(person, [])
    assert (noticed.on, noticed.name) == (date(2026, 8, 3), "new.pdf")
    marked = services.mark_change(person, what="cv", on=noticed.on, gate="screen")
    assert changes.suggested(person, [marked]) == []


def test_a_cv_made_for_one_place_is_no_change(person):
    keep_cv(person, "old.pdf", b"%PDF-1.4 old", openings_from=date(2026, 5, 4), count=4)
    keep_cv(person, "one.pdf", b"%PDF-1.4 one", openings_from=date(2026, 8, 3), count=2)
    assert changes.suggested(person, []) == []
