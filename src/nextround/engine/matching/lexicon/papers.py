"""Names of licences, registrations and certificates, and of the categories of driving licences."""

NAMES = """
nursing registration = nmc, nmc registration, nmc pin, registered with the nmc, berufsurkunde
  pflege, ordre des infirmiers, colegio de enfermería, rn license, rn licence, nursing license,
  nclex, registered nurse license, registered nurse licence
basic life support = bls, cpr, reanimation training, herz lungen wiederbelebung, afgsu, soporte
  vital básico
advanced life support = ALS, acls, soporte vital avanzado > basic life support
first aid = first aider, first aid certificate, erste hilfe, ersthelfer, premiers secours, SST,
  psc1, primeros auxilios
adr = adr certificate, adr schein, gefahrgut, gefahrgutschein, dangerous goods, matières
  dangereuses, mercancías peligrosas
hazmat endorsement = hazmat, hazardous materials endorsement
tanker endorsement = tank endorsement
twic = twic card, transportation worker identification credential
driver cpc = cpc, certificate of professional competence, berufskraftfahrerqualifikation,
  schlüsselzahl 95, kennziffer 95, module 95, modul 95, fimo, fco, CAP conductor, code 95, dcpc,
  berufskraftfahrer qualifikation
driver card = fahrerkarte, tachograph card, carte conducteur, tarjeta tacógrafo
medical card = dot medical card, dot physical, dot medical certificate, medical examiner
  certificate
operator licence = transport manager cpc, unternehmerprüfung, verkehrsleiter, capacité de
  transport
enhanced dbs = DBS, dbs check, crb, DBS disclosure, pvg, erweitertes führungszeugnis,
  führungszeugnis, casier judiciaire vierge, certificado de delitos, police clearance, background
  check
food hygiene certificate = food safety level 2, food hygiene level 2, level 2 food safety, food
  hygiene level 3, servsafe, infektionsschutzbelehrung, gesundheitszeugnis, belehrung
  infektionsschutzgesetz, formation haccp, carné manipulador > food hygiene
personal licence = personal licence holder, premises licence, alcohol licence, licence iv, permis
  d'exploitation
cscs card = cscs, construction skills certification scheme
sssts = smsts, site safety supervisor
iosh = iosh managing safely, managing safely > health and safety
nebosh = nebosh general certificate > health and safety
osha = osha 10, osha 30 > health and safety
forklift licence = forklift certificate, forklift certification, staplerschein,
  gabelstaplerschein, caces, caces 1, caces 3, caces 5, caces r489, carné de carretillero, flt
  licence, rtitb, forklift truck licence > forklift
working at heights = ipaf, pasma, hubarbeitsbühne, nacelle, plataformas elevadoras, caces r486
welding certificate = coded welder, schweißerschein, schweißerprüfung, en iso 9606, aws certified
  welder, qualification soudeur > welding
gas safe = gas safe registered, acs gas, gas safety
electrical qualification = city and guilds 2391, 2391, habilitation électrique, elektrofachkraft,
  journeyman electrician, elektrofachkraft für festgelegte tätigkeiten
sia licence = SIA, sachkundeprüfung 34a, 34a, ssiap, cqp aps, TIP seguridad, guard card
qts = qualified teacher status, teaching certificate, teaching license, teaching licence, lehramt,
  zweites staatsexamen, staatsexamen lehramt, CAPES, agrégation, crpe, máster del profesorado,
  pgce, teacher certification, habilitación docente
tefl certificate = celta, DELTA, tesol, trinity certtesol > language teaching
scrum certificate = PSM, psm i, CSM, certified scrum master, professional scrum master, pspo, cspo
  > scrum
pmp = project management professional, capm > project management
prince2 = prince 2, prince2 practitioner, prince2 foundation > project management
ipma = ipma level, gpm > project management
itil certificate = itil foundation, itil v4, itil 4 > itil
aws certificate = aws certified, aws solutions architect, aws certified solutions architect >
  amazon web services
cisco certificate = ccna, ccnp, ccie > networking
comptia = comptia A, comptia security, security plus > information technology
cissp = cism, cisa > information security
istqb = istqb certified tester, ctfl > software testing
six sigma belt = green belt, black belt, lean six sigma > process improvement
chartered accountant = ACA, acca, icaew, fca, fcca, cpa, certified public accountant,
  wirtschaftsprüfer, wirtschaftsprüferin, expert comptable, censor jurado, ca qualified >
  accounting
cima = acma, cgma, bilanzbuchhalter, bilanzbuchhalterin, geprüfter bilanzbuchhalter, dcg, dscg >
  accounting
cfa = chartered financial analyst > financial analyst
cipd = shrm, PHR, personalfachkaufmann > human resources
trainer certificate = ausbildereignung, aevo, ada schein, ausbilderschein, train the trainer >
  staff training
bar admission = admitted to the bar, second state exam in law, zweites juristisches staatsexamen,
  CAPA avocat > legal
chartered engineer = ceng, professional engineer, pe license, eur ing > engineering
lifeguard = lifeguarding, rettungsschwimmer, bnssa, socorrista, nplq
security clearance = SC clearance, DV clearance, sicherheitsüberprüfung, habilitation défense
"""

DRIVING = """
driving licence b = driving licence, drivers licence, driver licence, driving license, drivers
  license, driver license, full uk driving licence, clean driving licence, führerschein,
  führerschein b, führerschein klasse b, führerscheinklasse b, fahrerlaubnis, fahrerlaubnis b,
  klasse b, pkw führerschein, permis b, permis de conduire, permis voiture, catégorie b, category
  b, cat b, carnet conducir, carné conducir, permiso conducir, carnet b, carné b, permiso b, class
  b führerschein, klasse be, führerschein be, führerschein kl b, own car and licence
driving licence c1 = category c1, klasse c1, führerschein c1, permis c1, carnet c1, permiso c1,
  c1e, klasse c1e, 7 5 tonne, führerschein c1e, 7 5 t > driving licence b
driving licence c = hgv licence, lgv licence, hgv class 2, class 2 licence, class 2 hgv, category
  c, cat c, lkw führerschein, klasse c, führerschein c, führerschein klasse c, führerscheinklasse
  c, permis c, permis poids lourd, carnet c, carné c, permiso c, poids lourd, hgv, lgv, carnet
  camión, fahrerlaubnis c > driving licence c1, driving licence b
driving licence ce = hgv class 1, class 1 licence, class 1 hgv, class 1, category c e, cat c e,
  category ce, cat ce, klasse ce, klasse c e, führerschein ce, führerschein c ce, führerschein c
  e, führerschein klasse ce, führerschein klasse c ce, führerscheinklasse ce, permis ce, permis
  ec, permis super lourd, carnet c e, carné c e, permiso c e, klassen c ce, führerscheinklasse c
  ce, fahrerlaubnis ce, hgv 1, lgv c e, führerschein klasse c e > driving licence c
driving licence D = pcv licence, psv licence, category D, klasse D, führerschein D, führerschein
  klasse D, permis D, permis transport en commun, carnet D, permiso D, busführerschein > driving
  licence b
driving licence A = motorcycle licence, category A, klasse A, führerschein A,
  motorradführerschein, permis A, permis moto, carnet A, permiso A
commercial driving licence A = CDL A, CDL class A, class A CDL, CDL type A, commercial drivers
  license class A, class A license > commercial driving licence b
commercial driving licence b = cdl b, cdl class b, class b cdl, class b license > commercial
  driving licence
commercial driving licence = cdl, commercial driver license, commercial drivers license,
  commercial driving license ~ driving licence b
taxi licence = p schein, personenbeförderungsschein, taxi badge, private hire licence, licence
  taxi, bogie
own vehicle = own car, own transport, eigener pkw, eigenes auto, véhicule personnel, véhiculé,
  vehículo propio, coche propio
"""
