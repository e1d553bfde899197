"""Names of office programs, and of what is done with money and figures."""

NAMES = """
microsoft office = ms office, office 365, microsoft 365, m365, o365, office suite, pack office,
  paquete office, suite office, office paket, office programme, office anwendungen
microsoft excel = Excel, ms excel, spreadsheets, tabellenkalkulation, tableur, pivot tables, hojas
  cálculo > microsoft office
microsoft word = Word, ms word, textverarbeitung, traitement texte, word processing > microsoft
  office
microsoft powerpoint = powerpoint, power point, ms powerpoint > microsoft office
microsoft outlook = Outlook, ms outlook > microsoft office
microsoft teams = Teams, ms teams
microsoft access = Access, ms access > databases
google workspace = g suite, gsuite, google docs, google sheets
sharepoint = share point
sap = sap r3, sap erp, s4hana, sap s4, sap hana
sap fico = sap fi, sap co, sap fi co > sap
sap mm = sap material management > sap
sap sd = > sap
erp = erp system, enterprise resource planning, erp systeme, progiciel gestion intégré
microsoft dynamics = navision, dynamics 365, business central > erp
oracle financials = oracle erp, netsuite > erp
crm = crm system, customer relationship management, crm systeme, gestion relation client
salesforce = sales force com, salesforce com > crm
hubspot = > crm
datev = > accounting
lexware = > accounting
quickbooks = quick books > accounting
sage accounting = Sage, sage 50, sage 200 > accounting
xero = > accounting
adobe photoshop = photoshop > adobe creative suite
adobe illustrator = illustrator > adobe creative suite
adobe indesign = indesign > adobe creative suite
adobe creative suite = adobe creative cloud, adobe cc, creative cloud, creative suite
graphic design = graphic designer, grafikdesign, graphisme, graphiste, diseño gráfico,
  mediengestalter
video editing = videoschnitt, montage vidéo, edición vídeo, premiere pro, final cut, davinci
  resolve
cad = computer aided design, autocad, auto cad, DAO, dibujo asistido
autocad = auto cad > cad
solidworks = solid works > cad
catia = > cad
revit = BIM, building information modelling > cad
wordpress = word press > content management
content management = cms, typo3, drupal, contao
typing = schreibmaschine, touch typing, 10 finger, dactylographie, mecanografía
data entry = dateneingabe, datenerfassung, saisie de données, introducción datos, keying
filing = ablage, archivage, archivo, record keeping, aktenführung
administration = administrative, verwaltung, büroarbeit, sachbearbeitung, office administration,
  administratif, administrativo, bürotätigkeiten, clerical, tareas administrativas
office clerk = kaufmann für büromanagement, kauffrau für büromanagement, bürokaufmann,
  bürokauffrau, bürokraft, administrative assistant, assistant administratif, auxiliar
  administrativo, sachbearbeiter, sachbearbeiterin, clerk > administration
executive assistant = personal assistant, PA, management assistant, vorstandsassistenz, assistenz
  der geschäftsführung, assistante de direction, asistente dirección, sekretariat, sekretärin,
  secretary, secrétaire, secretaria > administration, diary management
diary management = calendar management, terminplanung, terminkoordination, gestion agenda, gestión
  agenda
minute taking = taking minutes, wrote minutes, protokollführung, comptes rendus, actas
reception = receptionist, front desk, empfang, rezeption, accueil, recepción, recepcionista,
  réceptionniste, rezeptionist
switchboard = telephone, phone calls, telefonzentrale, standard téléphonique, centralita,
  telefonie
correspondence = korrespondenz, schriftverkehr, correspondencia
translation = translator, übersetzung, übersetzer, traduction, traducteur, traducción, traductor
"""

FINANCE = """
accounting = accountant, accounts, buchhaltung, rechnungswesen, comptabilité, comptable,
  contabilidad, contable, buchhalter, finanzbuchhaltung, financial accounting
bookkeeping = bookkeeper, book keeping, buchführung, tenue des comptes, teneduría libros >
  accounting
accounts payable = kreditorenbuchhaltung, kreditoren, comptes fournisseurs, cuentas a pagar,
  purchase ledger > accounting
accounts receivable = debitorenbuchhaltung, debitoren, comptes clients, cuentas a cobrar, sales
  ledger, credit control > accounting
payroll = lohnbuchhaltung, gehaltsabrechnung, lohnabrechnung, paie, nóminas, entgeltabrechnung
invoicing = invoices, billing, rechnungsstellung, fakturierung, facturation, facturación
month end close = month end, monatsabschluss, clôture mensuelle, cierre mensual > accounting
annual accounts = year end, annual closing, annual financial statements, jahresabschluss,
  bilanzierung, bilanz, clôture annuelle, bilan comptable, cierre anual, cuentas anuales >
  accounting
financial reporting = finanzberichte, berichtswesen, reporting financier, informes financieros,
  management accounts, board reporting
consolidation = group accounts, konzernabschluss, consolidation comptable, konsolidierung >
  accounting
ifrs = international financial reporting standards, IAS > accounting
us gaap = GAAP > accounting
hgb = handelsgesetzbuch > accounting
tax = taxes, taxation, steuern, steuerrecht, fiscalité, impuestos, fiscalidad, vat, umsatzsteuer,
  tva, iva
tax adviser = steuerberater, steuerberaterin, conseiller fiscal, asesor fiscal > tax
tax clerk = steuerfachangestellter, steuerfachangestellte > tax ~ accounting
audit = auditing, auditor, wirtschaftsprüfung, prüfung, commissariat aux comptes, auditoría,
  auditoria
internal audit = interne revision, audit interne, auditoría interna > audit
controlling = controller, financial control, contrôle de gestion, control de gestión,
  controllership
budgeting = budget, budgets, budget responsibility, budgetverantwortung, budgetplanung, budget
  planning, budgétaire, presupuesto, presupuestos, budget management
forecasting = forecast, forecasts, financial planning, FP A, finanzplanung, prévisions,
  previsiones
cash flow = liquidity, liquiditätsplanung, treasury, trésorerie, tesorería, flujo de caja
profit and loss = P L, P L responsibility, ergebnisverantwortung, guv, compte de
  résultat, cuenta de resultados, pnl
mergers and acquisitions = M A, acquisitions, mergers, due diligence, fusions acquisitions, fusiones
fundraising capital = raising capital, debt financing, refinancing, levée de fonds, capital
  raising, unternehmensfinanzierung, corporate finance
chief financial officer = cfo, finance director, kaufmännischer leiter, leiter finanzen,
  finanzvorstand, directeur financier, directora financiera, director financiero, head of finance,
  directeur administratif et financier, DAF ~ budgeting, forecasting, financial reporting, cash
  flow, profit and loss, controlling, leading people
management accountant = management accounting, business controller > accounting ~ controlling
financial analyst = financial analysis, finanzanalyse, analyse financière, análisis financiero
financial modelling = financial models, modélisation financière, finanzmodelle > financial analyst
banking = bank clerk, bankkaufmann, bankkauffrau, banque, banca, bankwesen
insurance = versicherung, versicherungskaufmann, assurance, seguros, underwriting, claims handling
risk management = risikomanagement, gestion des risques, gestión de riesgos
compliance = regulatory compliance, conformité, cumplimiento normativo
internal controls = sox, sarbanes oxley, internes kontrollsystem, IKS, contrôle interne
data protection = gdpr, dsgvo, rgpd, datenschutz, protección datos, protection des données
"""
