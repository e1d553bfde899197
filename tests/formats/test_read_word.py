"""A Word document gives its words with their look, and places that keep apart what is apart."""

import pytest

from formats.cv_pages import refusal_of, run_of, runs_of, texts_of
from formats.office_bytes import docx, header, p, relation, table, zip_of_files
from nextround.formats import reading
from nextround.formats.contract import Refusal

pytestmark = pytest.mark.usefixtures("by_server")

STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Kop1"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/><w:color w:val="AA0011"/></w:rPr>'
    "</w:style>"
)


def boxed(inner):
    return "<w:txbxContent>" + inner + "</w:txbxContent>"


def drawn_twice(inner, *, left, top):
    """Return a paragraph with a text box that is there in the newer and in the older way."""
    place = (
        f'<wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>{left * 12700}'
        "</wp:posOffset></wp:positionH>"
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top * 12700}</wp:posOffset>'
        '</wp:positionV><wp:extent cx="1905000" cy="100"/>'
    )
    return (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{place}<wps:wsp><wps:txbx>{boxed(inner)}</wps:txbx></wps:wsp></wp:anchor>"
        "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f'<v:shape style="margin-left:{left}pt"><v:textbox>{boxed(inner)}</v:textbox></v:shape>'
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def test_letters_look_as_their_styles_and_their_own_properties_say():
    run = '<w:r><w:rPr><w:rStyle w:val="Strong"/><w:i/></w:rPr><w:t>Ada</w:t></w:r>'
    file = docx(p("Mill", form='<w:pStyle w:val="Sub"/>') + f"<w:p>{run}</w:p>", styles=STYLES)
    mill, ada = run_of(file, "Mill"), run_of(file, "Ada")
    assert (mill.size, mill.bold, mill.heading) == (16.0, False, 3)
    assert (ada.size, ada.bold, ada.italic, ada.colour) == (11.0, True, True, "aa0011")


@pytest.mark.parametrize("name", ["heading 2", "Überschrift 2", "Titre 2", "Título 2"])
def test_a_heading_is_told_by_its_styles_name_in_several_languages(name):
    style = f'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{name}"/></w:style>'
    file = docx(p("Work", form='<w:pStyle w:val="x"/>'), styles=style)
    assert run_of(file, "Work").heading == 2


def test_items_of_a_list_are_told_and_list_number_nought_is_none():
    item = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>'
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    file = docx(p("Baked bread", form=item) + p("Plain", form=none))
    assert (run_of(file, "Baked bread").item, run_of(file, "Plain").item) == (True, False)
    assert run_of(file, "Baked bread").left > run_of(file, "Plain").left


def test_what_is_hidden_deleted_or_only_a_placeholder_is_left_out():
    body = (
        p("Hidden", look="<w:vanish/>")
        + "<w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>Put in</w:t></w:r></w:ins></w:p>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{p('Type here')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtContent>{p('Typed')}</w:sdtContent></w:sdt>"
    )
    assert texts_of(docx(body)) == ["Put in", "Typed"]


def test_cells_stand_beside_each_other_at_their_widths():
    file = docx(
        table(
            (p("2019 to 2021"), p("Baker") + p("Mill, Hull")),
            (p("2017"), p("Clerk")),
            widths=(2000, 7000),
        )
    )
    [date, baker, mill, _, clerk] = runs_of(file)
    assert date.top == baker.top < mill.top < clerk.top
    assert date.right < baker.left == mill.left == clerk.left == pytest.approx(72 + 100 + 5)
    assert [run.cell for run in (date, mill, clerk)] == [(0, 0, 0), (0, 0, 1), (0, 1, 1)]


def test_a_long_text_in_a_narrow_cell_is_wrapped_within_it():
    words = "kneads, bakes and sells " * 12
    file = docx(table((p(words), p("Beside")), widths=(3000, 6000)))
    lines = [run for run in runs_of(file) if run.text != "Beside"]
    assert len(lines) > 4
    assert {run.paragraph for run in lines} == {lines[0].paragraph}
    assert max(run.right for run in lines) < run_of(file, "Beside").left
    assert " ".join(run.text for run in lines) == words.strip()


def test_a_table_in_a_cell_stands_within_that_cell():
    inner = table((p("Inner left"), p("Inner right")), widths=(2000, 2000))
    file = docx(table((p("Outer"), inner), widths=(4000, 5000)))
    assert run_of(file, "Inner right").left > run_of(file, "Inner left").left > 72 + 200


def test_tabs_part_texts_and_lead_to_their_stops():
    stops = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>'
    run = "<w:r><w:t>Baker</w:t><w:tab/><w:t>2019 to 2021</w:t></w:r>"
    [baker, dates] = runs_of(docx(f"<w:p><w:pPr>{stops}</w:pPr>{run}</w:p>"))
    assert baker.top == dates.top
    assert dates.right == pytest.approx(72 + 450)


def test_a_line_break_begins_a_new_line_of_the_same_paragraph():
    [first, second] = runs_of(docx("<w:p><w:r><w:t>Mill</w:t><w:br/><w:t>Hull</w:t></w:r></w:p>"))
    assert first.top < second.top
    assert first.paragraph == second.paragraph


def test_links_lead_where_the_file_says_by_relation_and_by_field():
    body = (
        '<w:p><w:hyperlink r:id="l1"><w:r><w:t>my page</w:t></w:r></w:hyperlink></w:p>'
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://field.example/a" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a field</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    file = docx(body, links=relation("l1", "hyperlink", "https://ada.example/", outside=True))
    assert run_of(file, "my page").link == "https://ada.example/"
    assert run_of(file, "a field").link == "https://field.example/a"


def test_text_boxes_are_read_once_and_stand_beside_each_other():
    boxes = drawn_twice(p("Skills"), left=0, top=100) + drawn_twice(p("Work"), left=200, top=100)
    file = docx(boxes + p("Below"))
    assert texts_of(file) == ["Skills", "Work", "Below"]
    skills, work, below = runs_of(file)
    assert skills.top == work.top < below.top
    assert work.left - skills.left == pytest.approx(200)


def test_headers_come_first_footers_last_each_once_and_page_numbers_not_at_all():
    number = (
        "<w:p><w:r><w:t>Page </w:t></w:r>"
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    )
    body = (
        p("Work") + '<w:sectPr><w:headerReference w:type="default" r:id="h1"/>'
        '<w:headerReference w:type="first" r:id="h2"/><w:footerReference r:id="f1"/></w:sectPr>'
    )
    links = (
        relation("h1", "header", "header1.xml")
        + relation("h2", "header", "header2.xml")
        + relation("f1", "footer", "footer1.xml")
    )
    same = header(p("Ada Sample, Hull"))
    parts = {
        "word/header1.xml": same,
        "word/header2.xml": same,
        "word/footer1.xml": header(number + p("ada@mail.example")),
    }
    assert texts_of(docx(body, links=links, parts=parts)) == [
        "Ada Sample, Hull",
        "Work",
        "ada@mail.example",
    ]


def test_signs_of_sign_fonts_are_bullets():
    body = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:tab/><w:t>Baked</w:t></w:r></w:p>'
    assert texts_of(docx(body)) == ["•", "Baked"]


def test_the_words_of_a_document_are_read_in_their_order():
    item = '<w:numPr><w:numId w:val="4"/></w:numPr>'
    rows = table((p("2019"), p("Clerk")), widths=(1000, 1000))
    read = reading.read(docx(p("Baker wanted") + p("Bread", form=item) + rows), name="")
    assert (read.kind, read.words) == ("word", "Baker wanted\n• Bread\n2019\tClerk")


def test_entities_are_refused_and_nothing_is_fetched():
    outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    file = zip_of_files({"word/document.xml": f"{outside}<d><body><p>&x;</p></body></d>"})
    assert refusal_of(file) is Refusal.DEFINITIONS


def test_a_document_of_endless_depth_is_read_as_far_as_it_goes_or_refused():
    deep = "<w:tbl><w:tr><w:tc>" * 9_000
    assert refusal_of(docx(p("Ada Sample") + deep)) in {None, Refusal.ARCHIVE_BROKEN}


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (docx(""), Refusal.NO_WORDS),
        (docx(p("  ")), Refusal.NO_WORDS),
        (zip_of_files({"word/document.xml": "no markup"}), Refusal.ARCHIVE_BROKEN),
        (zip_of_files({"word/other.xml": "<a/>"}), Refusal.ARCHIVE_BROKEN),
        (zip_of_files({"word/document.xml": b"<a>" + b" " * 30_000_000}), Refusal.ARCHIVE_BOMB),
    ],
)
def test_a_document_without_words_or_end_is_refused(file, refusal):
    assert refusal_of(file) is refusal
