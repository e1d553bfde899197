"""What a mail is: the evidence of its clauses, added up for each label."""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nextround.engine.mail.lexicon import Hit
from nextround.engine.mail.passages import Clause
from nextround.engine.mail.rules import Rule
from nextround.engine.mail.rules_rejection import REJECTION_RULES
from nextround.engine.mail.rules_steps import MAIL_RULES, STEP_RULES
from nextround.engine.mail.values import LABELS, Label

# Evidence for something else before anything is read, by how many words speak of a job.
_OTHER_AT_FIRST = (2.0, 1.0, 0.5)
CLAUSE_RULES = (*REJECTION_RULES, *STEP_RULES)
# Rules by the family they name first, so that a clause tries only those it may meet.
_RULES_FROM: dict[str, list[Rule]] = {}
for _rule in CLAUSE_RULES:
    _RULES_FROM.setdefault(_rule.needs[0], []).append(_rule)
# What a sender's name may tell; "Max Post" is no vacancy.
_SENDER_FAMILIES = frozenset({"bulk", "friend"})
_SUBJECT_COUNTS = 1.3
_TOPICS = ("job", "applying", "elsewhere", "friend", "bulk")
# For each further word between friends, and for a mail that is about something else.
_PRIVATE = 0.9
_BESIDE = 2.0
# So many words of a mailing, and nothing about "your application", make a reader's letter.
_MAILING = 3
_READERS = 0.8
_OF_AN_APPLICATION = tuple(label for label in LABELS if label not in ("other", "alert"))
# A word that takes a rule's sense away does so from this many words off.
_CLOSE = 6
_PLACES_TRIED = 4
# A second clause that says the same adds this much of its weight.
_REPEATED = 0.25
# A clause that says no as plainly as this leaves so much of what the courtesies around it say.
_PLAIN_NO = 2.2
_COURTESY = 0.5
_COURTEOUS: tuple[Label, ...] = ("received", "outreach", "alert")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One rule met by one clause.

    Attributes:
        rule: The rule.
        clause: The clause, or None where the whole mail met it.
        strength: What share of the rule's weights counts.
    """

    rule: Rule
    clause: Clause | None
    strength: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label of a mail, how sure it is, and the clauses that speak for it.

    Attributes:
        label: The likeliest label.
        confidence: Its probability, 0 to 1.
        scores: Log odds of each label, before they are made probabilities.
        evidence: All evidence met.
    """

    label: Label
    confidence: float
    scores: dict[Label, float]
    evidence: tuple[Evidence, ...]


def verdict_on(clauses: tuple[Clause, ...]) -> Verdict:
    """Return what the clauses of one mail, taken together, say it is."""
    evidence = (*_clause_evidence(clauses), *_mail_evidence(clauses))
    scores = _scores(evidence, clauses)
    label = max(LABELS, key=lambda each: scores[each])
    return Verdict(label, _probability(scores, label), scores, evidence)


def _clause_evidence(clauses: tuple[Clause, ...]) -> Iterator[Evidence]:
    met_before: dict[str, int] = defaultdict(int)
    for clause in clauses:
        if clause.where == "sender":
            continue
        places = _places(clause.hits)
        for rule in (rule for family in places for rule in _RULES_FROM.get(family, ())):
            strength = (rule.supposed if clause.supposed else 1.0) * (
                rule.asked if clause.asks else 1.0
            )
            if strength and _is_met(rule, places):
                repeated = _REPEATED ** met_before[rule.name]
                met_before[rule.name] += 1
                weight = _SUBJECT_COUNTS if clause.where == "subject" else 1.0
                yield Evidence(rule, clause, strength * weight * repeated)


def _mail_evidence(clauses: tuple[Clause, ...]) -> Iterator[Evidence]:
    families = {
        hit.family
        for clause in clauses
        for hit in clause.hits
        if not clause.supposed and (clause.where != "sender" or hit.family in _SENDER_FAMILIES)
    }
    for rule in MAIL_RULES:
        if families.issuperset(rule.needs):
            yield Evidence(rule, None, 1.0)


def _places(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    places: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        places[hit.family].append(hit)
    return places


def _is_met(rule: Rule, places: dict[str, list[Hit]]) -> bool:
    if any(family not in places for family in rule.needs):
        return False
    lacked = [hit for family in rule.lacks for hit in places.get(family, ())]
    tried = (places[family][:_PLACES_TRIED] for family in rule.needs)
    return any(
        _gap(hits) < rule.reach and not _stands_by(hits, lacked)
        for hits in itertools.product(*tried)
    )


def _gap(hits: tuple[Hit, ...]) -> int:
    return max(hit.first for hit in hits) - min(hit.last for hit in hits)


def _stands_by(hits: tuple[Hit, ...], others: list[Hit]) -> bool:
    """Tell whether one of the others stands among the hits or close to them."""
    first = min(hit.first for hit in hits) - _CLOSE
    last = max(hit.last for hit in hits) + _CLOSE
    return any(other.first < last and other.last > first for other in others)


def _scores(evidence: tuple[Evidence, ...], clauses: tuple[Clause, ...]) -> dict[Label, float]:
    scores = dict.fromkeys(LABELS, 0.0)
    courtesy = _COURTESY if _plainest_no(evidence) >= _PLAIN_NO else 1.0
    for met in evidence:
        for label, weight in met.rule.weights.items():
            share = courtesy if weight > 0 and _is_courtesy(met.rule, label) else 1.0
            scores[label] += weight * met.strength * share
    _weigh_topics(scores, _topics(clauses))
    return scores


def _is_courtesy(rule: Rule, label: Label) -> bool:
    return label in _COURTEOUS or "survey" in rule.needs


def _plainest_no(evidence: Iterable[Evidence]) -> float:
    """Return how strongly the one clause that refuses most plainly does so."""
    said: dict[Clause, float] = defaultdict(float)
    for met in evidence:
        if met.clause is not None:
            said[met.clause] += met.rule.weights.get("rejection", 0.0) * met.strength
    return max(said.values(), default=0.0)


def _weigh_topics(scores: dict[Label, float], topics: dict[str, int]) -> None:
    """Move the evidence to `other` as far as the mail is not about an application."""
    spoken = min(topics["job"] + topics["applying"], len(_OTHER_AT_FIRST) - 1)
    scores["other"] += _OTHER_AT_FIRST[spoken]
    scores["other"] += _PRIVATE * max(0, topics["friend"] - 1)
    # How plainly something was refused says nothing about what was refused, and of whom.
    if topics["elsewhere"]:
        beside = 1 / (1 + math.exp(-1.0 - 1.4 * (topics["elsewhere"] - topics["job"])))
        _move(scores, beside, from_labels=_OF_AN_APPLICATION)
    elif topics["bulk"] >= _MAILING and not topics["applying"]:
        _move(scores, _READERS, from_labels=("rejection",))


def _move(scores: dict[Label, float], share: float, *, from_labels: tuple[Label, ...]) -> None:
    """Take a share of the evidence from some labels; that of a rejection goes to `other`."""
    scores["other"] += share * (max(scores["rejection"], 0.0) + _BESIDE)
    for label in from_labels:
        scores[label] -= share * max(scores[label], 0.0)


def _topics(clauses: tuple[Clause, ...]) -> dict[str, int]:
    """Return how many different words speak of each topic."""
    words: dict[str, set[str]] = {topic: set() for topic in _TOPICS}
    for clause in clauses:
        for hit in clause.hits:
            if hit.family in words:
                words[hit.family].add(clause.words[hit.first].folded)
    return {topic: len(found) for topic, found in words.items()}


def _probability(scores: dict[Label, float], label: Label) -> float:
    total = sum(math.exp(score - scores[label]) for score in scores.values())
    return 1 / total
