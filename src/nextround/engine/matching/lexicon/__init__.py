"""One thing under its several names, in English, German, French and Spanish, across trades.

A line reads `name = other name, other name > what it is a kind of ~ what one may expect with it`.
Who has the first has what stands after `>` too, and very likely what stands after `~`, never the
other way round. Capital letters in a name count only where a text has them as well ("Go", "IT").
Small words ("of", "de", "für") and endings do not count, and accents may be missing.
"""

from nextround.engine.matching.lexicon import (
    behaviours,
    building,
    business,
    care,
    office,
    papers,
    road,
    software,
    tables,
)

TABLES = (
    software.NAMES,
    software.AROUND,
    office.NAMES,
    office.FINANCE,
    business.NAMES,
    business.PEOPLE,
    care.NAMES,
    care.TEACHING,
    road.NAMES,
    building.NAMES,
    tables.NAMES,
    papers.NAMES,
    papers.DRIVING,
    behaviours.NAMES,
    behaviours.SHOWN_BY,
)

# Words for people: beside "I was", what the person is; within a sentence, often who they met.
_TRADES = """
nurse, registered nurse, ward manager, licensed practical nurse, healthcare assistant, midwife,
doctor, medical assistant, dental nurse, paramedic, teacher, head teacher, teaching assistant,
nursery teacher, truck driver, van driver, bus driver, taxi driver, security guard, caretaker,
chef, head chef, sous chef, chef de partie, baker, butcher, waiter, barista, bartender, sommelier,
restaurant manager, hotel manager, store manager, shop assistant, chief financial officer,
managing director, management accountant, financial analyst, tax adviser, tax clerk, executive
assistant, office clerk, head of department, electrician, plumber, carpenter, bricklayer, roofer,
site manager, crane operator, metalworker, machinist, industrial mechanic, car mechanic, software
engineer
"""
TRADES = frozenset(" ".join(name.split()) for name in _TRADES.split(","))

__all__ = ["TABLES", "TRADES"]
