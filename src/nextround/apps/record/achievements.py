"""Changes to what was achieved: the things done, the ways to say each, and their numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.record import queries, services
from nextround.apps.record.choices import Style
from nextround.apps.record.models import Achievement, Fact, Wording
from nextround.engine.career import numbers

__all__ = ["MOST_WORDINGS", "Worded"]

Verb = Change.Verb

# More ways to say one thing than anyone tells apart.
MOST_WORDINGS = 12


@dataclass(frozen=True, slots=True)
class Worded:
    """One way to say an achievement, as a form has it.

    Attributes:
        wording: Id of the one that is there already; None: a new one.
        text: Empty takes it away.
    """

    text: str
    style: str = Style.LONG
    language: str = ""
    wording: int | None = None


def add(fact: Fact, words: str, *, language: str = "") -> Achievement:
    """Add something done to a fact, after what is there."""
    order = queries.next_order(fact.achievements.all())
    achievement = Achievement(owner_id=fact.owner_id, fact=fact, order=order)
    with history.change(fact.owner, Verb.ADDED, fact) as step:
        step.add(achievement)
        step.add(_valid(_row(achievement, Worded(words, language=language), order=0)))
    return achievement


def say(achievement: Achievement, worded: Sequence[Worded], *, checked: Iterable[str]) -> None:
    """Say it in these ways, the first of which is shown; no way at all removes it.

    `checked` are the numbers that the person has said are right, as they are written. One that
    stands nowhere any more is not kept.
    """
    there = {row.pk: row for row in achievement.wordings.all()}
    kept = [each for each in worded if each.text][:MOST_WORDINGS]
    with history.change(achievement.owner, Verb.EDITED, achievement.fact) as step:
        if not kept:
            step.remove(achievement)
            return
        stay = {each.wording for each in kept}
        step.remove(*(row for row in there.values() if row.pk not in stay))
        for order, each in enumerate(kept):
            _keep(step, there.get(each.wording or 0), _row(achievement, each, order=order))
        wanted = set(checked)
        achievement.checked = [one for one in _numbers(kept) if one in wanted]
        step.save(achievement)


def shift(achievement: Achievement, *, by: int) -> bool:
    """Move it so many places among those of its fact; returns whether it moved."""
    rows = Achievement.objects.for_person(achievement.owner).filter(fact=achievement.fact_id)
    return services.shifted(achievement.owner, rows, achievement, by=by)


def remove(achievement: Achievement) -> None:
    """Remove it with all its wordings."""
    with history.change(achievement.owner, Verb.REMOVED, achievement.fact) as step:
        step.remove(achievement)


def check(achievement: Achievement, right: Iterable[str]) -> None:
    """Keep which of its numbers the person has said are right, as they are written."""
    there = _numbers([Worded(row.text) for row in achievement.wordings.all()])
    wanted = set(right)
    achievement.checked = [number for number in there if number in wanted]
    with history.change(achievement.owner, Verb.EDITED, achievement.fact) as step:
        step.save(achievement)


def _keep(step: history.Recorder, there: Wording | None, row: Wording) -> None:
    _valid(row)
    if there is None:
        step.add(row)
    else:
        row.pk, row.recorded_at = there.pk, there.recorded_at
        step.save(row)


def _numbers(worded: Iterable[Worded]) -> list[str]:
    """Return the numbers of all the ways to say it, each once."""
    found = (number.words for each in worded for number in numbers.numbers_in(each.text))
    return list(dict.fromkeys(found))


def _row(achievement: Achievement, worded: Worded, *, order: int) -> Wording:
    return Wording(
        owner_id=achievement.owner_id,
        achievement=achievement,
        text=worded.text,
        style=worded.style,
        language=worded.language,
        order=order,
    )


def _valid(wording: Wording) -> Wording:
    wording.full_clean(exclude=["owner", "achievement"])
    return wording
