"""Plain German, French and Spanish answers of applicant systems, in their usual surroundings."""

import pytest

from nextround.engine.mail import Mail, understand

# What stands before the sentence and what stands after it, by language.
GERMAN = (
    "Guten Tag Sam,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiter bei der Halden GmbH und "
    "Ihr Interesse an unserem Unternehmen. Ihre Unterlagen haben wir am 4. März erhalten.",
    "Gerne können Sie sich in unserem Talentpool anmelden; neue Stellen finden Sie auf unserer "
    "Karriereseite.\n\nVielfalt ist uns wichtig: Wir freuen uns über alle Bewerbungen, unabhängig "
    "von Alter, Geschlecht, Herkunft oder Behinderung.\n\nBitte nehmen Sie sich zwei Minuten für "
    "eine kurze Umfrage zu Ihrer Erfahrung.\n\nMit freundlichen Grüßen\nIhr Recruiting-Team",
)
FRENCH = (
    "Bonjour Sam,\n\nNous vous remercions de l'intérêt que vous portez à la société Halden. Nous "
    "avons bien reçu votre candidature au poste de comptable le 4 mars.",
    "Nous vous invitons à rejoindre notre vivier de talents et à consulter notre site carrières."
    "\n\nHalden s'engage pour la diversité et étudie toutes les candidatures sans distinction."
    "\n\nMerci de répondre à une courte enquête sur votre expérience."
    "\n\nCordialement,\nL'équipe recrutement",
)
SPANISH = (
    "Hola, Sam:\n\nGracias por tu interés en Halden. Hemos recibido tu candidatura para el puesto "
    "de contable y te agradecemos el tiempo dedicado.",
    "Te invitamos a unirte a nuestra comunidad de talento y a visitar nuestro portal de empleo."
    "\n\nEn Halden apostamos por la diversidad y la igualdad de oportunidades.\n\nNos gustaría que "
    "respondieras una breve encuesta sobre tu experiencia.\n\nUn saludo,\nEl equipo de selección",
)

GERMAN_REFUSALS = """
Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihnen absagen müssen.
Leider können wir Sie bei der Besetzung dieser Stelle nicht berücksichtigen.
Wir haben uns für eine andere Bewerberin entschieden.
Die Stelle wurde inzwischen besetzt.
Ihr Profil passt leider nicht zu unseren aktuellen Anforderungen.
Wir werden Ihre Bewerbung im weiteren Verfahren nicht weiterverfolgen.
Die Position wurde aus internen Gründen gestrichen.
Wir möchten den Bewerbungsprozess mit Ihnen nicht fortsetzen.
In die engere Auswahl sind andere Kandidaten gekommen.
Wir können Ihnen derzeit leider keine passende Stelle anbieten.
Sie sind diesmal leider nicht in die nächste Runde gekommen.
Der Status Ihrer Bewerbung lautet: Abgelehnt
Wir setzen den Prozess mit anderen Bewerbern fort, deren Erfahrung näher an der Aufgabe liegt.
Wir haben entschieden, Ihre Bewerbung nicht weiter zu berücksichtigen.
Die Ausschreibung wurde zurückgezogen, und alle Bewerbungen wurden geschlossen.
""".strip().splitlines()

GERMAN_NEAR_MISSES = """
Sollte Ihr Profil nicht passen, informieren wir Sie per E-Mail.
Sobald die Stelle besetzt ist, erhalten Sie von uns Bescheid.
Bitte haben Sie Verständnis, dass wir telefonisch keine Auskunft geben können.
Nicht jede Bewerbung führt zum Ziel, aber wir lesen jede einzelne.
Die Stelle kann jederzeit besetzt werden, daher prüfen wir die Unterlagen zügig.
Falls wir uns für andere Bewerber entscheiden, teilen wir Ihnen das mit.
""".strip().splitlines()

FRENCH_REFUSALS = """
Nous avons le regret de vous informer que votre candidature n'a pas été retenue.
Nous ne donnerons pas suite à votre candidature.
Nous avons choisi de poursuivre avec d'autres candidats.
Le poste a été pourvu.
Votre profil ne correspond pas aux critères de ce poste.
Nous sommes au regret de ne pouvoir répondre favorablement à votre demande.
Malheureusement, nous n'irons pas plus loin avec votre candidature.
Ce recrutement a été annulé.
Notre choix s'est porté sur une autre personne.
Votre candidature n'a pas été sélectionnée pour la prochaine étape.
Après examen de votre dossier, nous ne pouvons pas vous proposer d'entretien.
Statut de votre candidature : non retenue
D'autres candidats présentent une expérience plus proche de nos attentes.
Nous avons décidé de ne pas poursuivre le processus avec vous.
L'offre a été retirée et toutes les candidatures ont été clôturées.
""".strip().splitlines()

FRENCH_NEAR_MISSES = """
Si votre candidature n'est pas retenue, nous vous en informerons par courriel.
Dès que le poste sera pourvu, vous en serez informé.
Nous ne pouvons malheureusement pas répondre aux appels téléphoniques.
Toutes les candidatures ne peuvent pas aboutir, mais chacune est lue avec soin.
Le poste peut être pourvu à tout moment.
Si nous décidons de poursuivre avec d'autres candidats, nous vous le dirons.
""".strip().splitlines()

SPANISH_REFUSALS = """
Lamentamos comunicarte que tu candidatura no ha sido seleccionada.
Hemos decidido continuar el proceso con otros candidatos.
El puesto ya ha sido cubierto.
En esta ocasión tu perfil no encaja con lo que buscamos.
No vamos a seguir adelante con tu candidatura.
Tu candidatura ha sido descartada para esta oferta.
No has pasado a la siguiente fase del proceso.
La vacante ha sido cancelada.
Hemos optado por otra persona con más experiencia en el sector.
Sentimos decirte que no podemos ofrecerte el puesto.
Estado de tu solicitud: Rechazada
Tu experiencia no se ajusta a los requisitos del puesto.
Hemos retirado la oferta y cerrado todas las candidaturas.
Otros candidatos se acercan más a lo que necesita el equipo.
Finalmente no contaremos contigo para este proceso.
""".strip().splitlines()

SPANISH_NEAR_MISSES = """
Si tu perfil no encaja, te lo diremos por correo.
Cuando el puesto esté cubierto, te avisaremos.
Lamentamos no poder atender consultas por teléfono.
No todas las candidaturas llegan a la entrevista, pero las leemos todas.
El puesto puede cubrirse en cualquier momento.
En caso de que decidamos continuar con otros candidatos, te lo comunicaremos.
""".strip().splitlines()


def _cases(*tables: tuple[tuple[str, str], list[str]]) -> list[tuple[tuple[str, str], str]]:
    return [(around, sentence) for around, sentences in tables for sentence in sentences]


def _label(around: tuple[str, str], sentence: str) -> str:
    before, after = around
    body = "\n\n".join((before, sentence, after))
    return understand(Mail("Halden", "Halden <jobs@halden.example>", body)).label


@pytest.mark.parametrize(
    ("around", "sentence"),
    _cases((GERMAN, GERMAN_REFUSALS), (FRENCH, FRENCH_REFUSALS), (SPANISH, SPANISH_REFUSALS)),
)
def test_one_sentence_that_refuses_makes_the_mail_a_rejection(around, sentence):
    assert _label(around, sentence) == "rejection"


@pytest.mark.parametrize(
    ("around", "sentence"),
    _cases(
        (GERMAN, GERMAN_NEAR_MISSES), (FRENCH, FRENCH_NEAR_MISSES), (SPANISH, SPANISH_NEAR_MISSES)
    ),
)
def test_a_sentence_about_what_may_happen_refuses_nobody(around, sentence):
    assert _label(around, sentence) != "rejection"
