"""What postings of many trades ask, in eight languages; all of them are invented."""

import pytest

from engine.posting import texts
from nextround.engine.posting import Requirement, requirements_of


def told(asked: Requirement) -> str:
    return f"{'must' if asked.must else 'nice'} {asked.kind}: {asked.text}"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            texts.NURSE,
            [
                "must licence: Registered Nurse with current NMC PIN",
                "must education: Degree or diploma in nursing",
                "nice skill: Mentorship qualification",
                "must experience: Experience of working in an acute setting",
                "must availability: Able to work nights and weekends in a rota",
                "nice experience: Experience of IV administration",
                "must licence: enhanced DBS check",
            ],
        ),
        (
            texts.TRUCK_DRIVER,
            [
                "must licence: Valid Class A CDL with hazmat endorsement",
                "must right-to-work: At least 23 years of age",
                "must experience: Minimum 2 years of verifiable tractor-trailer experience",
                "must licence: Clean MVR",
                "must availability: no more than 2 moving violations in the last 3 years",
                "must availability: Ability to lift up to 50 lbs",
                "nice education: High school diploma or GED",
            ],
        ),
        (
            texts.MECHANIC_ON_ONE_LINE,
            [
                "must education: High school diploma or GED",
                "must experience: 3+ years of diesel experience",
                "nice licence: ASE certification",
                "must availability: own tools",
                "must availability: able to lift 75 pounds",
                "must availability: available to work weekends and second shift",
                "must availability: Ability to pass a background check and drug test",
            ],
        ),
        (
            texts.DELIVERY_DRIVER_IN_PROSE,
            [
                "must licence: valid Class B CDL",
                "nice licence: Class A",
                "must licence: good driving record and a current DOT medical card",
                "nice experience: Previous beverage delivery experience",
                "must availability: able to lift 50 lbs. repeatedly",
            ],
        ),
        (
            texts.DIRECTOR_IN_PROSE,
            [
                "must skill: recognised accountancy qualification",
                "must experience: at least ten years' experience in a senior finance role",
                "nice skill: know the housing sector",
                "must skill: able to explain numbers to people who do not like them",
                "must licence: full driving licence",
                "nice language: French",
            ],
        ),
        (
            texts.GRADUATE,
            [
                "must education: 2:1 or above in civil or environmental engineering",
                "must right-to-work: right to work in the UK",
                "must skill: able to explain your work to people who are not engineers",
                "nice tool: experience of AutoCAD or GIS",
                "must licence: full UK driving licence",
            ],
        ),
        (
            texts.MARKETING,
            [
                "must experience: 5+ years' experience in consumer marketing",
                "must tool: Google Analytics",
                "must tool: Klaviyo",
                "must tool: Shopify",
                "nice experience: Experience in food or drink",
                "nice language: Spoken Japanese",
            ],
        ),
        (
            texts.GERMAN_NURSE,
            [
                "must education: Abgeschlossene Ausbildung als Pflegefachkraft",
                "must experience: Mindestens 2 Jahre Berufserfahrung, "
                "idealerweise in der Geriatrie",
                "must availability: Bereitschaft zum Schichtdienst",
                "nice licence: Führerschein Klasse B",
                "must language: Sehr gute Deutschkenntnisse in Wort und Schrift (B2)",
                "must behaviour: Teamfähigkeit",
                "must behaviour: Zuverlässigkeit",
                "must behaviour: Einfühlungsvermögen",
                "nice tool: Sicherer Umgang mit MS Office",
            ],
        ),
        (
            texts.GERMAN_OFFICE,
            [
                "must education: abgeschlossenes Studium (Bachelor oder Dipl.-FH) im Bereich "
                "Verwaltung oder Architektur",
                "nice skill: Kenntnisse im Bauordnungsrecht",
                "must licence: Führerschein der Klasse B",
                "must availability: Bereitschaft, den privaten Pkw dienstlich zu nutzen",
                "must behaviour: selbstständige und sorgfältige Arbeitsweise",
            ],
        ),
        (
            texts.GERMAN_WAREHOUSE,
            [
                "nice licence: Staplerschein",
                "must language: Du sprichst Deutsch auf Niveau A2",
                "must availability: Bereitschaft zur Arbeit im Zwei-Schicht-System",
            ],
        ),
        (
            texts.FRENCH_COOK,
            [
                "must education: Titulaire d'un CAP cuisine ou d'un bac pro",
                "must experience: expérience de 3 ans minimum sur un poste similaire",
                "must licence: Maîtrise des normes HACCP",
                "nice language: Anglais courant",
                "must behaviour: Rigueur",
                "must behaviour: ponctualité",
                "must behaviour: esprit d'équipe",
                "must availability: Disponible le week-end et le soir",
            ],
        ),
        (
            texts.FRENCH_DRIVER,
            [
                "must licence: Permis CE",
                "must licence: carte conducteur",
                "must experience: au moins 1 an d'expérience en conduite SPL",
                "nice licence: L'ADR",
                "must behaviour: autonome",
                "must behaviour: ponctuel",
                "must behaviour: rigoureux",
            ],
        ),
        (
            texts.SPANISH_TEACHER,
            [
                "must education: Grado en Matemáticas o Física",
                "must experience: Experiencia mínima de 2 años en docencia",
                "must language: Nivel de inglés B2",
                "must licence: Certificado de delitos de naturaleza sexual",
                "nice tool: Moodle",
                "nice tool: GeoGebra",
                "nice tool: Excel",
                "nice behaviour: Capacidad de trabajo en equipo",
            ],
        ),
        (
            texts.ITALIAN_NURSE,
            [
                "must licence: Laurea in Infermieristica e iscrizione all'albo",
                "must experience: Almeno 1 anno di esperienza in reparto",
                "must availability: Disponibilità a lavorare su turni, anche notturni",
            ],
        ),
        (
            texts.DUTCH_WAREHOUSE,
            [
                "nice experience: Ervaring in een magazijn",
                "must licence: heftruckcertificaat",
            ],
        ),
        (
            texts.DANISH_TEACHER,
            [
                "must education: uddannet pædagog",
                "must experience: mindst 2 års erfaring",
                "nice licence: kørekort",
            ],
        ),
        (
            texts.PORTUGUESE_DRIVER,
            [
                "must licence: Carta de condução C+E e CAM válidos",
                "must experience: Experiência mínima de 3 anos em transporte internacional",
                "nice language: Conhecimentos de espanhol",
            ],
        ),
    ],
)
def test_a_posting_asks_each_thing_with_its_kind_and_weight(text: str, asked: list[str]):
    assert [told(one) for one in requirements_of(text)] == asked


@pytest.mark.parametrize("text", texts.ALL)
def test_each_requirement_stands_where_it_says(text: str):
    found = requirements_of(text)
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]
