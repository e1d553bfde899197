"""What studies of searches found, as the week's margin says it, each with where it is from."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


@dataclass(frozen=True, slots=True)
class Study:
    """One finding, in our words.

    Attributes:
        words: What was found, and what that does not promise.
        origin: Who found it, and where.
        is_reported: Whether the source itself was not read.
    """

    words: str | Promise
    origin: str
    is_reported: bool = False

    @property
    def source(self) -> str:
        """Where it is from, and how sure that is."""
        said = _("Source: %(source)s · reported") if self.is_reported else _("Source: %(source)s")
        return said % {"source": self.origin}


QUALITY = Study(
    gettext_lazy(
        "These are counts, and counts are half of it. Across 378 samples, how much people searched "
        "went a little with interviews and offers, and not at all with how good the job was. How "
        "well they chose and prepared went with both."
    ),
    "van Hooft and others 2021, J Appl Psychol",
)
OWN_VIEW = Study(
    gettext_lazy(
        "How sure we are of ourselves agrees only weakly with how we do. A low answer is no "
        "verdict, and a high one no promise."
    ),
    "Zell and Krizan 2014; Mabe and West 1982",
)
NERVES = Study(
    gettext_lazy(
        "Being nervous is not being unfit. Nervous people come across a little less well at an "
        "interview; how they then do the job has next to nothing to do with it."
    ),
    "Powell, Stanley and Brown 2018; Schneider 2019",
)
BOTH = Study(
    gettext_lazy(
        "One of each, because programmes for people in a search helped where they taught a skill "
        "and kept the heart up, both. A strict review calls the help probably slight: it is worth "
        "trying, and no promise."
    ),
    "Liu, Huang and Wang 2014, Psych Bull 140; Cochrane CD013152",
)
WRITTEN = Study(
    gettext_lazy(
        "In one trial in South Africa, people who wrote down a detailed plan for their week "
        "applied more and were offered work more often; reminders on top changed nothing. One "
        "trial, in one place: no promise."
    ),
    "Abel and others 2017, World Bank WPS 8181",
)
IF_THEN = Study(
    gettext_lazy(
        "“When this, I will that” is kept more often than a good intention: the moment itself "
        "then reminds you."
    ),
    "Gollwitzer and Sheeran 2006",
    is_reported=True,
)
SETBACK = Study(
    gettext_lazy(
        "Deciding beforehand what to do after a “no” was part of a course for people out of work. "
        "It helped most those who had it hardest, also when a new job was lost again."
    ),
    "Vinokur, Price and Schul 1995; Vinokur and Schul 1997",
)
