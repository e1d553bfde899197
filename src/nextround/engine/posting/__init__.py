"""A first reading of a posting, and whether a text is one."""

from nextround.engine.posting.found import Found
from nextround.engine.posting.likeness import looks_like_posting
from nextround.engine.posting.reading import PostingWords, read_posting
from nextround.engine.posting.stated import Stated, with_stated
from nextround.engine.posting.wording import Level

__all__ = [
    "Found",
    "Level",
    "PostingWords",
    "Stated",
    "looks_like_posting",
    "read_posting",
    "with_stated",
]
