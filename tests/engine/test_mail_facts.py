"""What a mail states besides its kind, with the words that state it."""

from datetime import date

import pytest

from nextround.engine.mail import Mail, understand

SENT = date(2027, 3, 1)


def _facts(body: str, *, subject: str = "", sender: str = "", sent_on: date | None = SENT):
    return understand(Mail(subject, sender, body, sent_on)).facts


def _values(body: str, *, subject: str = "", sender: str = "", sent_on: date | None = SENT):
    facts = _facts(body, subject=subject, sender=sender, sent_on=sent_on)
    return {name: fact.value for name, fact in facts.items()}


REFUSED = "we regret that you were not selected for the position of night porter"


def test_the_employer_is_read_from_the_sender_without_the_office():
    assert _values("Hello", sender="Tarn Mills Recruiting <jobs@tarnmills.example>")[
        "employer"
    ] == ("Tarn Mills")


def test_a_fact_says_where_in_the_sender_it_stands():
    sender = ' "Tarn Mills Careers" <jobs@tarnmills.example>'
    fact = _facts("Hello", sender=sender)["employer"]
    assert (fact.where, sender[fact.start : fact.end]) == ("sender", "Tarn Mills")


def test_the_employer_is_read_from_the_address_if_nothing_else_names_it():
    assert _values("Hello", sender="HR <hr@halle-druckerei.example>")["employer"] == (
        "Halle Druckerei"
    )


@pytest.mark.parametrize(
    "sender",
    [
        "Workday <no-reply@myworkday.com>",
        "<no-reply@us.greenhouse-mail.io>",
        "Notifications <notifications@smartrecruiters.com>",
        "<noreply@ashbyhq.com>",
        "<no-reply@hire.lever.co>",
        "<talent@icims.com>",
        "Ada <ada@gmail.com>",
    ],
)
def test_the_system_that_sends_is_never_the_employer(sender):
    assert "employer" not in _values("your application has been received", sender=sender)


def test_the_employer_a_system_writes_for_is_found_in_the_body():
    body = "Thank you for applying for the Fitter position at Tarn Mills."
    assert _values(body, sender="<no-reply@us.greenhouse-mail.io>")["employer"] == "Tarn Mills"


def test_the_account_at_a_system_names_the_employer():
    body = "your application has been received"
    assert _values(body, sender="Workday <tarnmills@myworkday.com>")["employer"] == "Tarnmills"


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Thank you for your interest in the Night Porter position.", "Night Porter"),
        ("your application for Data Steward was received", "Data Steward"),
        ("vielen Dank für Ihre Bewerbung als Anlagenmechaniker.", "Anlagenmechaniker"),
        ("Wir suchen eine Pflegefachkraft (m/w/d) für unser Haus.", "Pflegefachkraft"),
        ("Votre candidature au poste de chargé de projet est bien arrivée.", "chargé de projet"),
        ("Hemos recibido tu candidatura para el puesto de auxiliar de farmacia.", "auxiliar de"),
    ],
)
def test_the_role_is_read_in_the_words_of_the_mail(body, role):
    assert str(_values(body)["role"]).startswith(role)


def test_a_double_ending_is_no_part_of_a_role():
    assert _values("Proceso selectivo de Trabajador/a Social")["role"] == "Trabajador Social"


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("You came third.", "rank", 3),
        ("You were the runner-up.", "rank", 2),
        ("Sie standen auf Platz 4.", "rank", 4),
        ("You are number 12 in order of merit.", "rank", 12),
        ("Ha obtenido usted el quinto lugar.", "rank", 5),
        ("Six of you came on the day.", "finalists", 6),
        ("Sie waren mit zwei weiteren in der letzten Runde.", "finalists", 3),
        ("Erais cuatro.", "finalists", 4),
        ("It was between you and one other.", "finalists", 2),
        ("There were 25 posts.", "places", 25),
        ("The panel appointed an internal candidate.", "internal_candidate", True),
        ("Die Stelle wird intern besetzt.", "internal_candidate", True),
        ("Le poste a été pourvu en interne.", "internal_candidate", True),
        ("Se ha cubierto por promoción interna.", "internal_candidate", True),
        ("The position has been cancelled.", "cancelled", True),
        ("Die Stelle wird nicht nachbesetzt.", "cancelled", True),
        ("Le poste est supprimé.", "cancelled", True),
        ("La plaza queda desierta.", "cancelled", True),
        ("It was a very close decision.", "close", True),
        ("We cannot sponsor a visa for this job.", "sponsorship", True),
    ],
)
def test_a_rejection_tells_how_it_stood(said, name, value):
    body = f"Dear Sam, {REFUSED}. {said}"
    facts = _facts(body)
    assert facts[name].value == value
    assert facts[name].start >= body.index(said)


def test_what_a_rejection_only_supposes_is_no_fact():
    assert "cancelled" not in _values(f"{REFUSED}. If the position is cancelled we will write.")


@pytest.mark.parametrize(
    ("body", "stage"),
    [
        (f"After reviewing your application, {REFUSED}.", "application"),
        (f"Thank you for the interview. {REFUSED}.", "interview"),
        (f"Thank you for coming to the assessment day. {REFUSED}.", "assessment"),
        ("We hereby withdraw our offer of employment.", "offer"),
    ],
)
def test_a_rejection_tells_where_it_ended(body, stage):
    assert _values(body)["stage"] == stage


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("on Thursday 11 March at 10:30", "2027-03-11T10:30"),
        ("on March 11, 2027 at 2 pm", "2027-03-11T14:00"),
        ("am Donnerstag, 11.03.2027, um 9 Uhr", "2027-03-11T09:00"),
        ("am 11. März um halb sieben", "2027-03-11T06:30"),
        ("le jeudi 11 mars 2027 à 15 h 30", "2027-03-11T15:30"),
        ("el jueves 11 de marzo a las 9", "2027-03-11T09:00"),
        ("on 2027-03-11 at 08.45", "2027-03-11T08:45"),
        ("on 4 January at 10:00", "2028-01-04T10:00"),
    ],
)
def test_the_hour_of_an_interview_is_read(said, at):
    body = f"We would like to invite you to an interview {said}."
    assert _values(body)["interview_at"] == at


def test_a_day_without_a_year_is_unknown_if_the_mail_has_no_date():
    body = "We would like to invite you to an interview on 11 March at 10:30."
    assert "interview_at" not in _values(body, sent_on=None)


def test_a_day_that_is_not_in_the_calendar_is_left_out():
    body = "We would like to invite you to an interview on 31 June at 10:30."
    assert "interview_at" not in _values(body)


@pytest.mark.parametrize(
    "said",
    ["by 20 March", "bis zum 20.03.2027", "avant le 20 mars", "antes del 20 de marzo"],
)
def test_the_day_by_which_something_is_due_is_read(said):
    body = f"Please complete the online test and send us the form {said}."
    assert _values(body)["deadline"] == "2027-03-20"
