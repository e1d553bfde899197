"""What a person said of requirements, and their public profile: one row of each, invented."""

from datetime import date

from nextround.apps.matching import queries, services
from nextround.engine.career.facts import Career, Fact, Kind, Profile
from nextround.engine.matching import Reply
from nextround.engine.posting import posting_of

DAY = date(2026, 1, 6)
# Any opening with these words asks for what `ASKED` names in addresses.
POSTING = "Requirements\n- Full driving licence\n- Knowledge of beekeeping\n"
ASKED, TOLD = (queries.digest_of(each) for each in posting_of(POSTING).requirements)


def keep_matching(opening, *, words):
    """Keep an answer that became a fact of the opening's owner, and a profile."""
    _licence, bees = posting_of(POSTING).requirements
    services.tell(opening, bees, Reply(where=f"Hives {words}", what=words), at=None, on=DAY)
    profile = Career(
        Profile(f"Sam {words}", f"Driver {words}"),
        (Fact(Kind.POSITION, f"Driver {words}", f"Buses {words}", start="2018-05"),),
    )
    services.keep_profile(opening.owner, profile, file=f"Profile {words}.pdf", on=DAY)
