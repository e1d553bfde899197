"""What others are asked about a document or an answer, and what their answers amount to."""

from nextround.engine.review.agreement import Agreement, Judged, agreement_of, spread_of
from nextround.engine.review.answer import (
    MOST_ANSWER,
    MOST_QUOTE,
    MOST_REMARK,
    MOST_REMARKS,
    MOST_WORDS,
    BrokenAnswerError,
    Given,
    Said,
    answer_in,
    holds_answer,
    packed,
)
from nextround.engine.review.places import Place, placed, places_of
from nextround.engine.review.scales import SCALES, Kind, Scale, scale_named, scales_of, sees

__all__ = [
    "MOST_ANSWER",
    "MOST_QUOTE",
    "MOST_REMARK",
    "MOST_REMARKS",
    "MOST_WORDS",
    "SCALES",
    "Agreement",
    "BrokenAnswerError",
    "Given",
    "Judged",
    "Kind",
    "Place",
    "Said",
    "Scale",
    "agreement_of",
    "answer_in",
    "holds_answer",
    "packed",
    "placed",
    "places_of",
    "scale_named",
    "scales_of",
    "sees",
    "spread_of",
]
