"""How the letters, paragraphs and columns of an OpenDocument text look, by its styles."""

import re
from dataclasses import replace

from nextround.formats.read import xml_tree
from nextround.formats.read.flow import Align, Form, Look, Stop
from nextround.formats.read.xml_tree import Element

_MEASURE = re.compile(r"(-?\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px|%)")
_POINTS = {"cm": 28.3465, "mm": 2.83465, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_ALIGN: dict[str, Align] = {"center": "center", "end": "right", "right": "right"}
_COLOUR = re.compile(r"#([0-9a-fA-F]{6})")
_DEEPEST, _MOST_STOPS = 20, 50
_HEAVY = frozenset({"bold", "600", "700", "800", "900"})
_SMALLEST, _LARGEST = 1.0, 400.0
_FARTHEST = 1_000.0


class Styles:
    """The styles of the trees of one document, each with what it inherits."""

    def __init__(self, *trees: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        for tree in trees:
            for style in xml_tree.every(tree, "default-style"):
                self._defaults[xml_tree.attribute(style, "family")] = style
            for style in xml_tree.every(tree, "style"):
                family = xml_tree.attribute(style, "family")
                self._styles[family, xml_tree.attribute(style, "name")] = style

    def look(self, style: str, *, family: str = "paragraph", look: Look | None = None) -> Look:
        """Return how letters of this style look, within others that look so."""
        look = look or _look_after(Look(), self._defaults.get("paragraph"))
        for each in self._line_of(style, family):
            look = _look_after(look, each)
        return look

    def form(self, style: str) -> Form:
        """Return how a paragraph of this style stands."""
        form = _form_after(Form(), self._defaults.get("paragraph"))
        for each in self._line_of(style, "paragraph"):
            form = _form_after(form, each)
        return form

    def column_width(self, style: str) -> float:
        """Return how wide a column of this style is, in points; 0 where it is not told."""
        found = self._styles.get(("table-column", style))
        properties = xml_tree.child(found, "table-column-properties")
        return measure(properties, "column-width") if properties is not None else 0.0

    def _line_of(self, style: str, family: str) -> list[Element]:
        """Return a style and all that it is based on, the oldest first."""
        line: list[Element] = []
        while (family, style) in self._styles and len(line) < _DEEPEST:
            element = self._styles[family, style]
            line.insert(0, element)
            style = xml_tree.attribute(element, "parent-style-name")
        return line


def measure(element: Element, name: str, *, otherwise: float = 0.0) -> float:
    """Return an attribute as points; `otherwise` where it is no such measure."""
    found = _MEASURE.fullmatch(xml_tree.attribute(element, name))
    if found is None or found[2] == "%":
        return otherwise
    return min(max(float(found[1]) * _POINTS[found[2]], -_FARTHEST), 2 * _FARTHEST)


def _look_after(look: Look, style: Element | None) -> Look:
    properties = xml_tree.child(style, "text-properties")
    if properties is None:
        return look
    weight = xml_tree.attribute(properties, "font-weight")
    slant = xml_tree.attribute(properties, "font-style")
    colour = _COLOUR.fullmatch(xml_tree.attribute(properties, "color"))
    display = xml_tree.attribute(properties, "display")
    return replace(
        look,
        size=_size(look.size, xml_tree.attribute(properties, "font-size")),
        bold=weight in _HEAVY if weight else look.bold,
        italic=slant in {"italic", "oblique"} if slant else look.italic,
        colour=colour[1].lower() if colour else look.colour,
        hidden=display == "none" if display else look.hidden,
    )


def _size(size: float, said: str) -> float:
    found = _MEASURE.fullmatch(said)
    if found is None:
        return size
    share = size / 100 if found[2] == "%" else _POINTS[found[2]]
    return min(max(float(found[1]) * share, _SMALLEST), _LARGEST)


def _form_after(form: Form, style: Element | None) -> Form:
    if style is None:
        return form
    level = xml_tree.attribute(style, "default-outline-level")
    if level.isdecimal() and len(level) == 1:
        form = replace(form, heading=int(level))
    if xml_tree.attribute(style, "name") == "Title":
        form = replace(form, heading=1)
    properties = xml_tree.child(style, "paragraph-properties")
    if properties is None:
        return form
    align = xml_tree.attribute(properties, "text-align")
    return replace(
        form,
        indent=measure(properties, "margin-left", otherwise=form.indent),
        first=measure(properties, "text-indent", otherwise=form.first),
        align=_ALIGN.get(align, "left") if align else form.align,
        stops=_stops(properties) or form.stops,
        above=max(measure(properties, "margin-top", otherwise=form.above), 0.0),
        below=max(measure(properties, "margin-bottom", otherwise=form.below), 0.0),
    )


def _stops(properties: Element) -> tuple[Stop, ...]:
    stops = xml_tree.children(xml_tree.child(properties, "tab-stops"), "tab-stop")
    found = [
        Stop(measure(stop, "position"), _ALIGN.get(xml_tree.attribute(stop, "type"), "left"))
        for stop in stops
    ]
    return tuple(sorted(found, key=lambda stop: stop.place)[:_MOST_STOPS])
