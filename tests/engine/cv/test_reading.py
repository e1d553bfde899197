"""A reading says how sure it is, where each field stands, and keeps what it could not place."""

from cv_sheet import HEIGHT, WIDTH, cv, heading, lines, sheet, words
from nextround.engine.career.facts import Kind
from nextround.engine.cv import read
from nextround.engine.cv.layout import Fields, Layout

PAGE = sheet(
    words("Femke Woude", 60, 40, size=22.0),
    *lines("femke@example.org", top=80),
    heading("Experience", 60, 120),
    *lines("#Nurse", "Hillview Hospital", "Mar 2018 – Present", top=150),
    heading("My allotment", 60, 220),
    *lines("Beans, mostly.", top=250),
    heading("Education", 60, 300),
    *lines("#Nursing", "Trinity College", "2010 – 2014", top=330),
    heading("Skills", 60, 400),
    *lines("Wound care", top=430),
)


def test_each_field_has_its_place_on_the_page():
    reading = read(cv(PAGE), file="cv.pdf")
    place = reading.places["work.0.startDate"]
    assert (place.file, place.page, place.words) == ("cv.pdf", 1, "Mar 2018 – Present")
    assert place.box == (
        round(60 / WIDTH, 4),
        round(178 / HEIGHT, 4),
        round(150 / WIDTH, 4),
        round(190 / HEIGHT, 4),
    )


def test_each_field_says_how_sure_it_is():
    confidence = read(cv(PAGE), file="cv.pdf").confidence
    assert {"basics.name", "basics.email", "work.0.position", "work.0.name"} <= confidence.keys()
    assert all(0 <= sure <= 1 for sure in confidence.values())


def test_a_fact_keeps_the_words_it_came_from():
    [fact] = [f for f in read(cv(PAGE), file="cv.pdf").career.facts if f.kind is Kind.POSITION]
    assert fact.origin.words == "Nurse Hillview Hospital Mar 2018 – Present"


def test_what_stands_under_an_unknown_heading_is_kept_with_its_words():
    assert read(cv(PAGE), file="cv.pdf").career.details["x-unplaced"] == [
        {"heading": "My allotment", "words": ["Beans, mostly."]}
    ]


def test_nothing_is_read_from_nothing():
    assert read(Layout(()), file="cv.pdf").career.facts == ()
    assert read(cv(sheet()), file="cv.pdf").confidence == {}


def test_fields_in_the_words_of_people_are_understood():
    entry = {"company": "Hillview", "startDate": "March 2018", "endDate": "Present", "x-own": 1}
    [fact] = read(Fields("json-resume", {"work": [entry]}), file="cv.json").career.facts
    assert (fact.organisation, fact.start, fact.end) == ("Hillview", "2018-03", "present")
    assert fact.details == {"x-own": 1}


def test_fields_that_are_told_apart_already_are_taken_as_they_are():
    fields = Fields("json-resume", {"work": [{"position": "Nurse", "name": "Hillview"}]})
    [fact] = read(fields, file="cv.json").career.facts
    assert (fact.name, fact.organisation) == ("Nurse", "Hillview")
