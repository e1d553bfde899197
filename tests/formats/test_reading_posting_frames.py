"""A child that answers with a posting: what its parent takes, and what it does not."""

import json
import os
import struct

import pytest

from nextround.formats import supervision
from nextround.formats.children import Child
from nextround.formats.contract import LIMITS, PostingFacts, Refusal, RefusedError

# Title, employer, place, pay, employment, posted, closes, identifier, description, remote.
GOOD = ["Cook", "Kestrel", "Hull", "", "", "2026-03-01", "", "4711", "You cook.\n\nWell.", True]


def reading_of(*frames):
    """Return what the parent makes of a child that answers with these frames."""
    reads, writes = os.pipe()
    contents = [json.dumps(frame).encode() for frame in frames]
    with os.fdopen(writes, "wb") as answer:
        os.set_blocking(writes, False)
        answer.writelines(struct.pack(">I", len(each)) + each for each in contents)
    with os.fdopen(reads, "rb"):
        return supervision.reading_of(Child(reads, lambda: 0), limits=LIMITS)


def changed(place, value):
    return [*GOOD[:place], value, *GOOD[place + 1 :]]


def test_a_posting_is_taken_beside_the_words():
    found = reading_of({"kind": "html"}, {"words": "Cook"}, {"posting": GOOD}, {"done": True})
    assert found.posting == PostingFacts(
        title="Cook",
        employer="Kestrel",
        place="Hull",
        posted_on="2026-03-01",
        identifier="4711",
        description="You cook.\n\nWell.",
        remote=True,
    )


@pytest.mark.parametrize(
    "posting",
    [
        None,
        {},
        [],
        GOOD[:-1],
        [*GOOD, ""],
        changed(0, None),
        changed(0, 7),
        changed(1, "bell\u0007"),
        changed(2, "\ud800"),
        changed(3, "x" * (LIMITS.fact + 1)),
        changed(5, "2026-02-31"),
        changed(6, "soon"),
        changed(9, "yes"),
    ],
)
def test_a_posting_that_is_not_well_formed_ends_the_reading(posting):
    with pytest.raises(RefusedError) as caught:
        reading_of({"kind": "html"}, {"posting": posting}, {"done": True})
    assert caught.value.refusal == Refusal.BROKE


def test_a_second_posting_ends_the_reading():
    with pytest.raises(RefusedError):
        reading_of({"kind": "html"}, {"posting": GOOD}, {"posting": GOOD}, {"done": True})
