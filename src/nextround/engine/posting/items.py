"""A clause split into the single things it asks."""

import re

from nextround.engine.posting.kinds import kind_of
from nextround.engine.posting.requirement import RequirementKind
from nextround.engine.posting.tongues import Rules

_Span = tuple[int, int]

_EDGES = " \t\r\n,;:.!?*•·|–—-_/\\\"“”„«»'"
_MOST_LEADS, _SHORTEST = 4, 3
_SHORT = 4
_SHORTER = 2
# After these come examples of what is asked, and one of them may do.
_EXAMPLES = re.compile(
    r"(?<!\w)(?:such as|like|e\.? ?g\.?|for example|including|i\.e\.|z\. ?b\.|wie|"
    r"beispielsweise|comme|tels? que|telles? que|como|p\. ?ej\.|f\.eks\.|zoals|bijv\.|come)(?!\w)"
)
# What is left of a sentence where all else was taken from it.
_NOTHING_WORDS = (
    "enjoy not and but or also both working it if you etc such this is have sie und et y "
    "experience skills knowledge able ability requirements education above following"
)
_NOTHING = frozenset(["", "will train", *_NOTHING_WORDS.split()])
_VERBS = frozenset(
    ["write", "speak", "pass", "hold", "be", "is", "are", "can", "want", "have", "has"]
)
_TO_DO = re.compile(r"(?<!\w)(?:to|able|ability|willing|zu|capacité|capacidad)(?!\w)")
# Of these a list names ways to be ready, or subjects of one paper, and is asked as a whole.
_WHOLE = frozenset(
    {
        RequirementKind.RIGHT_TO_WORK,
        RequirementKind.LICENCE,
        RequirementKind.EDUCATION,
        RequirementKind.AVAILABILITY,
    }
)


def items_of(plain: str, start: int, *, end: int, rules: Rules) -> list[_Span]:
    """Return where each single thing stands that plain[start:end] asks."""
    start, end = _stripped(plain, start, end=end, rules=rules)
    if start >= end:
        return []
    parts = _parts(plain, start, end=end, rules=rules)
    head = rules.head.match(plain, start, end)
    if _is_list(plain, parts, head_end=head.end() if head else start, rules=rules):
        first = head.end() if head and head.end() < parts[0][1] else parts[0][0]
        split = [(first, parts[0][1]), *parts[1:]]
    else:
        split = _by_heads(plain, parts, rules=rules)
    stripped = (_stripped(plain, first, end=last, rules=rules) for first, last in split)
    return [part for part in stripped if _names_something(plain[slice(*part)], rules=rules)]


def _names_something(words: str, *, rules: Rules) -> bool:
    """Tell whether more is left of a clause than "experience with"."""
    return words not in _NOTHING and not rules.head.fullmatch(f"{words} ")


def _stripped(plain: str, start: int, *, end: int, rules: Rules) -> _Span:
    """Return what is left without "you should have" before it and marks around it."""
    start, end = _without_marks(plain, start, end=end)
    for _ in range(_MOST_LEADS):
        lead = rules.lead.match(plain, start, end)
        if lead is None or not lead.group().strip() or lead.end() >= end:
            break
        start, end = _without_marks(plain, lead.end(), end=end)
    while tail := rules.tail.search(plain, max(start, end - 40), end):
        start, end = _without_marks(plain, start, end=tail.start())
    return start, end


def _without_marks(plain: str, start: int, *, end: int) -> _Span:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(_EDGES + ")]}"))
    # A stop belongs to the word before it in ".net" and "b.sc.".
    if start and plain[start - 1] == "." and plain[start : start + 3] == "net":
        start -= 1
    end = start + len(plain[start:end].rstrip(_EDGES + "([{"))
    if plain.count("(", start, end) > plain.count(")", start, end) and plain[end : end + 1] == ")":
        end += 1
    return (start, end) if start < end else (start, start)


def _parts(plain: str, start: int, *, end: int, rules: Rules) -> list[_Span]:
    """Split at commas and "and", but not within brackets."""
    parts, begin = [], start
    for mark in rules.separators.finditer(plain, start, end):
        if plain.count("(", start, mark.start()) > plain.count(")", start, mark.start()):
            continue
        if mark.start() > begin:
            parts.append((begin, mark.start()))
            begin = mark.end()
    return [*parts, (begin, end)]


def _is_list(plain: str, parts: list[_Span], *, head_end: int, rules: Rules) -> bool:
    """Tell whether the parts are names of things, each asked by itself."""
    start, end = parts[0][0], parts[-1][1]
    if (
        len(parts) == 1
        or rules.years.search(plain, start, end)
        or _EXAMPLES.search(plain, start, end)
    ):
        return False
    if kind_of(plain[start:end], rules=rules) in _WHOLE or _TO_DO.search(plain, *parts[0]):
        return False
    if rules.either.search(plain, *parts[-1]) and len(parts) == plain.count(",", start, end) + 1:
        return False  # "A, B or C": one of them is enough
    if rules.shared.search(plain, *parts[-1]) and not rules.shared.search(plain, *parts[0]):
        return False
    headed = head_end > start
    if headed and any(rules.again.match(plain, *part) for part in parts[1:]):
        return False
    words = [plain[max(first, head_end) : last].split() for first, last in parts]
    most = _SHORT if headed or len(parts) > _SHORTER else _SHORTER
    return all(0 < len(each) <= most for each in words) and not _one_language(
        plain, parts, rules=rules
    )


def _one_language(plain: str, parts: list[_Span], *, rules: Rules) -> bool:
    """Tell whether a language is named in some of the parts, and how well it is known in others."""
    named = [bool(rules.kinds[RequirementKind.LANGUAGE].search(plain, *part)) for part in parts]
    return any(named) and not all(named)


def _by_heads(plain: str, parts: list[_Span], *, rules: Rules) -> list[_Span]:
    """Join the parts again, but for those that begin like a requirement of their own."""
    joined = [parts[0]]
    able = bool(_TO_DO.search(plain, *parts[0]))  # to read, write and speak
    for first, last in parts[1:]:
        again = rules.again.match(plain, first, last) and last - first > _SHORTEST
        if again and not (able and plain[first:last].partition(" ")[0] in _VERBS):
            joined.append((first, last))
        else:
            joined[-1] = (joined[-1][0], last)
    return joined
