"""What a person may suspect of themselves: one worth practice, one ruled out, one let go."""

from nextround.apps.core import people
from nextround.apps.lessons import suspicions, worths
from nextround.apps.lessons.choices import Source
from nextround.engine.behaviours import by_key


def keep_lessons(person, *, words):
    """Keep a suspicion of each standing that a page has a button for, all saying `words`."""
    today = people.today(person)
    worths.set_worth(
        person,
        Source.FRIEND,
        why=f"My friends {words}",
        **worths.numbers_of(worths.worths_of(person)[worths.in_engine(Source.FRIEND)]),
    )
    suspicions.let_go(_looked_into(person, f"I mumble {words}", on=today), on=today)
    _looked_into(person, f"I come late {words}", on=today)
    seen = suspicions.start_from(person, by_key("answers-run-long"))
    suspicions.add_evidence(
        seen, suspicions.Seen(Source.COACH, today, rater=f"Coach {words}", words=f"Long {words}")
    )
    measured = suspicions.Seen(Source.PRACTICE, today, words=f"Timed {words}", recordings=4)
    suspicions.add_evidence(seen, measured)


def _looked_into(person, statement, *, on):
    """Keep a suspicion that two looked into and did not see."""
    found = suspicions.start(person, statement, family="interview")
    for source, recordings in ((Source.COACH, None), (Source.PRACTICE, 5)):
        seen = suspicions.Seen(source, on, speaks_for=False, rater="Coach", recordings=recordings)
        suspicions.add_evidence(found, seen)
    return found
