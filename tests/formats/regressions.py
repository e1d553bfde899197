"""One input for each way in which a reader, or the library under it, was found to break.

Each is made by a function that is named for what is wrong; add one with every bug that is mended.
`test_reading_regressions.py` reads each of them in a child and says how it must end.
"""

from formats.pdf_bytes import pdf_of_pages
from formats.zip_bytes import OneEntry, zip_of

_HEAD = "From: a@example.org\nSubject: A reply\n"


def mail_with_broken_encoded_words() -> bytes:
    """Each was looked at again for every one before it: eight seconds for one subject."""
    return f"From: a@example.org\nSubject: {'=?utf-8?q?=C3=28?= ' * 12_000}\n\nThe reply\n".encode()


def mail_with_thirty_thousand_parts() -> bytes:
    """The library walks all parts for each of them: ten seconds."""
    head = f'{_HEAD}Content-Type: multipart/mixed; boundary="b"\n\n'
    return (head + "--b\n\nx\n" * 30_000).encode()


def mail_with_parts_in_parts() -> bytes:
    """The library calls itself for each level, until Python has no more room."""
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n'
        for depth in range(3_000)
    )
    return f"{_HEAD}{opened}\nDeep down\n".encode()


def mail_in_an_unknown_encoding() -> bytes:
    """The library raises what is no error of a mail."""
    return f"{_HEAD}Content-Type: text/plain; charset=x-klingon\n\nThe reply\n".encode()


def mail_with_a_header_without_end() -> bytes:
    """All of it was read before any of it was refused."""
    return (_HEAD + "X-Fill: y\n" * 40_000 + "\nThe reply\n").encode()


def pdf_with_a_page_that_unfolds() -> bytes:
    """The library takes memory until it aborts the whole process, which nothing can catch."""
    return pdf_of_pages("x" * 80_000_000, packed=True)


def pdf_with_a_page_beyond_measure() -> bytes:
    """The size of a page is believed."""
    return pdf_of_pages("The reply", box="[0 0 1e38 1e38]")


def archive_whose_entries_share_their_bytes() -> bytes:
    """One piece of it counts for many: Python does not see that before 3.13."""
    return zip_of(*(OneEntry(f"{n}.txt", b"words " * 99) for n in range(9)), at=400)


def archive_that_lies_about_a_length() -> bytes:
    """It unfolds to more than it says."""
    return zip_of(OneEntry("word/document.xml", b"words " * 999, size=6))
