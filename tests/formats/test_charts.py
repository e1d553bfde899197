"""Charts of standing as values, as text and as a drawing."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from django.conf import settings as pages
from django.template import Context, Engine
from hypothesis import given, settings
from hypothesis import strategies as st

import nextround.web
from nextround.engine.odds import (
    Contest,
    Decision,
    Outcome,
    finding_of,
    finding_of_run,
)
from nextround.formats.write.charts import (
    StandingWords,
    out_of_hundred,
    standing_chart,
    standing_lines,
)

ONE_FINAL = finding_of(Decision(Contest(5, 1, 0.25, 0.42), Outcome.REJECTED))
EIGHT_FINALS = finding_of_run(
    [Decision(Contest(5, 1, 0.25, 0.66), Outcome.REJECTED, relatedness=0.7)] * 8
)
WORDS = StandingWords(
    name="one",
    caption="Your standing before this “no” and after it.",
    scale="Out of 100 people who reach such a final.",
    title="Standing before & after one final",
    desc="Two curves that almost coincide.",
    before="Before",
    after="Now",
    less="less convincing",
    more="more convincing",
)
TEMPLATES = Path(nextround.web.__file__).parent / "templates"
PLACES = re.compile(r"^-?\d+(\.\d+)?%$")

needs_settings = pytest.mark.skipif(
    not pages.configured, reason="the page's words need the web framework's settings"
)


def chart(finding=ONE_FINAL, words=WORDS):
    return standing_chart(finding.before, finding.after, words=words)


def points(path):
    return [tuple(map(float, pair.split())) for pair in path.removeprefix("M").split("L")]


def drawn(values):
    engine = Engine(dirs=[TEMPLATES], libraries={"i18n": "django.templatetags.i18n"})
    template = engine.get_template("components/standing_chart.html")
    return ET.fromstring(template.render(Context({"chart": values})))


def test_the_bands_say_what_the_finding_says():
    before, after = chart().before, chart().after
    assert (before.reading, before.within, before.above) == ("50", "10–90", "50")
    assert (after.reading, after.within, after.above) == ("47.6", "9–88", "46.5")


def test_the_mark_stands_at_the_number_that_is_said():
    # 47.56 of 100 lie below -.0612 deviations; the ruler is 6.4 deviations long.
    assert chart().after.mark == "49.04%"
    assert chart().before.mark == "50%"


def test_the_ruler_is_spaced_as_a_normal_curve():
    labels = {tick.label: tick.x for tick in chart().ticks if tick.label}
    assert labels == {
        "1": "13.65%",
        "10": "29.98%",
        "25": "39.46%",
        "50": "50%",
        "75": "60.54%",
        "90": "70.02%",
        "99": "86.35%",
    }


def test_curves_stay_within_their_box():
    for path in (chart().before_curve, chart().after_curve, chart(EIGHT_FINALS).after_curve):
        heights = [y for _, y in points(path)]
        assert min(heights) >= 0
        assert max(heights) <= 150


def test_a_curve_higher_than_the_box_lowers_both():
    sharp = replace(ONE_FINAL.after, curve=((-0.1, 0.0), (0.0, 4.0), (0.1, 0.0)))
    values = standing_chart(ONE_FINAL.before, sharp, words=WORDS)
    assert min(y for _, y in points(values.after_curve)) > 0
    assert min(y for _, y in points(values.before_curve)) > 125


def test_the_curve_before_is_highest_in_the_middle_and_the_one_after_eight_is_not():
    def highest(path):
        return min(points(path), key=lambda point: point[1])[0]

    assert highest(chart().before_curve) == 500
    assert 350 < highest(chart(EIGHT_FINALS).after_curve) < 450


def test_the_surface_is_closed_along_the_ruler():
    assert chart().area == f"{chart().after_curve}L1000 150L0 150Z"


@settings(deadline=None)
@given(st.floats(-12, 12), st.floats(0, 12), st.floats(0, 1))
def test_whatever_is_believed_nothing_is_drawn_outside(low, width, percentile):
    standing = replace(ONE_FINAL.after, q10=low, q90=low + width, percentile=percentile)
    band = standing_chart(ONE_FINAL.before, standing, words=WORDS).after
    shares = [float(place.rstrip("%")) for place in (band.start, band.end, band.mark)]
    assert all(0 <= share <= 100 for share in shares)
    assert PLACES.match(band.width)
    lines = standing_lines(ONE_FINAL.before, standing, words=WORDS, width=60)
    assert max(map(len, lines)) <= 60


@pytest.mark.parametrize(
    ("share", "decimals", "written"),
    [(0.475605, 1, "47.6"), (0.5, 1, "50"), (0.3, 0, "30"), (1.0, 1, "100"), (0.0, 1, "0")],
)
def test_numbers_out_of_a_hundred_have_no_needless_zeros(share, decimals, written):
    assert out_of_hundred(share, decimals=decimals) == written


def test_the_decimal_mark_is_the_readers_and_places_keep_the_point():
    german = chart(words=replace(WORDS, decimal_mark=","))
    assert german.after.reading == "47,6"
    assert PLACES.match(german.after.mark)


def test_a_run_is_said_without_decimals():
    assert chart(EIGHT_FINALS, replace(WORDS, decimals=0)).after.reading == "33"


def test_the_same_picture_in_text():
    lines = standing_lines(ONE_FINAL.before, ONE_FINAL.after, words=WORDS, width=60)
    assert lines == [
        "        less convincing               more convincing",
        "              1      10  25   50   75  90     99",
        "        ──────┴──────┴───┴────┴────┴───┴──────┴──────",
        "Before               ├────────○────────┤                 50",
        "Now                  ├────────●───────┤                47.6",
    ]


@needs_settings
def test_the_drawing_names_itself_for_those_who_do_not_see_it():
    figure = drawn(chart())
    picture = figure.find("svg")
    assert picture.get("role") == "img"
    assert picture.find("title").text == "Standing before & after one final"
    assert picture.find("desc").text == "Two curves that almost coincide."
    assert figure.get("aria-labelledby") == figure.find("figcaption").get("id")


@needs_settings
def test_the_drawing_has_its_numbers_as_a_table_too():
    cells = [cell.text for cell in drawn(chart()).iter("td")]
    assert cells == ["50", "10–90", "50%", "47.6", "9–88", "46.5%"]


@needs_settings
def test_the_drawing_has_no_style_or_script_of_its_own():
    tags = {element.tag for element in drawn(chart()).iter()}
    attributes = {name for element in drawn(chart()).iter() for name in element.attrib}
    assert not {"style", "script"} & (tags | attributes)


@needs_settings
def test_words_of_the_person_are_escaped():
    words = replace(WORDS, caption="<b>x</b>")
    assert drawn(chart(words=words)).find("figcaption/strong").text == "<b>x</b>"
