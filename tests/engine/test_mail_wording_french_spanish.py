"""French and Spanish mails, written before the rules were run on them."""

import pytest

from nextround.engine.mail import Mail, understand

# Label, subject, sender, body. All people and employers are invented.
FRENCH = [
    (
        "rejection",
        "Votre candidature - Magasinier",
        "RH Fontmarin <rh@fontmarin.example>",
        "Madame,\n\nMalgré la qualité de votre dossier, nous avons le regret de ne pouvoir retenir "
        "votre candidature. D'autres profils correspondent davantage au poste.\n\nNous vous "
        "souhaitons bonne chance.",
    ),
    (
        "rejection",
        "serveur week-end",
        "Chez Lulu <contact@chezlulu.example>",
        "Salut Théo, désolée mais j'ai pris quelqu'un d'autre pour les week-ends. Repasse en juin "
        "si tu cherches encore. Lulu",
    ),
    (
        "rejection",
        "Concours adjoint administratif - résultats",
        "Service des concours <concours@cdg-valmont.example>",
        "Nous vous informons que vous n'êtes pas admis(e) à l'issue des épreuves orales. Note "
        "obtenue : 9,5/20 ; seuil d'admission : 12.",
    ),
    (
        "rejection",
        "Retour du client",
        "Karine Lebel <k.lebel@talents-ouest.example>",
        "Bonjour Hugo, mon client a finalement privilégié une mobilité interne pour le poste "
        "d'acheteur. Rien à vous reprocher, votre entretien était très bon. Je garde votre CV "
        "sous le coude.",
    ),
    (
        "rejection",
        "Suivi de votre candidature",
        "Espace candidat <noreply@emploi-rivage.example>",
        "Technicien fibre - réf. 5520\nStatut : candidature non retenue\nConsultez nos autres "
        "offres.",
    ),
    (
        "rejection",
        "Poste de régisseur",
        "Théâtre des Lices <admin@theatredeslices.example>",
        "Bonjour, la subvention ne nous a pas été accordée et nous devons renoncer à pourvoir le "
        "poste de régisseur. Merci d'avoir pris le temps de venir nous voir.",
    ),
    (
        "received",
        "Merci pour votre candidature",
        "Recrutement Solvia <recrutement@solvia.example>",
        "Nous avons bien reçu votre candidature au poste de comptable. Si vous n'avez pas de "
        "nouvelles d'ici un mois, considérez qu'elle n'a malheureusement pas été retenue.",
    ),
    (
        "interview",
        "Entretien de jeudi",
        "Paul Mercadier <p.mercadier@verreriedulac.example>",
        "Bonjour Élise, je suis contraint d'annuler notre rendez-vous de jeudi. Pourriez-vous "
        "venir lundi 8 mars à 10 h ? L'atelier a hâte de vous rencontrer.",
    ),
    (
        "other",
        "Votre demande de prêt",
        "Crédit Armor <conseiller@creditarmor.example>",
        "Madame, après étude de votre dossier, nous ne pouvons malheureusement pas donner une "
        "suite favorable à votre demande de prêt immobilier.",
    ),
    (
        "other",
        "Désistement",
        "RH <rh@papeteriebleue.example>",
        "Bonjour, nous prenons note du retrait de votre candidature au poste de vendeuse. Nous "
        "regrettons votre choix et vous souhaitons le meilleur.",
    ),
    (
        "offer",
        "Bienvenue !",
        "Cabinet Orsel <cabinet@orsel-notaires.example>",
        "Chère Maud, nous avons le plaisir de vous confirmer votre embauche comme clerc à compter "
        "du 1er septembre. La promesse d'embauche est jointe, à nous retourner signée.",
    ),
    (
        "action",
        "Pièces manquantes",
        "Service du personnel <personnel@mairie-aubrac.example>",
        "Pour compléter votre dossier de candidature d'agent d'accueil, merci de nous transmettre "
        "la copie de vos diplômes et une attestation de sécurité sociale avant le 4 avril.",
    ),
]

SPANISH = [
    (
        "rejection",
        "Proceso de selección: contable",
        "Selección <rrhh@hilaturas-norte.example>",
        "Estimada Lucía:\n\nTras valorar tu candidatura, sentimos decirte que no vas a continuar "
        "en el proceso. Tu currículum quedará en nuestra base de datos por si surge otra vacante."
        "\n\nUn saludo",
    ),
    (
        "rejection",
        "lo del bar",
        "Chema <chema@barlaconcha.example>",
        "Hola Iván, al final cogí a otro chaval para la barra, lo siento. Si falla te aviso. Chema",
    ),
    (
        "rejection",
        "Resultado de la prueba",
        "Tribunal <tribunal@diputacion-alcor.example>",
        "Puntuación obtenida en el segundo ejercicio: 4,10. Nota mínima: 5. En consecuencia queda "
        "usted eliminado/a del proceso selectivo de Auxiliar.",
    ),
    (
        "rejection",
        "Novedades de mi cliente",
        "Beatriz Soler <bsoler@norteconsultores.example>",
        "Buenos días, Jorge. Mi cliente se ha decantado por una persona de la casa para la "
        "jefatura de obra. Les gustaste mucho, quedaste segundo. Seguimos en contacto.",
    ),
    (
        "rejection",
        "Actualización de tu inscripción",
        "Portal de empleo <avisos@empleoclick.example>",
        "Repartidor - Frutas Belmar\nEstado: Descartado\nLa empresa ha finalizado la revisión de "
        "tu inscripción.",
    ),
    (
        "rejection",
        "Vacante de monitora",
        "Club Nautico <info@clubnautico-cala.example>",
        "Hola, este verano no abriremos el curso de vela y por tanto hemos anulado la vacante de "
        "monitora. Sentimos las molestias y te deseamos lo mejor.",
    ),
    (
        "received",
        "Inscripción registrada",
        "Aceites Moral <empleo@aceitesmoral.example>",
        "Tu solicitud para operario de envasado se ha registrado correctamente. En caso de no ser "
        "seleccionado, tus datos se borrarán en un año.",
    ),
    (
        "interview",
        "Cambio de la cita",
        "Julia Rey <jrey@opticarey.example>",
        "Hola Marcos, lo siento pero mañana no puedo atenderte, tengo que posponer la entrevista. "
        "¿Te va bien el martes 20 de abril a las 17:30? El puesto de optometrista sigue libre.",
    ),
    (
        "other",
        "Solicitud de alquiler",
        "Inmobiliaria Sol <info@inmosol.example>",
        "Lamentamos comunicarle que el propietario ha elegido a otro candidato para el piso de la "
        "calle Mayor. Le avisaremos si queda libre otro.",
    ),
    (
        "other",
        "Sobre tu proceso",
        "RRHH <personas@cerveceradelsur.example>",
        "Hola Nerea, la decisión sobre maestra cervecera se retrasa hasta final de mes porque el "
        "director está de viaje. Tu candidatura sigue adelante, no te preocupes.",
    ),
    (
        "offer",
        "Te queremos en el equipo",
        "Estudio Raíz <hola@estudioraiz.example>",
        "¡Hola, Inés! Nos encantaría que te incorporaras como paisajista el 2 de mayo. El sueldo "
        "sería de 24.000 euros brutos. Te adjunto la propuesta; dinos algo esta semana.",
    ),
    (
        "action",
        "Siguiente paso",
        "Talento <talento@softvalle.example>",
        "Hola Raúl, para seguir con tu candidatura completa la prueba técnica en línea antes del "
        "15 de junio. Tienes 90 minutos desde que la empieces.",
    ),
]


def _label(case: tuple[str, str, str, str]) -> str:
    _, subject, sender, body = case
    return understand(Mail(subject=subject, sender=sender, body=body)).label


@pytest.mark.parametrize("case", FRENCH, ids=lambda case: f"{case[0]}: {case[1]}")
def test_a_french_mail_is_read_as_what_it_is(case):
    assert _label(case) == case[0]


@pytest.mark.parametrize("case", SPANISH, ids=lambda case: f"{case[0]}: {case[1]}")
def test_a_spanish_mail_is_read_as_what_it_is(case):
    assert _label(case) == case[0]
