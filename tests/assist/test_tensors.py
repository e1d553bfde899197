"""Files of numbers by name: read as they are laid out, refused where they are not."""

import json

import numpy as np
import pytest

from nextround.assist.tensors import TensorsError, read_tensors


def laid_out(header, numbers=b""):
    written = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(written).to_bytes(8, "little") + written + numbers


def part(kind, shape, begin, end):
    return {"dtype": kind, "shape": shape, "data_offsets": [begin, end]}


def test_arrays_come_by_name_with_what_is_said_about_them(tmp_path):
    path = tmp_path / "two.safetensors"
    header = {
        "__metadata__": {"what": "made up"},
        "b": part("I8", [3], 8, 11),
        "a": part("F32", [1, 2], 0, 8),
    }
    path.write_bytes(laid_out(header, np.array([1.5, -2], "<f4").tobytes() + b"\x01\xff\x00"))
    tensors = read_tensors(path)
    assert tensors.about == {"what": "made up"}
    assert tensors.arrays["a"].tolist() == [[1.5, -2.0]]
    assert tensors.arrays["b"].tolist() == [1, -1, 0]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 8,
        b"\xff" * 8 + b"{}",
        laid_out(b"{"),
        laid_out([1]),
        laid_out(b"[" * 20_000),
        laid_out({"a": 1}),
        laid_out({"a": part("F32", [2], 0, 8)}, b"1234"),
        laid_out({"a": part("F32", [9], 0, 8)}, b"12345678"),
        laid_out({"a": part("F32", [-1, 3], 0, 8)}, b"12345678"),
        laid_out({"a": part("code", [8], 0, 8)}, b"12345678"),
        laid_out({"a": {"dtype": "F32"}}, b"12345678"),
    ],
)
def test_a_file_that_is_not_laid_out_so_is_refused(tmp_path, content):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(content)
    with pytest.raises(TensorsError):
        read_tensors(path)


def test_a_file_that_is_not_there_is_no_broken_one(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_tensors(tmp_path / "gone.safetensors")
