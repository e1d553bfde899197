"""What a posting says, asks and leaves open, and whether a text is one."""

from nextround.engine.posting.applying import Applying
from nextround.engine.posting.conditions import Terms
from nextround.engine.posting.doubts import Doubt, DoubtKind
from nextround.engine.posting.found import Found
from nextround.engine.posting.likeness import looks_like_posting
from nextround.engine.posting.passages import Passage, passages_of
from nextround.engine.posting.pay import Pay
from nextround.engine.posting.reading import PostingWords, read_posting
from nextround.engine.posting.requirement import Requirement, RequirementKind
from nextround.engine.posting.requirements import Span, requirements_of
from nextround.engine.posting.role import Role
from nextround.engine.posting.stated import Stated, with_stated
from nextround.engine.posting.whole import Posting, posting_of
from nextround.engine.posting.wording import Level

__all__ = [
    "Applying",
    "Doubt",
    "DoubtKind",
    "Found",
    "Level",
    "Passage",
    "Pay",
    "Posting",
    "PostingWords",
    "Requirement",
    "RequirementKind",
    "Role",
    "Span",
    "Stated",
    "Terms",
    "looks_like_posting",
    "passages_of",
    "posting_of",
    "read_posting",
    "requirements_of",
    "with_stated",
]
