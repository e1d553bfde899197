"""What a passage of a posting is there for."""

from enum import StrEnum


class Role(StrEnum):
    """What a heading, a bullet or a sentence of a posting tells."""

    HEADING = "heading"
    REQUIREMENT = "requirement"
    WELCOME = "welcome"  # asked for, and not demanded
    DUTY = "duty"
    EMPLOYER = "employer"
    OFFER = "offer"
    TERMS = "terms"
    APPLY = "apply"
    EQUALITY = "equality"
    PRIVACY = "privacy"
    OTHER = "other"
