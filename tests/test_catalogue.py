"""Every sentence for people is where the tools of translators look for it."""

import ast
import gettext
import io
import re
import shutil
from datetime import date
from decimal import Decimal

import pytest
from django.core.management import call_command

import catalogue
from nextround.assist.refusals import Refusal as NotFetched
from nextround.engine import behaviours, feedback, odds, offers
from nextround.engine.priors import PRIORS
from nextround.engine.words import SentenceError, gettext_noop
from nextround.formats.contract import Refusal as NotRead

ENGINE = catalogue.SOURCE / "engine"
LARGE = Decimal(10) ** 13
WRITTEN = re.compile(r"^(msgctxt|msgid|msgid_plural) ((?:\"(?:\\.|[^\"\\])*\"\n)+)", re.MULTILINE)

SENTENCES = (
    feedback.SENTENCES,
    offers.SENTENCES,
    offers.SENTENCES_ON_PAY,
    offers.SENTENCES_ON_MARKS,
    offers.SENTENCES_ON_TURNS,
    behaviours.LABELS,
)
FIVE = odds.Contest(size=5, places=1, settled=0.25, validity=0.42)
RATES = {"into": "EUR", "on": date(2026, 1, 5)}
IMPOSSIBLE = {
    "more places than people": lambda: odds.Contest(5, 6, 0.25, 0.42),
    "nobody there": lambda: odds.Contest(0, 0, 0.25, 0.42),
    "settled twice over": lambda: odds.Contest(5, 1, 2.0, 0.42),
    "a rank past the last": lambda: odds.Decision(FIVE, odds.Outcome.RANKED, rank=6),
    "a rank without one": lambda: odds.Decision(FIVE, odds.Outcome.RANKED),
    "too far out": lambda: odds.Expectation(mean=9.0),
    "nobody judging": lambda: odds.Circumstances(
        odds.Family.FINAL, odds.Kind.PANEL, interviewers=0
    ),
    "an offer of too much": lambda: offers.Pay(LARGE, offers.Period.YEAR),
    "a week without hours": lambda: offers.Offer(currency="EUR", hours_a_week=Decimal(0)),
    "a rate of nothing": lambda: offers.Rates(worth={"CHF": Decimal(0)}, **RATES),
    "too much weight": lambda: offers.Criterion("Way to work", weight=9, marks=()),
}


def files(folder):
    """Return the Python files of a folder."""
    return sorted(folder.rglob("*.py"))


def names_of(kind):
    """Return the name of an error and of all that are made of it."""
    return {kind.__name__}.union(*(names_of(each) for each in kind.__subclasses__()))


def unmarked_in(file, names):
    """Yield where a file raises one of these errors with words that are not marked."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        called = isinstance(node, ast.Call) and getattr(node.func, "id", "") in names
        if called and isinstance(node.args[0], ast.Constant | ast.JoinedStr):
            yield f"{file.name}:{node.lineno}"


def in_f_strings(file):
    """Yield where a file translates within an f-string, into which the tools do not look."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        for call in ast.walk(node) if isinstance(node, ast.JoinedStr) else ():
            named = getattr(getattr(call, "func", None), "id", "") in {"_", "gettext", "ngettext"}
            if named and isinstance(call.args[0], ast.Constant):
                yield f"{file.name}:{call.lineno}"


def read_back(content):
    """Yield each sentence of a catalogue as the tools write it."""
    context = ""
    for key, lines in WRITTEN.findall(content):
        words = "".join(map(ast.literal_eval, lines.splitlines()))
        if key == "msgctxt":
            context = words + catalogue.CONTEXT
        elif words:
            yield context + words
        context = context if key == "msgctxt" else ""


@pytest.mark.skipif(not shutil.which("xgettext"), reason="no xgettext: install gettext")
def test_the_tools_find_the_sentences_that_these_tests_find(tmp_path, monkeypatch, settings):
    words = shutil.ignore_patterns("static", "__pycache__", "locale")
    shutil.copytree(catalogue.SOURCE, tmp_path / "nextround", ignore=words)
    settings.LOCALE_PATHS = [tmp_path / "nextround" / "locale"]
    monkeypatch.chdir(tmp_path / "nextround")
    call_command("makemessages", locale=["de"], verbosity=0)
    [file] = tmp_path.rglob("django.po")
    assert set(read_back(file.read_text(encoding="utf-8"))) == catalogue.sentences()


def test_a_compiled_catalogue_says_each_sentence_and_each_plural():
    read = gettext.GNUTranslations(io.BytesIO(catalogue.compiled(str.upper)))
    assert read.gettext("Small print.") == "SMALL PRINT."
    counts = [read.ngettext("%(n)s row", "%(n)s rows", number) for number in (1, 2)]
    assert counts == ["%(N)S ROW", "%(N)S ROWS"]


@pytest.mark.parametrize("said", SENTENCES)
def test_every_sentence_of_the_engine_is_found(said):
    assert set(said.values()) - catalogue.sentences() == set()


@pytest.mark.parametrize("key", PRIORS)
def test_what_is_said_of_a_number_is_found(key):
    prior = PRIORS.row(key)
    assert {prior.meaning, prior.note} - catalogue.sentences() <= {""}


@pytest.mark.parametrize("behaviour", behaviours.LIBRARY, ids=lambda behaviour: behaviour.key)
def test_what_is_said_of_a_behaviour_is_found(behaviour):
    said = {behaviour.statement, *behaviour.shows, *behaviour.against}
    assert said - catalogue.sentences() == set()


def test_what_is_said_of_things_that_are_nobodys_to_change_is_found():
    assert behaviours.ABOUT_GIVEN in catalogue.sentences()


@pytest.mark.parametrize("refusal", [*NotRead, *NotFetched])
def test_why_a_file_or_a_page_is_not_read_is_found(refusal):
    assert refusal.value in catalogue.sentences()


@pytest.mark.parametrize("made", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_what_cannot_be_is_said_in_english_and_in_sentences_that_are_found(made):
    looked_up = []
    with pytest.raises(SentenceError) as caught:
        made()
    english = caught.value.said(lambda words: looked_up.append(words) or words)
    assert looked_up[0] in catalogue.sentences()
    assert (str(caught.value), "%(" in english) == (english, False)


def test_a_value_that_is_a_word_is_said_in_the_language_too():
    error = SentenceError(gettext_noop("%(name)s must be from %(least)s"), name="Pay", least=3)
    assert (
        error.said({"%(name)s must be from %(least)s": "%(least)s ≤ %(name)s", "Pay": "Lohn"}.get)
        == "3 ≤ Lohn"
    )


def test_a_sentence_without_values_may_hold_a_sign_of_per_cent():
    assert str(SentenceError("“50 %s” is not a number.")) == "“50 %s” is not a number."


def test_no_error_of_the_engine_is_raised_with_words_that_are_not_marked():
    names = names_of(SentenceError)
    assert {"SentenceError", "OfferError", "ImpossibleOutcomeError"} <= names
    assert [place for file in files(ENGINE) for place in unmarked_in(file, names)] == []


def test_no_sentence_hides_in_an_f_string():
    assert [place for file in files(catalogue.SOURCE) for place in in_f_strings(file)] == []
