"""English letters about an offer."""

from datetime import date

from nextround.engine.letters import english
from nextround.engine.letters.offer_wording import Kind, OfferWording, Topic
from nextround.engine.letters.wording import Place, Tone

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


WORDING = OfferWording(
    words=english.WORDING,
    day=_day,
    labelled="{label}: {text}",
    heads={
        Kind.TIME: "Time to consider the offer",
        Kind.NEGOTIATION: "A question about the offer",
        Kind.ACCEPTANCE: "I accept the offer",
        Kind.DECLINE: "My decision on the offer",
    },
    names=Place(both="{role} at {employer}", role="{role}", employer="{employer}", neither=""),
    offer=Place(
        both="the offer of the {role} position at {employer}",
        role="the offer of the {role} position",
        employer="the offer of a position at {employer}",
        neither="the offer",
    ),
    thanks={
        Tone.WARM: "Thank you very much for {offer}; it was good to receive it.",
        Tone.PLAIN: "Thank you for {offer}.",
        Tone.FORMAL: "Thank you for {offer}, which I have received.",
    },
    time="I would like to think it over carefully.",
    until=(
        "Would it suit you if I gave you my answer by {day}? If you need it sooner, please tell me."
    ),
    until_when="By what day do you need my answer?",
    lead="Before I sign, there is one point that I would like to discuss with you:",
    lead_several="Before I sign, there are a few points that I would like to discuss with you:",
    topics={
        Topic.PAY: "Pay",
        Topic.START: "Start",
        Topic.HOME_DAYS: "Days at home",
        Topic.LEAVE: "Leave",
        Topic.TITLE: "Job title",
    },
    ask="Would this be possible? If not, I would be glad to hear what you could do instead.",
    ask_several=(
        "Would these be possible? If not all of them, I would be glad to hear what you could do "
        "instead."
    ),
    acceptance={
        Tone.WARM: "It is a pleasure to accept {offer}. Thank you for your trust.",
        Tone.PLAIN: "I am glad to accept {offer}.",
        Tone.FORMAL: "I hereby accept {offer}, and I thank you for it.",
    },
    agreed="This is what I understand we have agreed:",
    differs="If any of this is not as you see it, please tell me.",
    title="Role",
    next_step="Please let me know what you need from me before the first day.",
    forward={
        Tone.WARM: "I am very much looking forward to it.",
        Tone.PLAIN: "I look forward to starting.",
        Tone.FORMAL: "I look forward to working together.",
    },
    decline={
        Tone.WARM: "I have thought about it carefully, and I have decided not to accept it.",
        Tone.PLAIN: "After careful thought, I have decided not to accept it.",
        Tone.FORMAL: "After careful consideration, I have decided to decline it.",
    },
    door={
        Tone.WARM: (
            "Thank you for the time you gave me. I would be glad if our paths crossed again."
        ),
        Tone.PLAIN: "If something else comes up later, I would be glad to hear from you.",
        Tone.FORMAL: "Should another opportunity arise, I would be glad to hear from you.",
    },
)
