"""The parts of a document that is a ZIP of XML files, and how they point to each other."""

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from nextround.formats import archive
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import xml_tree


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part of a package refers to.

    Attributes:
        kind: The last word of its type: "header", "hyperlink".
        target: A part's name, or an address outside.
    """

    kind: str
    target: str


class Package:
    """The parts of an open package by their names."""

    def __init__(self, gate: archive.Gate) -> None:
        self._gate = gate
        self._entries = {entry.name.lstrip("/"): entry for entry in gate.entries}

    def holds(self, name: str) -> bool:
        """Return whether there is a part of this name."""
        return name in self._entries

    def tree(self, name: str) -> xml_tree.Element | None:
        """Return the root of a part; None if there is no such part.

        Raises:
            RefusedError: It is damaged or made to do harm.
        """
        entry = self._entries.get(name)
        if entry is None:
            return None
        if entry.size > xml_tree.LARGEST:
            raise RefusedError(Refusal.ARCHIVE_TOO_LARGE)
        with self._gate.open(entry) as contents:
            return xml_tree.parsed(contents.read())

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what the part of this name refers to; empty name: the package itself."""
        folder, _, file = name.rpartition("/")
        tree = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        return {
            xml_tree.attribute(each, "Id"): _relation(each, folder)
            for each in xml_tree.children(tree, "Relationship")
        }


@contextmanager
def opened(file: BinaryIO) -> Iterator[Package]:
    """Open a package behind the gate.

    Raises:
        RefusedError: It is locked, damaged or made to do harm.
    """
    with archive.opened(file) as gate:
        yield Package(gate)


def _relation(element: xml_tree.Element, folder: str) -> Relation:
    kind = xml_tree.attribute(element, "Type").rpartition("/")[2]
    target = xml_tree.attribute(element, "Target")
    if xml_tree.attribute(element, "TargetMode") != "External":
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(kind, target)
