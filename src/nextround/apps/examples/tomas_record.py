"""Tomas Brandt's record, as facts. He, his employers and everyone named are invented."""

from datetime import date, timedelta

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)

_CV = "Lebenslauf Tomas Brandt.txt"
# How long before the first application the warehouse closed.
_CLOSED = timedelta(days=150)


def _done(german: str, english: str, *, checked: tuple[str, ...] = ()) -> Achievement:
    wordings = (Wording(german, language="de"), Wording(english, Style.SHORT, "en"))
    return Achievement(wordings, checked, Origin(_CV, words=german))


_FACTS = (
    Fact(
        Kind.POSITION,
        name="Fahrer Nah- und Fernverkehr",
        organisation="Hansen & Wiek Großhandel",
        place="Heidesand",
        start="2009-04",
        end="2014-03",
        achievements=(
            _done(
                "Fünf Jahre mit dem Gliederzug, Kühlware und Trockenware, ohne eigenen Unfall",
                "Five years with an articulated lorry, chilled and dry goods, no accident of mine",
            ),
        ),
        origin=Origin(
            _CV,
            words="Fahrer Nah- und Fernverkehr, Hansen & Wiek Großhandel, 2009 bis 2014",
        ),
    ),
    Fact(
        Kind.EDUCATION,
        name="Berufskraftfahrer",
        organisation="Berufsschule Heidesand",
        start="2005-08",
        end="2008-07",
        details={"studyType": "Ausbildung", "score": "gut"},
    ),
    Fact(
        Kind.CERTIFICATE,
        name="Führerschein C+E",
        organisation="Führerscheinstelle Heidesand",
        end="2008",
        origin=Origin(_CV, words="Führerschein C+E mit Modulen bis nächstes Jahr"),
    ),
    Fact(Kind.CERTIFICATE, "Staplerschein", origin=Origin(_CV, words="Staplerschein")),
    Fact(
        Kind.CERTIFICATE,
        name="Ausbildereignung",
        organisation="Handelskammer",
        end="2019",
        origin=Origin(_CV, words="Ausbilderschein 2019"),
    ),
    Fact(Kind.SKILL, "Dienstplanung", details={"level": "Sechs Wochen im Voraus"}),
    Fact(Kind.SKILL, "Lagerprogramme", details={"level": "Zwei, das zweite eingeführt"}),
    Fact(Kind.SKILL, "Kühlkette", details={"keywords": ["Frische", "Trockenware"]}),
    Fact(Kind.LANGUAGE, "Deutsch", details={"fluency": "Muttersprache"}),
    Fact(Kind.LANGUAGE, "Polnisch", details={"fluency": "Von der Großmutter"}),
    Fact(Kind.LANGUAGE, "Englisch", details={"fluency": "Für die Arbeit"}),
    Fact(
        Kind.VOLUNTEERING,
        name="Gerätewart",
        organisation="Freiwillige Feuerwehr Heidesand",
        start="2012",
        end="present",
    ),
    Fact(Kind.MEMBERSHIP, "Mitglied", "Gewerkschaft", start="2010", end="present"),
    Fact(Kind.INTEREST, "Bienen"),
)
_STORY = Story(
    "The two warehouses",
    situation="Two sites were to become one, in the busiest quarter, with the ferries on strike.",
    task="To bring the night shift over without a delivery failing.",
    action="I asked the drivers first which nights they could not, wrote the rota six weeks "
    "ahead, and moved the fresh goods last.",
    result="Nine weeks, and not one delivery failed. Sick leave of the night fell below that of "
    "the day.",
    about=0,
)


def record(today: date) -> Career:
    """Return what Tomas wrote down; his warehouse closed some months before `today`."""
    return Career(
        profile=Profile(
            name="Tomas Brandt",
            label="Schichtleiter und Berufskraftfahrer",
            email="tomas@brandt.example",
            summary="Fünf Jahre gefahren, zehn geplant. Ich frage erst die Fahrer.",
            location={"city": "Heidesand"},
        ),
        facts=(_shift_lead(today - _CLOSED), *_FACTS),
        stories=(_STORY,),
    )


def _shift_lead(closed_on: date) -> Fact:
    return Fact(
        Kind.POSITION,
        name="Schichtleiter Lager",
        organisation="Hansen & Wiek Großhandel",
        place="Heidesand",
        start="2014-04",
        end=f"{closed_on:%Y-%m}",
        summary="Nachtschicht, drei Tore, Frische und Trockenware.",
        achievements=(
            _done(
                "26 Leute in der Nachtschicht, drei Tore, Frische und Trockenware",
                "26 people on the night shift, three docks, fresh and dry goods",
                checked=("26", "drei", "three"),
            ),
            _done(
                "Zusammenlegung zweier Lager in neun Wochen, ohne dass eine Lieferung ausfiel",
                "Two warehouses made one in nine weeks without a failed delivery",
                checked=("neun", "nine", "Two"),
            ),
            _done(
                "Pickfehler von 9 auf 4 je tausend, mit einer Liste, die noch an der Wand hängt",
                "Picking errors from 9 to 4 in a thousand, with a list that still hangs there",
            ),
            _done(
                "Krankenstand der Nacht unter dem des Tages, seit der Dienstplan sechs Wochen "
                "vorher steht",
                "Sick leave of the night below that of the day, with a rota six weeks ahead",
            ),
        ),
        origin=Origin(
            _CV, words="Schichtleiter Lager, Hansen & Wiek Großhandel, 2014 bis zur Schließung"
        ),
    )
