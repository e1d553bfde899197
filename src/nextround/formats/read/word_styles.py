"""How the letters and paragraphs of a Word document look, by its styles."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from nextround.formats.read import xml_tree
from nextround.formats.read.flow import Align, Form, Look, Stop
from nextround.formats.read.xml_tree import Element

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|nadpis|otsikko"
    r"|заголовок|見出し|标题)\s{0,2}([1-9])",
    re.I,
)
_ALIGN: dict[str, Align] = {"center": "center", "right": "right", "end": "right"}
_DEEPEST, _MOST_STOPS = 20, 50
_OFF = frozenset({"0", "false", "off", "none"})
_COLOUR = re.compile(r"[0-9a-f]{6}")
_LETTERS = (1.0, 400.0)


@dataclass(frozen=True, slots=True)
class WordForm(Form):
    """How a paragraph stands; `level` is how deep its list is nested, from 0."""

    level: int = 0


class Styles:
    """The styles of a document, each with what it inherits."""

    def __init__(self, tree: Element | None) -> None:
        self._styles = {
            xml_tree.attribute(style, "styleId"): style
            for style in xml_tree.children(tree, "style")
        }
        defaults = xml_tree.child(tree, "docDefaults")
        self._look = look_after(Look(size=10.0), xml_tree.child(defaults, "rPrDefault", "rPr"))
        self._form = form_after(WordForm(), xml_tree.child(defaults, "pPrDefault", "pPr"))
        self._usual = next((key for key, style in self._styles.items() if _is_usual(style)), "")
        self._looks: dict[str, Look] = {}
        self._forms: dict[str, WordForm] = {}

    def look(self, style: str = "") -> Look:
        """Return how the letters of a paragraph of this style look."""
        style = style if style in self._styles else self._usual
        if style not in self._looks:
            look = self._look
            for each in self._line_of(style):
                look = look_after(look, xml_tree.child(each, "rPr"))
            self._looks[style] = look
        return self._looks[style]

    def look_of_letters(self, style: str, look: Look) -> Look:
        """Return how letters of this style look within others that look so."""
        for each in self._line_of(style):
            look = look_after(look, xml_tree.child(each, "rPr"))
        return look

    def form(self, style: str = "") -> WordForm:
        """Return how a paragraph of this style stands."""
        style = style if style in self._styles else self._usual
        if style not in self._forms:
            form = self._form
            for each in self._line_of(style):
                form = form_after(form, xml_tree.child(each, "pPr"))
                form = replace(form, heading=_named_heading(each) or form.heading)
            self._forms[style] = form
        return self._forms[style]

    def _line_of(self, style: str) -> list[Element]:
        """Return a style and all that it is based on, the oldest first."""
        line: list[Element] = []
        while style in self._styles and len(line) < _DEEPEST:
            element = self._styles[style]
            line.insert(0, element)
            style = value(element, "basedOn")
        return line


def value(element: Element | None, wanted: str) -> str:
    """Return the value of a property; empty if it is not set."""
    found = xml_tree.child(element, wanted)
    return "" if found is None else xml_tree.attribute(found, "val")


def look_after(look: Look, properties: Element | None) -> Look:
    """Return `look` with the properties of letters that are set."""
    if properties is None:
        return look
    changes: dict[str, float | bool | str] = {}
    for each in properties:
        match xml_tree.name(each):
            case "b":
                changes["bold"] = _is_on(each)
            case "i":
                changes["italic"] = _is_on(each)
            case "vanish" | "webHidden":
                changes["hidden"] = _is_on(each)
            case "sz":
                size = number(xml_tree.attribute(each, "val")) / 2
                changes["size"] = size if _LETTERS[0] <= size <= _LETTERS[1] else look.size
            case "color":
                colour = xml_tree.attribute(each, "val").lower()
                changes["colour"] = colour if _COLOUR.fullmatch(colour) else "000000"
    return replace(look, **changes) if changes else look  # type: ignore[arg-type]


def form_after(form: WordForm, properties: Element | None) -> WordForm:
    """Return `form` with the properties of a paragraph that are set."""
    if properties is None:
        return form
    for each in properties:
        change = _CHANGES.get(xml_tree.name(each))
        form = change(form, each) if change else form
    return form


def points(twentieths: str, *, otherwise: float = 0.0) -> float:
    """Return a measure in points, kept to what a page can hold."""
    return min(max(number(twentieths, otherwise=otherwise * 20) / 20, -1_000.0), 2_000.0)


def number(text: str, *, otherwise: float = 0.0) -> float:
    """Return a number as the file has it; `otherwise` where it is none."""
    try:
        found = float(text)
    except ValueError:
        return otherwise
    return found if abs(found) < 1e9 else otherwise


def _is_usual(style: Element) -> bool:
    return xml_tree.attribute(style, "type") == "paragraph" and xml_tree.attribute(
        style, "default"
    ) in {"1", "true", "on"}


def _is_on(element: Element) -> bool:
    return xml_tree.attribute(element, "val").lower() not in _OFF


def _named_heading(style: Element) -> int:
    name = value(style, "name")
    found = _HEADING.match(name) or _HEADING.match(xml_tree.attribute(style, "styleId"))
    if found:
        return int(found[1])
    return 1 if name.lower() == "title" else 0


def _outlined(form: WordForm, element: Element) -> WordForm:
    level = int(number(xml_tree.attribute(element, "val"), otherwise=9))
    return replace(form, heading=level + 1 if 0 <= level < 9 else 0)


def _listed(form: WordForm, element: Element) -> WordForm:
    """Return `form` as an item of a list, or as none where list number 0 says so."""
    given = value(element, "numId")
    level = int(min(max(number(value(element, "ilvl")), 0), 8))
    return replace(form, item=given != "0" and bool(given or form.item), level=level)


def _aligned(form: WordForm, element: Element) -> WordForm:
    return replace(form, align=_ALIGN.get(xml_tree.attribute(element, "val"), "left"))


def _indented(form: WordForm, element: Element) -> WordForm:
    left = xml_tree.attribute(element, "left") or xml_tree.attribute(element, "start")
    hanging = xml_tree.attribute(element, "hanging")
    first = xml_tree.attribute(element, "firstLine")
    return replace(
        form,
        indent=points(left) if left else form.indent,
        first=-points(hanging) if hanging else points(first) if first else form.first,
    )


def _stopped(form: WordForm, element: Element) -> WordForm:
    kept = {stop.place: stop for stop in form.stops}
    for each in xml_tree.children(element, "tab"):
        place = points(xml_tree.attribute(each, "pos"))
        kind = xml_tree.attribute(each, "val")
        kept.pop(place, None)
        if kind not in {"clear", "bar"}:
            kept[place] = Stop(place, _ALIGN.get(kind, "left"))
    return replace(form, stops=tuple(kept[place] for place in sorted(kept)[:_MOST_STOPS]))


def _spaced(form: WordForm, element: Element) -> WordForm:
    above, below = (xml_tree.attribute(element, name) for name in ("before", "after"))
    return replace(
        form,
        above=max(points(above), 0.0) if above else form.above,
        below=max(points(below), 0.0) if below else form.below,
    )


_CHANGES: dict[str, Callable[[WordForm, Element], WordForm]] = {
    "outlineLvl": _outlined,
    "numPr": _listed,
    "jc": _aligned,
    "ind": _indented,
    "tabs": _stopped,
    "spacing": _spaced,
}
