"""A CV understood: from words on pages to the facts of a career."""

from nextround.engine.cv.likeness import looks_like_cv
from nextround.engine.cv.reading import CvReading, read

__all__ = ["CvReading", "looks_like_cv", "read"]
