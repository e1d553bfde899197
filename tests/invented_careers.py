"""Careers of people who do not exist, of several trades, and a short way to ask something."""

from datetime import date

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    Kind,
    Profile,
    Story,
    Wording,
)
from nextround.engine.matching import matches
from nextround.engine.posting.requirement import Requirement, RequirementKind

TODAY = date(2026, 5, 1)


def achieved(*texts):
    return tuple(Achievement((Wording(text),)) for text in texts)


def asked(text, kind="skill", *, must=True, years=None, level=""):
    return Requirement(text, 0, len(text), RequirementKind(kind), must, years, level)


def matched(career, text, kind="skill", **more):
    """Return the match of one requirement with a career."""
    (match,) = matches([asked(text, kind, **more)], career, today=TODAY)
    return match


def strength(career, text, kind="skill", **more):
    return matched(career, text, kind, **more).strength.value


def said(match):
    """Return the words that the best evidence points at."""
    best = match.evidence[0]
    return best.text[best.place.start : best.place.end]


NURSE = Career(
    Profile("Asha Verity", "Registered nurse", "asha@example.org", summary="Calm and reliable."),
    (
        Fact(
            Kind.POSITION,
            "Staff nurse",
            "Hollow Bay Hospital",
            start="2016-03",
            end="present",
            achievements=achieved(
                "Cared for up to eight patients at once on an acute medical ward",
                "Planned the rota of 22 nurses and carers for two winters",
            ),
        ),
        Fact(
            Kind.POSITION,
            "Pflegefachkraft",
            "Klinik am See",
            start="2012",
            end="2015",
            summary="Intensivstation, Wundversorgung und Pflegeplanung",
        ),
        Fact(
            Kind.EDUCATION,
            "Nursing",
            "Marlow University",
            start="2009",
            end="2012",
            details={"studyType": "BSc"},
        ),
        Fact(Kind.CERTIFICATE, "NMC registration", "NMC", start="2016-02", end="2026-12"),
        Fact(Kind.CERTIFICATE, "Advanced life support", start="2019-01", end="2023-01"),
        Fact(Kind.LANGUAGE, "German", details={"fluency": "B2"}),
        Fact(Kind.SKILL, "Clinical", details={"keywords": ["Cannulation", "Excel"]}),
    ),
)

DRIVER = Career(
    Profile("Dorin Halvard", "HGV Class 1 driver"),
    (
        Fact(
            Kind.POSITION,
            "HGV driver",
            "Quarry Lane Haulage",
            start="2019-06",
            end="present",
            achievements=achieved(
                "Articulated lorries to Lyon and Turin, nights out, digital tachograph",
                "Four years without a damaged load",
            ),
        ),
        Fact(
            Kind.POSITION,
            "Lagerist",
            "Nordhafen Logistik",
            start="2015-01",
            end="2019-05",
            summary="Kommissionieren, Gabelstapler, Wareneingang",
        ),
        Fact(Kind.CERTIFICATE, "Führerschein Klasse CE", end="2018-04"),
        Fact(Kind.CERTIFICATE, "ADR certificate", start="2018-01", end="2023-01"),
        Fact(Kind.CERTIFICATE, "Staplerschein"),
    ),
)

CHEF = Career(
    Profile("Maud Lescot", "Cheffe de partie"),
    (
        Fact(
            Kind.POSITION,
            "Sous-chef",
            "Auberge du Vieux Pont",
            start="2018-09",
            end="present",
            achievements=achieved(
                "Encadré une équipe de six personnes et élaboration des menus de saison",
                "Ramené le coût matière de 34 % à 28 %",
            ),
        ),
        Fact(Kind.POSITION, "Commis de cuisine", "Table d’Orme", start="2014", end="2018"),
        Fact(Kind.EDUCATION, "Cuisine", "Lycée hôtelier de Brume", details={"studyType": "CAP"}),
        Fact(Kind.CERTIFICATE, "Formation HACCP", end="2022-05"),
        Fact(Kind.LANGUAGE, "Anglais", details={"fluency": "courant"}),
    ),
)

TEACHER = Career(
    Profile("Inés Robledo", "Profesora de matemáticas"),
    (
        Fact(
            Kind.POSITION,
            "Profesora de matemáticas",
            "IES Valdeolmo",
            start="2013-09",
            end="2022-06",
            achievements=achieved("Coordinación de un departamento de nueve docentes"),
        ),
        Fact(
            Kind.EDUCATION,
            "Matemáticas",
            "Universidad de Valdeolmo",
            end="2012",
            details={"studyType": "Licenciatura"},
        ),
        Fact(Kind.CERTIFICATE, "Máster del profesorado", end="2013"),
        Fact(Kind.LANGUAGE, "Inglés", details={"fluency": "C1"}),
        Fact(Kind.LANGUAGE, "Español", details={"fluency": "lengua materna"}),
    ),
)

CFO = Career(
    Profile("Rupert Anand", "Chief Financial Officer", summary="Finance leader."),
    (
        Fact(
            Kind.POSITION,
            "CFO",
            "Aldous Marine Group",
            start="2017-01",
            end="present",
            achievements=achieved(
                "Refinanced £40m of debt and led the acquisition of two yards",
                "Closed the month in four working days instead of nine",
            ),
        ),
        Fact(
            Kind.POSITION, "Group Financial Controller", "Tern & Co", start="2009-02", end="2016-12"
        ),
        Fact(Kind.CERTIFICATE, "ACA", "ICAEW", end="2005-11"),
        Fact(Kind.EDUCATION, "Economics", "Northwold University", details={"studyType": "BA"}),
    ),
)

GRADUATE = Career(
    Profile("Lena Wrobel", summary="Absolventin der Betriebswirtschaftslehre."),
    (
        Fact(
            Kind.EDUCATION,
            "Betriebswirtschaftslehre",
            "Hochschule Grünau",
            start="2022-10",
            end="present",
            details={"studyType": "Bachelor"},
        ),
        Fact(Kind.EDUCATION, "Abitur", "Gymnasium Grünau", end="2022-06"),
        Fact(
            Kind.VOLUNTEERING,
            "Jugendleiterin",
            "Ruderverein Grünau",
            start="2020",
            end="2023",
            achievements=achieved("Ferienlager für 40 Kinder geplant und durchgeführt"),
        ),
        Fact(Kind.SKILL, "MS Office"),
    ),
    (Story("Boot gekentert", "Ein Boot kenterte", action="Erste Hilfe geleistet"),),
)

DEVELOPER = Career(
    Profile("Tove Lindqvist", "Software engineer"),
    (
        Fact(
            Kind.POSITION,
            "Backend developer",
            "Kestrel Mill",
            start="2020-01",
            end="2024-06",
            achievements=achieved(
                "Moved the billing service from PHP to Kotlin and PostgreSQL",
                "Set up builds on GitHub Actions and ran them on Kubernetes",
            ),
        ),
        Fact(Kind.POSITION, "Web developer", "Fen Studio", start="2017", end="2019"),
        Fact(
            Kind.PROJECT,
            "Tide tables",
            start="2021-01",
            end="2021-12",
            summary="A page in TypeScript",
        ),
        Fact(Kind.SKILL, "Languages", details={"keywords": ["JS", "Go", "Python"]}),
    ),
)

EVERYBODY = (NURSE, DRIVER, CHEF, TEACHER, CFO, GRADUATE, DEVELOPER)
