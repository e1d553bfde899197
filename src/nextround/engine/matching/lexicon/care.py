"""Names of nursing, care and other work in health, and of teaching and looking after children."""

NAMES = """
nurse = nursing, pflege, krankenpflege, infirmier, infirmière, enfermero, enfermera, enfermería,
  soins infirmiers, pflegekraft, krankenschwester, krankenpfleger ~ patient care, clinical
  documentation
registered nurse = RN, rgn, rmn, staff nurse, examinierte pflegefachkraft, pflegefachkraft,
  pflegefachfrau, pflegefachmann, gesundheits und krankenpfleger, gesundheits und
  krankenpflegerin, examinierter krankenpfleger, diplomierte pflegefachfrau, infirmier diplômé
  d'état, infirmière diplômée d'état, ats due > nurse ~ administering medication, wound care,
  vital signs, nursing registration
ward manager = charge nurse, ward sister, stationsleitung, pflegedienstleitung, pdl, nurse
  manager, matron, cadre de santé, supervisora enfermería, wohnbereichsleitung > registered nurse
  ~ leading people, rota planning
licensed practical nurse = lpn, lvn, enrolled nurse, nursing associate, pflegefachassistent >
  nurse
healthcare assistant = hca, nursing assistant, cna, certified nursing assistant, care assistant,
  caregiver, pflegehelfer, pflegehelferin, pflegeassistent, altenpflegehelfer, aide soignant, aide
  soignante, auxiliar enfermería, tcae, gerocultor, carer, care worker, support worker, home care
  assistant ~ patient care, personal care
patient care = caring for patients, patientenversorgung, patientenbetreuung, soins aux patients,
  prise en charge des patients, atención pacientes, cuidado pacientes, patients, patienten,
  pacientes, clinical care, bedside care
personal care = grundpflege, körperpflege, soins d'hygiène, aide à la toilette, aseo personal,
  washing and dressing
treatment care = behandlungspflege, administering injections, injektionen, injections ~ patient
  care
elderly care = care of the elderly, aged care, geriatric, geriatrics, altenpflege,
  seniorenbetreuung, geriatrie, gériatrie, personnes âgées, personas mayores, geriatría, care
  home, nursing home, pflegeheim, seniorenheim, ehpad
dementia care = dementia, demenz, alzheimer, démence, demencia > elderly care
palliative care = palliative, palliativpflege, palliativ, soins palliatifs, cuidados paliativos,
  hospice, hospiz
intensive care = ICU, ITU, critical care, intensivstation, intensivpflege, réanimation, soins
  intensifs, UCI, cuidados intensivos, high dependency unit
emergency department = A E, accident and emergency, emergency room, ER nurse, notaufnahme,
  urgences, urgencias
triage = triaged, ersteinschätzung, manchester triage
paediatrics = pediatrics, paediatric nursing, kinderkrankenpflege, pädiatrie, pédiatrie, pediatría
midwife = midwifery, hebamme, entbindungspfleger, sage femme, matrona ~ patient care
mental health = psychiatric nursing, psychiatry, psychiatrie, santé mentale, salud mental, rmn
operating theatre = operating room, theatre nurse, scrub nurse, op pflege, OTA, bloc opératoire,
  quirófano
anaesthesia = anaesthetics, anesthesia, anästhesie, anesthésie, anestesia
administering medication = medication administration, medicine rounds, drug rounds,
  medikamentengabe, medikamente gestellt, distribution des médicaments, administración de
  medicación, medication rounds, stellen von medikamenten
wound care = wound dressing, wound dressings, wundversorgung, wundmanagement, soins de plaies,
  pansements, curas, cura de heridas, tissue viability, wundexperte
vital signs = vitalzeichen, constantes vitales, observations of patients, vitalwerte, signes
  vitaux
cannulation = venepuncture, phlebotomy, blutentnahme, prélèvements sanguins, extracciones, blood
  draws
infection control = infection prevention, hygiene standards, hygienevorschriften, hygieneplan,
  control infecciones, prévention des infections
clinical documentation = patient records, care plans, care planning, pflegedokumentation,
  pflegeplanung, dossier patient, plans de soins, historia clínica, charting, care documentation
electronic patient records = epic emr, emr, ehr, electronic health records, cerner, systmone
safeguarding = child protection, kinderschutz, vulnerable adults, protection de l'enfance
physiotherapy = physiotherapist, physical therapy, physiotherapeut, kinésithérapie, fisioterapia
occupational therapy = occupational therapist, ergotherapie, ergotherapeut, ergothérapie, terapia
  ocupacional
medical assistant = medizinische fachangestellte, MFA, arzthelferin, secrétaire médicale,
  praxisassistenz
doctor = physician, arzt, ärztin, médecin, médico, medical doctor, assistenzarzt, facharzt
pharmacy = pharmacist, apotheker, apotheke, pharmacien, pharmacie, farmacia, farmacéutico, PTA
dental nurse = dental assistant, zahnmedizinische fachangestellte, ZFA, assistante dentaire,
  higienista dental
paramedic = emergency medical technician, EMT, notfallsanitäter, rettungssanitäter, ambulancier,
  técnico emergencias
laboratory = lab work, labor, laboratoire, laboratorio, MTA, lab technician, laborant,
  chemielaborant
social work = social worker, sozialarbeit, sozialarbeiter, sozialpädagoge, travailleur social,
  trabajo social
disability support = disabled people, heilerziehungspfleger, behindertenhilfe, handicap,
  discapacidad, learning disabilities
manual handling = moving and handling, patient lifting, heben und tragen, manutention manuelle,
  hoists
"""

TEACHING = """
teacher = teaching, taught, lehrer, lehrerin, lehrkraft, unterrichten, unterricht, enseignant,
  enseignante, professeur, enseignement, profesor, profesora, docente, maestro, maestra, docencia,
  schoolteacher ~ lesson planning, classroom management
primary school = primary education, key stage 1, key stage 2, elementary school, grundschule,
  école primaire, école élémentaire, educación primaria, ks1, ks2
secondary school = secondary education, high school teacher, gymnasium lehrer, sekundarstufe,
  collège lycée, educación secundaria, key stage 3, key stage 4, ks3, ks4
lesson planning = lesson plans, unterrichtsvorbereitung, unterrichtsplanung, préparation des
  cours, planificación clases, programación didáctica, planned lessons, schemes of work
classroom management = behaviour management, klassenführung, klassenleitung, gestion de classe,
  gestión aula, form tutor, class teacher, klassenlehrer
curriculum development = curriculum, lehrplan, lehrplanentwicklung, programmes scolaires,
  currículo
assessment of pupils = notengebung, leistungsbewertung, évaluation des élèves, evaluación alumnos
special educational needs = SEN, SEND, special needs, inclusion, inklusion, sonderpädagogik,
  förderschule, besoins éducatifs particuliers, necesidades educativas especiales
head teacher = school principal, schulleiter, schulleitung, directeur d'école, director de
  colegio, deputy head ~ teacher, leading people
teaching assistant = classroom assistant, schulbegleiter, schulbegleitung, AESH, auxiliar
  conversación
nursery teacher = early years, kindergarten, nursery nurse, erzieher, erzieherin, kindergärtnerin,
  krippe, éducateur de jeunes enfants, educación infantil, eyfs, kita, early childhood education >
  childcare
childcare = kinderbetreuung, garde d'enfants, cuidado de niños, nanny, aupair, babysitting,
  working with children
youth work = youth worker, jugendarbeit, animation jeunesse, trabajo con jóvenes, jugendleiter
adult education = further education, erwachsenenbildung, formation pour adultes, formación adultos
university teaching = lecturer, lecturing, dozent, dozentin, hochschullehre, maître de
  conférences, profesor universitario
tutoring = tutor, nachhilfe, soutien scolaire, clases particulares
language teaching = efl, esl, tefl, english teacher, daf lehrer, FLE, DAZ, ELE > teacher
mathematics = maths, math, mathematik, mathématiques, matemáticas
physics = physik, physique, física
chemistry = chemie, chimie, química
biology = biologie, biología
history = geschichte, histoire, historia
economics = volkswirtschaft, vwl, économie, economía
business administration = business studies, betriebswirtschaft, betriebswirtschaftslehre, bwl,
  management studies, gestion des entreprises, administración de empresas, ADE
psychology = psychologie, psicología
engineering = ingenieurwesen, ingénierie, ingeniería, engineer, ingenieur, ingénieur, ingeniero
education studies = pädagogik, erziehungswissenschaft, sciences de l'éducation, pedagogía, pgce
"""
