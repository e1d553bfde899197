"""Every address of the program: what it needs to be asked for, and what it takes.

The tests that hold for all addresses walk this table; one of them fails when the resolver
knows an address that the table does not.
"""

from dataclasses import dataclass, field

from django.urls import get_resolver, reverse

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
        fields: What a form sent there would say.
    """

    name: str
    ids: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    methods: tuple[str, ...] = (GET,)
    fields: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return "-".join((self.name, *self.words.values()))

    def path(self, rows: dict[str, int]) -> str:
        """Return the path with the ids of `rows` (kind of row: id)."""
        ids = {argument: rows[kind] for argument, kind in self.ids.items()}
        return reverse(self.name, kwargs={**ids, **self.words})


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
_LETTER = {"letter_tone": "warm", "letter_length": "full", "letter_relation": "agency"}

ADDRESSES = (
    Address("health", methods=(GET,)),
    Address("today"),
    *(
        Address("action", {"pk": "action"}, {"verb": verb}, methods=(POST,))
        for verb in ("done", "reopen", "tomorrow")
    ),
    Address("add"),
    Address("add-read", methods=(POST,), fields={"words": "changed"}),
    Address(
        "add-keep",
        methods=(POST,),
        fields={"kind": "other", "employer": "New", "on": "2026-01-02", "words": "changed"},
    ),
    Address("openings"),
    Address(
        "opening-new",
        methods=_BOTH,
        fields={"role": "changed", "stage": "saved", "on": "2026-01-02"},
    ),
    Address("opening", _OPENING),
    Address("opening-edit", _OPENING, methods=_BOTH, fields={"role": "changed"}),
    Address("opening-move", _OPENING, methods=(POST,), fields={"stage": "offer"}),
    Address("opening-note", _OPENING, methods=(POST,), fields={"words": "changed"}),
    Address("debrief-begin", _OPENING, methods=(POST,)),
    Address("opening-history", _OPENING),
    Address("history"),
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
    Address("progress"),
    Address("people"),
    Address(
        "settings", methods=_BOTH, fields={"full_name": "changed", "time_zone": "Europe/Vienna"}
    ),
    Address("worked-out"),
)

OF_SOMEONE = tuple(address for address in ADDRESSES if address.ids)
TAKING_FORMS = tuple(address for address in ADDRESSES if POST in address.methods)
SHOWN = tuple(address for address in ADDRESSES if GET in address.methods)
CLOSED = tuple(address for address in ADDRESSES if address.name != "health")
PAGES = tuple(
    address
    for address in SHOWN
    if address.name not in {"health", "debrief-markdown", "debrief-calendar", "debrief-picture"}
)


def names_in_the_resolver() -> set[str]:
    """Return the name of every address; one without a name is returned as its pattern."""
    patterns = get_resolver().url_patterns
    return {getattr(pattern, "name", None) or str(pattern.pattern) for pattern in patterns}
