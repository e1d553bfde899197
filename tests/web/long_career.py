"""Forty invented years of a career: more than any page will ever have to show."""

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    Kind,
    Origin,
    Profile,
    Story,
    Wording,
)

_POSTS = (
    "Depot manager",
    "Operations manager",
    "Transport planner",
    "Shift lead",
    "Driver trainer",
    "Lorry driver",
    "Warehouse operative",
)
_PLACES = ("Northmoor", "Elmbridge", "Harrow Vale", "Quayside", "Kestrel Marsh")
_DONE = (
    "Planned {n} tours a day for a fleet of forty-two vehicles across three counties",
    "Cut empty runs from {n} to 9 in a hundred by planning the return leg first",
    "Led a team of {n} drivers through the change to digital tachographs without a missed tour",
    "Trained {n} new drivers; all but two were still with the depot a year later",
    "Answered for a budget of £{n}m and kept it within two per cent, four years running",
)
_SKILL_NAMES = """
Tour planning
Tachograph rules
Load securing
Forklift
Route software
Dangerous goods
Cold chain
Budgeting
Rotas
Risk assessment
First aid
Mentoring
Fleet purchasing
Union talks
Spreadsheets
Winter driving
Vehicle checks
Accident reports
Customs papers
Night planning
Cranes
Trailers
Fuel saving
Complaints
Recruiting
Audits
Yard planning
Telematics
Contracts
Insurance
Health checks
Tyres
Workshop liaison
Crisis calls
"""
_SKILLS = _SKILL_NAMES.strip().split("\n")


def long_career() -> Career:
    """Return some forty years: 26 posts with what was done in each, and all else beside."""
    return Career(
        profile=Profile(
            name="Marion Aske",
            label="Depot and transport manager",
            email="marion.aske@example.org",
            phone="07700 900456",
            summary="Forty years of getting things where they should be, the last ten in charge.",
            location={"city": "Northmoor"},
        ),
        facts=(
            *(_post(n) for n in range(26)),
            *(_course(n) for n in range(8)),
            *(_licence(n) for n in range(14)),
            *(
                Fact(Kind.SKILL, name, details={"level": "Daily", "keywords": ["planning"]})
                for name in _SKILLS
            ),
            Fact(Kind.LANGUAGE, "English", details={"fluency": "First language"}),
            Fact(Kind.LANGUAGE, "Polish", details={"fluency": "Enough for drivers"}),
            *(_volunteer(n) for n in range(3)),
            Fact(Kind.MEMBERSHIP, "Member", "Guild of Transport Planners", start="1999"),
            Fact(Kind.REFERENCE, "Ines Vole", details={"x-relation": "Was my director"}),
            Fact(Kind.INTEREST, "Allotment"),
        ),
        stories=tuple(
            Story(f"The flooded road, {n}", *("What happened then. " * 12,) * 4) for n in range(8)
        ),
    )


def _post(n: int) -> Fact:
    began = 2025 - n * 3 // 2
    return Fact(
        Kind.POSITION,
        name=_POSTS[n * len(_POSTS) // 26],
        organisation=f"{_PLACES[n % 5]} Haulage and Storage",
        place=_PLACES[n % 5],
        start=f"{began - 1}-0{n % 9 + 1}",
        end="present" if n == 0 else f"{began}-0{n % 9 + 1}",
        summary="A depot with its own workshop, day and night." if n % 3 == 0 else "",
        achievements=tuple(
            Achievement((Wording(done.format(n=n + 12)),), origin=Origin("cv.pdf", 1, done))
            for done in _DONE
        ),
        origin=Origin("cv.pdf", 1 + n // 9, f"{_POSTS[n * len(_POSTS) // 26]}, {began}"),
    )


def _course(n: int) -> Fact:
    return Fact(
        Kind.EDUCATION,
        name=f"Transport and logistics {n + 1}",
        organisation="Northmoor College",
        start=str(1983 + n * 4),
        end=str(1984 + n * 4),
        details={"studyType": "Certificate", "score": "Merit"},
    )


def _licence(n: int) -> Fact:
    return Fact(
        Kind.CERTIFICATE,
        name=f"Driver qualification {n + 1}",
        organisation="Licensing office",
        end=str(1986 + n * 3),
        details={"x-number": f"DQ-{n:05}"},
    )


def _volunteer(n: int) -> Fact:
    return Fact(
        Kind.VOLUNTEERING,
        name="Lifeboat crew",
        organisation="Quayside lifeboat",
        start=str(1990 + n * 8),
        end=str(1994 + n * 8),
        achievements=(Achievement((Wording("On call two nights a week"),)),),
    )
