"""The head that tags words, on weights made up for the purpose."""

import numpy as np
import pytest

from nextround.engine.skills import SkillKind
from nextround.engine.skills.tagger import Around, tagger_of

WIDTH, MIDDLE = 2, 3
OUT, BEGINS, GOES_ON = [5.0, 0, 0], [0, 5.0, 0], [0, 0, 5.0]


def floats(*shape):
    return np.zeros(shape, dtype=np.float32)


def made_up(**weights):
    none = {
        "word.weight": floats(MIDDLE, WIDTH),
        "word.bias": floats(MIDDLE),
        "own.weight": floats(MIDDLE, WIDTH),
        "before.weight": floats(MIDDLE, WIDTH),
        "before.none": floats(MIDDLE),
        "after.weight": floats(MIDDLE, WIDTH),
        "after.none": floats(MIDDLE),
        "out.weight": floats(6, MIDDLE),
        "out.bias": floats(6),
        "follows": floats(2, 3, 3),
        "begins": floats(2, 3),
    }
    return tagger_of({**none, **weights})


def scores(skill, knowledge):
    return np.array([skill, knowledge], dtype=np.float32).transpose(1, 0, 2)


@pytest.mark.parametrize(
    ("tags", "runs"),
    [
        ([OUT, OUT, OUT], []),
        ([BEGINS, OUT, BEGINS], [(0, 0), (2, 2)]),
        ([BEGINS, GOES_ON, OUT], [(0, 1)]),
        ([BEGINS, BEGINS, GOES_ON], [(0, 0), (1, 2)]),
        # What goes on must have begun: the best way through makes it so.
        ([GOES_ON, GOES_ON, OUT], [(0, 1)]),
        ([OUT, GOES_ON, GOES_ON], [(1, 2)]),
    ],
)
def test_a_skill_begins_and_goes_on(tags, runs):
    found = list(made_up().spans(scores(tags, [OUT, OUT, OUT])))
    assert found == [(*run, SkillKind.SKILL) for run in runs]


def test_what_is_known_may_lie_in_what_is_done():
    found = list(made_up().spans(scores([BEGINS, GOES_ON], [OUT, BEGINS])))
    assert found == [(0, 1, SkillKind.SKILL), (1, 1, SkillKind.KNOWLEDGE)]


def test_a_tag_that_hardly_follows_is_not_chosen_for_a_little():
    follows = floats(2, 3, 3)
    follows[0, 1, 1] = -9
    found = list(made_up(follows=follows).spans(scores([BEGINS, [0, 5, 4]], [OUT, OUT])))
    assert found == [(0, 1, SkillKind.SKILL)]


def test_a_readier_one_takes_weaker_signs():
    weak = scores([[0.3, 0, 0], OUT], [OUT, OUT])
    assert list(made_up().spans(weak)) == []
    assert list(made_up().spans(weak, readier=0.5)) == [(0, 0, SkillKind.SKILL)]


def test_a_sentence_without_one_before_is_told_from_one_with():
    tagger = made_up(
        **{"before.none": np.full(MIDDLE, 2, np.float32), "out.weight": np.eye(6, MIDDLE) * 1.0}
    )
    around = Around(
        sentences=np.ones((2, WIDTH), np.float32),
        of_word=np.array([0, 1]),
        before=np.array([-1, 0]),
        after=np.array([1, -1]),
    )
    first, second = tagger.scores(floats(2, WIDTH), around)
    assert first[0, 0] == pytest.approx(1.9545, abs=1e-4)  # 2 times the chance of below 2
    assert second[0, 0] == 0
