"""The rules of the style sheets: literals, layers, names, lengths, and nothing unused."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import tinycss2
from tinycss2 import color4
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

WEB = Path(__file__).parents[2] / "src" / "nextround" / "web"
CSS = WEB / "static" / "css"
TOKENS = CSS / "tokens.css"
INDEX = CSS / "components" / "index.css"
SHEETS = sorted(CSS.rglob("*.css"))
COMPONENTS = sorted({*INDEX.parent.glob("*.css")} - {INDEX})

LAYERS = ["reset", "base", "layout", "components", "charts", "print"]
# A condition cannot read a custom property, so these few widths are known by heart.
WIDTHS = {"30rem", "40rem", "46rem", "54rem", "60rem"}
# Shares of a grid and angles are proportions, not sizes.
FREE_UNITS = {"fr", "deg"}
# Where a bare number is a size too.
NUMBERED = {"line-height", "stroke-width", "stroke-dasharray"}
# Set by the script of the element itself, or by a template as `sentence--{{ … }}`.
CLASSES_MADE_ELSEWHERE = {"sentence--boilerplate", "sentence--behaviour"}


@dataclass(frozen=True, slots=True)
class Rule:
    """A block of a style sheet and how many blocks it stands in, the layer not counted."""

    node: QualifiedRule | AtRule
    depth: int

    @property
    def prelude(self) -> str:
        return tinycss2.serialize(self.node.prelude)


def top_of(sheet: Path) -> list[Node]:
    return tinycss2.parse_stylesheet(
        sheet.read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True
    )


def rules_of(sheet: Path) -> list[Rule]:
    """Return every block, from the outer to the inner."""
    return [rule for node in top_of(sheet) for rule in _rules_in(node, depth=0)]


def _rules_in(node: Node, *, depth: int) -> Iterator[Rule]:
    if not isinstance(node, QualifiedRule | AtRule):
        return
    yield Rule(node, depth)
    is_layer = isinstance(node, AtRule) and node.at_keyword == "layer"
    for inner in _inside(node):
        yield from _rules_in(inner, depth=depth if is_layer else depth + 1)


def _inside(node: QualifiedRule | AtRule) -> list[Node]:
    return tinycss2.parse_blocks_contents(
        node.content or [], skip_comments=True, skip_whitespace=True
    )


def declarations_of(sheet: Path) -> list[Declaration]:
    return [
        inner
        for rule in rules_of(sheet)
        for inner in _inside(rule.node)
        if isinstance(inner, Declaration)
    ]


def flat(tokens: list[Node]) -> Iterator[Node]:
    """Go through tokens and what stands in their brackets."""
    for token in tokens:
        yield token
        yield from flat(getattr(token, "arguments", None) or getattr(token, "content", None) or [])


def literals_of(sheet: Path) -> list[str]:
    return [
        f"{declaration.name}: {token.serialize()}"
        for declaration in declarations_of(sheet)
        for token in flat(declaration.value)
        if is_literal(token, of=declaration.lower_name)
    ]


def is_literal(token: Node, *, of: str) -> bool:
    """Say whether a token is a colour, a size or a time, where the property `of` takes it."""
    if token.type == "dimension":
        return token.lower_unit not in FREE_UNITS
    if token.type == "number":
        return of in NUMBERED and token.value != 0
    if token.type == "ident" and token.lower_value in {"transparent", "currentcolor"}:
        return False
    return color4.parse_color(token) is not None


def properties_used_in(sheet: Path) -> set[str]:
    tokens = [t for declaration in declarations_of(sheet) for t in flat(declaration.value)]
    return {t.arguments[0].value for t in tokens if t.type == "function" and t.lower_name == "var"}


def properties_defined_in(sheet: Path) -> set[str]:
    return {d.name for d in declarations_of(sheet) if d.name.startswith("--")}


def classes_of(sheet: Path) -> set[str]:
    selectors = "".join(r.prelude for r in rules_of(sheet) if isinstance(r.node, QualifiedRule))
    return set(re.findall(r"\.(-?[a-z][\w-]*)", selectors))


def classes_in_pages() -> set[str]:
    """Return the classes that templates, tags and elements give; `…` stands for what is said."""
    templates = [file.read_text(encoding="utf-8") for file in WEB.rglob("templates/**/*.html")]
    given = [
        value
        for text in templates
        for value in re.findall(r'class="((?:\{%.*?%\}|\{\{.*?\}\}|[^"])*)"', text)
    ]
    plain = [re.sub(r"\{\{.*?\}\}", "…", re.sub(r"\{%.*?%\}", " ", value)) for value in given]
    made = [
        words
        for file in [*WEB.glob("templatetags/*.py"), *WEB.glob("static/js/*.js")]
        for words in re.findall(r'class(?:Name)? ?= ?"([^"]*)"|" ([a-z-]+)"', file.read_text())
    ]
    words = " ".join([*plain, *(part for pair in made for part in pair)]).replace("{}", " ")
    return {word for word in words.split() if "…" not in word}


@pytest.mark.parametrize("sheet", sorted({*SHEETS} - {TOKENS}), ids=lambda sheet: sheet.name)
def test_colours_sizes_and_times_stand_in_the_tokens_alone(sheet):
    assert literals_of(sheet) == []


def test_the_tokens_name_the_layers_in_their_order():
    first = top_of(TOKENS)[0]
    assert tinycss2.serialize(first.prelude).replace(" ", "").split(",") == LAYERS


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_rule_stands_in_a_known_layer(sheet):
    outside = [node for node in top_of(sheet) if getattr(node, "at_keyword", "") != "layer"]
    assert [node for node in outside if isinstance(node, QualifiedRule)] == []
    assert {node.at_keyword for node in outside} <= {"import", "page", "media"}
    named = {rule.prelude.strip() for rule in rules_of(sheet) if _is_layer_block(rule)}
    assert named <= {*LAYERS}


def _is_layer_block(rule: Rule) -> bool:
    return (
        isinstance(rule.node, AtRule)
        and rule.node.at_keyword == "layer"
        and bool(rule.node.content)
    )


@pytest.mark.parametrize("sheet", COMPONENTS, ids=lambda sheet: sheet.name)
def test_a_component_is_one_block_of_its_layer_under_eighty_lines(sheet):
    assert [tinycss2.serialize(node.prelude).strip() for node in top_of(sheet)] == ["components"]
    assert len(sheet.read_text(encoding="utf-8").splitlines()) < 80


def test_the_index_takes_in_every_component_once():
    taken = [t.value for node in top_of(INDEX) for t in flat(node.prelude) if t.type == "string"]
    assert sorted(taken) == [sheet.name for sheet in COMPONENTS]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_nothing_is_important_and_nothing_goes_by_its_id(sheet):
    assert [d.name for d in declarations_of(sheet) if d.important] == []
    selectors = [r for r in rules_of(sheet) if isinstance(r.node, QualifiedRule)]
    assert [
        r.prelude for r in selectors if any(t.type == "hash" for t in flat(r.node.prelude))
    ] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_blocks_stand_two_deep_in_a_component_at_most(sheet):
    assert [rule.prelude for rule in rules_of(sheet) if rule.depth > 2] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_condition_asks_for_one_of_the_known_widths(sheet):
    conditions = [rule.node.prelude for rule in rules_of(sheet) if isinstance(rule.node, AtRule)]
    asked = {
        t.serialize() for prelude in conditions for t in flat(prelude) if t.type == "dimension"
    }
    assert asked <= WIDTHS


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_side_is_called_left_or_right(sheet):
    sides = [d for d in declarations_of(sheet) if re.search(r"(^|-)(left|right)($|-)", d.name)]
    boxes = [d for d in declarations_of(sheet) if d.name in {"padding", "margin", "inset"}]
    four = [d for d in boxes if len([t for t in d.value if t.type != "whitespace"]) == 4]
    assert [d.name for d in (*sides, *four)] == []


def test_every_custom_property_that_is_read_is_set_and_the_other_way_round():
    used = set().union(*map(properties_used_in, SHEETS))
    defined = set().union(*map(properties_defined_in, SHEETS))
    assert used - defined == set()
    assert defined - used == set()


def test_every_class_of_a_page_is_styled_and_every_styled_class_is_on_a_page():
    styled = set().union(*map(classes_of, SHEETS))
    given = classes_in_pages() | CLASSES_MADE_ELSEWHERE
    assert given - styled == set()
    assert styled - given == set()
