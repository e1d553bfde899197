"""Reads files of numbers by name, in the safetensors layout: no code in them, nothing to run."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The header of a model with thousands of parts stays far below.
_LONGEST_HEADER = 10_000_000
_KINDS = {"F32": "<f4", "F16": "<f2", "I8": "i1", "I64": "<i8"}


class TensorsError(ValueError):
    """A file that is not laid out as it says."""


@dataclass(frozen=True, slots=True)
class Tensors:
    """What a file holds: arrays by name, and what is said about them."""

    arrays: Mapping[str, NDArray[Any]]
    about: Mapping[str, str]


def read_tensors(path: Path) -> Tensors:
    """Return the arrays of a file, on its pages as they are needed, not in memory at once.

    Raises:
        TensorsError: The file is not of this layout, or is cut short.
        OSError: It cannot be opened.
    """
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 0 < length <= _LONGEST_HEADER:
            raise TensorsError("no header where one should be")
        header = _header(file.read(length))
    pages = np.asarray(np.memmap(path, dtype=np.uint8, mode="r"))[8 + length :]
    about = header.pop("__metadata__", {})
    try:
        arrays = {name: _array(pages, part) for name, part in header.items()}
    except (KeyError, TypeError, ValueError) as error:
        raise TensorsError("an array is not where its header says") from error
    return Tensors(arrays, about)


def _header(written: bytes) -> dict[str, Any]:
    try:
        header = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise TensorsError("the header is not JSON") from error
    if not isinstance(header, dict):
        raise TensorsError("the header names nothing")
    return header


def _array(pages: NDArray[np.uint8], part: Mapping[str, Any]) -> NDArray[Any]:
    begin, end = part["data_offsets"]
    return pages[begin:end].view(_KINDS[part["dtype"]]).reshape(part["shape"])
