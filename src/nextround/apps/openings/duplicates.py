"""Openings that look like the same one: suggested, never merged unasked, merged undoably."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import ForeignObjectRel, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from nextround.apps.core import files, history
from nextround.apps.core.history import Change, Recorder
from nextround.apps.core.models import Person
from nextround.apps.openings import answers, table
from nextround.apps.openings.choices import Paper
from nextround.apps.openings.models import Attachment, NotTheSame, Offer, Opening, Part
from nextround.apps.openings.services import OpeningError
from nextround.apps.plan import services as plan

# Likeness of two names, 0 to 100, from which they may be the same. Our judgement: "Nurse" and
# "Senior nurse" of one hospital are two openings, "Ward Sister" and "Ward sister (AMU)" may be one.
_ALIKE_EMPLOYER = 90
_ALIKE_ROLE = 88
_MOST = 5

# What is filled in from the other opening where the one that stays says nothing.
_FILLED = ("employer", "role", "level", "place", "link", "pay", "channel", "source", "posting")
_BESIDE = ("next_on", "next_what")
# What is written down in the notes where the two say something different.
_ALSO = {
    "place": gettext_lazy("Place"),
    "pay": gettext_lazy("Pay"),
    "source": gettext_lazy("Where you found it"),
    "link": gettext_lazy("Link"),
}
_BOTH_HAVE = {
    "offer": gettext_lazy("Both have an offer. Remove one of the two first, then merge."),
    "debrief": gettext_lazy("You looked back at both, and one opening has one debrief."),
}


def suspects(opening: Opening) -> list[Opening]:
    """Return openings of the same owner that may be the same as this one, the likeliest first."""
    said = {"employer": opening.employer, "role": opening.role, "link": opening.link}
    found = like(opening.owner, **said, besides=opening.pk)
    if not found:
        return []
    apart = NotTheSame.objects.for_person(opening.owner).filter(Q(one=opening) | Q(other=opening))
    known = {pk for pair in apart for pk in (pair.one_id, pair.other_id)}
    return [other for other in found if other.pk not in known]


def like(
    person: Person, *, employer: str, role: str, link: str = "", besides: int = 0
) -> list[Opening]:
    """Return openings of this link, or of such an employer and role, the likeliest first.

    `besides` is the id of one that is left out.
    """
    kept = Opening.objects.for_person(person).exclude(pk=besides).order_by()
    rows = list(kept.values_list("pk", "employer", "role", "link"))
    by_role = process.cdist(
        [role],
        [row[2] for row in rows],
        scorer=fuzz.token_sort_ratio,
        processor=default_process,
        score_cutoff=_ALIKE_ROLE,
    )
    scored: dict[int, float] = {}
    for (pk, other, its_role, its_link), alike in zip(
        rows, by_role[0].tolist() if rows else [], strict=True
    ):
        if link and link == its_link:
            scored[pk] = 200.0
        elif role and its_role and alike >= _ALIKE_ROLE and _same_employer(employer, other):
            scored[pk] = float(alike)
    best = sorted(scored, key=lambda pk: (scored[pk], pk), reverse=True)[:_MOST]
    found = kept.in_bulk(best)
    return [found[pk] for pk in best]


def keep_apart(one: Opening, other: Opening) -> None:
    """Remember that these are two, so that they are not suggested again."""
    pair = NotTheSame(owner=one.owner, one=one, other=other)
    with history.change(one.owner, Change.Verb.EDITED, one, other) as step:
        step.add(pair)


def merge(stays: Opening, goes: Opening, *, on: date) -> None:
    """Make one opening of two: timeline, people, papers and notes of both are kept.

    What `stays` does not say is filled in from `goes`. Of two postings the other is kept as a
    file, and its notes stand under those that were there.

    Raises:
        OpeningError: Both have what an opening has once, such as a debrief.
    """
    if stays.pk == goes.pk or stays.owner_id != goes.owner_id:
        raise OpeningError(_("Choose two different openings."))
    # Of an offer that passes on, as of one that stays, the answer follows the one that stays.
    could_be_given = answers.can_be_given(_with_the_offer(stays, goes))
    with history.change(stays.owner, Change.Verb.MERGED, stays, goes) as step:
        if goes.posting and stays.posting and goes.posting != stays.posting:
            _keep_posting(step, stays, goes, on=on)
        _fill_in(step, stays, goes)
        _hand_over(step, stays, goes)
        plan.pass_on(stays.owner, ("opening", goes.pk), to=("opening", stays.pk))
        step.remove(goes)
        stays.settle()
        answers.follow(stays, could_be_given=could_be_given)


def _with_the_offer(stays: Opening, goes: Opening) -> Opening:
    """Return the one that has an offer, or else the one that stays."""
    return goes if Offer.objects.for_person(goes.owner).filter(opening=goes).exists() else stays


def _same_employer(one: str, other: str) -> bool:
    names = default_process(one), default_process(other)
    return all(names) and fuzz.token_set_ratio(*names) >= _ALIKE_EMPLOYER


def _fill_in(step: Recorder, stays: Opening, goes: Opening) -> None:
    also = _said_otherwise(stays, goes)
    for name in _FILLED:
        setattr(stays, name, getattr(stays, name) or getattr(goes, name))
    if stays.next_on is None:
        for name in _BESIDE:
            setattr(stays, name, getattr(goes, name))
    stays.notes = "\n\n".join(dict.fromkeys(filter(None, (stays.notes, goes.notes, also))))
    tags = table.split_tags(f"{stays.tags},{goes.tags}")
    stays.tags = ", ".join(tags)[: Opening._meta.get_field("tags").max_length]
    step.save(stays)


def _said_otherwise(stays: Opening, goes: Opening) -> str:
    """Return, line by line, the facts of the one that goes that the other says differently."""
    return "\n".join(
        _("%(fact)s, by the other entry: %(words)s") % {"fact": label, "words": getattr(goes, name)}
        for name, label in _ALSO.items()
        if getattr(goes, name) and getattr(stays, name) not in {"", getattr(goes, name)}
    )


def _hand_over(step: Recorder, stays: Opening, goes: Opening) -> None:
    """Point whatever hangs on the one that goes to the one that stays."""
    for relation in Opening._meta.get_fields(include_hidden=True):
        if not isinstance(relation, ForeignObjectRel):
            continue
        column = relation.field.attname
        for row in relation.related_model._base_manager.filter(**{column: goes.pk}):
            if relation.one_to_one:
                _refuse_second(relation.related_model, column, stays)
            setattr(row, column, stays.pk)
            if isinstance(row, Part):
                _keep_words(step, row)
            if _is_idle(row):
                # As it was before, so that taking the merger back finds it so.
                row.refresh_from_db()
                step.remove(row)
            else:
                step.save(row)


def _keep_words(step: Recorder, part: Part) -> None:
    """Keep what someone has to do with the one that goes, where they have a part already."""
    same = Part.objects.for_person(part.owner).filter(
        contact=part.contact_id, opening=part.opening_id, interview=part.interview_id
    )
    there = same.exclude(pk=part.pk).first()
    if there is None or part.part in {"", there.part}:
        return
    both = f"{there.part}; {part.part}" if there.part else part.part
    if len(both) > _MOST_PART:
        contact = part.contact
        contact.notes = f"{contact.notes}\n\n{part.part}".strip()
        step.save(contact)
        return
    there.part = both
    step.save(there)


def _refuse_second(model: type[models.Model], column: str, stays: Opening) -> None:
    if model._base_manager.filter(**{column: stays.pk}).exists():
        raise OpeningError(str(_BOTH_HAVE[model._meta.model_name or ""]))


_MOST_PART = Part._meta.get_field("part").max_length or 0


def _is_idle(row: models.Model) -> bool:
    """Whether the row says nothing of the one that stays, or what another says already."""
    if isinstance(row, NotTheSame) and row.one_id == row.other_id:
        return True
    try:
        row.validate_constraints()
    except ValidationError:
        return True
    return False


def _keep_posting(step: Recorder, stays: Opening, goes: Opening, *, on: date) -> None:
    name = _("Other posting, %(what)s.txt") % {"what": goes}
    kept = files.keep(
        stays.owner, [goes.posting.encode()], name=name.replace("/", "-"), kind="text/plain"
    )
    step.add(
        Attachment(
            owner=stays.owner,
            opening=stays,
            file=kept,
            paper=Paper.POSTING,
            on=on,
            source=goes.link,
        )
    )
