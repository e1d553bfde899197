"""What to say in English on the telephone."""

from nextround.engine.letters.call_wording import CallWording, Quotes
from nextround.engine.letters.wording import Place, Tone

_PLACE = Place(
    both="my application for the {role} position at {employer}",
    role="my application for the {role} position",
    employer="my application to {employer}",
    neither="my application",
)

WORDING = CallWording(
    quotes=Quotes(opening="“", closing="”", inner_opening="‘", inner_closing="’"),
    greeting=dict.fromkeys(Tone, "Hello {contact}"),
    titles={},
    place=_PLACE,
    agency_place=_PLACE,
    opening="{hello}, this is {person}, and I'm calling about {place}.",
    unnamed_opening="{hello}, I'm calling about {place}.",
    moment="Is this a good moment for one short question, or shall I call again later?",
    acceptance={
        Tone.WARM: (
            "Thank you for telling me the decision, and for your time. I accept it, and I'm not "
            "calling to argue with it."
        ),
        Tone.PLAIN: (
            "Thank you for telling me the decision. I accept it, and I'm not calling to argue "
            "with it."
        ),
        Tone.FORMAL: (
            "Thank you for informing me of the decision. I accept it, and I am not calling to "
            "dispute it."
        ),
    },
    ease="A word is enough, or I can write to you instead.",
    probe="What would that have looked like?",
    close={
        Tone.WARM: "Thank you very much for your time, and all the best to you.",
        Tone.PLAIN: "Thank you for your time. Goodbye.",
        Tone.FORMAL: "Thank you very much for your time. I wish you a good day.",
    },
    follow_up=(
        "Some days ago I asked you one question, and a word from you, by phone or in writing, "
        "would still help me. If you would rather not answer, that is fine, and I will not ask "
        "again."
    ),
    ready="Have pen and paper at hand before calling.",
    names_oneself="After the greeting, say who is calling.",
    hesitates="If they hesitate:",
    listens=(
        "While they answer, write it down word for word, and do not argue. If it stays vague, "
        "ask once:"
    ),
    has_time="Then, if there is time:",
    closes="Whatever the answer, close with thanks:",
    calls_again="Say this, or leave it on the voice mail:",
)
