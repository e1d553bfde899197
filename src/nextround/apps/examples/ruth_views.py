"""What Ruth Adeyemi asked of others: two versions of a CV, and an answer. All is invented."""

from nextround.apps.examples import ruth_words as words
from nextround.apps.examples.story import Asked, CameBack, Remarked, Shown, Who

_IFEOMA = Who("Ifeoma Barr", "Ward manager", "Lindenmere Lodge")
_BERNADETTE = Who("Bernadette Sloane", "Careers adviser", "The nurses’ union")
_COMFORT = Who("Comfort Danso")
_JOSS = Who("Joss Ekwall", "Charge nurse", "Dunmallet Infirmary")

_EARLIER_CV = """
RUTH ADEYEMI
Registered nurse (adult). Invented, for an example.
Hard-working and caring team player with good communication skills

Staff nurse, acute medicine, Northmoor Infirmary, since 2019
- Responsible for the ward on night shifts
- Responsible for the care of acutely ill patients
- Improved the handover and made it more efficient
- Took part in the sepsis audit
- Helped to train new starters

Staff nurse, surgical admissions, Pellam Cottage Hospital, 2014 to 2019
- Care of patients before and after operations
- Supervised students

Qualifications
- Diploma in nursing, 2014. Practice supervisor course, 2022. Advanced life support, 2024

Languages: English, Yoruba, enough French to calm someone
Interests: choir, allotment, baking
"""

_BED_14 = """
On our ward the early-warning score is taken every four hours, and every hour from five points on.
The man in bed 14 had three points at midnight, so he was due again at four. It was a little after
two, and we were two nurses for 28 beds.

I passed his bed and did not like how he breathed. I counted for a whole minute: 31. I took the
rest myself, and he had eight points. I sat him up, gave him oxygen, sent our healthcare assistant
for the sepsis box, and rang the outreach nurse before the doctor, because she answers at once. I
told her in four sentences what I saw and what I wanted. The antibiotics were in after 38 minutes.

He went to high care and came back to us on the fifth day. Since then everybody on my nights counts
one breathing rate for a whole minute at midnight, and I ask to be told the figure.
"""

_CV_BY_A_COLLEAGUE = CameBack(
    40,
    {"cv-aim": 4, "cv-outcomes": 2, "cv-size": 1, "cv-order": 4, "cv-proof": 4},
    seen=(
        "You run that ward at night, and from this a stranger would think that you were on it. "
        "At work you count everything, and here there is no figure but the years."
    ),
    next_step="Put the minutes of the handover in: before, after, and over how many weeks.",
    remarks=(
        Remarked(
            "How long did it take before, and how long after? You timed it for a fortnight. This "
            "is the line that I would ask you about.",
            on="Improved the handover and made it more efficient",
            state="accepted",
            reply="31 minutes and 19, over ten weeks. I had thought that it would look like "
            "boasting.",
            taken_in="cv-3",
        ),
    ),
)

_CV_BY_A_COACH = CameBack(
    37,
    {"cv-aim": 2, "cv-outcomes": 1, "cv-size": 1, "cv-order": 4, "cv-proof": 4},
    seen=(
        "Two lines that begin with “responsible”, one with “took part”, one with “helped”. I "
        "learn what the job was, and not what was different because you did it."
    ),
    next_step="Write one line below your name that says ward sister, acute medicine.",
    remarks=(
        Remarked(
            "The trade is here, the post is not. Which work do you want, and at what level?",
            on="Registered nurse (adult).",
        ),
        Remarked(
            "A panel may smile at this, or not. “Basic French” is safer.",
            on="enough French to calm someone",
            state="aside",
            reply="It stays. It is what I can do, and it sounds like me.",
        ),
    ),
)

_ANSWER_BY_A_COLLEAGUE = CameBack(
    10,
    {
        "answer-question": 4,
        "answer-point": 3,
        "answer-own-part": 5,
        "answer-end": 5,
        "answer-size": 4,
    },
    seen=(
        "From “I passed his bed” on I saw you, minute by minute. Before that I heard the "
        "protocol, and would have looked out of the window."
    ),
    next_step="Begin with the breathing. Say why he was not due until four only if they ask.",
    remarks=(
        Remarked(
            "Everyone on that panel knows this by heart.",
            on="On our ward the early-warning score is taken every four hours",
            state="answered",
            reply="I keep half a sentence of it: that nobody would have looked before four.",
        ),
    ),
)

SHOWN = (
    Shown(
        "cv-2",
        "cv",
        "CV for Harrow Vale, version 2",
        _EARLIER_CV,
        question="It is for ward sister, acute medicine. Would you ask me to come?",
        opening="harrow",
        asked=(
            Asked(43, _IFEOMA, "colleague", came=_CV_BY_A_COLLEAGUE),
            Asked(42, _BERNADETTE, "coach", came=_CV_BY_A_COACH),
        ),
    ),
    Shown(
        "cv-3",
        "cv",
        "CV for Harrow Vale, version 3",
        words.CV,
        question="This is what the panel has in front of it. What would you ask me about first?",
        opening="harrow",
        earlier="cv-2",
        asked=(Asked(6, _COMFORT, "friend", "link"),),
    ),
    Shown(
        "bed-14",
        "answer",
        "Bed 14, written down",
        _BED_14,
        question="Tell us about a patient who was getting worse, and what you did",
        opening="harrow",
        asked=(Asked(13, _JOSS, "colleague", came=_ANSWER_BY_A_COLLEAGUE),),
    ),
)
