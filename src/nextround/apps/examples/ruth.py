"""Ruth Adeyemi, a staff nurse going for ward sister. She and every employer are invented."""

from django.utils.translation import gettext_lazy as _

from nextround.apps.examples import ruth_words as words
from nextround.apps.examples.ruth_others import CONTACTS, PLACES, SUSPICIONS
from nextround.apps.examples.ruth_record import record
from nextround.apps.examples.ruth_views import SHOWN
from nextround.apps.examples.ruth_weeks import PACES, SPENT, WEEKS
from nextround.apps.examples.story import (
    Found,
    Letter,
    LookedBack,
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

_PELL = Who("Moira Pell", "Matron", "Harrow Vale Hospital", "on the panel")
_IFEOMA = Who("Ifeoma Barr", "Ward manager", "Lindenmere Lodge", "told you of it")

_HARROW = Place(
    44,
    "Ward sister, acute medical unit",
    "Harrow Vale Hospital",
    began="saved",
    key="harrow",
    level="Band 7",
    place="Harrow Vale",
    pay="£47,800–54,100",
    link="https://jobs.harrowvale.example/ward-sister-amu",
    channel="referral",
    source="Told by Ifeoma Barr",
    tags="first choice, nights",
    posting=words.HARROW_POSTING,
    notes="""
37½ hours, nights in rota. Twenty-five minutes by bus, and the last one home is at 21:40.
Ask whether the sister’s office has a window. I am only half joking.
""",
    next_in=3,
    next_what="Interview, panel of three",
    happened=(
        Move(33, "applied", note="With CV, version 3, and a letter"),
        Sent(33, "Ruth Adeyemi, CV version 3.txt", "cv", words.CV),
        Sent(33, "Letter to Moira Pell.txt", "letter", words.LETTER),
        Mail(
            32,
            "received",
            "Ward Sister, Acute Medical Unit: your application",
            "Harrow Vale recruitment <recruitment@harrowvale.example>",
            words.HARROW_RECEIVED,
        ),
        _IFEOMA,
        Talk(
            21,
            "12:15",
            "A first talk with the matron",
            medium="phone",
            minutes=20,
            notes="She rings. Be somewhere quiet, not the linen room.",
            afterwards="She came back to staffing three times. Ask what the vacancy rate is.",
            people=(Who(_PELL.name, _PELL.position, _PELL.employer, "rang you"),),
        ),
        Move(21, "screen"),
        Mail(
            9,
            "interview",
            "Interview: Ward Sister, Acute Medical Unit",
            "Dawn Esterhay <d.esterhay@harrowvale.example>",
            words.HARROW_INVITATION,
            stage="interview",
        ),
        Talk(
            -3,
            "10:30",
            "Interview, panel of three",
            minutes=45,
            place="Room 4, Rowan Block",
            notes="The same eight questions for everyone. Notes are allowed. Bring water.",
            people=(
                _PELL,
                Who("Dr Samir Quill", "Consultant", "Harrow Vale Hospital", "on the panel"),
                Who("Dawn Esterhay", "People and culture", "Harrow Vale Hospital", "on the panel"),
            ),
        ),
        Found(
            8,
            "employer",
            "The unit moved to Rowan Block in spring and went from 24 beds to 28. The board papers "
            "say that recruitment has not kept up: six posts of band 5 were open in June.",
            "https://www.harrowvale.example/board-papers/june",
        ),
        Found(
            7,
            "person",
            "Moira Pell wrote in the staff newsletter about handing over at the bedside. She "
            "thinks it fails where nobody says who speaks first.",
            "Newsletter, spring number, lent by Ifeoma",
        ),
        Found(
            7,
            "role",
            "The last sister stayed eleven years and left for a teaching post. She is said to have "
            "done the rota on paper.",
            "Ifeoma, on the phone",
        ),
        Found(6, "question", "How many band 5 posts are open today, and since when?"),
        Found(6, "question", "Who holds the rota until the new sister does, and may I ask them?"),
        Found(5, "question", "What would make you say after a year that this went well?"),
        Note(4, "Went to see the unit at visiting time. The whiteboard is honest. Good sign."),
        Meant(
            "When the kettle is on after the early shift",
            "I will tell the story of bed 14 once, aloud, to the end",
            0,
        ),
    ),
)

_QUAYSIDE = Place(
    96,
    "Ward sister, surgical admissions",
    "Quayside General",
    key="quayside",
    level="Band 7",
    place="Quayside",
    pay="£47,800–54,100",
    link="https://quaysidegeneral.example/vacancies/1184",
    channel="careers",
    tags="nights",
    happened=(
        Move(84, "screen", note="Ten minutes with the matron, mostly about notice periods"),
        Move(71, "interview"),
        Talk(
            66,
            "14:00",
            "Panel with set questions",
            minutes=40,
            place="Seminar room 2, Quayside General",
            afterwards="Staffing went well. On the patient who got worse I recited the chart.",
            people=(Who("Colm Hartnoll", "Matron", "Quayside General", "asked the questions"),),
        ),
        Move(60, "final"),
        Mail(
            49,
            "rejection",
            "Ward Sister, Surgical Admissions",
            "Colm Hartnoll <c.hartnoll@quaysidegeneral.example>",
            words.QUAYSIDE_NO,
        ),
        LookedBack(
            feeling=3,
            line="I had already worked out the bus.",
            happened={
                "family": "final",
                "size_known": "known",
                "size": 5,
                "places": 1,
                "run": "panel",
                "public_sector": True,
            },
            read_message=True,
            observed=(
                Observed(
                    words.QUAYSIDE_OBSERVED, 3, "I tell what the protocol says, not what I did"
                ),
            ),
            things=(
                Thing("I tell what the protocol says, not what I did", "mine", "likely"),
                Thing("I ran over on the first two questions", "mine", "unsure"),
                Thing("Someone else had worked on that very ward", "not-mine"),
            ),
            prepared={
                "prepared": ["posting", "employer", "questions"],
                "prepared_minutes": 90,
                "prepared_read": "The trust’s quality report, the posting twice",
                "got_on": "well",
            },
            letter=Letter(
                47,
                relation="panel",
                contact="Colm Hartnoll",
                answered_ago=36,
                answer=words.QUAYSIDE_ANSWER,
            ),
            plans=(
                Meant(
                    "When I next sit down after a late shift",
                    "I will write down bed 14 as it happened, minute by minute",
                    -40,
                    done_ago=41,
                ),
            ),
            finished_ago=48,
            next_key="harrow",
        ),
    ),
)

_NORTHMOOR = Place(
    58,
    "Charge nurse, Ward 9",
    "Northmoor Infirmary",
    key="northmoor",
    level="Band 6",
    place="Northmoor",
    channel="internal",
    source="The board by the canteen",
    tags="own hospital",
    happened=(
        Move(40, "interview"),
        Talk(
            26,
            "09:30",
            "Interview at home",
            minutes=30,
            place="Gwen’s office",
            afterwards="Odd to be interviewed by people who know how I take my tea.",
            people=(Who("Gwen Aldersey", "Lead nurse", "Northmoor Infirmary", "led it"),),
        ),
        Mail(
            6,
            "rejection",
            "Ward 9",
            "Gwen Aldersey <gwen.aldersey@northmoor.example>",
            words.NORTHMOOR_NO,
        ),
        LookedBack(
            feeling=4,
            line="Nadia is good. That is the annoying part.",
            happened={
                "family": "interview",
                "size_known": "known",
                "size": 4,
                "places": 1,
                "rank": 2,
                "run": "panel",
                "close": True,
                "internal_candidate": True,
            },
            letter=Letter(4, relation="hiring_manager", channel="message", contact="Gwen Aldersey"),
        ),
    ),
)

_BRACKWATER = Place(
    22,
    "Senior staff nurse, respiratory",
    "Brackwater Trust",
    level="Band 6",
    place="Brackwater",
    pay="£38,700–45,300",
    link="https://brackwatertrust.example/jobs/resp-6",
    channel="careers",
    posting=words.BRACKWATER_POSTING,
    happened=(Note(20, "Closed two days early. Good that it went off on the Sunday."),),
)

_CAWDER = Place(
    24,
    "Lead nurse",
    "Cawder Street Practice",
    key="cawder",
    place="Northmoor",
    pay="£44,000, no nights",
    channel="direct",
    source="Piers is Joss’s neighbour",
    tags="no nights",
    notes="No nights, no weekends, a third of the adrenaline. Would I miss it? Ask Joss.",
    next_in=1,
    next_what="Answer which day suits",
    happened=(
        Mail(
            18,
            "interview",
            "A call on Thursday?",
            "Piers Hallam <piers@cawderstreet.example>",
            words.FENNICK_INVITATION,
            stage="screen",
        ),
        Talk(
            12,
            "13:15",
            "A call with the practice manager",
            medium="phone",
            minutes=20,
            afterwards="Funny, quick, knows what the nurses earn. The partners are four.",
            people=(Who("Piers Hallam", "Practice manager", "Cawder Street Practice", "rang"),),
        ),
        Mail(
            5,
            "other",
            "An hour with the partners",
            "Piers Hallam <piers@cawderstreet.example>",
            words.CAWDER_SECOND,
        ),
        Move(5, "screen", own="Meet the team"),
        Found(4, "question", "How many appointments did the last lead nurse have in a day?"),
        Meant("When I am off on Wednesday", "I will ring Piers and say which day suits me", 1),
    ),
)

_TILMARSH = Place(
    11,
    "Deputy sister",
    "Tilmarsh Hospice",
    place="Tilmarsh",
    pay="£41,000",
    link="https://tilmarsh.example/join-us",
    channel="careers",
    tags="no nights",
    happened=(
        Mail(
            9,
            "received",
            "Deputy Sister",
            "Hattie Brome <hattie@tilmarsh.example>",
            words.TILMARSH_RECEIVED,
        ),
    ),
)

_LINDENMERE = Place(
    6,
    "Ward manager, older people’s medicine",
    "Lindenmere Lodge",
    began="saved",
    key="lindenmere",
    level="Band 7",
    place="Lindenmere",
    pay="£47,800–54,100",
    link="https://lindenmere.example/jobs/ward-manager",
    channel="referral",
    source="Told by Ifeoma Barr",
    posting=words.LINDENMERE_POSTING,
    next_in=5,
    next_what="The advert closes",
    happened=(
        _IFEOMA,
        Meant(
            "When I have cleared the kitchen table",
            "I will choose the CV that goes to Lindenmere and send it",
            2,
        ),
        Meant("When I am on the early bus", "I will thank Ifeoma for both openings", 0),
    ),
)

SEARCH = Search(
    slug="ruth",
    name="Ruth Adeyemi",
    trade=_("Staff nurse, going for ward sister"),
    level=_("Her first post in charge; four months of looking"),
    shows=_(
        "An interview in three days with all that belongs to it, a final that was lost and looked "
        "back at, a debrief left half-way, a “no” from her own hospital, and what others saw in "
        "her CV."
    ),
    places=(
        _HARROW,
        _QUAYSIDE,
        _NORTHMOOR,
        _BRACKWATER,
        _CAWDER,
        _TILMARSH,
        _LINDENMERE,
        *PLACES,
    ),
    record=record,
    contacts=CONTACTS,
    stages=(("Meet the team", "screen"),),
    views={
        "Without nights": "tag=no+nights&show=play",
        "Waiting longest": "stage=applied&sort=applied&up=1",
    },
    suspicions=SUSPICIONS,
    shown=SHOWN,
    weeks=WEEKS,
    paces=PACES,
    spent=SPENT,
)
