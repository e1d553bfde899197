"""English and German mails, written before the rules were run on them."""

import pytest

from nextround.engine.mail import Mail, understand

# Label, subject, sender, body. All people and employers are invented.
ENGLISH = [
    (
        "rejection",
        "Trainee Gardener",
        "Moss Hall Estate <office@mosshall.example>",
        "Dear Ben,\n\nWe saw some excellent people for the trainee place and it was a hard call. "
        "In the end the panel gave it to a candidate with two seasons under glass already. "
        "You were the runner-up, and I would happily be a referee for you.\n\nJoan Aldous",
    ),
    (
        "rejection",
        "Status change",
        "Careers portal <noreply@jobs.tarnwater.example>",
        "Pipe Fitter (req. 8841)\nPrevious status: Under review\nNew status: Not progressed\n\n"
        "You can see all your submissions in your profile.",
    ),
    (
        "rejection",
        "Typing test",
        "Registry <registry@countycourt-lund.example>",
        "Dear applicant\n\nThe pass mark for the typing test was 55 words per minute. You reached "
        "48, so we are unable to take you through to the interviews for Court Clerk. You may try "
        "again after six months.",
    ),
    (
        "rejection",
        "Bexley & Roe",
        "Sunil <sunil@brightdesk-agency.example>",
        "Hi Carla, the feedback from Bexley & Roe is in. They liked you but felt the other two "
        "were a bit stronger on Salesforce, so it's a no from them this time. Shall we talk about "
        "the Croydon one?",
    ),
    (
        "rejection",
        "Registrar post",
        "Medical Staffing <staffing@westbeck-hospital.example>",
        "Dear Dr Osman,\n\nFollowing your interview on Tuesday, the committee appointed an "
        "internal applicant. We recognise the effort you put in and would be glad to hear from "
        "you when further posts are advertised.",
    ),
    (
        "rejection",
        "Re: visa question",
        "Recruiting <people@orbitalgrid.example>",
        "Hello Ming,\n\nThank you for being upfront about your visa. As we cannot sponsor work "
        "permits for this role, we have to close your application here.\n\nOrbital Grid Recruiting",
    ),
    (
        "received",
        "Thanks for applying to Farrow Freight",
        "Farrow Freight <jobs@farrowfreight.example>",
        "Hi,\n\nYour application for Transport Planner reached us safely. We read every one. "
        "Should you not be chosen on this occasion we will tell you by email; unfortunately we "
        "can't give individual comments at this stage.",
    ),
    (
        "interview",
        "Thursday",
        "Nora Quill <nora@quillprint.example>",
        "Sorry Adam, I have to call off Thursday's interview, half the print room is down with "
        "flu. I'll suggest a new day on Monday. You're still very much our favourite for the "
        "binder job.",
    ),
    (
        "other",
        "Your mortgage application",
        "Northgate Lending <decisions@northgatelending.example>",
        "Dear Mr Pell, after careful consideration we are unable to proceed with your application "
        "for a mortgage. You may ask for the reasons in writing.",
    ),
    (
        "other",
        "How 12 writers survived rejection",
        "The Inkwell Weekly <hello@inkwellweekly.example>",
        "This week: twelve novelists on the letter that said 'unfortunately we have decided not "
        "to proceed'. Plus a podcast on why you were not selected and what to read next. "
        "Unsubscribe at any time.",
    ),
    (
        "offer",
        "Good news",
        "Marta Bell <marta@pinegrove-nursery.example>",
        "Hi Tess, we would love you to join Pine Grove as nursery assistant! It is 24,100 a year, "
        "37 hours, and you could begin on 3 May. I've attached the paperwork; say yes by Friday?",
    ),
    (
        "action",
        "One more thing",
        "HR <hr@gallowaytiles.example>",
        "Dear Ivo, before we can go any further with your application for kiln operator please "
        "upload a scan of your forklift licence and the completed declaration form.",
    ),
]

GERMAN = [
    (
        "rejection",
        "Ihre Bewerbung bei der Molkerei Hagen",
        "Molkerei Hagen <karriere@molkerei-hagen.example>",
        "Sehr geehrter Herr Baran,\n\nvielen Dank für Ihr Vertrauen. Wir haben uns die "
        "Entscheidung nicht leicht gemacht, uns nun aber für einen Mitbewerber entschieden, dessen "
        "Erfahrung noch besser zum Anforderungsprofil passt. Ihre Unterlagen geben wir zu "
        "unserer Entlastung zurück.\n\nMit freundlichen Grüßen",
    ),
    (
        "rejection",
        "Kurze Info",
        "Silke <silke@yogaraum-nord.example>",
        "Liebe Mia, wir nehmen jetzt doch jemanden aus dem eigenen Team für den Empfang. Sei bitte "
        "nicht traurig, du warst super beim Probetag! Silke",
    ),
    (
        "rejection",
        "Statusänderung",
        "Bewerberportal <noreply@portal.kreiswerke.example>",
        "Ihre Bewerbung 'Netzmonteur' hat einen neuen Status: Abgelehnt. Melden Sie sich an, um "
        "Einzelheiten zu sehen.",
    ),
    (
        "rejection",
        "Ergebnis Eignungstest mittlerer Dienst",
        "Prüfungsamt <pruefung@finanzamt-ostheim.example>",
        "Sehr geehrte Frau Wolff,\n\nim schriftlichen Auswahltest haben Sie 41 von 100 Punkten "
        "erzielt. Die Mindestpunktzahl von 50 wurde damit nicht erreicht; eine Teilnahme am "
        "muendlichen Teil ist daher nicht moeglich.",
    ),
    (
        "rejection",
        "Schreinergeselle",
        "Holzbau Rieger <info@holzbau-rieger.example>",
        "Servus Herr Lang, die Stelle ist seit gestern vergeben. Schade, dass es zeitlich nicht "
        "mehr gepasst hat. Gruß Rieger",
    ),
    (
        "rejection",
        "Rückmeldung vom Kunden",
        "Jana Pohl <pohl@personalkontor.example>",
        "Hallo Herr Yilmaz, der Kunde hat sich gemeldet: leider ging die Entscheidung zugunsten "
        "einer anderen Kandidatin aus. Fachlich waren Sie auf Augenhöhe. Ich suche weiter für Sie.",
    ),
    (
        "received",
        "Eingangsbestätigung",
        "Bewerbermanagement <jobs@stadtwerke-linden.example>",
        "Guten Tag, Ihre Unterlagen für die Ausbildung zum Elektroniker sind eingegangen. Die "
        "Sichtung dauert etwa vier Wochen. Bei einer Absage werden Ihre Daten nach sechs Monaten "
        "gelöscht.",
    ),
    (
        "interview",
        "Ihr Termin bei uns",
        "Praxis Dr. Nagel <praxis@nagel-hno.example>",
        "Liebe Frau Scholz, leider muss ich unser Gespräch am Mittwoch absagen, ich bin krank. "
        "Passt Ihnen stattdessen der 14. Mai um 16 Uhr? Die Stelle als MFA ist weiter frei.",
    ),
    (
        "other",
        "Ihre Anfrage zur Wohnung Birkenweg",
        "Hausverwaltung Kolb <vermietung@kolb-immo.example>",
        "Sehr geehrte Frau Amann, leider hat sich der Eigentümer für einen anderen "
        "Bewerber entschieden. Wir wünschen Ihnen viel Erfolg bei der weiteren Suche.",
    ),
    (
        "other",
        "Rücknahme Ihrer Bewerbung",
        "Personal <personal@glaswerk-sued.example>",
        "Guten Tag, wir bestätigen, dass Sie Ihre Bewerbung als Schichtleiter zurückgezogen haben. "
        "Wir bedauern das und wünschen Ihnen alles Gute.",
    ),
    (
        "offer",
        "Zusage",
        "Kita Sternenzelt <leitung@sternenzelt.example>",
        "Liebe Frau Keller, das Team hat einstimmig Ja gesagt: Wir möchten Sie ab August als "
        "Erzieherin einstellen. Den Arbeitsvertrag finden Sie anbei, bitte unterschrieben zurück.",
    ),
    (
        "action",
        "Fallstudie",
        "Recruiting <recruiting@logiq-beratung.example>",
        "Hallo Tim, als nächsten Schritt bitten wir dich, die angehängte Fallstudie zu bearbeiten "
        "und uns deine Lösung bis 9. Juni 2027 hochzuladen.",
    ),
]


def _label(case: tuple[str, str, str, str]) -> str:
    _, subject, sender, body = case
    return understand(Mail(subject=subject, sender=sender, body=body)).label


@pytest.mark.parametrize("case", ENGLISH, ids=lambda case: f"{case[0]}: {case[1]}")
def test_an_english_mail_is_read_as_what_it_is(case):
    assert _label(case) == case[0]


@pytest.mark.parametrize("case", GERMAN, ids=lambda case: f"{case[0]}: {case[1]}")
def test_a_german_mail_is_read_as_what_it_is(case):
    assert _label(case) == case[0]
