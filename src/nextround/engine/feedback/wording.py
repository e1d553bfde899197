"""How one language says what the rules of feedback look for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from nextround.engine.feedback.why import Area, Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Regular expressions of one language, each read from the start of a word on.

    Line breaks and indents in them do not count; `<name>` stands for one of `words`.

    Every gap in them is bounded, so that a search takes time in proportion to the text.

    Attributes:
        words: Parts that several expressions share.
        cues: Words that settle a reason by themselves.
        you: Words for the applicant.
        they: Words for the employer, the place and those who judge.
        because: Words that a reason follows.
        faulted: Words that say by themselves that something was wrong.
        limited: Words that say so of a topic: too much, not, little, more.
        wished: Words that say what they would have liked to see.
        seemed: Words that report an impression of the applicant.
        praised: Words that say something was good.
        acted: The applicant, or an answer or document of theirs, doing something one can see.
        not_acted: What looks like `acted` and is a state, a courtesy or the application itself.
        counted: A number of times, minutes, pages and the like.
        moment: A question asked, or a point of the talk.
        advised: An order or suggestion, at the start of a clause.
        not_advised: What looks like `advised` and is an employer's form of words.
        advised_in_general: Advice with nothing in it that one could go and do.
        titled: Words before a quotation that make it the name of the place.
    """

    words: Mapping[str, str]
    cues: Mapping[Why, str]
    you: str
    they: str
    because: str
    faulted: str
    limited: str
    wished: str
    seemed: str
    praised: str
    acted: str
    not_acted: str
    counted: str
    moment: str
    advised: str
    not_advised: str
    advised_in_general: str
    titled: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A `Wording`, compiled, with the words for what a sentence bears on."""

    cues: Mapping[Why, re.Pattern[str]]
    you: re.Pattern[str]
    they: re.Pattern[str]
    because: re.Pattern[str]
    faulted: re.Pattern[str]
    limited: re.Pattern[str]
    wished: re.Pattern[str]
    seemed: re.Pattern[str]
    praised: re.Pattern[str]
    acted: re.Pattern[str]
    not_acted: re.Pattern[str]
    counted: re.Pattern[str]
    moment: re.Pattern[str]
    advised: re.Pattern[str]
    not_advised: re.Pattern[str]
    advised_in_general: re.Pattern[str]
    titled: re.Pattern[str]
    areas: Mapping[Area, re.Pattern[str]]


_LINE_BREAK = re.compile(r"\n *")
# Where an order can begin: at the start, after a stop, a dash, a colon or a number.
_CLAUSE_START = r"(?:^|[.;:–—!?)] |\d\) )[\"'“„«¿¡(–-]*+ ?"


def compiled(wording: Wording, areas: Mapping[Area, str]) -> Rules:
    """Return the rules of a language, ready to search with."""

    def pattern(expression: str, start: str = r"(?<!\w)") -> re.Pattern[str]:
        for name, words in wording.words.items():
            expression = expression.replace(f"<{name}>", words.strip())
        return re.compile(f"{start}(?:{_LINE_BREAK.sub('', expression)})", re.IGNORECASE)

    tables = {"cues", "areas", "advised"}
    names = [field.name for field in fields(Rules) if field.name not in tables]
    return Rules(
        cues={why: pattern(words) for why, words in wording.cues.items()},
        areas={area: pattern(words) for area, words in areas.items()},
        advised=pattern(wording.advised, _CLAUSE_START),
        **{name: pattern(getattr(wording, name)) for name in names},
    )
