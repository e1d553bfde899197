"""A form that cannot be taken comes back with what was typed, and says what is wrong."""

from dataclasses import dataclass

import pytest
from django.urls import reverse

from web.reading_pages import control_at, error_beside, links_of_errors, typed

pytestmark = pytest.mark.django_db

# What a person does not type: the formset's own counters, and the button that was pressed.
NOT_TYPED = {"plan-TOTAL_FORMS", "plan-INITIAL_FORMS"}
PRESSED = {"opening-move": {"stage"}}
# Values that no page offers, so that no page can show them as chosen.
NOT_OFFERED = {"song", "11", "Nowhere/Nowhere"}
ONE_PLAN = {"plan-TOTAL_FORMS": "1", "plan-INITIAL_FORMS": "0"}
LETTER = {"letter_tone": "warm", "letter_length": "full", "letter_relation": "agency"}


@dataclass(frozen=True, slots=True)
class Slip:
    """One mistake in a form.

    Attributes:
        wrong: The field that is at fault.
        sent: All that is sent.
        on: Which row the form is about.
        words: Further parts of the address.
    """

    name: str
    wrong: str
    sent: dict[str, str]
    on: str = ""
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "-".join((self.name, *self.words, self.wrong))

    def path(self, rows: dict[str, int]) -> str:
        """Return where the form is sent."""
        return reverse(self.name, args=[*([rows[self.on]] if self.on else []), *self.words])


def number(wrong, **sent):
    """Return a slip in a number of the person's own."""
    return Slip("number", wrong, {**sent, "why": "Said so"}, words=("settled.final",))


def step(name: str, wrong: str, **sent: str) -> Slip:
    return Slip("debrief-step", wrong, sent, on="debrief", words=(name,))


SLIPS = (
    Slip("add-read", "words", {"words": "  "}),
    Slip(
        "add-keep",
        "employer",
        {"kind": "rejection", "on": "2026-01-02", "words": "We regret"},
    ),
    Slip(
        "add-keep",
        "on",
        {"kind": "rejection", "employer": "Mill", "on": "2051-01-02", "words": "We regret"},
    ),
    Slip(
        "add-keep", "kind", {"kind": "song", "employer": "Mill", "on": "2026-01-02", "words": "No"}
    ),
    Slip("opening-new", "role", {"place": "Graz", "stage": "saved", "on": "2026-01-02"}),
    Slip("opening-new", "on", {"role": "Baker", "stage": "applied", "on": "2051-01-02"}),
    Slip("opening-new", "on", {"role": "Baker", "stage": "applied", "on": "2nd of May"}),
    Slip(
        "opening-new",
        "link",
        {"role": "Baker", "stage": "applied", "on": "2026-01-02", "link": "javascript:alert(1)"},
    ),
    Slip("opening-edit", "role", {"place": "Graz"}, on="opening"),
    Slip("opening-edit", "next_on", {"role": "Baker", "next_on": "0026-01-02"}, on="opening"),
    Slip("opening-move", "on", {"stage": "offer", "on": "2051-01-02"}, on="opening"),
    Slip("opening-note", "words", {"words": ""}, on="opening"),
    step("feeling", "feeling", feeling="11", feeling_line="A bad day"),
    step("feeling", "feeling_line", feeling="2", feeling_line="x" * 301),
    step("happened", "size", family="final", size_known="known", run="panel", rank="2"),
    step(
        "happened", "places", family="final", size_known="known", size="3", places="3", run="panel"
    ),
    step("happened", "rank", family="final", size_known="known", size="3", rank="4", run="panel"),
    step("happened", "family", family="song", size_known="unknown", run="panel"),
    step("differently", "prepared_minutes", prepared_minutes="-1", prepared_read="The report"),
    step("differently", "got_on", got_on="song", prepared_read="The report"),
    step("next", "plan-0-due_on", **ONE_PLAN, **{"plan-0-words": "Ask", "plan-0-when": "At nine"}),
    step("next", "plan-0-words", **ONE_PLAN, **{"plan-0-when": "At nine"}),
    Slip("debrief-thing", "words", {"control": "not-mine"}, on="debrief"),
    Slip("debrief-thing", "control", {"words": "I ran long", "control": "song"}, on="debrief"),
    Slip(
        "debrief-letter",
        "letter_tone",
        {**LETTER, "letter_tone": "song", "letter_contact": "Ada"},
        on="debrief",
    ),
    Slip("settings", "time_zone", {"full_name": "Ada", "time_zone": "Nowhere/Nowhere"}),
    Slip("settings", "full_name", {"full_name": "x" * 121, "time_zone": "UTC"}),
    Slip("settings", "history_days", {"time_zone": "UTC", "history_days": "song"}),
    number("value", value="1.5", low="0.1", high="0.5"),
    number("low", value="0.3", low="0.4", high="0.5"),
    number("high", value="0.3", low="0.1", high=""),
)


@pytest.fixture(params=SLIPS, ids=str)
def slip(request):
    return request.param


@pytest.fixture
def answer(page, mine, slip):
    return page.post(slip.path(mine), slip.sent)


def test_it_is_answered_as_wrong_and_changes_nothing(page, mine, slip, kept):
    before = kept()
    assert page.post(slip.path(mine), slip.sent).status_code == 422
    assert kept() == before


def test_the_error_stands_beside_its_field(answer, slip):
    assert error_beside(answer, slip.wrong).endswith((".", "?"))
    assert control_at(answer, slip.wrong).attributes.get("aria-invalid") == "true"


def test_the_error_at_the_top_leads_to_its_field(answer, slip):
    assert [target for target in links_of_errors(answer) if slip.wrong in target] != []


def test_what_was_typed_is_still_there(answer, slip):
    sent = {
        name: value
        for name, value in slip.sent.items()
        if name not in NOT_TYPED | PRESSED.get(slip.name, set()) and value not in NOT_OFFERED
    }
    shown = {name: typed(answer, name) for name in sent}
    assert shown == {
        name: [value] if isinstance(shown[name], list) else value for name, value in sent.items()
    }


def test_htmx_gets_the_same_answer(page, mine, slip):
    headers = {"hx-request": "true"}
    answer = page.post(slip.path(mine), slip.sent, headers=headers)
    assert answer.status_code == 422
    assert error_beside(answer, slip.wrong) != ""


def test_a_form_sent_without_anything_is_answered_in_words(page, mine, slip, kept):
    before = kept()
    answer = page.post(slip.path(mine), {})
    assert answer.status_code in {302, 422}
    assert answer.status_code == 302 or kept() == before
