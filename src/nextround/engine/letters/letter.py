"""The letter that asks for one narrow detail after a no, and its one follow-up."""

from dataclasses import dataclass, replace

from nextround.engine.letters import english, french, german, spanish
from nextround.engine.letters.fields import field, role_field
from nextround.engine.letters.wording import Length, Place, Relation, Stage, Tone, Wording

# Where a rank says something: enough people were judged, and few enough to be counted.
STAGES_WITH_RANK = frozenset({Stage.INTERVIEW, Stage.FINAL})
FOLLOW_UP_AFTER_DAYS = 10

_WORDINGS = {
    "en": english.WORDING,
    "de": german.WORDING,
    "fr": french.WORDING,
    "es": spanish.WORDING,
}
LANGUAGES = tuple(_WORDINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a letter is written from; a text left empty is left out of the letter.

    Attributes:
        language: One of `LANGUAGES`; another is written in English.
        topic: The one narrow thing to ask about; if empty, the stage chooses it.
        rank: Whether to ask where one stood among how many; counts in `STAGES_WITH_RANK` alone.
    """

    language: str
    stage: Stage
    tone: Tone = Tone.PLAIN
    length: Length = Length.FULL
    relation: Relation = Relation.UNKNOWN
    employer: str = ""
    role: str = ""
    person: str = ""
    contact: str = ""
    topic: str = ""
    rank: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as plain text, paragraphs apart by an empty line."""

    subject: str
    body: str
    language: str


def request_letter(asking: Asking) -> Letter:
    """Return the letter that accepts the decision and asks one question about next time."""
    asking = _cleaned(asking)
    words = _WORDINGS[asking.language]
    paragraphs = _short(asking, words) if asking.length == Length.SHORT else _full(asking, words)
    return _letter(asking, words, paragraphs=paragraphs, subject=words.subject)


def follow_up_letter(asking: Asking) -> Letter:
    """Return the one reminder, two sentences, due `FOLLOW_UP_AFTER_DAYS` after the letter."""
    asking = _cleaned(asking)
    words = _WORDINGS[asking.language]
    return _letter(asking, words, paragraphs=[words.follow_up], subject=words.follow_up_subject)


def _short(asking: Asking, words: Wording) -> list[str]:
    rank = words.short_rank if _asks_for_rank(asking) else ""
    return [
        f"{words.thanks[asking.tone]} {words.acceptance[asking.tone]}",
        f"{words.short_lead} {_question(asking, words)}",
        f"{rank} {words.short_ease}",
    ]


def _full(asking: Asking, words: Wording) -> list[str]:
    return [
        words.thanks[asking.tone],
        f"{words.acceptance[asking.tone]} {words.reason}",
        f"{words.lead[asking.tone]} {_question(asking, words)}",
        words.rank if _asks_for_rank(asking) else "",
        words.ease[asking.tone],
    ]


def _asks_for_rank(asking: Asking) -> bool:
    return asking.rank and asking.stage in STAGES_WITH_RANK


def _cleaned(asking: Asking) -> Asking:
    return replace(
        asking,
        language=asking.language if asking.language in _WORDINGS else "en",
        employer=field(asking.employer),
        role=role_field(asking.role),
        person=field(asking.person),
        contact=field(asking.contact).rstrip(","),
        topic=field(asking.topic),
    )


def _question(asking: Asking, words: Wording) -> str:
    question = words.topic_question if asking.topic else words.question[asking.stage]
    return question.replace("{view}", words.view[asking.relation])


def _letter(asking: Asking, words: Wording, *, paragraphs: list[str], subject: Place) -> Letter:
    place = words.agency_place if asking.relation == Relation.AGENCY else words.place
    fields = {
        "role": asking.role,
        "of_role": words.of_role(asking.role),
        "employer": asking.employer,
        "topic": asking.topic,
    }
    # Whoever decided knows for whom; the short letter spares the words.
    brief = asking.length == Length.SHORT and asking.relation != Relation.AGENCY and asking.role
    named = place.role if brief else place.named(asking.role, asking.employer)
    fields["place"] = named.format(**fields)
    filled = [paragraph.strip().format(**fields) for paragraph in paragraphs]
    close = words.close[asking.tone]
    sign_off = f"{close}\n{asking.person}" if asking.person else close.rstrip(",")
    return Letter(
        subject=subject.named(asking.role, asking.employer).format(**fields),
        body="\n\n".join(
            [words.greeting(asking.tone, asking.contact), *filter(None, filled), sign_off]
        ),
        language=asking.language,
    )
