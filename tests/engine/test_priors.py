"""The table of numbers that came from the world."""

import math

import pytest

from nextround.engine.priors import PRIORS, Mark, Prior, Priors, PriorsError, Unit

ROWS = [PRIORS.row(key) for key in PRIORS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_every_number_lies_in_its_range_and_says_where_it_comes_from(row):
    assert row.low <= row.value <= row.high
    assert row.source
    assert row.meaning


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("validity.job.structured", 0.42),
        ("validity.job.unstructured", 0.19),
        ("validity.interview.panel", 0.75),
        ("settled.application", 0.30),
        ("settled.add.silence", 0.15),
        ("run.relatedness", 0.7),
        ("run.window", 24),
        ("rate.screen.cold", 0.06),
        ("rate.offer.executive", 0.17),
    ],
)
def test_the_numbers_are_those_of_the_models(key, value):
    assert PRIORS[key] == value


def test_every_channel_has_a_rate_at_every_stage():
    channels = {"cold", "careers-page", "referral", "agency", "direct", "internal"}
    assert set(PRIORS.under("rate.screen")) == channels
    assert set(PRIORS.under("rate.interview")) == channels
    assert set(PRIORS.under("rate.offer")) == channels | {"graduate", "executive"}


def test_the_shares_of_a_final_sum_to_one():
    assert math.fsum(PRIORS.under("field.final.of").values()) == pytest.approx(1)


def test_a_number_not_read_in_its_source_is_shown_as_reported():
    assert PRIORS.row("validity.job.structured").is_reported
    assert not PRIORS.row("settled.final").is_reported


def test_a_change_is_kept_as_the_persons_own_and_leaves_the_rest():
    own = PRIORS.with_changes({"settled.final": 0.5})
    assert own["settled.final"] == 0.5
    assert own.row("settled.final").mark is Mark.YOURS
    assert own["settled.screen"] == PRIORS["settled.screen"]
    assert PRIORS["settled.final"] == 0.20


def test_no_changes_give_an_equal_table():
    assert PRIORS.with_changes({}) == PRIORS


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("settled.final", 1.1),
        ("settled.final", -0.1),
        ("settled.final", math.nan),
        ("field.screen.size", 0),
        ("field.screen.size", 4.5),
        ("run.window", math.inf),
        ("standing.sd", 0),
    ],
)
def test_a_value_that_its_unit_does_not_allow_is_refused_by_name(key, value):
    with pytest.raises(PriorsError, match=key):
        PRIORS.with_changes({key: value})


def test_a_change_to_a_prior_that_does_not_exist_is_refused():
    with pytest.raises(PriorsError, match=r"no prior “settled\.nowhere”"):
        PRIORS.with_changes({"settled.nowhere": 0.1})


def test_two_rows_of_one_name_are_refused():
    row = Prior("one", 0.5, 0.4, 0.6, Unit.PROBABILITY, "what", "who", Mark.JUDGEMENT)
    with pytest.raises(PriorsError, match="same name"):
        Priors((row, row))
