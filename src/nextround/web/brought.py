"""A CV that was brought in, as its page shows it: each fact beside its place in the original."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nextround.apps.intake import cvs
from nextround.apps.record import queries as record
from nextround.engine.career.facts import Kind, Origin
from nextround.engine.career.joining import Difference, Verdict
from nextround.engine.career.json_resume import field_name
from nextround.web.forms.record_import import ProposalForm

# A field that is read right less often than this is asked about.
_UNSURE = 0.7
_PARTS = ("name", "organisation", "start", "end")


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of a fact on the picture of its page, in shares of it.

    Attributes:
        anchor: What a link to it names.
        form: The anchor of the fact.
    """

    anchor: str
    form: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ShownPage:
    """One page of the original with the places that facts were read from."""

    number: int
    picture: cvs.PagePicture
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One fact of the CV.

    Attributes:
        anchor: What a link to it names.
        mark: The anchor of its place on a page; empty: there is no picture of it.
    """

    form: ProposalForm
    anchor: str
    mark: str

    @property
    def proposal(self) -> cvs.Proposal:
        """What it is beside the record."""
        return self.form.proposal

    @property
    def is_unsure(self) -> bool:
        """Whether any of it is asked about."""
        return any(self.form.unsure.values())

    @property
    def differences(self) -> list[tuple[Difference, bool]]:
        """What it says differently, each with whether it is ticked."""
        ticked = set(self.form["take"].value() or ())
        return [(one, one.field in ticked) for one in self.proposal.beside.differences]

    @property
    def more(self) -> list[tuple[int, str, bool]]:
        """The achievements that the record lacks: place, words, whether it is ticked."""
        ticked = set(map(str, self.form["done"].value() or ()))
        said = self.proposal.fact.achievements
        places = self.proposal.beside.achievements
        return [(n, said[n].wordings[0].text, str(n) in ticked) for n in places]

    @property
    def reworded(self) -> list[tuple[str, str, str, bool]]:
        """Achievements in other words: value, theirs, the record's, whether it is ticked."""
        ticked = set(self.form["worded"].value() or ())
        said, mine = self.proposal.fact.achievements, self.proposal.of_mine
        return [
            (
                f"{place}:{key}",
                said[place].wordings[0].text,
                mine[at].worded[0].text,
                f"{place}:{key}" in ticked,
            )
            for (place, key), (_, at) in zip(
                self.proposal.suggested.rewordings, self.proposal.beside.rewordings, strict=True
            )
        ]


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one kind that a CV brings."""

    kind: record.Kind
    is_brief: bool
    shown: tuple[Shown, ...]


def forms_of(
    proposals: Sequence[cvs.Proposal],
    confidence: Mapping[str, float],
    sent: Mapping[str, Any] | None = None,
) -> list[ProposalForm]:
    """Return a form for each fact; `sent` is what came back of them."""
    seen: Counter[Kind] = Counter()
    forms = []
    for proposal in proposals:
        kind = proposal.fact.kind
        path = f"{kind.value}.{seen[kind]}"
        seen[kind] += 1
        unsure = {
            part: confidence.get(f"{path}.{field_name(kind, part)}", 1.0) < _UNSURE
            for part in _PARTS
        }
        forms.append(ProposalForm(sent, proposal=proposal, unsure=unsure))
    return forms


def groups(forms: Sequence[ProposalForm], pictures: int) -> list[Group]:
    """Return what is to be decided on, by kind, in the order that kinds are shown."""
    return [
        Group(kind, shown[0].form.is_brief, shown)
        for kind in record.Kind
        if (shown := tuple(_shown(forms, kind, pictures)))
    ]


def there_already(forms: Sequence[ProposalForm]) -> list[cvs.Proposal]:
    """Return the facts that the record has as they are."""
    return [form.proposal for form in forms if form.is_there]


def pages(pictures: Sequence[cvs.PagePicture], forms: Sequence[ProposalForm]) -> list[ShownPage]:
    """Return the pages of the original with what was read from each."""
    marks: dict[int, list[Mark]] = {}
    for form in forms:
        origin = form.proposal.fact.origin
        if origin.box is not None:
            left, top, right, bottom = origin.box
            place = form.proposal.place
            mark = Mark(f"at{place}", f"f{place}", left, top, right - left, bottom - top)
            marks.setdefault(origin.page, []).append(mark)
    return [
        ShownPage(number, picture, tuple(marks.get(number, ())))
        for number, picture in enumerate(pictures, start=1)
    ]


def _shown(forms: Sequence[ProposalForm], kind: record.Kind, pictures: int) -> Iterator[Shown]:
    for form in forms:
        fact = form.proposal.fact
        if fact.kind.value == kind.value and form.proposal.verdict != Verdict.SAME:
            place = form.proposal.place
            mark = f"at{place}" if _is_pictured(fact.origin, pictures) else ""
            yield Shown(form, f"f{place}", mark)


def _is_pictured(origin: Origin, pictures: int) -> bool:
    return origin.box is not None and 1 <= origin.page <= pictures
