"""The rest of Ruth Adeyemi’s search: what came to little, and who she knows. All is invented."""

from nextround.apps.examples import ruth_words as words
from nextround.apps.examples.story import (
    Brought,
    Known,
    LookedBack,
    Mail,
    Meant,
    Move,
    Note,
    Place,
    Suspected,
    Thing,
)

_BELLWETHER = Place(
    80,
    "Night sister",
    "Bellwether House",
    place="Overdene",
    channel="cold",
    tags="nights",
    happened=(
        Mail(
            77,
            "rejection",
            "Your application",
            "Bellwether House <no-reply@bellwether.example>",
            words.BELLWETHER_NO,
        ),
        LookedBack(
            feeling=6,
            line="Three days. Nobody read it.",
            happened={"family": "application", "size_known": "unknown", "run": "unknown"},
            read_message=True,
            things=(Thing("They may have filled it before the advert", "unknowable"),),
            prepared={"prepared": ["posting"], "prepared_minutes": 30},
            plans=(
                Meant(
                    "When I see an advert that is open for three days",
                    "I will ring before I write",
                    -60,
                    done_ago=62,
                ),
            ),
            finished_ago=76,
            next_key="quayside",
        ),
    ),
)

PLACES = (
    _BELLWETHER,
    Place(
        5,
        "Practice educator, medicine",
        "Harrow Vale Hospital",
        began="saved",
        level="Band 7",
        place="Harrow Vale",
        pay="£43,700 pro rata",
        link="https://jobs.harrowvale.example/practice-educator",
        tags="no nights, teaching",
        posting=words.EDUCATOR_POSTING,
    ),
    Place(
        4,
        "Ward sister (acute medical unit)",
        "Harrow Vale Hospital",
        began="saved",
        place="Harrow Vale",
        channel="cold",
        source="A job board. The same as the one I have?",
    ),
    Place(
        2,
        "Clinical site coordinator, nights",
        "Brackwater Trust",
        began="saved",
        place="Brackwater",
        channel="cold",
        tags="nights",
        next_in=9,
        next_what="The advert closes",
    ),
    Place(17, "Deputy ward manager, stroke", "Ossington Royal", place="Ossington", channel="cold"),
    Place(
        15,
        "Sister, ambulatory care",
        "Merrowby Trust",
        place="Merrowby",
        channel="careers",
        tags="no nights",
        happened=(Move(7, "screen", note="A friendly quarter of an hour. Mondays to Fridays."),),
    ),
    Place(8, "Charge nurse, frailty unit", "Ossington Royal", place="Ossington", channel="agency"),
    Place(
        61,
        "Charge nurse",
        "St Orrin’s",
        place="Orrinstead",
        channel="cold",
        notes="Rang once in the fourth week. “Still with the panel.”",
        happened=(Note(33, "Rang. They are still with the panel, whatever that means."),),
    ),
    Place(
        112,
        "Ward sister, cardiology",
        "Ossington Royal",
        place="Ossington",
        channel="careers",
        happened=(
            Move(101, "screen"),
            Move(90, "interview"),
            Move(83, "rejected", note="On the phone: “not this time”. They were kind."),
        ),
    ),
    Place(
        104,
        "Deputy sister, renal",
        "Merrowby Trust",
        place="Merrowby",
        channel="cold",
        happened=(Move(52, "silent"),),
    ),
    Place(
        118,
        "Night sister",
        "Ellbridge House",
        place="Ellbridge",
        channel="cold",
        happened=(Move(44, "silent"),),
    ),
    Place(
        88,
        "Clinic lead, minor injuries",
        "Fennick Road Clinic",
        place="Northmoor",
        channel="agency",
        happened=(
            Move(74, "screen"),
            Move(70, "withdrawn", note="Zero hours, in the small print. No."),
        ),
    ),
    Place(
        124,
        "Senior staff nurse, admissions",
        "Pellam Cottage Hospital",
        place="Pellam",
        channel="referral",
        happened=(
            Move(110, "interview"),
            Move(99, "closed", note="The post was frozen with the budget"),
        ),
        archived_ago=70,
    ),
    Place(
        127,
        "Charge nurse, outpatients",
        "Dunmallet Infirmary",
        place="Dunmallet",
        channel="cold",
        happened=(Move(116, "rejected"),),
        archived_ago=70,
    ),
    Place(
        121,
        "Ward sister, day surgery",
        "Calder Wharf Hospital",
        place="Calder Wharf",
        channel="cold",
        tags="no nights",
        happened=(Move(107, "rejected", note="By the portal: “unsuccessful”, one word"),),
    ),
    Place(
        69,
        "Sister, rapid response",
        "Merrowby Trust",
        place="Merrowby",
        channel="careers",
        happened=(
            Move(55, "screen", note="A video call with two people; one was driving"),
            Move(47, "rejected", note="They wanted community experience, and I have none."),
        ),
    ),
)

CONTACTS = (
    Known(
        "Ifeoma Barr",
        "Ward manager",
        "Lindenmere Lodge",
        "ifeoma.barr@lindenmere.example",
        notes="Trained me when I was new. Told me of two openings. Likes to be rung on Sundays.",
    ),
    Known(
        "Joss Ekwall",
        "Charge nurse",
        "Dunmallet Infirmary",
        "joss@ekwall.example",
        notes="Trained with me. Will play the interviewer if I bring pastries.",
    ),
    Known(
        "Dr Anneke Vos",
        "Consultant",
        "Northmoor Infirmary",
        "a.vos@northmoor.example",
        notes="I ran the sepsis audits for her. Referee; tell her before anyone rings.",
    ),
    Known(
        "Piers Hallam", "Practice manager", "Cawder Street Practice", "piers@cawderstreet.example"
    ),
    Known(
        "Bernadette Sloane",
        "Careers adviser",
        "The nurses’ union",
        "b.sloane@nursesunion.example",
        notes="An hour in every quarter is part of the membership. Reads with a red pencil.",
    ),
    Known(
        "Comfort Danso",
        email="comfort@danso.example",
        notes="From choir. Sells houses, so she reads a CV as a stranger does.",
    ),
    Known("Moira Pell", "Matron", "Harrow Vale Hospital", "moira.pell@harrowvale.example"),
)

SUSPICIONS = (
    Suspected(
        words="I tell what the protocol says, not what I did",
        brought=(
            Brought(
                33,
                "coach_rubric",
                "Three of five answers name the policy first, and two never come to the patient.",
                "Bernadette, the union’s careers adviser",
            ),
            Brought(
                20,
                "friend_rubric",
                "On the falls question I could not tell what you did yourself.",
                "Comfort",
                clear="rather",
            ),
        ),
    ),
    Suspected(
        words="I ran over on the first two questions",
        brought=(
            Brought(
                33,
                "coach_rubric",
                "Every answer ended within two and a half minutes.",
                "Bernadette, the union’s careers adviser",
                speaks_for=False,
            ),
            Brought(
                18,
                "practice_metric",
                "Four answers, all below two minutes forty",
                speaks_for=False,
                recordings=4,
            ),
        ),
    ),
    Suspected(
        key="no-questions-of-mine",
        brought=(Brought(15, "self_impression", "I asked about parking again", clear="rather"),),
    ),
)
