"""Understanding of recruiting mail."""

from nextround.engine.mail.understand import understand
from nextround.engine.mail.values import LABELS, Fact, Label, Mail, Span, Understanding, Where

__all__ = ["LABELS", "Fact", "Label", "Mail", "Span", "Understanding", "Where", "understand"]
