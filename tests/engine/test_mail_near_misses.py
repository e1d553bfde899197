"""Mails that use the words of a rejection and are none, and the other way about."""

import pytest

from nextround.engine.mail import Mail, understand


def _understood(body: str, *, subject: str = "", sender: str = ""):
    return understand(Mail(subject, sender, body))


NO = "We regret that you have not been selected for the position of night porter."


def test_a_no_below_a_quoted_line_is_the_earlier_mail():
    body = f"Could you come in for an interview on Monday at ten?\n\nOn 3 May Ann wrote:\n> {NO}"
    assert _understood(body).label == "interview"


def test_a_no_below_the_head_of_an_earlier_mail_is_not_read():
    body = (
        "Can you join us for an interview on Tuesday at 9?\n\n"
        f"From: Ann Voss\nSent: Monday\nTo: Sam\nSubject: Night porter\n\n{NO}"
    )
    assert _understood(body).label == "interview"


def test_a_mail_passed_on_without_a_word_is_read_itself():
    assert _understood(f"---------- Forwarded message ----------\n\n{NO}").label == "rejection"


@pytest.mark.parametrize(
    "footer",
    [
        "Data protection: if you are rejected we delete your personal data after six months.",
        "Hinweis zum Datenschutz: Im Fall einer Absage löschen wir Ihre Daten.",
        "Vos données sont supprimées en cas de refus, conformément au RGPD.",
        "Protección de datos: en caso de ser descartado se borran sus datos.",
    ],
)
def test_a_footer_about_rejected_people_is_no_rejection(footer):
    body = f"Thank you, your application has been received and will be read.\n\n{footer}"
    assert _understood(body, subject="Application received").label == "received"


@pytest.mark.parametrize(
    "receipt",
    [
        "We have received your application. If you are not selected, we will let you know.",
        "Wir haben Ihre Bewerbung erhalten. Sollten wir andere wählen, melden wir uns.",
        "Nous avons bien reçu votre candidature. Si elle n'est pas retenue, nous vous le dirons.",
        "Hemos recibido tu candidatura. Si no eres seleccionado, te avisaremos.",
    ],
)
def test_what_would_happen_if_not_chosen_is_no_rejection(receipt):
    assert _understood(receipt).label == "received"


def test_a_receipt_that_regrets_it_cannot_answer_each_is_a_receipt():
    body = (
        "Thank you for applying, your application has reached us. "
        "Unfortunately we are unable to reply to every applicant individually."
    )
    assert _understood(body).label == "received"


@pytest.mark.parametrize(
    "called_off",
    [
        "Sorry, I have to cancel your interview tomorrow. I will send a new date next week.",
        "Leider muss ich den Termin für das Gespräch morgen absagen. Ein neuer Termin folgt.",
        "Je dois malheureusement annuler l'entretien de demain. Je vous propose un autre créneau.",
        "Lo siento, tengo que cancelar la entrevista de mañana. Te doy otra fecha.",
    ],
)
def test_a_date_called_off_is_no_rejection(called_off):
    understanding = _understood(called_off)
    assert understanding.label == "interview"
    assert understanding.facts["interview_cancelled"].value is True


@pytest.mark.parametrize(
    "alive",
    [
        "The decision on the clerk position is delayed by two weeks. You are still in the running.",
        "Die Entscheidung über die Stelle verzögert sich. Ihre Bewerbung bleibt im Verfahren.",
        "La décision pour le poste prend du retard. Votre candidature reste à l'étude.",
        "La decisión sobre el puesto se retrasa. Tu candidatura sigue adelante.",
    ],
)
def test_a_delay_with_the_application_alive_is_no_rejection(alive):
    assert _understood(alive).label == "other"


def test_what_a_newsletter_quotes_is_said_to_nobody():
    body = (
        "Dear readers, this week: why 'we have decided to move forward with other candidates' "
        "hurts so much. Listen to the podcast. Unsubscribe."
    )
    assert _understood(body, subject="The Monday letter").label != "rejection"


def test_a_question_is_no_answer():
    body = "Were you not selected? Upgrade your CV with our webinar this week. Unsubscribe."
    assert _understood(body).label != "rejection"


def test_a_post_refused_and_another_offered_for_a_talk_are_both_told():
    body = (
        "We have decided to go ahead with another candidate for the post of planner. "
        "But could you come in for an interview for our buyer role on Monday at ten?"
    )
    understanding = _understood(body)
    assert {understanding.label, understanding.also} == {"rejection", "interview"}


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("Leider muessen wir Ihnen fuer das Vorstellungsgesprach absagen, Stelle vergeben.", "de"),
        ("Su candidatura no ha sido seleccionad@ para el puesto.", "es"),
        ("Votre candidature n'a pas ete retenu(e) pour ce poste.", "fr"),
        ("Wir haben uns für eine andere Bewerber/in entschieden.", "de"),
    ],
)
def test_missing_accents_and_double_endings_are_read(written, language):
    understanding = _understood(written)
    assert (understanding.label, understanding.language) == ("rejection", language)


def test_the_words_shown_are_those_that_say_it():
    body = f"Dear Sam,\n\nThank you for coming in.\n{NO}\n\nKind regards"
    assert NO.rstrip(".") in [span.text for span in _understood(body).words]


def test_a_mail_that_says_nothing_rests_on_nothing():
    understanding = _understood("Lunch?")
    assert (understanding.label, understanding.words, understanding.facts) == ("other", (), {})
