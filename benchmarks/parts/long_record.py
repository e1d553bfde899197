"""A record of forty years and a long posting, both invented."""

from itertools import cycle, islice

from nextround.engine.career.facts import Achievement, Career, Fact, Kind, Profile, Wording
from nextround.engine.posting.requirement import Requirement, RequirementKind

_DONE = (
    "Planned the rota of twenty-two nurses and carers so that no shift stood empty in winter",
    "Drove articulated lorries of forty tonnes between Hamburg and Lyon with load securing",
    "Wrote the month-end close for three companies and cut it from nine working days to four",
    "Taught mathematics to classes of thirty and prepared two year groups for their exams",
    "Cooked for a hundred and forty covers a night and kept food cost under 28 per cent",
    "Moved a service of twelve million requests a day from one database to another in Java",
    "Verhandelte Verträge mit Lieferanten und senkte die Kosten im Einkauf um 11 Prozent",
    "Encadré une équipe de huit personnes et formé quatre apprentis au sein de la cuisine",
    "Atendí a clientes en tres idiomas y resolví reclamaciones en la recepción del hotel",
    "Introduced a new way to hand over between shifts, since taken up by four other wards",
)
_TITLES = (
    "Staff nurse",
    "LKW-Fahrer",
    "Accountant",
    "Mathematics teacher",
    "Sous chef",
    "Software engineer",
    "Einkäufer",
    "Chef de partie",
    "Recepcionista",
    "Ward manager",
)
_ASKED = (
    ("At least 5 years of experience in nursing", RequirementKind.EXPERIENCE, 5),
    ("Java or Kotlin", RequirementKind.TOOL, None),
    ("Driving licence category CE with driver CPC", RequirementKind.LICENCE, None),
    ("Bachelor’s degree in accounting or equivalent experience", RequirementKind.EDUCATION, None),
    ("German at B2 or better", RequirementKind.LANGUAGE, None),
    ("Experience in planning rotas and leading a team", RequirementKind.EXPERIENCE, None),
    ("Reliable, calm under pressure and a team player", RequirementKind.BEHAVIOUR, None),
    ("Menu planning and food cost", RequirementKind.SKILL, None),
    ("Negotiation with suppliers", RequirementKind.SKILL, None),
    ("Right to work in the UK", RequirementKind.RIGHT_TO_WORK, None),
)


def long_record() -> Career:
    """Return forty years in twenty positions with fifteen achievements each."""
    done = cycle(_DONE)
    positions = tuple(
        Fact(
            Kind.POSITION,
            title,
            f"Invented Employer {number}",
            start=f"{1985 + 2 * number}-03",
            end=f"{1987 + 2 * number}-02",
            summary=next(done),
            achievements=tuple(
                Achievement((Wording(f"{text} ({number}, {place})"),))
                for place, text in enumerate(islice(done, 15))
            ),
        )
        for number, title in enumerate(islice(cycle(_TITLES), 20))
    )
    others = (
        Fact(Kind.EDUCATION, "Nursing", "Invented University", end="1985"),
        Fact(Kind.LANGUAGE, "German", details={"fluency": "B2"}),
        *(Fact(Kind.SKILL, f"Skill {number}", details={"keywords": ["Excel"]}) for number in "abc"),
    )
    return Career(Profile("Ira Example", "Nurse"), (*positions, *others))


def many_requirements() -> tuple[Requirement, ...]:
    """Return forty requirements, must and nice in turn."""
    return tuple(
        Requirement(text, 0, len(text), kind, must=bool(number % 2), years=years)
        for number, (text, kind, years) in enumerate(islice(cycle(_ASKED), 40))
    )
