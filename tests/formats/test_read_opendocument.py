"""An OpenDocument text gives its words with their look, and places that keep them apart."""

import pytest

from formats.cv_pages import refusal_of, run_of, runs_of, texts_of
from formats.office_bytes import ODT_TYPE, odt, zip_of_files
from nextround.formats import reading
from nextround.formats.contract import Refusal

pytestmark = pytest.mark.usefixtures("by_server")

STYLES = (
    '<style:default-style style:family="paragraph">'
    '<style:text-properties fo:font-size="12pt"/></style:default-style>'
    '<style:style style:name="Base" style:family="paragraph">'
    '<style:text-properties fo:font-weight="bold" fo:color="#AA0011"/></style:style>'
    '<style:style style:name="Small" style:family="paragraph" style:parent-style-name="Base">'
    '<style:text-properties fo:font-size="50%" fo:font-style="italic"/>'
    "<style:paragraph-properties><style:tab-stops>"
    '<style:tab-stop style:position="10cm" style:type="right"/></style:tab-stops>'
    "</style:paragraph-properties></style:style>"
)
HIDDEN = (
    '<style:style style:name="Un" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
)


def test_letters_look_as_their_styles_say():
    run = run_of(odt('<text:p text:style-name="Small">Ada</text:p>', styles=STYLES), "Ada")
    assert (run.size, run.bold, run.italic, run.colour) == (6.0, True, True, "aa0011")


def test_headings_items_and_paragraphs_are_told_apart():
    text = (
        '<text:h text:outline-level="2">Work</text:h><text:p>Mill</text:p>'
        "<text:list><text:list-item><text:p>Bread</text:p><text:p>and cake</text:p>"
        "</text:list-item></text:list>"
    )
    found = [(run.text, run.heading, run.item) for run in runs_of(odt(text))]
    assert found == [
        ("Work", 2, False),
        ("Mill", 0, False),
        ("Bread", 0, True),
        ("and cake", 0, False),
    ]


def test_tabs_lead_to_their_stops_and_spaces_count():
    text = (
        '<text:p text:style-name="Small">Baker<text:tab/>2019</text:p>'
        '<text:p>a<text:s text:c="2000000000"/>b<text:line-break/>c</text:p>'
    )
    runs = runs_of(odt(text, styles=STYLES))
    assert runs[1].right == pytest.approx(72 + 283.5, abs=0.2)
    assert [run.text for run in runs] == ["Baker", "2019", "a", "b", "c"]


def test_cells_stand_beside_each_other():
    cells = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    text = (
        '<table:table><table:table-column table:number-columns-repeated="2"/>'
        f"<table:table-row>{cells.format('2019')}{cells.format('Baker')}</table:table-row>"
        f"<table:table-row>{cells.format('2017')}{cells.format('Clerk')}</table:table-row>"
        "</table:table>"
    )
    [date, baker, _, clerk] = runs_of(odt(text))
    assert date.top == baker.top < clerk.top
    assert date.right < baker.left == clerk.left
    assert clerk.cell == (0, 1, 1)


def test_frames_links_and_hidden_or_deleted_words():
    text = (
        "<text:tracked-changes><text:p>Deleted</text:p></text:tracked-changes>"
        '<text:p>See <text:a xlink:href="https://ada.example">my page</text:a>'
        '<text:span text:style-name="Un">secret</text:span></text:p>'
        '<text:p><draw:frame svg:width="5cm"><draw:text-box><text:p>In a frame</text:p>'
        "</draw:text-box></draw:frame></text:p>"
    )
    file = odt(text, automatic=HIDDEN)
    assert texts_of(file) == ["See", "my page", "In a frame"]
    assert run_of(file, "my page").link == "https://ada.example"


def test_headers_come_first_and_footers_last():
    masters = (
        "<style:master-page><style:header><text:p>Ada Sample</text:p></style:header>"
        "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p>"
        "<text:p>ada@mail.example</text:p></style:footer></style:master-page>"
    )
    file = odt("<text:p>Work</text:p>", masters=masters)
    assert texts_of(file) == ["Ada Sample", "Work", "ada@mail.example"]


def test_the_words_are_read_in_their_order():
    read = reading.read(odt("<text:p>Baker</text:p><text:p>wanted</text:p>"), name="")
    assert (read.kind, read.words) == ("opendocument", "Baker\nwanted")


def test_a_sealed_document_is_refused_for_its_password():
    sealed = zip_of_files(
        {
            "mimetype": ODT_TYPE,
            "META-INF/manifest.xml": "<m><file-entry><encryption-data/></file-entry></m>",
            "content.xml": b"\x01\x02\x03",
        }
    )
    assert refusal_of(sealed) is Refusal.OFFICE_LOCKED


def test_a_billion_laughs_are_refused():
    laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'
    assert refusal_of(zip_of_files({"mimetype": ODT_TYPE, "content.xml": laughs})) is (
        Refusal.DEFINITIONS
    )
