"""What to say on the telephone to ask for one detail, and what to say the second time."""

from functools import partial

from nextround.engine.letters import call_english, call_french, call_german, call_spanish
from nextround.engine.letters.asking import (
    Asking,
    Letter,
    asks_for_rank,
    briefly_named,
    field_values,
    one_question,
    place_to,
)
from nextround.engine.letters.call_wording import CallWording
from nextround.engine.letters.wording import Wording

_WORDINGS = {
    "en": call_english.WORDING,
    "de": call_german.WORDING,
    "fr": call_french.WORDING,
    "es": call_spanish.WORDING,
}


def request(asking: Asking, words: Wording) -> Letter:
    """Return the script of the call, from what to lay ready to the thanks at its end."""
    call = _WORDINGS[asking.language]
    said = partial(_said, asking=asking, words=words)
    question = f"{words.lead[asking.tone]} {one_question(asking, words)}"
    paragraphs = [
        call.ready,
        *_if_unnamed(asking, call),
        said(f"{_opening(asking, call)} {call.moment}"),
        said(call.acceptance[asking.tone]),
        said(question),
        call.hesitates,
        said(call.ease),
        call.listens,
        said(call.probe),
        *([call.has_time, said(words.rank)] if asks_for_rank(asking) else []),
        call.closes,
        said(call.close[asking.tone]),
    ]
    return Letter(subject="", body="\n\n".join(paragraphs), language=asking.language)


def follow_up(asking: Asking, words: Wording) -> Letter:
    """Return what to say in a second call or to its voice mail, three sentences."""
    call = _WORDINGS[asking.language]
    said = partial(_said, asking=asking, words=words)
    paragraphs = [
        *_if_unnamed(asking, call),
        call.calls_again,
        said(f"{_opening(asking, call)} {call.follow_up}"),
    ]
    return Letter(subject="", body="\n\n".join(paragraphs), language=asking.language)


def _if_unnamed(asking: Asking, call: CallWording) -> list[str]:
    return [] if asking.person else [call.names_oneself]


def _opening(asking: Asking, call: CallWording) -> str:
    """Return the sentence that says who is calling, and about what."""
    opening = call.opening if asking.person else call.unnamed_opening
    return opening.replace("{hello}", call.hello(asking.tone, asking.contact))


def _said(text: str, *, asking: Asking, words: Wording) -> str:
    """Return `text` filled in, in the quotation marks that mark it as said."""
    call = _WORDINGS[asking.language]
    place = place_to(asking, place=call.place, agency_place=call.agency_place)
    values = field_values(asking, words, place=briefly_named(asking, place))
    return call.quotes.around(text.format(**values))
