"""The letter that asks for one narrow detail after a no, and its one follow-up."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from nextround.engine.letters import call, english, french, german, message, spanish
from nextround.engine.letters.asking import (
    Asking,
    Letter,
    asks_for_rank,
    briefly_named,
    field_values,
    one_question,
    place_to,
)
from nextround.engine.letters.fields import field, role_field
from nextround.engine.letters.wording import Channel, Length, Place, Wording

FOLLOW_UP_AFTER_DAYS = 10

_WORDINGS = {
    "en": english.WORDING,
    "de": german.WORDING,
    "fr": french.WORDING,
    "es": spanish.WORDING,
}
LANGUAGES = tuple(_WORDINGS)

_Writer = Callable[[Asking, Wording], Letter]


def request_letter(asking: Asking) -> Letter:
    """Return the letter that accepts the decision and asks one question about next time."""
    return _written(asking, _REQUESTS)


def follow_up_letter(asking: Asking) -> Letter:
    """Return the one reminder, due `FOLLOW_UP_AFTER_DAYS` after the letter.

    Two sentences; before them a call says who is calling.
    """
    return _written(asking, _FOLLOW_UPS)


def _written(asking: Asking, by_channel: Mapping[Channel, _Writer]) -> Letter:
    asking = _cleaned(asking)
    return by_channel[asking.channel](asking, _WORDINGS[asking.language])


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


def _request_mail(asking: Asking, words: Wording) -> Letter:
    paragraphs = _short(asking, words) if asking.length == Length.SHORT else _full(asking, words)
    return _mail(asking, words, paragraphs=paragraphs, subject=words.subject)


def _follow_up_mail(asking: Asking, words: Wording) -> Letter:
    return _mail(asking, words, paragraphs=[words.follow_up], subject=words.follow_up_subject)


def _short(asking: Asking, words: Wording) -> list[str]:
    rank = words.short_rank if asks_for_rank(asking) else ""
    return [
        f"{words.thanks[asking.tone]} {words.acceptance[asking.tone]}",
        f"{words.short_lead} {one_question(asking, words)}",
        f"{rank} {words.short_ease}",
    ]


def _full(asking: Asking, words: Wording) -> list[str]:
    return [
        words.thanks[asking.tone],
        f"{words.acceptance[asking.tone]} {words.reason}",
        f"{words.lead[asking.tone]} {one_question(asking, words)}",
        words.rank if asks_for_rank(asking) else "",
        words.ease[asking.tone],
    ]


def _mail(asking: Asking, words: Wording, *, paragraphs: list[str], subject: Place) -> Letter:
    place = place_to(asking, place=words.place, agency_place=words.agency_place)
    short = asking.length == Length.SHORT
    named = briefly_named(asking, place) if short else place.named(asking.role, asking.employer)
    values = field_values(asking, words, place=named)
    filled = [paragraph.strip().format(**values) for paragraph in paragraphs]
    close = words.close[asking.tone]
    sign_off = f"{close}\n{asking.person}" if asking.person else close.rstrip(",")
    return Letter(
        subject=subject.named(asking.role, asking.employer).format(**values),
        body="\n\n".join(
            [words.greeting(asking.tone, asking.contact), *filter(None, filled), sign_off]
        ),
        language=asking.language,
    )


_REQUESTS: Mapping[Channel, _Writer] = {
    Channel.MAIL: _request_mail,
    Channel.MESSAGE: message.request,
    Channel.CALL: call.request,
}
_FOLLOW_UPS: Mapping[Channel, _Writer] = {
    Channel.MAIL: _follow_up_mail,
    Channel.MESSAGE: message.follow_up,
    Channel.CALL: call.follow_up,
}
