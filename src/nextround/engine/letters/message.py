"""The message on a network or in a chat that asks for one detail, and its reminder."""

from dataclasses import replace

from nextround.engine.letters.asking import (
    Asking,
    Letter,
    asks_for_rank,
    briefly_named,
    field_values,
    one_question,
    place_to,
)
from nextround.engine.letters.fields import capital
from nextround.engine.letters.wording import Tone, Wording


def request(asking: Asking, words: Wording) -> Letter:
    """Return the message; with names of usual length at most 60 words and 400 characters."""
    brief = words.message
    short = replace(words, view=brief.view, topic_question=brief.topic_question)
    rank = brief.rank if asks_for_rank(asking) else ""
    paragraphs = [
        brief.thanks[asking.tone],
        capital(one_question(asking, short)),
        f"{rank} {brief.ease}".strip(),
    ]
    return _message(asking, words, paragraphs=paragraphs)


def follow_up(asking: Asking, words: Wording) -> Letter:
    """Return the reminder, two sentences."""
    return _message(asking, words, paragraphs=[words.follow_up])


def _message(asking: Asking, words: Wording, *, paragraphs: list[str]) -> Letter:
    place = place_to(asking, place=words.place, agency_place=words.agency_place)
    values = field_values(asking, words, place=briefly_named(asking, place))
    filled = [paragraph.format(**values) for paragraph in paragraphs]
    # A message stands nearer than a letter, so its plain greeting is the letter's warm one.
    tone = Tone.FORMAL if asking.tone == Tone.FORMAL else Tone.WARM
    name = [asking.person] if asking.person else []
    return Letter(
        subject="",
        body="\n\n".join([words.greeting(tone, asking.contact), *filled, *name]),
        language=asking.language,
    )
