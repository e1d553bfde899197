"""Every pattern of the package against texts made to be slow, and how their time grows.

    python tests/patterns_run.py            # on every processor, as `make soak` does

Exits with 1 if a pattern takes longer than it may, or grows faster than the text.
"""

import ast
import importlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Container, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from itertools import chain, islice
from pathlib import Path

import django

import nextround

_Named = tuple[str, str, re.Pattern[str]]

PACKAGE = Path(nextround.__file__).parent
KB = 1000
_REFERENCE = Path(__file__).parents[2] / "shared" / "data"
# Its text made for slow patterns; one of spaces alone is among ours.
_ONE_LINE = "one_line.txt"

# How much of each text, what a pattern may take for it, and how many times as long as for a fifth
# of it: a pattern that goes back over what it has read takes 25 times as long, and one that does
# so for a sixth of its time, eight times.
LENGTH = 100 * KB
MOST_SECONDS = 0.1
# On a machine that takes longer than this to look for these words in a hundred thousand letters,
# a pattern may take longer too, in proportion.
_WORDS = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)\b")
_WORDS_SECONDS = 0.004
TIMES = 5
MOST_GROWTH = 8.0
# Shorter times than this say nothing about growth.
_TELLING_SECONDS = 0.01
# Most patterns need not read a text whole. Say the time is a·n + q·n²: if it grows by no more than
# this from a twenty-fifth of a text to a fifth, it grows by at most 8.4 from there to the whole.
_CLEAR_GROWTH = 5.7
_TRIES = 5
# Patterns that a processor takes at a time.
_AT_ONCE = 5

# Functions that build patterns of their arguments; what they return is found where it is kept.
BUILDERS = {"engine/posting/found.py: label", "engine/feedback/wording.py: pattern"}
BUILDERS |= {"engine/posting/conditions.py: _compiled", "engine/posting/doubts.py: _compiled"}
BUILDERS |= {"engine/posting/tongues.py: _pattern"}
# And one that escapes what a person looks for.
BUILDERS |= {"apps/search/wanted.py: _places"}

_OF_RE = {"compile", "search", "match", "fullmatch", "sub", "subn", "split"}
_OF_RE |= {"findall", "finditer"}
# Ways to use a pattern that look at one place alone; all others look at every place.
_AT_ONE_PLACE = {"match", "fullmatch"}

# Repeated until they are as long as wanted: what a careless pattern goes over again and again.
_RUNS = {
    "spaces": " ",
    "tabs": "\t",
    "line breaks": "\n",
    "one letter": "a",
    "one capital": "A",
    "digits": "1",
    "numbers": "1.",
    "one line": "word ",
    "opening brackets": "(",
    "quotes": '"',
    "dashes": "-",
}
_TANGLES = {
    "hard spaces": "\xa0",
    "zero width": "\u200b",
    "line breaks of mails": "\r\n",
    "empty lines": " \n",
    "indented empty lines": "\n   ",
    "one letter with a mark": "ä",
    "marks alone": "\u0301",
    "names": "Ada ",
    "short words": "a b ",
    "lists": "a,",
    "colons": "a: ",
    "brackets in brackets": "[(",
    "tags that stay open": "<",
    "tags": "<a ",
    "comments": "<!--",
    "entities": "&amp;",
    "quotes of all kinds": "“\"'”«",
    "rules": "_",
    "stars": "*",
    "headings": "#",
    "tables": "| ",
    "slashes": "/",
    "links": "http://a.b/",
    "addresses": "a.b@c-d.",
    "signs": "a1 ,.\n-:(",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One pattern of the package.

    Attributes:
        module: The module that keeps it.
        name: What it is called there.
        pattern: The pattern.
        at_one_place: Whether the package tries it at one place of a text alone.
    """

    module: str
    name: str
    pattern: re.Pattern[str] | re.Pattern[bytes]
    at_one_place: bool

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"

    def seconds(self, text: str, *, tries: int = 1) -> float:
        """Return the processor's time to look for it in all of `text`, the least of some tries."""
        subject = text.encode() if isinstance(self.pattern.pattern, bytes) else text
        look = self._once if self.at_one_place else self._everywhere
        return min(_time_of(look, subject) for _ in range(tries))

    def _once(self, subject: str) -> None:
        self.pattern.match(subject)  # type: ignore[arg-type]  # the kind fits the pattern
        self.pattern.fullmatch(subject)  # type: ignore[arg-type]

    def _everywhere(self, subject: str) -> None:
        for _match in self.pattern.finditer(subject):  # type: ignore[arg-type]
            pass


def runs(length: int) -> dict[str, str]:
    """Return the same few characters over and over, once as they are and once broken off."""
    made = {name: _filled(part, length) for name, part in _RUNS.items()}
    return made | {f"{name}, then a mark": f"{text[:-1]}!" for name, text in made.items()}


def texts(length: int) -> dict[str, str]:
    """Return texts of this length, each made to lead a careless pattern astray."""
    half = length // 2
    nested = {"brackets that close": "(" * half + ")" * half, "halves": " " * half + "a" * half}
    return runs(length) | nested | {name: _filled(part, length) for name, part in _TANGLES.items()}


@cache
def reference_texts(length: int) -> dict[str, str]:
    """Return pieces of this length of the reference data's text made for slow patterns.

    From their beginning, their end, and from where what is repeated in them changes; nothing
    where there is no reference data.
    """
    hostile = Path(os.environ.get("NEXTROUND_REFERENCE", _REFERENCE)) / "hostile"
    if not hostile.is_dir():
        return {}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(hostile / "gen_hostile.py"), folder]
        subprocess.run(command, check=True, capture_output=True)
        text = (Path(folder) / _ONE_LINE).read_text()
    begins = {0, len(text) - length, *_turns(text, length)}
    return {f"{_ONE_LINE} from {at}": text[at : at + length] for at in sorted(begins)}


def _turns(text: str, length: int) -> Iterator[int]:
    """Yield the beginning of each piece in whose middle other characters begin to be repeated."""
    half = length // 2
    kinds = [frozenset(text[at : at + half]) for at in range(0, len(text), half)]
    for number in range(1, len(kinds)):
        if kinds[number] != kinds[number - 1]:
            yield max(0, number * half - half)


def too_slow(found: Found, tried: dict[str, str], *, seconds: float) -> list[str]:
    """Return the first of the texts that takes the pattern longer than `seconds`."""
    slow = (
        f"{found}: {name} takes longer than {seconds} s"
        for name, text in tried.items()
        # Whatever else this machine does, one of some tries is undisturbed.
        if found.seconds(text) > seconds and found.seconds(text, tries=_TRIES) > seconds
    )
    return [*islice(slow, 1)]


@cache
def pace() -> float:
    """Return how many times as long as the limits suppose this machine takes, 1 at least."""
    found = Found("tests", "pace", _WORDS, at_one_place=False)
    return max(found.seconds("a1 b2 ten " * (10 * KB), tries=_TRIES) / _WORDS_SECONDS, 1.0)


def grows_too_fast(found: Found, length: int, *, among: Container[str] | None = None) -> list[str]:
    """Return the first text, or the first `among` these, with which time grows faster than text."""
    longer = texts(TIMES * length)
    fast = (
        f"{found}: {TIMES} times the {name} takes {growth:.1f} times as long"
        for name, text in texts(length).items()
        if among is None or name in among
        if (growth := _growth(found, text, longer[name])) > MOST_GROWTH
    )
    return [*islice(fast, 1)]


def rooms() -> list[str]:
    """Return the folders of the package that hold code, as modules are named."""
    return sorted({_module_of(place).rpartition(".")[0] for place in _trees()} - {""})


def patterns_in(room: str) -> list[Found]:
    """Return the patterns that the modules of one folder keep."""
    return [found for found in patterns() if found.module.rpartition(".")[0] == room]


@cache
def patterns() -> tuple[Found, ...]:
    """Return every pattern of the package, each once."""
    used = _uses()
    found = {}
    for module, name, pattern in (*_kept(), *_literals(), *_of_languages()):
        ways = used.get((module, name), set())
        at_one_place = bool(ways) and ways <= _AT_ONE_PLACE
        earlier = found.get((pattern.pattern, pattern.flags))
        if earlier is None or (earlier.at_one_place and not at_one_place):
            found[pattern.pattern, pattern.flags] = Found(module, name, pattern, at_one_place)
    return tuple(found.values())


def built_in_functions() -> set[str]:
    """Return the functions that compile a pattern which does not stand in the code."""
    return {
        f"{place}: {function.name}"
        for place, function, call in _calls_of_re()
        if not _is_literal(call)
    }


def main() -> int:
    """Print what is too slow; returns 1 if anything is."""
    with tempfile.TemporaryDirectory(prefix="nextround-patterns-") as folder:
        os.environ |= {"NEXTROUND_DATA": folder, "DJANGO_SETTINGS_MODULE": "nextround.settings"}
        django.setup()
        tried = patterns()
    with ProcessPoolExecutor() as processors:
        faults = [*chain.from_iterable(processors.map(_faults_of, tried, chunksize=_AT_ONCE))]
    for line in (*faults, f"{len(tried)} patterns, {len(faults)} faults"):
        sys.stdout.write(f"{line}\n")
    return 1 if faults else 0


def _faults_of(found: Found) -> list[str]:
    clear = _clear(found)
    made = {name: text for name, text in texts(LENGTH).items() if name not in clear}
    tried = made | reference_texts(LENGTH)
    took = {name: found.seconds(text) for name, text in tried.items()}
    most = MOST_SECONDS * pace()
    late = {name: tried[name] for name, seconds in took.items() if seconds > most}
    telling = {name for name, seconds in took.items() if seconds >= _TELLING_SECONDS}
    return too_slow(found, late, seconds=most) or grows_too_fast(
        found, LENGTH // TIMES, among=telling
    )


def _clear(found: Found) -> set[str]:
    """Return the texts of which parts show that the whole will not take the pattern long."""
    brief, middling = (texts(LENGTH // times) for times in (TIMES * TIMES, TIMES))
    return {name for name in brief if _is_clear(found, brief[name], middling[name])}


def _is_clear(found: Found, text: str, longer: str) -> bool:
    took = found.seconds(longer)
    if took > MOST_SECONDS / MOST_GROWTH:
        return False
    # Even one that only ever goes back takes no telling time for the whole.
    if took * TIMES * TIMES < _TELLING_SECONDS:
        return True
    return took < _CLEAR_GROWTH * found.seconds(text, tries=2)


def _growth(found: Found, text: str, longer: str) -> float:
    """Return how many times as long the longer text takes, 0 where both take no time."""
    for tries in (1, _TRIES):
        took = found.seconds(longer, tries=tries)
        growth = took / max(found.seconds(text, tries=tries), _TELLING_SECONDS / MOST_GROWTH)
        if took < _TELLING_SECONDS or growth <= MOST_GROWTH:
            return 0
    return growth


def _time_of(look: Callable[[str | bytes], object], subject: str | bytes) -> float:
    # The thread's own time: how busy the machine is does not count.
    began = time.thread_time()
    look(subject)
    return time.thread_time() - began


def _filled(part: str, length: int) -> str:
    return (part * (length // len(part) + 1))[:length]


def _kept() -> Iterator[_Named]:
    """Yield the patterns that modules and classes keep, however deep, with their names."""
    seen: set[int] = set()
    for module in map(_module_of, _trees()):
        kept = vars(importlib.import_module(f"nextround.{module}" if module else "nextround"))
        for name, value in kept.items():
            if not name.startswith("__"):
                yield from ((module, name, each) for each in _inside(value, seen))


def _inside(value: object, seen: set[int]) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif id(value) not in seen:
        seen.add(id(value))
        for part in _parts(value):
            yield from _inside(part, seen)


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return [*value]
    if isinstance(value, type) and value.__module__.startswith("nextround."):
        return [*vars(value).values()]
    if is_dataclass(value):
        return [getattr(value, field.name, None) for field in fields(value)]
    return []


def _literals() -> Iterator[_Named]:
    """Yield the patterns that stand in a function, such as in `re.sub(r"…", …)`."""
    for place, _function, call in _calls_of_re():
        if _is_literal(call):
            yield _module_of(place), f"line {call.lineno}", re.compile(call.args[0].value)


def _of_languages() -> Iterator[_Named]:
    """Yield what is compiled of the words of a language when it is first met."""
    from nextround.engine.feedback import marks
    from nextround.engine.posting import tongues

    for language in marks.LANGUAGES:
        rules = marks._rules(language)
        yield from (("engine.feedback.marks", language, each) for each in _inside(rules, set()))
    for language in tongues._TONGUES:
        rules = tongues.rules_of(language)
        yield from (("engine.posting.tongues", language, each) for each in _inside(rules, set()))


def _uses() -> dict[tuple[str, str], set[str]]:
    """Return, by a pattern's name, the methods it is called with in its own module."""
    uses = defaultdict(set)
    for place, tree in _trees().items():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                kept, way = call.func.value, call.func.attr
                # With a place to begin at, it may be called at every place there is.
                way = way if len(call.args) == 1 else f"{way} from a place"
                uses[_module_of(place), getattr(kept, "id", "")].add(way)
    return uses


def _module_of(place: str) -> str:
    """Return how a file's module is named below the package."""
    return place.removesuffix(".py").removesuffix("__init__").rstrip("/").replace("/", ".")


@cache
def _trees() -> dict[str, ast.Module]:
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
        if "migrations" not in file.parts and file.name != "__main__.py"
    }


def _is_of_re(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in _OF_RE
    )


def _is_literal(call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Constant)


@cache
def _calls_of_re() -> tuple[tuple[str, ast.FunctionDef, ast.Call], ...]:
    """Return each call such as `re.sub(…)` within a function, with the innermost function."""
    calls: dict[ast.Call, tuple[str, ast.FunctionDef]] = {}
    for place, tree in _trees().items():
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                # The walk comes to inner functions later than to those around them.
                calls |= {call: (place, function) for call in ast.walk(function) if _is_of_re(call)}
    return tuple((*around, call) for call, around in calls.items())


if __name__ == "__main__":
    sys.exit(main())
