"""Ruth Adeyemi's weeks: what she said of them, how sure she was, and what she meant to do."""

from nextround.apps.examples.story import Kept, Spent, Week

WEEKS = (
    Week(
        4,
        line="Nights, and then the phone rang while I slept.",
        sure={"call": 30, "cv": 50, "question": 30, "pay": 20, "no": 40},
        skill=Kept("Write the falls project down as one story, in six sentences", 3),
        motivation=Kept("Sunday lunch with Ifeoma, and no talk of jobs until the pudding", 6),
    ),
    Week(
        3,
        line="The CV is shorter. It felt like cutting hair.",
        sure={"call": 30, "cv": 60, "question": 40, "no": 40},
        skill=Kept("Answer “a conflict on the ward” aloud, twice", 2, "practice"),
        motivation=Kept("Keep Thursday afternoon free of all of it", 3, "rest"),
    ),
    Week(
        1,
        line="Quayside said no, and I had already chosen the curtains.",
        sure={"call": 40, "cv": 70, "question": 30, "pay": 30, "no": 20},
        skill=Kept("Let Hattie ask me the budget question until I stop apologising", 3, "practice"),
        motivation=Kept("Write down what was out of my hands at Quayside", 1),
        if_no="Northmoor says no",
        then="I will ring Ifeoma the same evening, and open the mail only once",
    ),
    Week(
        0,
        line="Better. I said a figure aloud on the bus.",
        sure={"call": 50, "cv": 70, "question": 50, "pay": 40, "no": 40},
        skill=Kept("Practise two answers aloud for Harrow Vale", 3, "practice"),
        motivation=Kept("One whole afternoon at the allotment", 5, "rest"),
        if_no="Harrow Vale says no",
        then="I will tell Ifeoma, go to choir as on any Tuesday, and look back the day after",
    ),
)

PACES = {
    ("application", "referral"): 1.0,
    ("application", "careers"): 2.0,
    ("practice", ""): 3.0,
    ("conversation", ""): 1.0,
    ("rest", ""): 1.0,
}

SPENT = (
    Spent(2, "practice", 35),
    Spent(5, "practice", 50),
    Spent(6, "application", 95),
    Spent(8, "practice", 40),
    Spent(9, "conversation", 25),
    Spent(12, "rest", 240),
    Spent(16, "application", 120),
    Spent(23, "practice", 30),
)
