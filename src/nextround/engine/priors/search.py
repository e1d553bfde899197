"""Priors of a whole search: how far rates may be off, how long answers take, what an hour does."""

from nextround.engine.priors.table import Mark, Prior, Unit, rows
from nextround.engine.words import gettext_noop as _

_OURS = "our judgement"
_GLASSDOOR = "Glassdoor 2015 and 2017, 344,000 and 84,000 interview reviews"
_DOUBT = _("how far our rate may be wrong for your market, in log-odds")
_SIGMA = _("how unequal answers are in time, as the spread of the logarithm of weeks")
_TAKES = _("weeks until half of the answers have come")
_TEMPO = _("how much longer answers take than in offices of companies")
_MINUTES = _("minutes that it takes, until you have noted your own")
_SHARE = _("share of applications that go this way, until you have sent some")

_SPREADS = (
    *rows(
        ("screen", 0.60, 0.30, 1.00, _("15 in 100 fell to 3 in 100 within four years")),
        ("interview", 0.40, 0.20, 0.80, ""),
        ("offer", 0.40, 0.20, 0.80, _(".27 to .37 in three sources")),
        prefix="search.doubt",
        unit=Unit.LOG_ODDS,
        meaning=_DOUBT,
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    Prior(
        "search.difference",
        0.80,
        0.40,
        1.20,
        Unit.LOG_ODDS,
        _("how far people differ from their market, in log-odds"),
        _OURS,
        Mark.JUDGEMENT,
        _("two in three lie between half and twice the odds of their market"),
    ),
    Prior(
        "search.closeness",
        20,
        5,
        80,
        Unit.PEOPLE,
        _("how closely your ways of applying keep together, as so many applications seen"),
        _OURS,
        Mark.JUDGEMENT,
    ),
)

_TIMES = (
    *rows(
        ("screen", 1.5, 0.7, 3.0, _("an application, to a first talk")),
        ("interview", 1.3, 0.6, 2.5, _("a first talk, to a main interview")),
        ("offer", 2.0, 1.0, 4.0, _("a main interview, to the decision")),
        prefix="search.weeks",
        unit=Unit.WEEKS,
        meaning=_TAKES,
        source=f"{_OURS}, matched to {_GLASSDOOR}",
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("screen", 0.7, 0.4, 1.0, ""),
        ("interview", 0.6, 0.4, 1.0, ""),
        ("offer", 0.6, 0.4, 1.0, ""),
        prefix="search.unequal",
        unit=Unit.LOG_ODDS,
        meaning=_SIGMA,
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("hourly", 0.45, 0.3, 0.7, _("10.2 days in restaurants, 23.7 over all")),
        ("company", 1.0, 0.7, 1.5, ""),
        ("government", 2.2, 1.5, 3.0, _("53.8 days in government, 23.7 over all")),
        ("executive", 2.0, 1.2, 3.5, _("134 days of a retained search, in 2019")),
        prefix="search.tempo",
        unit=Unit.TIMES,
        meaning=_TEMPO,
        source=f"{_OURS}, from {_GLASSDOOR}",
        mark=Mark.JUDGEMENT,
    ),
)

_HABITS = (
    Prior(
        "search.lately",
        12,
        4,
        26,
        Unit.WEEKS,
        _("how many weeks back count for how often you apply"),
        _OURS,
        Mark.JUDGEMENT,
    ),
    *rows(
        ("cold", 0.60, 0.3, 0.9, ""),
        ("careers-page", 0.15, 0.0, 0.4, ""),
        ("referral", 0.10, 0.0, 0.4, ""),
        ("agency", 0.07, 0.0, 0.4, ""),
        ("direct", 0.05, 0.0, 0.3, ""),
        ("internal", 0.03, 0.0, 0.3, ""),
        prefix="search.share",
        unit=Unit.SHARE,
        meaning=_SHARE,
        source=f"{_OURS}, near CareerPlug 2025 (61 in 100 by job boards)",
        mark=Mark.JUDGEMENT,
    ),
)

_HOURS = (
    *rows(
        ("application", 60, 20, 180, _("reading the posting, tailoring, sending")),
        ("practice", 45, 20, 90, ""),
        ("conversation", 40, 15, 90, _("writing first, then the talk")),
        ("feedback", 20, 10, 40, ""),
        ("rest", 60, 30, 240, ""),
        prefix="hour.minutes",
        unit=Unit.MINUTES,
        meaning=_MINUTES,
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    Prior(
        "hour.practice.gain",
        0.08,
        0.0,
        0.20,
        Unit.LOG_ODDS,
        _("what one practice of an established weakness adds to your main interviews, in log-odds"),
        f"{_OURS}, from coaching studies (Maurer 1998, 2001, 2008; Tross and Maurer 2008)",
        Mark.JUDGEMENT,
        _("programmes of some sessions gained a third to half a standard deviation, reported"),
    ),
    Prior(
        "hour.practice.unaimed",
        0.5,
        0.0,
        1.0,
        Unit.SHARE,
        _("what is left of that where no weakness is established to aim at"),
        _OURS,
        Mark.JUDGEMENT,
    ),
    Prior(
        "hour.conversation.leads",
        0.20,
        0.05,
        0.45,
        Unit.PROBABILITY,
        _("chance that a talk with someone there ends in their putting you forward"),
        _OURS,
        Mark.JUDGEMENT,
        _("no trustworthy figure found"),
    ),
    Prior(
        "hour.feedback.useful",
        0.15,
        0.05,
        0.40,
        Unit.PROBABILITY,
        _("chance that a request for feedback brings something useful"),
        f"{_OURS}, from Talent Board 2022 and a report quoted second-hand",
        Mark.JUDGEMENT,
        _("three in ten get an answer, a quarter of those a useful one; a good request does more"),
    ),
    Prior(
        "hour.feedback.gain",
        0.20,
        0.0,
        0.50,
        Unit.LOG_ODDS,
        _("what useful feedback adds to your main interviews, in log-odds"),
        f"{_OURS}, from Kluger and DeNisi 1996",
        Mark.JUDGEMENT,
        _("on average it helps; more than a third of it made things worse"),
    ),
)

SEARCH: tuple[Prior, ...] = (*_SPREADS, *_TIMES, *_HABITS, *_HOURS)
