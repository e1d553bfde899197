"""Priors of what one outcome tells: validity, settled places, fields, and runs."""

from nextround.engine.priors.table import Mark, Prior, Unit, rows
from nextround.engine.words import gettext_noop as _

_SACKETT = "Sackett, Zhang, Berry and Lievens 2022, J Appl Psychol 107:2040"
_HUFFCUTT = "Huffcutt, Culbertson and Weyhrauch 2013, Int J Select Assess"
_OURS = "our judgement"
_SEES_JOB = _("how closely its result goes with doing the job well, 0 to 1")
_SEES_INTERVIEWING = _("how closely its result goes with how you interview for such roles, 0 to 1")

_JOB_VIEW = (
    *rows(
        ("unstructured", 0.19, 0.05, 0.35, _("an open talk without set questions")),
        ("structured", 0.42, 0.18, 0.66, _("same questions for all; settings differ much")),
        ("panel", 0.42, 0.18, 0.66, _("as structured: its .42 averages over panels already")),
        prefix="validity.job",
        unit=Unit.CORRELATION,
        meaning=_SEES_JOB,
        source=_SACKETT,
        mark=Mark.SECONDARY,
    ),
    *rows(
        ("screen", 0.20, 0.05, 0.35, _("reading a CV; between unstructured talk and biodata")),
        ("phone", 0.19, 0.05, 0.35, _("taken as an unstructured interview")),
        ("several", 0.50, 0.25, 0.66, _("two structured rounds, by the formula for more judges")),
        ("work-sample", 0.45, 0.20, 0.60, _("a day of tasks: work sample .33 and interviews")),
        ("unknown", 0.30, 0.10, 0.50, _("midway between unstructured and structured")),
        prefix="validity.job",
        unit=Unit.CORRELATION,
        meaning=_SEES_JOB,
        source=f"{_OURS}, from {_SACKETT}",
        mark=Mark.JUDGEMENT,
    ),
)

_INTERVIEW_VIEW = (
    *rows(
        ("phone", 0.66, 0.50, 0.75, _("one interviewer: root of the agreement, .44")),
        ("unstructured", 0.66, 0.50, 0.75, _("one interviewer: root of the agreement, .44")),
        ("structured", 0.66, 0.55, 0.80, _("one interviewer: root of the agreement, .44")),
        ("several", 0.78, 0.66, 0.87, _("two interviewers: root of .61")),
        prefix="validity.interview",
        unit=Unit.CORRELATION,
        meaning=_SEES_INTERVIEWING,
        source=_HUFFCUTT,
        mark=Mark.SECONDARY,
    ),
    *rows(
        ("panel", 0.75, 0.66, 0.86, _("root of .74 is .86, but judges in one room err together")),
        ("unknown", 0.66, 0.50, 0.80, _("taken as one interviewer")),
        ("work-sample", 0.75, 0.60, 0.86, _("several judges on one day, taken as a panel")),
        ("screen", 0.30, 0.15, 0.66, _("no figure found for readers of CVs; they are quick")),
        prefix="validity.interview",
        unit=Unit.CORRELATION,
        meaning=_SEES_INTERVIEWING,
        source=f"{_OURS}, from {_HUFFCUTT}",
        mark=Mark.JUDGEMENT,
    ),
)

_JUDGES = (
    *rows(
        ("one", 0.44, 0.30, 0.56, _("separate interviewers, 125 coefficients")),
        prefix="agreement",
        unit=Unit.CORRELATION,
        meaning=_("how closely two interviewers of the same person agree"),
        source=_HUFFCUTT,
        mark=Mark.SECONDARY,
    ),
    *rows(
        ("job", 0.55, 0.50, 0.66, _("however many judge, the job holds more than they see")),
        ("any", 0.95, 0.90, 0.95, _("nothing measures people without error")),
        prefix="ceiling",
        unit=Unit.CORRELATION,
        meaning=_("the most that any number of interviewers is taken to see"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
)

_SETTLED = rows(
    ("application", 0.30, 0.10, 0.50, _("ghost postings and postings with someone in mind")),
    ("screen", 0.25, 0.10, 0.45, ""),
    ("interview", 0.20, 0.05, 0.40, ""),
    ("final", 0.20, 0.05, 0.40, _("inside hire, budget gone, search stopped")),
    ("executive", 0.25, 0.10, 0.45, _("77 of 100 retained searches end in a hire (ESIX 2019)")),
    ("add.silence", 0.15, 0.00, 0.30, _("added where nobody ever answered")),
    ("add.public", 0.10, 0.00, 0.25, _("added for public bodies and very short posting windows")),
    ("told.settled", 1.0, 0.90, 1.0, _("told: inside candidate, cancelled, or no budget")),
    ("told.close", 0.0, 0.0, 0.10, _("told: it was close between you and another")),
    prefix="settled",
    unit=Unit.PROBABILITY,
    meaning=_("chance that the place was given away before anyone was judged"),
    source=f"{_OURS}, from internal-hire, ghost-posting and unfilled-search figures",
    mark=Mark.JUDGEMENT,
)

_FIELDS = (
    *rows(
        ("application.size", 250, 50, 500, _("applications for one posting")),
        ("application.places", 15, 4, 40, _("of them, those who get a first talk")),
        ("screen.size", 15, 6, 30, _("people in a first talk")),
        ("screen.places", 5, 2, 10, _("of them, those who get a main interview")),
        ("interview.size", 5, 3, 10, _("people in a main round that is not the last")),
        ("interview.places", 2, 1, 4, _("of them, those who stay")),
        ("final.places", 1, 1, 2, _("places at the end")),
        ("executive.places", 1, 1, 1, _("places at the end")),
        prefix="field",
        unit=Unit.PEOPLE,
        meaning=_("people, where you know nothing of it"),
        source=f"{_OURS}, near Lever 2016-17, Ashby 2024 and Employ 2026",
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("final.of.2", 0.15, 0.05, 0.40, ""),
        ("final.of.3", 0.35, 0.20, 0.50, ""),
        ("final.of.4", 0.25, 0.10, 0.40, ""),
        ("final.of.5", 0.15, 0.05, 0.30, ""),
        ("final.of.6", 0.10, 0.00, 0.20, ""),
        ("executive.of.2", 0.50, 0.20, 0.80, _("a slate of four to six, then two (Nadherny 2017)")),
        ("executive.of.3", 0.50, 0.20, 0.80, ""),
        prefix="field",
        unit=Unit.SHARE,
        meaning=_("chance that a final has so many people, where you know nothing of it"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("spread", 0.30, 0.15, 0.50, _("“about ten” is taken as seven to thirteen")),
        prefix="field.roughly",
        unit=Unit.SHARE,
        meaning=_("how far a rough number of people may be off, as a share of it"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
)

_RUNS = (
    *rows(
        ("relatedness", 0.70, 0.50, 0.90, _("employers want different things")),
        prefix="run",
        unit=Unit.CORRELATION,
        meaning=_("how closely strength at one such stage goes with strength at all of them"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("window", 24, 12, 36, _("older outcomes are about someone you no longer are")),
        prefix="run",
        unit=Unit.MONTHS,
        meaning=_("how far back outcomes count as one run"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("mean", 0.0, -0.5, 0.5, _("nothing known: the average of those who get this far")),
        prefix="standing",
        unit=Unit.MEAN_IN_SD,
        meaning=_("standing before any outcome"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("sd", 1.0, 0.7, 1.2, _("by definition 1 where nothing is known of you")),
        prefix="standing",
        unit=Unit.SD,
        meaning=_("how unsure that is"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("cost", 0.5, 0.25, 1.0, _("about what coaching moves (.3 to .5)")),
        prefix="weakness",
        unit=Unit.SD,
        meaning=_("how far a weakness worth the name lowers standing"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("prior", 0.30, 0.10, 0.50, _("three in ten candidates, before anything is known")),
        prefix="weakness",
        unit=Unit.PROBABILITY,
        meaning=_("how common such a weakness is"),
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
)

SELECTION: tuple[Prior, ...] = (
    *_JOB_VIEW,
    *_INTERVIEW_VIEW,
    *_JUDGES,
    *_SETTLED,
    *_FIELDS,
    *_RUNS,
)
