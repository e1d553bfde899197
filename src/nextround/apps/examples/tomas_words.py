"""What was written to Tomas Brandt, and by him: postings, mails, a CV. All of it is invented."""

KESTREL_POSTING = """
Night Shift Manager, Distribution. Kestrel Cold Chain, Heidesand depot.

Kestrel moves fresh and frozen food between Ireland, Britain and the Baltic. The Heidesand depot
runs around the clock: forty people on nights, eleven docks, two temperatures, and lorries that do
not wait. Since the merger with the Ahlbrook depot we speak German, English and Polish on the
floor, and the night shift is still two teams that happen to share a car park.

You lead the shift: you plan people and docks, keep the cold chain unbroken, hold the numbers for
the morning meeting, and bring the two teams together.

You bring
- Several years of leading people in a warehouse or in transport
- A forklift licence; a C+E licence is welcome
- Confidence with a warehouse system, whichever it was
- German and working English
- An eye for who is about to have a bad night

We pay from 52,000 euros plus shift allowance, and mean the allowance. Thirty days of leave.
The selection takes two conversations and a night on the floor with us.
"""

NORDHAKEN_POSTING = """
Schichtleitung Lager (m/w/d), Spedition Nordhaken, Hafenlager 3

Wir sind ein Familienbetrieb mit 120 Leuten und lagern, was die Schiffe bringen: Kaffee, Papier,
Maschinenteile. Für die Frühschicht im Hafenlager 3 suchen wir jemanden, der ruhig bleibt, wenn
drei Container gleichzeitig kommen.

Ihre Aufgaben
- Einteilung von 18 Kolleginnen und Kollegen, Urlaubsplanung, Einarbeitung
- Wareneingang und Bestand in unserem Lagerprogramm, das älter ist als manche Kollegen
- Arbeitssicherheit, Ladungssicherung, Unterweisungen

Das bringen Sie mit
- Ausbildung als Fachkraft für Lagerlogistik oder viele Jahre, die dasselbe wert sind
- Staplerschein, gern auch den Ausbilderschein
- Freundlichkeit am Funkgerät

Wir bieten 3.600 Euro im Monat, dreizehn Gehälter, dreißig Tage Urlaub und eine Kantine, in der
man satt wird. Rufen Sie Frau Petersen gern vorher an.
"""

CORRIB_POSTING = """
Transport Supervisor, Corrib & Lough Freight, Northern Europe desk

We are a haulier from the west of Ireland with a yard in Heidesand and forty tractor units that
spend their lives on ferries. The transport supervisor keeps drivers, ferries and customers talking
to each other.

You plan the week for twenty-five drivers, know the driving-time rules better than the tachograph
does, answer the phone when a ferry is cancelled, and train new drivers on their first crossing. We
would be glad of somebody who has driven.

Needed: C+E with the professional qualification in date, three years in planning or as a lead
driver, English and German. A sense of humour at five in the morning is not needed but you will
acquire one.

€49,000 to €55,000 depending on experience, a company van home, one week in three on call.
"""

KESTREL_NO = """
Dear Tomas,

Thank you for taking the time to meet us and for your interest in Kestrel Cold Chain. There were
five people in the final round. After careful consideration we have decided to proceed with a
candidate whose experience more closely matches our needs at this time.

The panel enjoyed meeting you and was impressed by your background. We felt that your answers on
leading change could have gone a little deeper. When Ms Orrin asked about the depot merger, you
described the plan but not how you brought the night shift round.

We will keep your details on file and wish you every success.

Una Orrin
People partner, Kestrel Cold Chain
"""

KESTREL_OBSERVED = (
    "When Ms Orrin asked about the depot merger, you described the plan but not how you brought "
    "the night shift round."
)

KESTREL_INVITATION = """
Dear Tomas,

We would like to invite you to the last step: a conversation with Ms Orrin and Mr Feeney from the
depot, an hour and a quarter, the same questions for all five of you. Before it you are welcome to
spend the first half of a night shift with us.

Safety shoes are needed; we have them from 36 to 49.

Una Orrin
"""

NORDHAKEN_INVITATION = """
Guten Tag Herr Brandt,

vielen Dank für Ihre Bewerbung als Schichtleitung im Hafenlager 3. Wir würden Sie gern kennenlernen
und laden Sie zu einem Gespräch mit einem Rundgang durch die Halle ein. Bitte melden Sie sich an
der Pforte Nord und bringen Sie Ihren Staplerschein mit.

Es sprechen mit Ihnen Frau Petersen (Personal) und Herr Claußen (Leitung Hafenlager).

Mit freundlichen Grüßen
Heike Petersen
Spedition Nordhaken
"""

MOEBEL_NO = """
Sehr geehrter Herr Brandt,

vielen Dank für Ihr Interesse an der Stelle als Teamleitung Warenausgang. Nach sorgfältiger Prüfung
aller Unterlagen müssen wir Ihnen leider mitteilen, dass wir uns für eine andere Bewerberin
entschieden haben. Bitte verstehen Sie dies nicht als Wertung Ihrer Person.

Uns fehlten in Ihrem Lebenslauf Angaben dazu, mit welchem Lagerprogramm Sie gearbeitet haben.

Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Personalabteilung, Tannwerder Möbel
"""

MOEBEL_OBSERVED = (
    "Uns fehlten in Ihrem Lebenslauf Angaben dazu, mit welchem Lagerprogramm Sie gearbeitet haben."
)

PARCEL_NO = """
Hi,

thanks for applying to be part of the Moorland Parcels story! Unfortunately we won't be moving
forward with your application at this time. We receive a lot of great applications and had to make
tough choices.

Stay awesome,
Your Talent Team
"""

AHLBROOK_NO = """
Dear Tomas,

I am sorry to tell you that the position of Dock Coordinator has been withdrawn. The group has
stopped all hiring until the new year, and that came to us as late as it comes to you. You were the
one we wanted to see next.

If you like, I will write to you as soon as we may hire again.

Gesa Vollmer, Ahlbrook Container
"""

CORRIB_INVITATION = """
Tomas, how are you,

Thanks for the call. We would like to have you for the driving assessment: out of the yard, onto
the ferry ramp and back, an hour in all, and a coffee with Declan after. Bring your card and your
licence. If the weather is bad we do it anyway, that is the assessment.

Siobhán Mulryan
Corrib & Lough Freight
"""

STADTWERKE_RECEIVED = """
Sehr geehrter Herr Brandt,

Ihre Bewerbung als Fuhrparkleiter ist bei uns eingegangen. Die Auswahl trifft ein Gremium, das
viermal im Jahr zusammentritt, das nächste Mal in drei Wochen. Wir bitten Sie um etwas Geduld.

Stadtwerke Moorwiek, Personal
"""

AGENCY_MAIL = """
Hallo Herr Brandt,

ich vermittle Fach- und Führungskräfte im Lager und habe Ihr Profil gesehen. Für einen Kunden im
Raum Heidesand suche ich eine stellvertretende Lagerleitung, Tagschicht, ab sofort. Hätten Sie
diese Woche zehn Minuten?

Viele Grüße
Jördis Thamm, Personalkontor Thamm
"""

CV = """
TOMAS BRANDT
Schichtleiter und Berufskraftfahrer. Frei erfunden, für ein Beispiel.

Schichtleiter Lager, Hansen & Wiek Großhandel, 2014 bis zur Schließung
- 26 Leute in der Nachtschicht, drei Tore, Frische und Trockenware
- Zusammenlegung zweier Lager in neun Wochen, ohne dass eine Lieferung ausfiel
- Pickfehler von 9 auf 4 je tausend, mit einer Liste, die heute noch an der Wand hängt
- Krankenstand der Nacht unter dem des Tages, seit der Dienstplan sechs Wochen vorher steht

Fahrer Nah- und Fernverkehr, Hansen & Wiek Großhandel, 2009 bis 2014

Führerschein C+E mit Modulen bis nächstes Jahr, Staplerschein, Ausbilderschein 2019
Lagerprogramme: zwei, das zweite eingeführt
Sprachen: Deutsch, Polnisch von der Großmutter, Englisch für die Arbeit
"""

LETTER = """
Dear Ms Mulryan,

I drove for five years and planned for ten. I know what a driver thinks when the ferry is cancelled
and the phone is engaged, and I know what the planner thinks who is on the other phone.

In my last firm I wrote the rota six weeks ahead, which nobody had believed possible with ferries.
It was possible because I asked the drivers first which nights they could not.

My English is for work. It gets better after the second coffee.

Kind regards,
Tomas Brandt
"""
