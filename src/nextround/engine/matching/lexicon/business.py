"""Names of selling, buying, planning, and of leading and looking after people at work."""

NAMES = """
sales = selling, sell, vertrieb, verkauf, vente, ventes, ventas, verkäufer, verkäuferin, vendeur,
  vendeuse, vendedor, vendedora, salesperson, sales representative, commercial terrain
field sales = außendienst, field sales representative, outside sales > sales
inside sales = innendienst, vertriebsinnendienst, telesales, telephone sales > sales
account management = account manager, key account management, key account manager,
  kundenbetreuung, grands comptes, gestión de cuentas > sales
business development = new business, geschäftsentwicklung, neukundengewinnung, lead generation,
  développement commercial, prospection, desarrollo negocio, acquisition of customers, customer
  acquisition, akquise
negotiation = negotiating, negotiate, negotiated, verhandlung, verhandeln, verhandelte,
  négociation, négocier, négocié, negociación, negociar, verhandlungsgeschick, verhandlungsführung
customer service = customer care, client service, kundenservice, kundendienst, kundenbetreuung,
  service client, relation client, atención cliente, customer support, customer facing, servicio
  cliente, kundenkontakt, guest service, gästebetreuung, kundenberatung
complaint handling = complaints, beschwerdemanagement, reklamationen, réclamations, reclamaciones
call centre = call center, contact centre, telemarketing, centre d'appels > customer service
retail = einzelhandel, commerce de détail, comercio minorista, ladengeschäft
shop assistant = sales assistant, store assistant, retail assistant, kaufmann im einzelhandel,
  kauffrau im einzelhandel, verkaufsberater, employé de commerce, dependiente, dependienta >
  retail ~ sales, customer service, cash handling
store manager = shop manager, filialleiter, filialleitung, filialleiterin, marktleiter,
  responsable de magasin, directeur de magasin, encargado de tienda, area manager retail > retail
  ~ sales, customer service, leading people, rota planning
cash handling = cash register, cashier, kasse, kassieren, kassentätigkeit, kassierer,
  encaissement, caissier, cajero, cajera, POS system
stock control = stocktaking, inventory, inventory management, warenwirtschaft, inventur,
  bestandsführung, gestion des stocks, inventario, control de existencias, stock management
merchandising = visual merchandising, warenpräsentation, merchandiseur, escaparatismo
loss prevention = shrinkage, ladendiebstahl, inventurdifferenzen, démarque
purchasing = procurement, buyer, buying, einkauf, einkäufer, achats, acheteur, compras, sourcing,
  beschaffung, approvisionnement
supplier management = vendor management, lieferantenmanagement, fournisseurs, proveedores,
  suppliers
contract management = contracts, vertragsmanagement, gestion de contrats, gestión de contratos
marketing = marketing manager, mercadotecnia, mercadeo, marketing campaigns
digital marketing = online marketing, performance marketing, marketing digital, e marketing >
  marketing
seo = search engine optimisation, suchmaschinenoptimierung, référencement naturel > digital
  marketing
sem = google ads, adwords, search engine advertising, SEA, ppc > digital marketing
social media = social networks, soziale medien, réseaux sociaux, redes sociales, community
  management
content creation = copywriting, content marketing, texten, rédaction, redacción, copywriter
email marketing = newsletters, mailchimp > digital marketing
market research = marktforschung, étude de marché, estudios mercado, competitor analysis
public relations = PR, press relations, pressearbeit, öffentlichkeitsarbeit, relations presse,
  relaciones públicas
event management = events, veranstaltungsmanagement, event organisation, événementiel,
  organización eventos
project management = project manager, projektmanagement, projektleitung, projektleiter, gestion de
  projet, chef de projet, gestión de proyectos, jefe de proyecto, managing projects, led projects
programme management = portfolio management, programme manager > project management
product management = product manager, produktmanagement, product owner, chef de produit, gestión
  producto
process improvement = Lean, six sigma, continuous improvement, kaizen, kvp, prozessoptimierung,
  prozessverbesserung, amélioration continue, mejora continua, lean management
quality management = quality assurance, qualitätsmanagement, qualitätssicherung, qm, assurance
  qualité, gestión de calidad, control calidad, quality control, iso 9001, contrôle qualité
change management = organisational change, veränderungsmanagement, conduite du changement, gestión
  del cambio
strategy = strategic planning, strategie, strategieentwicklung, stratégie, estrategia,
  unternehmensstrategie
stakeholder management = stakeholders, stakeholdermanagement, parties prenantes, grupos de interés
consulting = consultant, consultancy, beratung, unternehmensberatung, consultoría, berater
business analysis = business analyst, requirements engineering, anforderungsanalyse, analyse
  métier
legal = law, lawyer, jurist, solicitor, rechtsanwalt, avocat, juriste, abogado, attorney
research = forschung, recherche scientifique, investigación, researcher, scientific research
"""

PEOPLE = """
head of department = department head, abteilungsleiter, abteilungsleiterin, abteilungsleitung,
  bereichsleiter, bereichsleitung, chef de rayon, chef de service, chef de secteur, chef des ventes,
  chef comptable, chef d'atelier, chef de chantier, chef d'agence, jefe de departamento,
  jefe de sección ~ leading people
leading people = people management, team leadership, staff management, line management,
  leadership, personalführung, mitarbeiterführung, führungserfahrung, teamleitung, teamführung,
  führungsverantwortung, management d'équipe, encadrement, encadrer, gestion d'équipe, liderazgo,
  gestión equipos, dirección equipos, team lead, team leader, teamleiter, teamleiterin, chef
  d'équipe, jefe de equipo, led a team, managed a team, supervised staff, shift supervisor, team
  supervisor, supervision of staff, leitete team, dirigé une équipe, lideré un equipo, managing a
  team,
  leading a team, head of department, führungskompetenz, people leadership, coordinador equipo
managing director = chief executive, ceo, geschäftsführer, geschäftsführerin, geschäftsführung,
  directeur général, directrice générale, director general, directora general ~ leading people,
  strategy, profit and loss, budgeting
board experience = board of directors, board member, vorstand, aufsichtsrat, conseil
  d'administration, consejo de administración, non executive director, trustee
human resources = hr, personalwesen, ressources humaines, RH, recursos humanos, rrhh,
  personalabteilung
recruitment = recruiting, hiring, recruiter, talent acquisition, personalbeschaffung,
  personalgewinnung, recrutement, recruter, selección personal, recruited, einstellungen,
  reclutamiento
staff training = training staff, trained staff, trained colleagues, personalentwicklung, schulung,
  schulungen, mitarbeiterschulung, formation du personnel, formación personal, training delivery,
  einarbeitung, onboarding, instructed, trained new, mitarbeiter geschult, formé les nouveaux
coaching = mentoring, mentor, coach, mentored, coached, tutorat, tutoría
apprentice training = ausbilder, ausbildereignung, aevo, ada schein, praxisanleiter, maître
  d'apprentissage, practice educator, ausbildung der lehrlinge ~ coaching
performance management = appraisals, mitarbeitergespräche, performance reviews, entretiens
  annuels, evaluación desempeño
employee relations = arbeitsrecht, labour law, employment law, betriebsrat, industrial relations,
  droit du travail, derecho laboral, trade unions
rota planning = rotas, rostering, staff scheduling, shift planning, dienstplanung, dienstplan,
  dienstpläne, schichtplanung, personaleinsatzplanung,
  cuadrantes, turnos planificación
health and safety = occupational safety, arbeitssicherheit, arbeitsschutz, HSE, EHS, santé et
  sécurité, sécurité au travail, prevención riesgos laborales, prl, workplace safety, safety
  regulations
risk assessment = risk assessments, gefährdungsbeurteilung, évaluation des risques, evaluación
  riesgos
presenting = presentations, presentation, presented, präsentation, präsentationen, präsentierte,
  présentation, présenté, presentaciones, public speaking, vorträge
report writing = reports, reporting, berichte, rapports, informes, berichterstattung, wrote
  reports
technical writing = documentation, dokumentation, technical documentation, documentación,
  technische redaktion
volunteering = volunteer, ehrenamt, ehrenamtlich, bénévolat, bénévole, voluntariado, voluntario
fundraising = fund raising, spenden, collecte de fonds, captación fondos, grant writing, grants
"""
