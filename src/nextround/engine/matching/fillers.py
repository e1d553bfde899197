"""Words of requirements that go around what is asked, and words that tell little by themselves."""

from nextround.engine.mail.lexicon import fold
from nextround.engine.matching.terms import SMALL, stem_of

_ENGLISH = """
experience experiences experienced knowledge skill skills skilled good very excellent strong proven
solid deep sound extensive broad first initial basic advanced profound practical professional
previous prior relevant hands on working ability able understanding familiarity familiar proficiency
proficient expertise track record background minimum least years year required essential desirable
ideally preferably preferred preference etc you your have has must demonstrable demonstrated
confident confidence command high highly several some one more most various similar other others
related general full within using use used including include field area areas role position similar
want wants need needs would like should will can is are be being been we our they it its this that
these those who what which where as than then also both such any all each per plus advantage
advantageous bonus asset beneficial nice least current currently recent recently valid held hold
holds holder possess possession qualified qualification qualifications certificate certificates
certification certifications certified license licence licensed verbal oral written spoken clear
effective effectively great outstanding exceptional superb fully new own well not only but if
competent competence competences competency competencies capable capability comfortable
exposure interest interested thorough understand equivalent level levels fundamentals principles
rock solid true real up out off into over about constantly always
"""
_GERMAN = """
erfahrung erfahrungen erfahren erfahrene kenntnis kenntnisse kenntnissen gute guter gutes guten sehr
hervorragende ausgezeichnete fundierte fundiertes solide tiefe mehrjährige mehrjähriger langjährige
erste praktische praktischer berufliche beruflicher einschlägige relevante umgang sicherer sicheren
sicher fähigkeit fähigkeiten können verständnis mindestens jahre jahren jahr erforderlich
wünschenswert idealerweise gerne sie ihr ihre ihren du dein deine haben hast hat sind bist verfügen
verfügst über bringen bringst vorzugsweise vorteil vorteilhaft plus sowie auch bereich bereichen
gültige gültiger gültigen besitz nachweis abgeschlossene abgeschlossenes abgeschlossener
anerkannte staatlich qualifikation zertifikat zertifikate wort schrift nach möglichst berufs
berufserfahrung nachweisbare nachweisliche stark starke ausgeprägte ausgeprägtes hohe hoher hohes
eigene ist wird wir unser etwa vergleichbare ähnliche entsprechende routinierter beherrschung als
"""
_FRENCH = """
expérience expériences expérimenté expérimentée connaissance connaissances bonne bonnes bon bons
très
excellente excellent excellents solide solides maîtrise maîtriser capacité capacités savoir faire
compétence compétences années ans année minimum moins souhaité souhaitée souhaitable exigé requis
requise requises obligatoire idéalement vous votre vos avez avoir êtes être disposez justifiez
domaine similaire équivalent poste première réussie significative pratique professionnelle niveau
apprécié appréciée atout serait est sont nous notre valide titulaire parlé écrit écrite lu fort
forte
comme certificat certification qualification permettant ainsi que qui
"""
_SPANISH = """
experiencia experiencias experto conocimiento conocimientos buen buena buenos buenas muy excelente
excelentes sólido sólidos sólida dominio manejo capacidad capacidades habilidad habilidades saber
competencia competencias años año mínimo mínima menos deseable imprescindible requerido requerida
necesario necesaria valorable valorará se tener tienes tiene tengas usted tu tus su sus área similar
equivalente puesto práctica profesional nivel alto avanzado vigente titular hablado escrito
como certificado certificación es son nuestro nuestra que demostrable previa acreditada
"""
# They help to tell two requirements apart, and make no match.
_VAGUE = """
system process team work technology tool service environment develop manage design support business
solution project product practice modern industry strategy plan activity application base building
company concept create customer day deliver drive ensure equipment focus function global group help
implement improve international job key large lead local maintain material method operate
organisation people perform performance policy prepare problem procedure program provide quality
report requirement responsible result standard task technical technique type unit use user issue
complex multiple control programming fast paced different daily regular relation
arbeit aufgabe bereich betrieb durchführung entwicklung gerät leitung maßnahme mitarbeiter
organisation planung projekt prozess technik unternehmen verantwortung
travail activité entreprise équipe gestion mise oeuvre outil projet service suivi développement
trabajo actividad empresa equipo gestión herramienta proyecto servicio desarrollo tarea
"""

FILLERS = SMALL | frozenset(
    fold(word) for word in (_ENGLISH + _GERMAN + _FRENCH + _SPANISH).split()
)
VAGUE = frozenset(stem_of(fold(word)) for word in _VAGUE.split())
