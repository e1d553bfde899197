"""Names of driving, warehouse work, cleaning and guarding."""

NAMES = """
truck driver = lorry driver, hgv driver, lgv driver, lkw fahrer, lkw fahrerin, kraftfahrer,
  kraftfahrerin, berufskraftfahrer, berufskraftfahrerin, fernfahrer, chauffeur poids lourd,
  conducteur routier, chauffeur routier, conductor de camión, camionero, cdl driver, tractor
  trailer driver, trucker, class 1 driver, class 2 driver, conducteur poids lourd, otr driver >
  driving ~ driving licence c, driving licence b, driver hours, load securing, goods delivery
articulated lorry = articulated, artic, semi trailer, sattelzug, sattelschlepper, semi remorque,
  tractor trailer, tráiler, 44 tonne, 40 tonner, gliederzug ~ driving licence ce, driving
van driver = delivery driver, courier, auslieferungsfahrer, kurierfahrer, paketzusteller,
  zusteller, livreur, chauffeur livreur, repartidor, conductor reparto, parcel delivery > driving,
  goods delivery ~ driving licence b
bus driver = coach driver, busfahrer, omnibusfahrer, conducteur de bus, conductor de autobús, psv
  driver > driving ~ driving licence D, driving licence b
taxi driver = chauffeur taxi, taxifahrer, taxista, private hire driver > driving ~ driving licence
  b
driving = drove, driven, fahren, gefahren, conducir, driver, fahrer, fahrerin, conducteur,
  conductor
multi drop = multidrop, multiple drops, several drops, mehrere abladestellen, tournée de livraison
goods delivery = goods deliveries, customer deliveries, delivered goods, auslieferung, zustellung,
  livraison, livraisons, entrega,
  entregas, reparto
long haul = long distance, tramping, fernverkehr, international transport, internationaler
  verkehr, longue distance, larga distancia, over the road, OTR, nights out
local haulage = nahverkehr, regional transport, day runs, régional, distribución local
load securing = securing loads, securing cargo, ladungssicherung, arrimage, sujeción carga,
  secured loads, load restraint, vdi 2700
driver hours = tachograph, digital tachograph, tacho, lenk und ruhezeiten, fahrtenschreiber,
  chronotachygraphe, tacógrafo, hours of service, ELD, elog, drivers hours
vehicle checks = walk around checks, daily vehicle checks, abfahrtskontrolle, pre trip inspection,
  pre trip inspections, contrôle du véhicule, dvir, defect reporting
tail lift = hebebühne, ladebordwand, hayon, plataforma elevadora, liftgate
route planning = tourenplanung, routenplanung, planification des tournées, planificación rutas,
  disponent, dispatcher, transport planner
refrigerated transport = reefer, chilled goods, kühltransport, temperature controlled,
  frigorifique, transporte frigorífico
tanker driving = tanker, tankwagen, citerne, cisterna
crane lorry = hiab, ladekran, lkw mit kran, grue auxiliaire, lorry mounted crane
forklift = forklift truck, fork lift, forklift driver, flt, gabelstapler, stapler, staplerfahrer,
  staplerschein, gabelstaplerfahrer, gabelstaplerschein, chariot élévateur, cariste, carretilla
  elevadora, carretillero, flurförderzeuge, counterbalance truck, reach truck, schubmaststapler,
  flurfördermittelschein ~ forklift licence
warehouse = warehousing, warehouse operative, lager, lagerist, lagermitarbeiter, fachlagerist,
  lagerhelfer, fachkraft für lagerlogistik, entrepôt, magasinier, préparateur de commandes,
  almacén, mozo de almacén, warehouse worker, lagerwirtschaft, lagerarbeit, lagertätigkeit, dock
  worker, lagerlogistik ~ picking, incoming goods
picking = order picking, picker, kommissionierung, kommissionieren, kommissionierer, preparación
  pedidos, picked orders, préparation de commandes
packing = packaging, verpacken, verpackung, emballage, embalaje, packer
incoming goods = goods inward, goods receiving, receiving goods, wareneingang, warenannahme,
  réception des
  marchandises, recepción mercancías
outgoing goods = goods outward, despatch, dispatch of goods, warenausgang, versand, expédition,
  expediciones, shipping
loading = loading and unloading, be und entladen, verladen, chargement, déchargement, carga y
  descarga, unloading, entladung, beladen, entladen
warehouse management system = wms, lagerverwaltung, lagerverwaltungssystem, gestion d'entrepôt,
  sga, rf scanner, handscanner
logistics = logistik, logistique, logística, supply chain, lieferkette, supply chain management,
  transport logistics
freight forwarding = forwarder, spedition, speditionskaufmann, transitaire, transitario, freight
customs = customs clearance, zoll, zollabwicklung, douane, dédouanement, aduanas
heavy lifting = lift up to, schweres heben, port de charges, körperlich belastbar, manual labour,
  körperliche belastbarkeit
shift work = shifts, schichtarbeit, schichtdienst, wechselschicht, dreischicht, travail posté,
  3x8, horaires décalés, trabajo a turnos, night shifts, nachtschicht, nachtdienst, rotating
  shifts, schichtbereitschaft, turno rotativo
cleaning = cleaner, reinigung, reinigungskraft, gebäudereiniger, nettoyage, agent d'entretien,
  limpieza, housekeeping, limpiador, limpiadora, room attendant, zimmermädchen
security guard = security officer, wachmann, sicherheitsmitarbeiter, objektschutz, agent de
  sécurité, vigilante, door supervisor
caretaker = janitor, hausmeister, gardien d'immeuble, conserje, facilities maintenance,
  haustechnik
gardening = gardener, landscaping, gärtner, garten und landschaftsbau, jardinier, jardinero,
  landscaper
farm work = agriculture, landwirt, landwirtschaft, agriculteur, agricultura, farming, harvest
"""
