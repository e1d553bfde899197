"""The understanding of one mail, put together from its parts."""

from collections import defaultdict

from nextround.engine.mail.classify import Evidence, Verdict, verdict_on
from nextround.engine.mail.facts import facts_of
from nextround.engine.mail.lexicon import language_spoken, lexicon_for
from nextround.engine.mail.passages import LONGEST_TEXT, Clause, passages_of
from nextround.engine.mail.values import Label, Mail, Span, Understanding

_MOST_WORDS = 3
# A clause that adds less to a label is not shown as its ground.
_TELLING = 0.5
# What goes with a rejection as a second truth, and how plainly its own clauses must say so.
_BESIDE_A_REJECTION: tuple[Label, ...] = ("interview", "action", "offer", "outreach")
_PLAIN = 2.2
_ANYWAY = 2.0


def understand(mail: Mail) -> Understanding:
    """Say what a mail is, how sure that is, on which words it rests, and what it states."""
    mail = Mail(mail.subject, mail.sender, mail.body[:LONGEST_TEXT], mail.sent_on)
    language = language_spoken(f"{mail.subject}\n{mail.body}")
    passages = passages_of(mail, lexicon_for(language))
    verdict = verdict_on(passages.clauses)
    return Understanding(
        label=verdict.label,
        confidence=round(verdict.confidence, 4),
        also=_also(verdict),
        words=_grounds(mail, verdict),
        facts=facts_of(mail, passages, label=verdict.label),
        language=language,
    )


def _grounds(mail: Mail, verdict: Verdict) -> tuple[Span, ...]:
    """Return the clauses the label rests on, the weightiest first."""
    weights = _weights(verdict.evidence, verdict.label)
    telling = [clause for clause, weight in weights.items() if weight >= _TELLING]
    telling.sort(key=lambda clause: -weights[clause])
    return tuple(_span(mail, clause) for clause in telling[:_MOST_WORDS])


def _weights(evidence: tuple[Evidence, ...], label: Label) -> dict[Clause, float]:
    weights: dict[Clause, float] = defaultdict(float)
    for met in evidence:
        if met.clause is not None and not met.clause.supposed:
            weights[met.clause] += met.strength * met.rule.weights.get(label, 0.0)
    return weights


def _span(mail: Mail, clause: Clause) -> Span:
    text = {"subject": mail.subject, "sender": mail.sender, "body": mail.body}[clause.where]
    return Span(text[clause.start : clause.end], clause.start, clause.end, clause.where)


def _also(verdict: Verdict) -> Label | None:
    """Return what else is true: turned down for one post, invited for another."""
    if verdict.label == "rejection":
        others = [each for each in _BESIDE_A_REJECTION if _stands_apart(verdict, each)]
        return max(others, key=lambda each: verdict.scores[each], default=None)
    if verdict.label in _BESIDE_A_REJECTION and _stands_apart(verdict, "rejection"):
        return "rejection" if verdict.scores["rejection"] > _ANYWAY else None
    return None


def _stands_apart(verdict: Verdict, label: Label) -> bool:
    """Tell whether clauses of their own, which say nothing for the first label, say `label`."""
    first = _weights(verdict.evidence, verdict.label)
    second = _weights(verdict.evidence, label)
    apart = sum(weight for clause, weight in second.items() if first.get(clause, 0.0) < weight / 2)
    return apart >= _PLAIN
