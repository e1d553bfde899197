"""The columns of the board: renamed, hidden, added, put in order, removed, and taken back."""

from datetime import date

import pytest

from nextround.apps.core import history
from nextround.apps.openings import services, stages
from nextround.apps.openings.models import Opening, OwnStage
from nextround.apps.openings.services import OpeningError

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
AS_IT_COMES = ["Saved", "Applied", "First talk", "Interview", "Final", "Offer", "Accepted"]


@pytest.fixture
def panel(person):
    """Return a stage of the person's own, within the interviews."""
    return stages.add(person, kind="interview", name="Panel")


def names(person):
    return [column.name for column in stages.columns(person)]


def take_back_last(person):
    return history.take_back(history.changes(person).first())


def test_the_board_comes_with_a_column_for_each_kind(person):
    assert names(person) == AS_IT_COMES


def test_a_kind_is_called_what_the_person_calls_it(person):
    stages.rename(person, "screen", name="Call", hidden=False)
    assert names(person)[2] == "Call"
    assert stages.names(person)["screen"] == "Call"


def test_the_name_it_came_with_brings_a_kind_back_as_it_was(person):
    stages.rename(person, "screen", name="Call", hidden=True)
    stages.rename(person, "screen", name="First talk", hidden=False)
    assert not OwnStage.objects.exists()


def test_naming_a_kind_as_it_is_leaves_no_trace(person):
    stages.rename(person, "screen", name="First talk", hidden=False)
    assert not history.changes(person).exists()


def test_a_renaming_is_taken_back(person):
    stages.rename(person, "screen", name="Call", hidden=False)
    stages.rename(person, "screen", name="Chat", hidden=False)
    take_back_last(person)
    assert names(person)[2] == "Call"


def test_a_stage_of_ones_own_stands_right_after_its_kind(person, panel):
    assert names(person)[3:5] == ["Interview", "Panel"]


def test_a_stage_of_ones_own_counts_as_its_kind(person, panel, final):
    column = stages.column(person, f"interview.{panel.pk}")
    services.move(final, column.kind, on=DAY, own_stage=column.own_stage)
    assert (final.stage, final.own_stage) == ("interview", panel)
    assert stages.name_of(final, stages.names(person)) == "Panel"


def test_a_renamed_kind_is_no_stage_within_it(person):
    stages.rename(person, "screen", name="Call", hidden=False)
    assert stages.column(person, "screen").place == ("screen", None)


def test_an_ending_is_called_by_its_own_name_whatever_stage_came_before(person, panel, final):
    services.move(final, "interview", on=DAY, own_stage=panel)
    services.move(final, "rejected", on=DAY)
    assert stages.name_of(final, stages.names(person)) == "Told no"


def test_stages_of_ones_own_change_places(person, panel):
    task = stages.add(person, kind="interview", name="Task")
    stages.shift(task, later=False)
    assert names(person)[3:6] == ["Interview", "Task", "Panel"]
    take_back_last(person)
    assert names(person)[3:6] == ["Interview", "Panel", "Task"]


def test_the_first_stage_goes_no_earlier_and_the_last_no_later(person, panel):
    before = history.changes(person).count()
    stages.shift(panel, later=False)
    stages.shift(panel, later=True)
    assert history.changes(person).count() == before


def test_a_removed_stage_leaves_its_openings_in_the_column_of_its_kind(person, panel, final):
    services.move(final, "interview", on=DAY, own_stage=panel)
    stages.remove(panel)
    opening = Opening.objects.get()
    assert (opening.stage, opening.own_stage) == ("interview", None)


def test_a_removed_stage_comes_back_with_the_openings_that_stood_in_it(person, panel, final):
    services.move(final, "interview", on=DAY, own_stage=panel)
    stages.remove(panel)
    take_back_last(person)
    opening = Opening.objects.get()
    assert opening.own_stage == OwnStage.objects.get()
    assert not services.differs(opening)


@pytest.mark.parametrize("name", ["Panel", "PANEL"])
def test_two_stages_of_a_kind_have_two_names(person, panel, name):
    with pytest.raises(OpeningError, match="already"):
        stages.add(person, kind="interview", name=name)
    task = stages.add(person, kind="interview", name="Task")
    with pytest.raises(OpeningError, match="already"):
        stages.edit(task, name=name, hidden=False)


def test_a_stage_keeps_its_own_name_when_it_is_hidden(person, panel):
    stages.edit(panel, name="Panel", hidden=True)
    assert stages.column(person, f"interview.{panel.pk}").hidden


def test_there_is_an_end_to_stages(person):
    rows = [OwnStage(owner=person, kind="offer", name=f"Step {n}") for n in range(20)]
    OwnStage.objects.bulk_create(rows)
    with pytest.raises(OpeningError, match="cannot be read"):
        stages.add(person, kind="offer", name="One more")


@pytest.mark.parametrize("key", ["", "rejected", "interview.", "interview.987654", "song"])
def test_a_column_that_is_not_there_is_told_in_words(person, key):
    with pytest.raises(OpeningError, match="no such stage"):
        stages.column(person, key)


def test_a_strangers_stage_is_no_column(person, stranger):
    theirs = OwnStage.objects.for_person(stranger)[0]
    with pytest.raises(OpeningError, match="no such stage"):
        stages.column(person, f"interview.{theirs.pk}")
    assert names(person) == AS_IT_COMES


def track(opening):
    """Return the names on the opening's track, the one it stands at in brackets."""
    columns = stages.columns(opening.owner)
    steps = stages.track(opening, columns, events=opening.events.all())
    return [f"[{step.column.name}]" if step.here else step.column.name for step in steps]


def test_the_track_calls_the_stages_as_the_person_does(person, panel, final):
    stages.rename(person, "final", name="Last round", hidden=False)
    assert track(final)[3:6] == ["Interview", "Panel", "[Last round]"]


def test_the_track_stands_at_a_stage_of_ones_own(panel, final):
    services.move(final, "interview", on=DAY, own_stage=panel)
    assert track(final)[2:5] == ["First talk", "Interview", "[Panel]"]


def test_the_track_leaves_out_what_is_hidden(person, panel, final):
    stages.rename(person, "saved", name="Saved", hidden=True)
    stages.edit(panel, name="Panel", hidden=True)
    assert track(final)[:4] == ["Applied", "First talk", "Interview", "[Final]"]


def test_the_track_shows_the_stage_it_stands_at_though_it_is_hidden(person, final):
    stages.rename(person, "final", name="Final", hidden=True)
    assert "[Final]" in track(final)


def test_the_track_of_what_ended_stands_where_it_had_come(panel, final):
    services.move(final, "rejected", on=DAY)
    assert "[Final]" in track(final)
    other = services.add(final.owner, on=DAY, stage="interview", own_stage=panel, role="Baker")
    services.move(other, "withdrawn", on=DAY)
    assert "[Panel]" in track(other)


def test_what_comes_before_where_it_stands_is_done(final):
    steps = stages.track(final, stages.columns(final.owner), events=[])
    assert [step.done for step in steps] == [True, True, True, True, False, False, False]
