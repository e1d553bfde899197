"""The gate before archives: good ones pass whole, each kind of bad one is refused by name."""

import io
import stat
import subprocess
import sys
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.zip_bytes import OneEntry, zip_of
from nextround.formats import archive
from nextround.formats.archive import ArchiveLimits
from nextround.formats.contract import Refusal, RefusedError

WIDE = ArchiveLimits(ratio=2_000)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
# Bytes that end an archive may stand in its contents, and then a part of it is whole too.
BYTES = st.binary(max_size=3_000).filter(lambda content: b"PK" not in content)
METHODS = st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
PARTS = st.lists(st.tuples(NAMES, BYTES, METHODS), max_size=8, unique_by=lambda part: part[0])


def packed(*parts):
    """Return an archive that the library itself wrote."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for name, content, method in parts:
            written.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return file.getvalue()


def unpacked(content, *, limits=archive.DOCUMENT):
    """Return all that the gate lets through."""
    found = {}
    with archive.opened(io.BytesIO(content), limits=limits) as gate:
        for entry in gate.entries:
            with gate.open(entry) as contents:
                found[entry.name] = contents.read()
    return found


def refusal(content, *, limits=archive.DOCUMENT):
    with pytest.raises(RefusedError) as caught:
        unpacked(content, limits=limits)
    return caught.value.refusal


def listing_of(content):
    """Return for what an archive is refused before anything in it is opened."""
    with pytest.raises(RefusedError) as caught, archive.opened(io.BytesIO(content)):
        pass
    return caught.value.refusal


def outcome(content):
    """Return what came out, or the refusal; anything else raised is a fault."""
    try:
        return unpacked(content)
    except RefusedError as refused:
        return refused.refusal


@given(PARTS)
def test_a_good_archive_gives_every_byte_that_the_library_gives(parts):
    content = packed(*parts)
    with zipfile.ZipFile(io.BytesIO(content)) as bare:
        expected = {info.filename: bare.read(info) for info in bare.infolist() if not info.is_dir()}
    assert unpacked(content, limits=ArchiveLimits(nested=True)) == expected


@given(PARTS.filter(bool), st.data())
def test_an_archive_one_entry_or_one_byte_over_its_limits_is_refused(parts, data):
    content, size = packed(*parts), sum(len(content) for _, content, _ in parts)
    under = ArchiveLimits(entries=len(parts), unpacked=size, nested=True)
    unpacked(content, limits=under)
    fewer = data.draw(st.integers(0, len(parts) - 1))
    assert refusal(content, limits=ArchiveLimits(entries=fewer)) is Refusal.ARCHIVE_ENTRIES
    smaller = ArchiveLimits(unpacked=data.draw(st.integers(-1, size - 1)))
    assert refusal(content, limits=smaller) is Refusal.ARCHIVE_TOO_LARGE


@given(PARTS, st.integers(0, 10**6), st.integers(0, 255))
def test_a_changed_byte_ends_in_bytes_or_a_refusal(parts, place, value):
    content = bytearray(packed(*parts))
    content[place % len(content)] = value
    assert isinstance(outcome(bytes(content)), dict | Refusal)


@given(PARTS, st.integers(0, 10**6))
def test_an_archive_cut_short_is_called_damaged(parts, place):
    content = packed(*parts)
    assert outcome(content[: place % len(content)]) is Refusal.ARCHIVE_BROKEN


@given(st.binary(max_size=400))
def test_any_bytes_at_all_end_in_a_refusal_or_in_an_archive(content):
    assert isinstance(outcome(b"PK\x03\x04" + content + b"PK\x05\x06" + bytes(18)), dict | Refusal)


@given(st.integers(1, 5), st.integers(1, 60))
def test_entries_that_share_bytes_are_refused(entries, shared):
    content = zip_of(*[OneEntry(f"{n}.txt", b"words" * 20) for n in range(entries + 1)], at=shared)
    assert refusal(content) is Refusal.ARCHIVE_BOMB


def test_an_entry_that_reaches_into_the_list_is_refused():
    content = zip_of(OneEntry("a.txt", b"words", packed_size=60))
    assert refusal(content) is Refusal.ARCHIVE_BOMB


def test_hand_made_archives_are_good_unless_they_are_told_not_to_be():
    assert unpacked(zip_of(OneEntry("a", b"1"), OneEntry("b", b"2"))) == {"a": b"1", "b": b"2"}


def test_an_entry_that_unpacks_to_far_more_than_it_is_packed_in_is_refused():
    content = packed(("a.xml", bytes(2_000_000), zipfile.ZIP_DEFLATED))
    assert refusal(content) is Refusal.ARCHIVE_BOMB
    assert len(unpacked(content, limits=WIDE)["a.xml"]) == 2_000_000


def test_a_small_page_of_blanks_is_no_bomb():
    blanks = b" " * 900_000
    assert unpacked(packed(("a.xml", blanks, zipfile.ZIP_DEFLATED))) == {"a.xml": blanks}


def test_what_is_declared_too_large_is_refused_before_anything_is_unpacked():
    content = zip_of(OneEntry("a.xml", b"no deflate at all", method=8, size=101 * 1024 * 1024))
    assert refusal(content, limits=ArchiveLimits(ratio=10**9)) is Refusal.ARCHIVE_TOO_LARGE


def test_an_entry_that_is_longer_than_declared_is_refused():
    deflated = zlib.compress(bytes(50_000_000), wbits=-15)
    content = zip_of(OneEntry("a.xml", deflated, method=8, size=1_000))
    assert refusal(content) is Refusal.ARCHIVE_BROKEN


def test_an_entry_that_is_shorter_than_declared_is_refused():
    words = b"words" * 100
    content = zip_of(
        OneEntry("a.xml", zlib.compress(words, wbits=-15), method=8, size=900, sum_of=words)
    )
    assert refusal(content) is Refusal.ARCHIVE_BROKEN


def test_what_is_read_again_counts_again():
    content = packed(("a.txt", b"x" * 60, zipfile.ZIP_STORED))
    with archive.opened(io.BytesIO(content), limits=ArchiveLimits(unpacked=100)) as gate:
        [entry] = gate.entries
        with gate.open(entry) as contents:
            assert contents.read() == b"x" * 60
        with (
            pytest.raises(RefusedError, match="unpacks to more"),
            gate.open(entry) as contents,
        ):
            contents.read()


def test_contents_come_in_pieces_of_the_size_asked_for():
    content = packed(("a.txt", b"abcdefgh", zipfile.ZIP_DEFLATED))
    with archive.opened(io.BytesIO(content)) as gate, gate.open(gate.entries[0]) as contents:
        assert [contents.read(3), contents.read(3), contents.read()] == [b"abc", b"def", b"gh"]
        assert contents.read(1) == b""


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_an_entry_that_is_no_file_is_refused(kind):
    content = zip_of(OneEntry("cv.txt", b"/etc/passwd", mode=kind | 0o777))
    assert refusal(content) is Refusal.ARCHIVE_LINK


@pytest.mark.parametrize("flag", [1 << 0, 1 << 6, 1 << 13])
def test_a_locked_archive_is_called_locked(flag):
    assert refusal(zip_of(OneEntry("cv.txt", b"words", flags=flag))) is Refusal.ARCHIVE_LOCKED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_unpack_without_bound_are_refused(method):
    assert refusal(packed(("a.txt", b"words", method))) is Refusal.ARCHIVE_BROKEN


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh"])
def test_an_archive_within_an_archive_is_not_opened(start):
    content = packed(
        ("harmless.txt", start + b"more", zipfile.ZIP_DEFLATED),
        ("word.xml", b"words", zipfile.ZIP_DEFLATED),
    )
    assert refusal(content) is Refusal.ARCHIVE_NESTED
    with archive.opened(io.BytesIO(content)) as gate, gate.open(gate.entries[1]) as contents:
        assert contents.read() == b"words"
    assert len(unpacked(content, limits=ArchiveLimits(nested=True))) == 2


def test_a_folder_is_no_entry_and_a_name_may_be_empty():
    content = zip_of(OneEntry("folder/", b""), OneEntry("", b"words"))
    assert unpacked(content) == {"": b"words"}


def test_names_are_handed_on_as_they_are_and_lead_nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = ["../../out.txt", "/out.txt", "..\\out.txt", "C:\\out.txt"]
    content = packed(*[(name, b"words", zipfile.ZIP_STORED) for name in names])
    assert list(unpacked(content)) == names
    assert list(tmp_path.iterdir()) == []


def test_a_list_of_a_million_entries_is_refused_before_it_is_taken_in():
    listed = b"PK\x01\x02" + bytes(42)
    last = b"PK\x05\x06" + bytes(8) + (46 * 1_000_000).to_bytes(4, "little") + bytes(6)
    content = b"PK\x03\x04" + listed * 1_000_000 + last
    assert refusal(content) is Refusal.ARCHIVE_ENTRIES


def test_one_entry_with_endless_names_is_refused():
    content = zip_of(*[OneEntry("n" * 60_000 + str(place), b"") for place in range(20)])
    assert refusal(content, limits=ArchiveLimits(entries=20)) is Refusal.ARCHIVE_ENTRIES


def test_an_archive_of_the_large_form_keeps_its_limits_too():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for place in range(3):
            with written.open(f"{place}.txt", "w", force_zip64=True) as part:
                part.write(b"words")
        written.comment = b"a comment"
    assert len(unpacked(file.getvalue())) == 3
    assert refusal(file.getvalue(), limits=ArchiveLimits(entries=2)) is Refusal.ARCHIVE_ENTRIES


@pytest.mark.long
def test_seventy_thousand_entries_pass_where_the_limits_are_those_of_a_backup():
    backup = packed(*[(f"{n}.bin", b"", zipfile.ZIP_STORED) for n in range(70_000)])
    limits = ArchiveLimits(entries=200_000, unpacked=2**40, nested=True)
    with archive.opened(io.BytesIO(backup), limits=limits) as gate:
        assert len(gate.entries) == 70_000


@pytest.fixture
def generated(reference, tmp_path):
    """Return a function that makes the reference data's own traps, by their makers' names."""

    def made(*makers):
        command = [sys.executable, str(reference / "hostile" / "gen_hostile.py"), str(tmp_path)]
        for maker in makers:
            subprocess.run([*command, "--only", maker], check=True, capture_output=True)
        return {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    return made


@pytest.mark.long
@pytest.mark.reference
def test_the_generated_bombs_are_refused_by_their_list_alone(generated):
    made = generated("zip_bomb", "docx_bomb", "xlsx_bomb", "zip_symlink")
    endings = {name: listing_of(content) for name, content in made.items() if "bomb" in name}
    assert endings == dict.fromkeys(
        ["bomb.zip", "bomb.docx", "bomb.xlsx"], Refusal.ARCHIVE_TOO_LARGE
    )
    assert listing_of(made["symlink.zip"]) is Refusal.ARCHIVE_LINK


@pytest.mark.long
@pytest.mark.reference
def test_a_generated_bomb_is_stopped_while_unpacking_too(generated):
    limits = ArchiveLimits(unpacked=2**40, ratio=10**6)
    content = generated("zip_bomb")["bomb.zip"]
    with archive.opened(io.BytesIO(content), limits=limits) as gate:
        gate.count(limits.unpacked - 50_000)
        with (
            pytest.raises(RefusedError, match="unpacks to more"),
            gate.open(gate.entries[0]) as contents,
        ):
            contents.read()


@pytest.mark.reference
def test_the_generated_names_that_climb_out_lead_nowhere(generated, tmp_path):
    assert len(unpacked(generated("zip_slip")["slip.zip"])) == 5
    assert not list(tmp_path.parent.glob("**/slipped.txt"))
