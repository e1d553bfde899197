"""How far reviewers agree, against the coefficient as its author defines and computes it."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.review import Judged, Scale, agreement_of, spread_of
from nextround.engine.review.agreement import RELIABLE, TENTATIVE

SCALES = [Scale(f"s{n}", f"How is {n}?", tuple("abcde"), f"My {n} is missing") for n in range(12)]
KEYS = [scale.key for scale in SCALES]

# Four observers, twelve units; K. Krippendorff, "Computing Krippendorff's alpha-reliability",
# 2011, section D: .815 for ordinal data (.743 nominal, .849 interval, .797 ratio).
PUBLISHED = """
A 1 2 3 3 2 1 4 1 2 . . .
B 1 2 3 3 2 2 4 1 2 5 . 3
C . 3 3 3 2 3 4 2 2 5 1 .
D 1 2 3 3 2 4 4 1 2 5 1 .
"""

points = st.none() | st.integers(1, 5)
tables = st.integers(1, 5).flatmap(
    lambda size: st.lists(st.lists(points, min_size=size, max_size=size), max_size=4)
)


def _by_reviewer(rows):
    return {f"R{n}": dict(zip(KEYS, row, strict=False)) for n, row in enumerate(rows)}


def _agreement(*rows):
    return agreement_of(SCALES, _by_reviewer(rows))


def _read(table):
    rows = [line.split()[1:] for line in table.strip().splitlines()]
    return [[None if value == "." else int(value) for value in row] for row in rows]


def _alpha_by_the_book(rows):
    """Return 1 - D_o / D_e over ordered pairs of values, as the paper writes it.

    None where that is 0 / 0, and where fewer than two points were rated by two.
    """
    columns = [[value for value in unit if value is not None] for unit in zip(*rows, strict=True)]
    units = [unit for unit in columns if len(unit) > 1]
    values = [value for unit in units for value in unit]

    def apart(one, other):
        low, high = sorted((one, other))
        between = sum(values.count(value) for value in range(low, high + 1))
        return (between - (values.count(low) + values.count(high)) / 2) ** 2

    seen = sum(apart(*pair) / (len(unit) - 1) for unit in units for pair in permutations(unit, 2))
    expected = sum(apart(*pair) for pair in permutations(values, 2))
    if len(units) < 2 or not expected:
        return None
    return 1 - (len(values) - 1) * seen / expected


def _near(alpha):
    return None if alpha is None else pytest.approx(alpha)


def test_the_published_example_comes_out_as_published():
    assert _agreement(*_read(PUBLISHED)).alpha == pytest.approx(0.815, abs=5e-4)
    assert _alpha_by_the_book(_read(PUBLISHED)) == pytest.approx(0.815, abs=5e-4)


@pytest.mark.parametrize(
    ("rows", "alpha"),
    [
        ([[1, 5], [1, 5]], 1),
        ([[2, 3, 4], [2, 3, 4], [2, 3, 4]], 1),
        # By hand: n is 2 and 2, so the values are 2 apart; observed 4, expected 8 / 3.
        ([[1, 5], [5, 1]], -0.5),
        # By hand: 1, 2 and 5 stand 1, 2 and 1 times; 1 is 1.5 from 2, 2 is 1.5 from 5, 1 is 3
        # from 5; observed 2 * 1.5² / 4, expected 2 * (2 * 1.5² + 2 * 1.5² + 3²) / 12.
        ([[1, 2], [2, 5]], 1 - (4 * 2.25 / 4) / (2 * (4.5 + 4.5 + 9) / 12)),
    ],
)
def test_small_cases_come_out_as_by_hand(rows, alpha):
    assert _agreement(*rows).alpha == pytest.approx(alpha)


@given(tables)
def test_alpha_is_the_formula_of_the_book(rows):
    assert _agreement(*rows).alpha == _near(_alpha_by_the_book(rows))


@given(tables, st.randoms())
def test_neither_the_order_of_reviewers_nor_that_of_points_matters(rows, chance):
    columns = list(zip(*chance.sample(rows, len(rows)), strict=True))
    chance.shuffle(columns)
    turned = [list(row) for row in zip(*columns, strict=True)]
    assert _agreement(*turned).alpha == _near(_agreement(*rows).alpha)


@given(tables)
def test_alpha_is_one_at_most(rows):
    assert (_agreement(*rows).alpha or 0) <= 1 + 1e-12


def test_only_the_order_of_the_chosen_points_counts():
    low = _agreement([1, 2, 3, 2], [1, 3, 3, 1])
    spread_out = _agreement([1, 4, 5, 4], [1, 5, 5, 1])
    assert low.alpha == pytest.approx(spread_out.alpha)


def test_a_reviewer_who_shares_no_point_changes_nothing():
    two = [[1, 3, 5, None], [2, 3, 5, None]]
    assert _agreement(*two, [None, None, None, 4]).alpha == pytest.approx(_agreement(*two).alpha)


def test_a_point_that_one_alone_could_judge_changes_nothing():
    with_one = _agreement([1, 3, 5, 2], [2, 3, 5, None])
    assert with_one.alpha == pytest.approx(_agreement([1, 3, 5], [2, 3, 5]).alpha)
    assert len(with_one.points) == 4


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [[]],
        [[1, 2, 3]],
        [[1], [5]],
        [[3, 3], [3, 3]],
        [[1, None], [None, 5]],
        [[1, 2], [1, None]],
        [[2, 2, 5], [2, 2, None]],
        [[None, None], [None, None]],
    ],
    ids=str,
)
def test_where_too_little_was_said_there_is_no_coefficient(rows):
    assert _agreement(*rows).alpha is None


def test_the_bars_are_those_of_the_book():
    assert (TENTATIVE, RELIABLE) == (0.667, 0.8)


def test_points_come_in_the_order_of_the_scales_with_who_chose_what():
    ratings = {"Ana": {"s2": 4, "s0": 2}, "Ben": {"s0": None, "s2": 5, "elsewhere": 1}}
    assert agreement_of(SCALES, ratings).points == (
        Judged(SCALES[0], {"Ana": 2}),
        Judged(SCALES[2], {"Ana": 4, "Ben": 5}),
    )


def test_a_point_that_nobody_could_judge_is_none():
    assert _agreement([None], [None]).points == ()


@pytest.mark.parametrize(
    ("ratings", "is_shared", "is_disputed"),
    [
        ([3], False, False),
        ([3, None], False, False),
        ([3, 3], True, False),
        ([2, 3], True, False),
        ([3, 2, 3], True, False),
        ([2, 4], False, True),
        ([1, 2, 3], False, True),
        ([1, 5], False, True),
    ],
)
def test_two_who_are_at_most_a_step_apart_agree(ratings, is_shared, is_disputed):
    found = _agreement(*([value] for value in ratings))
    (point,) = found.points
    assert (point.is_shared, point.is_disputed) == (is_shared, is_disputed)
    assert found.shared == (point,) * is_shared
    assert found.disputed == (point,) * is_disputed


@given(tables)
def test_a_point_is_shared_or_disputed_where_two_rated_it_and_never_both(rows):
    found = _agreement(*rows)
    by_two = {point.scale.key for point in found.points if len(point.ratings) > 1}
    shared = {point.scale.key for point in found.shared}
    disputed = {point.scale.key for point in found.disputed}
    assert (shared | disputed, shared & disputed) == (by_two, set())


def test_who_saw_it_rated_below_the_middle_and_who_did_not_above():
    judged = Judged(SCALES[0], {"Ana": 1, "Ben": 2, "Cem": 3, "Dea": 4, "Eva": 5})
    assert (judged.saw, judged.saw_not) == (("Ana", "Ben"), ("Dea", "Eva"))
    assert (judged.low, judged.high) == (1, 5)


@pytest.mark.parametrize(
    ("before", "again"),
    [({}, {}), ({"s0": 1}, {}), ({"s0": 1}, {"s1": 1}), ({"s0": None}, {"s0": 1})],
)
def test_where_nothing_was_rated_twice_there_is_no_spread(before, again):
    assert spread_of(before, again) is None
    assert spread_of(again, before) is None


def test_the_spread_says_of_how_many_on_how_many_alike_and_how_far_apart():
    before = {"s0": 1, "s1": 3, "s2": 5, "s3": None, "s4": 2}
    again = {"s4": 5, "s0": 1, "s1": 4, "s3": 3, "s5": 1}
    assert spread_of(before, again) == (3, 1, pytest.approx(4 / 3))
    assert spread_of(again, before) == spread_of(before, again)
