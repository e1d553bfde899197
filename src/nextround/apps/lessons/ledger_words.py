"""What the ledger says, in sentences; the numbers come from the engine, the words from here."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nextround.apps.lessons.choices import Family, Source
from nextround.apps.lessons.evidence import Said
from nextround.apps.lessons.ledger import Lesson, Part, Standing
from nextround.engine import ledger
from nextround.engine.ledger import Way

# From here on a source speaks clearly enough to be named as one side of a disagreement.
_CLEAR = 0.4

STANDINGS = {
    Standing.ESTABLISHED: gettext_lazy("settled"),
    Standing.CONFLICT: gettext_lazy("in conflict"),
    Standing.OPEN: gettext_lazy("open"),
    Standing.RULED_OUT: gettext_lazy("ruled out"),
    Standing.LET_GO: gettext_lazy("let go"),
}
_WAYS = {
    ledger.Source.SELF: gettext_lazy("Your own impression, written down after the next talk"),
    ledger.Source.EMPLOYER_SPECIFIC: gettext_lazy(
        "A letter to an employer that asks for one detail"
    ),
    ledger.Source.FRIEND: gettext_lazy("A friend’s view, asked for in so many words"),
    ledger.Source.FRIEND_RUBRIC: gettext_lazy(
        "A friend who rates one recording by a list of points"
    ),
    ledger.Source.COACH: gettext_lazy("A coach’s view of one recording"),
    ledger.Source.PREPARATION: gettext_lazy("The list of what you did before, at the next debrief"),
    ledger.Source.PRACTICE: gettext_lazy("Three recordings, measured"),
}
_WAYS_ON_PAPER = {
    ledger.Source.SELF: gettext_lazy("Your own impression, reading it again after a week"),
    ledger.Source.FRIEND_RUBRIC: gettext_lazy("A friend who rates your papers by a list of points"),
    ledger.Source.COACH: gettext_lazy("A coach’s view of your papers"),
}
_KNOW = {
    ledger.Source.EMPLOYER_SPECIFIC: gettext_lazy(
        "Ten minutes a letter; about 7 in 100 who ask are told something specific, so a piece "
        "takes more than two hours of asking."
    ),
    ledger.Source.PRACTICE: gettext_lazy("Only for what a recording can count or time."),
    ledger.Source.SELF: gettext_lazy("What you say again counts for little more."),
}


def is_on_paper(lesson: Lesson) -> bool:
    """Whether it shows in what is sent in, and not in a talk."""
    return lesson.hypothesis.family == Family.APPLICATION


def standing(lesson: Lesson) -> str:
    """Say in a word or two where it stands."""
    return str(STANDINGS[lesson.standing])


def way(way: Way, *, on_paper: bool) -> str:
    """Say what could be done to learn more; `on_paper` where it shows in a CV or a letter."""
    words = _WAYS_ON_PAPER if on_paper else {}
    return str(words.get(way.source) or _WAYS[way.source])


def to_know(way: Way) -> str:
    """Say what is to be known of this way, or nothing."""
    return str(_KNOW.get(way.source, ""))


def next_sentence(lesson: Lesson) -> str:
    """Say, in a sentence, what there is to do with it."""
    if lesson.standing is Standing.LET_GO:
        return _back_again(lesson)
    if lesson.standing is Standing.ESTABLISHED:
        return _("Different people agree. It is worth your practice.")
    if lesson.standing is Standing.RULED_OUT:
        return _("Those who looked did not see it. You can let it go.")
    best = lesson.ways[0] if lesson.ways else None
    on_paper = is_on_paper(lesson)
    asks = _tells_most(best, on_paper=on_paper) if best else _("Nothing more would tell much.")
    return f"{_between(lesson)} {asks}" if lesson.conflict else asks


def source(part: Part) -> str:
    """Say who speaks, so short that it stands beside a bar."""
    each = part.source is Source.OUTCOME
    who = len(part.said) if each else len({one.piece.rater for one in part.said})
    recordings = sum(one.recordings or 0 for one in part.said)
    return {
        Source.OUTCOME: ngettext("%(n)d outcome", "%(n)d outcomes", who),
        Source.SELF: _("yourself"),
        Source.EMPLOYER_BLAND: _("general words"),
        Source.EMPLOYER_SPECIFIC: ngettext("employer", "%(n)d employers", who),
        Source.FRIEND: ngettext("friend", "%(n)d friends", who),
        Source.FRIEND_RUBRIC: ngettext("friend, rated", "%(n)d friends, rated", who),
        Source.COACH: ngettext("coach", "%(n)d coaches", who),
        Source.PREPARATION: _("preparation"),
        Source.PRACTICE: _("%(recordings)d recordings"),
    }[part.source] % {"n": who, "recordings": recordings}


def says(said: Said) -> str:
    """Say what an outcome or a checklist says, where nobody put it in words."""
    if said.source is Source.OUTCOME:
        return _("They said yes at this stage.") if not said.speaks_for else _("It ended there.")
    if said.source is Source.PREPARATION:
        return _("Ticked in the debrief: %(of)s") % {"of": said.words}
    return said.words


def weight(said: Said) -> str:
    """Say how many to one it speaks, to which side, and what is left of that."""
    ratio = said.ratio if said.speaks_for else 1 / said.ratio
    words = {"ratio": f"{ratio:.2f}".rstrip("0").rstrip("."), "left": round(100 * said.left)}
    if said.speaks_for:
        return _("%(ratio)s to 1 for it, %(left)s in 100 of that left") % words
    return _("%(ratio)s to 1 against it, %(left)s in 100 of that left") % words


def _tells_most(best: Way, *, on_paper: bool) -> str:
    words = {"what": way(best, on_paper=on_paper), "n": round(best.minutes)}
    return (
        ngettext(
            "%(what)s would tell most for its time: %(n)d minute.",
            "%(what)s would tell most for its time: %(n)d minutes.",
            round(best.minutes),
        )
        % words
    )


def _between(lesson: Lesson) -> str:
    """Say who disagrees."""
    clear = [part for part in lesson.parts if abs(part.shift) >= _CLEAR]
    sides = [
        ", ".join(source(part) for part in clear if (part.shift > 0) is way)
        for way in (True, False)
    ]
    if not all(sides):
        return _("Two who looked at it disagree.")
    return _("They disagree: for it %(for)s, against it %(against)s.") % {
        "for": sides[0],
        "against": sides[1],
    }


def _back_again(lesson: Lesson) -> str:
    if lesson.is_ruled_out:
        return _("You let it go, and nothing since speaks for it again.")
    return _("The evidence no longer rules it out. You can take it up again.")
