"""The summary as Markdown: everything that was said, and nothing that could be markup."""

from datetime import date, timedelta

import pytest

from nextround.apps.lessons import letter, requests, services, summary_text
from nextround.apps.lessons.choices import Step

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
MESSAGE = "Thank you. We felt that your answers on leading change could have gone deeper."


@pytest.fixture
def debrief(final):
    row = services.receive_rejection(final, heard_on=HEARD, message=MESSAGE)
    services.answer(row, Step.FEELING, feeling=4, feeling_line="Flat. [x](http://a.example)")
    services.add_reflection(row, words="I ran *long*", control="mine", sure="likely")
    return row


def test_it_holds_what_was_said_in_each_step(debrief):
    text = summary_text.markdown(debrief)
    assert "4 of 10" in text
    assert "leading change could have gone deeper" in text
    assert "your own impression" in text
    assert "Very little" in text


def test_what_is_suspected_stands_once_with_all_that_speaks_for_it_and_against(debrief):
    said = "You ran long."
    services.suspect_from_message(debrief, sentence=said, level=3, words="I ran *long*")
    done = ["posting", "employer", "people", "stories", "aloud"]
    services.answer(debrief, Step.DIFFERENTLY, prepared=done, prepared_minutes=300)
    text = summary_text.markdown(debrief)
    assert "- I ran \\*long\\*: your own impression; the employer, with what you did\n" in text
    assert "- I went in underprepared: how you prepared (speaks against it)\n" in text


def test_words_that_look_like_markup_stay_words(debrief):
    text = summary_text.markdown(debrief)
    assert "\\[x\\](http://a.example)" in text
    assert "I ran \\*long\\*" in text


def test_it_holds_the_letter(debrief):
    assert letter.to_send(debrief).subject in summary_text.markdown(debrief)


def test_the_letter_follows_the_language_of_the_message(final):
    row = services.receive_rejection(
        final,
        heard_on=HEARD,
        message="Vielen Dank für Ihr Interesse. Leider haben wir uns für eine andere Person "
        "entschieden und wünschen Ihnen alles Gute.",
    )
    assert letter.to_send(row).language == "de"


def test_ten_days_after_it_was_sent_the_reminder_takes_its_place(debrief):
    requests.send(debrief, on=HEARD, words="Ask once more")
    assert not letter.to_send(debrief, today=HEARD + timedelta(days=9)).is_follow_up
    assert letter.to_send(debrief, today=HEARD + timedelta(days=10)).is_follow_up


def test_a_mail_program_gets_subject_and_text_in_one_address(debrief):
    sent = letter.to_send(debrief)
    assert sent.mailto.startswith("mailto:?subject=")
    assert " " not in sent.mailto
