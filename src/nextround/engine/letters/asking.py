"""What asks for one narrow detail, and what is the same by whichever channel it goes out."""

from dataclasses import dataclass

from nextround.engine.letters.wording import (
    Channel,
    Length,
    Place,
    Relation,
    Stage,
    Tone,
    Wording,
)

# Where a rank says something: enough people were judged, and few enough to be counted.
STAGES_WITH_RANK = frozenset({Stage.INTERVIEW, Stage.FINAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a letter is written from; a text left empty is left out of the letter.

    Attributes:
        language: One of `LANGUAGES`; another is written in English.
        length: Counts by mail alone; a message is always short, and a call takes its time.
        topic: The one narrow thing to ask about; if empty, the stage chooses it.
        rank: Whether to ask where one stood among how many; counts in `STAGES_WITH_RANK` alone.
        channel: How it goes out.
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
    channel: Channel = Channel.MAIL


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as plain text, paragraphs apart by an empty line.

    Attributes:
        subject: Empty where the channel has none.
        body: Of a call, what to say stands in quotation marks, what to do stands without.
    """

    subject: str
    body: str
    language: str


def asks_for_rank(asking: Asking) -> bool:
    """Return whether the rank is asked for after this stage."""
    return asking.rank and asking.stage in STAGES_WITH_RANK


def one_question(asking: Asking, words: Wording) -> str:
    """Return the question of the topic or else of the stage, in the view of who is asked."""
    question = words.topic_question if asking.topic else words.question[asking.stage]
    return question.replace("{view}", words.view[asking.relation])


def place_to(asking: Asking, *, place: Place, agency_place: Place) -> Place:
    """Return how the place is named to who is asked."""
    return agency_place if asking.relation == Relation.AGENCY else place


def briefly_named(asking: Asking, place: Place) -> str:
    """Return `place` by the role alone: whoever decided knows for whom, but not an agency."""
    spared = asking.role and asking.relation != Relation.AGENCY
    return place.named(asking.role, "" if spared else asking.employer)


def field_values(asking: Asking, words: Wording, *, place: str) -> dict[str, str]:
    """Return what fills the fields of a sentence; `place` has fields of its own."""
    values = {
        "role": asking.role,
        "of_role": words.of_role(asking.role),
        "employer": asking.employer,
        "topic": asking.topic,
        "person": asking.person,
    }
    return {**values, "place": place.format(**values)}
