"""The faces of the pages: small, with what pages show, at the weights that style sheets use."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from nextround.formats.write import fonts

KB = 1024
NAMES = [face.name for face in fonts.FACES]


@pytest.fixture(scope="module")
def made():
    """Return each face's file by its name."""
    return {face.name: fonts.woff2(face) for face in fonts.FACES}


@pytest.fixture(params=NAMES)
def face(request, made):
    return TTFont(BytesIO(made[request.param]))


@pytest.mark.parametrize("name", NAMES)
def test_a_face_weighs_less_than_half_of_what_a_page_may(made, name):
    assert made[name][:4] == b"wOF2"
    assert len(made[name]) < 50 * KB


def test_it_shows_what_pages_are_written_with(face):
    shown = face.getBestCmap()
    words = "Aßéøğłž “no” – ‘it’s’ … · 0123456789 € £ ½ × ≥ −"
    assert [one for one in words if ord(one) not in shown] == []


def test_all_figures_are_equally_wide_so_that_they_stand_in_columns(face):
    glyphs = face.getBestCmap()
    assert len({face["hmtx"][glyphs[ord(figure)]][0] for figure in "0123456789"}) == 1


def test_the_serif_has_one_weight_and_the_sans_two_and_all_between(made):
    axes = TTFont(BytesIO(made["sans"]))["fvar"].axes
    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in axes] == [("wght", 400, 600)]
    assert "fvar" not in TTFont(BytesIO(made["serif"]))


def test_the_same_face_comes_out_the_same(made):
    sans = fonts.FACES[1]
    assert fonts.woff2(sans) == made["sans"]


def test_the_style_sheet_names_each_face_and_never_moves_a_line():
    sheet = fonts.stylesheet({"serif": "serif.woff2", "sans": "sans.woff2"})
    assert re.findall(r'url\("([^"]+)"\)', sheet) == ["serif.woff2", "sans.woff2"]
    assert sheet.count("font-display: optional") == sheet.count("@font-face") == 2


def test_the_families_are_those_of_the_tokens():
    tokens = Path(fonts.__file__).parents[2] / "web" / "static" / "css" / "tokens.css"
    words = tokens.read_text(encoding="utf-8")
    assert [face.family for face in fonts.FACES if f'"{face.family}"' not in words] == []
