"""How much a sentence tells, on sentences of our own in four languages and many trades."""

import pytest

from nextround.engine.feedback import mark_of
from nextround.engine.sentences import Sentence


def _level(language: str, text: str) -> int:
    return mark_of(Sentence(text, 0, len(text)), language=language).level


_BOILERPLATE = [
    ("en", "We appreciate the work that went into your application."),
    ("en", "Unfortunately, we have decided not to proceed with your application at this time."),
    ("en", "It was a pleasure to meet you and learn about your background."),
    ("en", "We regret to inform you that you have not been shortlisted."),
    ("en", "We hope you will not be discouraged by this news."),
    ("en", "Our team carefully considered your application."),
    ("en", "This decision was not an easy one."),
    ("en", "Please understand that we cannot go into detail about individual applications."),
    ("en", "We'll be in touch if something suitable comes up."),
    ("de", "Leider können wir Ihnen keine positive Rückmeldung geben."),
    ("de", "Die Entscheidung ist uns nicht leichtgefallen."),
    ("de", "Wir bedauern, Ihnen keinen günstigeren Bescheid geben zu können."),
    ("de", "Wir haben Ihre Unterlagen sorgfältig geprüft."),
    ("fr", "Nous avons le regret de vous informer que votre candidature n'a pas été retenue."),
    ("fr", "Cette décision ne remet pas en cause vos qualités."),
    ("es", "Lamentamos informarle de que no ha sido seleccionado."),
    ("es", "La decisión no ha sido fácil."),
    ("en", "I'm afraid it's a no this time."),
    ("en", "Everyone here really enjoyed the afternoon with you."),
    ("en", "Do look out for our autumn campaign."),
    ("en", "We know how much work goes into preparing for a day like this."),
    ("de", "Wir hoffen, dass Sie bald etwas Passendes finden."),
    ("fr", "Nous vous remercions de votre compréhension."),
    ("es", "Le agradecemos el esfuerzo y le animamos a seguir."),
]
_VAGUE = [
    ("en", "The other candidate was simply a better fit for us."),
    ("en", "We were impressed by how well you interviewed."),
    ("en", "You were a strong candidate."),
    ("en", "We had a lot of excellent applicants this time."),
    ("en", "We just felt it wasn't quite right."),
    ("en", "You have a lot of potential."),
    ("en", "On balance the panel preferred another applicant."),
    ("en", "We wanted someone with more experience."),
    ("de", "Ihr Auftreten hat uns gut gefallen."),
    ("de", "Eine andere Bewerberin hat uns noch mehr überzeugt."),
    ("de", "Es hat einfach nicht ganz gepasst."),
    ("de", "Sie haben einen guten Eindruck hinterlassen."),
    ("fr", "Votre profil nous a beaucoup plu."),
    ("fr", "Un autre candidat correspondait mieux à nos attentes."),
    ("fr", "Vous avez fait bonne impression."),
    ("es", "Otra candidata encajaba mejor en el equipo."),
    ("es", "Nos gustó mucho tu energía."),
    ("es", "Dejaste muy buena impresión."),
    ("en", "There were others who came out ahead."),
    ("en", "You were among our better applicants."),
    ("en", "It was close, but we went with the other person."),
    ("en", "Your background is impressive, but not quite what we need."),
    ("de", "Andere waren einfach noch etwas stärker."),
    ("fr", "Le courant est bien passé, mais un autre profil l'a emporté."),
    ("es", "Hubo perfiles más potentes."),
]
_REASONS = [
    ("en", "The role has been given to an internal applicant."),
    ("en", "The ward has closed the vacancy because the budget was cut."),
    ("en", "You need a valid forklift licence for this job."),
    ("en", "We felt you lacked experience of managing large budgets."),
    ("en", "We would have liked to hear more about how you handle difficult parents."),
    ("en", "Your answers tended to be long."),
    ("en", "You seemed unsure about our safeguarding policy."),
    ("en", "We needed someone who could start in March."),
    ("en", "The panel was not convinced by your reasons for leaving your current post."),
    ("en", "Your knowledge of food hygiene rules was weak."),
    ("en", "The person we hired has run a night shift before."),
    ("en", "You did not seem comfortable with conflict."),
    ("de", "Die Stelle wurde intern besetzt."),
    ("de", "Uns fehlten Kenntnisse im Vergaberecht."),
    ("de", "Ihre Antworten waren teilweise sehr allgemein."),
    ("de", "Sie wirkten auf uns etwas unsicher im Umgang mit Angehörigen."),
    ("de", "Wir brauchen jemanden, der sofort anfangen kann."),
    ("de", "Ihnen fehlt der Staplerschein."),
    ("de", "Wir hätten uns mehr Beispiele aus der Praxis gewünscht."),
    ("fr", "Le poste a été pourvu en interne."),
    ("fr", "Vos exemples étaient trop généraux."),
    ("fr", "Il vous manque la pratique du logiciel de paie."),
    ("fr", "Votre disponibilité à partir de septembre est trop tardive pour nous."),
    ("fr", "Nous aurions aimé plus de détails sur votre gestion des conflits."),
    ("es", "El puesto se ha cubierto con una promoción interna."),
    ("es", "Tus respuestas fueron demasiado generales."),
    ("es", "Le falta el carné de carretillero."),
    ("es", "Nos habría gustado ver más ejemplos de atención al público."),
    ("es", "Tus expectativas salariales superan nuestra banda."),
    ("en", "The school has decided not to replace the post."),
    ("en", "Your driving licence does not cover trailers."),
    ("en", "You would have needed two more years as a charge nurse."),
    ("en", "You talk too fast when you are nervous."),
    ("en", "Your portfolio shows little work with children."),
    ("en", "We could not follow your explanation of the ledger."),
    ("en", "The travel time would have been too long for early shifts."),
    ("en", "Your lesson plan lacked a clear aim."),
    ("de", "Für den Schichtdienst wären Sie erst ab Sommer verfügbar."),
    ("de", "Ihr Konzept blieb zu oberflächlich."),
    ("de", "Die Finanzierung der Stelle ist weggebrochen."),
    ("fr", "Votre connaissance des normes d'hygiène reste limitée."),
    ("fr", "Le conseil a voté la suppression du poste."),
    ("es", "Su nivel de inglés es insuficiente para la recepción."),
    ("es", "La subvención no llegó y no podemos contratar."),
]
_OBSERVED = [
    ("en", 'When we asked about the budget you said you would "figure it out".'),
    ("en", "You arrived ten minutes late and did not apologise."),
    ("en", "You forgot to check the patient's wristband before giving the tablet."),
    ("en", "In the group exercise you spoke over Priya twice."),
    ("en", "Have two examples ready where something went wrong."),
    ("en", "Next time, put the result in your first sentence."),
    ("en", "You answered the question about theft with a story about stock-taking."),
    ("en", "Three of your five slides had no title."),
    ("en", "You looked at the floor for most of the interview."),
    ("en", "I'd suggest rehearsing the opening with a friend."),
    (
        "en",
        "You explained the brake test step by step and named the torque from memory.",
    ),
    ("en", "It would help to bring a printed copy of your certificates."),
    ("en", "Your CV lists seven jobs but gives dates for only two of them."),
    ("en", "You never asked the customer what she wanted to cook."),
    ("de", "Sie kamen eine Viertelstunde zu spät."),
    ("de", "Auf die Frage nach Ihrem größten Fehler haben Sie keine Antwort gegeben."),
    ("de", "Im Rollenspiel haben Sie den Kunden zweimal nicht ausreden lassen."),
    ("de", "Nennen Sie zuerst das Ergebnis, dann den Weg dorthin."),
    ("de", "In Ihrem Anschreiben steht der Name eines anderen Unternehmens."),
    ("de", "Sie haben vor dem Verbandswechsel die Hände nicht desinfiziert."),
    ("de", "Üben Sie die Antwort auf die Gehaltsfrage laut."),
    ("fr", "Vous êtes arrivé avec vingt minutes de retard."),
    ("fr", "Vous avez coupé la parole à la directrice à deux reprises."),
    ("fr", "Apportez un exemple chiffré pour chaque poste."),
    (
        "fr",
        "Quand le jury vous a interrogé sur les allergènes, vous avez cité seulement le gluten.",
    ),
    ("fr", "Vous n'avez posé aucune question à la fin."),
    ("es", "Llegaste quince minutos tarde y no avisaste."),
    ("es", "No preguntaste nada al final de la entrevista."),
    ("es", "Trae dos ejemplos con cifras."),
    ("es", "En la prueba no se lavó las manos antes de tocar la carne."),
    ("es", "Cuando le preguntamos por el presupuesto, contestó que lo llevaba otra persona."),
    ("en", 'You said "obviously" to the customer four times.'),
    ("en", "You left the guard off the saw while you changed the blade."),
    ("en", "Your lesson ended eleven minutes early and the class had nothing to do."),
    ("en", "Ask what the role is for before you talk about what you did."),
    ("en", "On the till test you gave change for a twenty when the note was a ten."),
    ("en", "Two of the referees you named no longer work there."),
    ("en", "Write down three numbers from each job and learn them."),
    ("en", "You turned your back on the patient to read the chart."),
    ("en", "When the parent raised her voice, you raised yours."),
    ("en", "Cut the first page; your last two jobs start on page two."),
    ("de", "Sie haben beim Einparken den Schulterblick vergessen."),
    ("de", "Bei der Frage nach dem Budget wichen Sie aus."),
    ("de", "Legen Sie beim nächsten Mal die Zeugnisse bei."),
    ("de", "Ihr Handy klingelte während des Gesprächs."),
    ("fr", "Vous avez oublié de vérifier la date de péremption."),
    ("fr", "Entraînez-vous à répondre en deux minutes."),
    ("fr", "Au tableau, vous avez tourné le dos aux élèves pendant toute l'explication."),
    ("es", "Olvidaste comprobar la fecha de caducidad."),
    ("es", "Ensaya la respuesta en voz alta."),
    ("es", "Miraste el móvil dos veces durante la visita."),
]


@pytest.mark.parametrize(("language", "text"), _BOILERPLATE)
def test_what_would_fit_anyone_tells_nothing(language: str, text: str):
    assert _level(language, text) == 0


@pytest.mark.parametrize(("language", "text"), _VAGUE)
def test_a_judgement_that_could_mean_anything_is_vague(language: str, text: str):
    assert _level(language, text) == 1


@pytest.mark.parametrize(("language", "text"), _REASONS)
def test_a_reason_without_what_was_observed_is_a_reason(language: str, text: str):
    assert _level(language, text) == 2


@pytest.mark.parametrize(("language", "text"), _OBSERVED)
def test_a_reason_with_what_was_observed_or_what_to_do_tells_most(language: str, text: str):
    assert _level(language, text) == 3
