"""How much each sentence of an employer's message tells, and on what words that rests."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nextround.engine.feedback import english, french, german, learned, spanish
from nextround.engine.feedback.areas import AREAS
from nextround.engine.feedback.findings import area_of, findings
from nextround.engine.feedback.why import Area, Why, is_about_applicant, level_of
from nextround.engine.feedback.wording import Rules, compiled
from nextround.engine.language import LANGUAGES, language_of
from nextround.engine.sentences import Sentence, sentences_of

LONGEST_MESSAGE = 200_000
# No sentence is longer; text without stops or spaces must not hold up the rest.
_LONGEST_SENTENCE = 2_000
# Of the same length as what they replace, so that words stay where they are.
_PLAIN_SIGNS = str.maketrans("’\u00a0\u202f\n\r\t", "'     ")

_WORDINGS = {
    "en": english.WORDING,
    "de": german.WORDING,
    "fr": french.WORDING,
    "es": spanish.WORDING,
}

# Which reason settles the mark when a sentence holds several. A form of words about the
# future beats "fits better"; that beats thanks; a plain fact about the place beats them all.
_FIRST_WINS = (
    Why.NO_REASONS,
    Why.SMALL_PRINT,
    Why.NO_SPONSORSHIP,
    Why.CANCELLED,
    Why.INTERNAL,
    Why.FILLED,
    Why.NO_VERDICT,
    Why.ON_FILE,
    Why.APPLY_AGAIN,
    Why.NEXT_STEPS,
    Why.RANK_TOLD,
    Why.ADVICE,
    Why.MOMENT_QUOTED,
    Why.NUMBER_OBSERVED,
    Why.BEHAVIOUR_OBSERVED,
    Why.LACKS,
    Why.OTHER_HAD,
    Why.TERMS_APART,
    Why.BETTER_MATCH,
    Why.ADVICE_GENERAL,
    Why.FIT_UNEXPLAINED,
    Why.STRONG_FIELD,
    Why.THANKS,
    Why.WISHES,
    Why.REASON_GIVEN,
    Why.TOPIC_NAMED,
    Why.OTHERS_CHOSEN,
    Why.GREETING,
    Why.PRAISE_UNEXPLAINED,
    Why.JUDGEMENT_UNEXPLAINED,
    Why.WARM_WORDS,
    Why.DECISION_ONLY,
)


_CERTAIN = frozenset({Why.NO_SPONSORSHIP, Why.CANCELLED, Why.INTERNAL, Why.FILLED})
# Why a sentence gets its mark where no rule found a reason that tells as much.
_OTHERWISE = (Why.NOTHING_SAID, Why.JUDGEMENT_UNEXPLAINED, Why.REASON_GIVEN, Why.TOLD_IN_DETAIL)


@dataclass(frozen=True, slots=True)
class Mark:
    """What one sentence of a message tells.

    Attributes:
        level: 0 boilerplate, 1 vague, 2 a reason, 3 a reason with what was observed or to do.
        words: The words of the sentence on which `why` rests; empty if it rests on none.
        bears_on: What it bears on, or None where it says nothing about the applicant.
        about_you: Whether it says something about the applicant at all.
    """

    sentence: Sentence
    level: int
    why: Why
    words: str
    bears_on: Area | None
    about_you: bool


def informativeness(message: str) -> tuple[Mark, ...]:
    """Return a mark for each sentence of `message`, of which the first 200,000 characters count."""
    message = message[:LONGEST_MESSAGE]
    language = language_of(message)
    return tuple(mark_of(sentence, language=language) for sentence in sentences_of(message))


def most_told(message: str) -> int:
    """Return how much `message` tells at its most telling, 0 to 3."""
    return max((mark.level for mark in informativeness(message)), default=0)


def mark_of(sentence: Sentence, *, language: str = "") -> Mark:
    """Return the mark of one sentence.

    Without a language, or with one that has no rules, the sentence is read in its own; if that
    cannot be told, in each, and the mark that tells most is kept.
    """
    text = sentence.text[:_LONGEST_SENTENCE].translate(_PLAIN_SIGNS)
    own = language if language in _WORDINGS else language_of(text, otherwise="")
    marks = (_mark_in(text, sentence, language=each) for each in ([own] if own else LANGUAGES))
    return max(marks, key=lambda mark: (mark.level, mark.words != ""))


@cache
def _rules(language: str) -> Rules:
    return compiled(_WORDINGS[language], AREAS[language])


def found_by_rules(text: str) -> tuple[Why, Area | None]:
    """Return what the rules alone say of a sentence, for whoever trains the model on it."""
    text = text[:_LONGEST_SENTENCE].translate(_PLAIN_SIGNS)
    own = language_of(text, otherwise="")
    found = [_found(text, _rules(each)) for each in ([own] if own else LANGUAGES)]
    best = max(found, key=lambda each: (level_of(each.why), each.why != Why.NOTHING_SAID))
    return best.why, best.area


@dataclass(frozen=True, slots=True)
class _Found:
    """What the rules of one language find in a sentence."""

    why: Why
    area: Area | None
    words: Mapping[Why, str]


def _found(text: str, rules: Rules) -> _Found:
    area = area_of(text, rules)
    words = findings(text, rules, area=area)
    return _Found(next((why for why in _FIRST_WINS if why in words), Why.NOTHING_SAID), area, words)


def _mark_in(text: str, sentence: Sentence, *, language: str) -> Mark:
    rules = _rules(language)
    by_rules = _found(text, rules)
    area, found = by_rules.area, by_rules.words
    why = _weighed(text, by_rules)
    about_you = is_about_applicant(why)
    return Mark(
        sentence=sentence,
        level=level_of(why),
        why=why,
        words=_as_written(found.get(why, ""), text, sentence=sentence),
        bears_on=_bearing(why, area, words=found.get(why, ""), rules=rules) if about_you else None,
        about_you=about_you,
    )


def _weighed(text: str, found: _Found) -> Why:
    """Return why a sentence gets the mark that the trained model gives it.

    A plain fact about the place is certain by its words, whatever stands around it. Else the
    model, which has seen more ways to say a thing than any list of words holds, decides how much
    is told; and what the rules found says why, as far as it tells as much.
    """
    if found.why in _CERTAIN:
        return found.why
    level = learned.model().level(text, why=found.why, area=found.area)
    fitting = (why for why in _FIRST_WINS if why in found.words and level_of(why) == level)
    return next(fitting, _OTHERWISE[level])


def _bearing(why: Why, area: Area | None, *, words: str, rules: Rules) -> Area | None:
    """Return what the reason itself bears on, which may be narrower than the sentence."""
    if why == Why.RANK_TOLD:
        return None
    if why == Why.TERMS_APART:
        return Area.TERMS
    return (area_of(words, rules) if why == Why.LACKS else None) or area


def _as_written(words: str, text: str, *, sentence: Sentence) -> str:
    start = text.find(words)
    return sentence.text[start : start + len(words)] if start >= 0 else words
