"""Tomas Brandt's weeks: what he said of them, how sure he was, and what he meant to do."""

from nextround.apps.examples.story import Kept, Spent, Week

WEEKS = (
    Week(
        6,
        line="Twelve sent. Nobody home.",
        sure={"call": 60, "cv": 20, "question": 40, "pay": 50, "no": 60},
        skill=Kept("Choose one posting and change the top third of the CV for it", 2),
        motivation=Kept("Drive out to see Jonas, lorry or no lorry", 5),
    ),
    Week(
        4,
        line="One talk on the phone. I forgot to breathe.",
        sure={"call": 60, "cv": 30, "question": 40, "pay": 50, "no": 50},
        skill=Kept("Say what I do at a shift change in one minute, aloud", 3, "practice"),
        motivation=Kept("Football on Saturday, phone in the car", 5, "rest"),
    ),
    Week(
        1,
        line="Kestrel said no. I slept, which is something.",
        sure={"call": 70, "cv": 40, "question": 30, "no": 40},
        skill=Kept("Answer “plan the night shift” aloud, with numbers this time", 2, "practice"),
        motivation=Kept("Write down three things that went well, even small ones", 4),
        if_no="the next one says no too",
        then="I will walk the dog first, and open the look back after supper",
    ),
)

PACES = {
    ("application", "cold"): 4.0,
    ("application", "agency"): 1.0,
    ("practice", ""): 2.0,
    ("feedback", ""): 1.0,
}

SPENT = (
    Spent(2, "application", 40),
    Spent(3, "practice", 20),
    Spent(6, "application", 55),
    Spent(8, "practice", 30),
    Spent(10, "application", 35),
    Spent(11, "feedback", 15),
    Spent(18, "application", 45),
)
