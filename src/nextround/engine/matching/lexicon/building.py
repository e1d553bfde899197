"""Names of building, metal, electrical and factory work."""

NAMES = """
electrician = electrical installation, elektriker, elektroniker, elektroinstallateur, électricien,
  electricista, elektroinstallation, electrical wiring, wiring, installation électrique,
  instalaciones eléctricas > electrical work
electrical work = electrics, elektrik, elektrotechnik, électricité, electricidad, electrical
  engineering, électrotechnique
wiring regulations = bs 7671, 18th edition, vde 0100, nf c 15 100, rebt, national electrical code,
  nec code
plc programming = plc, sps, sps programmierung, siemens s7, automate programmable, autómatas, tia
  portal
plumber = plumbing, heating engineer, anlagenmechaniker, installateur, sanitär, heizung sanitär,
  shk, plombier, chauffagiste, fontanero, fontanería, klempner, pipefitting
hvac = heating ventilation air conditioning, klimatechnik, kältetechnik, climatisation,
  climatización, refrigeration
carpenter = carpentry, joiner, joinery, tischler, schreiner, zimmermann, menuisier, charpentier,
  carpintero, carpintería
bricklayer = bricklaying, masonry, mason, maurer, maçon, maçonnerie, albañil, albañilería
painter and decorator = painting and decorating, maler, lackierer, peintre en bâtiment, pintor
roofer = roofing, dachdecker, couvreur, techador
construction = building site, construction site, baustelle, bâtiment, btp, construcción, hochbau,
  chantier
site manager = site management, bauleiter, bauleitung, conducteur de travaux, jefe de obra,
  construction manager > construction ~ leading people
scaffolding = scaffolder, gerüstbau, échafaudage, andamios
crane operator = crane, kranführer, grutier, gruista, slinger
excavator = digger, plant operator, bagger, baggerfahrer, conducteur d'engins, excavadora, heavy
  equipment operator
welding = welder, welded, schweißer, schweißen, schweißerin, soudeur, soudure, soldador,
  soldadura, MIG, TIG, MAG, arc welding
metalworker = metal fabrication, sheet metal, schlosser, metallbauer, konstruktionsmechaniker,
  métallier, chaudronnier, cerrajero, calderero, fabricator
machinist = machining, cnc, cnc operator, cnc milling, cnc turning, zerspanungsmechaniker, dreher,
  fräser, tourneur fraiseur, tornero, fresador, lathe, milling machine, usinage, mecanizado
industrial mechanic = maintenance fitter, industriemechaniker, mechanical fitter, millwright,
  mécanicien industriel, mecánico industrial, mechaniker, maintenance technician, technicien de
  maintenance, técnico mantenimiento > maintenance
maintenance = repairs, wartung, instandhaltung, reparatur, reparaturen, réparation, mantenimiento,
  preventive maintenance, reparación, wartungsarbeiten, repaired, dépannage
fault finding = troubleshooting, fault diagnosis, fehlersuche, störungsbeseitigung, dépannage,
  diagnostic de pannes, diagnóstico averías, diagnostics
car mechanic = automotive mechanic, vehicle technician, mechatroniker, kfz mechatroniker, kfz
  mechaniker, mécanicien automobile, mecánico automóvil, auto mechanic, diesel mechanic,
  automotive technician, ase certified > maintenance
hydraulics = hydraulik, hydraulique, hidráulica, pneumatics, pneumatik
mechatronics = mechatroniker, mécatronique, mecatrónica
mechanical engineering = mechanical engineer, maschinenbau, maschinenbauingenieur, génie
  mécanique, ingeniería mecánica, konstruktion > engineering
civil engineering = civil engineer, bauingenieur, bauingenieurwesen, génie civil, ingeniería
  civil, ingeniero caminos > engineering
electrical engineering = electrical engineer, elektrotechnik, elektroingenieur, génie électrique,
  ingeniería eléctrica > engineering
industrial engineering = wirtschaftsingenieur, wirtschaftsingenieurwesen, génie industriel,
  ingeniería industrial > engineering
chemical engineering = process engineering, verfahrenstechnik, génie chimique, ingeniería química
  > engineering
production = manufacturing, produktion, fertigung, production line, assembly line,
  producción, fabricación, fließband, produktionshelfer, production operative, machine operator,
  maschinenbediener, conducteur de ligne, operario
assembly = assembling, montage, montieren, assemblage, ensamblaje, assembler
quality inspection = quality checks, qualitätskontrolle, contrôle qualité, inspección calidad,
  messmittel
technical drawings = blueprints, reading drawings, technische zeichnungen, plans techniques,
  lecture de plans
measuring instruments = calipers, micrometers, messwerkzeuge, instruments de mesure, gauges,
  multimeter
production planning = arbeitsvorbereitung, produktionsplanung, planification de la production,
  planificación producción, mrp
surveying = surveyor, vermessung, topographie, topografía, géomètre
architecture = architect, architekt, architekturbüro, architecte, arquitecto, arquitectura
"""
