"""Every address of the program: what it needs to be asked for, and what it takes.

The tests that hold for all addresses walk this table; one of them fails when the resolver
knows an address that the table does not.
"""

from dataclasses import dataclass, field

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import get_resolver, reverse

from matching_rows import ASKED

GET, POST = "GET", "POST"

# Texts that nobody but their owner may read.
PRIVATE_WORDS = ("Kestrel", "Manager of mine", "A thing of mine", "A plan of mine", "Their answer")


@dataclass(frozen=True, slots=True)
class Address:
    """One address.

    Attributes:
        name: Its name in the resolver.
        ids: Which kind of row each id in it names.
        words: Its other arguments.
        methods: What it takes.
        fields: What a form sent there would say; "{opening}" stands for the id of such a row.
        files: What it would bring, by field.
    """

    name: str
    ids: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    methods: tuple[str, ...] = (GET,)
    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def __str__(self) -> str:
        return "-".join((self.name, *self.words.values()))

    def path(self, rows: dict[str, int]) -> str:
        """Return the path with the ids of `rows` (kind of row: id)."""
        ids = {argument: rows[kind] for argument, kind in self.ids.items()}
        return reverse(self.name, kwargs={**ids, **self.words})

    def form(self, rows: dict[str, int]) -> dict[str, str | SimpleUploadedFile]:
        """Return what is sent there, about the ids of `rows`."""
        said = {key.format(**rows): value.format(**rows) for key, value in self.fields.items()}
        files = {key: SimpleUploadedFile("changed.txt", value) for key, value in self.files.items()}
        return said | files


_OPENING = {"pk": "opening"}
_DEBRIEF = {"pk": "debrief"}
_BOTH = (GET, POST)
_STEPS = {
    "feeling": {"feeling": "9", "feeling_line": "changed"},
    "happened": {"family": "screen", "size_known": "unknown", "run": "phone"},
    "tells": {},
    "message": {},
    "differently": {"prepared_minutes": "7"},
    "next": {
        "plan-TOTAL_FORMS": "1",
        "plan-INITIAL_FORMS": "0",
        "plan-0-words": "changed",
        "plan-0-due_on": "2026-11-02",
    },
}
_DRAFT = {"language": "en", "tone": "warm"}
_LETTER = {
    "letter_tone": "warm",
    "letter_length": "full",
    "letter_relation": "agency",
    "letter_channel": "call",
}
_PIECE = {"kind": "cv", "title": "changed", "words": "changed"}
_ASK = {"name": "changed", "relation": "friend", "way": "file", "until": "2026-12-20"}
_CAME = {"answer": "changed", "on": "2026-01-20"}
_NUMBER = {"key": "settled.final"}
_RANGE = {"low": "0.1", "high": "0.5", "why": "changed"}
_INTERVIEW = {"pk": "interview"}
_NOBODY = {"who-TOTAL_FORMS": "1", "who-INITIAL_FORMS": "0"}
_NOTE = {"about": "role", "words": "changed", "found_on": "2026-01-02"}
_OFFER = {"received_on": "2026-01-02", "currency": "EUR", "notes": "changed"}
_PAPER = {"paper": "letter", "on": "2026-01-02", "source": "changed"}
# A Monday of which the search of the tests holds a week.
_WEEK = {"begins": "2026-01-05"}
_WEEK_STEPS = {
    "happened": {"line": "changed"},
    "moved": {},
    "activity": {"practice": "7"},
    "confidence": {"item": "pay", "value": "70"},
    "next": {
        "skill_own": "changed",
        "skill_on": "2026-01-14",
        "motivation_own": "changed",
        "motivation_on": "2026-01-16",
        "if_no": "changed",
        "then": "changed",
        **_STEPS["next"],
    },
}
_MINUTES = {"deed": "rest", "minutes": "25", "on": "2026-01-07"}
_NAMED = {"name": "changed"}
_CV = "Changed Name\nchanged@example.org\n\nExperience\nBaker\nMill\n2019 - 2021\n"
_FACTS = {
    "work": {**_NAMED, "start": "2019", "end": "March 2020", "summary": "changed"},
    "education": {**_NAMED, "studyType": "changed", "score": "changed"},
    "certificates": {**_NAMED, "x_number": "changed", "x_until": "2030"},
    "skills": {**_NAMED, "level": "changed", "keywords": "one, two"},
    "languages": {**_NAMED, "fluency": "changed"},
    "projects": {**_NAMED, "url": "changed"},
    "volunteer": {**_NAMED, "organisation": "changed"},
    "awards": _NAMED,
    "publications": _NAMED,
    "x-memberships": _NAMED,
    "references": {**_NAMED, "x_reach": "changed", "x_relation": "changed"},
    "interests": _NAMED,
}
# Files to take away: what a browser does with them is up to the person.
TAKEN_AWAY = {
    "health",
    "debrief-markdown",
    "debrief-calendar",
    "debrief-picture",
    "week-calendar",
    "opening-posting",
    "interview-calendar",
    "paper-file",
    "palette",
    "table-csv",
    "job-result",
    "review-file",
    "record-json",
}
_LESSON = {"pk": "lesson"}
_SUSPICION = {"statement": "I leave out what I did myself", "common": "rare"}
_SEEN = {
    "source": "coach_rubric",
    "speaks": "for",
    "clear": "clearly",
    "on": "2026-01-02",
    "rater": "changed",
}
_SOURCE = {"source": "coach_rubric"}
_WORTH = {
    "speaks_for": "3",
    "speaks_against": "0.5",
    "half_life": "100",
    "same": "0.5",
    "across": "0.3",
    "cap": "2",
}
# Forms that take more than words: a file, an address elsewhere, the name that erases everything.
TAKES_MORE = {"linkedin", "add-fetch", "add-answer", "data-import", "erase", "record-import-keep"}

ADDRESSES = (
    Address("health", methods=(GET,)),
    Address("today"),
    Address("due"),
    *(
        Address("action", {"pk": "action"}, {"verb": verb}, methods=(POST,))
        for verb in ("done", "tomorrow", "drop")
    ),
    Address("action", {"pk": "done"}, {"verb": "reopen"}, methods=(POST,)),
    Address("add"),
    Address("add-read", methods=(POST,), fields={"words": "changed"}),
    Address("add-fetch", methods=(POST,), fields={"address": "http://127.0.0.1/"}),
    Address(
        "add-keep",
        methods=(POST,),
        fields={"kind": "other", "employer": "New", "on": "2026-01-02", "words": "changed"},
    ),
    Address("openings"),
    Address("board-column", words={"key": "saved"}),
    Address("board-move", methods=(POST,), fields={"opening": "{opening}", "column": "offer"}),
    Address("table"),
    Address("table-csv"),
    Address("table-change", methods=(POST,), fields={"verb": "remove", "all": "1", "show": "all"}),
    Address("table-view-save", methods=(POST,), fields={"name": "changed", "query": "show=all"}),
    Address("table-view-remove", {"pk": "view"}, methods=(POST,)),
    Address(
        "opening-new",
        methods=_BOTH,
        fields={"role": "changed", "stage": "saved", "on": "2026-01-02"},
    ),
    Address("opening", _OPENING),
    Address("opening-edit", _OPENING, methods=_BOTH, fields={"role": "changed"}),
    Address("opening-move", _OPENING, methods=(POST,), fields={"stage": "offer"}),
    Address("opening-archive", _OPENING, methods=(POST,)),
    Address("opening-remove", _OPENING, methods=(POST,)),
    Address("opening-merge", {**_OPENING, "other": "other"}, methods=_BOTH),
    Address("opening-note", _OPENING, methods=(POST,), fields={"words": "changed"}),
    Address("debrief-begin", {"pk": "ended"}, methods=(POST,)),
    Address("opening-history", _OPENING),
    Address("opening-posting", _OPENING),
    Address("opening-match", _OPENING),
    Address("opening-agree", _OPENING),
    Address("requirement", _OPENING, {"digest": ASKED}, methods=_BOTH, fields={"said": "not-yet"}),
    Address("interview-new", _OPENING, methods=_BOTH, fields={"title": "changed", **_NOBODY}),
    Address("interview", _INTERVIEW, methods=_BOTH, fields={"title": "changed", **_NOBODY}),
    Address("interview-remove", _INTERVIEW, methods=(POST,)),
    Address("interview-calendar", _INTERVIEW),
    Address("opening-join", _OPENING, methods=_BOTH, fields={"name": "changed"}),
    Address("part", {"pk": "part"}, methods=_BOTH, fields={"part": "changed"}),
    Address("part-remove", {"pk": "part"}, methods=(POST,)),
    Address("research-new", _OPENING, methods=_BOTH, fields=_NOTE),
    Address("opening-questions", _OPENING),
    Address("research-edit", {"pk": "research"}, methods=_BOTH, fields=_NOTE),
    Address("research-remove", {"pk": "research"}, methods=(POST,)),
    Address("paper-new", _OPENING, methods=_BOTH, fields=_PAPER, files={"file": b"changed"}),
    Address("paper", {"pk": "paper"}, methods=_BOTH, fields=_PAPER),
    Address("paper-file", {"pk": "paper"}),
    Address("paper-remove", {"pk": "paper"}, methods=(POST,)),
    Address("opening-offer", _OPENING, methods=_BOTH, fields=_OFFER),
    Address("offers"),
    Address("offers-judge", methods=(POST,), fields={"weight-{criterion}": "5"}),
    Address("criterion-add", methods=(POST,), fields={"name": "changed", "weight": "3"}),
    Address("criterion-remove", {"pk": "criterion"}, methods=(POST,)),
    Address("offer-remove", {"pk": "offer"}, methods=(POST,)),
    *(
        Address("offer-letter", {"pk": "offer"}, {"kind": kind}, methods=_BOTH, fields=_DRAFT)
        for kind in ("time", "negotiation", "acceptance", "decline")
    ),
    *(
        Address("offer-answer", {"pk": "offer"}, {"verb": verb}, methods=(POST,))
        for verb in ("accept", "decline")
    ),
    Address("history"),
    Address("search"),
    Address("palette"),
    Address("change-undo", {"pk": "change"}, methods=(POST,)),
    Address("debrief", _DEBRIEF),
    Address("debrief-markdown", _DEBRIEF),
    Address("debrief-calendar", _DEBRIEF),
    Address("debrief-put-off", _DEBRIEF, methods=(POST,)),
    Address("debrief-picture", _DEBRIEF),
    Address(
        "debrief-thing", _DEBRIEF, methods=(POST,), fields={"words": "changed", "control": "mine"}
    ),
    Address("debrief-thing-drop", {**_DEBRIEF, "thing": "thing"}, methods=(POST,)),
    Address("debrief-suspect", _DEBRIEF, methods=(POST,), fields={"start": "0", "words": "x"}),
    Address("debrief-letter", _DEBRIEF, methods=(POST,), fields=_LETTER),
    Address("debrief-letter-sent", _DEBRIEF, methods=(POST,)),
    *(
        Address("debrief-step", _DEBRIEF, {"step": step}, methods=_BOTH, fields=fields)
        for step, fields in _STEPS.items()
    ),
    Address("practice"),
    Address("documents"),
    Address("record-profile", methods=_BOTH, fields={"name": "changed"}),
    Address("record-import", methods=_BOTH, fields={"words": _CV}),
    Address("record-import-keep", methods=(POST,), fields={"waiting": "0" * 32}),
    Address("record-import-page", words={"waiting": "0" * 32}, methods=()),
    Address("record-json"),
    Address("record-numbers", methods=_BOTH, fields={"right-{achievement}": "three"}),
    Address("record-timeline"),
    Address("linkedin", methods=_BOTH),
    Address("linkedin-forget", methods=(POST,)),
    Address("gap", words={"start": "2016-03"}, methods=(POST,), fields={"words": "changed"}),
    Address("gap-forget", {"pk": "gap_note"}, methods=(POST,)),
    Address("fact-move", methods=(POST,), fields={"down": "{fact}"}),
    *(
        Address("fact-new", words={"kind": kind}, methods=_BOTH, fields=fields)
        for kind, fields in _FACTS.items()
    ),
    Address("fact", {"pk": "fact"}),
    Address("fact-edit", {"pk": "fact"}, methods=_BOTH, fields=_FACTS["work"]),
    Address("fact-remove", {"pk": "fact"}, methods=(POST,)),
    Address("achievement-new", {"pk": "fact"}, methods=_BOTH, fields={"words": "changed"}),
    Address("achievement", {"pk": "achievement"}, methods=_BOTH, fields={"words-new": "changed"}),
    *(
        Address("achievement-change", {"pk": kind}, {"verb": verb}, methods=(POST,))
        for verb, kind in (
            ("up", "achievement"),
            ("down", "achievement_first"),
            ("remove", "achievement"),
        )
    ),
    Address("stories"),
    Address("story-new", methods=_BOTH, fields={"title": "changed"}),
    Address("story", {"pk": "story"}, methods=_BOTH, fields={"title": "changed"}),
    *(
        Address("story-change", {"pk": kind}, {"verb": verb}, methods=(POST,))
        for verb, kind in (("up", "story"), ("down", "story_first"), ("remove", "story"))
    ),
    Address("progress"),
    Address("progress-plan", methods=_BOTH, fields={"cold": "4.5"}),
    Address("progress-terms", methods=(POST,), fields={"level": "graduate", "tempo": "government"}),
    Address("progress-change", methods=(POST,), fields={"what": "cv", "on": "2026-01-02"}),
    Address("progress-change-remove", {"pk": "marked"}, methods=(POST,)),
    Address("progress-minutes", methods=(POST,), fields={"deed": "practice", "minutes": "25"}),
    Address("lessons"),
    Address("lesson-new", methods=_BOTH, fields=_SUSPICION),
    Address("lesson-library"),
    Address("lesson-begin", words={"key": "employer-unread"}, methods=(POST,)),
    Address("lesson", _LESSON),
    Address("lesson-edit", _LESSON, methods=_BOTH, fields=_SUSPICION),
    Address("lesson-remove", _LESSON, methods=(POST,)),
    Address("lesson-evidence", _LESSON, methods=_BOTH, fields=_SEEN),
    Address("lesson-evidence-remove", {**_LESSON, "piece": "piece"}, methods=(POST,)),
    Address("lesson-practise", _LESSON, methods=(POST,), fields={"due_on": "2026-11-02"}),
    Address("lesson-practised", _LESSON, methods=(POST,), fields={"worked_on": "2026-01-02"}),
    Address("lesson-let-go", {"pk": "ruled_out"}, methods=_BOTH),
    Address("lesson-take-up", {"pk": "let_go"}, methods=(POST,)),
    Address("week"),
    Address("week-minutes", words=_WEEK, methods=(POST,), fields=_MINUTES),
    Address("week-minutes-drop", {"pk": "spent"}, _WEEK, methods=(POST,)),
    *(
        Address("week-step", words={**_WEEK, "step": step}, methods=_BOTH, fields=fields)
        for step, fields in _WEEK_STEPS.items()
    ),
    Address("weeks"),
    Address("week-whole", {"pk": "week"}),
    Address("week-calendar", {"pk": "week"}),
    Address("request-answer", {"pk": "request"}, methods=_BOTH, fields=_CAME),
    Address("request-suspect", {"pk": "request"}, methods=(POST,), fields={"start": "0"}),
    Address("request-again", {"pk": "request"}, methods=(POST,)),
    Address("request-remove", {"pk": "request"}, methods=(POST,)),
    Address("reviews"),
    Address("review-guide"),
    Address("review-new", methods=_BOTH, fields=_PIECE),
    Address("review-piece", {"pk": "shown"}),
    Address("review-remove", {"pk": "shown"}, methods=(POST,)),
    Address("review-ask", {"pk": "shown"}, methods=_BOTH, fields=_ASK),
    Address("review-weigh", {"pk": "shown"}, {"scale": "cv-size"}, methods=(POST,)),
    Address("review-remark", {"pk": "remark"}, methods=(POST,), fields={"state": "aside"}),
    Address("review-asked", {"pk": "asked"}),
    Address("review-link", {"pk": "asked"}, methods=(POST,)),
    Address("review-file", {"pk": "asked"}),
    Address("review-take-back", {"pk": "asked"}, methods=(POST,)),
    Address("review-again", {"pk": "asked_first"}, methods=(POST,)),
    Address("add-answer", methods=(POST,), fields={"answer": "changed"}),
    Address("people"),
    Address("people-named"),
    Address("contact-new", methods=_BOTH, fields={"name": "changed"}),
    Address("contact", {"pk": "contact"}),
    Address("contact-edit", {"pk": "contact"}, methods=_BOTH, fields={"name": "changed"}),
    Address("contact-remove", {"pk": "contact"}, methods=(POST,)),
    Address(
        "settings", methods=_BOTH, fields={"full_name": "changed", "time_zone": "Europe/Vienna"}
    ),
    Address("settings-stages", methods=_BOTH, fields={"name": "changed", "kind": "offer"}),
    Address("settings-stage-kind", words={"kind": "saved"}, methods=(POST,), fields={"name": "x"}),
    *(
        Address(
            "settings-stage", {"pk": "stage"}, {"verb": verb}, methods=(POST,), fields={"name": "x"}
        )
        for verb in ("save", "earlier", "later", "remove")
    ),
    Address("numbers"),
    Address("numbers-back", methods=(POST,)),
    Address("number", words=_NUMBER, methods=_BOTH, fields={"value": "0.3", **_RANGE}),
    Address("number-back", words={"key": "settled.executive"}, methods=(POST,)),
    Address("worths"),
    Address("worth", words=_SOURCE, methods=_BOTH, fields=_WORTH),
    Address("worth-back", words={"source": "friend_general"}, methods=(POST,)),
    Address("examples"),
    Address("example-open", words={"slug": "ruth"}, methods=(POST,)),
    Address("examples-leave", methods=(POST,)),
    Address("examples-remove", methods=(POST,)),
    # Not there until the worker has made it: tests/web/test_fonts.py.
    Address("font", words={"name": "serif.woff2"}, methods=()),
    # Of an earlier version; this version's is open to all: tests/web/test_styles.py.
    Address("styles", words={"edition": "000000000000"}, methods=()),
    Address("data"),
    Address("data-export", methods=(POST,), fields={"history": "on"}),
    Address("data-import", methods=_BOTH),
    Address("data-import-begin", methods=(POST,), fields={"name": "changed"}),
    Address("data-backup", methods=(POST,)),
    Address("erase", methods=_BOTH, fields={"word": "changed"}),
    Address("jobs"),
    Address("job", {"pk": "job"}),
    Address("job-cancel", {"pk": "job"}, methods=(POST,)),
    Address("job-result", {"pk": "job"}),
    Address("job-take-back", {"pk": "job"}, methods=(POST,)),
    Address("worked-out"),
)

OF_SOMEONE = tuple(address for address in ADDRESSES if address.ids)
TAKING_FORMS = tuple(address for address in ADDRESSES if POST in address.methods)
SHOWN = tuple(address for address in ADDRESSES if GET in address.methods)
CLOSED = tuple(address for address in ADDRESSES if address.name != "health")
PAGES = tuple(address for address in SHOWN if address.name not in TAKEN_AWAY)


def names_in_the_resolver() -> set[str]:
    """Return the name of every address; one without a name is returned as its pattern."""
    patterns = get_resolver().url_patterns
    return {getattr(pattern, "name", None) or str(pattern.pattern) for pattern in patterns}
