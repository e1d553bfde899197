"""A first reading of a posting, in four languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.posting import Level, PostingWords, read_posting

GERMAN = """Pflegefachkraft (m/w/d) in Leipzig
Die Klinikum Nordtal GmbH sucht zum nächstmöglichen Zeitpunkt eine Pflegefachkraft (m/w/d).
Standort: Leipzig
Vergütung: 3.400 bis 3.900 € brutto im Monat
Bewerbungsfrist: 15. März 2026
https://klinikum.example/karriere/123"""
FRENCH = """Infirmier H/F
Entreprise : Hôpital Saint-Roch
Lieu : Lyon
Nous recherchons un infirmier pour notre service de nuit.
Salaire : 2 300 € à 2 700 € brut par mois
Candidature avant le 3 mai 2026"""
SPANISH = """Jefa de cocina
Hotel Miramar busca una jefa de cocina con 5 años de experiencia.
Ubicación: Málaga
Salario: 24.000 - 28.000 € al año
Plazo hasta el 30 de abril de 2026"""
ENGLISH = """Senior Data Engineer at Kestrel Cold Chain
Kestrel raised $5 million in 2024. We are looking for someone who keeps the pipes clean.
Salary: £55,000 - £60,000 per annum.
Closing date: 12 January 2026. See https://kestrel.example and https://kestrel.example/jobs/7."""


def _values(words: PostingWords) -> list[str]:
    found = (words.role, words.employer, words.place, words.pay, words.closing, words.link)
    return [each.value if each else "" for each in found]


@pytest.mark.parametrize(
    ("text", "values", "language"),
    [
        (
            GERMAN,
            [
                "Pflegefachkraft",
                "Klinikum Nordtal GmbH",
                "Leipzig",
                "3.400 bis 3.900 € brutto im Monat",
                "2026-03-15",
                "https://klinikum.example/karriere/123",
            ],
            "de",
        ),
        (
            FRENCH,
            [
                "Infirmier",
                "Hôpital Saint-Roch",
                "Lyon",
                "2 300 € à 2 700 € brut par mois",
                "2026-05-03",
                "",
            ],
            "fr",
        ),
        (
            SPANISH,
            [
                "Jefa de cocina",
                "Hotel Miramar",
                "Málaga",
                "24.000 - 28.000 € al año",
                "2026-04-30",
                "",
            ],
            "es",
        ),
        (
            ENGLISH,
            [
                "Senior Data Engineer",
                "Kestrel Cold Chain",
                "",
                "£55,000 - £60,000 per annum",
                "2026-01-12",
                "https://kestrel.example/jobs/7",
            ],
            "en",
        ),
    ],
)
def test_a_posting_is_read_in_its_language(text: str, values: list[str], language: str):
    words = read_posting(text)
    assert (_values(words), words.language) == (values, language)


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(GERMAN.split() + ENGLISH.split() + ["\n", ":"]), max_size=40).map(
        " ".join
    )
)
def test_what_is_found_stands_where_it_says(text: str):
    words = read_posting(text)
    verbatim = [words.role, words.employer, words.place, words.pay, words.link]
    assert all(each.value == text[each.start : each.end] for each in verbatim if each)


@pytest.mark.parametrize("text", ["", "\n\n", "Hello.", "We had soup."])
def test_a_text_that_says_nothing_is_left_unread(text: str):
    assert _values(read_posting(text)) == [""] * 6


@pytest.mark.parametrize(
    ("phrase", "closing"),
    [
        ("Apply by March 3, 2026", "2026-03-03"),
        ("Applications close on 3rd of March 2026", "2026-03-03"),
        ("Deadline: 2026-03-03", "2026-03-03"),
        ("Bewerbungsschluss ist der 03.03.2026", "2026-03-03"),
        ("Apply by 25/03/2026", "2026-03-25"),
        ("Apply by 03/25/2026", "2026-03-25"),
        ("Apply by 3/4/2026", ""),
        ("Apply by 31 February 2026", ""),
        ("We were founded on 3 March 2001. Apply by phone", ""),
    ],
)
def test_the_closing_date_is_read_or_left_out(phrase: str, closing: str):
    found = read_posting(f"Cook\n{phrase} with us for the place.").closing
    assert (found.value if found else "") == closing


@pytest.mark.parametrize(
    ("read_on", "closing"),
    [(date(2025, 11, 1), "2026-03-03"), (date(2026, 3, 3), "2026-03-03")],
)
def test_a_day_without_a_year_is_the_next_one(read_on: date, closing: str):
    found = read_posting("Cook\nApply by 3 March.", read_on=read_on).closing
    assert found
    assert found.value == closing


def test_a_day_without_a_year_is_left_out_if_the_day_of_reading_is_unknown():
    assert read_posting("Cook\nApply by 3 March.").closing is None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Chief Executive", Level.EXECUTIVE),
        ("Filialleiterin", Level.LEAD),
        ("Store Manager", Level.LEAD),
        ("Senior Nurse", Level.SENIOR),
        ("Werkstudentin Marketing", Level.STUDENT),
        ("Junior Cook", Level.ENTRY),
        ("Electrician\nYou have 3 years of experience in housing.", Level.MID),
        ("Electrician", None),
    ],
)
def test_the_level_is_guessed_from_title_or_years(text: str, level: Level | None):
    assert read_posting(text).level == level


def test_money_that_is_not_pay_is_left_out():
    assert read_posting("Cook\nWe raised $5 million and sold 300 € of soup.").pay is None


# What grew with the square would run for minutes; a plain reading is over in one or two seconds.
@pytest.mark.long
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "part", ["A ", "Aa Bb, ", "1 ", "1.000 ", "€", "Company:\n", "looking for a "]
)
def test_two_hundred_kilobytes_are_read_to_their_end(part: str):
    assert read_posting(part * (200_000 // len(part)) + "\n\nApply by 3 May 2031.")
