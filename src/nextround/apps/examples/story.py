"""What an invented search is told in: plain values, every day counted back from the day it is made.

`ago` is a number of days before that day; a negative one lies ahead. Words are wrapped as in a
file: a line that reaches far to the right goes on with the next one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.functional import Promise

from nextround.engine.career.facts import Career


@dataclass(frozen=True, slots=True)
class Move:
    """A step of an opening, or its end; `own` names one of the person's own stages."""

    ago: int
    stage: str
    own: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A line in the timeline."""

    ago: int
    words: str


@dataclass(frozen=True, slots=True)
class Mail:
    """Something that arrived, as the person confirmed it; `stage` is where it led."""

    ago: int
    kind: str
    subject: str
    sender: str
    words: str
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """Someone met on the way: what they are, and what they have to do with it."""

    name: str
    position: str = ""
    employer: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview; `at` is the time on the clock."""

    ago: int
    at: str
    title: str
    medium: str = "in-person"
    minutes: int = 45
    place: str = ""
    link: str = ""
    notes: str = ""
    afterwards: str = ""
    people: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A note of research, or a question to ask."""

    ago: int
    about: str
    words: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A document kept exactly as it was sent."""

    ago: int
    name: str
    paper: str
    words: str


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer; `starts_in` and `answer_in` are days ahead."""

    ago: int
    answer_in: int
    starts_in: int
    terms: Mapping[str, str]
    notes: str = ""
    marks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meant:
    """Something the person means to do, `due_in` days from now; done where `done_ago` is said."""

    when: str
    words: str
    due_in: int
    done_ago: int | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing the person would do differently, or that was out of their hands."""

    words: str
    control: str = "mine"
    sure: str = ""


@dataclass(frozen=True, slots=True)
class Observed:
    """A sentence of the employer's that became a question to look into."""

    sentence: str
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that asked for one detail; `answer` is what came back on the day it was answered."""

    ago: int
    relation: str = "unknown"
    channel: str = "mail"
    contact: str = ""
    answered_ago: int | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class LookedBack:
    """A debrief of the opening, as far as the person went: to the end where `finished_ago` is said.

    `happened` and `prepared` are what the second and the fifth step ask for; None stops before
    the step.
    """

    feeling: int | None = None
    line: str = ""
    happened: Mapping[str, object] | None = None
    read_message: bool = False
    observed: tuple[Observed, ...] = ()
    things: tuple[Thing, ...] = ()
    prepared: Mapping[str, object] | None = None
    letter: Letter | None = None
    plans: tuple[Meant, ...] = ()
    finished_ago: int | None = None
    next_key: str = ""


Happening = Move | Note | Mail | Talk | Found | Sent | Offered | Meant | Who | LookedBack


@dataclass(frozen=True, slots=True)
class Place:
    """An opening and all that happened to it, in order.

    Attributes:
        ago: When it was saved or applied for, as `began` says.
        key: By what others of this search name it.
        next_in: In how many days something is due.
    """

    ago: int
    role: str
    employer: str
    began: str = "applied"
    key: str = ""
    happened: tuple[Happening, ...] = ()
    level: str = ""
    place: str = ""
    pay: str = ""
    link: str = ""
    channel: str = ""
    source: str = ""
    tags: str = ""
    notes: str = ""
    posting: str = ""
    next_in: int | None = None
    next_what: str = ""
    archived_ago: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A contact with what is known of them."""

    name: str
    position: str = ""
    employer: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """A piece of evidence that somebody brought, for it unless said otherwise."""

    ago: int
    source: str
    words: str = ""
    who: str = ""
    speaks_for: bool = True
    clear: str = "clearly"
    recordings: int | None = None


@dataclass(frozen=True, slots=True)
class Suspected:
    """Something that the person suspects of themselves: its key in the library, or its words.

    Words that a debrief has already are the same suspicion.
    """

    words: str = ""
    key: str = ""
    family: str = ""
    brought: tuple[Brought, ...] = ()
    practise_in: int | None = None
    let_go_ago: int | None = None


@dataclass(frozen=True, slots=True)
class Remarked:
    """A remark, and what became of it.

    Attributes:
        on: The words of the text that it is about; none for the whole.
        taken_in: The key of the version that took it in.
    """

    words: str
    on: str = ""
    state: str = "open"
    reply: str = ""
    taken_in: str = ""


@dataclass(frozen=True, slots=True)
class CameBack:
    """What somebody gave back: ratings by the keys of the scales, words and remarks."""

    ago: int
    ratings: Mapping[str, int | None]
    seen: str = ""
    next_step: str = ""
    remarks: tuple[Remarked, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """Someone asked to look at it; nothing has come back where `came` is None."""

    ago: int
    who: Who
    relation: str
    way: str = "file"
    came: CameBack | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """One version of a text that was shown to others.

    Attributes:
        key: By what others of this search name it.
        question: The interview question it answers, or what the person wants looked at most.
        opening: The key of the opening it is for.
        earlier: The key of the version it takes the place of.
    """

    key: str
    kind: str
    title: str
    words: str
    question: str = ""
    opening: str = ""
    earlier: str = ""
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """How many minutes a deed took."""

    ago: int
    deed: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that was changed in the search, so many days ago."""

    ago: int
    what: str
    gate: str
    words: str | Promise = ""


@dataclass(frozen=True, slots=True)
class Looks:
    """What kind of places the person looks for, and in how many days they want one."""

    level: str = "usual"
    tempo: str = "company"
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """One of the two things of a plan for a week; by when is counted from the week's end."""

    words: str
    after: int
    deed: str = ""
    is_done: bool = True


@dataclass(frozen=True, slots=True)
class Week:
    """A week that was looked at; without `skill` it was left before its plan.

    Attributes:
        weeks_ago: How many weeks before the last that has ended.
        sure: How sure the person was, 0 to 100, by item.
        if_no: What the plan for a setback begins with.
    """

    weeks_ago: int
    line: str = ""
    sure: Mapping[str, int] = field(default_factory=dict)
    skill: Kept | None = None
    motivation: Kept | None = None
    if_no: str = ""
    then: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """A whole invented search.

    Attributes:
        slug: Its name in an address.
        trade: What the person does, for the page that offers the example.
        shows: What there is to see.
        stages: The person's own stages, each with its kind.
        views: Saved views of the table, by name.
        criteria: What matters in an offer, and how much.
        suspicions: What the person suspects of themselves, with who said what of it.
        shown: What the person showed to others, an earlier version before a later one.
        record: What the person did, can and holds, as of a day.
        paces: How often a week they mean to do each, by deed and channel.
    """

    slug: str
    name: str
    trade: str | Promise
    level: str | Promise
    shows: str | Promise
    places: tuple[Place, ...]
    record: Callable[[date], Career]
    contacts: tuple[Known, ...] = ()
    stages: tuple[tuple[str, str], ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)
    criteria: Mapping[str, int] = field(default_factory=dict)
    suspicions: tuple[Suspected, ...] = ()
    shown: tuple[Shown, ...] = ()
    weeks: tuple[Week, ...] = ()
    paces: Mapping[tuple[str, str], float] = field(default_factory=dict)
    spent: tuple[Spent, ...] = ()
    looks: Looks | None = None
    changed: tuple[Changed, ...] = ()
