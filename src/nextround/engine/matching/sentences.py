"""What is said of evidence and of gaps, in English, marked for translation."""

from nextround.engine.matching.evidence import Strength, Way
from nextround.engine.words import gettext_noop as _

STRENGTHS = {
    Strength.SHOWN: _("Shown"),
    Strength.LIKELY: _("Likely"),
    Strength.PARTLY: _("Partly"),
    Strength.NOT_FOUND: _("Not found"),
}
WAYS = {
    Way.WORDS: _("in the same words"),
    Way.FORM: _("in another form of the words"),
    Way.NAME: _("under another name"),
    Way.LEVEL: _("by its level"),
    Way.YEARS: _("by the dates"),
    Way.ANSWER: _("by your own answer"),
    Way.KIND: _("as a kind of it"),
    Way.EXPECTED: _("as something that goes with it"),
    Way.TOGETHER: _("in several places taken together"),
    Way.MEANING: _("in words that mean something like it"),
}

YEARS = _("%(years)s years by the dates in your record; %(asked)s asked.")
YEARS_RANGE = _("%(least)s to %(most)s years by the dates in your record; %(asked)s asked.")
MONTHS = _("%(months)s months by the dates in your record; %(asked)s years asked.")
NOT_THIS_LONG = _("It stands in your record, but in no position with dates.")

ONLY_SAID = _("You say so of yourself; no example stands beside it yet.")
ONLY_LISTED = _("Listed, without a place where you used it.")
WITH_OTHERS = _("It is spoken of there; whether you hold it yourself does not stand there.")
EXPIRED = _("By its date it has expired.")

NOT_FINISHED = _("Not finished yet, by its dates.")
OTHER_SUBJECT = _("The level asked, in another subject.")
OTHER_LEVEL = _("The subject asked, at another level.")
LEVEL_UNKNOWN = _("Its level does not stand there.")
INSTEAD = _("Experience in place of it: %(years)s years by the dates in your record.")

LANGUAGE_LOWER = _("You give %(own)s; %(asked)s is asked.")
LANGUAGE_NO_LEVEL = _("You give no level; %(asked)s is asked.")
LANGUAGE_WRITTEN = _("Your record is written in it; how well you speak it does not stand there.")

YOU_SAID = _("You answered this yourself.")
