"""Postings of many trades in eight languages. Every employer and person in them is invented."""

NURSE = """Staff Nurse - Acute Medicine
Harrow Vale Hospital NHS Trust
Band 5 £31,049 - £37,796 per annum | Permanent | Full time, 37.5 hours per week
Reference: 412-AM-77
Closing date: 14/02/2027

Job overview
We are looking for a registered nurse to join our friendly team on the acute medical unit.

Main duties of the job
You will assess, plan and deliver care for 28 patients.
You will supervise students and healthcare assistants.

Person specification
Qualifications
Essential
Registered Nurse with current NMC PIN
Degree or diploma in nursing
Desirable
Mentorship qualification
Experience
Essential
Experience of working in an acute setting
Able to work nights and weekends in a rota
Desirable
Experience of IV administration

Employer details
This post is subject to an enhanced DBS check. We welcome applications from people regardless of
age, race or disability.
For further details contact Moira Pell, matron, on 020 7946 0000 or moira.pell@harrowvale.example.
"""

TRUCK_DRIVER = """CDL-A Truck Driver - Home Weekly
Harlan Freight Lines, Toledo, OH
Pay: $0.58 - $0.65 per mile, average $1,450 weekly. Sign-on bonus $5,000.
Job Summary:
We are looking for Class A drivers to haul dry van freight.
Responsibilities
- Drive tractor-trailer across the Midwest
- Complete pre-trip and post-trip inspections
Requirements
- Valid Class A CDL with hazmat endorsement
- At least 23 years of age
- Minimum 2 years of verifiable tractor-trailer experience
- Clean MVR; no more than 2 moving violations in the last 3 years
- Ability to lift up to 50 lbs
- High school diploma or GED preferred
Benefits: medical, dental and vision insurance, 401(k), paid time off.
We are an equal opportunity employer and do not discriminate on the basis of race.
To apply call 555-0100 or email jobs@harlan.example.
"""

# As many sites hand it out: one line, and headings within it.
MECHANIC_ON_ONE_LINE = (
    "Diesel Mechanic Needed for busy fleet shop. We are seeking an experienced Diesel Mechanic to "
    "join our team in Omaha. Responsibilities: Diagnose and repair heavy duty trucks. Perform "
    "preventive maintenance. Qualifications: High school diploma or GED required. 3+ years of "
    "diesel experience. ASE certification preferred. Must have own tools. Must be able to lift 75 "
    "pounds. Must be available to work weekends and second shift. Ability to pass a background "
    "check and drug test. Pay: $28.00 - $36.00 per hour. Schedule: Monday to Friday, 8 hour "
    "shift. Benefits: 401(k), Dental insurance, Health insurance. EOE."
)

DELIVERY_DRIVER_IN_PROSE = """Class B Delivery Driver
Mesa Beverage is hiring full-time delivery drivers at our Yuma location. Drivers will be \
responsible for delivering product to grocery stores and collecting payments. Candidates must have \
a valid Class B CDL (Class A preferred), a good driving record and a current DOT medical card. \
Previous beverage delivery experience is helpful but not required. Drivers must be able to lift 50 \
lbs. repeatedly. We offer medical, dental, vision, 401k and paid holidays. Apply in person. EOE
"""

DIRECTOR_IN_PROSE = """Finance Director
Brackwell Housing is a charity with 4,000 homes in Yorkshire. You will lead a team of twelve and \
report to the chief executive. You will have a recognised accountancy qualification and at least \
ten years' experience in a senior finance role; ideally, you will also know the housing sector. \
You must be able to explain numbers to people who do not like them. A full driving licence is \
essential. French would be an advantage. We offer 30 days of leave and a pension. The salary is \
£95,000 to £110,000 per annum. Closing date: 12 January 2026.
"""

GRADUATE = """Graduate Engineer Programme 2027
Are you about to finish your degree? Join Tarn Water on our two-year graduate scheme in Penrith.
You'll need a 2:1 or above in civil or environmental engineering, and the right to work in the UK. \
You should be able to explain your work to people who are not engineers. Some experience of \
AutoCAD or GIS would be useful. A full UK driving licence is required as our sites are remote.
In return you get £29,500, a pension and a mentor.
Apply at https://tarnwater.example/graduates by 30 November 2026.
"""

MARKETING = """Marketing Manager
Fennimore Teas · Bristol, England, United Kingdom (Hybrid)

About the job
Fennimore Teas is a family company that blends tea.

What you'll be doing
Own the marketing plan and its budget of £200k

What we're looking for
5+ years' experience in consumer marketing
Confident with Google Analytics, Klaviyo and Shopify
Experience in food or drink would be great, but isn't essential

Bonus points if you have
Spoken Japanese

What's in it for you?
£45,000-£52,000, 25 days holiday, free tea
Two days a week in the office
"""

GERMAN_NURSE = """Pflegefachkraft (m/w/d) in Teilzeit
Die Klinikum Nordtal gGmbH sucht zum nächstmöglichen Zeitpunkt eine Pflegefachkraft (m/w/d) für \
30 Stunden pro Woche, befristet auf 2 Jahre.
Ihre Aufgaben:
• Sie übernehmen die Grund- und Behandlungspflege
• Dokumentation der Pflege
Das bringen Sie mit:
• Abgeschlossene Ausbildung als Pflegefachkraft
• Mindestens 2 Jahre Berufserfahrung, idealerweise in der Geriatrie
• Bereitschaft zum Schichtdienst
• Führerschein Klasse B ist von Vorteil
• Sehr gute Deutschkenntnisse in Wort und Schrift (B2)
• Teamfähigkeit, Zuverlässigkeit und Einfühlungsvermögen
• Sicherer Umgang mit MS Office wünschenswert
Wir bieten:
• 30 Tage Urlaub
• Vergütung nach TVöD-P, 3.400 bis 3.900 € brutto im Monat
Menschen mit Behinderung werden bei gleicher Eignung bevorzugt.
Ihre Bewerbung senden Sie bis zum 15. März 2026 an Frau Petra Lindner, bewerbung@nordtal.example. \
Kennziffer: 2026-117
"""

GERMAN_OFFICE = """Sachbearbeitung Bauordnung (m/w/d)
Die Stadt Amselfurt sucht für das Bauamt zum 01.09.2027 eine Sachbearbeitung (m/w/d) in Vollzeit, \
unbefristet, Entgeltgruppe 9b TVöD.
Ihr Aufgabengebiet umfasst insbesondere:
- Prüfung von Bauanträgen
Wir erwarten:
- ein abgeschlossenes Studium (Bachelor oder Dipl.-FH) im Bereich Verwaltung oder Architektur
- Kenntnisse im Bauordnungsrecht sind von Vorteil
- Führerschein der Klasse B und Bereitschaft, den privaten Pkw dienstlich zu nutzen
- selbstständige und sorgfältige Arbeitsweise
Wir bieten Ihnen:
- eine betriebliche Altersvorsorge und 30 Tage Urlaub
Bitte richten Sie Ihre Bewerbung bis zum 15.06.2027 unter Angabe der Kennziffer 63-12 an Stadt \
Amselfurt, Personalamt. Auskünfte erteilt Frau Jutta Brandes, Tel. 0711 555 0123.
"""

GERMAN_WAREHOUSE = """Lagerhelfer (m/w/d)
Kranich Logistik GmbH, Hamm
Deine Aufgaben
* Kommissionieren mit dem Handscanner
Dein Profil
* Du besitzt einen Staplerschein (kein Muss)
* Du sprichst Deutsch auf Niveau A2
* Bereitschaft zur Arbeit im Zwei-Schicht-System
Deine Benefits
* 14,80 € pro Stunde plus Schichtzulagen
"""

FRENCH_COOK = """Chef de partie H/F
Le restaurant Les Trois Tilleuls à Annecy recrute un chef de partie en CDI, 39h par semaine.
Vos missions :
- Préparer les entrées et les desserts
- Encadrer deux commis
Votre profil :
- Titulaire d'un CAP cuisine ou d'un bac pro
- Vous justifiez d'une expérience de 3 ans minimum sur un poste similaire
- Maîtrise des normes HACCP exigée
- Anglais courant serait un plus
- Rigueur, ponctualité et esprit d'équipe
- Disponible le week-end et le soir
Nous vous offrons : 2 300 € brut par mois, deux jours de repos, mutuelle.
Pour postuler, envoyez votre CV à cuisine@tilleuls.example avant le 3 mai 2026.
"""

FRENCH_DRIVER = """Conducteur routier SPL (H/F)
Transports Vauclair, basés à Dijon, recrutent.
Type de contrat : CDD de 6 mois, temps plein
Salaire : 12,50 € brut par heure
Missions principales
Conduire un ensemble articulé en national
Profil recherché
Permis CE et carte conducteur obligatoires
Vous avez au moins 1 an d'expérience en conduite SPL
L'ADR est un plus
Vous êtes autonome, ponctuel et rigoureux
Débutants acceptés
"""

SPANISH_TEACHER = """Profesor/a de matemáticas
El Colegio Valdeluz (Zaragoza) busca un/a profesor/a de matemáticas para secundaria. Contrato \
temporal de 9 meses, jornada completa.
Funciones:
- Impartir clases de matemáticas en 3º y 4º de ESO
Requisitos:
- Grado en Matemáticas o Física
- Experiencia mínima de 2 años en docencia
- Nivel de inglés B2
- Certificado de delitos de naturaleza sexual
Se valorará:
- Conocimientos de Moodle, GeoGebra y Excel
- Capacidad de trabajo en equipo
Salario: 24.000 - 28.000 € brutos al año.
Interesados enviar CV a rrhh@valdeluz.example. Plazo hasta el 30 de abril de 2026.
"""

ITALIAN_NURSE = """Infermiere/a
La Casa di Cura Villa Serena, con sede a Parma, ricerca infermieri.
Requisiti:
- Laurea in Infermieristica e iscrizione all'albo
- Almeno 1 anno di esperienza in reparto
- Disponibilità a lavorare su turni, anche notturni
Si offre: contratto a tempo indeterminato.
"""

DUTCH_WAREHOUSE = """Magazijnmedewerker
Wij zijn De Groot Logistiek in Tilburg en wij zoeken een magazijnmedewerker voor 38 uur per week.
Wat ga je doen?
- Je gaat orders picken en verpakken
Wat vragen wij?
- Ervaring in een magazijn is een pré
- Je hebt een heftruckcertificaat
Wat bieden wij?
- € 15,20 bruto per uur
"""

DANISH_TEACHER = """Pædagog til børnehave
Vi søger en pædagog på 32 timer om ugen.
Dine opgaver
- Du skal planlægge aktiviteter
Vi forventer, at du
- er uddannet pædagog
- har mindst 2 års erfaring
Det er en fordel, hvis du
- har kørekort
"""

PORTUGUESE_DRIVER = """Motorista de pesados
Procuramos motorista para a nossa equipa no Porto.
Requisitos:
- Carta de condução C+E e CAM válidos (obrigatório)
- Experiência mínima de 3 anos em transporte internacional
- Conhecimentos de espanhol são uma mais-valia
Oferecemos: contrato sem termo e remuneração compatível.
"""

DOUBTFUL = (
    "Work from home data entry! Earn up to $5,000 a week from home, no experience needed. Contact "
    "us only on Telegram @quickjobs. A refundable training fee of $99 is required before you "
    "start. Please send a copy of your passport. Then enter your credit card number. Be your own "
    "boss. The trial week is unpaid. We are hiring now and places go fast so do not wait, text us."
)

ALL = tuple(
    text for name, text in sorted(globals().items()) if name.isupper() and isinstance(text, str)
)
