"""Of what kind a requirement is, the years it asks and the level it names."""

import re

from nextround.engine.posting.requirement import RequirementKind as Kind
from nextround.engine.posting.tongues import Rules

# Named like a tool: "Spring Boot", "C#", "SQL", "node.js", "Office 365".
_NAMED = re.compile(
    r"(?<!\w)(?:[a-z]{1,12}\.(?:js|net)|\.net|c\+\+|c#|[A-Z][a-z]{1,12}[A-Z]\w{0,12}|[A-Z]{2,6}\d?)(?!\w)"
)
_NAMES = re.compile(
    r"(?:[A-Z][\w.+#-]{1,16}|[A-Z])(?:[ ,/]{1,2}(?:and |or |& )?(?:[A-Z0-9][\w.+#-]{0,16}))*"
)
# "No accident in the last three years" asks for no experience of three years.
_LOOKING_BACK = re.compile(
    r"(?:last|past|previous|preceding|letzten|vergangenen|derni[eè]re?s|últim[oa]s|seneste|afgelopen|ultimi)"
    r"\s$"
)
_USED = re.compile(r"(?<!\w)(?:with|using|mit|avec|con|med|met|com)\s")
_MOST_YEARS = 40
# In a longer text a tool is named beside what is asked.
_SHORT = 6
_FIRST = (Kind.LANGUAGE, Kind.LICENCE, Kind.EDUCATION, Kind.AVAILABILITY)


def kind_of(plain: str, *, rules: Rules, written: str = "", named: bool = False) -> Kind:
    """Return the kind of what `plain`, folded, asks.

    `written` is the same as it stands in the posting; `named` says that it is part of a list
    after "knowledge of".
    """
    if rules.kinds[Kind.RIGHT_TO_WORK].search(plain):
        return Kind.RIGHT_TO_WORK
    experienced = bool(rules.kinds[Kind.EXPERIENCE].search(plain))
    years = rules.years.search(plain)
    if years and _LOOKING_BACK.search(plain, 0, years.start()):
        return Kind.AVAILABILITY
    if experienced and years:
        school = rules.kinds[Kind.EDUCATION].search(plain, 0, years.start())
        either = school and rules.either.search(plain, school.end(), years.start())
        return Kind.EDUCATION if either else Kind.EXPERIENCE
    found = next((kind for kind in _FIRST if rules.kinds[kind].search(plain)), None)
    return found or _plain_kind(plain, written, experienced=experienced, named=named, rules=rules)


def _plain_kind(plain: str, written: str, *, experienced: bool, named: bool, rules: Rules) -> Kind:
    short = len(plain.split()) <= _SHORT
    is_named = _NAMED.search(written) and (not experienced or _USED.search(plain))
    if short and (is_named or rules.kinds[Kind.TOOL].search(plain)):
        return Kind.TOOL
    if (named or rules.either.search(plain)) and _NAMES.fullmatch(written):
        return Kind.TOOL
    if experienced:
        return Kind.EXPERIENCE
    return Kind.BEHAVIOUR if rules.kinds[Kind.BEHAVIOUR].search(plain) else Kind.SKILL


def years_in(plain: str, *, rules: Rules) -> float | None:
    """Return the least number of years that is asked, or None."""
    match = rules.years.search(plain)
    if match is None:
        return None
    written = match["n"].replace(",", ".")
    if not written[:1].isdigit() and written not in rules.numbers:
        return None  # "several"
    number = float(rules.numbers.get(written, 0) or written)
    years = number / 12 if match["months"] else number
    return years if years <= _MOST_YEARS else None


def level_in(written: str, kind: Kind, *, rules: Rules) -> str:
    """Return how well a language is asked to be known, or which degree, in the posting's words."""
    named = {Kind.LANGUAGE: rules.fluency, Kind.EDUCATION: rules.degrees}.get(kind)
    match = named.search(written.lower()) if named else None
    return written[match.start() : match.end()] if match else ""
