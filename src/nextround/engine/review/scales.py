"""The points that a reviewer rates: behaviour one can see in the text, never the person."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from nextround.engine.words import gettext_noop as _

LOWEST, HIGHEST = 1, 5
# What a rating says of the suspicion behind its scale: for it below the middle, against it above.
_MIDDLE = 3
# A step beside the middle is said less clearly than the end of the scale: our judgement.
_FAINTER = 0.6


class Kind(StrEnum):
    """What can be reviewed."""

    CV = "cv"
    LETTER = "letter"
    ANSWER = "answer"
    PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Scale:
    """One question with five answers, each said as what the reader sees.

    Attributes:
        key: Its name in what is kept; never changed once released.
        question: What is asked, about the text and not about who wrote it.
        anchors: What each point looks like, from 1 to 5.
        statement: The suspicion that a low rating speaks for, in the first person.
        behaviour: The key of the behaviour of the library that says the same, or "".
    """

    key: str
    question: str
    anchors: tuple[str, str, str, str, str]
    statement: str
    behaviour: str = ""


_CV = (
    Scale(
        "cv-aim",
        _("How soon is it clear which work this is for?"),
        (
            _("I cannot tell which work it is for."),
            _("I can guess the field, not the work."),
            _("I found the work and the level, but had to look for them."),
            _("The top says it, in words that would fit many jobs."),
            _("The top third says which work, and at which level."),
        ),
        _("The top of my CV does not say which work I want"),
        "cv-top-says-nothing",
    ),
    Scale(
        "cv-outcomes",
        _("Do the lines about each job say what came of the work?"),
        (
            _("Every line is a duty, as in an advert."),
            _("One or two lines say what came of it."),
            _("About half of the lines do."),
            _("Most lines do."),
            _("Nearly every line says what changed because of it."),
        ),
        _("My CV lists what I had to do, not what came of it"),
        "cv-lists-duties",
    ),
    Scale(
        "cv-size",
        _("Can you tell how large the work was: people, money, beds, shifts, customers?"),
        (
            _("No line says how large anything was."),
            _("There is one number, and it says little."),
            _("For one job I can tell."),
            _("For the last two jobs I can tell."),
            _("For each job that matters I can tell in one line."),
        ),
        _("My CV does not say how large the work was that I answered for"),
        "cv-without-size",
    ),
    Scale(
        "cv-order",
        _("What does the first half hold?"),
        (
            _("Mostly what is long past or beside the point."),
            _("What matters is there, after much else."),
            _("A mixture of both."),
            _("Mostly what matters for this work."),
            _("What matters for this work, and nothing else."),
        ),
        _("My CV spends its first half on jobs of twenty years ago"),
        "cv-begins-long-ago",
    ),
    Scale(
        "cv-proof",
        _("How long did it take to find licences, training and languages?"),
        (
            _("I did not find them."),
            _("I found them by reading every line."),
            _("They are there, in two or three places."),
            _("They are in one place, and I had to look for it."),
            _("I saw them at once."),
        ),
        _("The licences and certificates they ask for are hard to find in my CV"),
        "proof-hard-to-find",
    ),
)
_LETTER = (
    Scale(
        "letter-point",
        _("When do you know what this letter is for?"),
        (
            _("At its end I still did not know."),
            _("In the last paragraph."),
            _("About half-way."),
            _("In the second or third sentence."),
            _("In the first sentence."),
        ),
        _("My letters come late to what they are for"),
    ),
    Scale(
        "letter-why-here",
        _("Does it say why this employer, and not another?"),
        (
            _("It names no reason."),
            _("The reason would fit any employer."),
            _("The reason would fit any employer of this trade."),
            _("There is something about this one, taken from its website."),
            _("There is something about this one that ties in with what the writer has done."),
        ),
        _("My reason for wanting this place would fit any other"),
        "reason-fits-anywhere",
    ),
    Scale(
        "letter-carries-over",
        _("Does it say what carries over to their work?"),
        (
            _("It tells of the past, and leaves the rest to the reader."),
            _("It says that something carries over, not what."),
            _("One thing is named in general words."),
            _("One thing is named that they need."),
            _("Two or three things they need are each tied to something done."),
        ),
        _("I do not say what carries over from my old work to theirs"),
        "bridge-unsaid",
    ),
    Scale(
        "letter-example",
        _("Do strengths come with an example?"),
        (
            _("There are only adjectives."),
            _("An example is hinted at."),
            _("There is an example that could be anyone’s."),
            _("One strength has an example of its own."),
            _("Each strength has one, with what came of it."),
        ),
        _("I name my strengths without an example of when I used them"),
        "claims-without-example",
    ),
    Scale(
        "letter-reading",
        _("How did it read?"),
        (
            _("I lost the thread and gave up."),
            _("Several sentences had to be read twice."),
            _("One or two had to be read twice."),
            _("It reads well, with some set phrases."),
            _("It reads at one go, in plain words."),
        ),
        _("Sentences in my letters have to be read twice"),
    ),
)
_ANSWER = (
    Scale(
        "answer-question",
        _("Does it answer the question that was asked?"),
        (
            _("It answers another question."),
            _("It touches on the question at the end."),
            _("It answers one half of it."),
            _("It answers it, with a detour."),
            _("It answers all of it, and nothing else."),
        ),
        _("I answer one half of a question and leave out the other"),
        "second-half-missed",
    ),
    Scale(
        "answer-point",
        _("When does it come to the point?"),
        (
            _("I did not find the point."),
            _("In its last sentence."),
            _("About half-way."),
            _("After a sentence or two of setting the scene."),
            _("In the first sentence."),
        ),
        _("I come to the point of an answer at its end, or not at all"),
        "point-comes-last",
    ),
    Scale(
        "answer-own-part",
        _("How clear is it what the person telling it did?"),
        (
            _("I could not tell their part from the team’s."),
            _("I could tell that they were there."),
            _("I could tell roughly; a step was missing."),
            _("I could tell each step, not why."),
            _("I could repeat each step they took, and why."),
        ),
        _("I say “we” where they want to know what I did"),
        "we-hides-me",
    ),
    Scale(
        "answer-end",
        _("How does it end?"),
        (
            _("It stops without an outcome."),
            _("It ends in a general remark."),
            _("There is an outcome, but no sign of what it meant."),
            _("There is an outcome, and what it meant for someone."),
            _("There is an outcome, and what they changed because of it."),
        ),
        _("My examples end before they say what came of it"),
        "examples-end-early",
    ),
    Scale(
        "answer-size",
        _("Does it say how much, how many or how long?"),
        (
            _("Nothing is counted."),
            _("One number is there, and it says little."),
            _("One number helps."),
            _("Two numbers help."),
            _("Each claim has a number or a comparison behind it."),
        ),
        _("I tell what I achieved without how much, how many or how long"),
        "results-without-size",
    ),
)
_PROFILE = (
    Scale(
        "profile-aim",
        _("What do the headline and the first two lines tell you?"),
        (
            _("A job title, and no more."),
            _("A field."),
            _("A field and a level."),
            _("Which work, in words that would fit many."),
            _("Which work, for whom, and what comes of it."),
        ),
        _("The top of my profile does not say which work I want"),
    ),
    Scale(
        "profile-outcomes",
        _("Do the jobs say what came of the work?"),
        (
            _("There are titles and dates alone."),
            _("There are duties."),
            _("One job says what came of it."),
            _("The last two jobs do."),
            _("Each job that matters does, in a line or two."),
        ),
        _("My profile lists jobs, not what came of them"),
    ),
    Scale(
        "profile-words",
        _("Does it use the words that people of this field would look for?"),
        (
            _("I would not find it by any."),
            _("By one or two."),
            _("By about half of them."),
            _("By most of them."),
            _("By all that I would try."),
        ),
        _("My profile leaves out the words that my field looks for"),
    ),
    Scale(
        "profile-reason",
        _("Would you know what to write to this person about?"),
        (
            _("No."),
            _("I could ask how they are."),
            _("I could ask about a job they had."),
            _("I could ask about one thing they did."),
            _("I know what they look for, and what I could offer or ask."),
        ),
        _("My profile gives nobody a reason to write to me"),
    ),
)

SCALES: Mapping[Kind, tuple[Scale, ...]] = MappingProxyType(
    {Kind.CV: _CV, Kind.LETTER: _LETTER, Kind.ANSWER: _ANSWER, Kind.PROFILE: _PROFILE}
)
_BY_KEY = {scale.key: scale for scales in SCALES.values() for scale in scales}


def scales_of(kind: str) -> tuple[Scale, ...]:
    """Return the points on which a thing of this kind is rated, at most five."""
    return SCALES[Kind(kind)]


def scale_named(key: str) -> Scale | None:
    """Return the scale of this key, or None where there is none, or none any more."""
    return _BY_KEY.get(key)


def sees(value: int) -> tuple[bool, float] | None:
    """Return whether a rating speaks for the suspicion, and how clearly, 0 to 1.

    The middle of a scale says neither, and gives None.
    """
    if value == _MIDDLE:
        return None
    is_end = value in (LOWEST, HIGHEST)
    return value < _MIDDLE, 1.0 if is_end else _FAINTER
