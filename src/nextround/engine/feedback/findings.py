"""All that one sentence of a message says, each with the words that say it."""

import re

from nextround.engine.feedback.why import Area, Why
from nextround.engine.feedback.wording import Rules

# Next to these, "you took the time" and "as “Cook”" are courtesies, nothing observed.
_COURTESIES = (Why.THANKS, Why.WISHES, Why.GREETING)
_QUOTE = re.compile(r"[“„\"«‹‘][^“”„\"«»‘’]{2,80}[”“\"»›’']|(?<!\w)'\w[^']{2,80}'(?!\w)")
# Forms of words in which "not", "good" and the like judge nobody.
_FORMS = (Why.DECISION_ONLY, Why.OTHERS_CHOSEN, Why.THANKS, Why.WISHES, Why.WARM_WORDS)
_LONGEST_GREETING = 60
# How far past its verb an act is read: "you made" may go on as "a good impression".
_LONGEST_REST = 25
# A number in these is a term or a requirement, not something seen.
_NOT_SEEN = (Area.TERMS, Area.EXPERIENCE, Area.QUALIFICATION)


def findings(text: str, rules: Rules, *, area: Area | None) -> dict[Why, str]:
    """Return every reason that `text` holds, with the words it rests on."""
    found = _cues(text, rules) | _judgements(text, rules, area=area)
    if any(courtesy in found for courtesy in _COURTESIES):
        return found
    return found | _observations(text, rules, area=area)


def area_of(text: str, rules: Rules) -> Area | None:
    """Return what `text` bears on, or None if no word of it says."""
    return next((area for area, words in rules.areas.items() if words.search(text)), None)


def _cues(text: str, rules: Rules) -> dict[Why, str]:
    found = {why: words for why, cue in rules.cues.items() if (words := _first(cue, text))}
    if len(text) > _LONGEST_GREETING or not rules.cues[Why.GREETING].match(text):
        found.pop(Why.GREETING, None)
    return found


def _judgements(text: str, rules: Rules, *, area: Area | None) -> dict[Why, str]:
    """Find what is judged once the forms of words are taken out."""
    own = _without(text, [rules.cues[why] for why in _FORMS])
    fault, limit = _first(rules.faulted, own), _first(rules.limited, own)
    wish, praise = _first(rules.wished, own), _first(rules.praised, own)
    found = {}
    if wish or rules.you.search(own) or not rules.they.search(own):
        seemed = "" if praise else _first(rules.seemed, own)
        named = wish or seemed or (area and (fault or limit))
        if named:
            found[Why.TOPIC_NAMED] = named
        elif fault:
            found[Why.JUDGEMENT_UNEXPLAINED] = fault
        if praise:
            found[Why.PRAISE_UNEXPLAINED] = praise
    if len(own) < len(text) and (because := rules.because.search(own)):
        found[Why.REASON_GIVEN] = because.group()
    return found


def _without(text: str, forms: list[re.Pattern[str]]) -> str:
    for form in forms:
        text = form.sub("", text)
    return text


def _observations(text: str, rules: Rules, *, area: Area | None) -> dict[Why, str]:
    advice = _advice(text, rules)
    acted = _act(text, rules)
    about = bool(acted) or rules.you.search(text) is not None
    seen = {
        Why.ADVICE: advice,
        Why.MOMENT_QUOTED: _moment(text, rules) if about else "",
        Why.NUMBER_OBSERVED: _first(rules.counted, text) if area and area not in _NOT_SEEN else "",
        Why.BEHAVIOUR_OBSERVED: acted,
    }
    found = {why: words for why, words in seen.items() if words}
    if advice and len(found) == 1 and rules.advised_in_general.search(text):
        return {Why.ADVICE_GENERAL: advice}
    return found


def _advice(text: str, rules: Rules) -> str:
    if rules.not_advised.match(text):
        return ""
    return _first(rules.advised, text).strip(" .;:,–—-!?)\"'“„«¿¡(")


def _moment(text: str, rules: Rules) -> str:
    for quote in _QUOTE.finditer(text):
        if not rules.titled.search(text[max(0, quote.start() - 30) : quote.start()]):
            return quote.group()
    return _first(rules.moment, text)


def _act(text: str, rules: Rules) -> str:
    """Return the first act that is neither a state nor a courtesy."""
    for act in rules.acted.finditer(text):
        other = rules.not_acted.search(text, act.start(), act.end() + _LONGEST_REST)
        if other is None or other.start() >= act.end():
            return act.group()
    return ""


def _first(words: re.Pattern[str], text: str) -> str:
    match = words.search(text)
    return match.group() if match else ""
