"""XML taken in with all that could reach out or blow up switched off."""

from collections.abc import Iterator, MutableMapping
from typing import Protocol

from lxml import etree

from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import plain


class Element(Protocol):
    """What is used of lxml's elements, which come without types."""

    tag: object
    text: str | None
    tail: str | None
    attrib: MutableMapping[str, str]

    def get(self, key: str) -> str | None:
        """Return an attribute."""

    def find(self, path: str) -> "Element | None":
        """Return the first descendant at a path."""

    def findall(self, path: str) -> list["Element"]:
        """Return all descendants at a path."""

    def getparent(self) -> "Element | None":
        """Return what it stands in."""

    def iter(self, *tags: str) -> Iterator["Element"]:
        """Yield it and all within it."""

    def itertext(self) -> Iterator[str]:
        """Yield all text within it."""

    def iterancestors(self) -> Iterator["Element"]:
        """Yield all that it stands in."""

    def __iter__(self) -> Iterator["Element"]: ...


# A CV's own XML is well under a megabyte; a tree takes some ten times its bytes.
LARGEST = 24 * 1024 * 1024


def parsed(content: bytes) -> Element:
    """Return the root of an XML file; of one that is damaged, what can be had of it.

    Raises:
        RefusedError: It is no XML at all, or defines entities, as no document that people
            write does.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content[:LARGEST], parser)
    except (etree.XMLSyntaxError, ValueError):
        raise RefusedError(Refusal.ARCHIVE_BROKEN) from None
    if root is None:
        raise RefusedError(Refusal.ARCHIVE_BROKEN)
    definitions = root.getroottree().docinfo.internalDTD
    if definitions is not None and any(True for _ in definitions.iterentities()):
        raise RefusedError(Refusal.DEFINITIONS)
    element: Element = root
    return element


def name(element: Element) -> str:
    """Return an element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, wanted: str) -> str:
    """Return an attribute by its name without namespace; empty if it is not there."""
    plain = element.get(wanted)
    if plain is not None:
        return plain
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == wanted:
            return str(value)
    return ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the children of these names."""
    if element is not None:
        yield from (child for child in element if name(child) in names)


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant that this path of names leads to."""
    for step in path:
        element = next(children(element, step), None)
    return element


def every(element: Element | None, wanted: str) -> Iterator[Element]:
    """Yield all descendants of this name, in the order of the file."""
    if element is not None:
        yield from (each for each in element.iter("{*}" + wanted))


def plainly_named(root: Element) -> Element:
    """Return the tree with names in small letters and without namespaces, in the same place."""
    for element in root.iter():
        element.tag = _plain(name(element))
        for key in [*element.attrib]:
            value = element.attrib.pop(key)
            element.attrib[_plain(key.rpartition("}")[2])] = value
    return root


def _plain(local: str) -> str:
    """Return a name in small letters; of a damaged one, what follows or precedes its colon."""
    parts = [part for part in local.lower().split(":") if part]
    return parts[-1] if parts else "_"


def words_at(element: Element | None, path: str = ".") -> str:
    """Return the words at a path in a plainly named tree, on one line; empty if there are none."""
    return " ".join(text_at(element, path).split())


def text_at(element: Element | None, path: str = ".") -> str:
    """Return the words at a path with their line ends; empty if there are none."""
    found = element.find(path) if element is not None else None
    return plain.cleaned("".join(found.itertext())).strip() if found is not None else ""
