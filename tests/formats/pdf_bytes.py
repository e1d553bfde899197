"""PDFs written by hand, byte for byte, so that tests need no writer of them."""

import io
import zlib

import pypdfium2 as pdfium

_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox %s"
    b" /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>"
)


def pdf_of_pages(
    *pages: str, box: str = "[0 0 595 842]", trailer: str = "", packed: bool = False
) -> bytes:
    """Return a PDF with the lines of each page as text in Helvetica."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, text in enumerate(pages):
        drawn = zlib.compress(_drawn(text)) if packed else _drawn(text)
        head = b"/Filter /FlateDecode /Length %d" if packed else b"/Length %d"
        objects.append(_PAGE % (box.encode(), 5 + 2 * number))
        objects.append(b"<< %s >>\nstream\n%s\nendstream" % (head % len(drawn), drawn))
    return _file(objects, trailer=trailer.encode())


def pdf_of_drawing(drawn: bytes, *, link: tuple[str, str] | None = None, turned: int = 0) -> bytes:
    """Return a PDF of one page with these commands; /F1 is Helvetica, /F2 its bold.

    /F3 is Courier, whose letters are all as wide.

    Args:
        drawn: The commands of the page.
        link: A rectangle, as in "[0 0 10 10]", and the address that a click in it leads to.
        turned: By how many degrees the page is shown turned.
    """
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    annotation = "" if link is None else "/Annots [7 0 R]"
    rectangle, address = link or ("[0 0 0 0]", "")
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        font % "Helvetica",
        font % "Helvetica-Bold",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {turned} /Contents 6 0 R"
        f" /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 8 0 R >> >> {annotation} >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn.decode('cp1252')}\nendstream",
        f"<< /Type /Annot /Subtype /Link /Rect {rectangle} /A << /S /URI /URI ({address}) >> >>",
        font % "Courier",
    ]
    return _file([each.encode("cp1252") for each in objects], trailer=b"")


def pdf_of_pixels(pixels: bytes, *, width: int, height: int) -> bytes:
    """Return a PDF of one page that is a picture, a point for each of its pixels in RGB."""
    head = b"q %d 0 0 %d 0 0 cm BI /W %d /H %d /CS /RGB /BPC 8 ID " % ((width, height) * 2)
    drawn = head + pixels + b" EI Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R >>" % (width, height),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    ]
    return _file(objects, trailer=b"")


def pdf_in_parts(*parts: bytes) -> bytes:
    """Return a PDF with the pages of some others."""
    whole = pdfium.PdfDocument.new()
    for part in parts:
        whole.import_pages(pdfium.PdfDocument(part))
    written = io.BytesIO()
    whole.save(written)
    return written.getvalue()


def _drawn(text: str) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    lines = b" ".join(b"(%s) Tj T*" % line.encode("cp1252") for line in escaped.split("\n"))
    return b"BT /F1 11 Tf 14 TL 72 770 Td %s ET" % lines if text else b""


def _file(objects: list[bytes], *, trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
