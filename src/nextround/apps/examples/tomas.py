"""Tomas Brandt, a shift lead in his first search for years. He and every employer are invented."""

from django.utils.translation import gettext_lazy as _

from nextround.apps.examples import tomas_words as words
from nextround.apps.examples.story import (
    Changed,
    Found,
    LookedBack,
    Looks,
    Mail,
    Meant,
    Move,
    Note,
    Observed,
    Place,
    Search,
    Sent,
    Talk,
    Thing,
    Who,
)
from nextround.apps.examples.tomas_others import CONTACTS, PLACES, SUSPICIONS
from nextround.apps.examples.tomas_record import record
from nextround.apps.examples.tomas_weeks import PACES, SPENT, WEEKS

_ORRIN = Who("Una Orrin", "People partner", "Kestrel Cold Chain", "asked the questions")
_PETERSEN = Who("Heike Petersen", "Personal", "Spedition Nordhaken", "leads the talk")
_SIOBHAN = Who("Siobhán Mulryan", "Fleet manager", "Corrib & Lough Freight", "decides")

_KESTREL = Place(
    68,
    "Night shift manager",
    "Kestrel Cold Chain",
    key="kestrel",
    place="Heidesand",
    pay="from €52,000 and allowance",
    link="https://kestrelcoldchain.example/jobs/heidesand-nights",
    channel="careers",
    tags="nights, english",
    posting=words.KESTREL_POSTING,
    happened=(
        Sent(68, "Lebenslauf Tomas Brandt.txt", "cv", words.CV),
        Move(57, "screen"),
        Talk(
            57,
            "16:00",
            "A call with the people partner",
            medium="phone",
            minutes=25,
            afterwards="In English. Slow start, then it went. She liked the rota six weeks ahead.",
            people=(_ORRIN,),
        ),
        Move(41, "interview", note="The first half of a night on the floor, with Feeney"),
        Mail(
            30,
            "interview",
            "The last step",
            "Una Orrin <una.orrin@kestrelcoldchain.example>",
            words.KESTREL_INVITATION,
            stage="final",
        ),
        Talk(
            16,
            "15:30",
            "Final, the same questions for all five",
            minutes=75,
            place="Depot Heidesand, first floor",
            afterwards="Good on numbers. On the merger I explained the plan like a timetable.",
            people=(_ORRIN, Who("Niall Feeney", "Depot", "Kestrel Cold Chain", "on the panel")),
        ),
        Mail(
            4,
            "rejection",
            "Night Shift Manager",
            "Una Orrin <una.orrin@kestrelcoldchain.example>",
            words.KESTREL_NO,
        ),
        LookedBack(
            feeling=4,
            line="Flat. I had started to picture it.",
            happened={
                "family": "final",
                "size_known": "known",
                "size": 5,
                "places": 1,
                "run": "structured",
            },
            read_message=True,
            observed=(
                Observed(
                    words.KESTREL_OBSERVED,
                    3,
                    "My change stories leave out how I brought people along",
                ),
            ),
        ),
    ),
)

_NORDHAKEN = Place(
    26,
    "Schichtleitung Lager",
    "Spedition Nordhaken",
    key="nordhaken",
    place="Hafenlager 3",
    pay="3.600 € × 13",
    link="https://nordhaken.example/stellen/schichtleitung",
    channel="cold",
    tags="days, close to home",
    posting=words.NORDHAKEN_POSTING,
    next_in=3,
    next_what="Gespräch mit Rundgang",
    happened=(
        Sent(26, "Lebenslauf Tomas Brandt.txt", "cv", words.CV),
        Note(22, "Rang Frau Petersen. She laughed at the bit about the old program. So did I."),
        Mail(
            9,
            "interview",
            "Ihre Bewerbung als Schichtleitung im Hafenlager 3",
            "Heike Petersen <h.petersen@nordhaken.example>",
            words.NORDHAKEN_INVITATION,
            stage="interview",
        ),
        Talk(
            -3,
            "09:00",
            "Gespräch mit Rundgang",
            minutes=90,
            place="Pforte Nord, Hafenlager 3",
            notes="Bring the forklift licence and the safety shoes.",
            people=(
                _PETERSEN,
                Who("Jens Claußen", "Leitung Hafenlager", "Spedition Nordhaken", "shows the hall"),
            ),
        ),
        Found(
            7,
            "employer",
            "Fourth generation. They took over the old coffee warehouse last year and kept "
            "everyone who worked there.",
            "Harbour paper, in the canteen at the agency",
        ),
        Found(
            6,
            "person",
            "Jens Claußen was a forklift driver there himself. He plays the tuba in the harbour "
            "band, says Marek.",
            "Marek",
        ),
        Found(6, "question", "Who plans the holidays today, and how far ahead?"),
        Found(6, "question", "What happens on the early shift when three containers come at once?"),
        Found(5, "question", "When will the old program go, and who learns the new one first?"),
        Meant(
            "When I walk the dog tonight",
            "I will say aloud how I talked to Ewa before the two shifts were merged",
            0,
        ),
    ),
)

_CORRIB = Place(
    31,
    "Transport supervisor",
    "Corrib & Lough Freight",
    key="corrib",
    place="Heidesand yard",
    pay="€49,000–55,000",
    link="https://corriblough.example/jobs/supervisor",
    channel="referral",
    source="Marek drives for them",
    tags="english",
    posting=words.CORRIB_POSTING,
    next_in=7,
    next_what="Driving assessment",
    happened=(
        Sent(31, "Letter to Corrib and Lough.txt", "letter", words.LETTER),
        Who("Marek Sobota", "Driver", "Corrib & Lough Freight", "told you of it"),
        Move(19, "screen", note="Siobhán rang from a ferry; I understood three words in four"),
        Mail(
            6,
            "interview",
            "Driving assessment",
            "Siobhán Mulryan <siobhan@corriblough.example>",
            words.CORRIB_INVITATION,
        ),
        Move(6, "interview", own="Driving assessment"),
        Talk(
            -7,
            "07:30",
            "Driving assessment, and a coffee",
            medium="test",
            minutes=60,
            place="Yard gate, Ferry Road",
            notes="Driver card, licence. If the weather is bad they do it anyway.",
            people=(
                _SIOBHAN,
                Who("Declan Roe", "Lead driver", "Corrib & Lough Freight", "sits beside you"),
            ),
        ),
        Found(5, "role", "One week in three on call, and the van goes home with you.", "Marek"),
        Found(5, "question", "How often was the on-call phone used last winter?"),
        Meant(
            "When I have had breakfast on Saturday", "I will read the driving-time rules once", 4
        ),
    ),
)

_MOEBEL = Place(
    101,
    "Teamleitung Warenausgang",
    "Tannwerder Möbel",
    place="Tannwerder",
    channel="cold",
    tags="days",
    happened=(
        Mail(
            83,
            "rejection",
            "Ihre Bewerbung als Teamleitung Warenausgang",
            "Personalabteilung <personal@tannwerder-moebel.example>",
            words.MOEBEL_NO,
        ),
        LookedBack(
            feeling=5,
            line="The first one. I read it four times.",
            happened={"family": "application", "size_known": "unknown", "run": "screen"},
            read_message=True,
            observed=(Observed(words.MOEBEL_OBSERVED, 2, "My CV leaves out what they look for"),),
            things=(
                Thing("My CV leaves out what they look for", "mine", "certain"),
                Thing("I had not written a CV since 2009", "unknowable"),
            ),
            prepared={
                "prepared": ["posting"],
                "prepared_minutes": 40,
                "prepared_read": "Only the advert",
            },
            plans=(
                Meant(
                    "When I open the CV the next time",
                    "I will write both warehouse programs into it",
                    -80,
                    done_ago=81,
                ),
            ),
            finished_ago=82,
            next_key="kestrel",
        ),
    ),
)

_PARCELS = Place(
    92,
    "Hub team lead",
    "Moorland Parcels",
    place="Heidesand",
    channel="cold",
    tags="nights, english",
    happened=(
        Mail(
            88,
            "rejection",
            "Your Moorland journey",
            "Talent Team <talent@moorlandparcels.example>",
            words.PARCEL_NO,
        ),
        LookedBack(
            feeling=7,
            line="“Stay awesome.” The dog got a longer walk.",
            happened={"family": "application", "size_known": "unknown", "run": "unknown"},
            read_message=True,
            prepared={"prepared": [], "prepared_minutes": 10},
            finished_ago=87,
            next_key="corrib",
        ),
    ),
)

_AHLBROOK = Place(
    79,
    "Dock coordinator",
    "Ahlbrook Container",
    place="Ahlbrook",
    channel="careers",
    tags="days",
    happened=(
        Move(62, "screen"),
        Mail(
            38,
            "other",
            "Dock Coordinator",
            "Gesa Vollmer <vollmer@ahlbrook-container.example>",
            words.AHLBROOK_NO,
        ),
        Move(
            38, "closed", note="Hiring stopped in the whole group. She was sorry, and sounded it."
        ),
        Who("Gesa Vollmer", "Terminal office", "Ahlbrook Container", "will write when they hire"),
    ),
)

_THAMM = Place(
    3,
    "Stellvertretende Lagerleitung",
    "A client of Personalkontor Thamm",
    began="saved",
    place="near Heidesand",
    channel="agency",
    tags="days",
    happened=(
        Mail(
            3,
            "outreach",
            "Stellvertretende Lagerleitung",
            "Jördis Thamm <jt@personalkontor-thamm.example>",
            words.AGENCY_MAIL,
        ),
        Meant("When I am back from the yard", "I will ring Frau Thamm for ten minutes", 1),
    ),
)

SEARCH = Search(
    slug="tomas",
    name="Tomas Brandt",
    trade=_("Warehouse shift lead and lorry driver"),
    level=_("His first search in fifteen years, in German and in English"),
    shows=_(
        "A final lost among five with the debrief open at the question that is left, mails in "
        "German, a driving assessment, silence that was let go."
    ),
    places=(_KESTREL, _NORDHAKEN, _CORRIB, _MOEBEL, _PARCELS, _AHLBROOK, _THAMM, *PLACES),
    record=record,
    contacts=CONTACTS,
    stages=(("Driving assessment", "interview"),),
    views={"Close to home": "tag=close+to+home&show=all", "Let go": "show=ended&stage=silent"},
    suspicions=SUSPICIONS,
    weeks=WEEKS,
    paces=PACES,
    spent=SPENT,
    looks=Looks(within=120),
    changed=(Changed(45, "channel", "screen", _("Wrote to depots directly")),),
)
