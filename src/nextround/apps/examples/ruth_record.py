"""Ruth Adeyemi's record, as facts. She, the hospitals and everyone named are invented."""

from datetime import date

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    GapNote,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)

_CV = "Ruth Adeyemi, CV version 3.txt"


def _done(*said: str, short: str = "", checked: tuple[str, ...] = ()) -> Achievement:
    wordings = [Wording(words) for words in said]
    if short:
        wordings.append(Wording(short, Style.SHORT))
    return Achievement(tuple(wordings), checked, Origin(_CV, words=said[0]))


_WARD = Fact(
    Kind.POSITION,
    name="Staff nurse, acute medicine",
    organisation="Northmoor Infirmary",
    place="Northmoor",
    start="2019-03",
    end="present",
    summary="A 28-bed acute ward. In charge of it at night since 2023.",
    achievements=(
        _done(
            "In charge of 28 beds and a team of five on about six nights a month since 2023",
            short="In charge of 28 beds at night since 2023",
            checked=("28", "five", "six"),
        ),
        _done(
            "Changed the handover at the bedside from 31 minutes to 19, measured over ten weeks "
            "with the outreach team; kept on two further wards",
            short="Bedside handover cut from 31 minutes to 19",
            checked=("31", "19", "ten", "two"),
        ),
        _done(
            "Ran the sepsis audit for two years: antibiotics within the hour rose from 61 to 84 "
            "of 100",
            checked=("two", "61", "84"),
        ),
        _done("Teach the early-warning round to new starters, 40 people so far"),
    ),
    origin=Origin(_CV, words="Staff nurse, acute medicine, Northmoor Infirmary, since 2019"),
)
_FACTS = (
    _WARD,
    Fact(
        Kind.POSITION,
        name="Staff nurse, surgical admissions",
        organisation="Pellam Cottage Hospital",
        start="2014-09",
        end="2019-02",
        achievements=(
            _done("Supervised twelve students; one of them now supervises hers"),
            _done("Wrote the leaflet on falls that families still get on admission"),
        ),
        origin=Origin(
            _CV, words="Staff nurse, surgical admissions, Pellam Cottage Hospital, 2014 to 2019"
        ),
    ),
    Fact(
        Kind.POSITION,
        name="Healthcare assistant",
        organisation="Elmbridge House",
        start="2008",
        end="2009",
        achievements=(
            Achievement((Wording("Nights in a nursing home; from there I went to train"),)),
        ),
    ),
    Fact(
        Kind.EDUCATION,
        name="Nursing (adult)",
        organisation="Northmoor University",
        start="2011-09",
        end="2014-07",
        details={"studyType": "Diploma", "score": "Merit"},
        origin=Origin(_CV, words="Diploma in nursing, 2014"),
    ),
    Fact(
        Kind.CERTIFICATE,
        name="Registered nurse (adult)",
        organisation="The nurses’ register",
        end="2014-09",
        details={"x-number": "14N0000E", "x-until": "2027-09"},
    ),
    Fact(
        Kind.CERTIFICATE,
        name="Practice supervisor course",
        organisation="Northmoor Infirmary",
        end="2022",
        origin=Origin(_CV, words="Practice supervisor course, 2022"),
    ),
    Fact(
        Kind.CERTIFICATE,
        name="Advanced life support",
        organisation="Resuscitation training centre",
        end="2024",
        details={"x-until": "2028"},
        origin=Origin(_CV, words="Advanced life support, 2024"),
    ),
    Fact(Kind.SKILL, "Early-warning scores", details={"level": "I teach them"}),
    Fact(Kind.SKILL, "Sepsis bundle", details={"keywords": ["audit", "antibiotics", "lactate"]}),
    Fact(Kind.SKILL, "Leading a shift", details={"level": "Nights since 2023"}),
    Fact(Kind.SKILL, "Non-invasive ventilation", details={"level": "Supervised so far"}),
    Fact(Kind.LANGUAGE, "English", details={"fluency": "First language"}),
    Fact(Kind.LANGUAGE, "Yoruba", details={"fluency": "Spoken at home"}),
    Fact(Kind.LANGUAGE, "French", details={"fluency": "Enough to calm someone"}),
    Fact(
        Kind.PUBLICATION,
        name="What the score does not see",
        organisation="Half an hour’s talk, given nine times",
        end="2023",
    ),
    Fact(
        Kind.VOLUNTEERING,
        name="First-aider",
        organisation="Northmoor Harriers",
        start="2020",
        end="present",
    ),
    Fact(
        Kind.REFERENCE,
        name="Joss Ekwall",
        details={"x-relation": "Charge nurse while I changed the handover"},
        summary="Can be asked about the handover, and what I was like at four in the morning.",
    ),
)
_STORIES = (
    Story(
        "The man in bed 14",
        situation="Two nurses for 28 beds, a little after two at night. The man in bed 14 had "
        "three points at midnight and was due again at four.",
        task="I had the ward. Nobody expected anything of him before four.",
        action="I did not like how he breathed, and counted for a whole minute: 31. I took the "
        "rest myself, sat him up, gave oxygen, sent for the sepsis box and rang outreach before "
        "the doctor, because she answers at once.",
        result="The antibiotics were in after 38 minutes. He went to high care and came back to "
        "us on the fifth day.",
        about=0,
    ),
    Story(
        "The handover nobody believed in",
        situation="Handover took 31 minutes and people left late, every day.",
        task="Nobody’s task, so I asked for it.",
        action="I timed it for a fortnight, moved it to the bedside with two colleagues who did "
        "not believe in it, and kept the sheet to one side of paper.",
        result="After ten weeks it took 19 minutes. Two more wards have it now.",
        about=0,
    ),
    Story("The leaflet on falls", situation="Families asked the same five questions.", about=1),
)


def record(today: date) -> Career:
    """Return what Ruth wrote down of her working life; nothing in it depends on the day."""
    del today
    return Career(
        profile=Profile(
            name="Ruth Adeyemi",
            label="Registered nurse (adult)",
            email="ruth@adeyemi.example",
            phone="07700 900118",
            summary="Acute medical nurse, in charge of a 28-bed ward at night since 2023. I teach "
            "the early-warning round, and want to lead a team that finds the sick patient early.",
            location={"city": "Northmoor"},
        ),
        facts=_FACTS,
        stories=_STORIES,
        gap_notes=(
            GapNote("2010-01", "2011-08", "At home with my daughter until she went to nursery."),
        ),
    )
