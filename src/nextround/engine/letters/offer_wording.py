"""What the letters about an offer are put together from, in one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nextround.engine.letters.wording import Place, Tone, Wording


class Kind(StrEnum):
    """What a letter says to an offer."""

    TIME = "time"
    NEGOTIATION = "negotiation"
    ACCEPTANCE = "acceptance"
    DECLINE = "decline"


class Topic(StrEnum):
    """What a point of an offer is about."""

    PAY = "pay"
    START = "start"
    HOME_DAYS = "home_days"
    LEAVE = "leave"
    TITLE = "title"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferWording:
    """The sentences of one language, with `{}` fields for what is filled in.

    Attributes:
        words: The other letters' wording: greeting, close, and the role after "of".
        day: Returns a day as it is written after "by" and in a list.
        labelled: How what is named by `{label}` is said of `{text}`.
        heads: What each letter's subject begins with; `names` names the place after it.
        offer: How the letter names the offer, with what is known of the place.
        time: Why one asks for time; then the question, with the day and without one.
        lead: Before one point that is asked for; `lead_several` before more.
        ask: What is asked about one point, `ask_several` about more.
        agreed: Before what was agreed; `differs` after it.
        title: What the role is called in a list.
        next_step: What one has to do before the start.
    """

    words: Wording
    day: Callable[[date], str]
    labelled: str
    heads: Mapping[Kind, str]
    names: Place
    offer: Place
    thanks: Mapping[Tone, str]
    time: str
    until: str
    until_when: str
    lead: str
    lead_several: str
    topics: Mapping[Topic, str]
    ask: str
    ask_several: str
    acceptance: Mapping[Tone, str]
    agreed: str
    differs: str
    title: str
    next_step: str
    forward: Mapping[Tone, str]
    decline: Mapping[Tone, str]
    door: Mapping[Tone, str]
