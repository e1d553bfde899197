"""Numbers of the person's own: used in place of the table's, refused in words, taken back."""

from datetime import date

import pytest

from nextround.apps.core import history
from nextround.apps.lessons import priors, services, sources, standing, summary_text, wording
from nextround.apps.lessons.choices import Step
from nextround.apps.lessons.models import OwnPrior
from nextround.apps.openings import services as openings
from nextround.engine.priors import PRIORS, Mark, Unit

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)


def own(person, key, value, *, low=0.0, high=1.0, why=""):
    return priors.set_number(person, key, value=value, low=low, high=high, why=why)


def rejected(person, **inputs):
    opening = openings.add(person, on=HEARD, stage="final", employer="Kestrel Cold Chain")
    debrief = services.receive_rejection(opening, heard_on=HEARD)
    said = {"size_known": "known", "size": 5, "places": 1, "run": "structured", **inputs}
    services.answer(debrief, Step.HAPPENED, **said)
    return debrief


@pytest.mark.parametrize("key", PRIORS)
def test_each_number_can_be_set_and_is_used(person, key):
    row = PRIORS.row(key)
    own(person, key, row.high, low=row.low, high=row.high, why="I counted")
    used = priors.priors_of(person).row(key)
    assert (used.value, used.low, used.high, used.mark) == (row.high, row.low, row.high, Mark.YOURS)
    assert (used.meaning, used.source) == (row.meaning, row.source)


def test_a_second_number_replaces_the_first(person):
    own(person, "settled.final", 0.3)
    own(person, "settled.final", 0.4)
    assert OwnPrior.objects.for_person(person).count() == 1
    assert priors.priors_of(person)["settled.final"] == 0.4


def test_the_table_is_read_by_one_query(person, django_assert_num_queries):
    own(person, "settled.final", 0.3)
    own(person, "run.relatedness", 0.5)
    with django_assert_num_queries(1):
        priors.priors_of(person)


def test_a_strangers_number_is_not_used(person, stranger):
    own(stranger, "settled.final", 0.9)
    assert priors.priors_of(person)["settled.final"] == PRIORS["settled.final"]


@pytest.mark.parametrize(
    ("unit", "number", "words"),
    [
        (Unit.PROBABILITY, 1.2, "from 0 to 1"),
        (Unit.PROBABILITY, float("nan"), "from 0 to 1"),
        (Unit.CORRELATION, -0.1, "from 0 to 1"),
        (Unit.PEOPLE, 0, "from 1 to 1,000,000"),
        (Unit.PEOPLE, 2.5, "whole ones"),
        (Unit.MONTHS, 300, "from 1 to 240"),
        (Unit.MEAN_IN_SD, -4, "from -3 to 3"),
        (Unit.SD, 0, "from 0.05 to 3"),
    ],
)
def test_what_a_unit_forbids_is_refused_in_words(unit, number, words):
    assert words in priors.refusal(unit, number)


@pytest.mark.parametrize("unit", Unit)
def test_what_a_unit_allows_is_not_refused(unit):
    assert [priors.refusal(unit, limit) for limit in unit.limits] == ["", ""]


@pytest.mark.parametrize(
    ("key", "value", "low", "high"),
    [
        ("settled.final", 1.5, 0.1, 0.5),
        ("settled.final", 0.3, -0.1, 0.5),
        ("settled.final", 0.3, 0.4, 0.5),
        ("field.final.places", 1.5, 1, 2),
        ("no.such", 0.3, 0.1, 0.5),
    ],
)
def test_a_number_that_cannot_be_is_not_kept(person, key, value, low, high):
    with pytest.raises(priors.NumberError):
        own(person, key, value, low=low, high=high)
    assert not OwnPrior.objects.exists()


def test_some_size_of_field_keeps_a_chance(person):
    own(person, "field.executive.of.2", 0)
    with pytest.raises(priors.NumberError, match="At least one"):
        own(person, "field.executive.of.3", 0)


def test_going_back_to_the_table_can_be_taken_back(person):
    own(person, "settled.final", 0.35, why="Half had someone inside")
    with history.following() as made:
        priors.back_to_table(person, "settled.final")
    assert priors.priors_of(person)["settled.final"] == 0.2
    history.take_back(made[0])
    assert OwnPrior.objects.get().why == "Half had someone inside"


def test_a_first_number_is_taken_back_to_the_table(person):
    with history.following() as made:
        own(person, "settled.final", 0.35)
    history.take_back(made[0])
    assert priors.priors_of(person)["settled.final"] == 0.2


def test_all_go_back_at_once_and_only_ones_own(person, stranger):
    own(person, "settled.final", 0.35)
    own(person, "run.window", 12, low=6, high=24)
    theirs = own(stranger, "settled.final", 0.9)
    with history.following() as made:
        priors.all_back_to_table(person)
    assert [*OwnPrior.objects.all()] == [theirs]
    assert len(made) == 1


def test_going_back_where_nothing_was_set_leaves_no_trace(person):
    with history.following() as made:
        priors.back_to_table(person, "settled.final")
        priors.all_back_to_table(person)
    assert made == []


def test_a_number_that_a_later_version_does_not_know_is_ignored(person):
    OwnPrior(owner=person, key="settled.of.old", value=0.3, low=0.1, high=0.5).save()
    assert dict(priors.priors_of(person)) == dict(PRIORS)
    assert priors.own_numbers(person) == {}


def test_a_number_that_a_later_version_forbids_is_ignored(person):
    OwnPrior(owner=person, key="settled.final", value=7, low=1, high=9).save()
    assert priors.priors_of(person)["settled.final"] == 0.2


@pytest.mark.parametrize(
    ("key", "value"),
    [("settled.final", 0.9), ("validity.job.structured", 0.9), ("standing.mean", 1.0)],
)
def test_a_number_of_ones_own_changes_what_a_no_says(person, key, value):
    debrief = rejected(person)
    before = standing.single(debrief).finding.after.mean
    own(person, key, value)
    after = standing.single(debrief).finding.after.mean
    assert after != pytest.approx(before, abs=0.01)


def test_a_shorter_window_leaves_older_outcomes_out_and_says_so(person):
    services.receive_rejection(
        openings.add(person, on=date(2025, 11, 1), stage="final", employer="Osprey Timber"),
        heard_on=date(2025, 11, 1),
    )
    debrief = rejected(person)
    assert standing.run(debrief).length == 2
    own(person, "run.window", 6, low=3, high=12)
    found = standing.run(debrief)
    assert found.length == 1
    assert "6 months" in wording.run(found).notes[1]


def test_a_strangers_number_changes_nothing(person, stranger):
    debrief = rejected(person)
    before = standing.single(debrief)
    own(stranger, "settled.final", 0.9)
    assert standing.single(debrief) == before


def test_a_finding_names_the_numbers_set_by_you_that_it_rests_on(person):
    debrief = rejected(person)
    own(person, "settled.final", 0.35, low=0.2, high=0.5)
    own(person, "settled.application", 0.9)
    words = wording.single(standing.single(debrief))
    assert "This rests on numbers set by you:" in words.more[-1]
    assert "0.35, where the table has 0.2" in words.more[-1]
    assert "0.9" not in words.more[-1]
    assert words.inputs[3].source == "set by you; 0.2–0.5"


def test_the_run_and_the_summary_name_them_too(person):
    debrief = rejected(person)
    own(person, "run.relatedness", 0.55)
    assert "0.55, where the table has 0.7" in wording.run(standing.run(debrief)).more[-1]
    own(person, "settled.final", 0.35)
    assert "set by you" in summary_text.markdown(debrief)


def test_a_finding_on_the_table_alone_names_nothing(person):
    words = wording.single(standing.single(rejected(person)))
    assert "set by you" not in " ".join([*words.more, *(row.source for row in words.inputs)])


def test_an_application_rests_on_how_much_reading_a_cv_sees(person):
    debrief = rejected(person, family="application", run="unknown")
    inputs = wording.single(standing.single(debrief)).inputs
    assert "0.05–0.35" in inputs[2].source


def test_each_number_stands_in_one_group_of_the_table(person):
    groups = sources.groups(priors.priors_of(person), {})
    keys = [row.key for group in groups for part in group.parts for row in part.rows]
    assert sorted(keys) == sorted(PRIORS)


def test_a_row_of_ones_own_says_what_the_table_has(person):
    own(person, "settled.final", 0.35, low=0.2, high=0.5, why="Half had someone inside")
    row = sources.row(
        priors.priors_of(person).row("settled.final"), priors.own_numbers(person)["settled.final"]
    )
    assert (row.value, row.mark, row.why) == ("0.35", "set by you", "Half had someone inside")
    assert (row.table_value, row.table_low, row.table_high) == ("0.2", "0.05", "0.4")


def test_rows_of_one_meaning_are_named_by_what_tells_them_apart(person):
    groups = {group.name: group for group in sources.groups(priors.priors_of(person), {})}
    assert [row.name for row in groups["sees"].parts[0].rows][:2] == ["unstructured", "structured"]
    assert groups["field"].parts[0].rows[0].name == "application size"
    assert groups["start"].parts[0].rows[0].name == "relatedness"


def test_a_source_that_is_our_judgement_is_not_marked_so_twice(person):
    table = priors.priors_of(person)
    assert sources.row(table.row("settled.final")).origin.count("our judgement") == 1
    assert sources.row(table.row("rate.offer.cold")).origin.endswith("read in the source")
