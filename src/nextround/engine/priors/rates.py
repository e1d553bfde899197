"""Priors of the funnel: how often candidates of each channel pass each stage."""

from nextround.engine.priors.table import Mark, Prior, Unit, rows
from nextround.engine.words import gettext_noop as _

_OURS = "our judgement"
_LEVER = "Lever 2017, 600 firms, 1.5 million candidates"
_SCREEN = _("chance that an approach leads to a first talk with a person")
_INTERVIEW = _("chance that a first talk leads to a main interview")
_OFFER = _("chance that a main interview leads to an offer")

_SCREENS = (
    *rows(
        ("cold", 0.06, 0.015, 0.128, _("13 in 100 in 2016-17, 3 in 100 at small firms in 2024")),
        ("careers-page", 0.10, 0.03, 0.21, _("tailored, on the employer's own page")),
        ("direct", 0.25, 0.07, 0.49, _("someone you know put you in touch")),
        ("internal", 0.60, 0.37, 0.81, _("with the employer already")),
        prefix="rate.screen",
        unit=Unit.PROBABILITY,
        meaning=_SCREEN,
        source=f"{_OURS}, from Lever 2016-17 and CareerPlug 2025",
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("referral", 0.40, 0.19, 0.63, _("57 in 100 in 2017; lowered, as all rates fell since")),
        ("agency", 0.55, 0.32, 0.77, _("59 in 100 in 2017; also when a recruiter approached you")),
        prefix="rate.screen",
        unit=Unit.PROBABILITY,
        meaning=_SCREEN,
        source=f"{_OURS}, from {_LEVER}",
        mark=Mark.JUDGEMENT,
    ),
)

_INTERVIEWS = (
    *rows(
        ("cold", 0.33, 0.17, 0.51, _("32 in 100, all channels together")),
        ("careers-page", 0.33, 0.17, 0.51, _("32 in 100, all channels together")),
        prefix="rate.interview",
        unit=Unit.PROBABILITY,
        meaning=_INTERVIEW,
        source=_LEVER,
        mark=Mark.SEEN,
    ),
    *rows(
        ("referral", 0.40, 0.22, 0.59, ""),
        ("agency", 0.38, 0.20, 0.57, ""),
        ("direct", 0.38, 0.20, 0.57, ""),
        ("internal", 0.50, 0.27, 0.73, ""),
        prefix="rate.interview",
        unit=Unit.PROBABILITY,
        meaning=_INTERVIEW,
        source=f"{_OURS}, from {_LEVER}",
        mark=Mark.JUDGEMENT,
    ),
)

_OFFERS = (
    *rows(
        ("cold", 0.30, 0.15, 0.47, _(".27 to .37 in three sources")),
        ("careers-page", 0.30, 0.15, 0.47, _(".27 to .37 in three sources")),
        ("agency", 0.30, 0.15, 0.47, _(".27 to .37 in three sources")),
        prefix="rate.offer",
        unit=Unit.PROBABILITY,
        meaning=_OFFER,
        source="CareerPlug 2025, Lever 2017, and (reported) Dalton and Groen 2020",
        mark=Mark.SEEN,
    ),
    *rows(
        ("graduate", 0.42, 0.25, 0.60, _("45.6 in 100 in 2017, about 45 in 2023")),
        prefix="rate.offer",
        unit=Unit.PROBABILITY,
        meaning=_("chance that a main interview leads to an offer, in a graduate programme"),
        source="NACE 2017-2023, 301 and 334 employers",
        mark=Mark.SEEN,
    ),
    *rows(
        ("referral", 0.33, 0.17, 0.51, ""),
        ("direct", 0.32, 0.16, 0.50, ""),
        ("internal", 0.35, 0.18, 0.54, ""),
        prefix="rate.offer",
        unit=Unit.PROBABILITY,
        meaning=_OFFER,
        source=_OURS,
        mark=Mark.JUDGEMENT,
    ),
    *rows(
        ("executive", 0.17, 0.07, 0.29, _("one of four to six, and 77 of 100 searches complete")),
        prefix="rate.offer",
        unit=Unit.PROBABILITY,
        meaning=_("chance that a main interview leads to an offer, on an executive slate"),
        source=f"{_OURS}, from Nadherny 2017 and ESIX 2019",
        mark=Mark.JUDGEMENT,
    ),
)

RATES: tuple[Prior, ...] = (*_SCREENS, *_INTERVIEWS, *_OFFERS)
