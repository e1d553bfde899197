"""What jobs are called, by the word at the heart of a title, in folded text."""

import re


def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_ENGLISH = _words("""
manager engineer developer programmer analyst scientist nurse teacher lecturer tutor
professor assistant associate officer operator operative technician driver chef cook baker butcher
waiter waitress supervisor coordinator consultant architect designer director lead leader clerk
accountant bookkeeper handler receptionist apprentice intern trainee administrator representative
specialist planner buyer cleaner porter carer electrician plumber gardener librarian archivist
editor writer copywriter translator researcher fellow postdoc registrar physician pharmacist
optician dispenser mechanic fitter welder guard steward stewardess bartender barista lawyer
solicitor paralegal secretary caretaker labourer picker packer loader controller inspector auditor
recruiter buyer estimator surveyor draughtsman machinist joiner carpenter painter roofer advisor
adviser agent host hostess usher curator conservator producer presenter journalist photographer
midwife therapist counsellor psychologist physiotherapist dentist hygienist vet paramedic
firefighter constable lifeguard instructor trainer coach ranger farrier farmer headteacher
groundsperson handyman janitor tailor jeweller strategist marketer ambassador
executive apprenticeship internship traineeship
""")
_GERMAN_ENDS = _words("""
leiter leiterin leitung techniker technikerin ingenieur ingenieurin kaufmann
kauffrau kaufleute sachbearbeiter sachbearbeiterin sachbearbeitung fahrer fahrerin pfleger
pflegerin helfer helferin kraft verkaufer verkauferin assistent assistentin assistenz berater
beraterin entwickler entwicklerin referent referentin lehrer lehrerin lehrkraft erzieher
erzieherin koch kochin backer backerin mechaniker mechanikerin mechatroniker monteur konstrukteur
konstrukteurin disponent disponentin controller controllerin optiker optikerin student studentin
praktikant praktikantin professur arzt arztin schlosser elektriker elektroniker elektronikerin
meister angestellte angestellter einkaufer einkauferin kontrolleur kontrolleurin facharbeiter
gartner gartnerin friseur friseurin tischler schreiner maler maurer dachdecker mitarbeiter
mitarbeiterin trainee volontar volontariat fachwirt laborant laborantin jurist juristin buchhalter
buchhalterin sekretar sekretarin hausmeister lagerist kellner kellnerin redakteur redakteurin
texter texterin dolmetscher architekt architektin designer designerin manager managerin
violine bratsche hornist schauspieler hospitant anwalt anwaltin referendar richter pilot busfahrer
sozialpadagoge sozialpadagogin padagoge fachangestellte souschef mfa zfa pta fsj schichtleiter
""")
_FRENCH = _words("""
technicien technicienne ingenieur ingenieure infirmier infirmiere conseiller
conseillere charge chargee responsable assistant assistante vendeur vendeuse comptable chef cheffe
cuisinier cuisiniere serveur serveuse aide agent agente directeur directrice enseignant enseignante
professeur developpeur developpeuse conducteur conductrice magasinier magasiniere regisseur
secretaire delegue deleguee gestionnaire animateur animatrice educateur educatrice coiffeur
coiffeuse boulanger boulangere operateur operatrice caissier caissiere mecanicien electricien
plombier menuisier jardinier chauffeur livreur preparateur formateur formatrice juriste avocat
avocate graphiste redacteur redactrice chercheur chercheuse architecte dessinateur receptionniste
commercial commerciale acheteur acheteuse controleur medecin pharmacien opticien orthoptiste
sage-femme auxiliaire attache attachee projeteur clerc huissier stagiaire alternant
alternante apprenti apprentie maitre-nageur mediateur mediatrice bibliothecaire
""")
_SPANISH = _words("""
tecnico tecnica ingeniero ingeniera enfermero enfermera administrativo
administrativa auxiliar camarero camarera cocinero cocinera dependiente dependienta operario
operaria conductor conductora profesor profesora gestor gestora responsable jefe jefa jefatura
director directora monitor monitora contable comercial programador programadora desarrollador
desarrolladora disenador disenadora mozo moza repartidor repartidora limpiador limpiadora
recepcionista abogado abogada medico medica educador educadora trabajador trabajadora peon
encargado encargada corrector correctora instalador instaladora higienista perito perita
arquitecto arquitecta investigador investigadora analista consultor consultora mecanico
electricista fontanero jardinero vigilante cajero cajera carretillero soldador ayudante asistente
coordinador coordinadora maestro maestra bibliotecario traductor traductora redactor redactora
farmaceutico veterinario fisioterapeuta socorrista paisajista optometrista teleoperador
delegado delegada supervisor supervisora becario becaria aprendiz ordenanza
""")
_OPENS = r"head of|vp of|vice president|director of|chargee? de|cheffe? de|jef[ea] de"

# Only where a word begins: at its end nothing of this is worth trying.
TITLE = re.compile(
    rf"\b(?=\w)(?:(?:{'|'.join(_ENGLISH)})s?|(?:{'|'.join(_FRENCH)}|{'|'.join(_SPANISH)})s?"
    rf"|[a-z]{{0,30}}(?:{'|'.join(_GERMAN_ENDS)})|{_OPENS})\b"
)
