"""Bringing a document's career in: each time one change, all of it or nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.record import queries, values
from nextround.apps.record.errors import RecordError
from nextround.apps.record.models import Achievement, Fact, GapNote, Profile, Wording
from nextround.engine import text
from nextround.engine.career import facts as career
from nextround.engine.career import joining, months

Verb = Change.Verb

# What one of their facts may say in the place of mine.
_OWN_FIELDS = (*values.FACT_WORDS, "start", "end")
# Nobody has as many; a file that does is none of a career.
_MOST_FACTS, _MOST_WORDINGS = 2_000, 10_000


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to become of one fact of a document.

    Attributes:
        theirs: Its place among the facts of the document.
        into: Id of the fact of mine that it is; None: it is added as a new one.
        fields: Which of its fields mine takes over: "start", "details.score".
        achievements: The places of those of its achievements that are added.
        rewordings: Its achievements that become other wordings of mine: place, and id of mine.
    """

    theirs: int
    into: int | None = None
    fields: tuple[str, ...] = ()
    achievements: tuple[int, ...] = ()
    rewordings: tuple[tuple[int, int], ...] = ()


def bring_in(person: Person, said: career.Career, *, file: str = "") -> Change | None:
    """Add a whole document to the record: one change that one click takes back.

    What the profile says already stays. Returns None where the document says nothing new.

    Raises:
        RecordError: It is more than a career, or nested too deeply.
    """
    with history.following() as made, history.change(person, Verb.ARRIVED, label=file) as step:
        _fill_profile(step, person, said)
        _add_all(step, person, said, file=file)
        _refuse_too_many(person)
    return made[-1] if made else None


def replace(person: Person, said: career.Career, *, file: str = "") -> Change | None:
    """Make the record what the document says, and nothing else; one change, as `bring_in`.

    Raises:
        RecordError: As `bring_in`.
    """
    with history.following() as made, history.change(person, Verb.ARRIVED, label=file) as step:
        kept = [
            *queries.facts(person),
            *queries.stories(person),
            *queries.gap_notes(person),
            *Profile.objects.for_person(person),
        ]
        step.remove(*kept)
        _fill_profile(step, person, said)
        _add_all(step, person, said, file=file)
        _refuse_too_many(person)
    return made[-1] if made else None


def merge(
    person: Person,
    said: career.Career,
    choices: Iterable[Choice],
    *,
    profile: Iterable[str] = (),
    stories: Iterable[int] = (),
    file: str = "",
) -> Change | None:
    """Take from a second document what was chosen, and leave the rest: one change.

    `profile` names the fields of the profile that are taken over, `stories` the places of the
    stories that are added.

    Raises:
        RecordError: A fact that was chosen is not there any more, or as `bring_in`.
    """
    with history.following() as made, history.change(person, Verb.MERGED, label=file) as step:
        _take_profile(step, person, said.profile, fields=set(profile))
        rows = _Rows(person, step, file)
        for choice in choices:
            rows.take(choice, said.facts[choice.theirs])
        _add_stories(step, person, said, places=list(stories), facts=[], file=file)
        _refuse_too_many(person)
    return made[-1] if made else None


def suggested(joinings: Iterable[joining.Joining], rows: Sequence[Fact]) -> tuple[Choice, ...]:
    """Return what to tick beforehand: all that adds, nothing that takes the place of mine.

    `rows` are the facts that were compared, in their order.
    """
    return tuple(_suggested(each, rows) for each in joinings)


def _suggested(each: joining.Joining, rows: Sequence[Fact]) -> Choice:
    if each.mine is None:
        return Choice(each.theirs, achievements=each.achievements)
    row = rows[each.mine]
    mine = row.done
    return Choice(
        each.theirs,
        into=row.pk,
        fields=tuple(one.field for one in each.differences if one.adds),
        achievements=each.achievements,
        rewordings=tuple((place, mine[my].pk) for place, my in each.rewordings),
    )


class _Rows:
    """Takes the facts that were chosen, one after the other."""

    def __init__(self, person: Person, step: history.Recorder, file: str) -> None:
        self.person, self.step, self.file = person, step, file
        self.mine = {row.pk: row for row in queries.facts(person)}
        self.order = queries.next_order(queries.facts(person))

    def take(self, choice: Choice, said: career.Fact) -> None:
        """Add a fact, or what was chosen of it to mine."""
        if choice.into is None:
            row = values.fact_row(self.person, said, order=self.order, file=self.file)
            self.order += 1
            self.step.add(row)
            there: list[Achievement] = []
        else:
            row = self._mine(choice.into)
            there = row.done
            _take_fields(self.step, row, said, fields=choice.fields)
        self._add_achievements(row, said, choice=choice, after=len(there))
        self._add_wordings(there, said, rewordings=choice.rewordings)

    def _mine(self, key: int) -> Fact:
        if key not in self.mine:
            raise RecordError(
                _("Something in your record changed meanwhile. Look at the proposals again.")
            )
        return self.mine[key]

    def _add_achievements(
        self, row: Fact, said: career.Fact, *, choice: Choice, after: int
    ) -> None:
        for order, place in enumerate(choice.achievements, start=after):
            kept = values.achievement_rows(
                row, said.achievements[place], order=order, file=self.file
            )
            _add_worded(self.step, *kept)

    def _add_wordings(
        self,
        there: Sequence[Achievement],
        said: career.Fact,
        *,
        rewordings: Iterable[tuple[int, int]],
    ) -> None:
        """Add their words as further wordings of what is mine."""
        mine = {row.pk: row for row in there}
        for place, key in rewordings:
            if key not in mine:
                continue
            known = [one.text for one in mine[key].worded]
            new = values.wording_rows(mine[key], said.achievements[place], after=len(known))
            for row in new:
                if row.text not in known:
                    self.step.add(row)


def _add_all(step: history.Recorder, person: Person, said: career.Career, *, file: str) -> None:
    first = queries.next_order(queries.facts(person))
    rows = []
    for order, fact in enumerate(said.facts, start=first):
        row = values.fact_row(person, fact, order=order, file=file)
        step.add(row)
        rows.append(row)
        for place, achievement in enumerate(fact.achievements):
            _add_worded(step, *values.achievement_rows(row, achievement, order=place, file=file))
    places = list(range(len(said.stories)))
    _add_stories(step, person, said, places=places, facts=rows, file=file)
    for note in said.gap_notes:
        if months.is_date(note.start) and note.words:
            step.add(_gap_note(person, note))


def _add_worded(
    step: history.Recorder, achievement: Achievement, wordings: Sequence[Wording]
) -> None:
    """Add an achievement, if there are words for it."""
    if wordings:
        step.add(achievement)
        for wording in wordings:
            step.add(wording)


def _add_stories(
    step: history.Recorder,
    person: Person,
    said: career.Career,
    *,
    facts: Sequence[Fact],
    places: Iterable[int],
    file: str,
) -> None:
    first = queries.next_order(queries.stories(person))
    for order, place in enumerate(places, start=first):
        row = values.story_row(person, said.stories[place], facts=facts, order=order, file=file)
        if row.title:
            step.add(row)


def _gap_note(person: Person, note: career.GapNote) -> GapNote:
    end = note.end if months.is_date(note.end) else months.PRESENT
    return GapNote(owner=person, start=note.start, end=end, said=text.cleaned(note.words))


def _take_fields(
    step: history.Recorder, row: Fact, said: career.Fact, *, fields: Iterable[str]
) -> None:
    theirs = values.fact_row(row.owner, said, order=row.order)
    for field in fields:
        name, _dot, key = field.partition(".")
        if name == "details" and key in theirs.details:
            row.details = {**row.details, key: theirs.details[key]}
        elif name in _OWN_FIELDS and not key:
            setattr(row, name, getattr(theirs, name))
    step.save(row)


def _fill_profile(step: history.Recorder, person: Person, said: career.Career) -> None:
    """Take from a document what the profile does not say yet."""
    profile = queries.profile(person)
    fields = {
        one.field
        for one in joining.profile_differences(values.profile(profile), said.profile)
        if one.adds
    }
    profile.details = {**values.plain_json(said.profile.details), **profile.details}
    profile.root = {**values.plain_json(said.details), **profile.root}
    _keep_profile(step, profile, said.profile, fields=fields)


def _take_profile(
    step: history.Recorder, person: Person, said: career.Profile, *, fields: set[str]
) -> None:
    if fields:
        _keep_profile(step, queries.profile(person), said, fields=fields)


def _keep_profile(
    step: history.Recorder, profile: Profile, said: career.Profile, *, fields: set[str]
) -> None:
    for name in fields.intersection(values.PROFILE_WORDS):
        setattr(profile, name, values.clean(name, getattr(said, name)))
    location = values.plain_json(said.location)
    taken = {key: value for key, value in location.items() if f"location.{key}" in fields}
    profile.location = {**profile.location, **taken}
    if "profiles" in fields:
        more = values.plain_list(said.profiles)
        profile.profiles = [
            *profile.profiles,
            *(one for one in more if one not in profile.profiles),
        ]
    if profile.pk is not None:
        step.save(profile)
    elif values.profile(profile) != career.Profile() or profile.root:
        step.add(profile)


def _refuse_too_many(person: Person) -> None:
    facts, wordings = queries.facts(person).count(), queries.wordings(person).count()
    if facts > _MOST_FACTS or wordings > _MOST_WORDINGS:
        raise RecordError(
            _("This is far more than a career holds. Nothing was changed. Choose another file.")
        )
