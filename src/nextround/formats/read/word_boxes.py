"""The text boxes of a Word document and where they stand."""

import re
from collections.abc import Iterator

from nextround.formats.read import xml_tree
from nextround.formats.read.flow import Box
from nextround.formats.read.word_styles import number
from nextround.formats.read.xml_tree import Element

_EMUS_A_POINT = 12_700
_MEASURE = re.compile(r"(margin-left|margin-top|left|top|width):(-?\d{1,6}(?:\.\d{1,6})?)(pt|in)?")
_POINTS = {"pt": 1.0, "in": 72.0, "": 1.0}
_FARTHEST = 1_500.0
_USUAL_MARGIN = 72.0


def boxes_of(drawing: Element) -> Iterator[tuple[Box, Element]]:
    """Yield the place of each text box in a drawing, and its content.

    A drawing that is there in two ways, the newer and the older one, gives the newer alone.
    """
    for content in xml_tree.every(drawing, "txbxContent"):
        if not _is_within_another(content, drawing):
            yield _place(content, drawing), content


def _is_within_another(content: Element, drawing: Element) -> bool:
    for around in content.iterancestors():
        if around is drawing:
            return False
        if xml_tree.name(around) in {"txbxContent", "Fallback"}:
            return True
    return False


def _place(content: Element, drawing: Element) -> Box:
    shape = content.getparent()
    while shape is not None and shape is not drawing:
        if xml_tree.name(shape) in {"wsp", "shape", "rect", "roundrect"}:
            break
        shape = shape.getparent()
    if shape is not None and xml_tree.name(shape) != "wsp" and shape is not drawing:
        return _place_in_words(xml_tree.attribute(shape, "style"))
    return _place_in_emus(shape if shape is not None else drawing, drawing)


def _place_in_emus(shape: Element, drawing: Element) -> Box:
    anchor = xml_tree.child(drawing, "anchor")
    across = xml_tree.child(anchor, "positionH")
    left = _offset(xml_tree.child(across, "posOffset"))
    if across is not None and xml_tree.attribute(across, "relativeFrom") == "page":
        left -= _USUAL_MARGIN
    top = _offset(xml_tree.child(anchor, "positionV", "posOffset"))
    inner = xml_tree.child(shape, "spPr", "xfrm")
    place, size = xml_tree.child(inner, "off"), xml_tree.child(inner, "ext")
    grouped = next(xml_tree.every(drawing, "wgp"), None) is not None
    if grouped and place is not None:
        left += _points(xml_tree.attribute(place, "x"))
        top += _points(xml_tree.attribute(place, "y"))
    if size is None:
        size = next(xml_tree.every(drawing, "extent"), None)
    width = _points(xml_tree.attribute(size, "cx")) if size is not None else 0.0
    return Box((), left=_kept(left), top=_kept(top), width=max(_kept(width), 0.0))


def _place_in_words(style: str) -> Box:
    """Return the place that stands in an older drawing's style: "margin-left:19.75pt;…"."""
    found = {
        match[1].removeprefix("margin-"): float(match[2]) * _POINTS[match[3] or ""]
        for match in _MEASURE.finditer(style[:2_000])
    }
    left, top, width = (_kept(found.get(name, 0.0)) for name in ("left", "top", "width"))
    return Box((), left=left, top=top, width=max(width, 0.0))


def _offset(element: Element | None) -> float:
    return _points(element.text or "") if element is not None else 0.0


def _points(emus: str) -> float:
    return number(emus) / _EMUS_A_POINT


def _kept(points: float) -> float:
    return min(max(points, -_FARTHEST), _FARTHEST)
