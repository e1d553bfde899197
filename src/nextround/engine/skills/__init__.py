"""What a posting asks one to be able to do and to know, as its own words."""

from nextround.engine.skills.span import SkillKind, SkillSpan

__all__ = ["SkillKind", "SkillSpan"]
