"""The style sheets as rules, and the classes that pages and style sheets name."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tinycss2
from tinycss2.ast import Node

WEB = Path(__file__).parent.parent.parent / "src" / "nextround" / "web"
STATIC = WEB / "static"
CSS = STATIC / "css"

# At-rules whose block holds rules or declarations of the rule around it.
_GROUPS = {"layer", "media", "container", "supports"}

# At-rules whose block holds declarations of their own.
_OWN = {"page", "view-transition"}

# A value that is filled in when the page is made.
_FILLED = "\N{WHITE SQUARE}"


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration.

    Attributes:
        layers: The layers it stands in, the outermost first.
        selectors: The selectors around it, the outermost first.
    """

    file: str
    line: int
    layers: tuple[str, ...]
    selectors: tuple[tuple[Node, ...], ...]
    name: str
    value: tuple[Node, ...]
    important: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.name}: {tinycss2.serialize(self.value).strip()}"


def files() -> list[Path]:
    """Return every style sheet."""
    return sorted(CSS.rglob("*.css"))


def name_of(file: Path) -> str:
    """Return a style sheet's path below the folder of style sheets."""
    return str(file.relative_to(CSS))


def rules(file: Path) -> list[Any]:
    """Return the rules of a style sheet, errors among them."""
    text = file.read_text(encoding="utf-8")
    return list(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


def declarations() -> list[Declared]:
    """Return every declaration of every style sheet."""
    return [found for file in files() for found in _in_rules(rules(file), name_of(file), (), ())]


def all_nodes(nodes: Any) -> Iterator[Any]:
    """Yield the nodes and all that are inside them."""
    for node in nodes:
        yield node
        yield from all_nodes(getattr(node, "arguments", None) or [])
        if getattr(node, "type", "").endswith(" block"):
            yield from all_nodes(node.content)


def classes_in_selectors() -> set[str]:
    """Return every class that a style sheet speaks of."""
    preludes = [prelude for found in declarations() for prelude in found.selectors]
    return {name for prelude in preludes for name in _classes(list(all_nodes(prelude)))}


def classes_on_pages() -> set[str]:
    """Return every class that templates, template tags and scripts give.

    One that is put together ends in `*`.
    """
    sources = [*WEB.rglob("*.html"), *WEB.rglob("*.py")]
    given = {name for file in sources for name in _given(file.read_text(encoding="utf-8"))}
    scripts = "".join(file.read_text(encoding="utf-8") for file in STATIC.rglob("*.js"))
    return given | set(re.findall(r'classList\.\w+\("([\w-]+)"', scripts))


def _in_rules(nodes: Any, file: str, layers: Any, selectors: Any) -> Iterator[Declared]:
    for node in nodes:
        if node.type == "declaration":
            place = (file, node.source_line, layers, selectors)
            yield Declared(*place, node.lower_name, tuple(node.value), node.important)
        elif node.type == "error":
            raise ValueError(f"{file}:{node.source_line}: {node.message}")
        elif node.content is not None:
            inside = _inside(node, nested=bool(selectors))
            yield from _in_rules(inside, file, *_around(node, layers, selectors))


def _inside(rule: Any, *, nested: bool) -> Any:
    """Parse the block of a rule; only outside of all selectors can it hold no declarations."""
    holds_rules = rule.type == "at-rule" and rule.lower_at_keyword not in _OWN and not nested
    parse = tinycss2.parse_rule_list if holds_rules else tinycss2.parse_blocks_contents
    return parse(rule.content, skip_comments=True, skip_whitespace=True)


def _around(rule: Any, layers: Any, selectors: Any) -> tuple[Any, Any]:
    if rule.type == "qualified-rule":
        return layers, (*selectors, tuple(rule.prelude))
    if rule.lower_at_keyword not in _GROUPS | _OWN:
        raise ValueError(f"line {rule.source_line}: @{rule.at_keyword} is not known here")
    if rule.lower_at_keyword == "layer":
        return (*layers, tinycss2.serialize(rule.prelude).strip()), selectors
    return layers, selectors


def _classes(nodes: list[Any]) -> Iterator[str]:
    for dot, name in itertools.pairwise(nodes):
        if dot.type == "literal" and dot.value == "." and name.type == "ident":
            yield name.value


def _given(source: str) -> Iterator[str]:
    without_tags = re.sub(r"{%.*?%}", " ", source, flags=re.DOTALL)
    filled = re.sub(r"{{.*?}}", _FILLED, without_tags, flags=re.DOTALL)
    for classes in re.findall(r'\bclass="([^"]*)"', filled):
        yield from (
            name.partition(_FILLED)[0] + "*" * (_FILLED in name) for name in classes.split()
        )
