"""The reasons for a mark, how much each tells, and what a sentence can bear on."""

from enum import StrEnum

from nextround.engine.words import gettext_noop as _


class Area(StrEnum):
    """What a sentence about the applicant bears on."""

    STRUCTURE = "structure"
    EVIDENCE = "evidence"
    DEPTH = "depth"
    DELIVERY = "delivery"
    LISTENING = "listening"
    PREPARATION = "preparation"
    MOTIVATION = "motivation"
    DOCUMENTS = "documents"
    TASK = "task"
    TEAMWORK = "teamwork"
    LEADERSHIP = "leadership"
    CONDUCT = "conduct"
    LANGUAGE = "language"
    EXPERIENCE = "experience"
    QUALIFICATION = "qualification"
    TERMS = "terms"


class Why(StrEnum):
    """Why a sentence got its mark; pages translate the key, `SENTENCES` says it in English."""

    # Level 0: fits anyone.
    GREETING = "greeting"
    THANKS = "thanks"
    WISHES = "wishes"
    WARM_WORDS = "warm_words"
    DECISION_ONLY = "decision_only"
    ON_FILE = "on_file"
    APPLY_AGAIN = "apply_again"
    NO_REASONS = "no_reasons"
    NO_VERDICT = "no_verdict"
    NEXT_STEPS = "next_steps"
    SMALL_PRINT = "small_print"
    NOTHING_SAID = "nothing_said"
    # Level 1: a reason or judgement that could mean anything.
    BETTER_MATCH = "better_match"
    OTHERS_CHOSEN = "others_chosen"
    STRONG_FIELD = "strong_field"
    FIT_UNEXPLAINED = "fit_unexplained"
    PRAISE_UNEXPLAINED = "praise_unexplained"
    JUDGEMENT_UNEXPLAINED = "judgement_unexplained"
    # Level 2: a reason.
    FILLED = "filled"
    CANCELLED = "cancelled"
    INTERNAL = "internal"
    NO_SPONSORSHIP = "no_sponsorship"
    REASON_GIVEN = "reason_given"
    RANK_TOLD = "rank_told"
    LACKS = "lacks"
    TERMS_APART = "terms_apart"
    OTHER_HAD = "other_had"
    TOPIC_NAMED = "topic_named"
    ADVICE_GENERAL = "advice_general"
    # Level 3: a reason with what was observed, or something to do.
    ADVICE = "advice"
    MOMENT_QUOTED = "moment_quoted"
    NUMBER_OBSERVED = "number_observed"
    BEHAVIOUR_OBSERVED = "behaviour_observed"
    TOLD_IN_DETAIL = "told_in_detail"


_BOILERPLATE = frozenset(
    {
        Why.GREETING,
        Why.THANKS,
        Why.WISHES,
        Why.WARM_WORDS,
        Why.DECISION_ONLY,
        Why.ON_FILE,
        Why.APPLY_AGAIN,
        Why.NO_REASONS,
        Why.NO_VERDICT,
        Why.NEXT_STEPS,
        Why.SMALL_PRINT,
        Why.NOTHING_SAID,
    }
)
_VAGUE = frozenset(
    {
        Why.BETTER_MATCH,
        Why.OTHERS_CHOSEN,
        Why.STRONG_FIELD,
        Why.FIT_UNEXPLAINED,
        Why.PRAISE_UNEXPLAINED,
        Why.JUDGEMENT_UNEXPLAINED,
    }
)
_OBSERVED = frozenset(
    {
        Why.ADVICE,
        Why.MOMENT_QUOTED,
        Why.NUMBER_OBSERVED,
        Why.BEHAVIOUR_OBSERVED,
        Why.TOLD_IN_DETAIL,
    }
)
_ABOUT_THEM = frozenset(
    {
        Why.FILLED,
        Why.CANCELLED,
        Why.INTERNAL,
        Why.NO_SPONSORSHIP,
        Why.OTHERS_CHOSEN,
        Why.STRONG_FIELD,
    }
)


def level_of(why: Why) -> int:
    """Return how much a sentence so marked tells: 0 boilerplate, 1 vague, 2 reason, 3 observed."""
    if why in _BOILERPLATE:
        return 0
    if why in _VAGUE:
        return 1
    return 3 if why in _OBSERVED else 2


def is_about_applicant(why: Why) -> bool:
    """Tell whether a sentence so marked says something about the person who applied."""
    return level_of(why) > 0 and why not in _ABOUT_THEM


SENTENCES = {
    Why.GREETING: _("A greeting or a close."),
    Why.THANKS: _("Would fit anyone who came."),
    Why.WISHES: _("Kind, and sent to everyone."),
    Why.WARM_WORDS: _("Kind. Says nothing about what impressed them."),
    Why.DECISION_ONLY: _("Tells you the decision, not the reason."),
    Why.ON_FILE: _("Plan as if it were not there."),
    Why.APPLY_AGAIN: _("Sent to everyone. You may apply again, with or without it."),
    Why.NO_REASONS: _("They give no reasons. That is their rule, not a verdict on you."),
    Why.NO_VERDICT: _("Kind, and true: it is no verdict on you."),
    Why.NEXT_STEPS: _("Says what happens next, nothing about you."),
    Why.SMALL_PRINT: _("Small print."),
    Why.NOTHING_SAID: _("Says nothing about you or the decision."),
    Why.BETTER_MATCH: _("Does not say which experience, or which needs."),
    Why.OTHERS_CHOSEN: _("Says that others went on, not why."),
    Why.STRONG_FIELD: _("Many good people applied. Says nothing about you."),
    Why.FIT_UNEXPLAINED: _("“Fit” can mean anything. It does not say what did not fit."),
    Why.PRAISE_UNEXPLAINED: _("Praise, without what it rests on."),
    Why.JUDGEMENT_UNEXPLAINED: _("A judgement, without what it rests on."),
    Why.FILLED: _("The place was taken. It says nothing about you."),
    Why.CANCELLED: _("The place went away. It says nothing about you."),
    Why.INTERNAL: _("Someone from inside got the place. It says little about you."),
    Why.NO_SPONSORSHIP: _("A rule about permits. It says nothing about how you did."),
    Why.REASON_GIVEN: _("Gives a reason. Does not say what it rests on."),
    Why.RANK_TOLD: _("Where you stood among the others. Worth more than most sentences here."),
    Why.LACKS: _("Names what they missed. Does not say where they looked for it."),
    Why.TERMS_APART: _("About terms, not about how good you are."),
    Why.OTHER_HAD: _("Names what the other person brought."),
    Why.TOPIC_NAMED: _("Names a topic. Does not say what was missing."),
    Why.ADVICE_GENERAL: _("Advice, in general words. Ask for one example."),
    Why.ADVICE: _("Something you can do."),
    Why.MOMENT_QUOTED: _("A moment, and what they heard. You can check it against your memory."),
    Why.NUMBER_OBSERVED: _("Something they counted. You can check it."),
    Why.TOLD_IN_DETAIL: _("Something they saw, or something you can do. It can be checked."),
    Why.BEHAVIOUR_OBSERVED: _(
        "What you did, as they saw it. You can check it against your memory."
    ),
}
