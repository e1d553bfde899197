"""Names of ways of being at work, and which duties show them."""

NAMES = """
communication = communicator, communicative, communicate, kommunikation, kommunikationsfähigkeit,
  kommunikationsstark, kommunikativ, kommunikationsstärke, aisance relationnelle, communiquer,
  comunicación, comunicativo, communication skills, capacidad comunicativa, sens de la
  communication, bon relationnel, interpersonal, interpersonal skills, people skills,
  communication orale
teamwork = team player, team work, teamfähig, teamfähigkeit, teamgeist, team spirit, esprit
  d'équipe, travail en équipe, trabajo en equipo, collaborative, collaboration, work in a team,
  zusammenarbeit, collaborate, cooperation, kollegial, cross functional, worked with colleagues,
  capacidad de trabajo en equipo
reliability = reliable, dependable, zuverlässig, zuverlässigkeit, verlässlich, fiable, fiabilité,
  punctual, punctuality, pünktlich, pünktlichkeit, ponctuel, ponctualité, puntual, puntualidad
independence = self driven, independent, work independently, selbstständig, selbständig,
  eigenverantwortlich,
  eigenständig, selbstständigkeit, autonome, autonomie, autónomo, autonomía, self starter, self
  motivated, own initiative, eigeninitiative, proactive, proaktiv, iniciativa, proactivo,
  proactividad, self directed, selbstständige arbeitsweise
flexibility = flexible, flexibel, flexibilität, souple, souplesse, flexibilité, flexibilidad,
  adaptable, adaptability, anpassungsfähig, adaptabilité, adaptación
resilience = resilient, work under pressure, belastbar, belastbarkeit, stressresistent, stress
  resistant, résistance au stress, trabajo bajo presión, under pressure, calm under pressure,
  stressfest, gestion du stress, tolerancia estrés
problem solving = problem solver, solve problems, solved, lösungsorientiert, problemlösung,
  problemlösungskompetenz, résolution de problèmes, resolución de problemas, analytical,
  analytisch, analytisches denken, analytique, analítico, analytical skills, esprit d'analyse,
  capacidad analítica, troubleshooting
organising = organised, organisation skills, organisational skills, time management,
  organisationstalent, organisationsfähigkeit, strukturiert, strukturierte arbeitsweise, organisé,
  sens de l'organisation, rigueur, rigoureux, organizado, organización, prioritise, prioritising,
  multitasking, zeitmanagement, gestion du temps, gestión del tiempo, planning ability
attention to detail = detail oriented, accuracy, accurate, sorgfalt, sorgfältig, gewissenhaft,
  genauigkeit, genau, souci du détail, précision, minutieux, atención al detalle, detallista,
  meticulous, exakt, präzise, thorough
empathy = empathetic, empathic, empathie, einfühlungsvermögen, einfühlsam, écoute, sens de
  l'écoute, empatía, caring, compassion, compassionate, bienveillance, listening
creativity = creative, kreativ, kreativität, créatif, créativité, creativo, creatividad,
  innovative
friendliness = friendly, freundlich, freundliches auftreten, gepflegtes äußeres, souriant, amable,
  polite, courteous, höflich
customer focus = customer oriented, customer centric, kundenorientiert, kundenorientierung,
  service orientiert, serviceorientiert, sens du service, orientation client, orientación cliente,
  dienstleistungsorientiert
learning = eager to learn, willingness to learn, lernbereitschaft, lernbereit, fast learner, quick
  learner, curious, curiosity, neugier, curiosité, ganas de aprender, lernwillig, envie
  d'apprendre, weiterbildungsbereitschaft
leadership qualities = lead by example, role model, durchsetzungsvermögen, durchsetzungsstark,
  decision making
enthusiasm = motivated, motivation, motiviert, passionate, passion, engagement, engagiert,
  dynamique, dynamic, motivado, entusiasta
integrity = honest, honesty, ehrlich, confidentiality, discretion, diskretion, verschwiegenheit,
  discrétion, discreción, trustworthy
intercultural = intercultural skills, interkulturelle kompetenz, multicultural, interculturel,
  multicultural teams
digital skills = computer literate, computer literacy, it skills, pc kenntnisse, edv kenntnisse,
  computer skills, it literate, bureautique, ofimática, computerkenntnisse, it affin, outils
  informatiques, manejo de ordenador, informática usuario
"""

# What someone did that lets one expect the other, in our judgement: never more than likely.
SHOWN_BY = """
teacher ~ communication, organising
nurse ~ empathy, teamwork, resilience
healthcare assistant ~ empathy, reliability
waiter ~ resilience, friendliness, communication
chef ~ resilience, teamwork
truck driver ~ reliability, independence
leading people ~ communication
customer service ~ communication, customer focus
sales ~ communication
presenting ~ communication
negotiation ~ communication
staff training ~ communication
coaching ~ communication, empathy
project management ~ organising, communication
rota planning ~ organising
event management ~ organising
scrum ~ teamwork
volunteering ~ enthusiasm
microsoft office ~ digital skills
software engineer ~ digital skills, problem solving
accounting ~ attention to detail
bookkeeping ~ attention to detail
administering medication ~ attention to detail
software testing ~ attention to detail
fault finding ~ problem solving
process improvement ~ problem solving
complaint handling ~ problem solving, communication
shop assistant ~ friendliness, communication
emergency department ~ resilience
intensive care ~ resilience, attention to detail
quality inspection ~ attention to detail
"""
