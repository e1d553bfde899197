"""Imogen Hale's record, as facts. She, the firms and everyone named are invented."""

from datetime import date

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)

_CV = "Imogen Hale, CV.txt"


def _done(
    words: str, *, short: str = "", plain: str = "", checked: tuple[str, ...] = ()
) -> Achievement:
    wordings = [Wording(words)]
    wordings += [Wording(short, Style.SHORT)] if short else []
    wordings += [Wording(plain, Style.PLAIN)] if plain else []
    return Achievement(tuple(wordings), checked, Origin(_CV, words=words))


_FACTS = (
    Fact(
        Kind.POSITION,
        name="Finance Director",
        organisation="Calloway Castings",
        start="2017-06",
        end="present",
        summary="Revenue £74m, 520 people, two foundries.",
        achievements=(
            _done(
                "Refinanced £31m in eleven weeks after the main customer left; no covenant was "
                "broken",
                short="£31m refinanced in eleven weeks, no covenant broken",
                plain="Found the money to carry on when our largest customer left",
                checked=("£31m", "eleven"),
            ),
            _done(
                "Bought Harle Patterns (£9m): led it from first letter to integration review, and "
                "wrote the review",
                checked=("£9m",),
            ),
            _done(
                "Forecast error for cash at 13 weeks from 22 per cent to 6",
                checked=("13", "22 per cent", "6"),
            ),
            _done("Two of the team are finance directors elsewhere now, and still ring"),
        ),
        origin=Origin(_CV, words="Finance Director, Calloway Castings, since 2017"),
    ),
    Fact(
        Kind.POSITION,
        name="Group Financial Controller",
        organisation="Calloway Castings",
        start="2012-03",
        end="2017-05",
        achievements=(
            _done(
                "Closed the month in six working days, down from fifteen; one system where there "
                "had been four",
            ),
        ),
        origin=Origin(_CV, words="Group Financial Controller, Calloway Castings, 2012 to 2017"),
    ),
    Fact(
        Kind.POSITION,
        name="Audit, later deals",
        organisation="Prior Maddern",
        start="2001-09",
        end="2012-02",
        origin=Origin(_CV, words="Audit, later deals, Prior Maddern, 2001 to 2012"),
    ),
    Fact(
        Kind.EDUCATION,
        name="Mathematics",
        organisation="University of Wexcombe",
        start="1998-09",
        end="2001-06",
        details={"studyType": "BSc", "score": "First"},
    ),
    Fact(
        Kind.CERTIFICATE,
        name="Chartered accountant (FCA)",
        organisation="The institute",
        end="2004",
    ),
    Fact(
        Kind.PROJECT,
        name="One ledger for two foundries",
        organisation="Calloway Castings",
        start="2014",
        end="2015",
        summary="Four systems became one, over a year end, with the old ones kept to look at.",
    ),
    Fact(Kind.SKILL, "Refinancing", details={"keywords": ["lenders", "covenants", "cash"]}),
    Fact(Kind.SKILL, "Acquisitions", details={"level": "One led whole, three as an adviser"}),
    Fact(Kind.SKILL, "Board papers", details={"level": "Twelve pages at most"}),
    Fact(
        Kind.VOLUNTEERING,
        name="Trustee and treasurer",
        organisation="Wexcombe Lifeboat Fund",
        start="2015",
        end="present",
        origin=Origin(_CV, words="Trustee and treasurer, Wexcombe Lifeboat Fund"),
    ),
    Fact(Kind.AWARD, "Finance team of the year, runner-up", "Foundry trades’ guild", end="2021"),
    Fact(Kind.LANGUAGE, "English", details={"fluency": "First language"}),
    Fact(Kind.LANGUAGE, "German", details={"fluency": "Contracts, slowly"}),
    Fact(
        Kind.REFERENCE,
        name="Verity Aldous",
        details={"x-relation": "Search partner, has known me for six years"},
    ),
)
_STORY = Story(
    "The six lenders",
    situation="In spring we lost a third of our sales. Six lenders could each have stopped us.",
    task="To keep all six, with a forecast that I had made myself.",
    action="I told them which line was a guess. They asked about that line for an hour.",
    result="They lent us the money because of the answer: £31m, in eleven weeks.",
    about=0,
)


def record(today: date) -> Career:
    """Return what Imogen wrote down of her working life; nothing in it depends on the day."""
    del today
    return Career(
        profile=Profile(
            name="Imogen Hale, FCA",
            label="Finance director",
            email="imogen@hale.example",
            location={"city": "Wexcombe"},
        ),
        facts=_FACTS,
        stories=(_STORY,),
    )
