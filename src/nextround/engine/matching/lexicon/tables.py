"""Names of work in kitchens, at tables and in hotels."""

NAMES = """
chef = cook, koch, köchin, cuisinier, cuisinière, cocinero, cocinera, line cook, commis chef, chef
  de partie, sous chef, jungkoch, chef de cuisine, head chef, jefe de
  cocina, souschef, commis de cuisine > kitchen, food preparation ~ food hygiene
head chef = executive chef, chef de cuisine, küchenchef, küchenchefin, küchenleiter,
  küchenleitung, jefe de cocina, kitchen manager > chef ~ leading people, menu planning, ordering
  food, food cost
sous chef = souschef, stellvertretender küchenchef, second de cuisine, segundo de cocina > chef
chef de partie = section chef, station chef, postenchef, demi chef de partie, jefe de partida >
  chef
pastry = pastry chef, pâtisserie, patisserie, pâtissier, konditor, konditorin, konditorei,
  pastelero, repostería, desserts
baker = bakery, baking, bäcker, bäckerei, boulanger, boulangerie, panadero, panadería
butcher = butchery, metzger, fleischer, boucher, boucherie, carnicero, charcuterie
kitchen = küche, cocina, kitchen porter, küchenhilfe, plongeur, plonge, ayudante de cocina, commis
food preparation = food prep, mise en place, speisenzubereitung, preparation of dishes,
  préparation des plats, elaboración de platos
menu planning = menus, menu development, menu design, speisekarte, speiseplanung, menügestaltung,
  élaboration des menus, élaboration de la carte, carte des menus, elaboración menús
banqueting = banquets, bankett, catering, traiteur, événementiel traiteur, banquetes, events
  catering
gluten and allergens = allergens, allergen management, allergene, allergènes, alérgenos, dietary
  requirements, natasha law
food hygiene = haccp, food safety, lebensmittelhygiene, hygiène alimentaire, higiene alimentaria,
  manipulador de alimentos, food handler, hygieneschulung, lebensmittelsicherheit
food cost = food costs, gross profit, wareneinsatz, coût matière, coste de materia, portion
  control, gp margin, cost control
ordering food = ordering, warenbestellung, commandes fournisseurs, pedidos, bestellwesen
waiter = waitress, waiting staff, kellner, kellnerin, serveur, serveuse, servicekraft, camarero,
  camarera, restaurantfachmann, restaurantfachfrau, table service, chef de rang, table waiting >
  hospitality ~ customer service
barista = coffee, kaffee, café barista
bartender = bar staff, bar work, barkeeper, barman, barmaid, mixologist
sommelier = wine, wein, vin, vino
restaurant manager = restaurantleiter, responsable de restaurant, encargado de restaurante,
  betriebsleiter gastronomie, maître d'hôtel, front of house manager > hospitality ~ leading
  people, customer service
hotel manager = hoteldirektor, hotelleitung, directeur d'hôtel, director de hotel > hospitality ~
  leading people, customer service
hospitality = gastronomy, gastronomie, hotellerie, hôtellerie, restauration, hostelería, hotel,
  restaurant, hotelfachmann, hotelfachfrau, gastgewerbe
fine dining =  gehobene gastronomie, gastronomique, alta cocina, michelin,
  bistronomie
contract catering = gemeinschaftsverpflegung, kantine, canteen, restauration collective,
  colectividades, betriebsrestaurant
"""
