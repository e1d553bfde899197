"""How far several reviewers of one thing agree, point by point and on the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nextround.engine.review.scales import Scale, sees

# Two who are a step apart read the same sentence of a scale as "rather so": our judgement.
_A_STEP = 1
# Below this a coefficient says that one cannot even draw tentative conclusions, and from the
# second on that one can rely on the data: Krippendorff, "Content Analysis", 2004, p. 241.
TENTATIVE, RELIABLE = 0.667, 0.800


@dataclass(frozen=True, slots=True)
class Judged:
    """What the reviewers said on one scale.

    Attributes:
        ratings: The point each of them chose, by who it was; who could not judge is not here.
    """

    scale: Scale
    ratings: Mapping[str, int]

    @property
    def low(self) -> int:
        """The lowest point anybody chose."""
        return min(self.ratings.values())

    @property
    def high(self) -> int:
        """The highest point anybody chose."""
        return max(self.ratings.values())

    @property
    def is_shared(self) -> bool:
        """Whether two or more rated it, at most a step apart."""
        return len(self.ratings) > 1 and self.high - self.low <= _A_STEP

    @property
    def is_disputed(self) -> bool:
        """Whether two of them lie further apart than a step."""
        return len(self.ratings) > 1 and self.high - self.low > _A_STEP

    @property
    def saw(self) -> tuple[str, ...]:
        """Those whose rating speaks for the suspicion behind the scale."""
        return tuple(who for who, value in self.ratings.items() if (sees(value) or (False,))[0])

    @property
    def saw_not(self) -> tuple[str, ...]:
        """Those whose rating speaks against it."""
        return tuple(who for who, value in self.ratings.items() if not (sees(value) or (True,))[0])


@dataclass(frozen=True, slots=True)
class Agreement:
    """What several reviewers said, and how far they agree.

    Attributes:
        points: Each scale that somebody rated, in the order of the scales.
        alpha: Krippendorff's alpha for ordinal data, at most 1, 0 where they agree no more than
            chance would; None where it is not defined: fewer than two raters or points, or all
            ratings the same.
    """

    points: tuple[Judged, ...]
    alpha: float | None

    @property
    def shared(self) -> tuple[Judged, ...]:
        """The points on which they agree, within a step."""
        return tuple(point for point in self.points if point.is_shared)

    @property
    def disputed(self) -> tuple[Judged, ...]:
        """The points on which they do not."""
        return tuple(point for point in self.points if point.is_disputed)


def agreement_of(
    scales: Sequence[Scale], ratings: Mapping[str, Mapping[str, int | None]]
) -> Agreement:
    """Return how far reviewers agree, given their ratings by reviewer and key of the scale.

    A rating of None says that this reviewer could not judge the point.
    """
    points = []
    for scale in scales:
        given = {
            who: value
            for who, each in ratings.items()
            if (value := each.get(scale.key)) is not None
        }
        if given:
            points.append(Judged(scale, given))
    return Agreement(tuple(points), _alpha(points))


def spread_of(
    before: Mapping[str, int | None], again: Mapping[str, int | None]
) -> tuple[int, int, float] | None:
    """Return how one reviewer rated the same thing twice, without seeing the first time.

    Of how many points both times, on how many the same, and the mean distance in points; None
    where no point was rated twice.
    """
    distances = [
        abs(first - second)
        for key, first in before.items()
        if first is not None and (second := again.get(key)) is not None
    ]
    if not distances:
        return None
    return len(distances), distances.count(0), sum(distances) / len(distances)


def _alpha(points: Sequence[Judged]) -> float | None:
    paired = [point for point in points if len(point.ratings) > 1]
    values = {value for point in paired for value in point.ratings.values()}
    if len(paired) < 2 or len(values) < 2:
        return None
    import krippendorff  # loads numpy, which most who import this room never need

    raters = sorted({who for point in paired for who in point.ratings})
    missing = float("nan")
    table = [[float(point.ratings.get(who, missing)) for point in paired] for who in raters]
    return float(krippendorff.alpha(reliability_data=table, level_of_measurement="ordinal"))
