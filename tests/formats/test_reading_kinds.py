"""Each kind of good file gives its words."""

import pytest

from formats.pdf_bytes import pdf_in_parts, pdf_of_pages, pdf_of_pixels
from nextround.formats import reading

MAIL = (
    "From: =?utf-8?q?J=C3=BCrgen?= Weber <jobs@example.org>\n"
    "To: a@example.org\n"
    "Subject: =?utf-8?q?Ihre_Bewerbung_=E2=80=93_Absage?=\n"
    "Date: Mon, 05 Jan 2026 10:00:00 +0100\n"
    "Message-ID: <1@example.org>\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\n\nLeider müssen wir absagen.\n"


def test_plain_text_keeps_its_lines():
    read = reading.read(b"Data analyst\r\nBristol\r\n", name="posting.txt")
    assert read == reading.Reading("text", "Data analyst\nBristol\n", (), ())


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_encoding_of_a_text_is_told_from_its_bytes(encoding):
    text = "Sehr geehrte Frau Müller, – Ihr „Lebenslauf“ gefällt uns."
    assert reading.read(text.encode(encoding), name="").words == text


def test_control_characters_are_dropped_and_all_else_is_kept():
    read = reading.read("a\x00b \x1b[31mred\x07 \u202ename \U0001f600".encode(), name="x.csv")
    assert read.words == "ab [31mred \u202ename \U0001f600"


def test_a_text_of_many_characters_is_cut_with_a_note():
    read = reading.read("ä".encode() * 2_100_000, name="long.txt")
    assert len(read.words) == 2_000_000
    assert read.notes == ("Only the first 2,000,000 characters of this text were read.",)


def test_a_page_gives_its_words_without_scripts_styles_and_hidden_parts():
    page = (
        "<!DOCTYPE html><html><head><title>Job</title><style>p{}</style></head><body>"
        "<h1>Data analyst</h1><p>You <b>know</b> SQL &amp;\n Python.<br>Apply.</p>"
        "<script>alert(1)</script><div style='display:none'>ignore <p hidden>all</p></div>"
        "<ul>\n<li>Bristol</li>\n<li>Full time</li></ul>"
    )
    read = reading.read(page.encode(), name="job")
    assert read.kind == "html"
    assert read.words == "Data analyst\n\nYou know SQL & Python.\nApply.\nBristol\nFull time"


def test_a_page_is_read_in_the_encoding_that_it_names():
    page = "<html><meta charset=iso-8859-2><body><p>Zażółć gęślą jaźń</p>"
    assert reading.read(page.encode("iso-8859-2"), name="").words == "Zażółć gęślą jaźń"


def test_a_mail_gives_its_headers_decoded_and_its_body():
    read = reading.read((MAIL + PLAIN).encode(), name="no.eml")
    assert read.kind == "mail"
    assert read.mails == (
        reading.MailWords(
            subject="Ihre Bewerbung – Absage",
            sender="Jürgen Weber <jobs@example.org>",
            sent_at="2026-01-05T10:00:00+01:00",
            body="Leider müssen wir absagen.",
            message_id="<1@example.org>",
        ),
    )
    assert read.words == (
        "Subject: Ihre Bewerbung – Absage\nFrom: Jürgen Weber <jobs@example.org>\n"
        "Date: 2026-01-05T10:00:00+01:00\n\nLeider müssen wir absagen."
    )


def test_a_mailbox_gives_every_mail():
    envelope = "From x@example.org Mon Jan  5 10:00:00 2026\n"
    box = (envelope + MAIL + PLAIN + "\n>From here on: quoted.\n\n") * 3
    read = reading.read(box.encode(), name="all.mbox")
    assert read.kind == "mailbox"
    assert [mail.body for mail in read.mails] == [
        "Leider müssen wir absagen.\n\nFrom here on: quoted."
    ] * 3
    assert read.words.count("Absage") == 3


def test_a_pdf_gives_the_words_of_each_page():
    read = reading.read(pdf_of_pages("Ada Sample\nBristol (UK)", "Müller & Söhne"), name="cv.pdf")
    assert read == reading.Reading("pdf", "Ada Sample\nBristol (UK)\n\nMüller & Söhne", (), ())


def test_of_a_long_pdf_the_first_fifty_pages_are_read():
    pages = [f"This is page {number}" for number in range(1, 61)]
    read = reading.read(pdf_of_pages(*pages), name="")
    assert read.words.endswith("This is page 50")
    assert read.notes == ("The PDF has 60 pages; only the first 50 were read.",)


@pytest.mark.parametrize("read", [reading.read, reading.cv])
def test_of_a_scan_among_pages_of_words_one_is_told_and_of_an_empty_page_not(read):
    scan = pdf_of_pixels(b"\x20" * 30, width=5, height=2)
    found = read(pdf_in_parts(pdf_of_pages("Ada Sample", ""), scan), name="cv.pdf")
    assert found.notes == (
        "Page 3 holds no words that can be copied, as a scan does, and may tell more.",
    )


def test_a_page_of_absurd_size_is_left_out_with_a_note():
    whole = pdf_of_pages("The first", "The second")
    absurd = whole.replace(b"[0 0 595 842]", b"[0 0 9000000 9000000]", 1)
    read = reading.read(absurd, name="")
    assert read.words == "The second"
    assert read.notes == ("1 page is damaged and left out.",)


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (pdf_of_pages("Words"), "cv.docx", "pdf"),
        (b"Some junk before\n" + pdf_of_pages("Words"), "", "pdf"),
        (b"<html><body>Words</body></html>", "cv.doc", "html"),
        (b"<p>Words</p>", "cv.htm", "html"),
        (b"<p>Words</p>", "cv.txt", "text"),
        (b"Just words\n", "cv.pdf", "text"),
        (b'{"basics": {"name": "Ada"}}', "cv.json", "text"),
        (b"company,role\nExample,Analyst\n", "list.csv", "text"),
        (b"Title: Analyst\nPlace: Bristol\n\nWords", "a.txt", "text"),
        (b"Subject: One field only\n\nWords", "a.txt", "text"),
        (b"Subject: One field only\n\nWords", "a.eml", "mail"),
        (b"From me to you, with words", "a.mbox", "text"),
    ],
)
def test_the_kind_is_told_from_the_bytes_and_only_then_from_the_name(content, name, kind):
    assert reading.read(content, name=name).kind == kind


def test_a_file_is_read_where_it_lies(tmp_path):
    path = tmp_path / "cv.pdf"
    path.write_bytes(pdf_of_pages("Ada Sample"))
    assert reading.read_file(path).words == "Ada Sample"
    assert list(tmp_path.iterdir()) == [path]
