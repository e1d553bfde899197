"""Whether words are about what one is rather than what one does."""

from nextround.engine.behaviours.behaviour import listed
from nextround.engine.behaviours.plain import words_of, wordset
from nextround.engine.words import gettext_noop as _

ABOUT_GIVEN = _(
    "This is not yours to change, and it is not a fault. Where it decided, that says something "
    "about them, and nothing here would have mattered. Below is only what lies in your hands."
)

_LEAD_INS = tuple(
    tuple(each.split())
    for each in listed(
        "maybe, perhaps, honestly, probably, because, that, and, but, i think, i guess, "
        "i believe, i fear, i was told, they think, they thought, they said, they say, "
        "people say, it is because"
    )
)
# What may stand beside a verb or before an adjective and changes nothing.
_BESIDE = wordset(
    "a all also always an as bit clearly do did does far generally had have how just kind like "
    "little may might much must naturally never not obviously of often person probably quite "
    "rather really simply so sometimes somehow sort still such that the too usually very way will "
    "would"
)
_BEING = wordset(
    "am was be been being feel felt seem seemed look looked sound sounded appear appeared across"
)
# After a verb of being: what can be seen or was done at a moment, not what somebody is.
_SEEN = wordset(
    "at on in with off under over from by away down up past into for about back late early silent "
    "first last only one my their his her our asked told interrupted invited rejected given seen "
    "turned called offered made left sent prepared unprepared underprepared sure they he "
    "she we it i you"
)
_MOMENTS = wordset("when whenever while until if once before after")
# Adjectives that end as what is being done does.
_ADJECTIVES_ING = wordset(
    "annoying boring captivating caring charming compelling confusing convincing daring demanding "
    "disappointing dominating engaging failing fitting grating inspiring interesting intimidating "
    "lacking outgoing overbearing threatening uncaring unconvincing underwhelming unengaging "
    "uninspiring uninteresting willing"
)
_ONES_OWN = wordset(
    "accent age anxiety appearance attitude background character charisma confidence dialect "
    "disability education english face french gender german grammar health intelligence lack "
    "language looks memory mind name nature nerves origin personality race religion self skin "
    "spanish stammer temper vocabulary weight"
)
_HAD_OR_NOT = wordset(
    "authority brain brains character charisma charm chance confidence courage drive energy "
    "esteem experience good imagination intelligence leader personality potential presence "
    "talent use"
)
_KINDS_OF_PEOPLE = wordset(
    "applicant candidate communicator failure interviewee leader listener loser manager match "
    "person speaker talker teacher"
)
# After “too” or “not”: how much of something there was, which can be counted.
_MEASURED = wordset(
    "many much few long short late early fast quickly slowly often soon little far loud "
    "loudly enough"
)
_SAID_OF_ONESELF = wordset(
    "anxious arrogant average awkward boring careless chaotic cold confused disorganised dull "
    "dumb forgettable hopeless humble immigrant impatient impostor imposter incompetent "
    "inexperienced insecure introvert introverted junior lazy loser mediocre modest negative "
    "nervous old outdated overqualified passive perfectionist quiet reserved rude rusty senior "
    "sensitive shy slow stiff stupid timid unconvincing underqualified unfocused unlikeable "
    "unmotivated unqualified useless vague weak worthless young failure disabled foreign "
    "pregnant fat ugly clumsy dyslexic autistic"
)
_GIVEN = wordset(
    "accent age aged autistic black blind brown deaf dialect disability disabled dyslexic "
    "ethnicity female foreign foreigner gay gender headscarf immigrant lesbian migrant muslim "
    "jewish nationality old older origin pregnant race refugee religion skin stammer trans "
    "wheelchair woman young younger"
)


def is_trait(text: str) -> bool:
    """Tell whether these words name what somebody is, and nothing that they do.

    A page then offers behaviours instead. Feedback that turns attention from the task to the
    self tends to do harm: more than a third of 607 effects were negative (Kluger and DeNisi
    1996). A behaviour can also be seen, so evidence can speak for and against it.

    A rule of thumb for English; of other languages it says False. Meant to suggest, never to
    refuse what a person wrote.
    """
    words = _without_lead_in(words_of(text))
    if not words:
        return False
    if words[-3:] == ["as", "a", "person"]:
        return True
    if words[0] in {"i", "being"}:
        return _is_being(words)
    if words[0] == "my":
        return _is_of_ones_own(words[1:])
    if words[0] in {"they", "people", "everyone", "everybody"}:
        return words[1:3] in (["find", "me"], ["found", "me"], ["think", "me"], ["see", "me"])
    return _is_fragment(words)


def is_given(text: str) -> bool:
    """Tell whether these words name what is not the person's to change: age, origin, a body.

    A page then says `ABOUT_GIVEN` before any behaviour.
    """
    return is_trait(text) and not _GIVEN.isdisjoint(words_of(text))


def _without_lead_in(words: list[str]) -> list[str]:
    for lead_in in _LEAD_INS:
        if tuple(words[: len(lead_in)]) == lead_in and len(words) > len(lead_in):
            return _without_lead_in(words[len(lead_in) :])
    return words


def _is_being(words: list[str]) -> bool:
    rest = _after(words[1:] if words[0] == "i" else words)
    if rest[:1] in (["suck"], ["stink"]):
        return True
    if rest[:1] == ["lack"] or words[1:3] == ["have", "no"]:
        return not _HAD_OR_NOT.isdisjoint(words)
    if rest[:2] in (["come", "across"], ["came", "across"]):
        rest = rest[1:]
    if not rest or rest[0] not in _BEING or not _MOMENTS.isdisjoint(rest):
        return False
    return _is_said_to_be(_after(rest[1:]))


def _is_said_to_be(rest: list[str]) -> bool:
    while rest and rest[0] in _BEING:
        rest = _after(rest[1:])
    return bool(rest) and rest[0] not in _SEEN and not _is_doing(rest[0])


def _is_of_ones_own(rest: list[str]) -> bool:
    """Tell whether “my …” names oneself, alone or with what it is."""
    if not rest or rest[0] not in _ONES_OWN:
        return False
    return len(rest) == 1 or rest[0] == "lack" or rest[1] in {"is", "was", "are", "were", "sounds"}


def _is_fragment(words: list[str]) -> bool:
    """Judge words without a subject: “too junior”, “bad at selling myself”, “shy”."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in {"bad", "poor", "terrible", "hopeless", "awful", "rubbish"} and second:
        return second == "at" or words[-1] in _KINDS_OF_PEOPLE
    if first == "no":
        return second in _HAD_OR_NOT
    if first in {"too", "not", "so", "very"}:
        rest = _after(words)
        is_counted = not _MEASURED.isdisjoint(words[1:2])
        return bool(rest) and not is_counted and not _is_doing(rest[0])
    content = [word for word in words if word not in _BESIDE and word not in {"and", "or"}]
    return bool(content) and _SAID_OF_ONESELF.issuperset(content)


def _after(words: list[str]) -> list[str]:
    """Return what follows the words that change nothing."""
    at = next((at for at, word in enumerate(words) if word not in _BESIDE), len(words))
    return words[at:]


def _is_doing(word: str) -> bool:
    return word.endswith("ing") and word not in _ADJECTIVES_ING
