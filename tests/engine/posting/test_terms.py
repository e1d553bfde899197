"""Contract, hours, place, start, pay and the way to apply, as postings tell them."""

from datetime import date

import pytest

from engine.posting import texts
from nextround.engine.posting import Pay, Posting, posting_of
from nextround.engine.posting.pay import pay_in

TODAY = date(2026, 10, 1)


def read(text: str) -> Posting:
    return posting_of(text, read_on=TODAY)


def values(of: object) -> dict[str, str]:
    """Return what is told, by its name."""
    told = {name: getattr(of, name) for name in of.__slots__}
    return {name: found.value for name, found in told.items() if found}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            texts.NURSE,
            {
                "contract": "permanent",
                "hours": "full-time",
                "week_hours": "37.5",
                "reference": "412-AM-77",
            },
        ),
        (
            texts.GERMAN_NURSE,
            {
                "contract": "temporary",
                "length": "2 years",
                "hours": "part-time",
                "week_hours": "30",
                "shift": "Schichtdienst",
                "start": "zum nächstmöglichen Zeitpunkt",
                "reference": "2026-117",
            },
        ),
        (
            texts.GERMAN_OFFICE,
            {
                "contract": "permanent",
                "hours": "full-time",
                "start": "2027-09-01",
                "reference": "63-12",
            },
        ),
        (
            texts.FRENCH_DRIVER,
            {"contract": "temporary", "length": "6 months", "hours": "full-time"},
        ),
        (
            texts.SPANISH_TEACHER,
            {"contract": "temporary", "length": "9 months", "hours": "full-time"},
        ),
        (
            texts.MARKETING,
            {"remote": "hybrid", "remote_days": "Two days a week in the office"},
        ),
        (texts.ITALIAN_NURSE, {"contract": "permanent", "shift": "turni"}),
    ],
)
def test_the_terms_are_read_in_their_language(text: str, terms: dict[str, str]):
    assert values(read(text).terms) == terms


@pytest.mark.parametrize(
    ("text", "remote"),
    [
        ("This is a fully remote position.", "remote"),
        ("Location: Remote", "remote"),
        ("Hybrid working, 2 days a week in the office.", "hybrid"),
        ("3 jours de télétravail par semaine.", "hybrid"),
        ("This is not a remote position.", None),
        ("You look after a remote valley and its hybrid tea roses.", None),
        ("An on-site role in Hull.", "on-site"),
    ],
)
def test_where_the_work_is_done_from_is_read_or_left_out(text: str, remote: str | None):
    assert values(read(f"Gardener\n{text}").terms).get("remote") == remote


@pytest.mark.parametrize(
    ("text", "applying"),
    [
        (texts.TRUCK_DRIVER, {"mail": "jobs@harlan.example", "phone": "555-0100"}),
        (texts.NURSE, {"mail": "moira.pell@harrowvale.example", "person": "Moira Pell"}),
        (texts.GERMAN_OFFICE, {"phone": "0711 555 0123", "person": "Jutta Brandes"}),
        (texts.DELIVERY_DRIVER_IN_PROSE, {"by_letter": "Apply in person"}),
        (texts.GRADUATE, {"link": "https://tarnwater.example/graduates"}),
    ],
)
def test_the_way_to_apply_is_read(text: str, applying: dict[str, str]):
    assert values(read(text).applying) == applying


@pytest.mark.parametrize(
    ("text", "employer", "place"),
    [
        (texts.NURSE, "Harrow Vale Hospital NHS Trust", None),
        (texts.TRUCK_DRIVER, "Harlan Freight Lines", "Toledo"),
        (texts.MECHANIC_ON_ONE_LINE, None, "Omaha"),
        (texts.DIRECTOR_IN_PROSE, "Brackwell Housing", None),
        (texts.MARKETING, "Fennimore Teas", "Bristol"),
        (texts.GERMAN_OFFICE, "Stadt Amselfurt", None),
        (texts.GERMAN_WAREHOUSE, "Kranich Logistik GmbH", "Hamm"),
        (texts.FRENCH_COOK, "Les Trois Tilleuls", "Annecy"),
        (texts.FRENCH_DRIVER, "Transports Vauclair", "Dijon"),
        (texts.SPANISH_TEACHER, "Colegio Valdeluz", "Zaragoza"),
        (texts.ITALIAN_NURSE, "Casa di Cura Villa Serena", "Parma"),
    ],
)
def test_employer_and_place_are_read_where_they_stand_in_passing(
    text: str, employer: str | None, place: str | None
):
    words = read(text).words
    found = [each.value if each else None for each in (words.employer, words.place)]
    assert found == [employer, place]


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        ("£31,049 - £37,796 per annum", Pay(31_049, 37_796, "GBP", "year")),
        ("$0.58 - $0.65 per mile", Pay(0.58, 0.65, "USD", "mile")),
        ("$22 an hour", Pay(22, None, "USD", "hour")),
        ("14,80 € pro Stunde", Pay(14.8, None, "EUR", "hour")),
        ("3.400 bis 3.900 € brutto im Monat", Pay(3_400, 3_900, "EUR", "month")),
        ("2 300 € brut par mois", Pay(2_300, None, "EUR", "month")),
        ("40 - 50k GBP", Pay(40_000, 50_000, "GBP", "year")),
        ("45,000 to 55,000 GBP a year", Pay(45_000, 55_000, "GBP", "year")),
        ("up to $900 a week", Pay(0, 900, "USD", "week")),
        ("Entgeltgruppe 9b TVöD", None),
        ("competitive", None),
    ],
)
def test_pay_is_read_as_numbers(words: str, pay: Pay | None):
    assert pay_in(words) == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        (texts.NURSE, "£31,049 - £37,796 per annum"),
        (texts.MARKETING, "£45,000-£52,000"),
        (texts.GERMAN_OFFICE, "Entgeltgruppe 9b TVöD"),
        (texts.DUTCH_WAREHOUSE, "€ 15,20 bruto per uur"),
    ],
)
def test_the_words_for_pay_are_found_without_a_label(text: str, pay: str):
    found = read(text).words.pay
    assert found
    assert found.value == pay


def test_the_last_day_may_stand_behind_the_link_to_apply_at():
    closing = read(texts.GRADUATE).words.closing
    assert closing
    assert closing.value == "2026-11-30"
