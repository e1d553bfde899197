"""What in a posting is worth asking about before one sends anything, named with its words."""

import re
from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.posting.applying import Applying
from nextround.engine.posting.found import Found
from nextround.engine.posting.words import doubts as words
from nextround.engine.posting.words.tongue import joined
from nextround.engine.words import gettext_noop as _


class DoubtKind(StrEnum):
    """What is odd about a posting."""

    NO_EMPLOYER = "no-employer"
    PAY_TO_WORK = "pay-to-work"
    BANK_DETAILS = "bank-details"
    IDENTITY_PAPERS = "identity-papers"
    MESSENGER_ONLY = "messenger-only"
    UNPAID_TRIAL = "unpaid-trial"
    PAY_PROMISE = "pay-promise"
    RECRUIT_OTHERS = "recruit-others"
    COMMISSION_ONLY = "commission-only"


SAYS = {
    DoubtKind.NO_EMPLOYER: _(
        "No employer is named. Worth asking who it is before you send papers; agencies often tell."
    ),
    DoubtKind.PAY_TO_WORK: _(
        "You seem to be asked to pay. Worth asking why: employers rarely charge for training, "
        "equipment or papers, and in many places may not."
    ),
    DoubtKind.BANK_DETAILS: _(
        "It speaks of your bank or account data. Worth asking what for: it is needed for the "
        "payroll, once there is a contract, and not before."
    ),
    DoubtKind.IDENTITY_PAPERS: _(
        "It asks for a copy of an identity paper. Worth asking to show it at the interview or at "
        "the signing instead."
    ),
    DoubtKind.MESSENGER_ONLY: _(
        "The only way in is a messenger. Worth asking for a name, an address and a number at the "
        "company."
    ),
    DoubtKind.UNPAID_TRIAL: _(
        "Work without pay is mentioned. Worth asking how long it takes and whether it is paid: "
        "in many places work on trial must be."
    ),
    DoubtKind.PAY_PROMISE: _(
        "Much pay is promised for little. Worth asking what people there earned in an ordinary "
        "month, and having it in the contract."
    ),
    DoubtKind.RECRUIT_OTHERS: _(
        "It speaks of winning others or of being your own boss. Worth asking whether the pay comes "
        "from what you sell or from whom you bring."
    ),
    DoubtKind.COMMISSION_ONLY: _(
        "The pay seems to be commission alone. Worth asking what is paid in a month without a sale."
    ),
}


def _compiled(source: str, *, closed: str = r"(?!\w)") -> re.Pattern[str]:
    parts = {"<gap>": words.GAP, "<fee>": words.FEE, "<thing>": words.THING}
    for name, part in parts.items():
        source = source.replace(name, part)
    return re.compile(rf"(?<!\w)(?:{joined(source)}){closed}")


_PATTERNS = {
    DoubtKind.PAY_TO_WORK: _compiled(words.PAY_TO_WORK),
    DoubtKind.BANK_DETAILS: _compiled(words.BANK_DETAILS),
    DoubtKind.IDENTITY_PAPERS: _compiled(words.IDENTITY_PAPERS),
    DoubtKind.UNPAID_TRIAL: _compiled(words.UNPAID_TRIAL),
    DoubtKind.RECRUIT_OTHERS: _compiled(words.RECRUIT_OTHERS),
    DoubtKind.COMMISSION_ONLY: _compiled(words.COMMISSION_ONLY),
}
_BIG_PAY, _EASY, _TOO_GOOD = map(_compiled, (words.BIG_PAY, words.EASY, words.TOO_GOOD))
_MESSENGER, _DENIED = _compiled(words.MESSENGER), _compiled(words.DENIED, closed="")
# The mailboxes of anybody; another one tells in its name who offers.
_ANYBODYS = re.compile(
    r"@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton(?:mail)?|gmx|web|aol|mail)\.",
    re.IGNORECASE,
)
# How far around a promise of pay what makes it doubtful may stand, and a denial before it.
_AROUND, _BEFORE = 200, 90
# A text so short need not say who offers.
_WHOLE_FROM = 300


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing worth asking about.

    Attributes:
        start: Where the words stand it rests on; 0 to 0 if on no words.
    """

    kind: DoubtKind
    start: int
    end: int

    @property
    def says(self) -> str:
        """The sentence for it, to be translated."""
        return SAYS[self.kind]


def doubts_of(plain: str, *, employer: Found | None, applying: Applying) -> tuple[Doubt, ...]:
    """Return what in a folded posting is worth asking about, in the order of its words."""
    found = [
        Doubt(kind, *place)
        for kind, pattern in _PATTERNS.items()
        if (place := _first(plain, pattern)) is not None
    ]
    if promise := _promise(plain):
        found.append(Doubt(DoubtKind.PAY_PROMISE, *promise))
    messenger = _MESSENGER.search(plain)
    if messenger and not (applying.mail or applying.link or applying.by_letter):
        found.append(Doubt(DoubtKind.MESSENGER_ONLY, *messenger.span()))
    told = (
        employer or applying.link or (applying.mail and not _ANYBODYS.search(applying.mail.value))
    )
    if not told and len(plain) > _WHOLE_FROM:
        found.append(Doubt(DoubtKind.NO_EMPLOYER, 0, 0))
    return tuple(sorted(found, key=lambda doubt: doubt.start))


def _first(plain: str, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Return the first place that no denial goes before: "we never ask for a fee"."""
    for match in pattern.finditer(plain):
        if not _DENIED.search(plain, max(0, match.start() - _BEFORE), match.start()):
            return match.span()
    return None


def _promise(plain: str) -> tuple[int, int] | None:
    for match in _BIG_PAY.finditer(plain):
        around = plain[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        if _EASY.search(around):
            return match.span()
    return _first(plain, _TOO_GOOD)
