"""The letters of one paragraph of a Word document."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from nextround.formats.read import plain, xml_tree
from nextround.formats.read.flow import LINE_END, TAB, Look, Paragraph, Span
from nextround.formats.read.word_styles import Styles, WordForm, form_after, look_after, value
from nextround.formats.read.xml_tree import Element

_NAMES_PASSED = "ins moveTo smartTag sdtContent customXml dir bdo oMath oMathPara rubyBase ruby"
_THROUGH = frozenset(_NAMES_PASSED.split())
_DRAWN = frozenset({"drawing", "pict", "object"})
_LETTERS = {
    "tab": TAB,
    "ptab": TAB,
    "br": LINE_END,
    "cr": LINE_END,
    "noBreakHyphen": "-",
    "softHyphen": "",
}
_LINK = re.compile(r"HYPERLINK\s{1,20}(?:\\[a-z]\s{1,20})?\"([^\"]{1,2000})\"")
_PAGE = re.compile(r"\s{0,20}(?:NUM)?PAGES?\b")
_NUMBERED_FOOTER = 25
# Letters of fonts that hold signs instead of letters stand from here on.
_SIGNS = range(0xF000, 0xF100)
_BULLET = "•"
_DEEPEST = 40
_ITEM_INDENT = 18.0
_LONGEST_LINK = 2_000


@dataclass(slots=True)
class _Field:
    """A field that is computed: what is to be computed, and whether its result has begun."""

    order: str = ""
    result: bool = False


@dataclass(slots=True)
class _Found:
    """What one paragraph has shown so far."""

    look: Look
    spans: list[Span] = field(default_factory=list)
    drawn: list[Element] = field(default_factory=list)
    has_page_number: bool = False


class Reader:
    """Reads paragraph after paragraph of one part; fields may run from one to the next."""

    def __init__(self, styles: Styles, links: dict[str, str]) -> None:
        self._styles = styles
        self._links = links
        self._fields: list[_Field] = []

    def paragraph(self, element: Element) -> tuple[Paragraph | None, list[Element]]:
        """Return a paragraph and the drawings in it; None for one that only counts pages."""
        properties = xml_tree.child(element, "pPr")
        style = value(properties, "pStyle")
        found = _Found(self._styles.look(style))
        self._walk(element, found, link="", depth=0)
        form = form_after(self._styles.form(style), properties)
        spans = tuple(span for span in found.spans if not span.look.hidden)
        length = sum(len(span.text.strip()) for span in spans)
        if found.has_page_number and length < _NUMBERED_FOOTER:
            return None, found.drawn
        if _is_struck(properties) and not length:
            return None, found.drawn
        # An empty line is as high as its letters would be.
        return _paragraph(spans or (Span("", found.look),), form), found.drawn

    def _walk(self, element: Iterable[Element], found: _Found, *, link: str, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for each in element:
            name = xml_tree.name(each)
            if name == "r":
                self._run(each, found, link=link)
            elif name == "hyperlink":
                self._walk(each, found, link=self._target(each) or link, depth=depth + 1)
            elif name == "fldSimple":
                self._simple_field(each, found, link=link, depth=depth)
            elif (name == "sdt" and not is_placeholder(each)) or name in _THROUGH:
                self._walk(each, found, link=link, depth=depth + 1)
            elif name == "AlternateContent":
                self._walk(alternative(each), found, link=link, depth=depth + 1)

    def _run(self, element: Element, found: _Found, *, link: str) -> None:
        properties = xml_tree.child(element, "rPr")
        look = self._styles.look_of_letters(value(properties, "rStyle"), found.look)
        look = look_after(look, properties)
        for each in element:
            self._take(each, found, look=look, link=link)

    def _take(self, element: Element, found: _Found, *, look: Look, link: str) -> None:
        name = xml_tree.name(element)
        if name == "fldChar":
            self._turn_field(xml_tree.attribute(element, "fldCharType"))
        elif name == "instrText":
            self._order_field(element.text or "")
        elif name in _DRAWN:
            found.drawn.append(element)
        elif name == "AlternateContent":
            for each in alternative(element):
                self._take(each, found, look=look, link=link)
        elif name == "ruby":
            self._walk(element, found, link=link, depth=_DEEPEST // 2)
        else:
            self._letters(_letters(element, name), found, Span("", look, link))

    def _letters(self, text: str, found: _Found, span: Span) -> None:
        orders = [field.order for field in self._fields]
        if not text or any(not field.result for field in self._fields):
            return
        if any(_PAGE.match(order) for order in orders):
            found.has_page_number = True
            return
        linked = (_LINK.search(order) for order in orders)
        link = span.link or next((match[1] for match in linked if match), "")
        # A control character has no place in a frame, nor a link longer than a page's.
        found.spans.append(replace(span, text=text, link=_clean_link(link)))

    def _turn_field(self, turn: str) -> None:
        if turn == "begin":
            self._fields.append(_Field())
        elif turn == "separate" and self._fields:
            self._fields[-1].result = True
        elif turn == "end" and self._fields:
            self._fields.pop()

    def _order_field(self, text: str) -> None:
        if self._fields and len(self._fields[-1].order) < _LONGEST_LINK:
            self._fields[-1].order += text

    def _simple_field(self, element: Element, found: _Found, *, link: str, depth: int) -> None:
        order = xml_tree.attribute(element, "instr")[:_LONGEST_LINK]
        self._fields.append(_Field(order, result=True))
        self._walk(element, found, link=link, depth=depth + 1)
        self._fields.pop()

    def _target(self, element: Element) -> str:
        return self._links.get(xml_tree.attribute(element, "id"), "")


def alternative(element: Element) -> Iterable[Element]:
    """Return what is within the newest of several ways to say the same."""
    ways = (xml_tree.child(element, name) for name in ("Choice", "Fallback"))
    return next((way for way in ways if way is not None), ())


def is_placeholder(control: Element) -> bool:
    """Return whether a content control shows only what ought to be typed there."""
    return xml_tree.child(control, "sdtPr", "showingPlcHdr") is not None


def _letters(element: Element, name: str) -> str:
    if name == "t":
        text = (element.text or "").replace("\n", " ").replace("\t", " ")
        return "".join(_letter(character) for character in plain.cleaned(text))
    if name == "sym":
        return _sign(xml_tree.attribute(element, "char"))
    return _LETTERS.get(name, "")


def _letter(character: str) -> str:
    return _BULLET if ord(character) in _SIGNS else character


def _sign(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if number in _SIGNS or not 32 < number < 0xD800:
        return _BULLET
    return plain.cleaned(chr(number))


def _clean_link(link: str) -> str:
    return plain.cleaned(link).strip().replace("\n", "")[:_LONGEST_LINK]


def _is_struck(properties: Element | None) -> bool:
    """Return whether the paragraph was deleted, and only the change is still shown."""
    return xml_tree.child(properties, "rPr", "del") is not None


def _paragraph(spans: tuple[Span, ...], form: WordForm) -> Paragraph:
    item = form.item and not form.heading
    indent, first = form.indent, form.first
    if item and not indent:
        indent = _ITEM_INDENT * (form.level + 1)
    if item:
        first = 0.0  # where the bullet hangs, which is no letter of the text
    return Paragraph.of(form, spans, item=item, indent=indent, first=first)
