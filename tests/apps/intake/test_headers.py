"""The head of a pasted mail is taken off, in the languages mail programs speak."""

from datetime import date

import pytest

from nextround.apps.intake.headers import day_of, pasted_mail

ENGLISH = """From: Kestrel Cold Chain <jobs@kestrel.example>
Date: Fri, 9 Oct 2026 10:00:00 +0200
Subject: Your application
To: tomas@mail.example

Dear Tomas,
no."""

GERMAN = """Von: Personal <personal@muehle.example>
Gesendet: Freitag, 9. Oktober 2026
An: Tomas
Betreff: Ihre Bewerbung

Guten Tag"""


def test_an_english_head_is_read():
    mail = pasted_mail(ENGLISH)
    assert (mail.subject, mail.sender, mail.sent_on) == (
        "Your application",
        "Kestrel Cold Chain <jobs@kestrel.example>",
        date(2026, 10, 9),
    )


def test_the_body_is_what_follows_the_head():
    assert pasted_mail(ENGLISH).body == "Dear Tomas,\nno."


def test_a_german_head_is_read():
    mail = pasted_mail(GERMAN)
    assert (mail.subject, mail.body) == ("Ihre Bewerbung", "Guten Tag")


def test_a_date_that_cannot_be_read_surely_is_left_out():
    assert pasted_mail(GERMAN).sent_on is None


def test_a_text_without_a_head_is_all_body():
    text = "Dear Tomas,\n\nWe write to say: no.\nDate: unknown"
    assert pasted_mail(text).body == text


def test_a_posting_with_labels_is_not_taken_for_a_mail():
    text = "Baker\nLocation: Leeds\nDate: 1 May 2026\nTo: apply, write to us."
    assert pasted_mail(text).body == text


@pytest.mark.parametrize("words", ["", "tomorrow", "99/99/9999", "\0", "Fri, 99 Oct 2026"])
def test_no_day_is_made_up(words):
    assert day_of(words) is None
