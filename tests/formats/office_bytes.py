"""Office documents written by hand, part for part, so that tests need no writer of them."""

import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_NAMES = (
    f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" '
    f'xmlns:style="{_ODF}:style:1.0" xmlns:table="{_ODF}:table:1.0" '
    f'xmlns:draw="{_ODF}:drawing:1.0" xmlns:svg="{_ODF}:svg-compatible:1.0" '
    f'xmlns:fo="{_ODF}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def zip_of_parts(**parts: str | bytes) -> bytes:
    """Return an archive of these parts; a double underscore in a name stands for a slash."""
    return zip_of_files({name.replace("__", "/"): content for name, content in parts.items()})


def zip_of_files(files: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def docx(body: str, *, styles: str = "", links: str = "", parts: dict[str, str] | None = None):
    """Return a Word document; `links` are relationships, `parts` the bodies of further parts."""
    files = {
        "_rels/.rels": relations(
            f'<Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_NAMES}>{styles}</w:styles>",
        "word/_rels/document.xml.rels": relations(
            f'<Relationship Id="s1" Type="{_R}/styles" Target="styles.xml"/>{links}'
        ),
    }
    return zip_of_files({**files, **(parts or {})})


def relation(key: str, kind: str, target: str, *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{key}" Type="{_R}/{kind}" Target="{target}"{mode}/>'


def relations(inner: str) -> str:
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def header(inner: str) -> str:
    return f"<w:hdr {_NAMES}>{inner}</w:hdr>"


def p(text: str, *, form: str = "", look: str = "") -> str:
    """Return a paragraph of one run of Word's."""
    return (
        f"<w:p><w:pPr>{form}</w:pPr><w:r><w:rPr>{look}</w:rPr>"
        f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def table(*rows: tuple[str, ...], widths: tuple[int, ...]) -> str:
    """Return a table of Word's; widths are in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def odt(text: str, *, automatic: str = "", styles: str = "", masters: str = "") -> bytes:
    """Return an OpenDocument text."""
    return zip_of_files(
        {
            "mimetype": ODT_TYPE,
            "content.xml": (
                f"<office:document-content {_ODF_NAMES}>"
                f"<office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{text}</office:text></office:body>"
                "</office:document-content>"
            ),
            "styles.xml": (
                f"<office:document-styles {_ODF_NAMES}>"
                f"<office:styles>{styles}</office:styles>"
                f"<office:master-styles>{masters}</office:master-styles>"
                "</office:document-styles>"
            ),
        }
    )
